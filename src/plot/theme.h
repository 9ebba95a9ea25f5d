// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <Qt>
#include <array>

namespace hiker {

/// Of the application's font: pictures and the window are read from the back of a room.
inline constexpr double usual_text_size = 1.15;

/// The hiker's own colours.
struct Outfit {
    QColor skin = "#f0b48a";
    QColor hair = "#5b3a22";
    QColor jacket = "#c8372d";
    QColor sleeve_behind = "#a02c24"; ///< the arm on her other side
    QColor trousers = "#34495e";
    QColor leg_behind = "#2b3d4e";
    QColor boots = "#5a3d2b";
    QColor backpack = "#2e7d57";
    QColor blindfold = "#16181b";
    QColor pole = "#7a8087";
    QColor outline = "#ffffff"; ///< keeps her apart from whatever is behind

    bool operator==(const Outfit&) const = default;
};

/// The colours of a picture. The lines are of the Okabe-Ito palette, which colour-blind people can tell apart
/// (M. Okabe, K. Ito, Color Universal Design, 2008), darkened or lightened for contrast with the background: what
/// has to be seen has at least graphics_contrast, unlike the grid, the trail's line between its marks, and what is
/// faded.
struct Theme {
    QColor background;
    QColor text;
    QColor grid;
    QColor axis;
    QColor curve;
    QColor faded_curve; ///< of a function that is no longer what the field says
    QColor trail;
    QColor trail_line; ///< opaque, since thousands of translucent lines take seconds to paint
    QColor ghost;      ///< the walk as it would be
    QColor tangent;
    QColor secant;    ///< through the two pole tips
    QColor step_down; ///< f went down
    QColor step_up;   ///< overshot: f did not go down

    /// Lines that stand together are told apart by these too, where there are no colours.
    Qt::PenStyle secant_style = Qt::SolidLine;
    Qt::PenStyle slope_style = Qt::SolidLine;
    Qt::PenStyle step_style = Qt::SolidLine;
    Outfit outfit{};
    /// Of several hikers, by the number of their colour; and the curve where there are several, so that no hiker has
    /// its colour.
    std::array<QColor, 8> hikers{};
    QColor terrain{};
    /// Of a landscape seen from above: so much of the background is in its colours that hikers stand out from it; or it
    /// is grey.
    double land_paleness = 0.35;
    bool has_grey_land = false;

    const QColor& hiker(int colour) const { return hikers[static_cast<std::size_t>(colour)]; }
    /// The colour of a height from above, 0 for the lowest to 1 for the highest.
    QColor land(double part) const;
    /// The outfit with a jacket of this colour.
    Outfit outfit_in(const QColor& jacket) const;

    /// The same on a system's high-contrast colours: what is faint by design, such as the grid, is to be seen as well.
    Theme in_high_contrast(const QColor& paper, const QColor& ink) const;

    static Theme light();
    static Theme dark();
    /// Black on white: lines are told apart by dashes and marks.
    static Theme print();

    bool operator==(const Theme&) const = default;
};

} // namespace hiker
