// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>

std::unique_ptr<QObject> names_tests();
std::unique_ptr<QObject> keyboard_tests();
std::unique_ptr<QObject> colours_tests();
std::unique_ptr<QObject> text_size_tests();
