// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "math/difference.h"
#include "math/function.h"
#include "math/point.h"

namespace hiker {

/// The hill as an optimizer feels it, by central differences. Counts the evaluations of f.
class Hill {
  public:
    /// The function outlives the hill. The difference step is automatic where none is set by hand.
    Hill(const Function& function, std::optional<double> difference_step)
        : function_(&function), difference_step_(difference_step) {}

    double value(Point point) {
        ++evaluations_;
        return (*function_)(point);
    }
    Vector gradient(Point point) {
        evaluations_ += 2LL * function_->variables();
        return hiker::gradient(*function_, point, difference_step_);
    }
    Hessian hessian(Point point) {
        evaluations_ += variables() == 1 ? 3 : 9;
        return hiker::hessian(*function_, point, curvature_step(point));
    }
    int variables() const { return function_->variables(); }
    long long evaluations() const { return evaluations_; }

  private:
    const Function* function_;
    std::optional<double> difference_step_;
    long long evaluations_ = 0;
};

/// What an optimizer remembers from one iteration to the next. What the two are, its OptimizerKind says.
struct Memory {
    Vector first;
    Vector second;
};

/// Where a hiker stands, and what she feels there.
struct Position {
    long long number = 0; ///< of the iterate
    Point point;
    Vector gradient;
};

/// An update rule. It keeps nothing to itself: all that one iteration leaves to the next is in the memory.
class Optimizer {
  public:
    Optimizer() = default;
    virtual ~Optimizer() = default;
    Optimizer(const Optimizer&) = delete;
    Optimizer& operator=(const Optimizer&) = delete;

    /// Where to go from here. The memory is what is remembered here, and afterwards what is remembered there.
    virtual Point next(const Position& here, Memory& memory, Hill& hill) const = 0;

    /// Feels whatever it needs besides the gradient at a point just reached. Whether it can go on from there.
    /// Called where its kind feels more.
    virtual bool arrive(const Position& /*here*/, Memory& /*memory*/, Hill& /*hill*/) const { return true; }
};

/// A number besides the learning rate that an optimizer works with.
struct Hyperparameter {
    const char* name;    ///< in files and on the command line
    const char* symbol;  ///< in formulas
    const char* meaning; ///< what it does, to be translated
    double usual;        ///< the default of torch.optim where it has that optimizer
    double least;
    double most;
};

/// What there is to know of an optimizer before there is one.
struct OptimizerKind {
    const char* name;  ///< in files and on the command line
    const char* title; ///< the field's standard term as it stands in a sentence, to be translated
    double usual_rate; ///< the default of torch.optim where it has that optimizer
    /// Whether it finds out by itself how long a step should be, and the learning rate is the part of it that is taken
    /// or tried first.
    bool rate_is_a_part;
    std::span<const Hyperparameter> hyperparameters;
    /// What an iteration learns, with places for the numbers, to be translated: {x}, {slope}, {rate}, {n} for the
    /// number of iterations so far and {t} for that of the next; {first} and {second} for what is remembered here,
    /// {first'}, {second'} and {x'} for what comes of it, {part'} for the one number that first' is where it is none of
    /// two; {X} for the next x's name; the hyperparameters by their names.
    const char* learn;
    /// The same for a function of x and y, whose points and gradients are put in as pairs, where it reads otherwise;
    /// {xx}, {xy} and {yy} are the second derivatives that are remembered here.
    const char* learn_of_two;
    bool
        is_by_coordinates; ///< whether it takes squares, roots and quotients of gradients, of each coordinate by itself
    /// The same in Python: what comes before the walk, and the rule. They know x as previous, and value, slope,
    /// iteration, learning_rate and the hyperparameters by their names; the rule sets point. `break` where there is
    /// none. For a function of x and y all of them are NumPy's arrays, slope is gradient and math.sqrt is np.sqrt;
    /// where that is not enough there is a rule of its own.
    const char* python_start;
    const char* python_rule;
    const char* python_rule_of_two;
    bool feels_more; ///< than the gradient, on arrival
    bool remembers;  ///< whether anything is in its memory
    std::unique_ptr<Optimizer> (*make)(double rate, std::span<const double> values);
};

/// All that there are; gradient descent first.
std::span<const OptimizerKind> optimizers();

/// An optimizer as an experiment has it.
struct OptimizerChoice {
    std::string name = "gradient-descent";
    std::vector<double> values{}; ///< of its hyperparameters, in their order; the usual ones where it is empty

    bool operator==(const OptimizerChoice&) const = default;
};

/// The kind of this name; there has to be one.
const OptimizerKind& kind_of(const OptimizerChoice& choice);
/// Nothing where there is none of this name.
const OptimizerKind* find_optimizer(std::string_view name);

/// All of its hyperparameters, in their order.
std::vector<double> values_of(const OptimizerChoice& choice);

/// The choice of a kind with these values of all its hyperparameters. Where each is the usual one it is the same as the
/// choice that says nothing of them.
OptimizerChoice choice_of(const OptimizerKind& kind, const std::vector<double>& values);

std::unique_ptr<Optimizer> make_optimizer(const OptimizerChoice& choice, double rate);

} // namespace hiker
