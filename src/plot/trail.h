// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include <optional>
#include <span>
#include <unordered_set>
#include <vector>

#include "plot/stamp.h"
#include "plot/walker.h"

namespace hiker {

/// The numbered iterates up to the cursor, joined by lines. An iterate that would be drawn where another one is
/// already, to within a few pixels, is left out, so that a picture has as many marks as it has room for however long
/// the walk.
class Trail {
  public:
    /// Forgets what it has worked out, for another trajectory.
    void clear();
    void draw(QCPPainter& painter, const Walker& walker) {
        draw_lines(painter, walker);
        draw_marks(painter, walker);
    }
    /// The two parts of it, for drawing those of several trails one after another.
    void draw_lines(QCPPainter& painter, const Walker& walker);
    void draw_marks(QCPPainter& painter, const Walker& walker);
    /// The iterates beyond the cursor, as a ghost.
    void draw_ahead(QCPPainter& painter, const Walker& walker);

    /// How many marks have lines up to the cursor, where these are so many that they are drawn thin; otherwise 0.
    std::size_t thin_lines(QCPPainter& painter, const Walker& walker);
    /// Of one of these marks, the iterate's number, and its line where it has one.
    long long number_of(std::size_t mark) const { return marks_[mark].number; }
    std::optional<QLineF> line_to(std::size_t mark) const;

    /// Where the plane lies in the picture: the marks' pixels hold for one of them.
    struct Frame {
        QRect rect;
        QCPRange x;
        QCPRange y;
        bool operator==(const Frame&) const = default;
    };
    const Frame& frame() const { return frame_; }

  private:
    struct Mark {
        long long number = 0;
        QPointF place;
        std::optional<QPointF> before; ///< where the iterate before it is, if the line from there stands off the curve
        QRectF label;                  ///< null where there is no room for a number
    };

    using Marks = std::span<const Mark>;

    void prepare(QCPPainter& painter, const Walker& walker);
    Marks up_to(long long number) const;
    Marks beyond(long long number) const;
    static void draw_lines_of(QCPPainter& painter, Marks marks, const QPen& pen);
    static void draw_numbers(QCPPainter& painter, Marks marks, const QColor& color);
    static std::optional<QPointF> line_from(QPointF before, QPointF place, const Walker& walker);
    void extend(const Walker& walker, const QFontMetricsF& metrics);
    QRectF free_label(const QString& text, QPointF place, double radius, const QFontMetricsF& metrics) const;

    Frame frame_;
    std::vector<Mark> marks_;                ///< by number
    std::vector<QRectF> labels_;             ///< of the marks that have one
    std::unordered_set<long long> occupied_; ///< cells of the picture that have a mark
    long long last_cell_ = 0;                ///< of the newest iterate, and of the one before
    long long cell_before_ = 0;
    long long seen_ = -1; ///< the newest iterate that has been looked at
    Stamp stamp_;         ///< of its marks
};

} // namespace hiker
