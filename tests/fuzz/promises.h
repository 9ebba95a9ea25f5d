// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstdio>
#include <cstdlib>
#include <string_view>

#include "descent/descent.h"
#include "descent/experiment.h"
#include "files/experiment_file.h"
#include "files/python_script.h"
#include "math/notation_error.h"
#include "words/caption.h"
#include "words/sentences.h"

namespace hiker {

/// Stops the program where something is not as it was promised; the fuzzer then keeps the input.
inline void promise(bool is_kept, const char* what) {
    if (is_kept)
        return;
    std::fprintf(stderr, "Broken promise: %s\n", what);
    std::abort();
}

/// What NotationError's header says, and that the sentence can be shown beside the text.
inline void check_error(const NotationError& error, std::string_view typed) {
    promise(error.position() <= typed.size() && error.length() <= typed.size() - error.position(),
            "the place of a mistake lies within the text");
    const QString text = QString::fromUtf8(typed.data(), static_cast<qsizetype>(typed.size()));
    const words::Place place = words::place(error, text);
    promise(place.position >= 0 && place.length >= 0 && place.position + place.length <= text.size(),
            "the place of a mistake lies within the text that is shown");
    promise(!words::notation(error).isEmpty(), "a mistake has a sentence");
}

inline bool is_in_range(const Experiment& experiment, Quantity quantity) {
    const auto number = value_of(experiment, quantity);
    const bool can_be_off = quantity == Quantity::precision || quantity == Quantity::difference_step;
    return number ? range_of(quantity).contains(*number) : can_be_off;
}

inline void check_numbers(Experiment experiment) {
    promise(!experiment.hikers.empty() && experiment.hikers.size() <= Experiment::most_hikers &&
                experiment.selected < experiment.hikers.size(),
            "one to eight hikers walk, and one of them is selected");
    for (experiment.selected = 0; experiment.selected < experiment.hikers.size(); ++experiment.selected)
        for (const Quantity quantity : {Quantity::start, Quantity::start_y, Quantity::learning_rate,
                                        Quantity::iterations, Quantity::precision, Quantity::difference_step})
            promise(is_in_range(experiment, quantity), "the numbers of an experiment are in their ranges");
}

inline void walk_down(const Experiment& experiment, const Hiker& hiker) {
    Descent descent(experiment, hiker);
    for (int i = 0; i < 30 && !descent.ending(); ++i)
        descent.advance();
    const Outcome outcome = descent.outcome(descent.ending().value_or(Ending::stopped));
    const int variables = descent.function().variables();
    promise(!words::outcome(experiment, hiker, outcome).isEmpty(), "an outcome has a sentence");
    promise(!words::result(outcome, variables).isEmpty(), "an outcome has a result");
    words::caption(outcome);
    words::caption(descent.current(), variables);
}

/// A function of x has no use for a y, and a file does not keep it.
inline Experiment as_in_a_file(Experiment experiment) {
    if (variables_of(experiment) == 1)
        for (Hiker& hiker : experiment.hikers)
            hiker.start.y = 0;
    return experiment;
}

/// Whatever anybody can do with an experiment that was accepted, once.
inline void use(Experiment experiment) {
    check_numbers(experiment);
    promise(experiment_from_json(experiment_to_json(experiment)) == as_in_a_file(experiment),
            "an experiment that is written and read again is the same");
    promise(!python_script(experiment).isEmpty(), "an experiment has a script");
    words::caption(experiment);
    for (const Hiker& hiker : experiment.hikers)
        walk_down(experiment, hiker);
}

} // namespace hiker
