// SPDX-License-Identifier: GPL-3.0-or-later
#include "math/function.h"

#include <muParser.h>

#include <cmath>
#include <limits>

#include "math/muparser_text.h"
#include "math/names.h"
#include "math/notation.h"
#include "math/notation_error.h"
#include "math/to_translate.h"

namespace hiker {

namespace {

double power(double base, double exponent) {
    return std::pow(base, exponent);
}

void define_functions(mu::Parser& parser) {
    for (const KnownFunction& function : known_functions()) {
        if (function.one)
            parser.DefineFun(std::string(function.compiled), function.one);
        if (function.two)
            parser.DefineFun(std::string(function.compiled), function.two);
    }
    parser.DefineFun("power", power);
}

} // namespace

struct Function::Compiled {
    std::string typed;
    int variables = 1;
    Point point;
    mu::Parser parser;
};

Function::Function(std::string_view typed) : compiled_(std::make_unique<Compiled>()) {
    const Notation notation = read_notation(typed);
    compiled_->typed = typed;
    compiled_->variables = notation.first_y ? 2 : 1;
    mu::Parser& parser = compiled_->parser;
    try {
        define_functions(parser);
        parser.DefineVar("x", &compiled_->point.x);
        parser.DefineVar("y", &compiled_->point.y);
        parser.SetExpr(muparser_text(notation.expression));
        parser.Eval(); // compiles
    } catch (const mu::ParserError&) {
        // The notation layer passes nothing that muParser refuses; should the two ever disagree, the text is refused
        // whole.
        throw NotationError(TO_TRANSLATE("hiker::words", "This formula cannot be computed: write it in simpler parts."),
                            0, typed.size());
    }
}

Function::Function(Function&&) noexcept = default;
Function& Function::operator=(Function&&) noexcept = default;
Function::~Function() = default;

const std::string& Function::typed() const {
    return compiled_->typed;
}

int Function::variables() const {
    return compiled_->variables;
}

double Function::operator()(Point point) const {
    compiled_->point = point;
    return compiled_->parser.Eval();
}

Function::Sides Function::both_sides(Point point, Vector offset) const {
    Compiled& compiled = *compiled_;
    compiled.point = point + offset;
    const double ahead = compiled.parser.Eval();
    compiled.point = point - offset;
    return {ahead, compiled.parser.Eval()};
}

double constant_value(const Expression& expression) {
    mu::Parser parser;
    define_functions(parser);
    parser.SetExpr(muparser_text(expression));
    return parser.Eval();
}

} // namespace hiker
