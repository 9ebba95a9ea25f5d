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

/// Notices a write that came to less than it was, which Qt (as of 6.4) takes for a success.
template <typename File>
class Strict : public File {
  public:
    template <typename... Arguments>
    explicit Strict(bool& is_cut_off, Arguments&&... arguments)
        : File(std::forward<Arguments>(arguments)...), is_cut_off_(is_cut_off) {}

  protected:
    qint64 writeData(const char* data, qint64 length) override {
        const qint64 written = File::writeData(data, length);
        is_cut_off_ = is_cut_off_ || written != length;
        return written;
    }

  private:
    bool& is_cut_off_;
};

QString reason_of(const QFileDevice& file) {
    const bool is_known = file.error() != QFileDevice::NoError && file.errorString() != "Unknown error";
    return is_known ? file.errorString() : Text::tr("the disk may be full");
}

} // namespace

QByteArray read_file(const QString& path) {
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        throw FileError(Text::tr("%1 cannot be read: %2.")
                            .arg(path, QFileInfo(path).isDir() ? Text::tr("it is a folder") : file.errorString()));
    QByteArray content = file.read(largest_file + 1);
    if (content.size() > largest_file)
        throw FileError(Text::tr("%1 is too large to be a file of Hiker.").arg(path));
    return content;
}

NewFile::NewFile(const QString& path) : path_(path) {
    if (path == standard_output) {
        auto file = std::make_unique<Strict<QFile>>(is_cut_off_);
        const bool is_open = file->open(stdout, QIODevice::WriteOnly);
        device_ = std::move(file);
        if (!is_open)
            refuse();
        return;
    }
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        throw FileError(Text::tr("%1 could not be written: it is a folder or a device, not a file.").arg(path));
    device_ = std::make_unique<Strict<QSaveFile>>(is_cut_off_, path);
    if (!device_->open(QIODevice::WriteOnly))
        refuse();
}

NewFile::~NewFile() = default;

void NewFile::check() const {
    if (is_cut_off_ || device_->error() != QFileDevice::NoError)
        refuse();
}

void NewFile::commit() {
    check();
    // Flushed by itself: QSaveFile::commit of Qt 6.4 overlooks that a small content did not fit on the disk.
    auto* file = qobject_cast<QSaveFile*>(device_.get());
    const bool is_flushed = device_->flush();
    check();
    if (!is_flushed || (file && !file->commit()))
        refuse();
}

void NewFile::refuse() const {
    const QString name = path_ == standard_output ? Text::tr("Standard output") : path_;
    throw FileError(Text::tr("%1 could not be written: %2.").arg(name, reason_of(*device_)));
}

void write_file(const QString& path, const QByteArray& content) {
    NewFile file(path);
    file.device().write(content);
    file.commit();
}

} // namespace hiker
