// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include <optional>

#include "descent/trajectory.h"
#include "math/function.h"
#include "plot/cursor.h"
#include "plot/shown.h"
#include "plot/theme.h"

namespace hiker {

/// What everything that moves is drawn from, and where it stands in pixels.
struct Stage {
    const QCustomPlot* plot = nullptr;
    const Function* function = nullptr;     ///< nothing is drawn without it
    const Trajectory* trajectory = nullptr; ///< nor without this
    Cursor cursor;
    std::optional<double> difference_step; ///< h where it is set by hand
    bool shows_ahead = false;              ///< what is walked beyond the cursor is drawn too, as a ghost
    Shown shown;
    Theme theme;
    double line_scale = 1; ///< thicker lines and larger marks than usual, for a projector

    bool is_set() const { return function && trajectory && !trajectory->is_empty(); }

    /// Where a place of the plane is in the picture; far outside of it where the numbers are, nothing where they are
    /// none.
    std::optional<QPointF> pixel(double x, double y) const;
    /// How steep a slope looks: pixels down the picture for a pixel to the right.
    double pixel_slope(double slope) const;

    /// Where the hiker stands now: on the curve between two iterates, her movement eased at both ends.
    Point hiker() const;
    /// f where she stands; between two iterates with a hole in the curve she goes straight across.
    double hiker_value() const;
    /// The row of the iterate under the cursor, and the one of the next where there is one.
    std::size_t row() const { return trajectory->row_of(cursor.number); }
    std::size_t next_row() const { return std::min(row() + 1, trajectory->size() - 1); }
};

} // namespace hiker
