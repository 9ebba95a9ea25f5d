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
    QColor color{};
};

/// The thin lines of several trails, the newest in front, whosever it is. So nothing of what has been drawn changes
/// when the hikers move on: on a screen the lines are kept on a picture of their own, which is laid over what is there.
/// That makes no difference to any pixel, since the lines are opaque and not smoothed.
class LineCache {
  public:
    /// The trails are always the same ones, in the same order, until there are no lines any more.
    void draw(QCPPainter& painter, const std::vector<ThinLines>& lines);
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
        std::vector<QColor> colors;
        bool operator==(const Ground&) const = default;
    };

    static Ground ground_of(const QCPPainter& painter, const std::vector<ThinLines>& lines);
    bool has_only_grown(const std::vector<ThinLines>& lines) const;
    void begin(const Ground& ground, std::size_t count);
    void draw_kept(QCPPainter& screen, const std::vector<ThinLines>& lines);
    void add(QCPPainter& painter, const std::vector<ThinLines>& lines);

    Ground ground_;
    QPixmap picture_;
    std::vector<std::size_t> drawn_; ///< marks of each trail whose lines have been drawn
    long long newest_ = -1;          ///< the highest number of them
};

} // namespace hiker
