// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "descent/experiment.h"
#include "descent/iterate.h"
#include "math/function.h"

namespace hiker::words {

/// What the hiker does in one iteration, with the numbers put in; on a function of x and y with points and gradients:
/// "(x₁, y₁) = (3, 2) − 0.1 × (6, 40) = (2.4, −2)".
struct ThreeSteps {
    QString predict; ///< "x₃ = 1.536"
    QString measure; ///< "slope f′(1.536) ≈ (f(1.536 + h) − f(1.536 − h)) / 2h = 3.072"
    QString learn;   ///< "x₄ = 1.536 − 0.1 × 3.072 = 1.2288", then the step size and what follows from it
};

/// Of the iteration that begins at this iterate of the selected hiker. The function is the experiment's, compiled; the
/// memory is what its optimizer remembers there.
ThreeSteps three_steps(const Experiment& experiment, const Function& function, const Iterate& iterate,
                       const Memory& memory);

} // namespace hiker::words
