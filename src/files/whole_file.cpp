// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/whole_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace hiker {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(hiker::files)
};

constexpr qint64 largest_file = 1 << 20; // bytes

QString reason_of(const QFileDevice& file) {
    // Qt gives no words to a write that came to less than it was.
    const bool is_known = file.error() != QFileDevice::NoError && file.errorString() != "Unknown error";
    return is_known ? file.errorString() : Text::tr("the disk may be full");
}

} // namespace

QByteArray read_file(const QString& path) {
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        throw FileError(Text::tr("%1 cannot be read: %2.")
                            .arg(path, QFileInfo(path).isDir() ? Text::tr("it is a folder") : file.errorString()));
    const QByteArray content = file.read(largest_file + 1);
    if (content.size() > largest_file)
        throw FileError(Text::tr("%1 is too large to be a file of Hiker.").arg(path));
    return content;
}

void write_file(const QString& path, const QByteArray& content) {
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        throw FileError(Text::tr("%1 could not be written: it is a folder or a device, not a file.").arg(path));
    QSaveFile file(path);
    // Flushed by itself: QSaveFile::commit of Qt 6.4 overlooks that a small content did not fit on the disk.
    const bool is_written =
        file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush() && file.commit();
    if (!is_written)
        throw FileError(Text::tr("%1 could not be written: %2.").arg(path, reason_of(file)));
}

} // namespace hiker
