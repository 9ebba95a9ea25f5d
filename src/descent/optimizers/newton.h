// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "descent/optimizer.h"
#include "math/to_translate.h"

namespace hiker {

/// Goes to the lowest point of the paraboloid that has the gradient and the second derivatives of f here:
/// x = x - η f'(x) / f''(x), or with the matrix H of the second derivatives x = x - η H⁻¹ ∇f(x). Where the curvature is
/// not positive there is no such point, and it refuses to go on. Nocedal & Wright, Numerical Optimization, section 2.2.
/// It remembers xx and yy of H as its first, xy as its second.
class Newton : public Optimizer {
  public:
    explicit Newton(double rate) : rate_(rate) {}

    Point next(const Position& here, Memory& memory, Hill& hill) const override {
        const Vector g = here.gradient;
        const Hessian h{memory.first.x, memory.second.x, memory.first.y};
        if (hill.variables() == 1)
            return {here.point.x - rate_ * g.x / h.xx, here.point.y};
        const Vector step = Vector{h.yy * g.x - h.xy * g.y, h.xx * g.y - h.xy * g.x} * (1 / h.determinant());
        return here.point - step * rate_;
    }

    bool arrive(const Position& here, Memory& memory, Hill& hill) const override {
        const Hessian h = hill.hessian(here.point);
        memory.first = {h.xx, h.yy};
        memory.second = {h.xy, 0};
        return h.xx > 0 && (hill.variables() == 1 || h.determinant() > 0);
    }

  private:
    double rate_;
};

inline constexpr OptimizerKind newton_kind{
    .name = "newton",
    .title = TO_TRANSLATE("hiker::words", "Newton's method"),
    .usual_rate = 1,
    .rate_is_a_part = true,
    .hyperparameters = {},
    .learn = TO_TRANSLATE("hiker::words",
                          "curvature f\u2033({x}) \u2248 {first}\n"
                          "{X} = {x} \u2212 {rate} \u00d7 {slope} / {first} = {x'}"),
    .learn_of_two = TO_TRANSLATE("hiker::words",
                                 "H = second derivatives xx {xx}, xy {xy}, yy {yy}\n"
                                 "{X} = {x} \u2212 {rate} \u00d7 H\u207b\u00b9 {slope} = {x'}"),
    .is_by_coordinates = false,
    .python_start = "",
    .python_rule =
        "k = 2**-13*max(1, abs(previous))\n"
        "curvature = (f(previous + k) - 2*value + f(previous - k))/k**2\n"
        "if not curvature > 0:\n"
        "    break\n"
        "point = previous - learning_rate*slope/curvature",
    .python_rule_of_two =
        "k = 2**-13*max(1, math.hypot(*previous))\n"
        "right, up = np.array([k, 0]), np.array([0, k])\n"
        "xx = (f(previous + right) - 2*value + f(previous - right))/k**2\n"
        "yy = (f(previous + up) - 2*value + f(previous - up))/k**2\n"
        "xy = (f(previous + right + up) + f(previous - right - up)\n"
        "      - f(previous + right - up) - f(previous - right + up))/(4*k**2)\n"
        "if not (xx > 0 and xx*yy - xy**2 > 0):\n"
        "    break\n"
        "point = previous - learning_rate*np.linalg.solve([[xx, xy], [xy, yy]], gradient)",
    .feels_more = true,
    .remembers = true,
    .make = [](double rate, std::span<const double> /*values*/) -> std::unique_ptr<Optimizer> {
        return std::make_unique<Newton>(rate);
    },
};

} // namespace hiker
