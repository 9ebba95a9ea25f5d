// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QSize>
#include <memory>

#include "descent/experiment.h"
#include "descent/rate_map.h"
#include "picture/style.h"
#include "plot/map_colours.h"

namespace hiker {

class Surface;

/// Draws a map of the descents of an experiment's selected hiker, with her as a cross. Lives in the window's thread and
/// needs a QApplication, but no display.
class MapDrawing {
  public:
    /// Laid out for this size, of this area whatever its pixels are.
    MapDrawing(const Experiment& experiment, const MapArea& shown, const Style& style, Colouring colouring,
               QSize layout);
    ~MapDrawing();

    QSize layout() const;
    /// The area with as many pixels as there are between the axes in a picture of this size.
    MapArea area_for(QSize picture) const;
    /// A map of that area, as far as it is known.
    void set_map(const RateMap& map);
    /// In its colours and its pixels; null where there is none.
    QImage map_image() const;
    /// Draws another image in its place.
    void set_map_image(const QImage& image);
    void draw(Surface& surface);
    QString caption() const;

  private:
    class Parts;
    std::unique_ptr<Parts> parts_;
};

} // namespace hiker
