// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "descent/experiment.h"

namespace hiker {

/// An experiment with one hiker, for tests that care about nobody else.
struct Alone {
    std::string function = "x^2";
    Point start{3, 0};
    double learning_rate = 0.1;
    long long iterations = 100;
    std::optional<double> precision = 1e-4;
    std::optional<double> difference_step{};
    OptimizerChoice optimizer{};

    operator Experiment() const { // NOLINT(google-explicit-constructor): it stands for one
        return {.function = function,
                .iterations = iterations,
                .precision = precision,
                .difference_step = difference_step,
                .hikers = {{.start = start, .learning_rate = learning_rate, .optimizer = optimizer}}};
    }
};

} // namespace hiker
