// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/hiker_figure.h"

#include <QPainterPath>
#include <QTransform>
#include <cmath>
#include <numbers>

namespace hiker {

namespace {

// Her own colours, the same on a light and a dark ground; the outline keeps them apart from either.
const QColor skin("#f0b48a");
const QColor hair("#5b3a22");
const QColor jacket("#c8372d");
const QColor trousers("#34495e");
const QColor boots("#5a3d2b");
const QColor backpack("#2e7d57");
const QColor blindfold("#16181b");
const QColor pole("#7a8087");
const QColor outline("#ffffff");

/// Draws in units of her height, y upwards from her feet, looking to the right.
class Figure {
  public:
    Figure(QPainter& painter, const Stance& stance) : painter_(painter), stance_(stance) {
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
        pole_and_arm(behind, {-0.10, 0.44}, jacket.darker(125));
        leg(-0.15 * swing, trousers.darker(120));
        leg(0.15 * swing, trousers);
        box({-0.23, 0.46, 0.15, 0.27}, 0.05, backpack);
        box({-0.10, 0.40, 0.20, 0.34}, 0.08, jacket);
        head();
        pole_and_arm(ahead, {0.20, 0.47}, jacket);
    }

  private:
    QPointF at(double x, double y) const { return to_picture_.map(QPointF(x, y)); }

    QPen pen(const QColor& color, double width) const {
        return {color, std::max(1.0, width * stance_.height), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
    }

    void line(const QPolygonF& points, const QColor& color, double width) {
        painter_.setBrush(Qt::NoBrush);
        painter_.setPen(pen(outline, width + 0.03));
        painter_.drawPolyline(points);
        painter_.setPen(pen(color, width));
        painter_.drawPolyline(points);
    }

    void shape(const QPainterPath& path, const QColor& color) {
        painter_.setPen(pen(outline, 0.015));
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
        line({foot, at(ahead + 0.07, 0.03 + lift)}, boots, 0.07);
    }

    void pole_and_arm(QPointF tip, QPointF hand_in_figure, const QColor& sleeve) {
        const QPointF hand = at(hand_in_figure.x(), hand_in_figure.y());
        line({hand, tip}, pole, 0.025);
        line({at(0, 0.67), at(hand_in_figure.x() * 0.6, 0.51), hand}, sleeve, 0.07);
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(skin);
        painter_.drawEllipse(hand, 0.04 * stance_.height, 0.04 * stance_.height);
    }

    void head() {
        QPainterPath nose; // tells where she looks
        nose.addEllipse(QPointF(0.15, 0.835), 0.035, 0.025);
        shape(nose, skin);
        QPainterPath face;
        face.addEllipse(QPointF(0.03, 0.865), 0.115, 0.125);
        shape(face, skin);
        QPainterPath cap; // hair: the upper half of the head
        cap.moveTo(0.145, 0.90);
        cap.arcTo(QRectF(-0.085, 0.74, 0.23, 0.25), 0, -180);
        cap.closeSubpath();
        shape(cap, hair);
        QPainterPath band;
        band.addRect(QRectF(-0.085, 0.845, 0.235, 0.065));
        shape(band, blindfold);
        line({at(-0.08, 0.875), at(-0.17, 0.83)}, blindfold, 0.025); // the loose end of the knot
    }

    QPainter& painter_;
    const Stance& stance_;
    QTransform to_picture_;
};

} // namespace

void draw_hiker(QPainter& painter, const Stance& stance) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    Figure(painter, stance).draw();
    painter.restore();
}

QRectF figure_rect(const Stance& stance) {
    QTransform lean;
    lean.translate(stance.feet.x(), stance.feet.y());
    lean.rotateRadians(stance.lean);
    return lean.mapRect(QRectF(-0.25 * stance.height, -stance.height, 0.5 * stance.height, stance.height));
}

} // namespace hiker
