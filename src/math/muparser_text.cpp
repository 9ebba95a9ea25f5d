// SPDX-License-Identifier: GPL-3.0-or-later
#include "math/muparser_text.h"

#include "math/names.h"

namespace hiker {

namespace {

using Kind = Expression::Kind;

/// The text of a part, and whether it mentions no variable.
struct Piece {
    std::string text;
    bool constant = true;
};

std::string in_brackets(const std::string& text) {
    return "(" + text + ")";
}

Piece piece_of(const Expression& expression);

/// muParser converts a constant exponent to an int whatever its size, so only short ones go to its own operator.
Piece raised(const Piece& base, const Piece& exponent) {
    const bool constant = base.constant && exponent.constant;
    const bool is_short = exponent.text.size() <= 4 && exponent.text.find('e') == std::string::npos;
    if (is_short || !exponent.constant)
        return {in_brackets(base.text + "^" + exponent.text), constant};
    return {"power(" + base.text + "," + exponent.text + ")", constant};
}

Piece operation(const Expression& expression) {
    const Piece left = piece_of(expression.parts[0]);
    const Piece right = piece_of(expression.parts[1]);
    if (expression.name == "^")
        return raised(left, right);
    return {in_brackets(left.text + expression.name + right.text), left.constant && right.constant};
}

Piece call(const Expression& expression) {
    Piece list;
    for (const Expression& part : expression.parts) {
        const Piece argument = piece_of(part);
        list.text += (list.text.empty() ? "" : ",") + argument.text;
        list.constant = list.constant && argument.constant;
    }
    return {std::string(find_function(expression.name)->compiled) + in_brackets(list.text), list.constant};
}

Piece condition(const Expression& expression) {
    const Piece test = piece_of(expression.parts[0]);
    const Piece yes = piece_of(expression.parts[1]);
    const Piece no = piece_of(expression.parts[2]);
    return {in_brackets(test.text + "?" + yes.text + ":" + no.text), test.constant && yes.constant && no.constant};
}

Piece piece_of(const Expression& expression) {
    switch (expression.kind) {
        case Kind::number:
            return {expression.name.starts_with('.') ? "0" + expression.name : expression.name, true};
        case Kind::superscript:
            return {in_brackets(expression.name), true};
        case Kind::constant:
            return {std::string(find_constant(expression.name)), true};
        case Kind::variable:
            return {expression.name, false};
        case Kind::negation: {
            const Piece part = piece_of(expression.parts[0]);
            return {in_brackets("-" + part.text), part.constant};
        }
        case Kind::operation:
            return operation(expression);
        case Kind::call:
            return call(expression);
        case Kind::condition:
            break;
    }
    return condition(expression);
}

} // namespace

std::string muparser_text(const Expression& expression) {
    return piece_of(expression).text;
}

} // namespace hiker
