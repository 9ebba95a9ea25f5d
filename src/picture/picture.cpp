// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/picture.h"

#include <qcustomplot.h>

#include <QCoreApplication>
#include <QSaveFile>

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
    QSaveFile file(path);
    const bool is_saved = file.open(QIODevice::WriteOnly) && image.save(&file, "PNG") && file.commit();
    if (!is_saved)
        throw PictureError(QCoreApplication::translate("hiker::picture", "The picture %1 could not be written: %2.")
                               .arg(path, file.errorString()));
}

} // namespace hiker
