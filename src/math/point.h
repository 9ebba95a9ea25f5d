// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>

namespace hiker {

/// Two coordinates. A function of x alone leaves y at 0 everywhere: in its points, gradients and steps.
struct Vector {
    double x = 0;
    double y = 0;

    bool operator==(const Vector&) const = default;
    Vector operator+(Vector other) const { return {x + other.x, y + other.y}; }
    Vector operator-(Vector other) const { return {x - other.x, y - other.y}; }
    Vector operator*(double factor) const { return {x * factor, y * factor}; }
    double dot(Vector other) const { return x * other.x + y * other.y; }
    /// The length; exact for one coordinate.
    double length() const { return y == 0 ? std::abs(x) : std::hypot(x, y); }
    bool is_finite() const { return std::isfinite(x) && std::isfinite(y); }
};

/// Where a hiker stands.
using Point = Vector;

} // namespace hiker
