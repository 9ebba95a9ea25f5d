// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/key.h"

#include <algorithm>
#include <cmath>

#include "words/caption.h"

namespace hiker {

namespace {

constexpr double gap = 18; // pixels between entries
constexpr double above = 6;

QFont name_font(const QFont& font, const Look& look) {
    QFont result = font;
    result.setBold(look.is_selected);
    return result;
}

double name_width(const QFont& font, const QString& name) {
    QFont bold = font; // whoever is selected
    bold.setBold(true);
    return QFontMetricsF(bold).horizontalAdvance(name);
}

double outcome_width(const QFont& font) {
    static const QStringList words = words::all_briefs();
    const QFontMetricsF metrics(font);
    double width = 0;
    for (const QString& word : words)
        width = std::max(width, metrics.horizontalAdvance(word));
    return width;
}

double line_height(const QFont& font) {
    return std::ceil(QFontMetricsF(font).height()) + 2;
}

/// For the mark in front of a name.
double mark_room(const QFont& font) {
    return QFontMetricsF(font).height() * 1.1;
}

double mark_radius(const QFont& font) {
    return QFontMetricsF(font).height() * 0.27;
}

} // namespace

std::vector<KeyEntry> key_entries(const std::vector<Walker>& walkers) {
    std::vector<KeyEntry> entries;
    for (const Walker& walker : walkers)
        if (walker.is_there() && !walker.look.is_alone)
            entries.push_back({walker.look, walker.has_arrived() ? words::brief(*walker.track().outcome) : QString()});
    return entries;
}

std::vector<QRectF> key_places(const std::vector<KeyEntry>& entries, const QFont& font, QRectF room) {
    const double outcome = outcome_width(font);
    const double line = line_height(font);
    std::vector<QRectF> places;
    QPointF at = room.topLeft() + QPointF(0, above);
    for (const KeyEntry& entry : entries) {
        const double width = mark_room(font) + name_width(font, entry.look.name) + gap / 3 + outcome;
        if (at.x() > room.left() && at.x() + width > room.right())
            at = {room.left(), at.y() + line};
        places.emplace_back(at, QSizeF(width, line));
        at.rx() += width + gap;
    }
    return places;
}

int key_height(const std::vector<KeyEntry>& entries, const QFont& font, int width) {
    if (entries.empty())
        return 0;
    return static_cast<int>(std::ceil(key_places(entries, font, QRectF(0, 0, width, 0)).back().bottom()));
}

void draw_key(QPainter& painter, const std::vector<KeyEntry>& entries, const Theme& theme, QRectF room) {
    const QFont font = painter.font();
    const std::vector<QRectF> places = key_places(entries, font, room);
    const double mark = mark_room(font);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const KeyEntry& entry = entries[i];
        const QRectF& place = places[i];
        painter.setPen(QPen(theme.text, 0.6));
        painter.setBrush(theme.hiker(entry.look.colour));
        draw_mark(painter, entry.look.mark(), {place.left() + mark / 2, place.center().y()}, mark_radius(font));
        painter.setPen(theme.text);
        painter.setFont(name_font(font, entry.look));
        const QRectF text = place.adjusted(mark, 0, 0, 0);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, entry.look.name);
        const double name = QFontMetricsF(painter.font()).horizontalAdvance(entry.look.name);
        painter.setFont(font);
        painter.setPen(theme.axis.darker(theme.background.lightness() > 127 ? 130 : 70));
        painter.drawText(text.adjusted(name + gap / 3, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, entry.outcome);
    }
    painter.setFont(font);
}

Key::Key(QCustomPlot& plot, const Theme& theme) : QCPLayoutElement(&plot), theme_(theme) {
    setLayer("legend"); // it stands around the picture, as a legend does
    setMargins({});
    setVisible(false); // even an empty drawing leaves its mark in an SVG
    plot.plotLayout()->insertRow(0);
    plot.plotLayout()->addElement(0, 0, this);
    plot.plotLayout()->setRowSpacing(0);
    plot.plotLayout()->setRowStretchFactor(0, 0.001); // as high as it has to be
}

void Key::set_entries(std::vector<KeyEntry> entries) {
    entries_ = std::move(entries);
    setVisible(is_shown_ && !entries_.empty());
}

void Key::set_shown(bool is_shown) {
    is_shown_ = is_shown;
    setVisible(is_shown_ && !entries_.empty());
}

/// As wide as the axes below it: only there it is known how much room the numbers at the axis take.
QRectF Key::room() const {
    const int left = mParentPlot->axisRect()->minimumMargins().left();
    return QRectF(mParentPlot->viewport()).adjusted(left, 0, -14, 0);
}

void Key::update(UpdatePhase phase) {
    if (phase == upPreparation) {
        const int height = is_shown_ ? key_height(entries_, mParentPlot->font(), static_cast<int>(room().width())) : 0;
        setMinimumSize(0, height);
        setMaximumSize(QWIDGETSIZE_MAX, height);
    }
    QCPLayoutElement::update(phase);
}

void Key::draw(QCPPainter* painter) {
    painter->setFont(mParentPlot->font());
    draw_key(*painter, entries_, theme_, room());
}

std::optional<std::size_t> Key::entry_at(QPointF pixel) const {
    const std::vector<QRectF> places = key_places(entries_, mParentPlot->font(), room());
    for (std::size_t i = 0; is_shown_ && i < places.size(); ++i)
        if (places[i].contains(pixel))
            return i;
    return std::nullopt;
}

} // namespace hiker
