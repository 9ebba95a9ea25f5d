// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>

std::unique_ptr<QObject> export_tests();
std::unique_ptr<QObject> playback_tests();
std::unique_ptr<QObject> session_tests();
std::unique_ptr<QObject> several_tests();
std::unique_ptr<QObject> typing_tests();
std::unique_ptr<QObject> playing_tests();
std::unique_ptr<QObject> pointing_tests();
std::unique_ptr<QObject> optimizer_choice_tests();
std::unique_ptr<QObject> hikers_tests();
std::unique_ptr<QObject> race_panel_tests();
std::unique_ptr<QObject> sweep_dialog_tests();
std::unique_ptr<QObject> rate_map_tests();
std::unique_ptr<QObject> surface_tests();
std::unique_ptr<QObject> map_typing_tests();
std::unique_ptr<QObject> map_pointing_tests();
std::unique_ptr<QObject> map_panels_tests();
