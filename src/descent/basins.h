// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <unordered_map>
#include <vector>

#include "descent/rate_map.h"

namespace hiker {

/// Which minimum each converged pixel of a map has reached.
///
/// The places where pixels have ended are put into cells of half a hundredth of the map's width and height. What is in
/// a cell is judged together, by the ground at the mean of its ends; cells of minima that touch are of one minimum, and
/// so are those that lie around the same bottom. Hilltops, saddles and slopes on which descents have converged are no
/// minima.
class Basins {
  public:
    Basins() = default;
    /// At most so many minima are told apart: those that most pixels have come to. The function is the map's.
    Basins(const RateMap& map, const Function& function, std::size_t most);

    /// Those that are told apart, from left to right.
    const std::vector<Point>& minima() const { return minima_; }

    enum class Kind { minimum, another_minimum, no_minimum };
    struct Reached {
        Kind kind = Kind::no_minimum;
        std::size_t number = 0; ///< which one of the minima

        bool operator==(const Reached&) const = default;
    };
    /// What is at the place where one of the map's converged pixels has ended.
    Reached reached_at(Point end) const;
    /// Whether some pixel has reached something of the kind.
    bool has(Kind kind) const { return has_[static_cast<std::size_t>(kind)]; }

  private:
    using Cell = std::uint64_t; ///< its column and row
    Cell cell_of(Point end) const;

    Vector cell_size_{1, 1};
    std::unordered_map<Cell, Reached> reached_;
    std::vector<Point> minima_;
    std::array<bool, 3> has_{};
};

} // namespace hiker
