// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QDockWidget;
class QMainWindow;
class QWidget;

namespace hiker {

/// How large a window can be on the screen that it is on, with its frame around it.
QSize room_on_screen(const QWidget& window);

/// Makes a window that has not been shown yet no larger than that. Panels that there is no room for beside the rest are
/// hidden; the menu has them.
void fit_to_screen(QMainWindow& window);

/// Tears a panel that has just been shown out of its window where that has become larger than the screen by it.
void float_where_too_wide(QDockWidget& panel, QMainWindow& window);

} // namespace hiker
