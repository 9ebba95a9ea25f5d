// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QStandardPaths>
#include <QTest>

#include "tests.h"

int main(int argc, char** argv) {
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    int failures = 0;
    for (const auto& tests : {curve_tests, view_tests, scene_tests, trail_tests, several_tests, stamp_tests,
                              convergence_tests, rate_map_tests, land_tests, surface_tests})
        failures += QTest::qExec(tests().get(), argc, argv);
    return failures;
}
