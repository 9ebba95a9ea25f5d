// SPDX-License-Identifier: GPL-3.0-or-later
#include "math/notation.h"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <utility>
#include <vector>

#include "math/names.h"
#include "math/notation_error.h"
#include "math/to_translate.h"
#include "math/tokens.h"

namespace hiker {

namespace {

using Kind = Token::Kind;

/// A binary operator and its sign in an expression.
struct Operator {
    Kind kind;
    std::string_view sign;
};

/// Cuts names such as "xsin" into those that are known, so that the parser sees one name a token.
std::vector<Token> with_names_split(std::vector<Token> tokens) {
    std::vector<Token> result;
    for (Token& token : tokens) {
        const bool known = is_variable(token.text) || !find_constant(token.text).empty() || find_function(token.text);
        // "sine" is no sin(e): what is a habit from elsewhere is asked about rather than cut.
        const bool can_be_cut = token.kind == Kind::name && !known && suggest_name(token.text).empty();
        const auto names = can_be_cut ? split_name(token.text) : std::vector<std::string>{};
        if (names.empty()) {
            result.push_back(std::move(token));
            continue;
        }
        std::size_t position = token.position;
        for (const std::string& name : names) {
            result.push_back({Kind::name, name, position, name.size()});
            position += name.size();
        }
    }
    return result;
}

class Parser {
  public:
    explicit Parser(std::string_view typed) : tokens_(read_tokens(typed)) {}

    Notation read() {
        if (peek().kind == Kind::end)
            throw NotationError(TO_TRANSLATE("hiker::words", "Type a function of x, for example x^2."), 0, 0);
        skip_left_side();
        tokens_ = with_names_split(std::move(tokens_));
        if (peek().kind == Kind::end)
            refuse_here(TO_TRANSLATE("hiker::words", "Here the function is missing, for example x^2."));
        Expression expression = condition();
        if (peek().kind != Kind::end)
            refuse_leftover();
        return {std::move(expression), first_y_};
    }

  private:
    // --- moving through the tokens ---

    const Token& peek(std::size_t ahead = 0) const { return tokens_[std::min(at_ + ahead, tokens_.size() - 1)]; }
    Token take() { return at_ + 1 < tokens_.size() ? tokens_[at_++] : tokens_[at_]; }

    bool take_if(Kind kind) {
        const bool there = peek().kind == kind;
        if (there)
            take();
        return there;
    }

    std::optional<Operator> take_one_of(std::initializer_list<Operator> operators) {
        for (const Operator& candidate : operators)
            if (take_if(candidate.kind))
                return candidate;
        return std::nullopt;
    }

    [[noreturn]] static void refuse(const Token& token, const char* sentence, std::string_view subject = {}) {
        throw NotationError(sentence, token.position, token.length, subject);
    }
    [[noreturn]] void refuse_here(const char* sentence) const { refuse(peek(), sentence); }

    // --- "f(x) =" and "y =" in front ---

    bool names_at(std::initializer_list<std::string_view> texts) const {
        return std::equal(texts.begin(), texts.end(), tokens_.begin(),
                          tokens_.begin() + static_cast<std::ptrdiff_t>(std::min(texts.size(), tokens_.size())),
                          [](std::string_view text, const Token& token) { return text == token.text; });
    }

    void skip_left_side() {
        const bool is_free_letter = peek().kind == Kind::name && peek().text.size() == 1 && peek().text != "x" &&
                                    find_constant(peek().text).empty();
        if (!is_free_letter)
            return;
        const std::string name = peek().text;
        if (peek(1).kind == Kind::equals) {
            y_is_the_result_ = name == "y";
            at_ = 2;
        } else if (names_at({name, "(", "x", ")", "="})) {
            y_is_the_result_ = name == "y";
            at_ = 5;
        } else if (names_at({name, "(", "x", ",", "y", ")", "="})) {
            at_ = 7;
        } else if (peek(1).kind == Kind::open && peek(2).kind == Kind::name && peek(3).kind == Kind::close &&
                   peek(4).kind == Kind::equals) {
            refuse(peek(2), TO_TRANSLATE("hiker::words", "Call the variable x, as in f(x) = x^2."));
        }
    }

    // --- the grammar, from the weakest binding to the strongest ---

    Expression condition() {
        const Depth depth(*this);
        Expression test = both();
        if (peek().kind != Kind::question)
            return test;
        const Token question = take();
        Expression yes = condition();
        if (!take_if(Kind::colon))
            refuse(question,
                   TO_TRANSLATE("hiker::words", "A condition has three parts: condition ? value : other value."));
        return hiker::condition(std::move(test), std::move(yes), condition());
    }

    Expression both() {
        return left_to_right([this] { return comparison(); }, {{Kind::and_sign, "&&"}});
    }

    Expression comparison() {
        const auto take_sign = [this] {
            return take_one_of({{Kind::less, "<"},
                                {Kind::less_or_equal, "<="},
                                {Kind::greater, ">"},
                                {Kind::greater_or_equal, ">="},
                                {Kind::equal, "=="},
                                {Kind::not_equal, "!="}});
        };
        Expression left = sum();
        const auto comparator = take_sign();
        if (!comparator)
            return left;
        Expression result = operation(std::move(left), comparator->sign, sum());
        // In mathematics 0 < x < 1 says two things; here it would compare a truth value with 1.
        if (const Token second = peek(); take_sign())
            refuse(second, TO_TRANSLATE("hiker::words", "Compare two at a time: 0 < x && x < 1."));
        return result;
    }

    Expression sum() {
        return left_to_right([this] { return product(); }, {{Kind::plus, "+"}, {Kind::minus, "-"}});
    }

    template <typename Operand>
    Expression left_to_right(Operand operand, std::initializer_list<Operator> operators) {
        Expression left = operand();
        while (const auto taken = take_one_of(operators))
            left = operation(std::move(left), taken->sign, operand());
        return left;
    }

    Expression product() {
        Expression left = signed_factor();
        while (true) {
            if (const auto taken = take_one_of({{Kind::times, "*"}, {Kind::divide, "/"}}))
                left = operation(std::move(left), taken->sign, signed_factor());
            else if (factor_follows())
                left = operation(std::move(left), "*", power());
            else
                return left;
        }
    }

    /// Whether a multiplication without a sign goes on here.
    bool factor_follows() const {
        switch (peek().kind) {
            case Kind::number:
                if (at_ > 0 && (tokens_[at_ - 1].kind == Kind::number || tokens_[at_ - 1].kind == Kind::name))
                    refuse_here(TO_TRANSLATE("hiker::words", "Put a sign before this number, as in x*2 or x^2."));
                return true;
            case Kind::name:
            case Kind::open:
            case Kind::square_root:
            case Kind::cube_root:
                return true;
            case Kind::bar:
                return open_bars_ == 0; // inside |...| a bar closes
            default:
                return false;
        }
    }

    Expression signed_factor() {
        const Depth depth(*this);
        if (take_if(Kind::plus))
            return signed_factor();
        if (!take_if(Kind::minus))
            return power();
        return negated(signed_factor());
    }

    Expression power() {
        Expression base = primary();
        while (peek().kind == Kind::superscript)
            base = operation(std::move(base), "^", {Expression::Kind::superscript, take().text, {}});
        if (take_if(Kind::power))
            base = operation(std::move(base), "^", signed_factor());
        return base;
    }

    Expression primary() {
        const Depth depth(*this);
        const Token token = take();
        switch (token.kind) {
            case Kind::number:
                return {Expression::Kind::number, token.text, {}};
            case Kind::name:
                return named(token);
            case Kind::open:
                return brackets(token);
            case Kind::bar:
                return between_bars(token);
            case Kind::square_root:
                return hiker::call("sqrt", primary());
            case Kind::cube_root:
                return hiker::call("cbrt", primary());
            default:
                refuse_instead_of_value(token);
        }
    }

    Expression brackets(const Token& open) {
        const int outer_bars = std::exchange(open_bars_, 0);
        Expression inside = condition();
        open_bars_ = outer_bars;
        if (peek().kind == Kind::comma)
            refuse_comma();
        if (!take_if(Kind::close))
            refuse_unclosed(open, TO_TRANSLATE("hiker::words", "This bracket is not closed: add a )."));
        return inside;
    }

    Expression between_bars(const Token& open) {
        ++open_bars_;
        Expression inside = condition();
        --open_bars_;
        if (!take_if(Kind::bar))
            refuse_unclosed(open,
                            TO_TRANSLATE("hiker::words", "This bar is not closed: add a | behind, or write abs(x)."));
        return hiker::call("abs", std::move(inside));
    }

    [[noreturn]] void refuse_unclosed(const Token& open, const char* sentence) const {
        if (peek().kind != Kind::end && peek().kind != Kind::close && peek().kind != Kind::bar)
            refuse_leftover();
        refuse(open, sentence);
    }

    Expression named(const Token& name) {
        if (is_variable(name.text))
            return variable(name);
        if (!find_constant(name.text).empty())
            return {Expression::Kind::constant, name.text, {}};
        if (const KnownFunction* function = find_function(name.text))
            return call(*function, name);
        if (const std::string meant = suggest_name(name.text); !meant.empty())
            refuse(name, TO_TRANSLATE("hiker::words", "This name is not known: did you mean %1?"), meant);
        refuse(name,
               TO_TRANSLATE("hiker::words",
                            "The name %1 is not known: the variable is x, and functions are written like sin(x)."),
               name.text);
    }

    Expression variable(const Token& name) {
        if (name.text == "y" && y_is_the_result_)
            refuse(name, TO_TRANSLATE("hiker::words", "Here y is the result: write the right side with x only."));
        if (name.text == "y" && !first_y_)
            first_y_ = name.position;
        return {Expression::Kind::variable, name.text, {}};
    }

    // --- functions ---

    Expression call(const KnownFunction& function, const Token& name) {
        std::optional<Expression> exponent; // sin²(x), sin^2(x)
        if (peek().kind == Kind::superscript || (peek().kind == Kind::power && peek(1).kind == Kind::number)) {
            take_if(Kind::power);
            exponent = Expression{Expression::Kind::superscript, take().text, {}};
        }
        if ((exponent && exponent->name.starts_with('-')) || (peek().kind == Kind::power && !exponent))
            refuse(
                name,
                TO_TRANSLATE("hiker::words",
                             "Write this power behind the brackets: %1(x)^n, or use the inverse function's own name."),
                name.text);
        Expression value = function_of(function, name);
        return exponent ? operation(std::move(value), "^", std::move(*exponent)) : value;
    }

    Expression function_of(const KnownFunction& function, const Token& name) {
        const bool has_brackets = peek().kind == Kind::open;
        auto arguments = has_brackets ? bracketed_arguments(name) : std::vector{bare_argument(name)};
        const int count = static_cast<int>(arguments.size());
        if (count < function.fewest_arguments || count > function.most_arguments)
            refuse(
                name,
                function.most_arguments == 1
                    ? TO_TRANSLATE("hiker::words", "%1 takes one value in its brackets.")
                    : TO_TRANSLATE("hiker::words", "%1 takes two values in its brackets, with a comma between them."),
                name.text);
        return {Expression::Kind::call, name.text, std::move(arguments)};
    }

    std::vector<Expression> bracketed_arguments(const Token& name) {
        const Token open = take();
        if (peek().kind == Kind::close)
            refuse(name, TO_TRANSLATE("hiker::words", "The brackets of %1 are empty: put a value in, as in %1(x)."),
                   name.text);
        const int outer_bars = std::exchange(open_bars_, 0);
        std::vector<Expression> arguments{condition()};
        while (peek().kind == Kind::comma) {
            if (find_function(name.text)->most_arguments == 1)
                refuse_comma();
            take();
            arguments.push_back(condition());
        }
        open_bars_ = outer_bars;
        if (!take_if(Kind::close))
            refuse_unclosed(open, TO_TRANSLATE("hiker::words", "This bracket is not closed: add a )."));
        return arguments;
    }

    /// What a function without brackets applies to: "2x" in sin 2x, "x" in sin x cos x.
    Expression bare_argument(const Token& name) {
        const Depth depth(*this);
        if (take_if(Kind::minus))
            return negated(bare_argument(name));
        if (peek().kind != Kind::number && !factor_follows())
            refuse(name, TO_TRANSLATE("hiker::words", "%1 needs a value in brackets behind it, as in %1(x)."),
                   name.text);
        Expression argument = power();
        while (peek().kind == Kind::name && !find_function(peek().text))
            argument = operation(std::move(argument), "*", power());
        return argument;
    }

    // --- what stands where nothing can stand ---

    [[noreturn]] static void refuse_instead_of_value(const Token& token) {
        switch (token.kind) {
            case Kind::end:
                refuse(token,
                       TO_TRANSLATE("hiker::words", "The formula stops too early: a value is missing at its end."));
            case Kind::close:
                refuse(token, TO_TRANSLATE("hiker::words", "Before this bracket a value is missing."));
            case Kind::equals:
                refuse(
                    token,
                    TO_TRANSLATE("hiker::words",
                                 "An equals sign can only stand behind f(x) or y at the front; to compare, write ==."));
            case Kind::comma:
                refuse(token, TO_TRANSLATE("hiker::words",
                                           "A comma has no meaning here: the decimal point is a dot, as in 0.5."));
            case Kind::superscript:
                refuse(token, TO_TRANSLATE("hiker::words", "Before this power a value is missing, as in x²."));
            default:
                refuse(token, TO_TRANSLATE("hiker::words", "Before %1 a value is missing."), token.text);
        }
    }

    [[noreturn]] void refuse_comma() const {
        refuse_here(
            TO_TRANSLATE("hiker::words", "A comma has no meaning here: the decimal point is a dot, as in 0.5."));
    }

    [[noreturn]] void refuse_leftover() const {
        switch (peek().kind) {
            case Kind::close:
                refuse_here(
                    TO_TRANSLATE("hiker::words", "This bracket was never opened: take it out, or add a ( before it."));
            case Kind::comma:
                refuse_comma();
            case Kind::colon:
                refuse_here(
                    TO_TRANSLATE("hiker::words", "A colon belongs to a condition: condition ? value : other value."));
            default:
                refuse_instead_of_value(peek());
        }
    }

    /// Counts how deep the grammar is nested, since each level is a level of this program's own stack.
    class Depth {
      public:
        explicit Depth(Parser& parser) : parser_(parser) {
            // One bracket passes through three of the counted rules.
            if (++parser_.depth_ > 3 * (deepest_formula + 1))
                parser_.refuse_here(TO_TRANSLATE(
                    "hiker::words", "The formula is nested too deeply here: use fewer brackets and powers."));
        }
        ~Depth() { --parser_.depth_; }
        Depth(const Depth&) = delete;
        Depth& operator=(const Depth&) = delete;

      private:
        Parser& parser_;
    };

    std::vector<Token> tokens_;
    std::size_t at_ = 0;
    int depth_ = 0;
    int open_bars_ = 0;
    bool y_is_the_result_ = false;
    std::optional<std::size_t> first_y_;
};

} // namespace

NotationError::NotationError(const char* sentence, std::size_t position, std::size_t length, std::string_view subject)
    : std::runtime_error([&] {
          std::string text = sentence;
          for (auto place = text.find("%1"); place != std::string::npos;
               place = text.find("%1", place + subject.size()))
              text.replace(place, 2, subject);
          return text;
      }()),
      sentence_(sentence),
      subject_(subject),
      position_(position),
      length_(length) {}

Notation read_notation(std::string_view typed) {
    if (typed.size() > longest_formula) {
        std::size_t end = longest_formula;
        while (end > 0 && (static_cast<unsigned char>(typed[end]) & 0xc0U) == 0x80U)
            --end; // not in the middle of a character
        throw NotationError(
            TO_TRANSLATE("hiker::words", "The formula is too long: it may have up to 1000 plain characters."), end,
            typed.size() - end);
    }
    return Parser(typed).read();
}

} // namespace hiker
