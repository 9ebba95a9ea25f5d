// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/map_key.h"

#include <cmath>

namespace hiker {

namespace {

constexpr double gap = 14; // pixels
constexpr double above = 6;

double swatch_width(const Swatch& swatch, const QFontMetricsF& metrics) {
    return metrics.height() * (swatch.is_scale ? 5 : 0.9);
}

} // namespace

MapKey::MapKey(QCustomPlot& plot, const Theme& theme) : QCPLayoutElement(&plot), theme_(theme) {
    setLayer("legend");
    setMargins({});
    plot.plotLayout()->insertRow(0);
    plot.plotLayout()->addElement(0, 0, this);
    plot.plotLayout()->setRowSpacing(0);
    plot.plotLayout()->setRowStretchFactor(0, 0.001); // as high as it has to be
}

std::vector<QRectF> MapKey::places() const {
    const QFontMetricsF metrics(mParentPlot->font());
    const double line = std::ceil(metrics.height()) + 3;
    const double left = mParentPlot->axisRect()->minimumMargins().left();
    const double right = mParentPlot->viewport().width() - gap;
    std::vector<QRectF> places;
    QPointF at(left, above);
    for (const Swatch& swatch : swatches_) {
        const double width = swatch_width(swatch, metrics) + 6 + metrics.horizontalAdvance(swatch.meaning);
        if (at.x() > left && at.x() + width > right)
            at = {left, at.y() + line};
        places.emplace_back(at, QSizeF(width, line));
        at.rx() += width + gap;
    }
    return places;
}

void MapKey::update(UpdatePhase phase) {
    if (phase == upPreparation) {
        // Room for two lines from the beginning, so that the map stays where it is while its colours come in.
        const double line = std::ceil(QFontMetricsF(mParentPlot->font()).height()) + 3;
        const std::vector<QRectF> all = places();
        const double bottom = all.empty() ? 0 : all.back().bottom();
        if (const int width = mParentPlot->viewport().width(); width != width_) {
            width_ = width;
            height_ = 0;
        }
        height_ = std::max(height_, static_cast<int>(std::ceil(std::max(above + 2 * line, bottom))));
        setMinimumSize(0, height_);
        setMaximumSize(QWIDGETSIZE_MAX, height_);
    }
    QCPLayoutElement::update(phase);
}

void MapKey::draw(QCPPainter* painter) {
    painter->setFont(mParentPlot->font());
    const QFontMetricsF metrics(painter->font());
    const std::vector<QRectF> all = places();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const double width = swatch_width(swatches_[i], metrics);
        const double height = metrics.height() * 0.7;
        painter->setPen(QPen(theme_.axis, 1));
        painter->setBrush(swatches_[i].brush);
        painter->drawRect(QRectF(all[i].left(), all[i].center().y() - height / 2, width, height));
        painter->setPen(theme_.text);
        painter->drawText(all[i].adjusted(width + 6, 0, gap, 0), Qt::AlignLeft | Qt::AlignVCenter,
                          swatches_[i].meaning);
    }
}

} // namespace hiker
