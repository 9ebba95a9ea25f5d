// SPDX-License-Identifier: GPL-3.0-or-later
#include "descent/basins.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
#include <utility>

#include "descent/ground.h"
#include "descent/rate_bound.h"

namespace hiker {

namespace {

/// Two whole numbers in one. Whatever is further away than these is all in the outermost cells.
std::uint64_t packed(double column, double row) {
    const auto bits = [](double number) {
        constexpr double outermost = 1 << 30;
        return static_cast<std::uint32_t>(static_cast<std::int32_t>(std::clamp(number, -outermost, outermost)));
    };
    return static_cast<std::uint64_t>(bits(column)) << 32 | bits(row);
}

/// The cell that lies so many to the right of this one, and so many above.
std::uint64_t beside(std::uint64_t cell, int right, int up) {
    return packed(static_cast<double>(static_cast<std::int32_t>(cell >> 32)) + right,
                  static_cast<double>(static_cast<std::int32_t>(cell & 0xffffffff)) + up);
}

/// The ends in one cell.
struct Heap {
    Vector sum;
    long long count = 0;
    bool is_minimum = false;
    std::optional<std::size_t> group;

    Point mean() const { return sum * (1.0 / static_cast<double>(count)); }
};
using Heaps = std::unordered_map<std::uint64_t, Heap>;

/// Heaps around one minimum.
struct Group {
    Point bottom;
    long long count = 0; ///< of pixels
};

using Cell = std::pair<const std::uint64_t, Heap>;

/// The fullest ones. Where pixels have ended all over the place, on a plain or because no step is as large as the
/// precision, there would be too many, and hardly anything in each.
std::vector<Cell*> fullest(Heaps& heaps) {
    constexpr std::size_t enough = 1000;
    std::vector<Cell*> all;
    for (Cell& cell : heaps)
        all.push_back(&cell);
    std::sort(all.begin(), all.end(), [](const Cell* a, const Cell* b) {
        return a->second.count != b->second.count ? a->second.count > b->second.count : a->first < b->first;
    });
    all.resize(std::min(all.size(), enough));
    return all;
}

/// A descent ends beside the minimum that it goes to.
Point bottom_near(const Function& function, Point end) {
    constexpr double near = 0.1;
    const auto bottom = minimum_downhill(function, end);
    return bottom && (*bottom - end).length() < near * std::max(1.0, end.length()) ? *bottom : end;
}

/// The one that lies around this bottom: in a small part of the plane those who come to a minimum from its two sides
/// lie apart.
std::size_t group_around(Point bottom, std::vector<Group>& groups) {
    constexpr double same = 1e-4;
    const auto found = std::find_if(groups.begin(), groups.end(), [bottom](const Group& group) {
        return (group.bottom - bottom).length() < same * std::max(1.0, bottom.length());
    });
    const auto number = static_cast<std::size_t>(found - groups.begin());
    if (found == groups.end())
        groups.push_back({bottom});
    return number;
}

/// Gives the group to all that touch one another.
void spread(std::uint64_t first, std::size_t number, Heaps& heaps, Group& group) {
    std::vector<std::uint64_t> front{first};
    while (!front.empty()) {
        const std::uint64_t cell = front.back();
        front.pop_back();
        const auto found = heaps.find(cell);
        if (found == heaps.end() || !found->second.is_minimum || found->second.group)
            continue;
        found->second.group = number;
        group.count += found->second.count;
        for (const int right : {-1, 0, 1})
            for (const int up : {-1, 0, 1})
                front.push_back(beside(cell, right, up));
    }
}

std::vector<Group> gather(Heaps& heaps, const Function& function) {
    const std::vector<Cell*> judged = fullest(heaps);
    for (Cell* cell : judged)
        cell->second.is_minimum = ground_at(function, cell->second.mean()) == Ground::minimum;
    std::vector<Group> groups;
    for (const Cell* cell : judged) {
        if (!cell->second.is_minimum || cell->second.group)
            continue;
        const std::size_t number = group_around(bottom_near(function, cell->second.mean()), groups);
        spread(cell->first, number, heaps, groups[number]);
    }
    return groups;
}

/// The largest of them, from left to right.
std::vector<std::size_t> choose(const std::vector<Group>& groups, std::size_t most) {
    std::vector<std::size_t> chosen(groups.size());
    std::iota(chosen.begin(), chosen.end(), std::size_t{0});
    std::stable_sort(chosen.begin(), chosen.end(),
                     [&](std::size_t a, std::size_t b) { return groups[a].count > groups[b].count; });
    chosen.resize(std::min(chosen.size(), most));
    std::sort(chosen.begin(), chosen.end(), [&](std::size_t a, std::size_t b) {
        const Point one = groups[a].bottom;
        const Point other = groups[b].bottom;
        return one.x != other.x ? one.x < other.x : one.y < other.y;
    });
    return chosen;
}

} // namespace

Basins::Basins(const RateMap& map, const Function& function, std::size_t most) {
    constexpr int across = 200;
    cell_size_.x = (map.area.x_upper - map.area.x_lower) / across;
    if (map.area.upward == Upward::start_y)
        cell_size_.y = (map.area.y_upper - map.area.y_lower) / across;
    Heaps heaps;
    for (const MapPixel& pixel : map.pixels)
        if (pixel.ending == Ending::converged) {
            Heap& heap = heaps[cell_of(pixel.end)];
            heap.sum = heap.sum + pixel.end;
            ++heap.count;
        }
    const std::vector<Group> groups = gather(heaps, function);
    std::vector<Reached> reached(groups.size(), {Kind::another_minimum});
    for (const std::size_t group : choose(groups, most)) {
        reached[group] = {Kind::minimum, minima_.size()};
        minima_.push_back(groups[group].bottom);
    }
    for (const auto& [cell, heap] : heaps) {
        const Reached there = heap.group ? reached[*heap.group] : Reached();
        reached_.emplace(cell, there);
        has_[static_cast<std::size_t>(there.kind)] = true;
    }
}

Basins::Reached Basins::reached_at(Point end) const {
    const auto found = reached_.find(cell_of(end));
    return found == reached_.end() ? Reached() : found->second;
}

Basins::Cell Basins::cell_of(Point end) const {
    return packed(std::floor(end.x / cell_size_.x), std::floor(end.y / cell_size_.y));
}

} // namespace hiker
