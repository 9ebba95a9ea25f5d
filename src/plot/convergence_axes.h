// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hiker {

/// What the convergence of several hikers is told by.
enum class Measure { value, slope, step };

/// What the convergence is drawn over. An iteration of Newton's method or a line search evaluates f more often than one
/// of gradient descent.
enum class Abscissa { iterations, evaluations };

struct ConvergenceAxes {
    Measure measure = Measure::value; ///< of a hiker who is alone, all of them are shown
    Abscissa over = Abscissa::iterations;

    bool operator==(const ConvergenceAxes&) const = default;
};

} // namespace hiker
