// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "descent/experiment.h"

namespace hiker {

/// Experiments with others among their hikers. All of them have one to eight.

/// With this hiker behind the selected one, in a colour that nobody has yet, and selected. The experiment has fewer
/// than eight hikers.
Experiment with_another(Experiment experiment, Hiker hiker);

/// Without the selected hiker, who is not the only one; the next one is selected. One who is left alone is not hidden
/// any more, or there would be nobody to be seen.
Experiment without_selected(Experiment experiment);

/// With the selected hiker one place further on or back, as far as there is one.
Experiment with_selected_moved(Experiment experiment, int places);

} // namespace hiker
