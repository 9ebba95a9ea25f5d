// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program as it is for those who use no mouse, see little or nothing, or see colours otherwise.
#include <QApplication>
#include <QTest>

#include "../own_settings.h"
#include "tests.h"
#include "window/outlined_style.h"

int main(int argc, char** argv) {
    const hiker::OwnSettings settings;
    const QApplication application(argc, argv);
    QApplication::setStyle(new hiker::OutlinedStyle);
    int failures = 0;
    for (const auto& tests : {names_tests, keyboard_tests, colours_tests, text_size_tests})
        failures += QTest::qExec(tests().get(), argc, argv);
    return failures;
}
