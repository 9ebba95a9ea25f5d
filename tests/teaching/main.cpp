// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "tests.h"

int main(int argc, char** argv) {
    QStandardPaths::setTestModeEnabled(true);
    // QSettings does not ask QStandardPaths.
    const QTemporaryDir settings;
    qputenv("XDG_CONFIG_HOME", settings.path().toLocal8Bit());
    QCoreApplication::setOrganizationName("hiker");
    QCoreApplication::setApplicationName("hiker-teaching-tests");
    const QApplication application(argc, argv);
    int failures = 0;
    for (const auto& make_tests : {three_steps_tests, table_tests, trying_out_tests, document_tests, lesson_tests,
                                   map_tests, manners_tests, opening_tests, several_tests})
        failures += QTest::qExec(make_tests().get(), argc, argv);
    return failures;
}
