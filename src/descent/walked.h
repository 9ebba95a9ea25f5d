// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "descent/experiment.h"
#include "descent/track.h"

namespace hiker {

/// An experiment and what has been walked of it: all that a picture, a table or a script is made from.
struct Walked {
    Experiment experiment;
    std::vector<Track> tracks; ///< as many as there are hikers, each with her start at least

    /// The selected hiker's.
    const Trajectory& trajectory() const { return tracks[experiment.selected].trajectory; }
    const std::optional<Outcome>& outcome() const { return tracks[experiment.selected].outcome; }
    /// The one that the common clock counts the iterates of.
    const Trajectory& pace() const { return pace_of(experiment, tracks).trajectory; }
    /// How far the clock can go as yet.
    long long last() const { return pace().back().number; }
    /// Whether all have ended.
    bool is_finished() const;
    /// Whether those who are to be seen have; all where everybody is hidden.
    bool have_visible_ended() const;
};

/// Walks an experiment to its end. Throws NotationError where its function is none.
Walked walk(const Experiment& experiment);

} // namespace hiker
