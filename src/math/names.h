// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hiker {

/// A function that a formula may call.
struct KnownFunction {
    std::string_view name;     ///< as people write it
    std::string_view compiled; ///< what muParser calls it
    int fewest_arguments = 1;
    int most_arguments = 1;
    double (*one)(double) = nullptr;         ///< for those that muParser does not have itself
    double (*two)(double, double) = nullptr; ///< likewise
};

inline constexpr int any_number = 1000;

std::span<const KnownFunction> known_functions();
const KnownFunction* find_function(std::string_view name);

/// The digits of a constant (pi, π, e), empty for any other name.
std::string_view find_constant(std::string_view name);

/// Whether the name is x or y.
bool is_variable(std::string_view name);

/// A run of letters cut into names that are known, longest first: "xsin" into x and sin. Empty where that can't be
/// done.
std::vector<std::string> split_name(std::string_view letters);

/// The name that was perhaps meant ("sine" -> "sin", "X" -> "x"), or an empty text.
std::string suggest_name(std::string_view unknown);

} // namespace hiker
