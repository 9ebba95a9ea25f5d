// SPDX-License-Identifier: GPL-3.0-or-later
#include "descent/ground.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <vector>

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
    std::vector<double> rises;
    for_each_direction(function,
                       [&](Vector direction) { rises.push_back(function(center + direction * radius) - middle); });
    double noise = 8 * std::numeric_limits<double>::epsilon() * std::abs(middle);
    if (function.variables() == 1) {
        const bool all_higher = rises[0] > noise && rises[1] > noise;
        const bool all_lower = rises[0] < -noise && rises[1] < -noise;
        return all_higher ? Ground::minimum : all_lower ? Ground::maximum : Ground::flat;
    }
    // Along the bottom of a ravine f goes up and down by rounding alone, which next to how it rises across is nothing.
    constexpr double nothing = 1e-9;
    for (const double rise : rises)
        noise = std::max(noise, nothing * std::abs(rise));
    const bool any_higher = std::any_of(rises.begin(), rises.end(), [noise](double rise) { return rise > noise; });
    const bool any_lower = std::any_of(rises.begin(), rises.end(), [noise](double rise) { return rise < -noise; });
    if (any_higher && any_lower)
        return Ground::saddle;
    return any_higher ? Ground::minimum : any_lower ? Ground::maximum : Ground::flat;
}

/// From the point to the stationary one.
Vector newton_step(const Function& function, Point point, Vector gradient) {
    const double k = curvature_step(point);
    if (function.variables() == 1)
        return gradient.x == 0 ? Vector() : Vector{-gradient.x / curvature(function, point, {1, 0}, k), 0};
    const Stretching bends = stretching_of(hessian(function, point, k));
    constexpr double hardly_any_bend = 1e-6; // of the other one: less is rounding
    const double most = std::max(std::abs(bends.greater), std::abs(bends.smaller));
    const Vector across{-bends.direction.y, bends.direction.x};
    const auto part = [&](Vector direction, double bend) {
        const double slope = gradient.dot(direction);
        return slope == 0 || std::abs(bend) <= hardly_any_bend * most ? Vector() : direction * (-slope / bend);
    };
    return part(bends.direction, bends.greater) + part(across, bends.smaller);
}

} // namespace

Ground ground_at(const Function& function, Point point) {
    constexpr double near = 0.01;
    constexpr double hardly_any_slope = 1e-3;
    const double scale = std::max(1.0, point.length());
    const Vector steepest = gradient(function, point, std::nullopt);
    const double slope = steepest.length();
    const Vector step = newton_step(function, point, steepest);
    const double distance = step.length();
    const bool is_flat = slope < hardly_any_slope;
    if (distance <= (is_flat ? 10 * near : near) * scale) {
        // Wide enough to reach past a bottom flatter than a parabola's, where Newton's step falls short: x^n by
        // (n-2)/(n-1).
        return on_a_ring(function, point + step, std::max(1e-3 * scale, 20 * distance));
    }
    return is_flat ? Ground::flat : Ground::slope;
}

} // namespace hiker
