// SPDX-License-Identifier: GPL-3.0-or-later
#include "descent/optimizer.h"

#include <algorithm>
#include <array>
#include <utility>

#include "descent/optimizers/adagrad.h"
#include "descent/optimizers/adam.h"
#include "descent/optimizers/gradient_descent.h"
#include "descent/optimizers/line_search.h"
#include "descent/optimizers/momentum.h"
#include "descent/optimizers/newton.h"
#include "descent/optimizers/rmsprop.h"

namespace hiker {

namespace {

constexpr std::array registry{gradient_descent_kind, momentum_kind, nesterov_kind,    adagrad_kind,
                              rmsprop_kind,          adam_kind,     line_search_kind, newton_kind};

} // namespace

std::span<const OptimizerKind> optimizers() {
    return registry;
}

const OptimizerKind* find_optimizer(std::string_view name) {
    const auto* found =
        std::find_if(registry.begin(), registry.end(), [name](const OptimizerKind& kind) { return kind.name == name; });
    return found == registry.end() ? nullptr : found;
}

const OptimizerKind& kind_of(const OptimizerChoice& choice) {
    return *find_optimizer(choice.name);
}

std::vector<double> values_of(const OptimizerChoice& choice) {
    std::vector<double> values = choice.values;
    if (values.empty())
        for (const Hyperparameter& each : kind_of(choice).hyperparameters)
            values.push_back(each.usual);
    return values;
}

OptimizerChoice choice_of(const OptimizerKind& kind, const std::vector<double>& values) {
    const bool are_usual =
        std::equal(values.begin(), values.end(), kind.hyperparameters.begin(), kind.hyperparameters.end(),
                   [](double value, const Hyperparameter& each) { return value == each.usual; });
    return {kind.name, are_usual ? std::vector<double>() : values};
}

std::unique_ptr<Optimizer> make_optimizer(const OptimizerChoice& choice, double rate) {
    return kind_of(choice).make(rate, values_of(choice));
}

} // namespace hiker
