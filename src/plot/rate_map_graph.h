// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include <optional>
#include <vector>

#include "descent/experiment.h"
#include "descent/rate_map.h"
#include "plot/map_colours.h"
#include "plot/theme.h"

namespace hiker {

class MapKey;

/// A map of many descents, and the hiker as a cross: starts along x, and along y learning rates on a logarithmic scale,
/// or for a function of x and y the y of the starts.
class RateMapGraph : public QObject {
    Q_OBJECT

  public:
    /// The plot outlives the graph.
    explicit RateMapGraph(QCustomPlot& plot);

    /// The part of the plane that is shown; its width and height in pixels do not matter.
    void set_area(const MapArea& area);
    /// A map of this area, as far as it is known.
    void show(const RateMap& map, const Experiment& experiment, Colouring colouring);
    /// The map in its colours, and another image in its place.
    QImage image() const;
    void set_image(const QImage& image);
    /// At her own place.
    void show_hiker(const Hiker& hiker);
    void set_theme(const Theme& theme);

    /// The place of the map that a pixel of the plot is at; within the axes.
    std::optional<Point> place_at(QPointF pixel) const;

  private:
    class Picture;

    void set_upward(Upward upward);

    QCustomPlot& plot_;
    Upward upward_ = Upward::learning_rate;
    Picture* picture_;
    MapKey* key_;
    QCPItemTracer* cross_in_dark_; ///< a light one in a dark one, to be seen on any colour
    QCPItemTracer* cross_in_light_;
    Theme theme_;
};

} // namespace hiker
