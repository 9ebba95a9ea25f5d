// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/number_field.h"

#include <QKeyEvent>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "math/number.h"
#include "window/graph_panels.h"
#include "words/sentences.h"

namespace hiker {

NumberField::NumberField(QWidget* parent) : QLineEdit(parent) {
    setMaxLength(40);
    fit_to_text();
}

std::optional<double> NumberField::number() const {
    const auto number = read_number(text().toStdString());
    return number && range_.contains(*number) ? number : std::nullopt;
}

void NumberField::set_number(double number) {
    if (read_number(text().toStdString()) != number)
        setText(words::number(number, words::Digits::exact));
}

void NumberField::mark(bool is_mistake) {
    setProperty("mistake", is_mistake);
    is_mistake_ = is_mistake;
    show_mistake();
}

void NumberField::show_mistake() {
    QPalette colors;
    if (is_mistake_ && parentWidget())
        colors.setColor(QPalette::Text, colour_of_mistakes(parentWidget()->palette(), QPalette::Base));
    setPalette(colors);
}

void NumberField::changeEvent(QEvent* event) {
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        show_mistake();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit_to_text();
}

/// As wide as the usual numbers need it.
void NumberField::fit_to_text() {
    const int digits = fontMetrics().horizontalAdvance("0000000");
    setMinimumWidth(std::max(minimumWidth(), digits / 2));
    setMaximumWidth(2 * digits);
}

void NumberField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Up)
        nudge(1);
    else if (event->key() == Qt::Key_Down)
        nudge(-1);
    else
        QLineEdit::keyPressEvent(event);
}

/// 0.1 goes to 0.2 or 0.09, 3 to 4 or 2, 100 to 200 or 90: to the next whole unit of the leading digit, of a smaller
/// one on the way down. Below a bound the units become smaller too: 0.9 goes to 0.91 where 1 is too much.
void NumberField::nudge(int direction) {
    const auto now = number();
    if (!now)
        return;
    const double size = std::abs(*now);
    double unit = size > 0 ? std::pow(10, std::floor(std::log10(size))) : 1;
    const bool goes_to_zero = (*now > 0) != (direction > 0);
    if (range_.least < 0)
        unit = std::max(unit / 10, 0.1); // a start goes through 0, and in small steps
    else if (goes_to_zero && size <= unit * 1.0000001)
        unit /= 10;
    if (range_.is_whole)
        unit = std::max(unit, 1.0);
    const auto next_with = [&](double step) {
        constexpr double hair = 1e-9; // 0.3 / 0.1 is a little less than 3
        const double units = *now / step;
        return (direction > 0 ? std::floor(units + hair) + 1 : std::ceil(units - hair) - 1) * step;
    };
    constexpr double smallest = 1e-6; // units
    for (double least = unit * smallest;
         next_with(unit) > range_.most * (1 + 1e-12) && unit > least && !range_.is_whole;)
        unit /= 10;
    const double next = std::clamp(next_with(unit), range_.least, range_.most);
    const double digits = read_number(short_text(next)).value_or(next); // 0.30000000000000004 is meant as 0.3
    setText(words::number(digits, words::Digits::exact));
    emit nudged();
}

void NumberField::wheelEvent(QWheelEvent* event) {
    if (hasFocus() && event->angleDelta().y() != 0)
        nudge(event->angleDelta().y() > 0 ? 1 : -1);
    else
        event->ignore();
}

} // namespace hiker
