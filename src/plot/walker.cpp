// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/walker.h"

#include <algorithm>
#include <cmath>

#include "math/difference.h"

namespace hiker {

namespace {

double eased(double progress) {
    return progress * progress * (3 - 2 * progress);
}

double between(double from, double to, double part) {
    return part <= 0 ? from : part >= 1 ? to : from + (to - from) * part;
}

} // namespace

bool Walker::has_arrived() const {
    return track_->outcome && stage_->cursor.number >= trajectory().back().number;
}

Cursor Walker::cursor() const {
    return cursor_on(trajectory(), stage_->cursor);
}

Point Walker::place() const {
    const Point from = trajectory()[row()].point;
    const Point to = trajectory()[next_row()].point;
    const double part = eased(cursor().walked());
    return {between(from.x, to.x, part), between(from.y, to.y, part)};
}

double Walker::value() const {
    if (const double y = (*stage_->function)(place()); std::isfinite(y))
        return y;
    return between(trajectory()[row()].value, trajectory()[next_row()].value, eased(cursor().walked()));
}

std::optional<Stance> Walker::stance() const {
    if (!is_there())
        return std::nullopt;
    if (stage_->is_from_above())
        return stance_from_above();
    const Point point = place();
    const auto feet = stage_->pixel(point.x, value());
    if (!feet)
        return std::nullopt;
    const Iterate& from = trajectory()[row()];
    const Iterate& to = trajectory()[next_row()];
    const double slope = gradient(*stage_->function, point, stage_->difference_step).x;
    const double steepness = std::isfinite(slope) ? std::atan(stage_->pixel_slope(slope)) : 0;
    const double h = difference_step(point.x, stage_->difference_step) * cursor().felt();
    const auto tip = [&](double x) { return stage_->pixel(x, (*stage_->function)(Point{x, 0})).value_or(*feet); };

    Stance stance;
    stance.feet = *feet;
    stance.has_poles = stage_->shown.poles && look.is_selected;
    const double room = stage_->plot->axisRect()->height();
    constexpr double in_the_background = 0.62;
    stance.height = std::clamp(room / 5, std::min(48.0, room / 3), 160.0 * stage_->line_scale) *
                    (look.is_selected ? 1 : in_the_background);
    stance.lean = 0.45 * steepness;
    stance.faces_right = to.point.x != from.point.x ? to.point.x > from.point.x : slope < 0;
    const auto left_behind = stage_->pixel(from.point.x, from.value).value_or(*feet);
    stance.stride = cursor().walked() == 0 ? 0 : (feet->x() - left_behind.x()) / (0.6 * stance.height);
    stance.left_pole = tip(point.x - h);
    stance.right_pole = tip(point.x + h);
    return stance;
}

/// On the map she stands upright on her place; the tips in front of and behind her are drawn by themselves.
std::optional<Stance> Walker::stance_from_above() const {
    const Point point = place();
    const auto feet = stage_->pixel(point.x, point.y);
    if (!feet)
        return std::nullopt;
    const Iterate& from = trajectory()[row()];
    const Iterate& to = trajectory()[next_row()];
    const double h = difference_step(point.x, stage_->difference_step) * cursor().felt();
    Stance stance;
    stance.feet = *feet;
    stance.has_poles = stage_->shown.poles && look.is_selected;
    const double room = stage_->plot->axisRect()->height();
    constexpr double in_the_background = 0.7;
    stance.height = std::clamp(room / 9, std::min(36.0, room / 4), 80.0 * stage_->line_scale) *
                    (look.is_selected ? 1 : in_the_background);
    stance.faces_right = to.point.x != from.point.x ? to.point.x > from.point.x : from.gradient.x <= 0;
    const auto left_behind = stage_->pixel(from.point.x, from.point.y).value_or(*feet);
    const double way = QLineF(left_behind, *feet).length();
    stance.stride = cursor().walked() == 0 ? 0 : way / (0.6 * stance.height);
    stance.left_pole = stage_->pixel(point.x - h, point.y).value_or(*feet);
    stance.right_pole = stage_->pixel(point.x + h, point.y).value_or(*feet);
    return stance;
}

QColor Walker::trail_color() const {
    return look.is_alone ? stage_->theme.trail : stage_->theme.hiker(look.colour);
}

/// Half of the way to the background: opaque, since thousands of translucent lines take seconds to paint.
QColor Walker::line_color() const {
    const QColor color = trail_color();
    if (stage_->is_from_above()) // on a coloured ground
        return color;
    const QColor background = stage_->theme.background;
    const auto half = [](int a, int b) { return (a + b) / 2; };
    return look.is_alone ? stage_->theme.trail_line
                         : QColor(half(color.red(), background.red()), half(color.green(), background.green()),
                                  half(color.blue(), background.blue()));
}

QColor Walker::ghost_color() const {
    if (look.is_alone && stage_->is_from_above()) // its own colour is too near to that of the low land
        return stage_->theme.text;
    return look.is_alone ? stage_->theme.ghost : stage_->theme.hiker(look.colour);
}

Outfit Walker::outfit() const {
    return look.is_alone ? stage_->theme.outfit : stage_->theme.outfit_in(stage_->theme.hiker(look.colour));
}

} // namespace hiker
