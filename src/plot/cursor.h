// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "descent/trajectory.h"

namespace hiker {

/// The three steps of an iteration.
enum class Phase { predict, measure, learn };

/// Which iterate is shown, and how far the hiker has come from it to the next: 0 stands on it, 1 would be the next.
struct Cursor {
    long long number = 0;
    double progress = 0;
    bool in_three_steps = false; ///< on the way she first stands, then feels the slope, and only then walks

    bool operator==(const Cursor&) const = default;

    /// Which of the three steps she is at. Where they are not told apart, all of the way is the third.
    Phase phase() const {
        if (progress == 0 || (in_three_steps && progress < stands_until))
            return Phase::predict;
        return in_three_steps && progress < feels_until ? Phase::measure : Phase::learn;
    }
    /// How far she has walked, 0 to 1.
    double walked() const { return in_three_steps ? part(progress, feels_until, 1) : progress; }
    /// How far the poles are out and the tangent is drawn, 0 to 1. Standing still they are.
    double felt() const { return in_three_steps && progress > 0 ? part(progress, stands_until, feels_until) : 1; }

  private:
    static constexpr double stands_until = 0.2;
    static constexpr double feels_until = 0.5;

    static double part(double value, double from, double to) {
        return value <= from ? 0 : value >= to ? 1 : (value - from) / (to - from);
    }
};

/// The common clock as far as it is one hiker's: one who has ended stands on her last iterate. She has a start.
inline Cursor cursor_on(const Trajectory& trajectory, const Cursor& clock) {
    const long long last = trajectory.back().number;
    return clock.number < last ? clock : Cursor{.number = last};
}

} // namespace hiker
