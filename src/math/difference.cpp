// SPDX-License-Identifier: GPL-3.0-or-later
#include "math/difference.h"

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

} // namespace hiker
