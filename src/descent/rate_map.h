// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "descent/descent.h"
#include "descent/experiment.h"

namespace hiker {

/// What differs from row to row of a map: the learning rate, on a logarithmic scale; or for a function of x and y, at
/// one learning rate, the y of the start.
enum class Upward { learning_rate, start_y };
Upward upward_of(const Experiment& experiment);

/// A map of many descents that differ in two numbers only: in the x of the start from column to column, and from row to
/// row, from below, in what `upward` says.
struct MapArea {
    double x_lower = -1;
    double x_upper = 1;
    double y_lower = 1e-3; ///< a learning rate is above 0
    double y_upper = 10;
    int width = 0; ///< in pixels
    int height = 0;
    Upward upward = Upward::learning_rate;

    /// In the middle of a pixel.
    double x_of(int column) const;
    double y_of(int row) const;

    bool operator==(const MapArea&) const = default;
};

/// Where a hiker is on such a map, and the hiker put to a place of it.
Point place_on_map(const Hiker& hiker, Upward upward);
void put_on_map(Hiker& hiker, Point place, Upward upward);

/// How the descent of one pixel ends: what a Descent itself says.
struct MapPixel {
    Point end;
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
    /// Of the experiment's selected hiker, who is put to each pixel. Throws NotationError where the function is none.
    explicit MapWalker(const Experiment& experiment);

    /// From a place of the map. Nothing where it is no longer wanted, which is asked for now and then.
    template <typename IsObsolete>
    std::optional<MapPixel> walk(Point place, IsObsolete is_obsolete) {
        begin(place);
        constexpr int between_looks = 1024; // iterations: a millisecond at the most
        while (!walk_a_while(between_looks))
            if (is_obsolete())
                return std::nullopt;
        return pixel();
    }

  private:
    void begin(Point place);
    bool walk_a_while(int iterations);
    MapPixel pixel() const;

    Upward upward_;
    Hiker hiker_;
    Descent descent_;
};

} // namespace hiker
