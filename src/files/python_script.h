// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "descent/experiment.h"

namespace hiker {

/// The experiment as a short Python script for students, who need SymPy to run it, and NumPy where the function is one
/// of x and y, whose points are arrays. It walks by the same central differences, prints the iterates as the columns of
/// trajectory_csv.h and then the result, and beside it the slope by SymPy's exact derivative, or the gradient. Of
/// several hikers it prints one table and a line of result each. Unlike a Descent it doesn't notice a cycle, nor steps
/// that grow without bound before the numbers are too large.
///
/// The experiment's function is valid. Whatever was typed, nothing of it is run that is not a formula.
QString python_script(const Experiment& experiment);

} // namespace hiker
