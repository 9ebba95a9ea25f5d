// SPDX-License-Identifier: GPL-3.0-or-later
#include "descent/walked.h"

#include <algorithm>

#include "descent/descent.h"

namespace hiker {

namespace {

Track walk(const Experiment& experiment, const Hiker& hiker) {
    Descent descent(experiment, hiker);
    Track track;
    Note note;
    const auto take_note = [&] { return descent.has_notes() ? &(note = descent.note()) : nullptr; };
    track.trajectory.append(descent.current(), take_note());
    while (!descent.ending()) {
        descent.advance();
        if (is_kept(descent.number()))
            track.trajectory.append(descent.current(), take_note());
    }
    track.outcome = descent.outcome(*descent.ending());
    track.trajectory.set_newest(track.outcome->last, take_note());
    return track;
}

} // namespace

bool Walked::is_finished() const {
    return std::all_of(tracks.begin(), tracks.end(), [](const Track& track) { return track.outcome.has_value(); });
}

bool Walked::have_visible_ended() const {
    bool is_somebody_visible = false;
    for (std::size_t i = 0; i < tracks.size(); ++i) {
        if (experiment.hikers[i].is_hidden)
            continue;
        if (!tracks[i].outcome)
            return false;
        is_somebody_visible = true;
    }
    return is_somebody_visible || is_finished();
}

Walked walk(const Experiment& experiment) {
    Walked walked{experiment, {}};
    for (const Hiker& hiker : experiment.hikers)
        walked.tracks.push_back(walk(experiment, hiker));
    return walked;
}

} // namespace hiker
