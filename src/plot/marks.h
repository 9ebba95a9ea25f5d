// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QPainterPath>
#include <QPointF>

namespace hiker {

/// Shapes that can be told apart where colours can't; as many as there are hikers.
enum class Mark { disc, square, triangle, diamond, triangle_down, star, plus, cross };
inline constexpr int mark_count = 8;

/// Draws a mark with the painter's pen and brush. All look about as large as a disc of this radius.
void draw_mark(QPainter& painter, Mark mark, QPointF place, double radius);
/// The same around 0.
QPainterPath mark_path(Mark mark, double radius);

} // namespace hiker
