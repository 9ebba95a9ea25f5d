// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "descent/hiker.h"

namespace hiker {

/// Everything that defines a run: what is edited, saved and opened. Opens as the worked example, x^2 from 3 at rate
/// 0.1.
struct Experiment {
    std::string function = "x^2"; ///< as typed, UTF-8
    long long iterations = 100;   ///< at most so many
    std::optional<double> precision =
        1e-4; ///< stop when a step size is below it; without it only the limit ends a walk
    std::optional<double> difference_step{}; ///< h set by hand; automatic without
    std::vector<Hiker> hikers{Hiker{}};      ///< one to eight, who walk on the same clock
    std::size_t selected = 0;                ///< whose numbers are shown

    static constexpr std::size_t most_hikers = 8;

    const Hiker& hiker() const { return hikers[selected]; }
    Hiker& hiker() { return hikers[selected]; }

    bool operator==(const Experiment&) const = default;
};

/// The numbers of an experiment that somebody can set. The start has a y for functions of x and y.
enum class Quantity { start, start_y, learning_rate, iterations, precision, difference_step };

struct Range {
    double least = 0;
    double most = 0;
    bool is_whole = false;

    bool contains(double number) const; ///< within the bounds, and whole where it has to be
};

/// What a quantity may be. Used wherever one is typed, read from a file or given on the command line.
Range range_of(Quantity quantity);

/// The number of a quantity, the selected hiker's where each has her own; nothing for a precision that is off or a
/// difference step that is automatic.
std::optional<double> value_of(const Experiment& experiment, Quantity quantity);

/// The experiment with one quantity changed, the selected hiker's where each has her own. The number is in its range;
/// nothing switches the precision off and makes the difference step automatic, and is only for these two.
Experiment with_value(Experiment experiment, Quantity quantity, std::optional<double> number);

/// The experiment with another start of the selected hiker; it is in its range.
Experiment with_start(Experiment experiment, Point start);

/// Whether the descents of both are the same, whoever is selected and however the hikers look.
bool walks_like(const Experiment& a, const Experiment& b);

/// How many variables the experiment's function has, 1 or 2. It is valid.
int variables_of(const Experiment& experiment);

/// The experiment with another function, which is valid; a byte order mark in front is no part of it. Where it is the
/// first of x and y, all starts lie on the x axis, which such functions are rarely interesting on: they are moved up to
/// y = 2, and down again with the next function of x unless somebody has moved one.
Experiment with_function(Experiment experiment, std::string_view typed);

/// Throws NotationError where the text is no function that a hiker can walk on.
void check_function(std::string_view typed);

} // namespace hiker
