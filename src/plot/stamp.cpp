// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/stamp.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <cmath>

namespace hiker {

namespace {

bool is_made_of_pixels(const QPainter& painter) {
    return painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Raster;
}

} // namespace

void draw_shapes(QPainter& painter, const MarkStyle& style, const std::vector<QPointF>& places) {
    painter.setPen(QPen(style.outline, style.outline_width));
    painter.setBrush(style.fill);
    for (const QPointF& place : places)
        draw_mark(painter, style.mark, place, style.radius);
}

void Stamp::set_up(const MarkStyle& style, double scale) {
    if (style == style_ && scale == scale_)
        return;
    style_ = style;
    scale_ = scale;
    constexpr double farthest = 1.6; // corner of a mark, in radii
    center_ = static_cast<int>(std::ceil(scale * (farthest * style.radius + style.outline_width))) + 1;
    pictures_.fill({});
}

/// Of a mark that stands so many steps right of and below a pixel's corner.
const QImage& Stamp::picture(int right, int down) {
    QImage& picture = pictures_[static_cast<std::size_t>(down) * steps + static_cast<std::size_t>(right)];
    if (picture.isNull()) {
        picture = QImage(2 * center_ + 1, 2 * center_ + 1, QImage::Format_ARGB32_Premultiplied);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(center_ + static_cast<double>(right) / steps, center_ + static_cast<double>(down) / steps);
        painter.scale(scale_, scale_);
        draw_shapes(painter, style_, {{0, 0}});
    }
    return picture;
}

void Stamp::draw(QPainter& painter, const MarkStyle& style, const std::vector<QPointF>& places) {
    const QTransform to_pixels = painter.deviceTransform();
    const bool is_upright = to_pixels.type() <= QTransform::TxScale && to_pixels.m11() == to_pixels.m22();
    if (!is_made_of_pixels(painter) || !is_upright) {
        draw_shapes(painter, style, places);
        return;
    }
    set_up(style, to_pixels.m11());
    const double pixels_a_unit = painter.device()->devicePixelRatioF(); // of a painter that is not scaled
    painter.save();
    painter.resetTransform();
    for (const QPointF& place : places) {
        const QPointF pixel = to_pixels.map(place);
        const int x = static_cast<int>(std::floor(pixel.x() * steps + 0.5));
        const int y = static_cast<int>(std::floor(pixel.y() * steps + 0.5));
        const int column = static_cast<int>(std::floor(static_cast<double>(x) / steps));
        const int row = static_cast<int>(std::floor(static_cast<double>(y) / steps));
        const QRectF whole(column - center_, row - center_, 2 * center_ + 1, 2 * center_ + 1);
        const QImage& stamp = picture(x - column * steps, y - row * steps);
        if (pixels_a_unit == 1)
            painter.drawImage(whole.topLeft(), stamp);
        else
            painter.drawImage(QRectF(whole.topLeft() / pixels_a_unit, whole.size() / pixels_a_unit), stamp);
    }
    painter.restore();
}

} // namespace hiker
