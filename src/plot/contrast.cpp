// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/contrast.h"

#include <algorithm>
#include <cmath>

#include "plot/viridis.h"

namespace hiker {

namespace {

/// Relative luminance, 0 for black to 1 for white.
double luminance(const QColor& color) {
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

double contrast(const QColor& one, const QColor& other) {
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor legible(const QColor& color, const QColor& background, double ratio) {
    const bool is_on_dark = contrast(background, Qt::white) > contrast(background, Qt::black);
    const QColor strongest = is_on_dark ? Qt::white : Qt::black;
    constexpr int steps = 50;
    for (int step = 0; step < steps; ++step)
        if (const QColor mixture = mixed(color, strongest, static_cast<double>(step) / steps);
            contrast(mixture, background) >= ratio)
            return mixture;
    return strongest;
}

} // namespace hiker
