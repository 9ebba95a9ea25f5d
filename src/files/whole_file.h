// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <stdexcept>

namespace hiker {

/// A file could not be read or written; says where and why in a sentence.
class FileError : public std::runtime_error {
  public:
    explicit FileError(const QString& sentence) : std::runtime_error(sentence.toStdString()), sentence_(sentence) {}
    const QString& sentence() const { return sentence_; }

  private:
    QString sentence_; ///< whole, whatever characters a file had in it
};

/// The whole file; throws FileError where it can't be read or is larger than any file of ours.
QByteArray read_file(const QString& path);

/// Writes the file whole or not at all; what was there before stays until then. Throws FileError.
void write_file(const QString& path, const QByteArray& content);

} // namespace hiker
