// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>

std::unique_ptr<QObject> walking_tests();
std::unique_ptr<QObject> interrupting_tests();
std::unique_ptr<QObject> several_tests();
std::unique_ptr<QObject> map_tests();
std::unique_ptr<QObject> surface_tests();
