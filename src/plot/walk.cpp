// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/walk.h"

#include <array>
#include <cmath>

#include "math/difference.h"

namespace hiker {

Walk::Walk(QCustomPlot* plot, const QString& layer, const Stage& stage) : QCPLayerable(plot, layer), stage_(stage) {}

QRect Walk::clipRect() const {
    return mParentPlot->axisRect()->rect();
}

void Walk::set_walkers(std::vector<Walker> walkers) {
    walkers_ = std::move(walkers);
    forget_trails();
}

void Walk::set_looks(const std::vector<Look>& looks) {
    for (std::size_t i = 0; i < walkers_.size(); ++i)
        walkers_[i].look = looks[i];
}

void Walk::forget_trails() {
    trails_ = std::vector<Trail>(walkers_.size());
    thin_lines_.clear();
}

const Walker* Walk::selected() const {
    const auto found =
        std::find_if(walkers_.begin(), walkers_.end(), [](const Walker& walker) { return walker.look.is_selected; });
    return found == walkers_.end() ? nullptr : &*found;
}

void Walk::draw(QCPPainter* painter) {
    if (stage_.shown.trail)
        draw_lines(*painter);
    draw_in_background(*painter);
    for (std::size_t i = 0; i < walkers_.size(); ++i)
        if (walkers_[i].look.is_selected && walkers_[i].is_there())
            draw_selected(*painter, i);
}

bool Walk::is_in_background(std::size_t place) const {
    return !walkers_[place].look.is_selected && walkers_[place].is_there();
}

/// All trails first, so that no figure is covered by one.
void Walk::draw_in_background(QCPPainter& painter) {
    const auto for_each = [this](const auto& action) {
        for (std::size_t i = 0; i < walkers_.size(); ++i)
            if (is_in_background(i))
                action(i);
    };
    if (stage_.shows_ahead)
        for_each([&](std::size_t i) { trails_[i].draw_ahead(painter, walkers_[i]); });
    if (stage_.shown.trail)
        for_each([&](std::size_t i) { trails_[i].draw_marks(painter, walkers_[i]); });
    for_each([&](std::size_t i) {
        if (const auto stands = walkers_[i].stance())
            draw_hiker(painter, *stands, walkers_[i].outfit());
    });
}

/// Of all who are not alone, so that no mark is crossed by a line; the thin ones are together on a picture of their
/// own.
void Walk::draw_lines(QCPPainter& painter) {
    const auto has_lines = [](const Walker& walker) { return walker.is_there() && !walker.look.is_alone; };
    std::vector<ThinLines> thin(walkers_.size());
    for (std::size_t i = 0; i < walkers_.size(); ++i)
        if (has_lines(walkers_[i]))
            thin[i] = {&trails_[i], trails_[i].thin_lines(painter, walkers_[i]), walkers_[i].line_color()};
    thin_lines_.draw(painter, thin);
    for (std::size_t i = 0; i < walkers_.size(); ++i)
        if (has_lines(walkers_[i]) && thin[i].marks == 0)
            trails_[i].draw_lines(painter, walkers_[i]);
}

void Walk::draw_trail_of_selected(QCPPainter& painter, std::size_t place) {
    if (stage_.shows_ahead)
        trails_[place].draw_ahead(painter, walkers_[place]);
    if (!stage_.shown.trail)
        return;
    if (walkers_[place].look.is_alone)
        trails_[place].draw_lines(painter, walkers_[place]);
    trails_[place].draw_marks(painter, walkers_[place]);
}

void Walk::draw_selected(QCPPainter& painter, std::size_t place) {
    const Walker& walker = walkers_[place];
    const auto stands = walker.stance();
    if (stage_.shown.tangent && !stage_.is_from_above())
        draw_tangent(painter, walker);
    if (stands && stage_.shown.tangent && !stage_.is_from_above())
        draw_secant(painter, walker, *stands);
    draw_trail_of_selected(painter, place);
    if (stage_.shown.trail)
        draw_step(painter, walker);
    if (!stands)
        return;
    draw_hiker(painter, *stands, walker.outfit());
    if (stage_.shown.tangent && stage_.is_from_above())
        draw_gradient(painter, walker); // over her: she stands in its way where it points up
    if (stage_.shown.poles && stage_.is_from_above())
        draw_pole_tips_from_above(painter, walker);
    else if (stage_.shown.poles)
        draw_pole_tips(painter, *stands);
    if (!walker.look.is_alone)
        draw_name(painter, walker, *stands);
}

void Walk::draw_line_through(QCPPainter& painter, const Walker& walker, QPointF place, double pixel_slope,
                             const QPen& pen) const {
    const double half = 0.16 * mParentPlot->axisRect()->width() * walker.cursor().felt();
    const double angle = std::atan(pixel_slope);
    const QPointF along(half * std::cos(angle), half * std::sin(angle));
    painter.setPen(pen);
    painter.drawLine(QLineF(place - along, place + along));
}

/// The tangent is measured with the h that is most exact, so that it can be told from the secant of a larger one.
void Walk::draw_tangent(QCPPainter& painter, const Walker& walker) const {
    const Point point = walker.place();
    const double slope = gradient(*stage_.function, point, std::nullopt).x;
    const auto place = stage_.pixel(point.x, walker.value());
    if (place && std::isfinite(slope))
        draw_line_through(painter, walker, *place, stage_.pixel_slope(slope),
                          QPen(stage_.theme.tangent, 2 * stage_.line_scale, Qt::DashLine));
}

/// The line through the two pole tips, whose slope is what the hiker feels.
void Walk::draw_secant(QCPPainter& painter, const Walker& walker, const Stance& stance) const {
    const QPointF between = stance.right_pole - stance.left_pole;
    if (!has_visible_tips(stance))
        return;
    draw_line_through(painter, walker, (stance.left_pole + stance.right_pole) / 2, between.y() / between.x(),
                      QPen(stage_.theme.secant, 2 * stage_.line_scale, stage_.theme.secant_style));
}

bool Walk::has_visible_tips(const Stance& stance) {
    return stance.right_pole.x() - stance.left_pole.x() >= 12; // pixels
}

/// The step that is being made, or the last one where the hiker stands still.
void Walk::draw_step(QCPPainter& painter, const Walker& walker) const {
    const std::size_t row = walker.row();
    const Cursor cursor = walker.cursor();
    const bool is_walking = cursor.phase() == Phase::learn;
    if (!is_walking && (row == 0 || cursor.progress > 0))
        return;
    const Iterate& from = walker.trajectory()[is_walking ? row : row - 1];
    const Iterate& to = walker.trajectory()[is_walking ? walker.next_row() : row];
    const auto tail = stage_.pixel(from.point, from.value);
    const auto tip = stage_.pixel(to.point, to.value);
    if (!tail || !tip)
        return;
    // There and back between equal heights is no way down; rounding must not say otherwise.
    const double rounding = 1e-9 * std::abs(from.value);
    const bool goes_down = to.value < from.value - rounding;
    // The head of a step that went up is hollow, for those who can't tell the colours apart.
    draw_arrow(painter, {*tail, *tip}, goes_down ? stage_.theme.step_down : stage_.theme.step_up, goes_down);
}

/// Nothing where it would be all head.
void Walk::draw_arrow(QCPPainter& painter, const QLineF& line, const QColor& color, bool is_full) const {
    constexpr double shortest = 8; // pixels
    if (line.length() < shortest)
        return;
    const double head = std::min(14.0 * stage_.line_scale, line.length() / 2);
    const QPointF along = (line.p2() - line.p1()) / line.length();
    const QPointF across(-along.y(), along.x());
    const QPointF neck = line.p2() - along * head;
    const QLineF shaft(line.p1(), neck);
    if (stage_.is_from_above()) { // there is colour all around
        painter.setPen(QPen(stage_.theme.background, 6.5 * stage_.line_scale, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(shaft);
    }
    painter.setPen(QPen(color, 3.5 * stage_.line_scale, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(shaft);
    const QPen rim(stage_.is_from_above() ? stage_.theme.background : color, 1.5 * stage_.line_scale);
    painter.setPen(!is_full ? QPen(color, 2 * stage_.line_scale, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin)
                   : stage_.is_from_above() ? rim
                                            : QPen(Qt::NoPen));
    painter.setBrush(is_full ? color : stage_.theme.background);
    painter.drawPolygon(QPolygonF{line.p2(), neck + across * (head * 0.5), neck - across * (head * 0.5)});
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

/// Uphill, at a right angle to the contour line; as long however steep it is, since its length has no measure on the
/// map.
void Walk::draw_gradient(QCPPainter& painter, const Walker& walker) const {
    const Point point = walker.place();
    const auto foot = stage_.pixel(point.x, point.y);
    const Vector steepest = gradient(*stage_.function, point, stage_.difference_step);
    const double steepness = steepest.length();
    // At the bottom there is hardly any left, and an arrow would say that there is.
    const double hardly_any = 1e-3 * walker.trajectory()[0].steepness();
    if (!foot || !(steepness > 0) || steepness < hardly_any || !std::isfinite(steepness))
        return;
    const Vector uphill = steepest * (1 / steepness);
    const QCPAxisRect& axes = *mParentPlot->axisRect();
    const double x_scale = axes.width() / mParentPlot->xAxis->range().size();
    const double y_scale = axes.height() / mParentPlot->yAxis->range().size();
    const QPointF direction(uphill.x * x_scale, -uphill.y * y_scale);
    const double length = 0.11 * std::min(axes.width(), axes.height()) * walker.cursor().felt();
    const QPointF tip = *foot + direction * (length / std::hypot(direction.x(), direction.y()));
    draw_arrow(painter, {*foot, tip}, stage_.theme.tangent, true);
}

/// The four places that the gradient is measured from.
void Walk::draw_pole_tips_from_above(QCPPainter& painter, const Walker& walker) const {
    const Point point = walker.place();
    const double felt = walker.cursor().felt();
    const double h = difference_step(point.x, stage_.difference_step) * felt;
    const double k = difference_step(point.y, stage_.difference_step) * felt;
    struct Tip {
        Vector offset;
        const char* name = nullptr;
        QPointF label; ///< from the tip, where there is room for letters
    };
    const std::array tips{Tip{{-h, 0}, "x\u2212h", {-26, 0}}, Tip{{h, 0}, "x+h", {26, 0}},
                          Tip{{0, -k}, "y\u2212h", {0, 15}}, Tip{{0, k}, "y+h", {0, -15}}};
    const auto middle = stage_.pixel(point.x, point.y);
    const auto first = stage_.pixel(point.x + h, point.y);
    if (!middle || !first || QLineF(*middle, *first).length() < 6) // pixels
        return;
    const bool has_room = QLineF(*middle, *first).length() > 45;
    for (const Tip& tip : tips) {
        const Point there = point + tip.offset;
        const auto place = stage_.pixel(there.x, there.y);
        if (!place)
            continue;
        painter.setPen(QPen(stage_.theme.tangent, 1.5 * stage_.line_scale));
        painter.drawLine(QLineF(*middle, *place));
        painter.setPen(QPen(stage_.theme.background, 1));
        painter.setBrush(stage_.theme.tangent);
        painter.drawEllipse(*place, 5, 5);
        if (!has_room)
            continue;
        painter.setPen(stage_.theme.text);
        painter.setFont(mParentPlot->font());
        QRectF text(0, 0, 60, 24);
        text.moveCenter(*place + tip.label);
        painter.drawText(text, Qt::AlignCenter, QString::fromUtf8(tip.name));
    }
}

/// Above her head, and within the picture.
void Walk::draw_name(QCPPainter& painter, const Walker& walker, const Stance& stance) const {
    QFont font = mParentPlot->font();
    font.setBold(true);
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    QRectF place(0, 0, metrics.horizontalAdvance(walker.look.name) + 6, metrics.height());
    const QRectF figure = figure_rect(stance);
    place.moveCenter({figure.center().x(), figure.top() - metrics.height() / 2 - 2});
    const QRectF room = mParentPlot->axisRect()->rect();
    place.moveLeft(std::clamp(place.left(), room.left(), std::max(room.left(), room.right() - place.width())));
    place.moveTop(std::max(place.top(), room.top()));
    if (!room.intersects(figure))
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(stage_.theme.background);
    painter.setOpacity(0.8); // the curve shines through
    painter.drawRoundedRect(place, 4, 4);
    painter.setOpacity(1);
    painter.setPen(stage_.theme.text);
    painter.drawText(place, Qt::AlignCenter, walker.look.name);
}

} // namespace hiker
