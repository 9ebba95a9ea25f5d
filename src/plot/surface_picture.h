// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <array>
#include <vector>

#include "descent/experiment.h"
#include "descent/track.h"
#include "math/landscape.h"
#include "plot/cursor.h"
#include "plot/surface_renderer.h"
#include "plot/theme.h"

namespace hiker {

SurfaceGround ground_of(const Landscape& landscape);

/// What is written along x, y and f(x, y).
std::array<SurfaceAxis, 3> axes_of(const Landscape& landscape);

/// The ground from above, the first line being that of the largest y, coloured by its height. What is left out has the
/// colours of what is next to it, so that none of another colour shows at the border.
QImage ground_colours(const Landscape& landscape);

/// Paints the hikers' paths up to the cursor on the ground, as seen from above, with a mark at each iterate.
void paint_paths(QImage& ground, const Region& region, const Experiment& experiment, const std::vector<Track>& tracks,
                 const Cursor& clock, const Theme& theme);

/// Where the hikers stand or walk, as far as that is in the region.
std::vector<SurfacePin> pins_of(const Landscape& landscape, const Experiment& experiment,
                                const std::vector<Track>& tracks, const Cursor& clock, const Theme& theme);

} // namespace hiker
