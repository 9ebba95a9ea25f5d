// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace hiker {

/// The colours of a picture. The lines are of the Okabe-Ito palette, which colour-blind people can tell apart
/// (M. Okabe, K. Ito, Color Universal Design, 2008), darkened or lightened for contrast with the background.
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

    static Theme light();
    static Theme dark();

    bool operator==(const Theme&) const = default;
};

} // namespace hiker
