// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>

std::unique_ptr<QObject> command_line_tests();
std::unique_ptr<QObject> program_tests();
