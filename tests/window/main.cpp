// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QTest>

#include "../own_settings.h"
#include "tests.h"

int main(int argc, char** argv) {
    const hiker::OwnSettings settings;
    const QApplication application(argc, argv);
    int failures = 0;
    for (const auto& tests :
         {export_tests, playback_tests, session_tests, several_tests, typing_tests, playing_tests, pointing_tests,
          hikers_tests, optimizer_choice_tests, race_panel_tests, sweep_dialog_tests, rate_map_tests, surface_tests,
          map_typing_tests, map_pointing_tests, map_panels_tests})
        failures += QTest::qExec(tests().get(), argc, argv);
    return failures;
}
