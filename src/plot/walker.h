// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <algorithm>
#include <optional>

#include "descent/track.h"
#include "plot/hiker_figure.h"
#include "plot/marks.h"
#include "plot/stage.h"

namespace hiker {

/// How a hiker is told from the others.
struct Look {
    QString name;
    int colour = 0;
    bool is_hidden = false;
    bool is_selected = true; ///< hers are the tangent, the poles, the arrow and the numbers
    bool is_alone = true;    ///< there are no others, and nothing that tells them apart

    bool operator==(const Look&) const = default;
    Mark mark() const { return is_alone ? Mark::disc : static_cast<Mark>(colour); }
};

/// One hiker on the stage: where she is now.
class Walker {
  public:
    /// Stage and track outlive the walker.
    Walker(const Stage& stage, const Track& track) : stage_(&stage), track_(&track) {}

    Look look;

    const Stage& stage() const { return *stage_; }
    const Trajectory& trajectory() const { return track_->trajectory; }
    /// Whether she is to be seen at all.
    bool is_there() const { return stage_->function && !trajectory().is_empty() && !look.is_hidden; }
    /// Whether she stands where her descent has ended.
    bool has_arrived() const;
    const Track& track() const { return *track_; }

    /// The common clock, as far as it is hers: one who has ended stands on her last iterate. She is there.
    Cursor cursor() const;
    /// The row of the iterate under the cursor, and the one of the next where there is one.
    std::size_t row() const { return trajectory().row_of(stage_->cursor.number); }
    std::size_t next_row() const { return std::min(row() + 1, trajectory().size() - 1); }
    /// Where she stands: between two iterates on the curve, her movement eased at both ends.
    Point place() const;
    /// f where she stands; between two iterates with a hole in the curve she goes straight across.
    double value() const;
    /// In pixels; nothing where she is nowhere in the plane, or hidden.
    std::optional<Stance> stance() const;

    /// Of her trail, the lines between its marks, and her walk ahead.
    QColor trail_color() const;
    QColor line_color() const;
    QColor ghost_color() const;
    Outfit outfit() const;

  private:
    std::optional<Stance> stance_from_above() const;

    const Stage* stage_;
    const Track* track_;
};

} // namespace hiker
