// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>

std::unique_ptr<QObject> drawing_tests();
std::unique_ptr<QObject> gif_tests();
std::unique_ptr<QObject> map_tests();
std::unique_ptr<QObject> saving_tests();
std::unique_ptr<QObject> sheet_tests();
std::unique_ptr<QObject> still_tests();
