// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cmath>

#include "descent/optimizer.h"
#include "math/to_translate.h"

namespace hiker {

/// The rate falls with the sum of the squared slopes: s = s + f'(x)², x = x - η f'(x) / (√s + ε), where η is divided by
/// 1 + decay × iterations before. As torch.optim.Adagrad (J. Duchi, E. Hazan, Y. Singer, 2011).
class AdaGrad : public Optimizer {
  public:
    AdaGrad(double rate, double decay, double epsilon) : rate_(rate), decay_(decay), epsilon_(epsilon) {}

    Point next(const Position& here, Memory& memory, Hill& /*hill*/) const override {
        const double rate = rate_ / (1 + static_cast<double>(here.number) * decay_);
        const auto step = [&](double slope, double& sum) {
            sum += slope * slope;
            return rate * slope / (std::sqrt(sum) + epsilon_);
        };
        return here.point - Vector{step(here.gradient.x, memory.second.x), step(here.gradient.y, memory.second.y)};
    }

  private:
    double rate_;
    double decay_;
    double epsilon_;
};

inline constexpr std::array adagrad_values{
    Hyperparameter{"decay", "d", TO_TRANSLATE("hiker::words", "How fast the learning rate falls by itself"), 0, 0, 1},
    Hyperparameter{"epsilon", "\u03b5", TO_TRANSLATE("hiker::words", "Keeps the division from becoming one by zero"),
                   1e-10, 1e-16, 1},
};

inline constexpr OptimizerKind adagrad_kind{
    .name = "adagrad",
    .title = TO_TRANSLATE("hiker::words", "AdaGrad"),
    .usual_rate = 0.01,
    .rate_is_a_part = false,
    .hyperparameters = adagrad_values,
    .learn =
        "s = {second} + {slope}\u00b2 = {second'}\n"
        "{X} = {x} \u2212 {rate} / (1 + {n} \u00d7 {decay}) \u00d7 {slope} / (\u221a{second'} + {epsilon}) = {x'}",
    .learn_of_two = nullptr,
    .is_by_coordinates = true,
    .python_start = "s = 0.0",
    .python_rule =
        "s = s + slope**2\n"
        "point = previous - learning_rate/(1 + iteration*decay)*slope/(math.sqrt(s) + epsilon)",
    .python_rule_of_two = nullptr,
    .feels_more = false,
    .remembers = true,
    .make = [](double rate, std::span<const double> values) -> std::unique_ptr<Optimizer> {
        return std::make_unique<AdaGrad>(rate, values[0], values[1]);
    },
};

} // namespace hiker
