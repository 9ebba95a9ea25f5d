// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "math/function.h"

namespace hiker {

/// The minimum in the valley that lies downhill of a start. For a function of x: walks down with growing strides until
/// the slope turns, then halves the interval. For one of x and y: Newton's steps, kept short and made to go down
/// (Nocedal & Wright, Numerical Optimization, section 3.4). Nothing where f falls for ever or is undefined on the way.
std::optional<Point> minimum_downhill(const Function& function, Point start);

/// 2 / curvature at that minimum, the largest in any direction: gradient descent near it shrinks the distance by |1 -
/// rate * curvature| an iteration, so it converges for rates below the bound only (Nocedal & Wright, Numerical
/// Optimization, section 3.3). Nothing where there is no such minimum, or a corner instead of a bend.
std::optional<double> learning_rate_bound(const Function& function, Point start);

/// The learning rates that are worth trying out where there is such a bound or none, in whole decades.
struct Rates {
    double lower;
    double upper;
};
Rates rates_around(std::optional<double> bound);

} // namespace hiker
