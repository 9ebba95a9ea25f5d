// SPDX-License-Identifier: GPL-3.0-or-later
#include "math/sympy_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <utility>

#include "math/function.h"
#include "math/number.h"

namespace hiker {

namespace {

using Kind = Expression::Kind;

struct Spelling {
    std::string_view name;    ///< as in names.h
    std::string_view written; ///< in SymPy, or one of the definitions
    std::string_view last_argument = {};
    bool is_reciprocal = false; ///< whether it is 1 divided by that
};

constexpr std::array spellings{
    Spelling{"sin", "sin"},
    Spelling{"cos", "cos"},
    Spelling{"tan", "tan"},
    Spelling{"sec", "cos", {}, true}, // SymPy 1.11 writes 2/sec(x) without brackets for Python: 2/1/cos(x)
    Spelling{"csc", "sin", {}, true},
    Spelling{"cot", "tan", {}, true},
    Spelling{"asin", "asin"},
    Spelling{"acos", "acos"},
    Spelling{"atan", "atan"},
    Spelling{"arcsin", "asin"},
    Spelling{"arccos", "acos"},
    Spelling{"arctan", "atan"},
    Spelling{"atan2", "atan2"},
    Spelling{"sinh", "sinh"},
    Spelling{"cosh", "cosh"},
    Spelling{"tanh", "tanh"},
    Spelling{"asinh", "asinh"},
    Spelling{"acosh", "acosh"},
    Spelling{"atanh", "atanh"},
    Spelling{"exp", "exp"},
    Spelling{"ln", "log"},
    Spelling{"log", "log"},
    Spelling{"log2", "log", "2"},
    Spelling{"log10", "log", "10"},
    Spelling{"sqrt", "sqrt"},
    Spelling{"cbrt", "cube_root"}, // SymPy's own is complex for negative numbers
    Spelling{"abs", "Abs"},
    Spelling{"sign", "sign"},
    Spelling{"sgn", "sign"},
    Spelling{"heaviside", "Heaviside", "0.5"}, // at 0, whatever the version takes it to be
    Spelling{"floor", "floor"},
    Spelling{"ceil", "ceiling"},
    Spelling{"round", "rounded"}, // Python's own rounds halves to even numbers
    Spelling{"trunc", "truncated"},
    Spelling{"mod", "remainder"}, // Mod(-x, 3) becomes Mod(2*x, 3) in SymPy 1.11, as if x were whole
    Spelling{"min", "Min"},
    Spelling{"max", "Max"},
};

struct Definition {
    std::string_view name;
    std::string_view lines;
    std::array<std::string_view, 3> imports; ///< empty where it needs fewer
};

constexpr std::array definitions{
    Definition{"cube_root",
               "def cube_root(a):\n"
               "    return sign(a)*Abs(a)**Rational(1, 3)\n",
               {"Abs", "Rational", "sign"}},
    Definition{"remainder",
               "def remainder(a, b):\n"
               "    return a - b*floor(a/b)\n",
               {"floor"}},
    Definition{"rounded",
               "def rounded(a):\n"
               "    return sign(a)*floor(Abs(a) + 0.5)\n",
               {"Abs", "floor", "sign"}},
    Definition{"truncated",
               "def truncated(a):\n"
               "    return sign(a)*floor(Abs(a))\n",
               {"Abs", "floor", "sign"}},
};

struct Replacement {
    std::string_view import;
    std::string_view entry;
};

// Where there are powers with exponents that are no whole numbers, but of e and pi: Python's own of a negative number
// is complex, and its absolute value would be a number again; and 2**floor(x) of whole numbers would be computed to the
// last of its digits.
constexpr std::array replacements{
    Replacement{"Abs", R"("abs": math.fabs)"},
    Replacement{"ceiling", R"("ceil": lambda a: -(-a//1))"},
    Replacement{"floor", R"("floor": lambda a: a//1)"},
};

/// How strongly a text holds together, weakest first.
enum class Strength { sum, product, sign, power, whole };

struct Written {
    std::string text;
    Strength strength = Strength::whole;
};

bool is_comparison(const Expression& expression) {
    constexpr std::array<std::string_view, 6> signs{"<", "<=", ">", ">=", "==", "!="};
    return expression.kind == Kind::operation && std::find(signs.begin(), signs.end(), expression.name) != signs.end();
}

/// Whether it is true or false, which in muParser are the numbers 1 and 0.
bool is_truth(const Expression& expression) {
    return is_comparison(expression) || expression.is_operation("&&");
}

bool is_whole_number(const Expression& expression) {
    if (expression.kind == Kind::negation)
        return is_whole_number(expression.parts[0]);
    return (expression.kind == Kind::number || expression.kind == Kind::superscript) &&
           expression.name.find_first_of(".eE") == std::string::npos;
}

/// A number as Python reads it: "007" would be a mistake, "5." and ".5" would only look like one.
std::string python_digits(std::string digits) {
    const auto first = digits.find_first_not_of('0');
    digits.erase(0, first == std::string::npos ? digits.size() - 1 : first);
    if (digits[0] < '0' || digits[0] > '9')
        digits.insert(0, "0");
    return digits.ends_with('.') ? digits + "0" : digits;
}

class Writer {
  public:
    SympyText write(const Expression& expression) {
        result_.expression = number_of(expression).text;
        for (const Replacement& replacement : replacements)
            if (has_real_power_ && result_.imports.contains(std::string(replacement.import)))
                result_.replacements.emplace(replacement.entry);
        return std::move(result_);
    }

  private:
    std::string imported(std::string_view name) {
        result_.imports.emplace(name);
        return std::string(name);
    }

    std::string part(const Expression& expression, Strength least) {
        const Written written = number_of(expression);
        return written.strength < least ? "(" + written.text + ")" : written.text;
    }

    /// What stands behind a sign: "x + (-1)" is easier to read than "x + -1".
    std::string part_behind_sign(const Expression& expression, Strength least) {
        const std::string text = part(expression, least);
        return text.starts_with('-') ? "(" + text + ")" : text;
    }

    // --- what is a number ---

    Written number_of(const Expression& expression) {
        if (!expression.parts.empty() && is_constant(expression))
            if (const double value = constant_value(expression); !std::isfinite(value))
                return without_number(value);
        switch (expression.kind) {
            case Kind::number:
                return {python_digits(expression.name)};
            case Kind::superscript:
                return expression.name.starts_with('-')
                           ? Written{"-" + python_digits(expression.name.substr(1)), Strength::sign}
                           : Written{python_digits(expression.name)};
            case Kind::constant:
                return {imported(expression.name == "e" ? "E" : "pi")};
            case Kind::variable:
                return {expression.name};
            case Kind::negation:
                return {"-" + part_behind_sign(expression.parts[0], Strength::sign), Strength::sign};
            case Kind::operation:
                return is_truth(expression) ? truth(expression) : operation(expression);
            case Kind::call:
                return call(expression);
            case Kind::condition:
                break;
        }
        return condition(expression);
    }

    /// Python refuses 1/0 at once, takes years to compute 9**9**9, and (-8)**0.5 is complex.
    Written without_number(double value) {
        if (std::isnan(value))
            return {imported("nan")};
        return value > 0 ? Written{imported("oo")} : Written{"-" + imported("oo"), Strength::sign};
    }

    Written operation(const Expression& expression) {
        const Expression& left = expression.parts[0];
        const Expression& right = expression.parts[1];
        if (expression.name == "^")
            return power(left, right);
        if (expression.name == "/" && is_whole_number(left) && is_whole_number(right))
            return {imported("Rational") + "(" + number_of(left).text + ", " + number_of(right).text + ")"};
        if (expression.name == "*" || expression.name == "/")
            return {part(left, Strength::product) + expression.name + part_behind_sign(right, Strength::sign),
                    Strength::product};
        return {part(left, Strength::sum) + " " + expression.name + " " + part_behind_sign(right, Strength::product),
                Strength::sum};
    }

    Written power(const Expression& base, const Expression& exponent) {
        const bool is_harmless = is_whole_number(exponent) || base.kind == Kind::constant;
        has_real_power_ = has_real_power_ || !is_harmless;
        return {part(base, Strength::whole) + "**" + exponent_of(exponent), Strength::power};
    }

    std::string exponent_of(const Expression& exponent) {
        // SymPy makes 2**n*x**n of (2*x)**n and computes the first to the last digit, where n is whole.
        constexpr double large = 1000;
        const double value = is_constant(exponent) ? constant_value(exponent) : 0;
        if (!std::isfinite(value) || std::abs(value) < large)
            return part_behind_sign(exponent, Strength::power);
        const std::string digits = exact_text(std::abs(value));
        const std::string decimal = digits.find_first_of(".e") == std::string::npos ? digits + ".0" : digits;
        return value < 0 ? "(-" + decimal + ")" : decimal;
    }

    Written call(const Expression& expression) {
        if (is_refused(expression))
            return {imported("nan")};
        const bool is_choice_of_one =
            expression.parts.size() == 1 && (expression.name == "min" || expression.name == "max");
        if (is_choice_of_one)
            return number_of(expression.parts[0]);
        const auto spelling = std::find_if(spellings.begin(), spellings.end(),
                                           [&](const Spelling& known) { return known.name == expression.name; });
        std::string arguments;
        for (const Expression& argument : expression.parts)
            arguments += (arguments.empty() ? "" : ", ") + number_of(argument).text;
        if (!spelling->last_argument.empty())
            arguments += ", " + std::string(spelling->last_argument);
        const std::string text = function(spelling->written) + "(" + arguments + ")";
        return spelling->is_reciprocal ? Written{"1/" + text, Strength::product} : Written{text};
    }

    /// Whether SymPy would stop at it rather than make something that is no number: Max(nan, x), remainder(x, 0).
    static bool is_refused(const Expression& call) {
        const auto has_value = [](const Expression& argument, auto is_value) {
            return is_constant(argument) && is_value(constant_value(argument));
        };
        if (call.name == "mod" && has_value(call.parts[1], [](double value) { return value == 0; }))
            return true;
        return std::any_of(call.parts.begin(), call.parts.end(), [&](const Expression& argument) {
            return has_value(argument, [](double value) { return std::isnan(value); });
        });
    }

    std::string function(std::string_view name) {
        const auto definition = std::find_if(definitions.begin(), definitions.end(),
                                             [name](const Definition& known) { return known.name == name; });
        if (definition == definitions.end())
            return imported(name);
        result_.definitions.emplace(definition->lines);
        for (const std::string_view import : definition->imports)
            if (!import.empty())
                imported(import);
        return std::string(name);
    }

    /// A chain of conditions is one list: Piecewise((a, x < 0), (b, x < 1), (c, True)).
    Written condition(const Expression& expression) {
        std::string cases;
        const Expression* rest = &expression;
        for (; rest->kind == Kind::condition; rest = &rest->parts[2])
            cases += "(" + number_of(rest->parts[1]).text + ", " + test_of(rest->parts[0]) + "), ";
        return {imported("Piecewise") + "(" + cases + "(" + number_of(*rest).text + ", True))"};
    }

    Written truth(const Expression& expression) {
        return {imported("Piecewise") + "((1, " + test_of(expression) + "), (0, True))"};
    }

    // --- what is true or false ---

    std::string test_of(const Expression& expression) {
        if (expression.is_operation("&&"))
            return imported("And") + "(" + test_of(expression.parts[0]) + ", " + test_of(expression.parts[1]) + ")";
        if (is_comparison(expression))
            return comparison(expression.name, expression.parts[0], expression.parts[1]);
        return imported("Ne") + "(" + number_of(expression).text + ", 0)";
    }

    std::string comparison(const std::string& sign, const Expression& left, const Expression& right) {
        const auto is_no_number = [](const Expression& side) {
            return is_constant(side) && std::isnan(constant_value(side));
        };
        if (is_no_number(left) || is_no_number(right)) // SymPy refuses to compare it
            return sign == "!=" ? "True" : "False";
        if (sign == "==" || sign == "!=")
            return imported(sign == "==" ? "Eq" : "Ne") + "(" + number_of(left).text + ", " + number_of(right).text +
                   ")";
        return number_of(left).text + " " + sign + " " + number_of(right).text;
    }

    SympyText result_;
    bool has_real_power_ = false; ///< whether there is one that the replacements are for
};

} // namespace

SympyText sympy_text(const Expression& expression) {
    return Writer().write(expression);
}

} // namespace hiker
