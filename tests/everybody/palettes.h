// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <vector>

namespace hiker {

struct NamedPalette {
    const char* name;
    QPalette palette;
};

/// A palette of a desktop with these colours.
inline QPalette palette_of(const QColor& window, const QColor& base, const QColor& text, const QColor& highlight,
                           const QColor& highlighted) {
    QPalette palette(text, window, window.lighter(150), window.darker(150), window.darker(120), text, Qt::white, base,
                     window);
    palette.setColor(QPalette::Highlight, highlight);
    palette.setColor(QPalette::HighlightedText, highlighted);
    palette.setColor(QPalette::AlternateBase, window);
    palette.setColor(QPalette::ToolTipBase, base);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Link, highlight);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, Qt::gray);
    return palette;
}

/// Those of usual desktops, and of people who need more contrast than those have.
inline std::vector<NamedPalette> palettes() {
    return {{"light", QApplication::style()->standardPalette()},
            {"dark", palette_of("#2d2d2d", "#1e1e1e", "#e6e6e6", "#3584e4", "#ffffff")},
            {"high contrast, black", palette_of("#000000", "#000000", "#ffffff", "#1aebff", "#000000")},
            {"high contrast, white", palette_of("#ffffff", "#ffffff", "#000000", "#37006e", "#ffffff")},
            {"high contrast, yellow on black", palette_of("#000000", "#000000", "#ffff00", "#008000", "#ffffff")}};
}

} // namespace hiker
