// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <cmath>
#include <memory>

std::unique_ptr<QObject> basins_tests();
std::unique_ptr<QObject> descent_tests();
std::unique_ptr<QObject> optimizer_tests();
std::unique_ptr<QObject> rate_bound_tests();
std::unique_ptr<QObject> rate_map_tests();
std::unique_ptr<QObject> trajectory_tests();
std::unique_ptr<QObject> experiment_tests();
std::unique_ptr<QObject> hikers_tests();
std::unique_ptr<QObject> line_up_tests();
std::unique_ptr<QObject> sweep_tests();

/// Equal to a relative tolerance; to the same tolerance absolutely where the expected number is 0.
inline bool is_close(double actual, double expected, double tolerance) {
    return std::abs(actual - expected) <= tolerance * (expected == 0 ? 1 : std::abs(expected));
}
