// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "descent/descent.h"
#include "descent/experiment.h"

namespace hiker {

/// A map of many descents that differ in start and learning rate only: starts along x, learning rates on a logarithmic
/// scale along y, from below.
struct MapArea {
    double start_lower = -1;
    double start_upper = 1;
    double rate_lower = 1e-3; ///< above 0
    double rate_upper = 10;
    int width = 0; ///< in pixels
    int height = 0;

    /// In the middle of a pixel.
    double start_of(int column) const;
    double rate_of(int row) const;

    bool operator==(const MapArea&) const = default;
};

/// How the descent of one pixel ends: what a Descent itself says.
struct MapPixel {
    double x = 0; ///< where it ended
    std::int32_t iterations = 0;
    std::optional<Ending> ending; ///< nothing where it has not been walked yet

    bool operator==(const MapPixel&) const = default;
};

/// A map is worked out coarsely at first: every so many pixels, then every half as many, and so on. The pixels that are
/// known at a step are those at its multiples.
inline constexpr int coarsest_step = 16;

/// The pixels row by row, from below.
struct RateMap {
    MapArea area;
    std::vector<MapPixel> pixels;

    explicit RateMap(const MapArea& shown = {})
        : area(shown), pixels(static_cast<std::size_t>(shown.width) * static_cast<std::size_t>(shown.height)) {}

    MapPixel& at(int column, int row) { return pixels[place(column, row)]; }
    const MapPixel& at(int column, int row) const { return pixels[place(column, row)]; }

  private:
    std::size_t place(int column, int row) const {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(area.width) + static_cast<std::size_t>(column);
    }
};

/// Walks the pixels of a map, for one thread.
class MapWalker {
  public:
    /// Of the experiment's selected hiker, whose start and learning rate are the pixels'. Throws NotationError where
    /// the function is none.
    explicit MapWalker(const Experiment& experiment);

    /// Nothing where it is no longer wanted, which is asked for now and then.
    template <typename IsObsolete>
    std::optional<MapPixel> walk(double start, double rate, IsObsolete is_obsolete) {
        begin(start, rate);
        constexpr int between_looks = 1024; // iterations: a millisecond at the most
        while (!walk_a_while(between_looks))
            if (is_obsolete())
                return std::nullopt;
        return pixel();
    }

  private:
    void begin(double start, double rate);
    bool walk_a_while(int iterations);
    MapPixel pixel() const;

    Hiker hiker_;
    Descent descent_;
};

/// Which minimum each converged pixel has reached.
struct Basins {
    std::vector<double> minima; ///< from left to right
    /// The number of the minimum that is at this x.
    std::size_t basin_of(double x) const;
};

/// Ends that lie closer together than a hundredth of the map's width are of the same minimum. At most so many are told
/// apart: those that most pixels have come to.
Basins basins_of(const RateMap& map, std::size_t most);

} // namespace hiker
