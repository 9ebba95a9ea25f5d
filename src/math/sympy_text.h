// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>

#include "math/expression.h"

namespace hiker {

/// Python source text that makes a SymPy expression, and what has to stand around it.
///
/// Its numbers are those that a Function computes, rounding aside: SymPy orders and shortens an expression as it is
/// made. What it shortens may be defined where the function is not: sqrt(x)**2 becomes x.
struct SympyText {
    std::string expression;            ///< of the symbols x and y, with no more brackets than it needs
    std::set<std::string> imports;     ///< the names that it and the definitions need from sympy
    std::set<std::string> definitions; ///< functions that SymPy lacks, each some lines of Python
    /// Entries of the dictionary that lambdify has to look into before Python's module math; they need that imported.
    std::set<std::string> replacements;
};

/// Safe to run whatever was typed: nothing of it but numbers is repeated.
SympyText sympy_text(const Expression& expression);

} // namespace hiker
