// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/marks.h"

#include <QPolygonF>
#include <QTransform>
#include <array>
#include <cmath>
#include <numbers>

namespace hiker {

namespace {

/// So many corners around 0, the first one at the top; every second one at the second radius.
QPolygonF corners(int count, double radius, double second_radius) {
    QPolygonF polygon;
    for (int i = 0; i < count; ++i) {
        const double angle = 2 * std::numbers::pi * i / count;
        const double distance = i % 2 == 0 ? radius : second_radius;
        polygon << QPointF(distance * std::sin(angle), -distance * std::cos(angle));
    }
    return polygon;
}

QPolygonF plus() {
    constexpr double arm = 0.4;
    constexpr double end = 1.2;
    return {{-arm, -end}, {arm, -end}, {arm, -arm}, {end, -arm}, {end, arm},   {arm, arm},
            {arm, end},   {-arm, end}, {-arm, arm}, {-end, arm}, {-end, -arm}, {-arm, -arm}};
}

QPolygonF turned(const QPolygonF& polygon, double degrees) {
    return QTransform().rotate(degrees).map(polygon);
}

/// Of radius 1, and a square too.
const QPolygonF& shape(Mark mark) {
    static const QPolygonF triangle = corners(3, 1.3, 1.3);
    static const QPolygonF square = turned(corners(4, 1.25, 1.25), 45);
    static const std::array<QPolygonF, mark_count> shapes{
        QPolygonF(),           square, triangle,          corners(4, 1.35, 1.35), turned(triangle, 180),
        corners(10, 1.5, 0.6), plus(), turned(plus(), 45)};
    return shapes[static_cast<std::size_t>(mark)];
}

} // namespace

void draw_mark(QPainter& painter, Mark mark, QPointF place, double radius) {
    if (mark == Mark::disc) {
        painter.drawEllipse(place, radius, radius);
        return;
    }
    QPolygonF polygon = shape(mark);
    for (QPointF& corner : polygon)
        corner = place + corner * radius;
    painter.drawPolygon(polygon);
}

QPainterPath mark_path(Mark mark, double radius) {
    QPainterPath path;
    if (mark == Mark::disc)
        path.addEllipse(QPointF(), radius, radius);
    else
        path.addPolygon(QTransform::fromScale(radius, radius).map(shape(mark)));
    path.closeSubpath();
    return path;
}

} // namespace hiker
