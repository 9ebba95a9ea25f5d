// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <functional>
#include <string>
#include <vector>

#include "math/height_scale.h"
#include "math/heights.h"
#include "plot/contours.h"
#include "plot/theme.h"

namespace hiker {

/// What a map of a function of x and y is asked for.
struct LandRequest {
    std::string function; ///< as typed, valid
    PixelGrid grid;       ///< in pixels of the picture
    double dots = 1;      ///< of these for each unit of the layout, in which hatches are measured
    Theme theme;

    bool operator==(const LandRequest&) const = default;
};

/// The landscape of a function of x and y, seen from above.
struct Land {
    PixelGrid grid;
    QImage image; ///< as many pixels as the grid; hatched where f is not a number
    HeightScale scale;
    std::vector<Contour> contours; ///< none in the coarsest
    bool is_finished = false;      ///< there is no finer one to come
};

/// Works out a landscape with as many threads as there are cores: coarse at first, where that is wanted, then finer,
/// and hands over each. Stops early when it is no longer wanted.
void work_out_land(const LandRequest& request, bool is_coarse_wanted, const std::function<bool()>& is_obsolete,
                   const std::function<void(Land)>& hand_over);

} // namespace hiker
