// SPDX-License-Identifier: GPL-3.0-or-later
#include "math/difference.h"

#include <array>
#include <limits>

namespace hiker {

Vector gradient(const Function& function, Point point, std::optional<double> set_by_hand) {
    const double h = difference_step(point.x, set_by_hand);
    const auto [ahead, behind] = function.both_sides(point, {h, 0});
    Vector result{(ahead - behind) / (2 * h), 0};
    if (function.variables() == 2) {
        const double k = difference_step(point.y, set_by_hand);
        const auto [above, below] = function.both_sides(point, {0, k});
        result.y = (above - below) / (2 * k);
    }
    return result;
}

bool is_undefined_around(const Function& function, Point point, std::optional<double> set_by_hand) {
    const double h = difference_step(point.x, set_by_hand);
    const double k = function.variables() == 2 ? difference_step(point.y, set_by_hand) : 0;
    for (const Vector side : {Vector{h, 0}, Vector{-h, 0}, Vector{0, k}, Vector{0, -k}})
        if (std::isnan(function(point + side)))
            return true;
    return false;
}

double curvature(const Function& function, Point point, Vector direction, double k) {
    const Vector side = direction * k;
    return (function(point + side) - 2 * function(point) + function(point - side)) / (k * k);
}

Hessian hessian(const Function& function, Point point, double k) {
    const double middle = function(point);
    const auto bend = [&](Vector offset) {
        const auto [ahead, behind] = function.both_sides(point, offset);
        return (ahead - 2 * middle + behind) / (k * k);
    };
    Hessian result{bend({k, 0}), 0, 0};
    if (function.variables() == 2) {
        result.yy = bend({0, k});
        const auto [up, down] = function.both_sides(point, {k, k});
        const auto [across, back] = function.both_sides(point, {k, -k});
        result.xy = (up + down - across - back) / (4 * k * k);
    }
    return result;
}

Stretching stretching_of(const Hessian& matrix) {
    const double middle = (matrix.xx + matrix.yy) / 2;
    const double half = (matrix.xx - matrix.yy) / 2;
    const double radius = std::hypot(half, matrix.xy);
    const double angle = std::atan2(matrix.xy, half) / 2;
    return {middle + radius, middle - radius, {std::cos(angle), std::sin(angle)}};
}

double extrapolated_slope(const Function& function, Point point) {
    constexpr int size = 12;
    constexpr double shrink = 1.4;
    constexpr double shrink_squared = shrink * shrink;
    constexpr double hopeless = 2; // an error that has grown by this factor will not come down again
    std::array<std::array<double, size>, size> table{};
    double step = 0.1 * std::max(1.0, std::abs(point.x));
    const auto difference = [&] { return gradient(function, point, step).x; };
    table[0][0] = difference();
    double best = table[0][0];
    double least_error = std::numeric_limits<double>::infinity();
    for (std::size_t i = 1; i < size; ++i) {
        step /= shrink;
        table[0][i] = difference();
        double factor = shrink_squared;
        for (std::size_t j = 1; j <= i; ++j, factor *= shrink_squared) {
            table[j][i] = (table[j - 1][i] * factor - table[j - 1][i - 1]) / (factor - 1);
            const double error =
                std::max(std::abs(table[j][i] - table[j - 1][i]), std::abs(table[j][i] - table[j - 1][i - 1]));
            if (error <= least_error) {
                least_error = error;
                best = table[j][i];
            }
        }
        if (std::abs(table[i][i] - table[i - 1][i - 1]) >= hopeless * least_error)
            break;
    }
    return best;
}

} // namespace hiker
