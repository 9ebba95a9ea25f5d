// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <stdexcept>

namespace hiker {

/// Something on the command line is not as it should be; says what in a sentence.
class CommandLineError : public std::runtime_error {
  public:
    explicit CommandLineError(const QString& sentence) : std::runtime_error(sentence.toStdString()) {}
};

} // namespace hiker
