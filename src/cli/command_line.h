// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <stdexcept>

#include "descent/experiment.h"

namespace hiker {

/// Something on the command line is not as it should be; says what in a sentence.
class CommandLineError : public std::runtime_error {
  public:
    explicit CommandLineError(const QString& sentence) : std::runtime_error(sentence.toStdString()) {}
};

/// What somebody asks for on the command line.
struct CommandLine {
    Experiment experiment;
    std::optional<QString> file;    ///< an experiment or a lesson to open in the window
    bool run = false;               ///< start walking as soon as the window is there
    bool print = false;             ///< print the result instead of opening a window
    std::optional<QString> picture; ///< write a picture there instead of opening a window
    std::optional<QString> answer;  ///< the text of --help or --version: print it, and that's all

    bool needs_window() const { return !print && !picture && !answer; }
};

/// Reads the arguments, the program's name first. Options stand over what a file says. Throws CommandLineError, and
/// FileError where a file that is to be worked on without a window can't be read.
CommandLine read_command_line(const QStringList& arguments);

} // namespace hiker
