// SPDX-License-Identifier: GPL-3.0-or-later
#include "descent/ground.h"

#include <cmath>
#include <limits>
#include <numbers>

#include "math/difference.h"

namespace hiker {

namespace {

/// Unit vectors all around: both ways of one coordinate, sixteen of two.
template <typename Visit>
void for_each_direction(const Function& function, Visit visit) {
    const int count = function.variables() == 1 ? 2 : 16;
    for (int i = 0; i < count; ++i) {
        const double angle = 2 * std::numbers::pi * i / count;
        visit(count == 2 ? Vector{i == 0 ? 1.0 : -1.0, 0} : Vector{std::cos(angle), std::sin(angle)});
    }
}

Ground on_a_ring(const Function& function, Point center, double radius) {
    const double middle = function(center);
    const double noise = 8 * std::numeric_limits<double>::epsilon() * std::abs(middle);
    bool all_higher = true;
    bool all_lower = true;
    for_each_direction(function, [&](Vector direction) {
        const double rise = function(center + direction * radius) - middle;
        all_higher = all_higher && rise > noise;
        all_lower = all_lower && rise < -noise;
    });
    return all_higher ? Ground::minimum : all_lower ? Ground::maximum : Ground::flat;
}

} // namespace

Ground ground_at(const Function& function, Point point) {
    constexpr double near = 0.01;
    constexpr double hardly_any_slope = 1e-3;
    const double scale = std::max(1.0, point.length());
    const Vector steepest = gradient(function, point, std::nullopt);
    const double slope = steepest.length();
    const Vector uphill = slope > 0 ? steepest * (1 / slope) : Vector{1, 0};
    const double bend = curvature(function, point, uphill, curvature_step(point));
    const double distance = slope > 0 ? slope / std::abs(bend) : 0;
    const bool is_flat = slope < hardly_any_slope;
    if (distance <= (is_flat ? 10 * near : near) * scale) {
        const Point stationary = slope > 0 ? point - uphill * (slope / bend) : point;
        // Wide enough to reach past a bottom flatter than a parabola's, where Newton's step falls short: x^n by
        // (n-2)/(n-1).
        return on_a_ring(function, stationary, std::max(1e-3 * scale, 20 * distance));
    }
    return is_flat ? Ground::flat : Ground::slope;
}

} // namespace hiker
