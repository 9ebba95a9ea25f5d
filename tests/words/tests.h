// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>

std::unique_ptr<QObject> hikers_tests();
std::unique_ptr<QObject> language_tests();
std::unique_ptr<QObject> optimizer_text_tests();
std::unique_ptr<QObject> outcome_tests();
std::unique_ptr<QObject> text_tests();
