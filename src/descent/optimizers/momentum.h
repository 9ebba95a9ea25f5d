// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "descent/optimizer.h"
#include "math/to_translate.h"

namespace hiker {

/// The velocity gathers up the slopes: v = μ v + f'(x), x = x - η v. Nesterov's looks ahead: x = x - η (f'(x) + μ v).
/// As torch.optim.SGD with momentum, no dampening, and nesterov off or on.
class Momentum : public Optimizer {
  public:
    Momentum(double rate, double momentum, bool looks_ahead)
        : rate_(rate), momentum_(momentum), looks_ahead_(looks_ahead) {}

    Point next(const Position& here, Memory& memory, Hill& /*hill*/) const override {
        memory.first = memory.first * momentum_ + here.gradient;
        const Vector direction = looks_ahead_ ? here.gradient + memory.first * momentum_ : memory.first;
        return here.point - direction * rate_;
    }

  private:
    double rate_;
    double momentum_;
    bool looks_ahead_;
};

inline constexpr std::array momentum_values{
    Hyperparameter{"momentum", "\u03bc",
                   TO_TRANSLATE("hiker::words", "How much of the velocity stays from one iteration to the next"), 0.9,
                   0, 0.9999},
};

inline constexpr OptimizerKind momentum_kind{
    .name = "momentum",
    .title = TO_TRANSLATE("hiker::words", "momentum"),
    .usual_rate = 0.001,
    .rate_is_a_part = false,
    .hyperparameters = momentum_values,
    .learn =
        "v = {momentum} \u00d7 {first} + {slope} = {first'}\n"
        "{X} = {x} \u2212 {rate} \u00d7 {first'} = {x'}",
    .learn_of_two = nullptr,
    .is_by_coordinates = false,
    .python_start = "v = 0.0",
    .python_rule =
        "v = momentum*v + slope\n"
        "point = previous - learning_rate*v",
    .python_rule_of_two = nullptr,
    .feels_more = false,
    .remembers = true,
    .make = [](double rate, std::span<const double> values) -> std::unique_ptr<Optimizer> {
        return std::make_unique<Momentum>(rate, values[0], false);
    },
};

inline constexpr OptimizerKind nesterov_kind{
    .name = "nesterov",
    .title = TO_TRANSLATE("hiker::words", "Nesterov momentum"),
    .usual_rate = 0.001,
    .rate_is_a_part = false,
    .hyperparameters = momentum_values,
    .learn =
        "v = {momentum} \u00d7 {first} + {slope} = {first'}\n"
        "{X} = {x} \u2212 {rate} \u00d7 ({slope} + {momentum} \u00d7 {first'}) = {x'}",
    .learn_of_two = nullptr,
    .is_by_coordinates = false,
    .python_start = "v = 0.0",
    .python_rule =
        "v = momentum*v + slope\n"
        "point = previous - learning_rate*(slope + momentum*v)",
    .python_rule_of_two = nullptr,
    .feels_more = false,
    .remembers = true,
    .make = [](double rate, std::span<const double> values) -> std::unique_ptr<Optimizer> {
        return std::make_unique<Momentum>(rate, values[0], true);
    },
};

} // namespace hiker
