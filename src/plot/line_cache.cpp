// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/line_cache.h"

#include <algorithm>

namespace hiker {

namespace {

/// Files are painted once.
bool is_painted_again(const QPainter& painter) {
    return painter.device()->devType() == QInternal::Pixmap;
}

struct Line {
    long long number;
    QLineF line;
    QColor color;
};

} // namespace

void LineCache::draw(QCPPainter& painter, const std::vector<ThinLines>& lines) {
    if (std::all_of(lines.begin(), lines.end(), [](const ThinLines& each) { return each.marks == 0; })) {
        clear();
        return;
    }
    const bool was_smooth = painter.antialiasing();
    painter.setAntialiasing(false); // which moves it by half a pixel
    if (is_painted_again(painter)) {
        draw_kept(painter, lines);
    } else {
        begin({}, lines.size());
        add(painter, lines);
    }
    painter.setAntialiasing(was_smooth);
}

/// Draws what is not on the picture yet, and the picture.
void LineCache::draw_kept(QCPPainter& screen, const std::vector<ThinLines>& lines) {
    if (const Ground ground = ground_of(screen, lines); !(ground == ground_) || !has_only_grown(lines))
        begin(ground, lines.size());
    const auto is_drawn = [](std::size_t drawn, const ThinLines& each) { return drawn == each.marks; };
    if (!std::equal(drawn_.begin(), drawn_.end(), lines.begin(), is_drawn)) {
        QCPPainter painter(&picture_);
        painter.setModes(screen.modes());
        painter.setTransform(ground_.transform);
        painter.setClipRect(ground_.clip);
        add(painter, lines);
    }
    screen.save();
    screen.resetTransform();
    screen.drawPixmap(0, 0, picture_);
    screen.restore();
}

LineCache::Ground LineCache::ground_of(const QCPPainter& painter, const std::vector<ThinLines>& lines) {
    const auto* screen = static_cast<const QPixmap*>(painter.device());
    Ground ground{screen->size(), screen->devicePixelRatio(), painter.transform(), painter.clipBoundingRect(), {}, {}};
    for (const ThinLines& each : lines) {
        if (each.marks > 0)
            ground.frame = each.trail->frame(); // all have the same
        ground.colors.push_back(each.color);
    }
    return ground;
}

/// Whether all that is new is newer than what has been drawn.
bool LineCache::has_only_grown(const std::vector<ThinLines>& lines) const {
    return std::equal(drawn_.begin(), drawn_.end(), lines.begin(), lines.end(),
                      [this](std::size_t drawn, const ThinLines& each) {
                          const bool has_more = drawn < each.marks;
                          return has_more ? each.trail->number_of(drawn) > newest_ : drawn == each.marks;
                      });
}

void LineCache::begin(const Ground& ground, std::size_t count) {
    ground_ = ground;
    drawn_.assign(count, 0);
    newest_ = -1;
    if (picture_.size() != ground.size)
        picture_ = QPixmap(ground.size);
    if (picture_.isNull())
        return;
    picture_.setDevicePixelRatio(ground.pixel_ratio);
    picture_.fill(Qt::transparent);
}

/// By the iterates' numbers, and where they are the same by the hikers' places.
void LineCache::add(QCPPainter& painter, const std::vector<ThinLines>& lines) {
    std::vector<Line> in_order;
    for (std::size_t i = 0; i < lines.size(); ++i)
        for (; drawn_[i] < lines[i].marks; ++drawn_[i]) {
            const long long number = lines[i].trail->number_of(drawn_[i]);
            if (const auto line = lines[i].trail->line_to(drawn_[i]))
                in_order.push_back({number, *line, lines[i].color});
            newest_ = std::max(newest_, number);
        }
    std::stable_sort(in_order.begin(), in_order.end(),
                     [](const Line& a, const Line& b) { return a.number < b.number; });
    for (const Line& each : in_order) {
        painter.setPen(QPen(each.color, 1));
        painter.drawLine(each.line);
    }
}

} // namespace hiker
