// SPDX-License-Identifier: GPL-3.0-or-later
#include "descent/line_up.h"

#include <algorithm>
#include <utility>

namespace hiker {

namespace {

int free_colour(const std::vector<Hiker>& hikers) {
    int colour = 0;
    while (std::any_of(hikers.begin(), hikers.end(), [&](const Hiker& hiker) { return hiker.colour == colour; }))
        ++colour;
    return colour;
}

} // namespace

Experiment with_another(Experiment experiment, Hiker hiker) {
    hiker.colour = free_colour(experiment.hikers);
    ++experiment.selected;
    experiment.hikers.insert(experiment.hikers.begin() + static_cast<std::ptrdiff_t>(experiment.selected),
                             std::move(hiker));
    return experiment;
}

Experiment without_selected(Experiment experiment) {
    experiment.hikers.erase(experiment.hikers.begin() + static_cast<std::ptrdiff_t>(experiment.selected));
    experiment.selected = std::min(experiment.selected, experiment.hikers.size() - 1);
    if (experiment.hikers.size() == 1)
        experiment.hiker().is_hidden = false;
    return experiment;
}

Experiment with_selected_moved(Experiment experiment, int places) {
    const auto last = static_cast<int>(experiment.hikers.size()) - 1;
    const int target = std::clamp(static_cast<int>(experiment.selected) + places, 0, last);
    std::swap(experiment.hikers[experiment.selected], experiment.hikers[static_cast<std::size_t>(target)]);
    experiment.selected = static_cast<std::size_t>(target);
    return experiment;
}

} // namespace hiker
