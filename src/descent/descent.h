// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include "descent/experiment.h"
#include "descent/iterate.h"
#include "descent/optimizer.h"
#include "descent/outcome.h"
#include "descent/trajectory.h"
#include "math/function.h"

namespace hiker {

/// One descent, walked an iteration at a time:
///
///     previous = x;  slope = f'(previous);  x = previous - rate * slope;  stop when |x - previous| < precision
///
/// or with another optimizer's rule in place of the third. An iteration costs the evaluations of one gradient and
/// hardly more, and those that the optimizer needs besides. f at the point itself is not part of the algorithm and is
/// evaluated only where an iterate is asked for.
class Descent {
  public:
    /// Stands on the start of one of the experiment's hikers, the selected one where none is named. The experiment's
    /// numbers are in their ranges; throws NotationError where its function is none.
    Descent(const Experiment& experiment, const Hiker& hiker);
    explicit Descent(const Experiment& experiment) : Descent(experiment, experiment.hiker()) {}
    /// Begins once more, with another hiker on the same function: what takes most of a short descent's time is done.
    void begin_again(const Hiker& hiker);
    Descent(const Descent&) = delete;
    Descent& operator=(const Descent&) = delete;

    /// One iteration. Afterwards `ending` says whether it was the last; there is no going on after an ending.
    void advance();

    const std::optional<Ending>& ending() const { return ending_; }
    long long number() const { return here_.number; }
    Point point() const { return here_.point; }
    /// The iterate it stands on, with f evaluated there.
    Iterate current() const;
    /// What else is known there. It is not part of the iterate: gradient descent, which is walked for millions of
    /// iterations, remembers nothing. On a function of x its evaluations need no note either: two each.
    Note note() const { return {memory_, hill_.evaluations()}; }
    bool has_notes() const { return has_notes_ || function_.variables() == 2; }
    /// What there is to say about an end here and now, for one of the descent's own endings or because somebody stopped
    /// it.
    Outcome outcome(Ending ending) const;

    const Function& function() const { return function_; }

  private:
    void take_optimizer_of(const Hiker& hiker);
    void arrive();
    void judge(Vector move, double step);
    bool is_diverging(Vector move, double step);
    bool is_cycling(double step) const;
    Ending ending_without_number() const;

    Hiker hiker_;
    const long long iterations_;
    const std::optional<double> difference_step_;
    Function function_;
    double precision_; ///< negative where it is off
    Hill hill_;
    std::unique_ptr<Optimizer> optimizer_;
    bool has_notes_ = false;
    bool feels_more_ =
        false; ///< as the optimizer's kind says: asking it would cost a tenth of a short function's iteration
    Position here_;
    Memory memory_;
    double step_ = 0; ///< the size of the last step
    // What judging the next step needs of the ones before.
    Vector last_move_;
    double step_before_ = 0;
    double largest_step_ = 0; ///< of those before they began to grow
    int growing_ = 0;         ///< how many steps in a row were larger than the last by no falling factor
    std::optional<Ending> ending_;
};

} // namespace hiker
