// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <optional>

#include "math/function.h"
#include "math/point.h"

namespace hiker {

/// The cube root of the machine epsilon 2^-52. At this relative step the two errors of a central difference, truncation
/// ~ h² and rounding ~ epsilon/h, are of a size (Press et al., Numerical Recipes, section 5.7).
inline constexpr double automatic_step_factor = 6.055454452393343e-06;

/// h for one coordinate: the step that was set, or cbrt(epsilon) * max(1, |coordinate|).
inline double difference_step(double coordinate, std::optional<double> set_by_hand) {
    return set_by_hand ? *set_by_hand : automatic_step_factor * std::max(1.0, std::abs(coordinate));
}

/// The gradient by two-point central differences, (f(x+h) - f(x-h)) / 2h for each coordinate; for a function of x its y
/// is 0. NaN or infinite where f is on either side.
Vector gradient(const Function& function, Point point, std::optional<double> set_by_hand);

/// Whether f is something other than a number at one of the places that the gradient is computed from. It tells a
/// gradient that is no number because f is undefined there from one that overflows.
bool is_undefined_around(const Function& function, Point point, std::optional<double> set_by_hand);

/// The second derivative along a unit direction by central differences over k, (f(p+ku) - 2f(p) + f(p-ku)) / k².
double curvature(const Function& function, Point point, Vector direction, double k);

/// The k at which the truncation and rounding errors of the curvature are of a size: epsilon^(1/4) max(1, |point|).
inline double curvature_step(Point point) {
    return 0x1p-13 * std::max(1.0, point.length());
}

/// The second derivatives at a point; for a function of x its xy and yy are 0.
struct Hessian {
    double xx = 0;
    double xy = 0;
    double yy = 0;

    double determinant() const { return xx * yy - xy * xy; }
    bool is_finite() const { return std::isfinite(xx) && std::isfinite(xy) && std::isfinite(yy); }
};

/// The second derivatives by central differences over k: xx and yy as the curvature, xy as
/// (f(x+k, y+k) - f(x+k, y-k) - f(x-k, y+k) + f(x-k, y-k)) / 4k². Three evaluations, nine for a function of x and y.
Hessian hessian(const Function& function, Point point, double k);

/// A symmetric matrix as its two stretchings: by `greater` along a unit direction, by `smaller` across it.
struct Stretching {
    double greater = 0;
    double smaller = 0;
    Vector direction; ///< of the greater
};
Stretching stretching_of(const Hessian& matrix);

/// The slope along x by Richardson extrapolation of central differences with shrinking steps (Ridders'
/// method: Press et al., Numerical Recipes, section 5.7). Several digits better than any single central difference
/// where f is smooth, so that it can tell how wrong one is. NaN where f is not a number nearby.
double extrapolated_slope(const Function& function, Point point);

} // namespace hiker
