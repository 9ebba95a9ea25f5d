// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "descent/optimizer.h"
#include "math/point.h"

namespace hiker {

/// The colours of hikers, which all people can tell apart (M. Okabe, K. Ito, Color Universal Design, 2008), by their
/// names in files and on the command line.
inline constexpr std::array colour_names{"vermillion", "green", "purple", "orange",
                                         "sky-blue",   "black", "yellow", "blue"};

/// One of those who walk down the function, each in her own way.
struct Hiker {
    std::string name{}; ///< UTF-8; one without a name is called after what tells her apart from the others
    int colour = 0;     ///< which one of colour_names; her mark goes with it
    bool is_hidden = false;
    Point start{3, 0};
    double learning_rate = 0.1; ///< η
    OptimizerChoice optimizer{};

    bool operator==(const Hiker&) const = default;
};

/// Whether both walk the same, whatever they are called and look like.
bool walks_like(const Hiker& a, const Hiker& b);

/// The hiker with another optimizer, there has to be one of this name, and its usual hyperparameters. She keeps her
/// learning rate, unless it means something else to the new one: then it is the usual one.
Hiker with_optimizer(Hiker hiker, std::string_view name);

} // namespace hiker
