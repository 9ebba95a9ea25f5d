// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hiker {

/// The shortest digits that read back as exactly this double, with a dot whatever the locale: "0.0001", "1e-06", "nan".
/// For whatever a program may read. An exponent is written where Python's repr writes one: below 1e-4, and from 1e16
/// on.
std::string exact_text(double number);

/// A few significant digits, for people: "0.000398768", "1e-06".
std::string short_text(double number, int significant = 6);

/// A finite decimal number with a dot, possibly surrounded by spaces; the minus sign may be "-" or "−" (U+2212).
/// Nothing for any other text, for one that is too large for a double, and for infinities.
std::optional<double> read_number(std::string_view text);

/// The coordinates of a point: one number, or two with a comma between them and perhaps brackets around both: "3",
/// "3, -1", "(3, -1)". Nothing for any other text.
std::vector<double> read_coordinates(std::string_view text);

/// A whole number in plain digits ("1000") or scientific notation ("1e6"), within the range of an exact double.
std::optional<long long> read_whole_number(std::string_view text);

} // namespace hiker
