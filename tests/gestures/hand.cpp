// SPDX-License-Identifier: GPL-3.0-or-later
#include "hand.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QTest>
#include <QWheelEvent>
#include <QWindow>
#include <algorithm>

#include "diary.h"

namespace hiker::gestures {

namespace {

QString named(const QWidget& widget) {
    const QString name = widget.objectName();
    return QString("%1 %2").arg(widget.metaObject()->className(), name);
}

QString at(QPoint place) {
    return QString("(%1, %2)").arg(place.x()).arg(place.y());
}

/// What a gesture is aimed at, as it lies in its window. It may be gone before the gesture is over.
struct Aim {
    QPointer<QWindow> window;
    QPoint origin;

    explicit Aim(const QWidget& widget)
        : window(widget.window()->windowHandle()), origin(widget.mapTo(widget.window(), QPoint())) {}
};

} // namespace

QWidget* Hand::reachable() {
    if (QWidget* popup = QApplication::activePopupWidget())
        return popup;
    if (QWidget* modal = QApplication::activeModalWidget())
        return modal;
    std::vector<QWidget*> windows;
    for (QWidget* window : QApplication::topLevelWidgets())
        if (window->isVisible() && window->windowType() != Qt::ToolTip && window->windowHandle())
            windows.push_back(window);
    std::sort(windows.begin(), windows.end(), [](const QWidget* a, const QWidget* b) {
        return a->objectName() < b->objectName(); // not by where they lie in memory
    });
    return windows.empty() ? nullptr : chance_.of(windows);
}

QPoint Hand::place_on(const QWidget& widget) {
    return {chance_.between(0, std::max(0, widget.width() - 1)), chance_.between(0, std::max(0, widget.height() - 1))};
}

void Hand::click(QWidget& widget, QPoint place, Qt::MouseButton button) {
    diary::note(QString("click %1 on %2 at %3").arg(button).arg(named(widget), at(place)));
    const Aim aim(widget);
    QTest::mousePress(aim.window, button, {}, aim.origin + place);
    if (aim.window)
        QTest::mouseRelease(aim.window, button, {}, aim.origin + place);
}

void Hand::double_click(QWidget& widget, QPoint place) {
    diary::note(QString("double-click on %1 at %2").arg(named(widget), at(place)));
    const Aim aim(widget);
    QTest::mouseDClick(aim.window, Qt::LeftButton, {}, aim.origin + place);
}

void Hand::drag(QWidget& widget, QPoint from, QPoint to) {
    diary::note(QString("drag on %1 from %2 to %3").arg(named(widget), at(from), at(to)));
    const Aim aim(widget);
    QTest::mousePress(aim.window, Qt::LeftButton, {}, aim.origin + from);
    const int moves = chance_.between(2, 4);
    for (int i = 1; i <= moves && aim.window; ++i)
        QTest::mouseMove(aim.window, aim.origin + from + (to - from) * i / moves);
    if (aim.window)
        QTest::mouseRelease(aim.window, Qt::LeftButton, {}, aim.origin + to);
}

void Hand::hover(QWidget& widget, QPoint place) {
    diary::note(QString("hover over %1 at %2").arg(named(widget), at(place)));
    const Aim aim(widget);
    QTest::mouseMove(aim.window, aim.origin + place);
}

void Hand::wheel(QWidget& widget, QPoint place, int notches) {
    diary::note(QString("wheel %1 on %2 at %3").arg(notches).arg(named(widget), at(place)));
    QWheelEvent event(place, widget.mapToGlobal(place), {}, {0, 120 * notches}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&widget, &event);
}

void Hand::key(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    diary::note("key " + QKeySequence(QKeyCombination(modifiers, key)).toString());
    QWidget* reached = reachable();
    if (reached && reached->windowHandle())
        QTest::keyClick(reached->windowHandle(), key, modifiers);
}

void Hand::type(const QString& text) {
    diary::note("type " + text.left(60).simplified());
    const bool can_be_typed =
        text.size() < 40 && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= ' ' && c <= '~'; });
    QWidget* field = QApplication::focusWidget();
    if (!field)
        return;
    switch (chance_.below(can_be_typed ? 3 : 2)) {
        case 0: {
            QInputMethodEvent event;
            event.setCommitString(text);
            QApplication::sendEvent(field, &event);
            break;
        }
        case 1:
            QApplication::clipboard()->setText(text);
            key(Qt::Key_V, Qt::ControlModifier);
            break;
        default:
            QTest::keyClicks(field, text);
    }
}

Answers::Answers(std::function<QString(const QString&, Chance&)> file_name) : file_name_(std::move(file_name)) {
    connect(&timer_, &QTimer::timeout, this, &Answers::answer);
    timer_.start(2);
}

void Answers::answer() {
    if (QWidget* menu = QApplication::activePopupWidget()) {
        constexpr int most_ticks = 10; // a spin box waits within the click until its menu has gone
        if (++menu_ticks_ > most_ticks)
            menu->close();
        return;
    }
    QWidget* asked = QApplication::activeModalWidget();
    if (auto* box = qobject_cast<QMessageBox*>(asked)) {
        const QList<QAbstractButton*> buttons = box->buttons();
        diary::note("answer to: " + box->text().left(60).simplified());
        if (buttons.isEmpty() || chance_->one_in(5))
            box->reject();
        else
            buttons[static_cast<qsizetype>(chance_->below(static_cast<std::size_t>(buttons.size())))]->click();
    } else if (auto* dialog = qobject_cast<QFileDialog*>(asked)) {
        constexpr int most_tries = 2; // a file that is not there is refused within the dialog
        if (tries_++ >= most_tries || chance_->one_in(5)) {
            tries_ = 0;
            dialog->reject();
            return;
        }
        const QString filter = dialog->selectedNameFilter();
        const QString ending = "." + filter.section("*.", 1).section(' ', 0, 0).remove(')');
        const QString name =
            dialog->acceptMode() == QFileDialog::AcceptSave ? file_name_(ending, *chance_) : file_name_({}, *chance_);
        diary::note("file " + name);
        dialog->findChild<QLineEdit*>("fileNameEdit")->setText(name);
        // Queued, as the dialog may ask something in its turn, and no timer interrupts itself.
        QMetaObject::invokeMethod(dialog, "accept", Qt::QueuedConnection);
    } else {
        tries_ = 0;
    }
}

} // namespace hiker::gestures
