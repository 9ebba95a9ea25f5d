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

void ImageSurface::paint_layer(const std::function<void(QCPPainter&)>& paint) {
    if (layer_.isNull())
        layer_ = QImage(image_.size(), image_.format());
    layer_.fill(Qt::transparent);
    {
        QCPPainter painter(&layer_);
        set_up(painter);
        paint(painter);
    }
    painter_.save();
    painter_.resetTransform();
    painter_.drawImage(0, 0, layer_);
    painter_.restore();
}

} // namespace hiker
