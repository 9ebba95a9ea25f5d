// SPDX-License-Identifier: GPL-3.0-or-later
#include "math/tokens.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

#include "math/notation_error.h"
#include "math/number.h"
#include "math/to_translate.h"

namespace hiker {

namespace {

using Kind = Token::Kind;

struct Spelling {
    std::string_view text;
    Kind kind;
};

// Longer spellings stand before those that they begin with.
constexpr std::array spellings{
    Spelling{"**", Kind::power},
    Spelling{"<=", Kind::less_or_equal},
    Spelling{">=", Kind::greater_or_equal},
    Spelling{"==", Kind::equal},
    Spelling{"!=", Kind::not_equal},
    Spelling{"&&", Kind::and_sign},
    Spelling{"+", Kind::plus},
    Spelling{"-", Kind::minus},
    Spelling{"*", Kind::times},
    Spelling{"/", Kind::divide},
    Spelling{"^", Kind::power},
    Spelling{"(", Kind::open},
    Spelling{")", Kind::close},
    Spelling{"|", Kind::bar},
    Spelling{",", Kind::comma},
    Spelling{"=", Kind::equals},
    Spelling{"<", Kind::less},
    Spelling{">", Kind::greater},
    Spelling{"?", Kind::question},
    Spelling{":", Kind::colon},
    Spelling{"\u2212", Kind::minus},
    Spelling{"\u2013", Kind::minus}, // minus sign, en dash from a word processor
    Spelling{"\u00b7", Kind::times},
    Spelling{"\u22c5", Kind::times}, // middle dot, dot operator
    Spelling{"\u00d7", Kind::times},
    Spelling{"\u2217", Kind::times}, // multiplication sign, asterisk operator
    Spelling{"\u00f7", Kind::divide},
    Spelling{"\u2215", Kind::divide}, // division sign, division slash
    Spelling{"\u2264", Kind::less_or_equal},
    Spelling{"\u2265", Kind::greater_or_equal},
    Spelling{"\u2260", Kind::not_equal},
    Spelling{"\u221a", Kind::square_root},
    Spelling{"\u221b", Kind::cube_root},
    Spelling{"\u03c0", Kind::name}, // π
};

constexpr std::array spaces{
    std::string_view{" "},      std::string_view{"\t"},     std::string_view{"\n"},     std::string_view{"\r"},
    std::string_view{"\u00a0"}, std::string_view{"\u2009"}, std::string_view{"\u202f"}, std::string_view{"\u200b"},
    std::string_view{"\ufeff"}}; // the last two without any width

constexpr std::array superscripts{Spelling{"\u2070", Kind::superscript}, Spelling{"\u00b9", Kind::superscript},
                                  Spelling{"\u00b2", Kind::superscript}, Spelling{"\u00b3", Kind::superscript},
                                  Spelling{"\u2074", Kind::superscript}, Spelling{"\u2075", Kind::superscript},
                                  Spelling{"\u2076", Kind::superscript}, Spelling{"\u2077", Kind::superscript},
                                  Spelling{"\u2078", Kind::superscript}, Spelling{"\u2079", Kind::superscript}};
constexpr std::string_view raised_minus = "\u207b";

bool is_digit(char character) {
    return character >= '0' && character <= '9';
}
bool is_letter(char character) {
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') || character == '_';
}

/// The length in bytes of the UTF-8 character that the text begins with; 1 where it begins with none (RFC 3629).
std::size_t character_length(std::string_view text) {
    const auto byte = [text](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    const auto follows = [&](std::size_t i) { return (byte(i) & 0xc0U) == 0x80U; };
    if (byte(0) >= 0xc2 && byte(0) < 0xe0 && follows(1))
        return byte(0) == 0xc2 && byte(1) < 0xa0 ? 1 : 2; // control characters are none that can be shown
    const bool is_overlong = (byte(0) == 0xe0 && byte(1) < 0xa0) || (byte(0) == 0xf0 && byte(1) < 0x90);
    const bool is_surrogate = byte(0) == 0xed && byte(1) >= 0xa0;
    if (byte(0) >= 0xe0 && byte(0) < 0xf0 && follows(1) && follows(2) && !is_overlong && !is_surrogate)
        return 3;
    const bool is_too_high = byte(0) == 0xf4 && byte(1) >= 0x90;
    if (byte(0) >= 0xf0 && byte(0) < 0xf5 && follows(1) && follows(2) && follows(3) && !is_overlong && !is_too_high)
        return 4;
    return 1;
}

class Reader {
  public:
    explicit Reader(std::string_view typed) : typed_(typed) {}

    std::vector<Token> read() {
        std::vector<Token> tokens;
        while (skip_spaces(), at_ < typed_.size())
            tokens.push_back(next());
        tokens.push_back({Kind::end, {}, typed_.size(), 0});
        return tokens;
    }

  private:
    std::string_view rest() const { return typed_.substr(at_); }
    bool digit_at(std::size_t place) const { return place < typed_.size() && is_digit(typed_[place]); }

    void skip_spaces() {
        const auto begins = [this](std::string_view space) { return rest().starts_with(space); };
        for (auto space = spaces.begin(); (space = std::find_if(spaces.begin(), spaces.end(), begins)) != spaces.end();)
            at_ += space->size();
    }

    Token take(Kind kind, std::size_t length) {
        Token token{kind, std::string(typed_.substr(at_, length)), at_, length};
        at_ += length;
        return token;
    }

    Token next() {
        if (digit_at(at_) || (typed_[at_] == '.' && digit_at(at_ + 1)))
            return number();
        if (is_letter(typed_[at_]))
            return name();
        if (superscript_digit() || rest().starts_with(raised_minus))
            return superscript();
        for (const Spelling& spelling : spellings)
            if (rest().starts_with(spelling.text))
                return take(spelling.kind, spelling.text.size());
        refuse_character();
    }

    Token number() {
        std::size_t end = at_;
        const auto skip_digits = [&] {
            while (digit_at(end))
                ++end;
        };
        skip_digits();
        if (end < typed_.size() && typed_[end] == '.') {
            ++end;
            skip_digits();
        }
        // "2e3" is a number, but "2e" and "2e-x" begin with two times Euler's number.
        if (end < typed_.size() && (typed_[end] == 'e' || typed_[end] == 'E')) {
            const bool has_sign = end + 1 < typed_.size() && (typed_[end + 1] == '+' || typed_[end + 1] == '-');
            if (const std::size_t digits = end + (has_sign ? 2 : 1); digit_at(digits)) {
                end = digits;
                skip_digits();
            }
        }
        if (end < typed_.size() && typed_[end] == '.')
            throw NotationError(TO_TRANSLATE("hiker::words", "A number has only one decimal point."), at_,
                                end + 1 - at_);
        Token token = take(Kind::number, end - at_);
        if (!read_number(token.text))
            throw NotationError(
                TO_TRANSLATE("hiker::words",
                             "This number is outside of what can be computed with (about 1e-307 to 1e308)."),
                token.position, token.length);
        return token;
    }

    Token name() {
        std::size_t end = at_;
        while (end < typed_.size() && (is_letter(typed_[end]) || is_digit(typed_[end])))
            ++end;
        return take(Kind::name, end - at_);
    }

    std::optional<char> superscript_digit() const {
        for (std::size_t digit = 0; digit < superscripts.size(); ++digit)
            if (rest().starts_with(superscripts[digit].text))
                return static_cast<char>('0' + digit);
        return std::nullopt;
    }

    Token superscript() {
        const std::size_t begin = at_;
        std::string digits;
        if (rest().starts_with(raised_minus)) {
            digits = "-";
            at_ += raised_minus.size();
        }
        while (const auto digit = superscript_digit()) {
            digits += *digit;
            at_ += superscripts[static_cast<std::size_t>(*digit - '0')].text.size();
        }
        if (digits == "-")
            throw NotationError(
                TO_TRANSLATE("hiker::words", "A raised minus needs a raised number behind it, as in x⁻¹."), begin,
                at_ - begin);
        return {Kind::superscript, digits, begin, at_ - begin};
    }

    [[noreturn]] void refuse_character() const {
        const std::size_t length = character_length(rest()); // so that the mark does not cut it in two
        const auto character = typed_.substr(at_, length);
        if (character == "[" || character == "]" || character == "{" || character == "}")
            throw NotationError(TO_TRANSLATE("hiker::words", "Use round brackets ( ) instead."), at_, length);
        if (character == "\"" || character == "'")
            throw NotationError(
                TO_TRANSLATE("hiker::words", "Quotation marks and primes have no meaning here: take them out."), at_,
                length);
        if (character == "!")
            throw NotationError(TO_TRANSLATE("hiker::words", "Factorials are not known here: write the number out."),
                                at_, length);
        if (character == "%")
            throw NotationError(
                TO_TRANSLATE("hiker::words", "For a remainder write mod(a, b); for a percentage divide by 100."), at_,
                length);
        if (character == ".")
            throw NotationError(TO_TRANSLATE("hiker::words", "A decimal point needs a digit beside it, as in 0.5."),
                                at_, length);
        if (length == 1 &&
            (static_cast<unsigned char>(character[0]) < ' ' || static_cast<unsigned char>(character[0]) >= 0x7f))
            throw NotationError(TO_TRANSLATE("hiker::words", "There is an unreadable character here: take it out."),
                                at_, length);
        throw NotationError(TO_TRANSLATE("hiker::words", "The character %1 has no meaning here: take it out."), at_,
                            length, character);
    }

    std::string_view typed_;
    std::size_t at_ = 0;
};

} // namespace

std::vector<Token> read_tokens(std::string_view typed) {
    return Reader(typed).read();
}

} // namespace hiker
