// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "descent/outcome.h"
#include "math/function.h"

namespace hiker {

/// What a descent that ended at the point with this gradient stands on.
///
/// A descent ends near a stationary point, hardly ever on it. The second derivative along the gradient tells how far it is
/// (Newton's step). Where that is within 1 % of max(1, |point|), or 10 % with a slope below 0.001, f on a ring around it decides;
/// otherwise it is a slope, and below 0.001 flat.
Ground ground_at(const Function& function, Point point, Vector gradient);

} // namespace hiker
