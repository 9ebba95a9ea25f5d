// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/view.h"

#include <algorithm>
#include <cmath>
#include <functional>
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
    const auto minimum = minimum_downhill(function, start);
    const double bend = curvature(function, start, {1, 0}, curvature_step(start));
    double distance = minimum ? std::abs(minimum->x - start.x) : std::abs(slope / bend);
    if (!(distance > 1e-4 * scale) || !std::isfinite(distance))
        distance = scale;
    distance = std::min(distance, 20 * scale);
    for (int i = 0; i < 10 && !std::isfinite(function(start.x - std::copysign(distance, slope))); ++i)
        distance /= 2;
    return distance;
}

/// Around the minimum downhill with the start in sight, or around the start where there is none. As wide as high.
View around_in_the_plane(const Function& function, Point start) {
    const double scale = std::max(1.0, start.length());
    const Point center = minimum_downhill(function, start).value_or(start);
    const Vector way = start - center;
    double half = (1 + margin) * std::max(std::abs(way.x), std::abs(way.y));
    if (!(half > 1e-4 * scale) || !(half < 20 * scale))
        half = (1 + margin) * scale;
    return {center.x - half, center.x + half, center.y - half, center.y + half};
}

View around(const Function& function, Point start) {
    if (function.variables() == 2)
        return around_in_the_plane(function, start);
    const double slope = gradient(function, start, std::nullopt).x;
    const double distance = reach(function, start, slope);
    // Without a slope to tell the side she stands in the middle.
    const double downhill = slope > 0 ? -1 : slope < 0 ? 1 : 0;
    const double center = start.x + downhill * distance;
    const double half = distance * (1 + margin);
    return {center - half, center + half, -1, 1};
}

/// Widens a side of the view to this coordinate by halves of its length, with a little room beside it.
void widen(double& lower, double& upper, double coordinate) {
    if (!(std::abs(coordinate) < widest))
        return;
    while (true) {
        const double length = upper - lower;
        const double room = 0.04 * length;
        if (coordinate < lower + room)
            lower -= length / 2;
        else if (coordinate > upper - room)
            upper += length / 2;
        else
            return;
    }
}

} // namespace

AutomaticView::AutomaticView(const Function& function, const Experiment& experiment)
    : is_from_above_(function.variables() == 2), selected_(experiment.selected) {
    const std::vector<Hiker>& hikers = experiment.hikers;
    const bool are_all_hidden = std::all_of(hikers.begin(), hikers.end(), std::mem_fn(&Hiker::is_hidden));
    for (std::size_t i = 0; i < hikers.size(); ++i) {
        if (hikers[i].is_hidden && !are_all_hidden)
            continue;
        const View own = around(function, hikers[i].start);
        home_ = followed_.empty() ? own : united(home_, own);
        followed_.push_back({i, {}});
        starts_.push_back(hikers[i].start);
    }
    for (Follow& one : followed_)
        one.around = home_;
    view_ = home_;
    if (!is_from_above_)
        fit_height(function, view_);
}

/// To a hiker here: of a function of x the height follows from the curve.
void AutomaticView::widen_to(View& view, Point point) const {
    widen(view.x_lower, view.x_upper, point.x);
    if (is_from_above_)
        widen(view.y_lower, view.y_upper, point.y);
}

void AutomaticView::follow(Follow& one, const Track& track) const {
    const Trajectory& trajectory = track.trajectory;
    const Point center{(home_.x_lower + home_.x_upper) / 2, (home_.y_lower + home_.y_upper) / 2};
    for (std::size_t row = trajectory.row_of(one.seen); row < trajectory.size() && !one.is_walking_away; ++row) {
        const Vector way = trajectory[row].point - center;
        const double far = is_from_above_ ? std::max(std::abs(way.x), std::abs(way.y)) : std::abs(way.x);
        one.is_walking_away = !(far < 3 * home_.width());
        if (!one.is_walking_away)
            widen_to(one.around, trajectory[row].point);
    }
    const bool has_gone = one.is_walking_away || (track.outcome && (track.outcome->ending == Ending::diverged ||
                                                                    track.outcome->ending == Ending::left_the_domain));
    if (has_gone && one.hiker != selected_)
        one.around = home_;
    one.seen = trajectory.back().number;
}

View AutomaticView::fit(const Function& function, const std::vector<Track>& tracks, const Cursor& cursor) {
    if (tracks.empty() || tracks.front().trajectory.is_empty())
        return view_;
    View wanted = home_;
    for (Follow& one : followed_) {
        follow(one, tracks[one.hiker]);
        wanted = united(wanted, one.around);
    }
    if (std::any_of(followed_.begin(), followed_.end(), [this](const Follow& one) { return one.hiker == selected_; })) {
        const Trajectory& trajectory = tracks[selected_].trajectory;
        const std::size_t here = trajectory.row_of(cursor.number);
        const std::size_t next = std::min(here + (cursor.progress > 0 ? 1 : 0), trajectory.size() - 1);
        for (const std::size_t row : {here, next})
            if (std::isfinite(trajectory[row].value)) // where f has overflowed there is nobody to be seen
                widen_to(wanted, trajectory[row].point);
    }
    if (is_from_above_)
        view_ = wanted;
    else if (wanted.x_lower != view_.x_lower || wanted.x_upper != view_.x_upper) {
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
    std::vector<double> starts;
    for (const Point& point : starts_)
        if (const double start = function(point); std::abs(start) < widest)
            starts.push_back(start);
    const double first = starts.empty() ? 0 : starts.front();
    Span span = span_of(std::move(values)).value_or(Span{first, first});
    for (const double start : starts)
        span = {std::min(span.lower, start), std::max(span.upper, start)};
    constexpr double below = 0.12; // of the height, for the numbers of the iterates
    constexpr double above = 0.15;
    constexpr double figure = 0.23; // of the whole picture, for the hiker who stands on the start
    span = with_room(span, below, above);
    view.y_lower = span.lower;
    view.y_upper = span.upper;
    for (const double start : starts)
        view.y_upper = std::max(view.y_upper, (start - figure * view.y_lower) / (1 - figure));
}

View united(const View& a, const View& b) {
    return {std::min(a.x_lower, b.x_lower), std::max(a.x_upper, b.x_upper), std::min(a.y_lower, b.y_lower),
            std::max(a.y_upper, b.y_upper)};
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
