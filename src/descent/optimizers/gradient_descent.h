// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "descent/optimizer.h"
#include "math/to_translate.h"

namespace hiker {

/// x = x - η f'(x)
class GradientDescent : public Optimizer {
  public:
    explicit GradientDescent(double rate) : rate_(rate) {}

    Point next(const Position& here, Memory& /*memory*/, Hill& /*hill*/) const override {
        return here.point - here.gradient * rate_;
    }

  private:
    double rate_;
};

inline constexpr OptimizerKind gradient_descent_kind{
    .name = "gradient-descent",
    .title = TO_TRANSLATE("hiker::words", "gradient descent"),
    .usual_rate = 0.1, // the worked example's
    .rate_is_a_part = false,
    .hyperparameters = {},
    .learn = "{X} = {x} \u2212 {rate} \u00d7 {slope} = {x'}",
    .learn_of_two = nullptr,
    .is_by_coordinates = false,
    .python_start = "",
    .python_rule = "point = previous - learning_rate*slope",
    .python_rule_of_two = nullptr,
    .feels_more = false,
    .remembers = false,
    .make = [](double rate, std::span<const double> /*values*/) -> std::unique_ptr<Optimizer> {
        return std::make_unique<GradientDescent>(rate);
    },
};

} // namespace hiker
