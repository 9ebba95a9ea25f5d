// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    bool convergence = false; ///< f, slope and step size over the iterations
    bool caption = false;

    bool operator==(const Style&) const = default;
};

/// The colours that a picture is painted in.
Theme theme_of(const Style& style);

} // namespace hiker
