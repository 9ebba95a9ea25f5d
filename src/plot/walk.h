// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include <vector>

#include "plot/line_cache.h"
#include "plot/trail.h"
#include "plot/walker.h"

namespace hiker {

/// Everything that moves: the hikers with their trails, and the tangent and the step's arrow of the selected one. Made
/// for a buffered layer of its own.
class Walk : public QCPLayerable {
    Q_OBJECT

  public:
    Walk(QCustomPlot* plot, const QString& layer, const Stage& stage);

    /// These hikers from now on, without trails.
    void set_walkers(std::vector<Walker> walkers);
    /// The same ones with another look.
    void set_looks(const std::vector<Look>& looks);
    const std::vector<Walker>& walkers() const { return walkers_; }
    /// For other sizes of marks.
    void forget_trails();
    /// The selected one; nothing where there is none.
    const Walker* selected() const;

  protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(true); }
    void draw(QCPPainter* painter) override;
    QRect clipRect() const override;

  private:
    void draw_lines(QCPPainter& painter);
    void draw_trail_of_selected(QCPPainter& painter, std::size_t place);
    bool is_in_background(std::size_t place) const;
    void draw_in_background(QCPPainter& painter);
    void draw_selected(QCPPainter& painter, std::size_t place);
    void draw_line_through(QCPPainter& painter, const Walker& walker, QPointF place, double pixel_slope,
                           const QPen& pen) const;
    void draw_tangent(QCPPainter& painter, const Walker& walker) const;
    void draw_secant(QCPPainter& painter, const Walker& walker, const Stance& stance) const;
    static bool has_visible_tips(const Stance& stance);
    void draw_step(QCPPainter& painter, const Walker& walker) const;
    void draw_arrow(QCPPainter& painter, const QLineF& line, const QColor& color, bool is_full) const;
    void draw_gradient(QCPPainter& painter, const Walker& walker) const;
    void draw_pole_tips_from_above(QCPPainter& painter, const Walker& walker) const;
    void draw_pole_tips(QCPPainter& painter, const Stance& stance) const;
    void draw_name(QCPPainter& painter, const Walker& walker, const Stance& stance) const;

    const Stage& stage_;
    std::vector<Walker> walkers_;
    std::vector<Trail> trails_; ///< of each
    LineCache thin_lines_;
};

} // namespace hiker
