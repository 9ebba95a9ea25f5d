// SPDX-License-Identifier: GPL-3.0-or-later
#include "descent/descent.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "descent/ground.h"
#include "descent/rate_bound.h"
#include "math/difference.h"

namespace hiker {

Descent::Descent(const Experiment& experiment)
    : experiment_(experiment),
      function_(experiment.function),
      precision_(experiment.precision.value_or(-1)),
      point_(experiment.start),
      gradient_(gradient(function_, point_, experiment.difference_step)) {
    if (function_.variables() == 1)
        point_.y = 0;
    // Only here is f itself looked at: on the way a hole of a single point, such as 0 in sin(x)/x, is walked over.
    if (!gradient_.is_finite() || !std::isfinite(function_(point_)))
        ending_ = ending_without_number();
}

void Descent::advance() {
    const Point next = point_ - gradient_ * experiment_.learning_rate;
    const Vector move = next - point_;
    const double step = move.length();
    point_ = next;
    ++number_;
    gradient_ = gradient(function_, point_, experiment_.difference_step);
    judge(move, step);
    step_before_ = step_;
    step_ = step;
    last_move_ = move;
}

void Descent::judge(Vector move, double step) {
    // One test for all three: the sum is finite only where each of them is, and a step only where the point is.
    if (!std::isfinite(step + gradient_.x + gradient_.y))
        ending_ = ending_without_number();
    else if (step < precision_)
        ending_ = Ending::converged;
    else if (is_diverging(move, step))
        ending_ = Ending::diverged;
    else if (step > 0 && (last_move_ + move).length() <= 1e-4 * step && is_cycling(step))
        ending_ = Ending::cycling;
    else if (number_ >= experiment_.iterations)
        ending_ = Ending::iteration_limit;
}

/// Larger steps alone are no divergence: a hiker who leaves a hilltop makes them too, for as long as it gets steeper.
/// But there the factor from step to step falls. Where it has not fallen ten times in a row, the steps grow at least
/// geometrically: back and forth across a valley that is no way to come down; in one direction she may still find a
/// valley, so there she has to have come a hundred times as far from the start as the start is from 0 (or from ±1).
bool Descent::is_diverging(Vector move, double step) {
    constexpr double clearly = 1 + 1e-6;
    constexpr double not_fallen = 1 - 1e-9; // rounding aside
    if (!(step > step_ * clearly) || step_ == 0) {
        growing_ = 0;
        return false;
    }
    if (step_before_ == 0)
        return false;
    growing_ = step * step_before_ >= step_ * step_ * not_fallen ? growing_ + 1 : 0;
    if (growing_ < 10)
        return false;
    const bool is_back_and_forth = move.dot(last_move_) < 0;
    return is_back_and_forth || (point_ - experiment_.start).length() > 100 * std::max(1.0, experiment_.start.length());
}

/// Called where the last two steps cancel out to within a ten-thousandth. What the slope's rounding error can do to a
/// step decides whether they cancel out for good; steps of that error's size are a hiker at rest.
bool Descent::is_cycling(double step) const {
    const double shrinking = std::abs(step - step_);
    const double h = difference_step(point_.x, experiment_.difference_step);
    const auto [ahead, behind] = function_.both_sides(point_, {h, 0});
    const double value = std::max({std::abs(ahead), std::abs(behind), std::abs(function_(point_))});
    const double slope_error = std::numeric_limits<double>::epsilon() * value / h;
    const double step_error = 4 * experiment_.learning_rate * slope_error;
    return step > 100 * step_error && shrinking <= 1e-9 * step + step_error;
}

Ending Descent::ending_without_number() const {
    const bool is_undefined = point_.is_finite() && is_undefined_around(function_, point_, experiment_.difference_step);
    // f that overflows on both sides gives a slope that is no number either, so f itself has to be asked.
    const bool is_on_pole = gradient_.is_finite(); // f is infinite between two sides where it is not
    return is_undefined || is_on_pole ? Ending::left_the_domain : Ending::diverged;
}

Iterate Descent::current() const {
    return {number_, point_, function_(point_), gradient_, step_};
}

Outcome Descent::outcome(Ending ending) const {
    Outcome result;
    result.ending = ending;
    result.last = current();
    if (ending == Ending::converged || ending == Ending::iteration_limit)
        result.ground = ground_at(function_, point_);
    result.rate_bound = learning_rate_bound(function_, experiment_.start.x);
    return result;
}

} // namespace hiker
