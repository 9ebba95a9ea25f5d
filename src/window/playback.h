// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>

#include "descent/trajectory.h"
#include "plot/cursor.h"

namespace hiker {

/// Holds the cursor: which iterate is shown, and how it moves on. Knows no clock; somebody tells it that time has
/// passed.
class Playback {
  public:
    static constexpr double as_fast_as_it_goes = std::numeric_limits<double>::infinity();

    const Cursor& cursor() const { return cursor_; }
    bool is_playing() const { return mode_ == Mode::playing; }
    /// Whether time moves the cursor: playing, or on the way of a single step.
    bool is_moving() const { return mode_ != Mode::resting; }
    double speed() const { return speed_; }

    /// Iterates a second; of a thinned trajectory, kept ones.
    void set_speed(double iterates_per_second) { speed_ = iterates_per_second; }
    void play() { mode_ = Mode::playing; }
    /// Stays where it is, even between two iterates.
    void pause() { mode_ = Mode::resting; }
    /// Walks to the next iterate and rests there. Where there is none yet, it begins as soon as there is.
    void step(const Trajectory& trajectory);
    void step_back(const Trajectory& trajectory);
    /// Rests on the iterate with this number.
    void seek(long long number);

    /// Moves on by so many seconds. It waits at the newest iterate for the next to arrive.
    void advance(double seconds, const Trajectory& trajectory);

    bool is_at_newest(const Trajectory& trajectory) const;

  private:
    enum class Mode { resting, stepping, playing };

    Cursor cursor_;
    Mode mode_ = Mode::resting;
    double speed_ = 4;
};

} // namespace hiker
