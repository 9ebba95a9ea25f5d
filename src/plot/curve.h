// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include "plot/view.h"

namespace hiker {

/// A curve as a line of points from left to right; a y that is NaN breaks it.
struct Curve {
    std::vector<double> x;
    std::vector<double> y;
    bool is_dense = false; ///< it goes up and down so often that it fills areas: draw it thin, a wide pen takes seconds
};

/// Samples f for a picture of this many pixels: a look every two pixels, up to eight points a pixel where the curve
/// bends. It is broken where f is not a number or more than three views away, and where it jumps (a pole, floor(x));
/// the ends are found to within a thousandth of a pixel.
Curve sample_curve(const std::function<double(double)>& function, const View& view, int width, int height);

} // namespace hiker
