// SPDX-License-Identifier: GPL-3.0-or-later
#include "descent/track.h"

#include <algorithm>

namespace hiker {

namespace {

bool sets_the_pace(const Track& track, const Track& other) {
    if (track.outcome.has_value() != other.outcome.has_value())
        return !track.outcome;
    const long long number = track.trajectory.back().number;
    const long long other_number = other.trajectory.back().number;
    return track.outcome ? number > other_number : number < other_number;
}

} // namespace

const Track& pace_of(const Experiment& experiment, const std::vector<Track>& tracks) {
    const auto is_hidden = [](const Hiker& hiker) { return hiker.is_hidden; };
    const bool are_all_hidden = std::all_of(experiment.hikers.begin(), experiment.hikers.end(), is_hidden);
    const Track* pace = nullptr;
    for (std::size_t i = 0; i < tracks.size(); ++i)
        if ((are_all_hidden || !experiment.hikers[i].is_hidden) && (!pace || sets_the_pace(tracks[i], *pace)))
            pace = &tracks[i];
    return pace ? *pace : tracks.front();
}

} // namespace hiker
