// SPDX-License-Identifier: GPL-3.0-or-later
#include "descent/descent.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "descent/ground.h"
#include "descent/rate_bound.h"
#include "math/difference.h"

namespace hiker {

Descent::Descent(const Experiment& experiment, const Hiker& hiker)
    : iterations_(experiment.iterations),
      difference_step_(experiment.difference_step),
      function_(experiment.function),
      precision_(experiment.precision.value_or(-1)),
      hill_(function_, experiment.difference_step) {
    begin_again(hiker);
}

void Descent::begin_again(const Hiker& hiker) {
    take_optimizer_of(hiker);
    hiker_ = hiker;
    hill_ = Hill(function_, difference_step_);
    here_ = {0, hiker.start, {}};
    memory_ = {};
    last_move_ = {};
    step_ = step_before_ = largest_step_ = 0;
    growing_ = 0;
    ending_.reset();
    if (function_.variables() == 1)
        hiker_.start.y = here_.point.y = 0;
    here_.gradient = hill_.gradient(here_.point);
    // Only here is f itself looked at: on the way a hole of a single point, such as 0 in sin(x)/x, is walked over.
    if (!here_.gradient.is_finite() || !std::isfinite(function_(here_.point)))
        ending_ = ending_without_number();
    else if (feels_more_)
        arrive();
}

/// The one that is there keeps nothing to itself, so it does again where the next hiker has the same: looking it up
/// would take longer than her first iterations.
void Descent::take_optimizer_of(const Hiker& hiker) {
    if (optimizer_ && hiker.optimizer == hiker_.optimizer && hiker.learning_rate == hiker_.learning_rate)
        return;
    optimizer_ = make_optimizer(hiker.optimizer, hiker.learning_rate);
    has_notes_ = kind_of(hiker.optimizer).remembers;
    feels_more_ = kind_of(hiker.optimizer).feels_more;
}

void Descent::advance() {
    const Point next = optimizer_->next(here_, memory_, hill_);
    const Vector move = next - here_.point;
    const double step = move.length();
    here_ = {here_.number + 1, next, hill_.gradient(next)};
    judge(move, step);
    if (feels_more_ && !ending_)
        arrive();
    step_before_ = step_;
    step_ = step;
    last_move_ = move;
}

void Descent::arrive() {
    if (!optimizer_->arrive(here_, memory_, hill_))
        ending_ = Ending::refused;
}

void Descent::judge(Vector move, double step) {
    // One test for all three: the sum is finite only where each of them is, and a step only where the point is.
    if (!std::isfinite(step + here_.gradient.x + here_.gradient.y))
        ending_ = ending_without_number();
    else if (step < precision_)
        ending_ = Ending::converged;
    else if (is_diverging(move, step))
        ending_ = Ending::diverged;
    else if (step > 0 && (last_move_ + move).length() <= 1e-4 * step && is_cycling(step))
        ending_ = Ending::cycling;
    else if (here_.number >= iterations_)
        ending_ = Ending::iteration_limit;
}

/// Larger steps alone are no divergence: a hiker who leaves a hilltop makes them too, for as long as it gets steeper.
/// But there the factor from step to step falls. Where it has not fallen ten times in a row, the steps grow at least
/// geometrically: back and forth across a valley that is no way to come down; in one direction she may still find a
/// valley, so there she has to have come a hundred times as far from the start as the start is from 0 (or from ±1).
/// And they have to be larger than any before: RMSProp at the bottom swings wider and wider, but within bounds.
bool Descent::is_diverging(Vector move, double step) {
    constexpr double clearly = 1 + 1e-6;
    constexpr double not_fallen = 1 - 1e-9; // rounding aside
    if (!(step > step_ * clearly) || step_ == 0) {
        growing_ = 0;
        largest_step_ = std::max(largest_step_, step_);
        return false;
    }
    if (step_before_ == 0)
        return false;
    growing_ = step * step_before_ >= step_ * step_ * not_fallen ? growing_ + 1 : 0;
    if (growing_ < 10 || step <= largest_step_)
        return false;
    const bool is_back_and_forth = move.dot(last_move_) < 0;
    return is_back_and_forth || (here_.point - hiker_.start).length() > 100 * std::max(1.0, hiker_.start.length());
}

/// Called where the last two steps cancel out to within a ten-thousandth. What the slope's rounding error can do to a
/// step decides whether they cancel out for good; steps of that error's size are a hiker at rest.
bool Descent::is_cycling(double step) const {
    const double shrinking = std::abs(step - step_);
    const auto slope_error = [this](double coordinate, Vector direction) {
        const double h = difference_step(coordinate, difference_step_);
        const auto [ahead, behind] = function_.both_sides(here_.point, direction * h);
        const double value = std::max({std::abs(ahead), std::abs(behind), std::abs(function_(here_.point))});
        return std::numeric_limits<double>::epsilon() * value / h;
    };
    double error = slope_error(here_.point.x, {1, 0});
    if (function_.variables() == 2)
        error = std::max(error, slope_error(here_.point.y, {0, 1}));
    const double step_error = 4 * hiker_.learning_rate * error;
    return step > 100 * step_error && shrinking <= 1e-9 * step + step_error;
}

Ending Descent::ending_without_number() const {
    constexpr double far = 1e100; // there a polynomial is no number either, since infinity is taken from infinity
    const bool is_undefined =
        here_.point.length() < far && is_undefined_around(function_, here_.point, difference_step_);
    // f that overflows on both sides gives a slope that is no number either, so f itself has to be asked.
    const bool is_on_pole = here_.gradient.is_finite(); // f is infinite between two sides where it is not
    return is_undefined || is_on_pole ? Ending::left_the_domain : Ending::diverged;
}

Iterate Descent::current() const {
    return {here_.number, here_.point, function_(here_.point), here_.gradient, step_};
}

Outcome Descent::outcome(Ending ending) const {
    Outcome result;
    result.ending = ending;
    result.last = current();
    result.memory = memory_;
    result.evaluations = hill_.evaluations();
    if (ending == Ending::converged || ending == Ending::iteration_limit)
        result.ground = ground_at(function_, here_.point);
    if (hiker_.optimizer == OptimizerChoice()) // the bound is gradient descent's
        result.rate_bound = learning_rate_bound(function_, hiker_.start);
    return result;
}

} // namespace hiker
