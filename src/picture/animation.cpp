// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/animation.h"

#include <algorithm>
#include <cmath>

namespace hiker {

long long Animation::frames() const {
    const double steps = static_cast<double>(last - first) * frames_a_second / iterations_a_second;
    // A walk of a few iterations at a high speed still has its start and its end.
    return (last > first ? std::max(1LL, std::llround(steps)) : 0) + 1;
}

Cursor Animation::cursor(long long frame) const {
    if (frame + 1 >= frames())
        return {last, 0};
    const double walked =
        static_cast<double>(frame) * static_cast<double>(last - first) / static_cast<double>(frames() - 1);
    constexpr double rounding = 1e-9;
    const double whole = std::floor(walked + rounding);
    const double progress = walked - whole;
    return {first + static_cast<long long>(whole), progress < rounding ? 0 : progress};
}

int Animation::centiseconds(long long frame) const {
    const auto until = [&](long long count) {
        return std::llround(static_cast<double>(count) * 100 / frames_a_second);
    };
    const long long own = until(frame + 1) - until(frame);
    return static_cast<int>(frame + 1 < frames() ? own : own + std::llround(100 * pause));
}

double Animation::seconds() const {
    return static_cast<double>(frames()) / frames_a_second + pause;
}

double comfortable_speed(long long iterations) {
    constexpr double seconds = 10;
    return std::clamp(std::round(static_cast<double>(iterations) / seconds), 2.0, 1000.0);
}

} // namespace hiker
