// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/style.h"

namespace hiker {

namespace {

constexpr std::array appearance_names{"light", "dark", "print"}; // in the order of the values

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

std::array<StylePart, 7> parts_of(Style& style) {
    return {{{"trail", &style.shown.trail},
             {"numbers", &style.shown.numbers},
             {"tangent", &style.shown.tangent},
             {"poles", &style.shown.poles},
             {"slope", &style.slope},
             {"convergence", &style.convergence},
             {"caption", &style.caption}}};
}

QString name_of(Appearance appearance) {
    return appearance_names[static_cast<std::size_t>(appearance)];
}

std::optional<Appearance> appearance_of(const QString& name) {
    for (std::size_t i = 0; i < appearance_names.size(); ++i)
        if (name.compare(appearance_names[i], Qt::CaseInsensitive) == 0)
            return static_cast<Appearance>(i);
    return std::nullopt;
}

Theme theme_of(const Style& style) {
    Theme theme = theme_of(style.appearance);
    if (style.is_transparent)
        theme.background.setAlpha(0);
    return theme;
}

} // namespace hiker
