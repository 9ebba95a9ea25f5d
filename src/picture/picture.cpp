// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/picture.h"

#include <qcustomplot.h>

#include <QBuffer>

#include "files/whole_file.h"
#include "plot/scene.h"

namespace hiker {

QImage draw_picture(const Experiment& experiment, const Trajectory& trajectory, const Cursor& cursor, QSize size) {
    QCustomPlot plot;
    plot.resize(size);
    plot.setViewport(QRect(QPoint(), size)); // a plot that was never shown is not told of its size
    Scene scene(plot);
    scene.show(experiment, trajectory);
    scene.show_cursor(cursor);
    plot.replot();
    return plot.toPixmap(size.width(), size.height()).toImage();
}

void save_png(const QImage& image, const QString& path) {
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    write_file(path, content);
}

} // namespace hiker
