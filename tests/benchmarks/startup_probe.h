// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QEvent>
#include <QMainWindow>
#include <QTimer>
#include <cstdlib>

namespace hiker::benchmarks {

/// Shows the window and ends the program at once when it has been painted for the first time: taking it down is not
/// measured.
class FirstPaint : public QObject {
  public:
    explicit FirstPaint(QMainWindow& window) {
        window.resize(1280, 720);
        window.installEventFilter(this);
        window.show();
    }

    bool eventFilter(QObject* object, QEvent* event) override {
        if (event->type() == QEvent::Paint) // behind it come the paint events of the children, and then the timer
            QTimer::singleShot(0, qApp, [] { std::_Exit(0); });
        return QObject::eventFilter(object, event);
    }
};

} // namespace hiker::benchmarks
