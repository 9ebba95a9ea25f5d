// SPDX-License-Identifier: GPL-3.0-or-later
//
// An input is what somebody types: an argument a line. Behind an empty line there may be the file that they have, which
// is called both a.hiker and a.md.
#include <fcntl.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <cerrno>
#include <cstdarg>
#include <cstdint>
#include <set>
#include <string>

#include "cli/command_line.h"
#include "cli/command_line_error.h"
#include "promises.h"

namespace {

/// While the arguments are read, every file that is opened comes through here.
bool is_watched = false;
const std::set<std::string> readable{"a.hiker", "a.md"}; // in the folder that the program stands in

int open_watched(const char* path, int flags, mode_t mode) {
    if (is_watched) {
        hiker::promise((flags & (O_WRONLY | O_RDWR | O_CREAT | O_TRUNC)) == 0,
                       "who reads the command line writes no file");
        const std::string name(path);
        if (!readable.contains(name.substr(name.rfind('/') + 1))) { // nothing else is there to be read
            errno = ENOENT;
            return -1;
        }
    }
    return openat(AT_FDCWD, path, flags, mode);
}

} // namespace

// In place of the C library's: Qt opens files by these.
extern "C" int open64(const char* path, int flags, ...) {
    mode_t mode = 0;
    if ((flags & (O_CREAT | O_TMPFILE)) != 0) {
        std::va_list more;
        va_start(more, flags);
        mode = va_arg(more, mode_t);
        va_end(more);
    }
    return open_watched(path, flags, mode);
}

namespace hiker {

namespace {

void put_file(const QString& name, const QByteArray& content) {
    QFile file(name);
    promise(file.open(QIODevice::WriteOnly) && file.write(content) == content.size(), "the folder takes files");
}

void check(const CommandLine& line) {
    if (line.answer) {
        promise(!line.answer->isEmpty(), "an answer says something");
        return;
    }
    promise(line.needs_window() || line.print || !line.exports.empty(), "something is asked for");
    promise(line.pictures.settings.sheet.is_possible(), "a picture has a size that is possible");
    use(line.experiment);
}

void read(const QStringList& arguments) {
    is_watched = true;
    try {
        const CommandLine line = read_command_line(arguments);
        is_watched = false;
        check(line);
    } catch (const CommandLineError& error) {
        promise(*error.what() != '\0', "a mistake on the command line has a sentence");
    } catch (const FileError& error) {
        promise(!error.sentence().isEmpty(), "a mistake in a file has a sentence");
    }
    is_watched = false;
}

} // namespace

} // namespace hiker

extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv) {
    static const QCoreApplication application(*argc, *argv);
    QCoreApplication::setApplicationName("hiker");
    QCoreApplication::setApplicationVersion("1.2.3");
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const QTemporaryDir folder;
    static const int here = chdir(QFile::encodeName(folder.path()).constData());
    hiker::promise(here == 0, "there is a folder to stand in");
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const qsizetype end = bytes.indexOf("\n\n");
    const QByteArray file = end < 0 ? QByteArray() : bytes.mid(end + 2);
    for (const char* name : {"a.hiker", "a.md"})
        hiker::put_file(name, file);
    hiker::read(QStringList("hiker") + QString::fromUtf8(bytes.left(end)).split('\n'));
    return 0;
}
