// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include "descent/iterate.h"
#include "descent/optimizer.h"

namespace hiker {

/// Why a descent ended. Small, since a map has one for each pixel.
enum class Ending : std::uint8_t {
    converged,       ///< a step size fell below the precision
    iteration_limit, ///< as many iterations as were allowed
    diverged,        ///< the steps grow without bound, or f overflows
    left_the_domain, ///< f or its slope is not a number there
    cycling,         ///< back where it was two iterations ago, with steps that do not shrink
    refused,         ///< the optimizer takes no step here: Newton's method where the curvature is not positive
    stopped          ///< by the user
};

/// What a converged descent stands on.
enum class Ground {
    minimum,
    maximum,
    saddle, ///< of a function of x and y: it rises in some directions and falls in others
    flat,   ///< no slope worth mentioning, and none of these: an inflection, a plateau
    slope   ///< still on a slope: the steps are below the precision because learning rate times slope is
};

struct Outcome {
    Ending ending = Ending::stopped;
    Iterate last;                     ///< its number is the number of iterations
    Memory memory;                    ///< what the optimizer remembered there
    long long evaluations = 0;        ///< of f, for all of it
    Ground ground = Ground::slope;    ///< of one that converged or came to the limit
    std::optional<double> rate_bound; ///< the learning rate has to stay below it near the minimum, where there is one
};

} // namespace hiker
