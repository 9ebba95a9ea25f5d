// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace hiker {

/// The system's style, with the outlines of fields, boxes, buttons and sliders in the colour of the text where the
/// palette is one of high contrast: Qt's Fusion darkens the window's colour for them, and darker than black is not to
/// be seen.
class OutlinedStyle : public QProxyStyle {
    Q_OBJECT

  public:
    /// That of the application, which there is already.
    OutlinedStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;

  private:
    void outline_slider(const QStyleOptionComplex& option, QPainter& painter, const QWidget* widget) const;
};

} // namespace hiker
