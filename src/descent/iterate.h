// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "math/point.h"

namespace hiker {

/// One numbered position of a descent. Iterate 0 is the start.
struct Iterate {
    long long number = 0;
    Point point;
    double value = 0;     ///< f at the point; NaN or infinite where it is
    Vector gradient;      ///< by central differences; its x is the slope of a function of x
    double step_size = 0; ///< distance from the iterate before; 0 for the start

    /// Of a function of x.
    double slope() const { return gradient.x; }
    /// How steep it is there: |slope|, or the length of the gradient.
    double steepness() const { return gradient.length(); }
};

} // namespace hiker
