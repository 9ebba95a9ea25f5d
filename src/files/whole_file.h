// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFileDevice>
#include <QString>
#include <memory>
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

/// The name that stands for standard output where a file is written.
inline constexpr auto standard_output = "-";

/// The whole file; throws FileError where it can't be read or is larger than any file of ours.
QByteArray read_file(const QString& path);

/// A file that is written bit by bit, and comes to be whole or not at all; what was there before stays until then.
class NewFile {
  public:
    /// Throws FileError where nothing can be written.
    explicit NewFile(const QString& path);
    ~NewFile();
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;

    QIODevice& device() { return *device_; }
    /// Throws FileError where something that was written has not been taken.
    void check() const;
    /// Puts the file in its place. Throws FileError where not all of it could be written.
    void commit();

  private:
    [[noreturn]] void refuse() const;

    QString path_;
    bool is_cut_off_ = false; ///< not all that was written has been taken
    std::unique_ptr<QFileDevice> device_;
};

/// Writes all of a file at once. Throws FileError.
void write_file(const QString& path, const QByteArray& content);

} // namespace hiker
