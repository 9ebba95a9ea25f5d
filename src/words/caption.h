// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "descent/experiment.h"
#include "descent/outcome.h"

namespace hiker::words {

/// "f(x) = x^2, start 3, learning rate 0.1, gradient descent": what a picture is of.
QString caption(const Experiment& experiment);

/// "Iteration 7: x = 0.629146, f(x) = 0.395824, slope 1.25829."
QString caption(const Iterate& iterate);

/// "Iteration 7": what stands above one picture of several.
QString iteration(long long number);

/// "Iterations 0, 1, 2 and 5."
QString caption(const std::vector<long long>& numbers);

/// "Converged to a minimum after 40 iterations.": the outcome in a few words, without advice.
QString caption(const Outcome& outcome);

} // namespace hiker::words
