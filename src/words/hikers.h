// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "descent/experiment.h"

namespace hiker::words {

/// What an experiment's hikers are called, in their order. One without a name of her own is called after what tells her
/// apart from the others, "Adam, η = 0.1", "start −3" or "start (3, 2)", so that her name is true whatever is changed.
std::vector<QString> names(const Experiment& experiment);

/// What all of an experiment's hikers have in common, "start 3, gradient descent"; of one alone it is everything.
QString common(const Experiment& experiment);

/// How a hiker walks down a function of so many variables, "start 3, learning rate 0.1, Adam".
QString manner(const Hiker& hiker, int variables);

/// What an optimizer is called where it stands alone, "Gradient descent", and what one of its numbers does.
QString title(const OptimizerKind& kind);
QString meaning(const Hyperparameter& hyperparameter);

/// "gradient descent", or "Adam (β₁ = 0.8)" with those hyperparameters that are not the usual ones.
QString optimizer(const OptimizerChoice& choice);

} // namespace hiker::words
