// SPDX-License-Identifier: GPL-3.0-or-later
#include "descent/rate_map.h"

#include <cmath>

namespace hiker {

namespace {

/// The middle of the place in so many.
double middle_of(int place, int count) {
    return (place + 0.5) / count;
}

} // namespace

Upward upward_of(const Experiment& experiment) {
    return variables_of(experiment) == 2 ? Upward::start_y : Upward::learning_rate;
}

double MapArea::x_of(int column) const {
    return x_lower + (x_upper - x_lower) * middle_of(column, width);
}

double MapArea::y_of(int row) const {
    const double part = middle_of(row, height);
    return upward == Upward::start_y ? y_lower + (y_upper - y_lower) * part
                                     : y_lower * std::pow(y_upper / y_lower, part);
}

Point place_on_map(const Hiker& hiker, Upward upward) {
    return upward == Upward::start_y ? hiker.start : Point{hiker.start.x, hiker.learning_rate};
}

void put_on_map(Hiker& hiker, Point place, Upward upward) {
    hiker.start.x = place.x;
    (upward == Upward::start_y ? hiker.start.y : hiker.learning_rate) = place.y;
}

MapWalker::MapWalker(const Experiment& experiment)
    : upward_(upward_of(experiment)), hiker_(experiment.hiker()), descent_(experiment) {}

void MapWalker::begin(Point place) {
    put_on_map(hiker_, place, upward_);
    descent_.begin_again(hiker_);
}

/// Whether it has ended.
bool MapWalker::walk_a_while(int iterations) {
    for (int i = 0; i < iterations && !descent_.ending(); ++i)
        descent_.advance();
    return descent_.ending().has_value();
}

MapPixel MapWalker::pixel() const {
    return {descent_.point(), static_cast<std::int32_t>(descent_.number()), descent_.ending()};
}

} // namespace hiker
