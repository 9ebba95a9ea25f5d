// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/sheet.h"

#include <QRegularExpression>
#include <QtGlobal>
#include <algorithm>
#include <array>
#include <cmath>

namespace hiker {

namespace {

constexpr double print_dpi = 300;

// Slides as the common programs make them: 13.3 inches wide, or 10 inches at 4:3. Columns as in most journals.
constexpr std::array all_presets{
    Preset{"slide", QT_TRANSLATE_NOOP("hiker::picture", "Slide 16:9"), {{1920, 1080}, 144, 1.5}},
    Preset{"slide-4:3", QT_TRANSLATE_NOOP("hiker::picture", "Slide 4:3"), {{1440, 1080}, 144, 1.35}},
    Preset{"column", QT_TRANSLATE_NOOP("hiker::picture", "One column of a paper"), {{1050, 780}, 300, 0.8}},
    Preset{"two-columns", QT_TRANSLATE_NOOP("hiker::picture", "Two columns of a paper"), {{2160, 1200}, 300, 0.9}},
    Preset{"square", QT_TRANSLATE_NOOP("hiker::picture", "Square"), {{1080, 1080}, 150, 1.2}},
};

Sheet at_resolution(Sheet sheet, double dpi) {
    sheet.pixels = (QSizeF(sheet.pixels) * (dpi / sheet.dpi)).toSize();
    sheet.dpi = dpi;
    return sheet;
}

bool is_between(double value, double least, double most) {
    return value >= least && value <= most;
}

} // namespace

QSize Sheet::layout() const {
    const auto units = [&](int length) { return std::max(1, static_cast<int>(std::lround(length / dots()))); };
    return {units(pixels.width()), units(pixels.height())};
}

bool Sheet::is_possible() const {
    const double area = static_cast<double>(pixels.width()) * pixels.height();
    return is_between(pixels.width(), 16, 16'384) && is_between(pixels.height(), 16, 16'384) && area <= 64e6 &&
           is_between(dpi, least_dpi, most_dpi) && is_between(scale, least_scale, most_scale);
}

std::span<const Preset> presets() {
    return all_presets;
}

std::optional<Sheet> read_sheet(const QString& typed, std::optional<double> dpi) {
    const QString text = typed.simplified().remove(' ').toLower();
    for (const Preset& preset : all_presets)
        if (text == preset.name)
            return dpi ? at_resolution(preset.sheet, *dpi) : preset.sheet;
    static const QRegularExpression size("^([0-9]+\\.?[0-9]*)[x\u00d7]([0-9]+\\.?[0-9]*)(px|in|cm)?$");
    const auto match = size.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString unit = match.captured(3);
    const bool is_on_paper = unit == "in" || unit == "cm";
    Sheet sheet;
    sheet.dpi = dpi.value_or(is_on_paper ? print_dpi : units_an_inch);
    const double pixels_a_unit = unit == "in" ? sheet.dpi : unit == "cm" ? sheet.dpi / centimetres_an_inch : 1;
    const auto pixels = [&](int group) {
        return static_cast<int>(std::min(1e6, std::round(match.captured(group).toDouble() * pixels_a_unit)));
    };
    sheet.pixels = {pixels(1), pixels(2)};
    return sheet;
}

} // namespace hiker
