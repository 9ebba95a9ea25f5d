// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QPointF>
#include <QRectF>

#include "plot/theme.h"

namespace hiker {

/// How the hiker stands, in pixels.
struct Stance {
    QPointF feet;
    double height = 72; ///< of the figure
    double lean = 0;    ///< clockwise from upright, in radians
    bool faces_right = true;
    double stride = 0; ///< how far she has walked, in pairs of steps; a whole number is standing still
    QPointF left_pole; ///< where the tips touch the ground
    QPointF right_pole;
    bool has_poles = true;
};

/// Draws the blind-folded hiker, with her two poles where she has them.
void draw_hiker(QPainter& painter, const Stance& stance, const Outfit& outfit);

/// What encloses the figure without her poles: where it can be grabbed.
QRectF figure_rect(const Stance& stance);

} // namespace hiker
