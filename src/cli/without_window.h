// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command_line.h"

namespace hiker {

/// Does what the command line asks for without a window, and prints to standard output. Throws FileError.
/// Needs a QApplication where a picture is asked for.
void work_without_window(const CommandLine& command_line);

} // namespace hiker
