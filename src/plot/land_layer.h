// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include <vector>

#include "plot/land.h"
#include "plot/stage.h"

namespace hiker {

/// A height as it stands at a contour line.
QString level_text(double level);

/// The map of a function of x and y under everything else: its colours, and the contour lines with their heights. What
/// is there stays where it is in the plane, also while the view is another one and a finer map is on its way.
class LandLayer : public QCPLayerable {
    Q_OBJECT

  public:
    LandLayer(QCustomPlot* plot, const QString& layer, const Stage& stage);

    /// Until they come with a finer one, the contours are those from before: they are where they were.
    void show(const Land& land);
    void set_image(const QImage& image) { land_.image = image; }
    void clear() { land_ = {}; }
    const Land& land() const { return land_; }
    /// Whether it is that of another function than the one that is being typed.
    void set_faded(bool faded) { is_faded_ = faded; }

  protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(true); }
    QRect clipRect() const override { return mParentPlot->axisRect()->rect(); }
    void draw(QCPPainter* painter) override;

  private:
    /// The height of a contour line, written along it.
    struct Label {
        QPointF place;
        double angle; ///< in degrees, clockwise
        QString text;
    };

    void draw_image(QCPPainter& painter) const;
    QPolygonF in_pixels(const Contour& contour) const;
    std::vector<Label> labels_on(const QPolygonF& line, const QString& text, const std::vector<Label>& others) const;
    void draw_label(QCPPainter& painter, const Label& label) const;

    const Stage& stage_;
    Land land_;
    bool is_faded_ = false;
};

/// Which colour is which height, to the right of the axes; as wide whatever the heights.
class ColourBar : public QCPLayoutElement {
    Q_OBJECT

  public:
    /// The theme outlives the bar.
    ColourBar(QCustomPlot& plot, const Theme& theme);

    void set_shown(bool is_shown);
    void set_scale(const HeightScale& scale) { scale_ = scale; }
    void update(UpdatePhase phase) override;

  protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(false); }
    void draw(QCPPainter* painter) override;

  private:
    void draw_levels(QCPPainter& painter, const QRectF& bar) const;

    const Theme& theme_;
    HeightScale scale_;
    bool is_shown_ = false; ///< its room stays while only what moves is painted, and it is hidden for that
};

} // namespace hiker
