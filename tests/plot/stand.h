// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <cmath>

#include "descent/walked.h"
#include "plot/scene.h"
#include "samples.h"

namespace hiker {

/// A scene on a plot of its own, of the size that it has in a window.
class Stand {
  public:
    /// Of a hiker who is alone, and still on her way after a hundred iterations at most.
    explicit Stand(const Experiment& shown, QSize size = {900, 600})
        : Stand({shown, alone_on(walked(shown, 100))}, size) {}
    explicit Stand(const Walked& walked, QSize size = {900, 600})
        : experiment(walked.experiment), tracks(walked.tracks), function(walked.experiment.function) {
        plot.resize(size);
        plot.setViewport(QRect(QPoint(), size));
        scene.show(experiment, tracks);
        plot.replot();
    }

    QPointF pixel(double x, double y) const { return {plot.xAxis->coordToPixel(x), plot.yAxis->coordToPixel(y)}; }
    QPointF on_curve(double x) const { return pixel(x, function(x)); }
    QImage picture() {
        plot.replot();
        return plot.toPixmap(plot.width(), plot.height()).toImage();
    }

    QCustomPlot plot;
    Scene scene{plot};
    Experiment experiment;
    std::vector<Track> tracks;
    const Trajectory& trajectory = tracks.front().trajectory;
    Function function;
};

inline double distance(QPointF a, QPointF b) {
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

inline QByteArray text(QPointF a, QPointF b) {
    return QString("(%1, %2) instead of (%3, %4)").arg(a.x()).arg(a.y()).arg(b.x()).arg(b.y()).toUtf8();
}

inline int count_of(const QImage& image, const QColor& color) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == color.rgb() ? 1 : 0;
    return count;
}

inline bool has(const QImage& image, const QColor& color) {
    return count_of(image, color) >= 10;
}

} // namespace hiker
