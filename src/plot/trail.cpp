// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/trail.h"

#include <cmath>

namespace hiker {

namespace {

constexpr double cell = 5; // pixels
constexpr double radius = 4;
constexpr std::size_t most_labels = 150;

long long cell_of(QPointF place) {
    const auto column = static_cast<long long>(std::floor(place.x() / cell));
    const auto row = static_cast<long long>(std::floor(place.y() / cell));
    return column * 1'000'000 + row;
}

} // namespace

void Trail::clear() {
    *this = {};
}

void Trail::extend(const Stage& stage, const QFontMetricsF& metrics) {
    const Trajectory& trajectory = *stage.trajectory;
    if (seen_ >= trajectory.back().number)
        return;
    std::size_t row = seen_ < 0 ? 0 : trajectory.row_of(seen_) + 1;
    const Iterate& last = trajectory[row > 0 ? row - 1 : 0];
    QPointF before = stage.pixel(last.point.x, last.value).value_or(QPointF());
    for (; row < trajectory.size(); ++row) {
        const Iterate& iterate = trajectory[row];
        const auto place = stage.pixel(iterate.point.x, iterate.value);
        if (place && occupied_.insert(cell_of(*place)).second) {
            const QRectF label = free_label(QString::number(iterate.number), *place, metrics);
            if (!label.isNull())
                labels_.push_back(label);
            marks_.push_back({iterate.number, *place, before, label});
        }
        before = place.value_or(before);
    }
    seen_ = trajectory.back().number;
}

QRectF Trail::free_label(const QString& text, QPointF place, const QFontMetricsF& metrics) const {
    if (labels_.size() >= most_labels)
        return {};
    QRectF label(0, 0, metrics.horizontalAdvance(text) + 4, metrics.height());
    label.moveCenter(place + QPointF(0, radius + 3 + metrics.height() / 2));
    for (const QRectF& other : labels_)
        if (other.intersects(label))
            return {};
    return label;
}

void Trail::draw(QCPPainter& painter, const Stage& stage) {
    const Frame frame{stage.plot->axisRect()->rect(), stage.plot->xAxis->range(), stage.plot->yAxis->range()};
    if (frame != frame_)
        clear();
    frame_ = frame;
    painter.setFont(stage.plot->font());
    extend(stage, QFontMetricsF(painter.font()));
    const long long newest = stage.cursor.number;
    const auto shown = std::find_if(marks_.begin(), marks_.end(), [&](const Mark& m) { return m.number > newest; });

    painter.setAntialiasing(true);
    QColor faint = stage.theme.trail;
    faint.setAlphaF(0.35F);
    painter.setPen(QPen(faint, 1.2));
    for (auto mark = marks_.begin(); mark != shown; ++mark)
        painter.drawLine(QLineF(mark->before, mark->place));
    painter.setPen(QPen(stage.theme.background, 1));
    painter.setBrush(stage.theme.trail);
    for (auto mark = marks_.begin(); mark != shown; ++mark)
        painter.drawEllipse(mark->place, radius, radius);
    painter.setPen(stage.theme.text);
    for (auto mark = marks_.begin(); mark != shown; ++mark)
        if (!mark->label.isNull())
            painter.drawText(mark->label, Qt::AlignCenter, QString::number(mark->number));
}

} // namespace hiker
