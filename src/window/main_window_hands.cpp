// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of the window that has to do with the mouse and the keys.
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollArea>
#include <algorithm>
#include <cmath>

#include "math/number.h"
#include "ui_main_window.h"
#include "window/main_window.h"

namespace hiker {

/// What no field has use for: typing in a field keeps its own Space, arrows, Home and End.
void MainWindow::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            run();
            break;
        case Qt::Key_Space:
            session_.toggle_play();
            break;
        case Qt::Key_Right:
            session_.step();
            break;
        case Qt::Key_Left:
            session_.step_back();
            break;
        case Qt::Key_Home:
            session_.to_start();
            break;
        case Qt::Key_End:
            session_.to_end();
            break;
        case Qt::Key_1:
        case Qt::Key_2:
        case Qt::Key_3:
        case Qt::Key_4:
        case Qt::Key_5:
        case Qt::Key_6:
        case Qt::Key_7:
        case Qt::Key_8:
            select(static_cast<std::size_t>(event->key() - Qt::Key_1));
            break;
        case Qt::Key_Escape:
            ui_->action_present->setChecked(false);
            break;
        default:
            QMainWindow::keyPressEvent(event);
    }
}

/// The plot's own mouse moves the view; before that comes what the mouse does to the hiker.
bool MainWindow::eventFilter(QObject* object, QEvent* event) {
    if (object == center_area_->widget()) {
        if (event->type() == QEvent::LayoutRequest) // when it has been laid out: asked before, it would not be
            QMetaObject::invokeMethod(this, &MainWindow::fit_center, Qt::QueuedConnection);
        return QMainWindow::eventFilter(object, event);
    }
    if (object == center_area_) {
        if (event->type() == QEvent::Resize)
            fit_center();
        if (event->type() == QEvent::KeyPress)
            event->ignore(); // the arrows are for walking, and not for scrolling
        return event->type() == QEvent::KeyPress || QMainWindow::eventFilter(object, event);
    }
    switch (event->type()) {
        case QEvent::KeyPress:
            return move_view(static_cast<const QKeyEvent&>(*event)) || QMainWindow::eventFilter(object, event);
        case QEvent::MouseButtonPress:
            return press(static_cast<const QMouseEvent&>(*event));
        case QEvent::MouseMove:
            return move(static_cast<const QMouseEvent&>(*event));
        case QEvent::MouseButtonRelease:
            return release(static_cast<const QMouseEvent&>(*event));
        case QEvent::MouseButtonDblClick:
            if (std::exchange(has_clicked_start_, false))
                document_.take_back();
            scene_->reset_view();
            return true;
        case QEvent::Resize:
            QMetaObject::invokeMethod(this, &MainWindow::place_reset_view, Qt::QueuedConnection);
            break;
        default:
            break;
    }
    return QMainWindow::eventFilter(object, event);
}

/// What dragging and the wheel do, by Shift and the arrows, plus and minus.
bool MainWindow::move_view(const QKeyEvent& key) {
    constexpr double part = 0.1; // of the picture
    constexpr double zoom_a_key = 1.25;
    const bool has_shift = key.modifiers() & Qt::ShiftModifier;
    const auto pan = [&](double right, double up) {
        View view = scene_->view();
        const double x = right * part * view.width();
        const double y = up * part * view.height();
        scene_->set_view({view.x_lower + x, view.x_upper + x, view.y_lower + y, view.y_upper + y});
        return true;
    };
    switch (key.key()) {
        case Qt::Key_Left:
            return has_shift && pan(-1, 0);
        case Qt::Key_Right:
            return has_shift && pan(1, 0);
        case Qt::Key_Up:
            return has_shift && pan(0, 1);
        case Qt::Key_Down:
            return has_shift && pan(0, -1);
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            zoom(1 / zoom_a_key);
            return true;
        case Qt::Key_Minus:
            zoom(zoom_a_key);
            return true;
        default:
            return false;
    }
}

void MainWindow::zoom(double factor) {
    const View view = scene_->view();
    const double x = view.x_lower + view.width() / 2;
    const double y = view.y_lower + view.height() / 2;
    const double width = view.width() * factor / 2;
    const double height = view.height() * factor / 2;
    scene_->set_view({x - width, x + width, y - height, y + height});
}

/// Whether Tab may go there: not into a panel that is behind another one, where nobody would see it.
bool MainWindow::takes_tab(const QWidget& widget) const {
    const auto* panel = &widget;
    while (panel->parentWidget() && panel->parentWidget() != this)
        panel = panel->parentWidget();
    return (widget.focusPolicy() & Qt::TabFocus) && widget.isVisible() && widget.isEnabled() && !widget.focusProxy() &&
           widget.window() == this && !panel->property(is_behind).toBool();
}

bool MainWindow::focusNextPrevChild(bool is_next) {
    QWidget* const from = focusWidget() ? focusWidget() : this;
    const auto after = [is_next](QWidget* widget) {
        return is_next ? widget->nextInFocusChain() : widget->previousInFocusChain();
    };
    for (QWidget* to = after(from); to != from; to = after(to))
        if (takes_tab(*to)) {
            to->setFocus(is_next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    return false;
}

bool MainWindow::press(const QMouseEvent& mouse) {
    if (mouse.button() != Qt::LeftButton)
        return false;
    pressed_at_ = mouse.position();
    has_clicked_start_ = false;
    document_.end_gesture();
    if (const auto named = scene_->name_at(mouse.position())) {
        select(*named);
        pressed_at_.reset();
        return true;
    }
    const auto grabbed = scene_->hiker_at(mouse.position());
    holds_hiker_ = grabbed.has_value();
    if (grabbed) {
        scene_->hold_view(true); // so that she stays under the pointer, whatever the selected one's view is
        select(*grabbed);
    }
    return holds_hiker_;
}

/// A hand that trembles drags nobody.
bool MainWindow::move(const QMouseEvent& mouse) {
    drags_hiker_ = drags_hiker_ || (holds_hiker_ && !is_click(mouse));
    if (drags_hiker_) {
        scene_->keep_view();
        document_.hold_gesture();
        try_out(with_start(document_.experiment(), start_at(mouse.position())));
    } else if (mouse.buttons() == Qt::NoButton) {
        const bool can_grab = scene_->hiker_at(mouse.position()).has_value();
        const bool can_click = scene_->place_at(mouse.position()) || scene_->name_at(mouse.position());
        ui_->plot->setCursor(can_grab ? Qt::OpenHandCursor : can_click ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }
    return holds_hiker_;
}

bool MainWindow::release(const QMouseEvent& mouse) {
    const bool held_hiker = std::exchange(holds_hiker_, false);
    drags_hiker_ = false;
    if (held_hiker)
        scene_->hold_view(false);
    else if (is_click(mouse) && scene_->place_at(mouse.position())) {
        scene_->keep_view(); // so that the curve does not slide away from under the pointer
        const int changes = document_.history().index();
        edit_by_hand(with_start(document_.experiment(), start_at(mouse.position())));
        has_clicked_start_ = document_.history().index() > changes;
    }
    pressed_at_.reset();
    document_.end_gesture();
    return held_hiker;
}

/// Whether the pointer is still where it was pressed.
bool MainWindow::is_click(const QMouseEvent& mouse) const {
    constexpr double tremble = 4; // pixels
    return pressed_at_ && (mouse.position() - *pressed_at_).manhattanLength() < tremble;
}

/// The start that is pointed at, rounded to what a pixel can tell apart.
Point MainWindow::start_at(QPointF pixel) const {
    const QCPAxis& x_axis = *ui_->plot->xAxis;
    const double pixel_width = x_axis.range().size() / ui_->plot->axisRect()->width();
    const double unit = std::pow(10, std::floor(std::log10(pixel_width)));
    const auto rounded = [unit, range = range_of(Quantity::start)](double coordinate) {
        const double number = read_number(short_text(std::round(coordinate / unit) * unit)).value_or(coordinate);
        return std::clamp(number, range.least, range.most); // equal scales may show more than that
    };
    const bool is_on_map = variables_of(document_.experiment()) == 2;
    return {rounded(x_axis.pixelToCoord(pixel.x())),
            is_on_map ? rounded(ui_->plot->yAxis->pixelToCoord(pixel.y())) : document_.experiment().hiker().start.y};
}

} // namespace hiker
