// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include <QSize>
#include <optional>

#include "descent/rate_map.h"
#include "descent/walked.h"

namespace hiker {

/// What a map of the experiment's selected hiker shows by itself, beside a picture that has these axes; and her own
/// place. For a function of x twice as many starts as that, and the learning rates that are worth trying out; for one
/// of x and y the same part of the plane.
MapArea map_area(const Experiment& experiment, const QCPRange& x, const QCPRange& y);
/// The same without such a picture: of the starts, and the valleys downhill of them.
MapArea map_area(const Walked& walked);

/// The area in so many pixels. Where both axes are those of the plane, one is widened so that they have the same scale.
MapArea fitted(MapArea area, QSize pixels);

/// The area with everything nearer to a place of it, or further away, by a factor. Nothing where numbers end.
std::optional<MapArea> zoomed(MapArea area, Point center, double factor);

} // namespace hiker
