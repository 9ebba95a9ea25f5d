// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/walk.h"

#include <cmath>

#include "math/difference.h"

namespace hiker {

Walk::Walk(QCustomPlot* plot, const QString& layer, const Stage& stage) : QCPLayerable(plot, layer), stage_(stage) {}

QRect Walk::clipRect() const {
    return mParentPlot->axisRect()->rect();
}

std::optional<Stance> Walk::stance() const {
    if (!stage_.is_set())
        return std::nullopt;
    const Point point = stage_.hiker();
    const double value = stage_.hiker_value();
    const auto feet = stage_.pixel(point.x, value);
    if (!feet)
        return std::nullopt;
    const Iterate& from = (*stage_.trajectory)[stage_.row()];
    const Iterate& to = (*stage_.trajectory)[stage_.next_row()];
    const double slope = gradient(*stage_.function, point, stage_.difference_step).x;
    const double steepness = std::isfinite(slope) ? std::atan(stage_.pixel_slope(slope)) : 0;
    const double h = difference_step(point.x, stage_.difference_step) * stage_.cursor.felt();
    const auto tip = [&](double x) { return stage_.pixel(x, (*stage_.function)(Point{x, 0})).value_or(*feet); };

    Stance stance;
    stance.feet = *feet;
    stance.has_poles = stage_.shown.poles;
    const double room = mParentPlot->axisRect()->height();
    stance.height = std::clamp(room / 5, std::min(48.0, room / 3), 160.0 * stage_.line_scale);
    stance.lean = 0.45 * steepness;
    stance.faces_right = to.point.x != from.point.x ? to.point.x > from.point.x : slope < 0;
    const auto left_behind = stage_.pixel(from.point.x, from.value).value_or(*feet);
    stance.stride = stage_.cursor.walked() == 0 ? 0 : (feet->x() - left_behind.x()) / (0.6 * stance.height);
    stance.left_pole = tip(point.x - h);
    stance.right_pole = tip(point.x + h);
    return stance;
}

void Walk::draw(QCPPainter* painter) {
    if (!stage_.is_set())
        return;
    const auto stands = stance();
    if (stage_.shown.tangent)
        draw_tangent(*painter);
    if (stands && stage_.shown.tangent)
        draw_secant(*painter, *stands);
    if (stage_.shows_ahead)
        trail_.draw_ahead(*painter, stage_);
    if (stage_.shown.trail) {
        trail_.draw(*painter, stage_);
        draw_step(*painter);
    }
    if (stands) {
        draw_hiker(*painter, *stands, stage_.theme.outfit);
        if (stage_.shown.poles)
            draw_pole_tips(*painter, *stands);
    }
}

void Walk::draw_line_through(QCPPainter& painter, QPointF place, double pixel_slope, const QPen& pen) const {
    const double half = 0.16 * mParentPlot->axisRect()->width() * stage_.cursor.felt();
    const double angle = std::atan(pixel_slope);
    const QPointF along(half * std::cos(angle), half * std::sin(angle));
    painter.setPen(pen);
    painter.drawLine(QLineF(place - along, place + along));
}

/// The tangent is measured with the h that is most exact, so that it can be told from the secant of a larger one.
void Walk::draw_tangent(QCPPainter& painter) const {
    const Point point = stage_.hiker();
    const double slope = gradient(*stage_.function, point, std::nullopt).x;
    const auto place = stage_.pixel(point.x, stage_.hiker_value());
    if (place && std::isfinite(slope))
        draw_line_through(painter, *place, stage_.pixel_slope(slope),
                          QPen(stage_.theme.tangent, 2 * stage_.line_scale, Qt::DashLine));
}

/// The line through the two pole tips, whose slope is what the hiker feels.
void Walk::draw_secant(QCPPainter& painter, const Stance& stance) const {
    const QPointF between = stance.right_pole - stance.left_pole;
    if (!has_visible_tips(stance))
        return;
    draw_line_through(painter, (stance.left_pole + stance.right_pole) / 2, between.y() / between.x(),
                      QPen(stage_.theme.secant, 2 * stage_.line_scale, stage_.theme.secant_style));
}

bool Walk::has_visible_tips(const Stance& stance) {
    return stance.right_pole.x() - stance.left_pole.x() >= 12; // pixels
}

/// The step that is being made, or the last one where the hiker stands still.
void Walk::draw_step(QCPPainter& painter) const {
    const std::size_t row = stage_.row();
    const bool is_walking = stage_.cursor.phase() == Phase::learn;
    if (!is_walking && (row == 0 || stage_.cursor.progress > 0))
        return;
    const Iterate& from = (*stage_.trajectory)[is_walking ? row : row - 1];
    const Iterate& to = (*stage_.trajectory)[is_walking ? stage_.next_row() : row];
    const auto tail = stage_.pixel(from.point.x, from.value);
    const auto tip = stage_.pixel(to.point.x, to.value);
    if (!tail || !tip)
        return;
    constexpr double shortest = 8; // pixels: anything shorter is all head
    const QLineF line(*tail, *tip);
    if (line.length() < shortest)
        return;
    // There and back between equal heights is no way down; rounding must not say otherwise.
    const double rounding = 1e-9 * std::abs(from.value);
    const bool goes_down = to.value < from.value - rounding;
    const QColor color = goes_down ? stage_.theme.step_down : stage_.theme.step_up;
    const double head = std::min(14.0 * stage_.line_scale, line.length() / 2);
    const QPointF along = (*tip - *tail) / line.length();
    const QPointF across(-along.y(), along.x());
    const QPointF neck = *tip - along * head;
    painter.setPen(QPen(color, 3.5 * stage_.line_scale, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QLineF(*tail, neck));
    // The head of a step that went up is hollow, for those who can't tell the colours apart.
    painter.setPen(goes_down ? Qt::NoPen
                             : QPen(color, 2 * stage_.line_scale, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(goes_down ? color : stage_.theme.background);
    painter.drawPolygon(QPolygonF{*tip, neck + across * (head * 0.5), neck - across * (head * 0.5)});
}

/// Where the poles touch the curve is what the slope is measured from; told in letters where there is room for them.
void Walk::draw_pole_tips(QCPPainter& painter, const Stance& stance) const {
    if (!has_visible_tips(stance))
        return;
    painter.setPen(QPen(stage_.theme.background, 1));
    painter.setBrush(stage_.theme.tangent);
    painter.drawEllipse(stance.left_pole, 5, 5);
    painter.drawEllipse(stance.right_pole, 5, 5);
    if (stance.right_pole.x() - stance.left_pole.x() < 90)
        return;
    painter.setPen(stage_.theme.tangent);
    painter.setFont(mParentPlot->font());
    const double height = QFontMetricsF(painter.font()).height();
    const QSizeF size(60, height);
    painter.drawText(QRectF(stance.left_pole - QPointF(size.width() + 8, height), size), Qt::AlignRight,
                     QStringLiteral("x\u2212h"));
    painter.drawText(QRectF(stance.right_pole + QPointF(8, -height), size), Qt::AlignLeft, QStringLiteral("x+h"));
}

} // namespace hiker
