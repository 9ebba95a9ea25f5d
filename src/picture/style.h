// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <array>
#include <optional>

#include "plot/convergence_axes.h"
#include "plot/shown.h"
#include "plot/theme.h"

namespace hiker {

enum class Appearance { light, dark, print };

/// How a picture looks, and what it includes.
struct Style {
    Appearance appearance = Appearance::light;
    bool is_transparent = false; ///< no background
    Shown shown;
    bool slope = false;       ///< f'(x) below the curve
    bool convergence = false; ///< how the hikers converge
    ConvergenceAxes convergence_axes;
    bool caption = false;

    bool operator==(const Style&) const = default;
};

/// The parts that can be shown or left out, by the names that they have on the command line and in the settings.
struct StylePart {
    const char* name;
    bool* is_shown;
};
std::array<StylePart, 7> parts_of(Style& style);

/// The name of an appearance there, and the appearance of a name.
QString name_of(Appearance appearance);
std::optional<Appearance> appearance_of(const QString& name);

/// The colours that a picture is painted in.
Theme theme_of(const Style& style);

} // namespace hiker
