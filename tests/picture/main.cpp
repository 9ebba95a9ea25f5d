// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QStandardPaths>
#include <QTest>

#include "tests.h"

int main(int argc, char** argv) {
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    int failures = 0;
    for (const auto& tests : {drawing_tests, gif_tests, map_tests, saving_tests, sheet_tests, still_tests})
        failures += QTest::qExec(tests().get(), argc, argv);
    return failures;
}
