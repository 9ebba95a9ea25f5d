// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include <vector>

#include "plot/map_colours.h"
#include "plot/theme.h"

namespace hiker {

/// What the colours of a map mean, above a plot's axes.
class MapKey : public QCPLayoutElement {
    Q_OBJECT

  public:
    /// The theme outlives the key.
    MapKey(QCustomPlot& plot, const Theme& theme);

    void set_swatches(std::vector<Swatch> swatches) { swatches_ = std::move(swatches); }
    void update(UpdatePhase phase) override;

  protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(true); }
    void draw(QCPPainter* painter) override;

  private:
    std::vector<QRectF> places() const;

    const Theme& theme_;
    std::vector<Swatch> swatches_;
    int height_ = 0; ///< never less than before at this width, so that the map below does not come and go
    int width_ = 0;
};

} // namespace hiker
