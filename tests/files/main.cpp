// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests.h"

#include <QCoreApplication>
#include <QTest>

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    int failures = 0;
    for (const auto& make_tests : {round_trip_tests, refusal_tests, writing_tests, lesson_text_tests, lesson_tests,
                                   gallery_tests, trajectory_csv_tests, python_script_tests, translation_tests})
        failures += QTest::qExec(make_tests().get(), argc, argv);
    return failures;
}
