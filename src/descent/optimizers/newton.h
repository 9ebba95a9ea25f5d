// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "descent/optimizer.h"

namespace hiker {

/// Goes to the lowest point of the parabola that has the slope and the curvature of f here: x = x - η f'(x) / f''(x).
/// Where the curvature is not positive there is no such point, and it refuses to go on. For functions of x. Nocedal &
/// Wright, Numerical Optimization, section 2.2.
class Newton : public Optimizer {
  public:
    explicit Newton(double rate) : rate_(rate) {}

    Point next(const Position& here, Memory& memory, Hill& /*hill*/) const override {
        return {here.point.x - rate_ * here.gradient.x / memory.first.x, here.point.y};
    }

    bool arrive(const Position& here, Memory& memory, Hill& hill) const override {
        memory.first = {hill.curvature(here.point), 0};
        return memory.first.x > 0;
    }

  private:
    double rate_;
};

inline constexpr OptimizerKind newton_kind{
    .name = "newton",
    .title = "Newton's method",
    .usual_rate = 1,
    .rate_is_a_part = true,
    .hyperparameters = {},
    .learn =
        "curvature f\u2033({x}) \u2248 {first}\n"
        "{X} = {x} \u2212 {rate} \u00d7 {slope} / {first} = {x'}",
    .python_start = "",
    .python_rule =
        "k = 2**-13*max(1, abs(previous))\n"
        "curvature = (f(previous + k) - 2*value + f(previous - k))/k**2\n"
        "if not curvature > 0:\n"
        "    break\n"
        "point = previous - learning_rate*slope/curvature",
    .feels_more = true,
    .remembers = true,
    .make = [](double rate, std::span<const double> /*values*/) -> std::unique_ptr<Optimizer> {
        return std::make_unique<Newton>(rate);
    },
};

} // namespace hiker
