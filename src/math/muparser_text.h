// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "math/expression.h"

namespace hiker {

/// An expression in the notation of muParser, the library that evaluates it: every operation in brackets, so that it
/// doesn't depend on how that library groups.
std::string muparser_text(const Expression& expression);

} // namespace hiker
