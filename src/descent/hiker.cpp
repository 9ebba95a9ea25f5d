// SPDX-License-Identifier: GPL-3.0-or-later
#include "descent/hiker.h"

namespace hiker {

bool walks_like(const Hiker& a, const Hiker& b) {
    return a.start == b.start && a.learning_rate == b.learning_rate && a.optimizer == b.optimizer;
}

Hiker with_optimizer(Hiker hiker, std::string_view name) {
    const OptimizerKind& before = kind_of(hiker.optimizer);
    const OptimizerKind& kind = *find_optimizer(name);
    if (kind.rate_is_a_part != before.rate_is_a_part)
        hiker.learning_rate = kind.usual_rate;
    hiker.optimizer = {std::string(name)};
    return hiker;
}

} // namespace hiker
