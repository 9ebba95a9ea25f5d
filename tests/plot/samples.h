// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <vector>

#include "../alone.h"
#include "descent/descent.h"
#include "descent/track.h"

namespace hiker {

inline Experiment experiment_of(const char* function, double start, double rate = 0.1) {
    return Alone{function, {start, 0}, rate};
}

/// The first iterations of a descent, or all of them.
inline Trajectory walked(const Experiment& experiment, long long iterations = 1'000'000) {
    Descent descent(experiment);
    Trajectory trajectory;
    trajectory.append(descent.current());
    while (!descent.ending() && descent.number() < iterations) {
        descent.advance();
        trajectory.append(descent.current());
    }
    return trajectory;
}

/// As a scene takes it, of a hiker who is alone and still on her way.
inline std::vector<Track> alone_on(Trajectory trajectory) {
    std::vector<Track> tracks(1);
    tracks.front().trajectory = std::move(trajectory);
    return tracks;
}

} // namespace hiker
