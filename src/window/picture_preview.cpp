// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/picture_preview.h"

#include <QPainter>

namespace hiker {

PicturePreview::PicturePreview(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Preview"));
    setMinimumSize(240, 180);
}

void PicturePreview::show_image(const QImage& image) {
    image_ = image;
    image_.setDevicePixelRatio(devicePixelRatioF());
    update();
}

QSize PicturePreview::pixels_for(QSize picture) const {
    const QSize room = size() * devicePixelRatioF();
    return picture.scaled(room, Qt::KeepAspectRatio).expandedTo({1, 1});
}

void PicturePreview::paintEvent(QPaintEvent* /*event*/) {
    if (image_.isNull())
        return;
    QRectF place(QPointF(), image_.deviceIndependentSize());
    place.moveCenter(QRectF(rect()).center());
    place.moveTopLeft(place.topLeft().toPoint());
    QPainter painter(this);
    if (image_.hasAlphaChannel()) {
        painter.fillRect(place, Qt::white);
        painter.fillRect(place, QBrush(QColor(0, 0, 0, 40), Qt::Dense4Pattern));
    }
    painter.drawImage(place.topLeft(), image_);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(place.adjusted(0, 0, -1, -1));
}

void PicturePreview::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    emit resized();
}

} // namespace hiker
