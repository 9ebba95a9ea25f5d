// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "descent/descent.h"
#include "descent/trajectory.h"

namespace hiker {

inline Experiment experiment_of(const char* function, double start, double rate = 0.1) {
    return {function, {start, 0}, rate};
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

} // namespace hiker
