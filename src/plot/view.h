// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "descent/trajectory.h"
#include "math/function.h"
#include "plot/cursor.h"

namespace hiker {

/// The part of the plane that a picture shows.
struct View {
    double x_lower = -1;
    double x_upper = 1;
    double y_lower = -1;
    double y_upper = 1;

    double width() const { return x_upper - x_lower; }
    double height() const { return y_upper - y_lower; }
    bool operator==(const View&) const = default;
};

/// The range of the finite ones of these values; a few that are far off all others, as at a pole, are left out. Nothing
/// where there are none.
struct Span {
    double lower;
    double upper;
};
std::optional<Span> span_of(std::vector<double> values);
/// The same with room around it, and never empty.
Span with_room(Span span, double below, double above);

/// Finds the view by itself: the start, the valley downhill of it, and the iterates as far as they stay around. Where
/// the cursor is on one that has gone further, it is widened by halves of its width, so that it rests most of the time.
/// It depends on these alone, and not on what was shown before.
class AutomaticView {
  public:
    AutomaticView() = default;
    /// For a new function or trajectory.
    AutomaticView(const Function& function, Point start);

    /// The view for these iterates with the cursor here. Costs only what has been appended since the last call.
    View fit(const Function& function, const Trajectory& trajectory, const Cursor& cursor);

  private:
    void fit_height(const Function& function, View& view) const;

    Point start_;
    View home_;
    View around_;         ///< home, widened to the iterates that stay around it
    View view_;           ///< that, widened to the cursor
    long long seen_ = -1; ///< the newest iterate that has been looked at
    bool is_walking_away_ = false;
};

} // namespace hiker
