// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QFontInfo>
#include <QLoggingCategory>
#include <QSettings>
#include <QTextStream>

#include "cli/command_line.h"
#include "cli/command_line_error.h"
#include "cli/without_window.h"
#include "files/whole_file.h"
#include "window/icons.h"
#include "window/main_window.h"
#include "window/outlined_style.h"
#include "words/language.h"

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
    QGuiApplication::setDesktopFileName("hiker"); // hiker.desktop: what desktops know the windows by
}

/// The application that there is speaks what its arguments ask for, or what somebody has chosen before, or what the
/// system speaks.
void speak(const QString& chosen = {}) {
    namespace words = hiker::words;
    const QString asked_for = hiker::language_asked_for(QCoreApplication::arguments());
    words::speak(!asked_for.isEmpty() ? asked_for : !chosen.isEmpty() ? chosen : words::language_of_system());
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

/// The arguments are read before there is an application that needs a display: --help works without one.
hiker::CommandLine read_arguments(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    speak();
    hiker::CommandLine command_line = hiker::read_command_line(QCoreApplication::arguments());
    if (command_line.needs_window() && !has_display())
        throw hiker::FileError(QCoreApplication::translate(
            "hiker::command_line",
            "There is no display to open a window on. With --print or --export FILE it works without one."));
    return command_line;
}

int open_window(int argc, char** argv, const hiker::CommandLine& command_line) {
    const QApplication application(argc, argv);
    QApplication::setStyle(new hiker::OutlinedStyle);
    QApplication::setWindowIcon(hiker::program_icon());
    speak(QSettings().value("language").toString());
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
        speak();
        tell_of_missing_fonts();
        hiker::work_without_window(command_line);
    } else {
        const QCoreApplication application(argc, argv); // which speaks a language
        speak();
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
