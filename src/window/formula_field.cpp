// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/formula_field.h"

#include <QPainter>
#include <QPainterPath>

#include "window/graph_panels.h"

namespace hiker {

FormulaField::FormulaField(QWidget* parent) : QLineEdit(parent) {
    setMaxLength(1000);
}

void FormulaField::mark(std::optional<words::Place> mistake) {
    mistake_ = mistake;
    update();
}

/// Where a character begins, also when the text is scrolled.
double FormulaField::x_of(qsizetype position) const {
    const QFontMetricsF metrics(font());
    const double cursor = cursorRect().center().x();
    return cursor + metrics.horizontalAdvance(text().left(position)) -
           metrics.horizontalAdvance(text().left(cursorPosition()));
}

void FormulaField::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    if (!mistake_)
        return;
    constexpr double wave = 3; // pixels, half a wave long and high
    const QFontMetricsF metrics(font());
    const double left = x_of(mistake_->position);
    const double right = std::max(x_of(mistake_->position + mistake_->length), left + 3 * wave);
    const double base = std::min(rect().center().y() + metrics.height() / 2 + 1, height() - wave - 1.0);
    QPainterPath path({left, base});
    bool is_up = true;
    for (double x = left + wave; x < right + wave; x += wave, is_up = !is_up)
        path.lineTo(x, is_up ? base + wave : base);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(rect().adjusted(3, 0, -3, 0));
    painter.setPen(QPen(colour_of_mistakes(palette(), QPalette::Base), 1.8));
    painter.drawPath(path);
}

} // namespace hiker
