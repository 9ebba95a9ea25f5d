// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/playback.h"

#include <algorithm>
#include <cmath>

namespace hiker {

namespace {

constexpr double single_step = 0.6; // iterates a second: time to see the three steps one after another
constexpr double slow = 2;          // iterates a second up to which the three steps are told apart in playing

} // namespace

void Playback::step(const Trajectory& trajectory) {
    if (!trajectory.is_empty() && cursor_.progress > 0 &&
        mode_ == Mode::stepping) // pressed again on the way: arrive at once
        seek(trajectory[std::min(trajectory.row_of(cursor_.number) + 1, trajectory.size() - 1)].number);
    mode_ = Mode::stepping;
}

void Playback::step_back(const Trajectory& trajectory) {
    const std::size_t row = trajectory.row_of(cursor_.number);
    const bool is_between = cursor_.progress > 0;
    seek(trajectory[is_between || row == 0 ? row : row - 1].number);
}

void Playback::seek(long long number) {
    cursor_ = {.number = number};
    mode_ = Mode::resting;
}

bool Playback::is_at_newest(const Trajectory& trajectory) const {
    return trajectory.row_of(cursor_.number) + 1 == trajectory.size();
}

void Playback::advance(double seconds, const Trajectory& trajectory) {
    if (!is_moving() || trajectory.is_empty())
        return;
    const std::size_t newest = trajectory.size() - 1;
    const std::size_t row = trajectory.row_of(cursor_.number);
    if (is_playing() && std::isinf(speed_)) {
        cursor_ = {.number = trajectory[newest].number};
        return;
    }
    if (row == newest) {
        cursor_.progress = 0;
        return;
    }
    const double speed = is_playing() ? speed_ : single_step;
    cursor_.in_three_steps = speed <= slow;
    const double walked = cursor_.progress + seconds * speed;
    const double whole = std::floor(walked);
    const bool arrives = whole >= 1;
    const auto rows_left = static_cast<double>(newest - row);
    if (mode_ == Mode::stepping && arrives) {
        seek(trajectory[row + 1].number);
    } else if (whole >= rows_left) {
        cursor_ = {.number = trajectory[newest].number};
    } else {
        const auto rows = static_cast<std::size_t>(whole);
        cursor_.number = trajectory[row + rows].number;
        cursor_.progress = walked - whole;
    }
}

} // namespace hiker
