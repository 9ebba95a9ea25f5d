// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cmath>

#include "descent/optimizer.h"
#include "math/to_translate.h"

namespace hiker {

/// The rate falls with the running mean of the squared slopes: s = α s + (1 - α) f'(x)², v = μ v + f'(x) / (√s + ε),
/// x = x - η v. As torch.optim.RMSprop, not centered (T. Tieleman, G. Hinton, 2012).
class RmsProp : public Optimizer {
  public:
    RmsProp(double rate, double smoothing, double epsilon, double momentum)
        : rate_(rate), smoothing_(smoothing), epsilon_(epsilon), momentum_(momentum) {}

    Point next(const Position& here, Memory& memory, Hill& /*hill*/) const override {
        const auto scaled = [&](double slope, double& mean) {
            mean = smoothing_ * mean + (1 - smoothing_) * slope * slope;
            return slope / (std::sqrt(mean) + epsilon_);
        };
        const Vector direction{scaled(here.gradient.x, memory.second.x), scaled(here.gradient.y, memory.second.y)};
        memory.first = memory.first * momentum_ + direction;
        return here.point - memory.first * rate_;
    }

  private:
    double rate_;
    double smoothing_;
    double epsilon_;
    double momentum_;
};

inline constexpr std::array rmsprop_values{
    Hyperparameter{"alpha", "\u03b1",
                   TO_TRANSLATE("hiker::words", "How much of the mean square stays from one iteration to the next"),
                   0.99, 0, 0.99999},
    Hyperparameter{"epsilon", "\u03b5", TO_TRANSLATE("hiker::words", "Keeps the division from becoming one by zero"),
                   1e-8, 1e-16, 1},
    Hyperparameter{"momentum", "\u03bc",
                   TO_TRANSLATE("hiker::words", "How much of the velocity stays from one iteration to the next"), 0, 0,
                   0.9999},
};

inline constexpr OptimizerKind rmsprop_kind{
    .name = "rmsprop",
    .title = TO_TRANSLATE("hiker::words", "RMSProp"),
    .usual_rate = 0.01,
    .rate_is_a_part = false,
    .hyperparameters = rmsprop_values,
    .learn =
        "s = {alpha} \u00d7 {second} + (1 \u2212 {alpha}) \u00d7 {slope}\u00b2 = {second'}\n"
        "v = {momentum} \u00d7 {first} + {slope} / (\u221a{second'} + {epsilon}) = {first'}\n"
        "{X} = {x} \u2212 {rate} \u00d7 {first'} = {x'}",
    .learn_of_two = nullptr,
    .is_by_coordinates = true,
    .python_start = "s = v = 0.0",
    .python_rule =
        "s = alpha*s + (1 - alpha)*slope**2\n"
        "v = momentum*v + slope/(math.sqrt(s) + epsilon)\n"
        "point = previous - learning_rate*v",
    .python_rule_of_two = nullptr,
    .feels_more = false,
    .remembers = true,
    .make = [](double rate, std::span<const double> values) -> std::unique_ptr<Optimizer> {
        return std::make_unique<RmsProp>(rate, values[0], values[1], values[2]);
    },
};

} // namespace hiker
