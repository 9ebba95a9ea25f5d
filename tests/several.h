// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <vector>

#include "descent/experiment.h"

namespace hiker {

/// An experiment with these hikers, the first one selected. Each has the colour of her place.
inline Experiment several(std::vector<Hiker> hikers, const char* function = "x^2") {
    Experiment experiment;
    experiment.function = function;
    experiment.hikers = std::move(hikers);
    for (std::size_t i = 0; i < experiment.hikers.size(); ++i)
        experiment.hikers[i].colour = static_cast<int>(i);
    return experiment;
}

inline Hiker from(double start, double rate = 0.1) {
    return {.start = {start, 0}, .learning_rate = rate};
}

inline Hiker with(const OptimizerChoice& optimizer, double rate = 0.1, double start = 3) {
    return {.start = {start, 0}, .learning_rate = rate, .optimizer = optimizer};
}

/// Eight hikers from one start, each with another optimizer.
inline Experiment one_of_each(const char* function = "x^2") {
    std::vector<Hiker> hikers;
    for (const OptimizerKind& kind : optimizers())
        hikers.push_back(with({kind.name}, kind.rate_is_a_part ? 1 : 0.1));
    return several(hikers, function);
}

} // namespace hiker
