// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QSizeF>
#include <QString>
#include <optional>
#include <span>

namespace hiker {

/// What pictures are laid out in: as many units an inch as a usual screen has pixels, and as CSS has.
inline constexpr int units_an_inch = 96;

/// How large a picture is, and what is in it.
struct Sheet {
    QSize pixels{1280, 720};
    double dpi = units_an_inch; ///< pixels an inch: what the size on paper follows from
    double scale = 1;           ///< of text, lines and marks; 1 is their usual size on a screen of 96 dpi

    QSizeF inches() const { return {pixels.width() / dpi, pixels.height() / dpi}; }
    /// Of a unit of the layout: so many pixels.
    double dots() const { return dpi / units_an_inch * scale; }
    /// What the scene is laid out for: units of 1/96 inch at scale 1.
    QSize layout() const;

    static constexpr double least_dpi = 10;
    static constexpr double most_dpi = 2400;
    static constexpr double least_scale = 0.25;
    static constexpr double most_scale = 10;
    /// Whether it can be painted: 16 to 16,384 pixels a side, 64 million in all, and within the bounds above.
    bool is_possible() const;

    bool operator==(const Sheet&) const = default;
};

/// A size that people often need.
struct Preset {
    const char* name = nullptr;  ///< on the command line: "slide"
    const char* title = nullptr; ///< in a list: "Slide 16:9"; to be translated
    Sheet sheet;
};
std::span<const Preset> presets();

/// The sheet of a size as typed: "1920x1080" in pixels, "3.5x2.6in" or "9x6cm" on paper, or the name of a preset, which
/// keeps its size on paper. Without dots per inch, those of a screen for pixels, 300 for paper, and the preset's own.
/// Nothing for any other text.
std::optional<Sheet> read_sheet(const QString& typed, std::optional<double> dpi);

inline constexpr double centimetres_an_inch = 2.54;

} // namespace hiker
