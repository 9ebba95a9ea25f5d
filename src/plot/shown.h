// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hiker {

/// What the scene shows besides the curve and the hiker.
struct Shown {
    bool trail = true;   ///< the iterates so far and the arrow of the step
    bool numbers = true; ///< of the iterates; only with the trail
    bool tangent = true; ///< and the line that the hiker feels
    bool poles = true;   ///< the points they touch; without them the hiker carries none

    bool operator==(const Shown&) const = default;
};

} // namespace hiker
