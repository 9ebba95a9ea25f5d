// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hiker {

/// What a formula says, as a tree: the notation is read into one, and every way to write it down begins with one.
///
/// It is no deeper than the text that it was read from is long, so walking through it may recur.
struct Expression {
    enum class Kind {
        number,      ///< its digits as typed
        superscript, ///< the digits of a number that was typed raised, perhaps with a minus; always an exponent
        constant,    ///< pi, π or e
        variable,    ///< x or y
        negation,    ///< of its one part
        operation,   ///< + - * / ^ < <= > >= == != or && between its two parts
        call,        ///< of a function that names.h knows, with its arguments
        condition    ///< first part ? second part : third part
    };
    Kind kind = Kind::number;
    std::string name; ///< the digits, the name or the sign; empty for a negation and a condition
    std::vector<Expression> parts;

    bool is_operation(std::string_view sign) const { return kind == Kind::operation && name == sign; }
};

Expression negated(Expression part);
Expression operation(Expression left, std::string_view sign, Expression right);
Expression call(std::string_view function, Expression argument);
Expression condition(Expression test, Expression yes, Expression no);

/// Whether it mentions no variable.
bool is_constant(const Expression& expression);

} // namespace hiker
