// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include <optional>

#include "math/function.h"
#include "plot/cursor.h"
#include "plot/shown.h"
#include "plot/theme.h"

namespace hiker {

/// What all hikers have in common: the plane that they walk in, the clock, and how things look.
struct Stage {
    const QCustomPlot* plot = nullptr;
    const Function* function = nullptr; ///< nothing is drawn without it
    Cursor cursor;
    std::optional<double> difference_step; ///< h where it is set by hand
    bool shows_ahead = false;              ///< what is walked beyond the cursor is drawn too, as a ghost
    Shown shown;
    Theme theme;
    double line_scale = 1; ///< thicker lines and larger marks than usual, for a projector

    /// Where a place of the plane is in the picture; far outside of it where the numbers are, nothing where they are
    /// none.
    std::optional<QPointF> pixel(double x, double y) const;
    /// Whether the plane is seen from above, and its places are those of a function of x and y; otherwise they are on
    /// its curve.
    bool is_from_above() const { return function && function->variables() == 2; }
    /// Where a point with this value of f is in the picture.
    std::optional<QPointF> pixel(Point point, double value) const {
        return is_from_above() ? pixel(point.x, point.y) : pixel(point.x, value);
    }
    /// How steep a slope looks: pixels down the picture for a pixel to the right.
    double pixel_slope(double slope) const;
};

} // namespace hiker
