// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>
#include <QColor>
#include <QImage>
#include <QString>
#include <vector>

#include "descent/basins.h"
#include "descent/rate_map.h"
#include "plot/theme.h"

namespace hiker {

/// What a map is coloured by.
enum class Colouring { iterations, minima };

/// A colour, and what it means.
struct Swatch {
    QBrush brush;
    QString meaning;
    bool is_scale = false; ///< a gradient, which is wider
};

/// The colours of a map. Those for the iterations are perceptually uniform and lie apart for colour-blind people too
/// (viridis: S. van der Walt, N. Smith, 2015); the endings besides are greys and vermillion, which do not occur in it;
/// the minima have the hikers' colours, as far as they stand apart from the endings', and two more.
class MapColours {
  public:
    /// Of a map of the experiment, which outlives them.
    MapColours(const RateMap& map, const Experiment& experiment, Colouring colouring, const Theme& theme);
    MapColours(RateMap&& map, const Experiment& experiment, Colouring colouring, const Theme& theme) = delete;

    QRgb colour_of(const MapPixel& pixel) const;
    /// Those that occur in the map.
    std::vector<Swatch> key() const;
    /// The map as it is known so far, from above: a pixel that is not, as the coarser one that it lies in.
    QImage image() const;

  private:
    static QColor colour_of(const Ending& ending);
    QRgb colour_of(const Basins::Reached& reached) const;
    Swatch iterations_swatch() const;
    void add_minima_to(std::vector<Swatch>& key) const;
    QString name_of(Point minimum) const;

    const RateMap& map_;
    Colouring colouring_;
    double most_;
    Theme theme_;
    Basins basins_;
    std::vector<QRgb> scale_;
    std::vector<QRgb> minima_;
};

} // namespace hiker
