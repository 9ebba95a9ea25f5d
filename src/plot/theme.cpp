// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/theme.h"

#include "plot/contrast.h"
#include "plot/viridis.h"

namespace hiker {

Theme Theme::light() {
    return {
        .background = "#ffffff",
        .text = "#202428",
        .grid = "#e4e7ea",
        .axis = "#8b949c",
        .curve = "#0072b2",
        .faded_curve = "#c3ccd3",
        .trail = "#4a4f55",
        .trail_line = "#c0c3c6",
        .ghost = "#7a5195",
        .tangent = "#b0468a",
        .secant = "#9a6a00",
        .step_down = "#00865f",
        .step_up = "#d55e00",
        .hikers = {"#d55e00", "#009e73", "#c46a9a", "#bf8a00", "#3c96d0", "#202428", "#8a9400", "#0072b2"},
        .terrain = "#7f8a94",
    };
}

Theme Theme::dark() {
    return {
        .background = "#1b1e22",
        .text = "#e8eaed",
        .grid = "#32373d",
        .axis = "#7d868f",
        .curve = "#56b4e9",
        .faded_curve = "#4a525a",
        .trail = "#b8bec4",
        .trail_line = "#51565b",
        .ghost = "#bfa2dd",
        .tangent = "#e08bc4",
        .secant = "#e6b84c",
        .step_down = "#2fc795",
        .step_up = "#ff8a3c",
        .hikers = {"#ff7a24", "#1fc795", "#e59cc4", "#f0ae1c", "#7cc8f2", "#ffffff", "#f0e442", "#3a9be0"},
        .terrain = "#77828c",
    };
}

Theme Theme::print() {
    return {
        .background = "#ffffff",
        .text = "#000000",
        .grid = "#e2e2e2",
        .axis = "#707070",
        .curve = "#000000",
        .faded_curve = "#c0c0c0",
        .trail = "#404040",
        .trail_line = "#b0b0b0",
        .ghost = "#808080",
        .tangent = "#000000",
        .secant = "#000000",
        .step_down = "#000000",
        .step_up = "#000000",
        .secant_style = Qt::DashDotLine,
        .slope_style = Qt::DashLine,
        .step_style = Qt::DotLine,
        .outfit = {.skin = "#ffffff",
                   .hair = "#303030",
                   .jacket = "#8c8c8c",
                   .sleeve_behind = "#6e6e6e",
                   .trousers = "#484848",
                   .leg_behind = "#303030",
                   .boots = "#101010",
                   .backpack = "#c4c4c4",
                   .blindfold = "#000000",
                   .pole = "#606060",
                   .outline = "#000000"},
        .hikers = {"#000000", "#5a5a5a", "#8a8a8a", "#303030", "#a8a8a8", "#000000", "#5a5a5a", "#8a8a8a"},
        .terrain = "#000000",
        .has_grey_land = true,
    };
}

Theme Theme::in_high_contrast(const QColor& paper, const QColor& ink) const {
    Theme theme = *this;
    theme.background = paper;
    theme.text = ink;
    theme.axis = ink;
    for (QColor Theme::*faint : {&Theme::grid, &Theme::faded_curve, &Theme::trail_line})
        theme.*faint = legible(theme.*faint, paper, graphics_contrast);
    for (QColor Theme::*line : {&Theme::curve, &Theme::trail, &Theme::ghost, &Theme::tangent, &Theme::secant,
                                &Theme::step_down, &Theme::step_up, &Theme::terrain})
        theme.*line = legible(theme.*line, paper, text_contrast);
    for (QColor& hiker : theme.hikers)
        hiker = legible(hiker, paper, text_contrast);
    return theme;
}

QColor Theme::land(double part) const {
    return has_grey_land ? mixed("#9a9a9a", "#fafafa", part) : mixed(viridis(part), background, land_paleness);
}

Outfit Theme::outfit_in(const QColor& jacket) const {
    Outfit result = outfit;
    result.jacket = jacket;
    result.sleeve_behind = jacket.darker(125);
    return result;
}

} // namespace hiker
