// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QMouseEvent>
#include <QWheelEvent>
#include <QWidget>

namespace hiker {

/// A mouse on a picture; places are in its pixels.
class Mouse {
  public:
    explicit Mouse(QWidget* target, Qt::MouseButton button = Qt::LeftButton) : target_(target), button_(button) {}

    void press(QPointF place) { send(QEvent::MouseButtonPress, place, button_, button_); }
    void move(QPointF place) { send(QEvent::MouseMove, place, Qt::NoButton, button_); }
    void hover(QPointF place) { send(QEvent::MouseMove, place, Qt::NoButton, Qt::NoButton); }
    void release(QPointF place) { send(QEvent::MouseButtonRelease, place, button_, Qt::NoButton); }
    void click(QPointF place) {
        press(place);
        release(place);
    }
    void double_click(QPointF place) {
        click(place);
        send(QEvent::MouseButtonDblClick, place, button_, button_);
        release(place);
    }
    void drag(QPointF from, QPointF to) {
        press(from);
        for (int i = 1; i <= 5; ++i)
            move(from + (to - from) * i / 5);
        release(to);
    }
    void wheel(QPointF place, int notches) {
        QWheelEvent event(place, target_->mapToGlobal(place), {}, {0, 120 * notches}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(target_, &event);
    }

  private:
    void send(QEvent::Type type, QPointF place, Qt::MouseButton button, Qt::MouseButtons buttons) {
        QMouseEvent event(type, place, target_->mapToGlobal(place), button, buttons, Qt::NoModifier);
        QApplication::sendEvent(target_, &event);
    }

    QWidget* target_;
    Qt::MouseButton button_;
};

} // namespace hiker
