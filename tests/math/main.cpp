// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QTest>

#include "tests.h"

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    int failures = 0;
    for (const auto& make_tests : {notation_tests, function_tests, difference_tests, number_tests, reference_tests,
                                   sympy_text_tests, landscape_tests})
        failures += QTest::qExec(make_tests().get(), argc, argv);
    return failures;
}
