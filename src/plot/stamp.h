// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QPainter>
#include <array>
#include <vector>

#include "plot/marks.h"

namespace hiker {

/// What a mark looks like.
struct MarkStyle {
    Mark mark = Mark::disc;
    double radius = 4;
    QColor outline;
    double outline_width = 1;
    QColor fill;

    bool operator==(const MarkStyle&) const = default;
};

void draw_shapes(QPainter& painter, const MarkStyle& style, const std::vector<QPointF>& places);

/// Draws many marks of one style. On pixels they are copies of a few small pictures, one for each place between the
/// pixels that can be told apart: a thousand of them take less than a millisecond, and outline and fill are laid over
/// whatever is behind as one. On paper they are drawn as shapes.
class Stamp {
  public:
    void draw(QPainter& painter, const MarkStyle& style, const std::vector<QPointF>& places);

  private:
    static constexpr int steps = 4; ///< places within a pixel, in each direction

    void set_up(const MarkStyle& style, double scale);
    const QImage& picture(int right, int down);

    MarkStyle style_;
    double scale_ = 0; ///< pixels for a unit of the radius
    int center_ = 0;   ///< of a picture, in pixels from its corner
    std::array<QImage, std::size_t{steps} * steps> pictures_;
};

} // namespace hiker
