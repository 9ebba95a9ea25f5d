// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>

std::unique_ptr<QObject> three_steps_tests();
std::unique_ptr<QObject> table_tests();
std::unique_ptr<QObject> trying_out_tests();
std::unique_ptr<QObject> document_tests();
std::unique_ptr<QObject> lesson_tests();
std::unique_ptr<QObject> opening_tests();
std::unique_ptr<QObject> manners_tests();
std::unique_ptr<QObject> several_tests();
std::unique_ptr<QObject> map_tests();
