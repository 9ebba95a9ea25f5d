// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include <QPixmap>
#include <vector>

#include "plot/trail.h"

namespace hiker {

/// The lines of so many marks of a trail.
struct ThinLines {
    const Trail* trail = nullptr;
    std::size_t marks = 0;
};

/// The thin lines of several trails. They are opaque, of one colour and not smoothed, so that no pixel tells in which
/// order they were drawn: on a screen they are drawn once, on a picture of their own, which is laid over what is there.
class LineCache {
  public:
    /// The trails are always the same ones, in the same order, until there are no lines any more.
    void draw(QCPPainter& painter, const QColor& color, const std::vector<ThinLines>& lines);
    /// For other trails.
    void clear() { *this = {}; }

  private:
    /// What the pixels depend on besides the lines.
    struct Ground {
        QSize size;
        double pixel_ratio = 1;
        QTransform transform;
        QRectF clip;
        Trail::Frame frame;
        QColor color;
        bool operator==(const Ground&) const = default;
    };

    bool has_only_grown(const std::vector<ThinLines>& lines) const;
    void begin(const Ground& ground, std::size_t count);
    void add(QCPPainter::PainterModes modes, const std::vector<ThinLines>& lines);

    Ground ground_;
    QPixmap picture_;
    std::vector<std::size_t> drawn_; ///< marks of each trail whose lines are on it
};

} // namespace hiker
