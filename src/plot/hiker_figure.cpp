// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/hiker_figure.h"

#include <QPainterPath>
#include <QTransform>
#include <cmath>
#include <numbers>

namespace hiker {

namespace {

/// Draws in units of her height, y upwards from her feet, looking to the right.
class Figure {
  public:
    Figure(QPainter& painter, const Stance& stance, const Outfit& outfit)
        : painter_(painter), stance_(stance), outfit_(outfit) {
        const double direction = stance.faces_right ? 1 : -1;
        to_picture_.translate(stance.feet.x(), stance.feet.y());
        to_picture_.rotateRadians(stance.lean);
        to_picture_.scale(direction * stance.height, -stance.height);
    }

    void draw() {
        const double swing = std::sin(2 * std::numbers::pi * stance_.stride);
        // Turned round, her right hand is on the left of the picture.
        const QPointF ahead = stance_.faces_right ? stance_.right_pole : stance_.left_pole;
        const QPointF behind = stance_.faces_right ? stance_.left_pole : stance_.right_pole;
        pole_and_arm(behind, {-0.10, 0.44}, outfit_.sleeve_behind);
        leg(-0.15 * swing, outfit_.leg_behind);
        leg(0.15 * swing, outfit_.trousers);
        box({-0.23, 0.46, 0.15, 0.27}, 0.05, outfit_.backpack);
        box({-0.10, 0.40, 0.20, 0.34}, 0.08, outfit_.jacket);
        head();
        pole_and_arm(ahead, {0.20, 0.47}, outfit_.jacket);
    }

  private:
    QPointF at(double x, double y) const { return to_picture_.map(QPointF(x, y)); }

    QPen pen(const QColor& color, double width) const {
        return {color, std::max(1.0, width * stance_.height), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
    }

    void line(const QPolygonF& points, const QColor& color, double width) {
        painter_.setBrush(Qt::NoBrush);
        painter_.setPen(pen(outfit_.outline, width + 0.03));
        painter_.drawPolyline(points);
        painter_.setPen(pen(color, width));
        painter_.drawPolyline(points);
    }

    void shape(const QPainterPath& path, const QColor& color) {
        painter_.setPen(pen(outfit_.outline, 0.015));
        painter_.setBrush(color);
        painter_.drawPath(to_picture_.map(path));
    }

    void box(const QRectF& rect, double radius, const QColor& color) {
        QPainterPath path;
        path.addRoundedRect(rect, radius, radius);
        shape(path, color);
    }

    void leg(double ahead, const QColor& color) {
        const double lift = std::max(0.0, 0.4 * ahead); // the foot that swings forward leaves the ground
        const QPointF foot = at(ahead, 0.03 + lift);
        line({at(0, 0.42), at(0.5 * ahead + 0.04, 0.22 + lift / 2), foot}, color, 0.09);
        line({foot, at(ahead + 0.07, 0.03 + lift)}, outfit_.boots, 0.07);
    }

    void pole_and_arm(QPointF tip, QPointF hand_in_figure, const QColor& sleeve) {
        const QPointF hand = at(hand_in_figure.x(), hand_in_figure.y());
        if (stance_.has_poles)
            line({hand, tip}, outfit_.pole, 0.025);
        line({at(0, 0.67), at(hand_in_figure.x() * 0.6, 0.51), hand}, sleeve, 0.07);
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(outfit_.skin);
        painter_.drawEllipse(hand, 0.04 * stance_.height, 0.04 * stance_.height);
    }

    void head() {
        QPainterPath nose; // tells where she looks
        nose.addEllipse(QPointF(0.15, 0.835), 0.035, 0.025);
        shape(nose, outfit_.skin);
        QPainterPath face;
        face.addEllipse(QPointF(0.03, 0.865), 0.115, 0.125);
        shape(face, outfit_.skin);
        QPainterPath cap; // hair: the upper half of the head
        cap.moveTo(0.145, 0.90);
        cap.arcTo(QRectF(-0.085, 0.74, 0.23, 0.25), 0, -180);
        cap.closeSubpath();
        shape(cap, outfit_.hair);
        QPainterPath band;
        band.addRect(QRectF(-0.085, 0.845, 0.235, 0.065));
        shape(band, outfit_.blindfold);
        line({at(-0.08, 0.875), at(-0.17, 0.83)}, outfit_.blindfold, 0.025); // the loose end of the knot
    }

    QPainter& painter_;
    const Stance& stance_;
    const Outfit& outfit_;
    QTransform to_picture_;
};

} // namespace

void draw_hiker(QPainter& painter, const Stance& stance, const Outfit& outfit) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    Figure(painter, stance, outfit).draw();
    painter.restore();
}

QRectF figure_rect(const Stance& stance) {
    QTransform lean;
    lean.translate(stance.feet.x(), stance.feet.y());
    lean.rotateRadians(stance.lean);
    return lean.mapRect(QRectF(-0.25 * stance.height, -stance.height, 0.5 * stance.height, stance.height));
}

} // namespace hiker
