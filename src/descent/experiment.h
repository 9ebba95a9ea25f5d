// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "descent/optimizer.h"
#include "math/point.h"

namespace hiker {

/// Everything that defines a run: what is edited, saved and opened. Opens as the worked example, x^2 from 3 at rate
/// 0.1.
struct Experiment {
    std::string function = "x^2"; ///< as typed, UTF-8
    Point start{3, 0};
    double learning_rate = 0.1; ///< η
    long long iterations = 100; ///< at most so many
    std::optional<double> precision =
        1e-4; ///< stop when a step size is below it; without it only the limit ends a walk
    std::optional<double> difference_step{}; ///< h set by hand; automatic without
    OptimizerChoice optimizer{};

    bool operator==(const Experiment&) const = default;
};

/// The numbers of an experiment that somebody can set.
enum class Quantity { start, learning_rate, iterations, precision, difference_step };

struct Range {
    double least;
    double most;
    bool is_whole = false;

    bool contains(double number) const; ///< within the bounds, and whole where it has to be
};

/// What a quantity may be. Used wherever one is typed, read from a file or given on the command line.
Range range_of(Quantity quantity);

/// The number of a quantity; nothing for a precision that is off or a difference step that is automatic.
std::optional<double> value_of(const Experiment& experiment, Quantity quantity);

/// The experiment with one quantity changed. The number is in its range; nothing switches the precision off and makes
/// the difference step automatic, and is only for these two.
Experiment with_value(Experiment experiment, Quantity quantity, std::optional<double> number);

/// Throws NotationError where the text is no function that a hiker can walk on, as yet one of x alone.
void check_function(std::string_view typed);

} // namespace hiker
