// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QFontInfo>
#include <QLoggingCategory>
#include <QTextStream>

#include "cli/command_line.h"
#include "cli/command_line_error.h"
#include "cli/without_window.h"
#include "files/whole_file.h"
#include "window/main_window.h"

namespace {

constexpr int could_not_be_done = 1;
constexpr int asked_wrongly = 2;

int complain(const std::exception& error, int exit_code) {
    QTextStream(stderr) << "hiker: " << QString::fromUtf8(error.what()) << '\n';
    return exit_code;
}

void name_the_program() {
    QCoreApplication::setApplicationName("hiker");
    QCoreApplication::setOrganizationName("hiker");
    QCoreApplication::setApplicationVersion(HIKER_VERSION);
    QGuiApplication::setApplicationDisplayName("Hiker");
}

/// The arguments are read before there is an application that needs a display: --help works without one.
hiker::CommandLine read_arguments(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    return hiker::read_command_line(QCoreApplication::arguments());
}

bool has_display() {
    for (const char* variable : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"})
        if (!qEnvironmentVariableIsEmpty(variable))
            return true;
    return false;
}

/// Told where it can be read: in the window or the picture there would be boxes for letters.
void tell_of_missing_fonts() {
    if (QFontInfo(QApplication::font()).family().isEmpty()) // Qt lists some families even then
        QTextStream(stderr) << "hiker: "
                            << QCoreApplication::translate("hiker::command_line",
                                                           "There are no fonts here, so boxes stand for letters. "
                                                           "Install some, such as fonts-dejavu-core.")
                            << '\n';
}

int open_window(int argc, char** argv, const hiker::CommandLine& command_line) {
    if (!has_display())
        return complain(
            std::runtime_error("There is no display to open a window on. With --print or --export FILE it works "
                               "without one."),
            could_not_be_done);
    const QApplication application(argc, argv);
    tell_of_missing_fonts();
    hiker::MainWindow window(command_line.experiment);
    window.show();
    if (command_line.file)
        window.open(*command_line.file);
    if (command_line.run)
        window.run();
    return QApplication::exec();
}

int work_without_window(int argc, char** argv, const hiker::CommandLine& command_line) {
    QLoggingCategory::setFilterRules("*.warning=false"); // Qt's remarks on the surroundings are none of ours
    if (command_line.needs_pictures()) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        const QApplication application(argc, argv); // pictures have fonts, which come with it
        tell_of_missing_fonts();
        hiker::work_without_window(command_line);
    } else {
        hiker::work_without_window(command_line);
    }
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    name_the_program();
    try {
        const hiker::CommandLine command_line = read_arguments(argc, argv);
        if (command_line.answer) {
            hiker::write_file(hiker::standard_output, command_line.answer->toUtf8());
            return 0;
        }
        return command_line.needs_window() ? open_window(argc, argv, command_line)
                                           : work_without_window(argc, argv, command_line);
    } catch (const hiker::CommandLineError& error) {
        return complain(error, asked_wrongly);
    } catch (const hiker::FileError& error) {
        return complain(error, could_not_be_done);
    }
}
