// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "descent/hiker.h"

namespace hiker {

/// Hikers who are like this one, each with another learning rate, start or optimizer. They are written as people say
/// it:
///
///     rates 0.01, 0.1, 0.5, 1, 1.1
///     starts -3 to 3                  whole numbers where there are few enough, otherwise five
///     rates 0.001 to 1 in 7           so many: learning rates by factors, starts by differences
///     starts (3, 2), (-1, 4)          on a function of x and y, where a number alone is an x
///     optimizers momentum, Adam       or all
///
/// They walk down a function of so many variables. Throws NotationError where it is something else, makes more than
/// eight hikers or fewer than two, or a number is out of its range.
std::vector<Hiker> read_sweep(std::string_view typed, const Hiker& like, int variables);

} // namespace hiker
