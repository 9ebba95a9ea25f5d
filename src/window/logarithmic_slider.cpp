// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/logarithmic_slider.h"

#include <QPainter>
#include <QStyleOptionSlider>
#include <algorithm>
#include <cmath>

#include "math/number.h"
#include "plot/contrast.h"
#include "words/sentences.h"

namespace hiker {

namespace {

constexpr int notches = 2000;

} // namespace

LogarithmicSlider::LogarithmicSlider(QWidget* parent) : QSlider(Qt::Horizontal, parent) {
    setRange(0, notches);
    setPageStep(notches / 20);
    setSingleStep(notches / 200);
    connect(this, &QSlider::actionTriggered, this, [this] { emit dragged(number_of(sliderPosition())); });
}

void LogarithmicSlider::set_limits(double least, double most) {
    if (least == least_ && most == most_)
        return;
    least_ = least;
    most_ = most;
    update();
}

int LogarithmicSlider::notch_of(double number) const {
    const double part = std::log(number / least_) / std::log(most_ / least_);
    return static_cast<int>(std::lround(std::clamp(part, 0.0, 1.0) * notches));
}

double LogarithmicSlider::number_of(int notch) const {
    const double number = least_ * std::pow(most_ / least_, static_cast<double>(notch) / notches);
    const double unit = std::pow(10, std::floor(std::log10(number)) - 2);
    return read_number(short_text(std::round(number / unit) * unit)).value_or(number);
}

void LogarithmicSlider::show_number(double number) {
    if (!isSliderDown())
        setValue(notch_of(number));
}

void LogarithmicSlider::drag_to(double number) {
    setValue(notch_of(number));
    emit dragged(std::clamp(number, least_, most_));
}

void LogarithmicSlider::set_mark(std::optional<double> number) {
    mark_ = number;
    update();
}

void LogarithmicSlider::paintEvent(QPaintEvent* event) {
    QSlider::paintEvent(event);
    if (!mark_ || *mark_ < least_ || *mark_ > most_)
        return;
    QStyleOptionSlider option;
    initStyleOption(&option);
    const int handle = style()->pixelMetric(QStyle::PM_SliderLength, &option, this);
    const int x = handle / 2 + QStyle::sliderPositionFromValue(0, notches, notch_of(*mark_), width() - handle);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(legible("#d55e00", palette().color(QPalette::Window), graphics_contrast));
    painter.drawPolygon(QPolygon{QPoint(x - 5, 0), QPoint(x + 5, 0), QPoint(x, 7)});
    painter.drawRect(x, height() / 2 - 7, 1, 14);
}

} // namespace hiker
