// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include <unordered_set>
#include <vector>

#include "plot/stage.h"

namespace hiker {

/// The numbered iterates up to the cursor, joined by lines. An iterate that would be drawn where another one is already, to
/// within a few pixels, is left out, so that a picture has as many marks as it has room for however long the walk.
class Trail {
  public:
    /// Forgets what it has worked out, for another trajectory.
    void clear();
    void draw(QCPPainter& painter, const Stage& stage);

  private:
    /// Where the plane lies in the picture: the marks' pixels hold for one of them.
    struct Frame {
        QRect rect;
        QCPRange x;
        QCPRange y;
        bool operator==(const Frame&) const = default;
    };

    struct Mark {
        long long number;
        QPointF place;
        QPointF before;  ///< where the iterate before it is
        QRectF label;    ///< null where there is no room for a number
    };

    void extend(const Stage& stage, const QFontMetricsF& metrics);
    QRectF free_label(const QString& text, QPointF place, const QFontMetricsF& metrics) const;

    Frame frame_;
    std::vector<Mark> marks_;           ///< by number
    std::vector<QRectF> labels_;        ///< of the marks that have one
    std::unordered_set<long long> occupied_; ///< cells of the picture that have a mark
    long long seen_ = -1;               ///< the newest iterate that has been looked at
};

} // namespace hiker
