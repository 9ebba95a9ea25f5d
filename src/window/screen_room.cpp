// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/screen_room.h"

#include <QDockWidget>
#include <QGuiApplication>
#include <QLayout>
#include <QMainWindow>
#include <QScreen>
#include <algorithm>

namespace hiker {

namespace {

bool is_too_wide(const QMainWindow& window) {
    return window.minimumSizeHint().width() > room_on_screen(window).width();
}

} // namespace

QSize room_on_screen(const QWidget& window) {
    constexpr QSize frame(8, 36); // about as much as window managers take
    if (QGuiApplication::platformName() == "offscreen")
        return {QWIDGETSIZE_MAX, QWIDGETSIZE_MAX}; // there is no screen that anybody sees
    return window.screen()->availableSize() - frame;
}

void fit_to_screen(QMainWindow& window) {
    constexpr int panels = 280; // pixels that they need at least; those of them that have not been seen are still empty
    const QWidget& center = *window.centralWidget();
    const int needed = std::max(center.minimumWidth(), center.minimumSizeHint().width());
    if (needed + panels > room_on_screen(window).width()) {
        for (QDockWidget* panel : window.findChildren<QDockWidget*>(Qt::FindDirectChildrenOnly))
            if (!panel->isFloating())
                panel->hide();
        window.layout()->activate(); // it was as wide as they wanted it
    }
    window.resize(window.size().boundedTo(room_on_screen(window)));
}

void float_where_too_wide(QDockWidget& panel, QMainWindow& window) {
    panel.layout()->activate(); // with what is in it
    window.layout()->activate();
    if (!window.isVisible() || panel.isFloating() || !is_too_wide(window))
        return;
    const QRect screen = window.screen()->availableGeometry();
    panel.setFloating(true);
    window.layout()->activate();
    window.resize(window.size().boundedTo(room_on_screen(window)));
    panel.resize(panel.size().boundedTo(room_on_screen(window) / 2).expandedTo(panel.minimumSizeHint()));
    panel.move(screen.right() - panel.width() - 8, screen.bottom() - panel.height() - 8);
}

} // namespace hiker
