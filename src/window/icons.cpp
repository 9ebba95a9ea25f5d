// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/icons.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

// Outside of any namespace, as the macro asks. A static library's resources are only there when asked for.
static void load_resources() {
    Q_INIT_RESOURCE(resources);
}

namespace hiker {

namespace {

QPixmap tinted(QSvgRenderer& drawing, int size, const QColor& color) {
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawing.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    return pixmap;
}

} // namespace

QIcon tinted_icon(const QString& name, const QColor& color, const QColor& disabled) {
    load_resources();
    QSvgRenderer drawing(":/icons/" + name + ".svg");
    QIcon icon;
    for (const int size : {24, 48}) {
        icon.addPixmap(tinted(drawing, size, color));
        icon.addPixmap(tinted(drawing, size, disabled), QIcon::Disabled);
    }
    return icon;
}

} // namespace hiker
