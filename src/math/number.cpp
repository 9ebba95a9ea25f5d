// SPDX-License-Identifier: GPL-3.0-or-later
#include "math/number.h"

#include <array>
#include <charconv>
#include <cmath>

namespace hiker {

namespace {

constexpr std::string_view minus_sign = "\u2212";

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

} // namespace

std::string exact_text(double number) {
    if (std::isnan(number))
        return "nan"; // never "-nan": the sign says only how the processor came to it
    std::array<char, 32> digits{};
    const double size = std::abs(number);
    const bool is_plain = number == 0 || (size >= 1e-4 && size < 1e16);
    const auto format = is_plain ? std::chars_format::fixed : std::chars_format::scientific;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number, format).ptr;
    return {digits.data(), end};
}

std::string short_text(double number, int significant) {
    if (number == 0)
        return "0"; // never "-0"
    if (std::isnan(number))
        return "nan";
    std::array<char, 32> digits{};
    const auto end =
        std::to_chars(digits.data(), digits.data() + digits.size(), number, std::chars_format::general, significant)
            .ptr;
    return {digits.data(), end};
}

std::optional<double> read_number(std::string_view text) {
    text = trimmed(text);
    std::string plain;
    if (text.starts_with(minus_sign)) {
        plain.append("-").append(text.substr(minus_sign.size()));
        text = plain;
    } else if (text.starts_with('+')) {
        text.remove_prefix(1);
        if (text.starts_with('-'))
            return std::nullopt;
    }
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(number))
        return std::nullopt;
    return number;
}

std::vector<double> read_coordinates(std::string_view text) {
    text = trimmed(text);
    const std::size_t comma = text.find(',');
    if (comma == std::string_view::npos) {
        const auto number = read_number(text);
        return number ? std::vector{*number} : std::vector<double>();
    }
    const bool has_brackets = text.starts_with('(') && text.ends_with(')');
    const std::size_t begin = has_brackets ? 1 : 0;
    const auto x = read_number(text.substr(begin, comma - begin));
    const auto y = read_number(text.substr(comma + 1, text.size() - begin - comma - 1));
    return x && y ? std::vector{*x, *y} : std::vector<double>();
}

std::optional<long long> read_whole_number(std::string_view text) {
    constexpr double largest_exact = 9007199254740992.0; // 2^53: the numbers from there on may have been rounded to it
    const auto number = read_number(text);
    if (!number || *number != std::floor(*number) || std::abs(*number) >= largest_exact)
        return std::nullopt;
    return static_cast<long long>(*number);
}

} // namespace hiker
