// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/plot.h"

#include <QAccessible>
#include <QPainter>
#include <utility>

#include "plot/contrast.h"

namespace hiker {

Plot::Plot(QWidget* parent) : QCustomPlot(parent) {
    // It has a buffer of its own, the size of the picture, for a selection rectangle that there isn't.
    layer("overlay")->setMode(QCPLayer::lmLogical);
    setPlottingHint(QCP::phCacheLabels, false);
}

void Plot::mark_outdated() {
    is_outdated_ = true;
    update();
}

/// Squeezed to nothing it keeps a pixel to be painted on: a replot may have been asked for before.
void Plot::resizeEvent(QResizeEvent* /*event*/) {
    setViewport(rect().united(QRect(0, 0, 1, 1)));
    mark_outdated();
}

void Plot::showEvent(QShowEvent* event) {
    QCustomPlot::showEvent(event);
    mark_outdated();
}

void Plot::set_sentence(const QString& sentence) {
    sentence_ = sentence;
    update();
}

void Plot::paintEvent(QPaintEvent* event) {
    if (!sentence_.isEmpty()) {
        QPainter painter(this);
        painter.fillRect(rect(),
                         palette().color(QPalette::Window)); // a plot paints all of itself, so nothing is erased
        painter.setPen(palette().color(QPalette::WindowText));
        constexpr int margin = 12;
        painter.drawText(rect().adjusted(margin, margin, -margin, -margin), Qt::AlignCenter | Qt::TextWordWrap,
                         sentence_);
        paint_focus();
        return;
    }
    if (std::exchange(is_outdated_, false))
        replot(rpQueuedRefresh);
    QCustomPlot::paintEvent(event);
    paint_focus();
}

/// Where the keys go.
void Plot::paint_focus() {
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setPen(legible(palette().color(QPalette::Highlight), palette().color(QPalette::Window), graphics_contrast));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void Plot::focusInEvent(QFocusEvent* event) {
    QCustomPlot::focusInEvent(event);
    update();
}

void Plot::focusOutEvent(QFocusEvent* event) {
    QCustomPlot::focusOutEvent(event);
    update();
}

QString Plot::in_words() const {
    return !sentence_.isEmpty() || !teller_ ? sentence_ : teller_();
}

void Plot::tell_change() {
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event); // which does nothing where nobody listens
    emit changed_in_words();
}

void Plot::redraw_layer_soon(const QString& name) {
    if (std::exchange(is_layer_waiting_, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this, name] {
            is_layer_waiting_ = false;
            if (!is_outdated_)
                layer(name)->replot();
        },
        Qt::QueuedConnection);
}

void redraw(QCustomPlot& plot) {
    const auto* in_window = qobject_cast<const Plot*>(&plot);
    if (plot.isVisible() && !(in_window && in_window->is_outdated()))
        plot.replot(QCustomPlot::rpQueuedReplot);
}

void redraw_layer(QCustomPlot& plot, const QString& layer) {
    if (!plot.isVisible())
        return;
    if (auto* in_window = qobject_cast<Plot*>(&plot))
        in_window->redraw_layer_soon(layer);
    else
        plot.layer(layer)->replot();
}

} // namespace hiker
