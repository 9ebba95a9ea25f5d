// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

#ifndef HIKER_PATIENCE
#define HIKER_PATIENCE 1
#endif

namespace hiker {

/// How many times longer than usual a test waits: a program that watches itself is slow. The build sets it, and puts
/// this header in front of all tests, where it is not 1.
inline constexpr int patience = HIKER_PATIENCE;

} // namespace hiker

#if HIKER_PATIENCE > 1
#undef QTRY_VERIFY
#define QTRY_VERIFY(expression) QTRY_VERIFY_WITH_TIMEOUT((expression), 5000 * hiker::patience)
#undef QTRY_COMPARE
#define QTRY_COMPARE(expression, expected) QTRY_COMPARE_WITH_TIMEOUT((expression), expected, 5000 * hiker::patience)
#define qWaitForWindowActive(window) qWaitForWindowActive(window, 5000 * hiker::patience)
#define qWaitForWindowExposed(window) qWaitForWindowExposed(window, 5000 * hiker::patience)
#endif
