// SPDX-License-Identifier: GPL-3.0-or-later
#include "descent/experiment.h"

#include <algorithm>
#include <cmath>

#include "math/function.h"
#include "math/notation.h"
#include "math/notation_error.h"

namespace hiker {

bool Range::contains(double number) const {
    return number >= least && number <= most && (!is_whole || number == std::floor(number));
}

Range range_of(Quantity quantity) {
    switch (quantity) {
        case Quantity::start:
            return {-1e100, 1e100};
        case Quantity::learning_rate:
            return {1e-12, 1e12};
        case Quantity::iterations:
            return {1, 1e9, true};
        case Quantity::precision:
            return {1e-300, 1e12};
        case Quantity::difference_step:
            return {1e-12, 1};
    }
    return {0, 0};
}

std::optional<double> value_of(const Experiment& experiment, Quantity quantity) {
    switch (quantity) {
        case Quantity::start:
            return experiment.hiker().start.x;
        case Quantity::learning_rate:
            return experiment.hiker().learning_rate;
        case Quantity::iterations:
            return static_cast<double>(experiment.iterations);
        case Quantity::precision:
            return experiment.precision;
        case Quantity::difference_step:
            return experiment.difference_step;
    }
    return std::nullopt;
}

Experiment with_value(Experiment experiment, Quantity quantity, std::optional<double> number) {
    switch (quantity) {
        case Quantity::start:
            experiment.hiker().start.x = *number;
            break;
        case Quantity::learning_rate:
            experiment.hiker().learning_rate = *number;
            break;
        case Quantity::iterations:
            experiment.iterations = static_cast<long long>(*number);
            break;
        case Quantity::precision:
            experiment.precision = number;
            break;
        case Quantity::difference_step:
            experiment.difference_step = number;
            break;
    }
    return experiment;
}

bool walks_like(const Experiment& a, const Experiment& b) {
    return a.function == b.function && a.iterations == b.iterations && a.precision == b.precision &&
           a.difference_step == b.difference_step &&
           std::equal(a.hikers.begin(), a.hikers.end(), b.hikers.begin(), b.hikers.end(),
                      [](const Hiker& one, const Hiker& other) { return walks_like(one, other); });
}

void check_function(std::string_view typed) {
    const Function compiles(typed);
    if (const auto y = read_notation(typed).first_y)
        throw NotationError("The hiker walks on functions of x alone: write this one without y.", *y, 1);
}

} // namespace hiker
