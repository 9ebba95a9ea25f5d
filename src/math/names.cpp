// SPDX-License-Identifier: GPL-3.0-or-later
#include "math/names.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace hiker {

namespace {

double floor_of(double x) {
    return std::floor(x);
}
double ceiling_of(double x) {
    return std::ceil(x);
}
double rounded(double x) {
    return std::round(x);
}
double truncated(double x) {
    return std::trunc(x);
}
double cube_root(double x) {
    return std::cbrt(x);
}
double sign_of(double x) {
    return std::isnan(x) ? x : (x > 0) - (x < 0);
}
double step_at_zero(double x) {
    return std::isnan(x) ? x : x < 0 ? 0.0 : x > 0 ? 1.0 : 0.5;
}
double secant(double x) {
    return 1 / std::cos(x);
}
double cosecant(double x) {
    return 1 / std::sin(x);
}
double cotangent(double x) {
    return 1 / std::tan(x);
}
// As in mathematics, and as SymPy's Mod: the result has the sign of the divisor.
double remainder_of(double a, double b) {
    return a - b * std::floor(a / b);
}

constexpr std::array functions{
    KnownFunction{"sin", "sin"},
    KnownFunction{"cos", "cos"},
    KnownFunction{"tan", "tan"},
    KnownFunction{"sec", "sec", 1, 1, secant},
    KnownFunction{"csc", "csc", 1, 1, cosecant},
    KnownFunction{"cot", "cot", 1, 1, cotangent},
    KnownFunction{"asin", "asin"},
    KnownFunction{"acos", "acos"},
    KnownFunction{"atan", "atan"},
    KnownFunction{"arcsin", "asin"},
    KnownFunction{"arccos", "acos"},
    KnownFunction{"arctan", "atan"},
    KnownFunction{"atan2", "atan2", 2, 2},
    KnownFunction{"sinh", "sinh"},
    KnownFunction{"cosh", "cosh"},
    KnownFunction{"tanh", "tanh"},
    KnownFunction{"asinh", "asinh"},
    KnownFunction{"acosh", "acosh"},
    KnownFunction{"atanh", "atanh"},
    KnownFunction{"exp", "exp"},
    KnownFunction{"ln", "ln"},
    KnownFunction{"log", "log"}, // natural, as in SymPy and NumPy
    KnownFunction{"log2", "log2"},
    KnownFunction{"log10", "log10"},
    KnownFunction{"sqrt", "sqrt"},
    KnownFunction{"cbrt", "cbrt", 1, 1, cube_root},
    KnownFunction{"abs", "abs"},
    KnownFunction{"sign", "signum", 1, 1, sign_of},
    KnownFunction{"sgn", "signum"},
    KnownFunction{"heaviside", "heaviside", 1, 1, step_at_zero},
    KnownFunction{"floor", "floor", 1, 1, floor_of},
    KnownFunction{"ceil", "ceil", 1, 1, ceiling_of},
    KnownFunction{"round", "round", 1, 1, rounded},
    KnownFunction{"trunc", "trunc", 1, 1, truncated},
    KnownFunction{"mod", "mod", 2, 2, nullptr, remainder_of},
    KnownFunction{"min", "min", 1, any_number},
    KnownFunction{"max", "max", 1, any_number},
};

struct Habit {
    std::string_view written;
    std::string_view meant;
};

// What other programs and languages call them.
constexpr std::array habits{
    Habit{"sine", "sin"},      Habit{"cosine", "cos"}, Habit{"tangent", "tan"}, Habit{"tg", "tan"},
    Habit{"sen", "sin"},       Habit{"ctg", "cot"},    Habit{"lg", "log10"},    Habit{"ld", "log2"},
    Habit{"root", "sqrt"},     Habit{"power", "x^n"},  Habit{"pow", "x^n"},     Habit{"absolute", "abs"},
    Habit{"ceiling", "ceil"},  Habit{"int", "trunc"},  Habit{"logn", "ln"},     Habit{"t", "x"},
    Habit{"z", "x"},           Habit{"theta", "x"},    Habit{"w", "x"},         Habit{"sigmoid", "1/(1+exp(-x))"},
    Habit{"relu", "max(0, x)"}};

bool is_known(std::string_view name) {
    return is_variable(name) || !find_constant(name).empty() || find_function(name) != nullptr;
}

} // namespace

std::span<const KnownFunction> known_functions() {
    return functions;
}

const KnownFunction* find_function(std::string_view name) {
    const auto found = std::find_if(functions.begin(), functions.end(),
                                    [name](const KnownFunction& function) { return function.name == name; });
    return found == functions.end() ? nullptr : &*found;
}

std::string_view find_constant(std::string_view name) {
    // Not muParser's own constants: Debian's 2.3.3 has a pi of twelve digits.
    if (name == "pi" || name == "\u03c0")
        return "3.141592653589793";
    return name == "e" ? "2.718281828459045" : std::string_view{};
}

bool is_variable(std::string_view name) {
    return name == "x" || name == "y";
}

std::vector<std::string> split_name(std::string_view letters) {
    if (std::any_of(letters.begin(), letters.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return {}; // "x2" may be meant as x^2 or as 2x, "log2x" in two ways too
    // cut[i] is the length of the name that begins at i in the best way to cut what follows; 0 where there is none.
    std::vector<std::size_t> cut(letters.size() + 1, 0);
    const auto can_cut = [&](std::size_t place) { return place == letters.size() || cut[place] > 0; };
    for (std::size_t begin = letters.size(); begin-- > 0;)
        for (std::size_t length = letters.size() - begin; length > 0 && cut[begin] == 0; --length)
            if (can_cut(begin + length) && is_known(letters.substr(begin, length)))
                cut[begin] = length;
    std::vector<std::string> names;
    for (std::size_t place = 0; place < letters.size() && cut[place] > 0; place += cut[place])
        names.emplace_back(letters.substr(place, cut[place]));
    return names;
}

std::string suggest_name(std::string_view unknown) {
    std::string small(unknown);
    std::transform(small.begin(), small.end(), small.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    if (is_known(small))
        return small;
    for (const Habit& habit : habits)
        if (habit.written == small)
            return std::string(habit.meant);
    if (small.size() > 1 && small.starts_with('x') && small.find_first_not_of("0123456789", 1) == std::string::npos)
        return "x^" + small.substr(1);
    return {};
}

} // namespace hiker
