// SPDX-License-Identifier: GPL-3.0-or-later
#include "descent/rate_map.h"

#include <algorithm>
#include <cmath>

namespace hiker {

namespace {

/// The middle of the place in so many.
double middle_of(int place, int count) {
    return (place + 0.5) / count;
}

} // namespace

double MapArea::start_of(int column) const {
    return start_lower + (start_upper - start_lower) * middle_of(column, width);
}

double MapArea::rate_of(int row) const {
    return rate_lower * std::pow(rate_upper / rate_lower, middle_of(row, height));
}

MapWalker::MapWalker(const Experiment& experiment) : hiker_(experiment.hiker()), descent_(experiment) {}

void MapWalker::begin(double start, double rate) {
    hiker_.start = {start, 0};
    hiker_.learning_rate = rate;
    descent_.begin_again(hiker_);
}

/// Whether it has ended.
bool MapWalker::walk_a_while(int iterations) {
    for (int i = 0; i < iterations && !descent_.ending(); ++i)
        descent_.advance();
    return descent_.ending().has_value();
}

MapPixel MapWalker::pixel() const {
    return {descent_.point().x, static_cast<std::int32_t>(descent_.number()), descent_.ending()};
}

std::size_t Basins::basin_of(double x) const {
    const auto right = std::lower_bound(minima.begin(), minima.end(), x);
    if (right == minima.begin())
        return 0;
    const bool is_nearer_to_the_left = right == minima.end() || x - *(right - 1) < *right - x;
    return static_cast<std::size_t>(right - minima.begin()) - (is_nearer_to_the_left ? 1 : 0);
}

Basins basins_of(const RateMap& map, std::size_t most) {
    std::vector<double> ends;
    for (const MapPixel& pixel : map.pixels)
        if (pixel.ending == Ending::converged)
            ends.push_back(pixel.x);
    std::sort(ends.begin(), ends.end());
    const double near = (map.area.start_upper - map.area.start_lower) / 100;
    struct Group {
        double middle;
        std::size_t count;
    };
    std::vector<Group> groups;
    for (std::size_t first = 0, i = 1; i <= ends.size(); ++i)
        if (i == ends.size() || ends[i] - ends[i - 1] > near) {
            groups.push_back({ends[first + (i - first) / 2], i - first});
            first = i;
        }
    std::stable_sort(groups.begin(), groups.end(), [](const Group& a, const Group& b) { return a.count > b.count; });
    groups.resize(std::min(groups.size(), most));
    Basins basins;
    for (const Group& group : groups)
        basins.minima.push_back(group.middle);
    std::sort(basins.minima.begin(), basins.minima.end());
    return basins;
}

} // namespace hiker
