// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/plot.h"

#include <utility>

namespace hiker {

Plot::Plot(QWidget* parent) : QCustomPlot(parent) {
    // It has a buffer of its own, the size of the picture, for a selection rectangle that there isn't.
    layer("overlay")->setMode(QCPLayer::lmLogical);
}

void Plot::mark_outdated() {
    is_outdated_ = true;
    update();
}

void Plot::resizeEvent(QResizeEvent* /*event*/) {
    setViewport(rect());
    mark_outdated();
}

void Plot::showEvent(QShowEvent* event) {
    QCustomPlot::showEvent(event);
    mark_outdated();
}

void Plot::paintEvent(QPaintEvent* event) {
    if (std::exchange(is_outdated_, false))
        replot(rpQueuedRefresh);
    QCustomPlot::paintEvent(event);
}

namespace {

bool can_be_redrawn(const QCustomPlot& plot) {
    const auto* in_window = qobject_cast<const Plot*>(&plot);
    return plot.isVisible() && !(in_window && in_window->is_outdated());
}

} // namespace

void redraw(QCustomPlot& plot) {
    if (can_be_redrawn(plot))
        plot.replot(QCustomPlot::rpQueuedReplot);
}

void redraw_layer(QCustomPlot& plot, const QString& layer) {
    if (can_be_redrawn(plot))
        plot.layer(layer)->replot();
}

} // namespace hiker
