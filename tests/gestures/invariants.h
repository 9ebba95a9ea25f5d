// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/main_window.h"

namespace hiker::gestures {

/// Whether what is shown is what the experiment says: the first thing that is not so, in a sentence; empty where all
/// is well. True after every gesture.
QString broken_invariant(MainWindow& window);

/// The same of what takes longer to look at: that the picture is that of the experiment. Waits until its start is
/// there.
QString wrong_picture(MainWindow& window);

/// Whether what is undone comes back with redo.
QString broken_undo(MainWindow& window);

} // namespace hiker::gestures
