// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cmath>

#include "descent/optimizer.h"
#include "math/to_translate.h"

namespace hiker {

/// Running means of the slope and of its square, each divided by 1 - βᵗ, because they begin with 0:
///
///     m = β₁ m + (1 - β₁) f'(x),  s = β₂ s + (1 - β₂) f'(x)²,  x = x - η (m / (1 - β₁ᵗ)) / (√(s / (1 - β₂ᵗ)) + ε)
///
/// where t counts the iterations from 1. As torch.optim.Adam (D. Kingma, J. Ba, 2015).
class Adam : public Optimizer {
  public:
    Adam(double rate, double beta1, double beta2, double epsilon)
        : rate_(rate), beta1_(beta1), beta2_(beta2), epsilon_(epsilon) {}

    Point next(const Position& here, Memory& memory, Hill& /*hill*/) const override {
        const auto t = static_cast<double>(here.number + 1);
        const double mean_part = 1 - std::pow(beta1_, t);
        const double square_part = 1 - std::pow(beta2_, t);
        memory.first = memory.first * beta1_ + here.gradient * (1 - beta1_);
        const auto step = [&](double slope, double mean, double& square) {
            square = beta2_ * square + (1 - beta2_) * slope * slope;
            return rate_ * (mean / mean_part) / (std::sqrt(square / square_part) + epsilon_);
        };
        return here.point - Vector{step(here.gradient.x, memory.first.x, memory.second.x),
                                   step(here.gradient.y, memory.first.y, memory.second.y)};
    }

  private:
    double rate_;
    double beta1_;
    double beta2_;
    double epsilon_;
};

inline constexpr std::array adam_values{
    Hyperparameter{"beta1", "\u03b2\u2081",
                   TO_TRANSLATE("hiker::words", "How much of the mean slope stays from one iteration to the next"), 0.9,
                   0, 0.9999},
    Hyperparameter{"beta2", "\u03b2\u2082",
                   TO_TRANSLATE("hiker::words", "How much of the mean square stays from one iteration to the next"),
                   0.999, 0, 0.99999},
    Hyperparameter{"epsilon", "\u03b5", TO_TRANSLATE("hiker::words", "Keeps the division from becoming one by zero"),
                   1e-8, 1e-16, 1},
};

inline constexpr OptimizerKind adam_kind{
    .name = "adam",
    .title = TO_TRANSLATE("hiker::words", "Adam"),
    .usual_rate = 0.001,
    .rate_is_a_part = false,
    .hyperparameters = adam_values,
    .learn =
        "m = {beta1} \u00d7 {first} + (1 \u2212 {beta1}) \u00d7 {slope} = {first'}\n"
        "s = {beta2} \u00d7 {second} + (1 \u2212 {beta2}) \u00d7 {slope}\u00b2 = {second'}\n"
        "{X} = {x} \u2212 {rate} \u00d7 ({first'} / (1 \u2212 {beta1}^{t})) / (\u221a({second'} / (1 \u2212 "
        "{beta2}^{t})) + {epsilon}) = {x'}",
    .learn_of_two = nullptr,
    .is_by_coordinates = true,
    .python_start = "m = s = 0.0",
    .python_rule =
        "m = beta1*m + (1 - beta1)*slope\n"
        "s = beta2*s + (1 - beta2)*slope**2\n"
        "mean, square = m/(1 - beta1**(iteration + 1)), s/(1 - beta2**(iteration + 1))\n"
        "point = previous - learning_rate*mean/(math.sqrt(square) + epsilon)",
    .python_rule_of_two = nullptr,
    .feels_more = false,
    .remembers = true,
    .make = [](double rate, std::span<const double> values) -> std::unique_ptr<Optimizer> {
        return std::make_unique<Adam>(rate, values[0], values[1], values[2]);
    },
};

} // namespace hiker
