// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

#include "math/function.h"
#include "math/height_scale.h"
#include "math/point.h"

namespace hiker {

/// A rectangle of the plane that f(x, y) is over.
struct Region {
    double x_lower = -1;
    double x_upper = 1;
    double y_lower = -1;
    double y_upper = 1;

    /// The point so far along both sides, 0 to 1, and back.
    Point at(double along_x, double along_y) const {
        return {x_lower + (x_upper - x_lower) * along_x, y_lower + (y_upper - y_lower) * along_y};
    }
    Vector part_of(Point point) const {
        return {(point.x - x_lower) / (x_upper - x_lower), (point.y - y_lower) / (y_upper - y_lower)};
    }
    bool operator==(const Region&) const = default;
};

/// Where a place is that is kept row by row, with so many along each side.
inline std::size_t index_in_square(int column, int row, int size) {
    return static_cast<std::size_t>(row) * static_cast<std::size_t>(size) + static_cast<std::size_t>(column);
}

/// A function of x and y over a region, ready to be drawn as a surface in a box. All lengths are parts of its sides.
struct Landscape {
    /// A place on the surface. The height is NaN where there is no surface.
    struct Place {
        double x = 0;
        double y = 0;
        double height = 0;
    };

    Region region;
    HeightScale scale{};
    int size = 0;                 ///< places along each side of the region
    std::vector<Place> places{};  ///< row by row from y_lower on, each from x_lower on
    int fine_size = 0;            ///< values along each side, for the colours: finer than the places
    std::vector<double> values{}; ///< of f, in the same order

    const Place& at(int column, int row) const { return places[index_in_square(column, row, size)]; }
    double value(int column, int row) const { return values[index_in_square(column, row, fine_size)]; }
    /// The height of the surface there; NaN where there is none.
    double height_at(Point point) const;
};

/// Nothing once `is_obsolete` says so, which is asked now and then.
///
/// Where f is not defined, or lies beyond the scale, the surface is left out: it ends on the border of the domain,
/// which the places next to it are moved to, and not in steps as wide as the grid.
std::optional<Landscape> survey(const Function& function, const Region& region, int size,
                                const std::function<bool()>& is_obsolete);

} // namespace hiker
