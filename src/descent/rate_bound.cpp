// SPDX-License-Identifier: GPL-3.0-or-later
#include "descent/rate_bound.h"

#include <algorithm>
#include <cmath>

#include "math/difference.h"

namespace hiker {

namespace {

double slope_at(const Function& function, double x) {
    return gradient(function, {x, 0}, std::nullopt).x;
}

std::optional<double> minimum_on_the_line(const Function& function, double start) {
    const double first_slope = slope_at(function, start);
    if (first_slope == 0) {
        const bool is_bottom = curvature(function, {start, 0}, {1, 0}, curvature_step({start, 0})) > 0;
        return is_bottom ? std::optional(start) : std::nullopt;
    }
    if (!std::isfinite(first_slope))
        return std::nullopt;
    const double down = first_slope > 0 ? -1 : 1;
    double uphill = start;
    double downhill = start;
    double stride = 0.01 * std::max(1.0, std::abs(start));
    constexpr int most_strides = 80; // grown by a quarter each, together some million times the first
    for (int i = 0;; ++i) {
        downhill = uphill + down * stride;
        const double slope = slope_at(function, downhill);
        if (!std::isfinite(slope) || i == most_strides)
            return std::nullopt;
        if (slope * down >= 0)
            break;
        uphill = downhill;
        stride *= 1.25;
    }
    for (int i = 0; i < 60; ++i) {
        const double middle = uphill + (downhill - uphill) / 2;
        (slope_at(function, middle) * down < 0 ? uphill : downhill) = middle;
    }
    return downhill;
}

/// Newton's step, made to go down: each curvature is taken as positive, and as no less than a millionth of the larger.
/// No longer than `longest`.
Vector careful_step(const Hessian& bends, Vector gradient, double longest) {
    const Stretching stretching = stretching_of(bends);
    const double most = std::max({std::abs(stretching.greater), std::abs(stretching.smaller), 1e-12});
    const Vector along = stretching.direction;
    const Vector across{-along.y, along.x};
    const auto part = [&](Vector direction, double bend) {
        constexpr double least = 1e-6;
        return direction * (-gradient.dot(direction) / std::max(std::abs(bend), least * most));
    };
    const Vector step = part(along, stretching.greater) + part(across, stretching.smaller);
    const double length = step.length();
    return length > longest ? step * (longest / length) : step;
}

std::optional<Point> minimum_in_the_plane(const Function& function, Point start) {
    constexpr int most_steps = 200;
    Point here = start;
    double height = function(here);
    double longest = 0.1 * std::max(1.0, start.length());
    for (int i = 0; i < most_steps; ++i) {
        const Vector slope = gradient(function, here, std::nullopt);
        const Hessian bends = hessian(function, here, curvature_step(here));
        if (!slope.is_finite() || !bends.is_finite())
            return std::nullopt;
        Vector step = careful_step(bends, slope, longest);
        const double scale = std::max(1.0, here.length());
        constexpr double hardly_any = 1e-7;
        if (step.length() < hardly_any * scale) {
            const Stretching at_rest = stretching_of(bends);
            return at_rest.smaller > -hardly_any * at_rest.greater ? std::optional(here) : std::nullopt;
        }
        while (!(function(here + step) < height) && step.length() > hardly_any * scale)
            step = step * 0.5;
        const bool is_at_rest = !(function(here + step) < height);
        if (is_at_rest)
            return stretching_of(bends).smaller > 0 ? std::optional(here) : std::nullopt;
        if (step.length() > 0.9 * longest)
            longest *= 1.25; // a long way
        here = here + step;
        height = function(here);
    }
    return std::nullopt;
}

} // namespace

std::optional<Point> minimum_downhill(const Function& function, Point start) {
    if (function.variables() == 2)
        return minimum_in_the_plane(function, start);
    const auto x = minimum_on_the_line(function, start.x);
    return x ? std::optional(Point{*x, 0}) : std::nullopt;
}

std::optional<double> learning_rate_bound(const Function& function, Point start) {
    const auto minimum = minimum_downhill(function, start);
    if (!minimum)
        return std::nullopt;
    const double k = curvature_step(*minimum);
    const double bend = stretching_of(hessian(function, *minimum, k)).greater;
    const double wider = stretching_of(hessian(function, *minimum, 2 * k)).greater;
    const bool is_corner =
        !(std::abs(wider - bend) < 0.1 * std::abs(bend)); // a corner's halves with each doubling of k
    if (!(bend > 0) || is_corner)
        return std::nullopt;
    return 2 / bend;
}

Rates rates_around(std::optional<double> bound) {
    const double middle = bound.value_or(0.1);
    return {std::pow(10, std::floor(std::log10(middle / 300))), std::pow(10, std::ceil(std::log10(middle * 3)))};
}

} // namespace hiker
