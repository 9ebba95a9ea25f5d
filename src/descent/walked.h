// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "descent/experiment.h"
#include "descent/outcome.h"
#include "descent/trajectory.h"

namespace hiker {

/// An experiment and what has been walked of it: all that a picture, a table or a script is made from.
struct Walked {
    Experiment experiment;
    Trajectory trajectory;          ///< has its start at least
    std::optional<Outcome> outcome; ///< nothing while it is still being walked
};

/// Walks an experiment to its end. Throws NotationError where its function is none.
Walked walk(const Experiment& experiment);

} // namespace hiker
