// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/line_cache.h"

#include <algorithm>

namespace hiker {

namespace {

/// Files are painted once.
bool is_painted_again(const QPainter& painter) {
    return painter.device()->devType() == QInternal::Pixmap;
}

} // namespace

void LineCache::draw(QCPPainter& painter, const QColor& color, const std::vector<ThinLines>& lines) {
    const auto first = std::find_if(lines.begin(), lines.end(), [](const ThinLines& each) { return each.marks > 0; });
    if (first == lines.end()) {
        clear();
        return;
    }
    if (!is_painted_again(painter)) {
        for (const ThinLines& each : lines)
            if (each.marks > 0)
                each.trail->draw_thin_lines(painter, color, 0, each.marks);
        return;
    }
    const bool was_smooth = painter.antialiasing();
    painter.setAntialiasing(false); // which moves it by half a pixel
    const auto* screen = static_cast<const QPixmap*>(painter.device());
    const Ground ground{screen->size(),        screen->devicePixelRatio(),
                        painter.transform(),   painter.clipBoundingRect(),
                        first->trail->frame(), color};
    if (!(ground == ground_) || !has_only_grown(lines))
        begin(ground, lines.size());
    add(painter.modes(), lines);
    painter.save();
    painter.resetTransform();
    painter.drawPixmap(0, 0, picture_);
    painter.restore();
    painter.setAntialiasing(was_smooth);
}

bool LineCache::has_only_grown(const std::vector<ThinLines>& lines) const {
    return std::equal(drawn_.begin(), drawn_.end(), lines.begin(), lines.end(),
                      [](std::size_t drawn, const ThinLines& each) { return drawn <= each.marks; });
}

void LineCache::begin(const Ground& ground, std::size_t count) {
    ground_ = ground;
    if (picture_.size() != ground.size)
        picture_ = QPixmap(ground.size);
    picture_.setDevicePixelRatio(ground.pixel_ratio);
    picture_.fill(Qt::transparent);
    drawn_.assign(count, 0);
}

void LineCache::add(QCPPainter::PainterModes modes, const std::vector<ThinLines>& lines) {
    const auto is_drawn = [](std::size_t drawn, const ThinLines& each) { return drawn == each.marks; };
    if (std::equal(drawn_.begin(), drawn_.end(), lines.begin(), is_drawn))
        return;
    QCPPainter painter(&picture_);
    painter.setModes(modes);
    painter.setTransform(ground_.transform);
    painter.setClipRect(ground_.clip);
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (drawn_[i] < lines[i].marks)
            lines[i].trail->draw_thin_lines(painter, ground_.color, std::exchange(drawn_[i], lines[i].marks),
                                            lines[i].marks);
}

} // namespace hiker
