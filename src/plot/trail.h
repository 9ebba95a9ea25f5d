// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include <optional>
#include <unordered_set>
#include <vector>

#include "plot/walker.h"

namespace hiker {

/// The numbered iterates up to the cursor, joined by lines. An iterate that would be drawn where another one is
/// already, to within a few pixels, is left out, so that a picture has as many marks as it has room for however long
/// the walk.
class Trail {
  public:
    /// Forgets what it has worked out, for another trajectory.
    void clear();
    void draw(QCPPainter& painter, const Walker& walker);
    /// The iterates beyond the cursor, as a ghost.
    void draw_ahead(QCPPainter& painter, const Walker& walker);

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
        std::optional<QPointF> before; ///< where the iterate before it is, if the line from there stands off the curve
        QRectF label;                  ///< null where there is no room for a number
    };

    using Marks = std::vector<Mark>;

    void prepare(QCPPainter& painter, const Walker& walker);
    Marks::const_iterator first_after(long long number) const;
    static void draw_lines(QCPPainter& painter, Marks::const_iterator begin, Marks::const_iterator end,
                           const QPen& pen);
    static void draw_numbers(QCPPainter& painter, Marks::const_iterator begin, Marks::const_iterator end,
                             const QColor& color);
    static std::optional<QPointF> line_from(QPointF before, QPointF place, const Walker& walker);
    void extend(const Walker& walker, const QFontMetricsF& metrics);
    QRectF free_label(const QString& text, QPointF place, double radius, const QFontMetricsF& metrics) const;

    Frame frame_;
    Marks marks_;                            ///< by number
    std::vector<QRectF> labels_;             ///< of the marks that have one
    std::unordered_set<long long> occupied_; ///< cells of the picture that have a mark
    long long last_cell_ = 0;                ///< of the newest iterate, and of the one before
    long long cell_before_ = 0;
    long long seen_ = -1; ///< the newest iterate that has been looked at
};

} // namespace hiker
