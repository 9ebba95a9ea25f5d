// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/key.h"

#include <QFontInfo>
#include <algorithm>
#include <array>
#include <cmath>

#include "plot/contrast.h"
#include "plot/stamp.h"
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
    const QStringList words = words::all_briefs();
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

QFont scaled(QFont font, double factor) {
    font.setPointSizeF(QFontInfo(font).pointSizeF() * factor);
    return font;
}

std::vector<QRectF> places_of(const std::vector<KeyEntry>& entries, const KeyLayout& layout, const QRectF& room) {
    const QFont& font = layout.font;
    const double outcome = layout.has_outcomes ? gap / 3 + outcome_width(font) : 0;
    const double line = line_height(font);
    std::vector<QRectF> places;
    QPointF at = room.topLeft() + QPointF(0, above);
    for (const KeyEntry& entry : entries) {
        const double width = mark_room(font) + name_width(font, entry.look.name) + outcome;
        if (at.x() > room.left() && at.x() + width > room.right())
            at = {room.left(), at.y() + line};
        places.emplace_back(at, QSizeF(width, line));
        at.rx() += width + gap;
    }
    return places;
}

} // namespace

std::vector<KeyEntry> key_entries(const std::vector<Walker>& walkers) {
    std::vector<KeyEntry> entries;
    for (const Walker& walker : walkers)
        if (walker.is_there() && !walker.look.is_alone)
            entries.push_back({walker.look, walker.has_arrived() ? words::brief(*walker.track().outcome) : QString()});
    return entries;
}

KeyLayout lay_out_key(const std::vector<KeyEntry>& entries, const QFont& font, const QRectF& room) {
    constexpr std::array factors{1.0, 0.85, 0.7, 0.6, 0.5};
    KeyLayout layout;
    for (const bool has_outcomes : {true, false})
        for (const double factor : factors) {
            layout = {scaled(font, factor), has_outcomes, {}};
            layout.places = places_of(entries, layout, room);
            if (layout.height() <= room.bottom())
                return layout;
        }
    return layout;
}

void draw_key(QPainter& painter, const std::vector<KeyEntry>& entries, const KeyLayout& layout, const Theme& theme) {
    const double mark = mark_room(layout.font);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const KeyEntry& entry = entries[i];
        const QRectF& place = layout.places[i];
        Stamp().draw(painter,
                     {entry.look.mark(), mark_radius(layout.font), theme.text, 0.6, theme.hiker(entry.look.colour)},
                     {{place.left() + mark / 2, place.center().y()}});
        painter.setPen(theme.text);
        painter.setFont(name_font(layout.font, entry.look));
        const QRectF text = place.adjusted(mark, 0, 0, 0);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, entry.look.name);
        if (!layout.has_outcomes)
            continue;
        const double name = QFontMetricsF(painter.font()).horizontalAdvance(entry.look.name);
        painter.setFont(layout.font);
        painter.setPen(legible(theme.axis, theme.background));
        painter.drawText(text.adjusted(name + gap / 3, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, entry.outcome);
    }
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
KeyLayout Key::laid_out() const {
    const QSize size = mParentPlot->viewport().size();
    const int left = mParentPlot->axisRect()->minimumMargins().left();
    return lay_out_key(entries_, mParentPlot->font(),
                       QRectF(left, 0, size.width() - left - gap, size.height() * most_of_the_height));
}

void Key::update(UpdatePhase phase) {
    if (phase == upPreparation) {
        const int height = is_shown_ ? laid_out().height() : 0;
        setMinimumSize(0, height);
        setMaximumSize(QWIDGETSIZE_MAX, height);
    }
    QCPLayoutElement::update(phase);
}

void Key::draw(QCPPainter* painter) {
    if (is_shown_)
        draw_key(*painter, entries_, laid_out(), theme_);
}

std::optional<std::size_t> Key::entry_at(QPointF pixel) const {
    const std::vector<QRectF> places = laid_out().places;
    for (std::size_t i = 0; is_shown_ && i < places.size(); ++i)
        if (places[i].contains(pixel))
            return i;
    return std::nullopt;
}

} // namespace hiker
