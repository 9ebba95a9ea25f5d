// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/style.h"

namespace hiker {

namespace {

Theme theme_of(Appearance appearance) {
    switch (appearance) {
        case Appearance::light:
            break;
        case Appearance::dark:
            return Theme::dark();
        case Appearance::print:
            return Theme::print();
    }
    return Theme::light();
}

} // namespace

Theme theme_of(const Style& style) {
    Theme theme = theme_of(style.appearance);
    if (style.is_transparent)
        theme.background.setAlpha(0);
    return theme;
}

} // namespace hiker
