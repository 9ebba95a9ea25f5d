// SPDX-License-Identifier: GPL-3.0-or-later
#include "descent/walked.h"

#include "descent/descent.h"

namespace hiker {

Walked walk(const Experiment& experiment) {
    Walked walked{experiment, {}, {}};
    Descent descent(experiment);
    walked.trajectory.append(descent.current());
    while (!descent.ending()) {
        descent.advance();
        if (is_kept(descent.number()))
            walked.trajectory.append(descent.current());
    }
    walked.outcome = descent.outcome(*descent.ending());
    walked.trajectory.set_newest(walked.outcome->last);
    return walked;
}

} // namespace hiker
