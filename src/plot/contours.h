// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include "math/function.h"
#include "math/heights.h"

namespace hiker {

/// A line along which f has one value.
struct Contour {
    double level = 0;
    std::vector<Point> points;
    bool is_closed = false; ///< the last point is the first one again
};

/// The contour lines of these levels, which ascend, by marching squares (W. Lorensen, H. Cline,
/// Marching Cubes, 1987, in the plane): none where f is not a number, nor where it jumps. Where a line crosses from one
/// place of the grid to the next is found by secants of f itself between the two. None either where there is more than
/// one to each place of the grid, as of sin(x) seen from far away. Stops early, with some or no lines, when they are no
/// longer wanted.
std::vector<Contour> contours_of(const Function& function, const Heights& heights, const std::vector<double>& levels,
                                 const std::function<bool()>& is_obsolete);

} // namespace hiker
