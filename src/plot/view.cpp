// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/view.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "descent/rate_bound.h"
#include "math/difference.h"

namespace hiker {

namespace {

constexpr double margin = 0.35; // of the distance from the valley to the start, on either side
constexpr double widest = 1e200;

/// How far it is from the start to the valley's bottom: to the minimum where one is found downhill, to the stationary
/// point that slope and curvature point to (Newton's step) otherwise. Halved until f is defined there.
double reach(const Function& function, Point start, double slope) {
    const double scale = std::max(1.0, std::abs(start.x));
    const auto minimum = minimum_downhill(function, start.x);
    const double bend = curvature(function, start, {1, 0}, curvature_step(start));
    double distance = minimum ? std::abs(*minimum - start.x) : std::abs(slope / bend);
    if (!(distance > 1e-4 * scale) || !std::isfinite(distance))
        distance = scale;
    distance = std::min(distance, 20 * scale);
    for (int i = 0; i < 10 && !std::isfinite(function(start.x - std::copysign(distance, slope))); ++i)
        distance /= 2;
    return distance;
}

View around(const Function& function, Point start) {
    const double slope = gradient(function, start, std::nullopt).x;
    const double distance = reach(function, start, slope);
    // Without a slope to tell the side she stands in the middle.
    const double downhill = slope > 0 ? -1 : slope < 0 ? 1 : 0;
    const double center = start.x + downhill * distance;
    const double half = distance * (1 + margin);
    return {center - half, center + half, -1, 1};
}

/// Widens the view to this x by halves of its width, with a little room beside it.
void widen(View& view, double x) {
    if (!(std::abs(x) < widest))
        return;
    while (true) {
        const double room = 0.04 * view.width();
        if (x < view.x_lower + room)
            view.x_lower -= view.width() / 2;
        else if (x > view.x_upper - room)
            view.x_upper += view.width() / 2;
        else
            return;
    }
}

} // namespace

AutomaticView::AutomaticView(const Function& function, Point start)
    : start_(start), home_(around(function, start)), around_(home_), view_(home_) {
    fit_height(function, view_);
}

View AutomaticView::fit(const Function& function, const Trajectory& trajectory, const Cursor& cursor) {
    if (trajectory.is_empty())
        return view_;
    const double center = (home_.x_lower + home_.x_upper) / 2;
    for (std::size_t row = trajectory.row_of(seen_); row < trajectory.size() && !is_walking_away_; ++row) {
        const double x = trajectory[row].point.x;
        is_walking_away_ = !(std::abs(x - center) < 3 * home_.width());
        if (!is_walking_away_)
            widen(around_, x);
    }
    seen_ = trajectory.back().number;

    View wanted = around_;
    const std::size_t here = trajectory.row_of(cursor.number);
    const std::size_t next = std::min(here + (cursor.progress > 0 ? 1 : 0), trajectory.size() - 1);
    for (const std::size_t row : {here, next})
        if (std::isfinite(trajectory[row].value)) // where f has overflowed there is nobody to be seen
            widen(wanted, trajectory[row].point.x);
    if (wanted.x_lower != view_.x_lower || wanted.x_upper != view_.x_upper) {
        fit_height(function, wanted);
        view_ = wanted;
    }
    return view_;
}

/// From what the curve has in sight.
void AutomaticView::fit_height(const Function& function, View& view) const {
    constexpr int samples = 400;
    std::vector<double> values;
    for (int i = 0; i <= samples; ++i)
        values.push_back(function(view.x_lower + view.width() * i / samples));
    const double start = function(start_);
    const bool has_start = std::abs(start) < widest;
    Span span = span_of(std::move(values)).value_or(Span{has_start ? start : 0, has_start ? start : 0});
    if (has_start)
        span = {std::min(span.lower, start), std::max(span.upper, start)};
    constexpr double below = 0.12; // of the height, for the numbers of the iterates
    constexpr double above = 0.15;
    constexpr double figure = 0.23; // of the whole picture, for the hiker who stands on the start
    span = with_room(span, below, above);
    view.y_lower = span.lower;
    view.y_upper = span.upper;
    if (has_start)
        view.y_upper = std::max(view.y_upper, (start - figure * view.y_lower) / (1 - figure));
}

std::optional<Span> span_of(std::vector<double> values) {
    std::erase_if(values, [](double value) { return !(std::abs(value) < widest); });
    if (values.empty())
        return std::nullopt;
    std::sort(values.begin(), values.end());
    const double low = values[values.size() / 20];
    const double high = values[values.size() - 1 - values.size() / 20];
    const double most = 3 * (high - low);
    const bool dives = high > low && low - values.front() > most;
    const bool soars = high > low && values.back() - high > most;
    return Span{dives ? low - (high - low) / 2 : values.front(), soars ? high + (high - low) / 2 : values.back()};
}

Span with_room(Span span, double below, double above) {
    constexpr double least_height = 1e-200; // a plot's axis refuses a range that is much smaller
    const double size = std::max(std::abs(span.upper), std::abs(span.lower));
    if (!(span.upper - span.lower > std::max(1e-12 * size, least_height))) {
        const double half = std::max(1.0, 0.5 * std::abs(span.upper));
        span = {span.lower - half, span.upper + half};
    }
    const double height = span.upper - span.lower;
    return {span.lower - below * height, span.upper + above * height};
}

} // namespace hiker
