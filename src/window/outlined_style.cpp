// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/outlined_style.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOption>

#include "window/graph_panels.h"

namespace hiker {

namespace {

void outline(QPainter& painter, const QStyleOption& option, const QRect& rect) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(option.palette.color(QPalette::WindowText)); // of what is disabled, where it is
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

bool has_outline(QStyle::PrimitiveElement element) {
    switch (element) {
        case QStyle::PE_FrameLineEdit:
        case QStyle::PE_IndicatorCheckBox:
        case QStyle::PE_IndicatorItemViewItemCheck:
        case QStyle::PE_PanelButtonCommand:
            return true;
        default:
            return false;
    }
}

} // namespace

OutlinedStyle::OutlinedStyle() : QProxyStyle(QApplication::style()->name()) {}

void OutlinedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                  const QWidget* widget) const {
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (has_outline(element) && has_high_contrast(option->palette))
        outline(*painter, *option, option->rect);
}

void OutlinedStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                       const QWidget* widget) const {
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (!has_high_contrast(option->palette))
        return;
    if (control == CC_ComboBox || control == CC_SpinBox)
        outline(*painter, *option, option->rect);
    if (control == CC_ScrollBar)
        outline(*painter, *option, subControlRect(control, option, SC_ScrollBarSlider, widget));
    if (control == CC_Slider)
        outline_slider(*option, *painter, widget);
}

/// The groove as a line, and the handle as a box on it.
void OutlinedStyle::outline_slider(const QStyleOptionComplex& option, QPainter& painter, const QWidget* widget) const {
    const QRect groove = subControlRect(CC_Slider, &option, SC_SliderGroove, widget);
    const QRect handle = subControlRect(CC_Slider, &option, SC_SliderHandle, widget);
    constexpr int thickness = 5; // pixels, as Fusion has it
    outline(painter, option, {groove.left(), groove.center().y() - thickness / 2, groove.width(), thickness});
    painter.fillRect(handle, option.palette.color(QPalette::Button));
    outline(painter, option, handle);
}

} // namespace hiker
