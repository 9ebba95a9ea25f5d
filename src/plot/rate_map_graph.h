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

/// The starts and learning rates that a map of the experiment's selected hiker shows by itself: twice as many starts as
/// this range, the learning rates that are worth trying out, and her own.
MapArea map_area(const Experiment& experiment, const QCPRange& starts);

/// The learning-rate map: starts along x, learning rates along y on a logarithmic scale, and the hiker as a cross.
class RateMapGraph : public QObject {
    Q_OBJECT

  public:
    /// The plot outlives the graph.
    explicit RateMapGraph(QCustomPlot& plot);

    /// The part of the plane that is shown; its width and height in pixels do not matter.
    void set_area(const MapArea& area);
    /// A map of this area, as far as it is known.
    void show(const RateMap& map, Colouring colouring, long long most_iterations);
    /// Where the hiker starts, and with which learning rate.
    void show_hiker(double start, double rate);
    void set_theme(const Theme& theme);

    /// The start and the learning rate of a place, in pixels of the plot; within the axes.
    struct Place {
        double start;
        double rate;
    };
    std::optional<Place> place_at(QPointF pixel) const;

  private:
    class Picture;

    QCustomPlot& plot_;
    Picture* picture_;
    MapKey* key_;
    QCPItemTracer* cross_in_dark_; ///< a light one in a dark one, to be seen on any colour
    QCPItemTracer* cross_in_light_;
    Theme theme_;
};

} // namespace hiker
