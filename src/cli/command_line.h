// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "cli/export_options.h"
#include "descent/experiment.h"

namespace hiker {

/// What somebody asks for on the command line.
struct CommandLine {
    Experiment experiment;
    std::optional<QString> file;   ///< an experiment or a lesson to open in the window
    bool run = false;              ///< start walking as soon as the window is there
    bool print = false;            ///< print the result instead of opening a window
    std::vector<Export> exports;   ///< files to write instead of opening a window
    PictureRequest pictures;       ///< how they look
    std::optional<QString> answer; ///< the text of --help, say: print it, and that's all

    bool needs_window() const { return !print && exports.empty() && !answer; }
    bool needs_pictures() const;
};

/// Reads the arguments, the program's name first. Options stand over what a file says. Throws CommandLineError, and
/// FileError where a file that is to be worked on without a window can't be read.
CommandLine read_command_line(const QStringList& arguments);

/// The code of the language that the arguments ask for, empty where they don't: what is wrong with the rest is told in
/// it.
QString language_asked_for(const QStringList& arguments);

} // namespace hiker
