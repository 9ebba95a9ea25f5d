// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "descent/experiment.h"
#include "descent/outcome.h"
#include "descent/trajectory.h"

namespace hiker {

/// What one hiker has walked, and how it ended, once it has.
struct Track {
    Trajectory trajectory;
    std::optional<Outcome> outcome;
};

/// The one whose iterates the common clock counts: of those that are still being walked the one that has come least
/// far, so that the clock waits for it, and otherwise the one that has come furthest. Hidden hikers count only where
/// all are. The tracks are the experiment's, and each has a start.
const Track& pace_of(const Experiment& experiment, const std::vector<Track>& tracks);

} // namespace hiker
