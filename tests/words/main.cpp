// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QStandardPaths>
#include <QTest>

#include "tests.h"

int main(int argc, char** argv) {
    QStandardPaths::setTestModeEnabled(true);
    const QCoreApplication application(argc, argv);
    int failures = 0;
    for (const auto& tests : {hikers_tests, language_tests, optimizer_text_tests, outcome_tests, text_tests})
        failures += QTest::qExec(tests().get(), argc, argv);
    return failures;
}
