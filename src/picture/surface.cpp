// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/surface.h"

namespace hiker {

PaintedSurface::PaintedSurface(QPaintDevice& device, QSizeF size, QSize layout, double dots,
                               QCPPainter::PainterModes modes)
    : Surface(dots), painter_(&device) {
    painter_.setModes(modes);
    painter_.scale(size.width() / layout.width(), size.height() / layout.height());
}

ImageSurface::ImageSurface(QImage& image, QSize layout)
    : Surface(static_cast<double>(image.width()) / layout.width()), image_(image), layout_(layout) {
    image.fill(Qt::transparent);
    painter_.begin(&image);
    set_up(painter_);
}

void ImageSurface::set_up(QCPPainter& painter) const {
    painter.setModes(image_.width() > layout_.width() ? QCPPainter::pmNonCosmetic : QCPPainter::pmDefault);
    painter.scale(static_cast<double>(image_.width()) / layout_.width(),
                  static_cast<double>(image_.height()) / layout_.height());
}

/// A large picture is made of many pixels that no layer touches: nothing is done to those outside the rectangle.
void ImageSurface::paint_layer(const QRect& rect, const std::function<void(QCPPainter&)>& paint) {
    if (layer_.isNull())
        layer_ = QImage(image_.size(), image_.format());
    const QRect touched = painter_.transform().mapRect(QRectF(rect)).toAlignedRect().intersected(layer_.rect());
    {
        QCPPainter painter(&layer_);
        painter.setCompositionMode(QPainter::CompositionMode_Source);
        painter.fillRect(touched, Qt::transparent);
        painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
        set_up(painter);
        paint(painter);
    }
    painter_.save();
    painter_.resetTransform();
    painter_.drawImage(touched.topLeft(), layer_, touched);
    painter_.restore();
}

} // namespace hiker
