// SPDX-License-Identifier: GPL-3.0-or-later
#include "descent/rate_bound.h"

#include <cmath>

#include "math/difference.h"

namespace hiker {

namespace {

double slope_at(const Function& function, double x) {
    return gradient(function, {x, 0}, std::nullopt).x;
}

} // namespace

std::optional<double> minimum_downhill(const Function& function, double start) {
    if (function.variables() != 1)
        return std::nullopt;
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

std::optional<double> learning_rate_bound(const Function& function, double start) {
    const auto minimum = minimum_downhill(function, start);
    if (!minimum)
        return std::nullopt;
    const Point point{*minimum, 0};
    const double k = curvature_step(point);
    const double bend = curvature(function, point, {1, 0}, k);
    const double wider = curvature(function, point, {1, 0}, 2 * k);
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
