// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "math/expression.h"

namespace hiker {

/// What was read.
struct Notation {
    Expression expression;
    std::optional<std::size_t> first_y; ///< where y is mentioned first, in bytes of the typed text
};

/// The longest text that is read, in bytes, and how deep brackets, powers and conditions may stand in one another.
inline constexpr std::size_t longest_formula = 1000;
inline constexpr int deepest_formula = 64;

/// Reads a formula as people write it.
///
/// From the weakest binding to the strongest: a condition `a < b ? c : d`; `&&`; a comparison; `+ -`; `* /` and a
/// multiplication without a sign (so 1/2x is (1/2)x, as in SymPy); a leading minus (-x^2 is -(x^2)); a power, which
/// groups from the right (2^3^2 is 2^9); a function, a root, brackets, |x|. A function without brackets takes what
/// stands directly behind it: sin 2x is sin(2x), and sin x cos x is sin(x) cos(x). `f(x) =`, `f(x, y) =` or `y =` may
/// stand in front.
///
/// Throws NotationError for anything else.
Notation read_notation(std::string_view typed);

} // namespace hiker
