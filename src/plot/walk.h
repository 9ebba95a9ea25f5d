// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include "plot/hiker_figure.h"
#include "plot/stage.h"
#include "plot/trail.h"

namespace hiker {

/// Everything that moves: the trail, the tangent, the step's arrow and the hiker. Made for a buffered layer of its own.
class Walk : public QCPLayerable {
    Q_OBJECT

  public:
    Walk(QCustomPlot* plot, const QString& layer, const Stage& stage);

    /// For another trajectory.
    void forget_trail() { trail_.clear(); }
    /// How the hiker stands, nothing where she is nowhere in the plane.
    std::optional<Stance> stance() const;

  protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(true); }
    void draw(QCPPainter* painter) override;
    QRect clipRect() const override;

  private:
    void draw_line_through(QCPPainter& painter, QPointF place, double pixel_slope, const QPen& pen) const;
    void draw_tangent(QCPPainter& painter) const;
    void draw_secant(QCPPainter& painter, const Stance& stance) const;
    static bool has_visible_tips(const Stance& stance);
    void draw_step(QCPPainter& painter) const;
    void draw_pole_tips(QCPPainter& painter, const Stance& stance) const;

    const Stage& stage_;
    Trail trail_;
};

} // namespace hiker
