// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace hiker {

/// One word of a formula. Every way to write a sign is folded into one: "**" is power, "−" is minus, "·" is times.
struct Token {
    enum class Kind {
        number,
        name,
        superscript, ///< a raised whole number, as in x²
        plus,
        minus,
        times,
        divide,
        power,
        open,
        close,
        bar,
        comma,
        equals,
        less,
        less_or_equal,
        greater,
        greater_or_equal,
        equal,
        not_equal,
        and_sign,
        question,
        colon,
        square_root,
        cube_root,
        end
    };
    Kind kind = Kind::end;
    std::string text;         ///< as typed; for a superscript its plain digits, "-1" for ⁻¹
    std::size_t position = 0; ///< in bytes of the typed text
    std::size_t length = 0;
};

/// Splits a formula into words; the last is always Kind::end. Throws NotationError at a character that has no meaning.
std::vector<Token> read_tokens(std::string_view typed);

} // namespace hiker
