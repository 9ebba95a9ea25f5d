// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>

std::unique_ptr<QObject> curve_tests();
std::unique_ptr<QObject> view_tests();
std::unique_ptr<QObject> scene_tests();
std::unique_ptr<QObject> trail_tests();
std::unique_ptr<QObject> several_tests();
std::unique_ptr<QObject> convergence_tests();
std::unique_ptr<QObject> stamp_tests();
std::unique_ptr<QObject> rate_map_tests();
std::unique_ptr<QObject> land_tests();
std::unique_ptr<QObject> surface_tests();
