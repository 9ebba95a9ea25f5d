// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QTest>

#include "tests.h"

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    int failures = 0;
    for (const auto& make_tests : {basins_tests, descent_tests, optimizer_tests, rate_bound_tests, trajectory_tests,
                                   experiment_tests, hikers_tests, line_up_tests, rate_map_tests, sweep_tests})
        failures += QTest::qExec(make_tests().get(), argc, argv);
    return failures;
}
