// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstdint>
#include <optional>

namespace hiker::gestures {

/// Writes down what is done, and watches how long it takes. Where the program dies or hangs, the seed and the last
/// gestures come out on standard error.
namespace diary {

/// Begins to watch. A gesture that has not ended after so many seconds ends the program.
void begin(std::uint64_t seed, double hang_seconds);
void end();

/// A gesture begins; more may be said of it while it goes on.
void begin_gesture(std::uint64_t number);
void note(const QString& what);
/// The gesture is over. Returns the seconds that the calling thread was at it: those in which it waited for a
/// processor that others had are not counted.
double end_gesture();
/// What was done last, newest last.
QString last_gestures();

} // namespace diary

} // namespace hiker::gestures
