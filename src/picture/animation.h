// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plot/cursor.h"

namespace hiker {

/// A walk in time: which moment of it each picture shows, and for how long.
struct Animation {
    long long first = 0; ///< iteration that it begins with
    long long last = 0;  ///< and the one that it ends with, not before
    double frames_a_second = 20;
    double iterations_a_second = 2;
    double pause = 2; ///< seconds on the last picture

    static constexpr double slowest = 0.01; ///< iterations a second
    static constexpr double fastest = 1e6;
    static constexpr double longest_pause = 600; ///< seconds
    static constexpr double fewest_frames_a_second = 0.1;
    static constexpr double most_frames_a_second = 50; ///< quicker ones are slowed down by browsers
    static constexpr long long most_frames = 20'000;

    long long frames() const;
    /// Between two iterations the hiker is on her way, as in the window.
    Cursor cursor(long long frame) const;
    /// How long a picture is shown, in hundredths of a second, in which a GIF counts: rounded so that the whole lasts
    /// as long as it should.
    int centiseconds(long long frame) const;
    double seconds() const;
};

/// How many iterations a second make a walk of this length last some ten seconds; never slower than 2 nor faster than
/// a thousand.
double comfortable_speed(long long iterations);

} // namespace hiker
