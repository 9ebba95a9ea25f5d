// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include "picture/surface.h"
#include "plot/theme.h"

namespace hiker {

/// The font of pictures.
QFont picture_font();

/// Between the axes of a strip's pictures.
inline constexpr int inner_margin = 14;

/// A plot of its own and what is drawn on it.
template <typename Graph>
struct Part {
    QCustomPlot plot;
    Graph graph{plot};
    QString x_label = plot.xAxis->label();
    QString y_label = plot.yAxis->label();

    Part(const QFont& font, const Theme& theme) {
        plot.setPlottingHint(QCP::phCacheLabels, false);
        plot.setFont(font);
        graph.set_theme(theme);
        plot.setBackground(Qt::NoBrush); // the whole picture has one already
        // It has asked for a replot later on, of what nobody sees.
        QCoreApplication::removePostedEvents(&plot, QEvent::MetaCall);
    }

    /// In a strip only the pictures at its left and lower edge have numbers at their axes.
    void set_labels(bool left, bool bottom) {
        plot.yAxis->setTickLabels(left);
        plot.yAxis->setLabel(left ? y_label : QString());
        plot.xAxis->setTickLabels(bottom);
        plot.xAxis->setLabel(bottom ? x_label : QString());
        QMargins margins = plot.axisRect()->minimumMargins();
        margins.setLeft(left ? outer_margin_ : inner_margin);
        plot.axisRect()->setMinimumMargins(margins);
    }

  private:
    const int outer_margin_ = plot.axisRect()->minimumMargins().left();
};

/// Draws all of a plot into a rectangle of a picture. Its viewport has the rectangle's size. One with a key of hikers
/// has the window's pixels there too.
void draw_plot(Surface& surface, QCustomPlot& plot, const QRect& rect, bool has_key = false);

} // namespace hiker
