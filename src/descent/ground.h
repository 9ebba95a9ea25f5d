// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "descent/outcome.h"
#include "math/function.h"

namespace hiker {

/// What a descent that ended at the point stands on. The gradient there is measured with the automatic step: one that
/// was set by hand may have led the hiker beside the stationary point, which is then the one she came for all the same.
///
/// A descent ends near a stationary point, hardly ever on it. The second derivatives tell how far it is (Newton's step;
/// not in a direction in which there is no curvature to speak of). Where that is within 1 % of max(1, |point|), or 10 %
/// with a slope below 0.001, f on a ring around it decides; otherwise it is a slope, and below 0.001 flat. The bottom
/// of a straight ravine is a minimum too.
Ground ground_at(const Function& function, Point point);

} // namespace hiker
