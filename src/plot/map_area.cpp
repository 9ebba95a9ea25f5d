// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/map_area.h"

#include <algorithm>
#include <cmath>

#include "descent/rate_bound.h"
#include "plot/view.h"

namespace hiker {

namespace {

/// Widened to a number.
QCPRange including(const QCPRange& range, double number) {
    return {std::min(range.lower, number), std::max(range.upper, number)};
}

QCPRange with_room_around(const QCPRange& range, double room) {
    return {range.lower - room, range.upper + room};
}

MapArea area_of(Upward upward, const QCPRange& x, const QCPRange& y) {
    return {.x_lower = x.lower, .x_upper = x.upper, .y_lower = y.lower, .y_upper = y.upper, .upward = upward};
}

QCPRange worth_trying(const Experiment& experiment) {
    const Hiker& hiker = experiment.hiker();
    const bool is_plain = hiker.optimizer == OptimizerChoice(); // the bound is plain gradient descent's
    const Rates rates =
        rates_around(is_plain ? learning_rate_bound(Function(experiment.function), hiker.start) : std::nullopt);
    return {rates.lower, rates.upper};
}

/// Around the starts and the minima downhill of them.
MapArea area_in_the_plane(const Experiment& experiment, const Function& function) {
    const Point first = experiment.hiker().start;
    QCPRange x(first.x, first.x);
    QCPRange y(first.y, first.y);
    for (const Hiker& hiker : experiment.hikers)
        for (const Point point : {hiker.start, minimum_downhill(function, hiker.start).value_or(hiker.start)}) {
            x = including(x, point.x);
            y = including(y, point.y);
        }
    const double across = 1.5 * std::max(x.size(), y.size());
    const double room = across > 0 ? across : std::max(1.0, first.length()); // valleys beside these
    return area_of(Upward::start_y, with_room_around(x, room), with_room_around(y, room));
}

} // namespace

MapArea map_area(const Experiment& experiment, const QCPRange& x, const QCPRange& y) {
    const Hiker& hiker = experiment.hiker();
    if (upward_of(experiment) == Upward::start_y)
        return area_of(Upward::start_y, including(x, hiker.start.x), including(y, hiker.start.y));
    const QCPRange starts = with_room_around(x, x.size() / 2); // valleys beside the one that she is in
    return area_of(Upward::learning_rate, including(starts, hiker.start.x),
                   including(worth_trying(experiment), hiker.learning_rate));
}

MapArea map_area(const Walked& walked) {
    const Experiment& experiment = walked.experiment;
    const Function function(experiment.function);
    if (function.variables() == 2)
        return area_in_the_plane(experiment, function);
    const View view = AutomaticView(function, experiment).fit(function, walked.tracks, {});
    return map_area(experiment, {view.x_lower, view.x_upper}, {view.y_lower, view.y_upper});
}

MapArea fitted(MapArea area, QSize pixels) {
    area.width = std::max(1, pixels.width());
    area.height = std::max(1, pixels.height());
    if (area.upward != Upward::start_y)
        return area;
    const double pixel_width = (area.x_upper - area.x_lower) / area.width;
    const double pixel_height = (area.y_upper - area.y_lower) / area.height;
    const double more_width = std::max(0.0, (pixel_height - pixel_width) * area.width);
    const double more_height = std::max(0.0, (pixel_width - pixel_height) * area.height);
    area.x_lower -= more_width / 2;
    area.x_upper += more_width / 2;
    area.y_lower -= more_height / 2;
    area.y_upper += more_height / 2;
    return area;
}

std::optional<MapArea> zoomed(MapArea area, Point center, double factor) {
    const auto nearer = [factor](double bound, double middle) { return middle + (bound - middle) * factor; };
    const auto is_possible = [](double lower, double upper, double middle) {
        const Range starts = range_of(Quantity::start);
        return upper - lower >= 1e-9 * std::abs(middle) + 1e-12 && lower >= starts.least / 2 &&
               upper <= starts.most / 2;
    };
    area.x_lower = nearer(area.x_lower, center.x);
    area.x_upper = nearer(area.x_upper, center.x);
    if (!is_possible(area.x_lower, area.x_upper, center.x))
        return std::nullopt;
    if (area.upward == Upward::start_y) {
        area.y_lower = nearer(area.y_lower, center.y);
        area.y_upper = nearer(area.y_upper, center.y);
        return is_possible(area.y_lower, area.y_upper, center.y) ? std::optional(area) : std::nullopt;
    }
    const Range rates = range_of(Quantity::learning_rate);
    area.y_lower = std::exp(nearer(std::log(area.y_lower), std::log(center.y)));
    area.y_upper = std::exp(nearer(std::log(area.y_upper), std::log(center.y)));
    const bool is_within = area.y_lower >= rates.least && area.y_upper <= rates.most;
    return is_within && area.y_upper >= area.y_lower * (1 + 1e-9) ? std::optional(area) : std::nullopt;
}

} // namespace hiker
