// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

#include "descent/experiment.h"
#include "descent/outcome.h"
#include "descent/walked.h"

namespace hiker::words {

/// "f(x) = x^2, start 3, learning rate 0.1, gradient descent": what a picture is of. Of several hikers, what they have
/// in common.
QString caption(const Experiment& experiment);

/// "Iteration 7: x = 0.629146, f(x) = 0.395824, slope 1.25829.", or of a function of two variables
/// "Iteration 7: (x, y) = (0.6, 0.1), f(x, y) = 0.37, gradient (1.2, 0.2)."
QString caption(const Iterate& iterate, int variables);

/// "f(x) = x^2: how Adam ends from each start with each learning rate.", "f(x, y) = x^2 + y^2: how Adam with learning
/// rate 0.1 ends from each start.": what a map is of.
QString caption_of_map(const Experiment& experiment);

/// "Iteration 7."
QString caption_of_iteration(long long number);

/// "Adam: converged to a minimum after 40 iterations. Momentum: diverged after 12 iterations.": of several hikers,
/// those who have ended and are not hidden.
QString caption_of_outcomes(const Walked& walked);

/// "Iteration 7": what stands above one picture of several.
QString iteration(long long number);

/// "Iterations 0, 1, 2 and 5."
QString caption(const std::vector<long long>& numbers);

/// "Converged to a minimum after 40 iterations.": the outcome in a few words, without advice.
QString caption(const Outcome& outcome);

/// The outcome in a word or two: "converged", to a minimum that is, or else "on a slope".
QString brief(const Outcome& outcome);
/// All that this can be.
QStringList all_briefs();

} // namespace hiker::words
