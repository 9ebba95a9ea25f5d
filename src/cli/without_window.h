// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command_line.h"

namespace hiker {

/// Does what the command line asks for without a window: prints to standard output, writes files. Throws
/// CommandLineError where the walk has not what was asked for, before anything is written, and FileError.
/// Needs a QApplication where a picture is asked for.
void work_without_window(const CommandLine& command_line);

} // namespace hiker
