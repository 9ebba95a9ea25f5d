// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/trail.h"

#include <cmath>
#include <utility>

namespace hiker {

namespace {

constexpr double cell = 5; // pixels
constexpr double usual_radius = 4;
constexpr std::size_t most_labels = 150;
/// Hundreds of lines lie so close that smoothing them is not to be seen, but costs a frame's time.
constexpr std::size_t many = 150;

long long cell_of(QPointF place) {
    const auto column = static_cast<long long>(std::floor(place.x() / cell));
    const auto row = static_cast<long long>(std::floor(place.y() / cell));
    return column * 1'000'000 + row;
}

} // namespace

void Trail::clear() {
    *this = {};
}

void Trail::extend(const Walker& walker, const QFontMetricsF& metrics) {
    const Stage& stage = walker.stage();
    const Trajectory& trajectory = walker.trajectory();
    if (seen_ >= trajectory.back().number)
        return;
    std::size_t row = seen_ < 0 ? 0 : trajectory.row_of(seen_) + 1;
    const Iterate& last = trajectory[row > 0 ? row - 1 : 0];
    QPointF before = stage.pixel(last.point, last.value).value_or(QPointF());
    for (; row < trajectory.size(); ++row) {
        const Iterate& iterate = trajectory[row];
        const auto place = stage.pixel(iterate.point, iterate.value);
        const long long here = place ? cell_of(*place) : 0;
        // A hiker who comes to rest, or goes back and forth, is nearly always where she was one or two iterates ago.
        const bool was_just_here = here == last_cell_ || here == cell_before_;
        cell_before_ = std::exchange(last_cell_, here);
        if (place && !was_just_here && occupied_.insert(here).second) {
            const QRectF label =
                free_label(QString::number(iterate.number), *place, usual_radius * stage.line_scale, metrics);
            if (!label.isNull())
                labels_.push_back(label);
            marks_.push_back({iterate.number, *place, line_from(before, *place, walker), label});
        }
        before = place.value_or(before);
    }
    seen_ = trajectory.back().number;
}

/// A line that runs along the curve would only blur it.
std::optional<QPointF> Trail::line_from(QPointF before, QPointF place, const Walker& walker) {
    const Stage& stage = walker.stage();
    if (stage.is_from_above())
        return before;
    constexpr double hardly_off = 4; // pixels
    const QPointF middle = (before + place) / 2;
    const double x = stage.plot->xAxis->pixelToCoord(middle.x());
    const auto on_curve = stage.pixel(x, (*stage.function)(x));
    const bool runs_along = on_curve && std::abs(on_curve->y() - middle.y()) < hardly_off;
    return runs_along ? std::nullopt : std::optional(before);
}

QRectF Trail::free_label(const QString& text, QPointF place, double radius, const QFontMetricsF& metrics) const {
    if (labels_.size() >= most_labels)
        return {};
    QRectF label(0, 0, metrics.horizontalAdvance(text) + 4, metrics.height());
    label.moveCenter(place + QPointF(0, radius + 3 + metrics.height() / 2));
    if (!QRectF(frame_.rect).contains(label)) // one that is cut off reads as another number
        return {};
    for (const QRectF& other : labels_)
        if (other.intersects(label))
            return {};
    return label;
}

void Trail::prepare(QCPPainter& painter, const Walker& walker) {
    const Stage& stage = walker.stage();
    const Frame frame{stage.plot->axisRect()->rect(), stage.plot->xAxis->range(), stage.plot->yAxis->range()};
    if (frame != frame_)
        clear();
    frame_ = frame;
    painter.setFont(stage.plot->font());
    painter.setAntialiasing(true);
    extend(walker, QFontMetricsF(painter.font()));
}

Trail::Marks Trail::up_to(long long number) const {
    const auto end = std::upper_bound(marks_.begin(), marks_.end(), number,
                                      [](long long n, const Mark& mark) { return n < mark.number; });
    return {marks_.begin(), end};
}

Trail::Marks Trail::beyond(long long number) const {
    return Marks(marks_).subspan(up_to(number).size());
}

void Trail::draw_lines_of(QCPPainter& painter, Marks marks, const QPen& pen) {
    const bool is_thin = marks.size() > many;
    painter.setAntialiasing(!is_thin);
    painter.setPen(is_thin ? QPen(pen.color(), 1) : pen);
    for (const Mark& mark : marks)
        if (mark.before)
            painter.drawLine(QLineF(*mark.before, mark.place));
    painter.setAntialiasing(true);
}

void Trail::draw_numbers(QCPPainter& painter, Marks marks, const QColor& color) {
    painter.setPen(color);
    for (const Mark& mark : marks)
        if (!mark.label.isNull())
            painter.drawText(mark.label, Qt::AlignCenter, QString::number(mark.number));
}

void Trail::draw_lines(QCPPainter& painter, const Walker& walker) {
    prepare(painter, walker);
    const Stage& stage = walker.stage();
    draw_lines_of(painter, up_to(stage.cursor.number), QPen(walker.line_color(), 1.2 * stage.line_scale));
}

std::size_t Trail::thin_lines(QCPPainter& painter, const Walker& walker) {
    prepare(painter, walker);
    const std::size_t count = up_to(walker.stage().cursor.number).size();
    return count > many ? count : 0;
}

std::optional<QLineF> Trail::line_to(std::size_t mark) const {
    const Mark& end = marks_[mark];
    return end.before ? std::optional(QLineF(*end.before, end.place)) : std::nullopt;
}

void Trail::draw_marks(QCPPainter& painter, const Walker& walker) {
    prepare(painter, walker);
    const Stage& stage = walker.stage();
    const Marks shown = up_to(stage.cursor.number);
    const MarkStyle style{walker.look.mark(), usual_radius * stage.line_scale, stage.theme.background, 1,
                          walker.trail_color()};
    std::vector<QPointF> places;
    for (const Mark& mark : shown)
        places.push_back(mark.place);
    if (walker.look.is_alone)
        draw_shapes(painter, style, places);
    else
        stamp_.draw(painter, style, places); // the shapes of eight take as long as a frame may
    if (stage.shown.numbers && walker.look.is_selected)
        draw_numbers(painter, shown, stage.theme.text);
}

void Trail::draw_ahead(QCPPainter& painter, const Walker& walker) {
    prepare(painter, walker);
    const Stage& stage = walker.stage();
    const Marks ahead = beyond(stage.cursor.number);
    draw_lines_of(painter, ahead, QPen(walker.ghost_color(), 1.5 * stage.line_scale, Qt::DashLine));
    painter.setPen(QPen(walker.ghost_color(), 1.5));
    painter.setBrush(stage.theme.background);
    for (const Mark& mark : ahead)
        draw_mark(painter, walker.look.mark(), mark.place, usual_radius * stage.line_scale);
    if (stage.shown.numbers && walker.look.is_selected)
        draw_numbers(painter, ahead, walker.ghost_color());
}

} // namespace hiker
