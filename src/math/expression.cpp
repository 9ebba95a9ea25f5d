// SPDX-License-Identifier: GPL-3.0-or-later
#include "math/expression.h"

#include <algorithm>
#include <utility>

namespace hiker {

namespace {

/// Moves the parts, which a braced list would copy: at every level of the tree the whole tree below.
template <typename... Parts>
Expression made_of(Expression::Kind kind, std::string_view name, Parts... parts) {
    Expression whole{kind, std::string(name), {}};
    whole.parts.reserve(sizeof...(parts));
    (whole.parts.push_back(std::move(parts)), ...);
    return whole;
}

} // namespace

Expression negated(Expression part) {
    return made_of(Expression::Kind::negation, {}, std::move(part));
}

Expression operation(Expression left, std::string_view sign, Expression right) {
    return made_of(Expression::Kind::operation, sign, std::move(left), std::move(right));
}

Expression call(std::string_view function, Expression argument) {
    return made_of(Expression::Kind::call, function, std::move(argument));
}

Expression condition(Expression test, Expression yes, Expression no) {
    return made_of(Expression::Kind::condition, {}, std::move(test), std::move(yes), std::move(no));
}

bool is_constant(const Expression& expression) {
    return expression.kind != Expression::Kind::variable &&
           std::all_of(expression.parts.begin(), expression.parts.end(), is_constant);
}

} // namespace hiker
