// SPDX-License-Identifier: GPL-3.0-or-later
#include "descent/experiment.h"

#include <algorithm>
#include <cmath>

#include "math/function.h"
#include "math/notation.h"

namespace hiker {

bool Range::contains(double number) const {
    return number >= least && number <= most && (!is_whole || number == std::floor(number));
}

Range range_of(Quantity quantity) {
    switch (quantity) {
        case Quantity::start:
        case Quantity::start_y:
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
        case Quantity::start_y:
            return experiment.hiker().start.y;
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
        case Quantity::start_y:
            experiment.hiker().start.y = *number;
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

Experiment with_start(Experiment experiment, Point start) {
    experiment.hiker().start = start;
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
}

int variables_of(const Experiment& experiment) {
    return read_notation(experiment.function).first_y ? 2 : 1;
}

Experiment with_function(Experiment experiment, std::string_view typed) {
    constexpr double off_the_axis = 2;
    constexpr std::string_view byte_order_mark = "\ufeff"; // comes along with pasted text, and would get lost in a file
    while (typed.starts_with(byte_order_mark))
        typed.remove_prefix(byte_order_mark.size());
    const int variables_before = variables_of(experiment);
    experiment.function = typed;
    const int variables = variables_of(experiment);
    if (variables == variables_before)
        return experiment;
    const double from = variables == 2 ? 0 : off_the_axis;
    const double to = variables == 2 ? off_the_axis : 0;
    if (std::all_of(experiment.hikers.begin(), experiment.hikers.end(),
                    [from](const Hiker& hiker) { return hiker.start.y == from; }))
        for (Hiker& hiker : experiment.hikers)
            hiker.start.y = to;
    return experiment;
}

} // namespace hiker
