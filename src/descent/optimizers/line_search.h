// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "descent/optimizer.h"
#include "math/to_translate.h"

namespace hiker {

/// Gradient descent that tries its step before it takes it: from η on, the rate t is multiplied by ρ until f has fallen
/// by enough (Armijo): f(x - t f'(x)) <= f(x) - c t f'(x)². Nocedal & Wright, Numerical Optimization, algorithm 3.1.
class LineSearch : public Optimizer {
  public:
    LineSearch(double rate, double shrink, double decrease) : rate_(rate), shrink_(shrink), decrease_(decrease) {}

    Point next(const Position& here, Memory& memory, Hill& hill) const override {
        const double value = hill.value(here.point);
        const double squared_slope = here.gradient.dot(here.gradient);
        double rate = rate_;
        for (int tries = 0; tries < most_tries; ++tries, rate *= shrink_) {
            const Point there = here.point - here.gradient * rate;
            if (hill.value(there) <= value - decrease_ * rate * squared_slope) { // false where f is not a number
                memory.first = {rate, 0};
                return there;
            }
        }
        // At the bottom, rounding lets f fall no more: she stays.
        memory.first = {};
        return here.point;
    }

  private:
    static constexpr int most_tries = 100;

    double rate_;
    double shrink_;
    double decrease_;
};

inline constexpr std::array line_search_values{
    Hyperparameter{"shrink", "\u03c1",
                   TO_TRANSLATE("hiker::words", "What the step is multiplied by where f has not fallen by enough"), 0.5,
                   0.01, 0.99},
    Hyperparameter{"decrease", "c",
                   TO_TRANSLATE("hiker::words", "By how much of what the slope promises f has to fall"), 1e-4, 1e-12,
                   0.5},
};

inline constexpr OptimizerKind line_search_kind{
    .name = "line-search",
    .title = TO_TRANSLATE("hiker::words", "line search"),
    .usual_rate = 1,
    .rate_is_a_part = true,
    .hyperparameters = line_search_values,
    .learn = TO_TRANSLATE("hiker::words",
                          "t = {part'}: from {rate} on, times {shrink} until f falls by enough\n"
                          "{X} = {x} \u2212 {part'} \u00d7 {slope} = {x'}"),
    .learn_of_two = nullptr,
    .is_by_coordinates = false,
    .python_start = "",
    .python_rule =
        "t = learning_rate\n"
        "while t > 0 and not f(previous - t*slope) <= value - decrease*t*slope**2:\n"
        "    t = shrink*t\n"
        "point = previous - t*slope",
    .python_rule_of_two =
        "t, squared = learning_rate, gradient @ gradient\n"
        "while t > 0 and not f(previous - t*gradient) <= value - decrease*t*squared:\n"
        "    t = shrink*t\n"
        "point = previous - t*gradient",
    .feels_more = false,
    .remembers = true,
    .make = [](double rate, std::span<const double> values) -> std::unique_ptr<Optimizer> {
        return std::make_unique<LineSearch>(rate, values[0], values[1]);
    },
};

} // namespace hiker
