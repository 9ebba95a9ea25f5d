// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "math/expression.h"
#include "math/point.h"

namespace hiker {

/// The objective function, read from what somebody typed and compiled. One that exists is valid.
///
/// An object belongs to one thread at a time: evaluating writes to its variables. Each thread compiles its own (about
/// 30 µs).
class Function {
  public:
    /// Throws NotationError where the text is no function of x, or of x and y.
    explicit Function(std::string_view typed);
    Function(Function&&) noexcept;
    Function& operator=(Function&&) noexcept;
    ~Function();

    const std::string& typed() const;
    /// 1 for a function of x, 2 for one that mentions y. A constant is a function of x.
    int variables() const;

    /// f at the point: NaN outside of its domain, infinite where it overflows. Never throws.
    double operator()(Point point) const;
    double operator()(double x) const { return (*this)(Point{x, 0}); }

    /// f at the point plus the offset, and at the point minus it.
    struct Sides {
        double ahead;
        double behind;
    };
    Sides both_sides(Point point, Vector offset) const;

  private:
    struct Compiled;
    std::unique_ptr<Compiled> compiled_;
};

/// The value of an expression that mentions no variable: NaN outside of its domain, infinite where it overflows.
double constant_value(const Expression& expression);

} // namespace hiker
