// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/caption.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>
#include <numeric>

#include "words/hikers.h"
#include "words/sentences.h"

namespace hiker::words {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(hiker::words)
};

/// The formula as typed, without a left side that stands in front of it already.
QString right_side(const QString& typed) {
    static const QRegularExpression left_side(R"(^\s*\pL\s*(\([^)]*\)\s*)?=(?!=)\s*)");
    return QString(typed).remove(left_side).simplified();
}

/// "f(x) = x^2"
QString formula(const Experiment& experiment) {
    return value_name(variables_of(experiment)) + " = " + right_side(QString::fromStdString(experiment.function));
}

QString converged(const Outcome& outcome, const QString& count) {
    switch (outcome.ground) {
        case Ground::minimum:
            return Text::tr("converged to a minimum after %1.").arg(count);
        case Ground::maximum:
            return Text::tr("converged to a maximum after %1.").arg(count);
        case Ground::saddle:
            return Text::tr("converged to a saddle after %1.").arg(count);
        case Ground::flat:
            return Text::tr("converged on flat ground after %1.").arg(count);
        case Ground::slope:
            break;
    }
    return Text::tr("converged on a slope after %1.").arg(count);
}

QString in_sentence(const Outcome& outcome) {
    const QString count = iterations(outcome.last.number);
    switch (outcome.ending) {
        case Ending::converged:
            return converged(outcome, count);
        case Ending::iteration_limit:
            return Text::tr("iteration limit after %1.").arg(count);
        case Ending::diverged:
            return Text::tr("diverged after %1.").arg(count);
        case Ending::left_the_domain:
            return Text::tr("left the domain after %1.").arg(count);
        case Ending::cycling:
            return Text::tr("cycling after %1.").arg(count);
        case Ending::refused:
            return Text::tr("no further step after %1.").arg(count);
        case Ending::stopped:
            break;
    }
    return Text::tr("stopped after %1.").arg(count);
}

QString brief(Ground ground) {
    switch (ground) {
        case Ground::minimum:
            return Text::tr("converged");
        case Ground::maximum:
            return Text::tr("maximum");
        case Ground::saddle:
            return Text::tr("saddle");
        case Ground::flat:
            return Text::tr("flat ground");
        case Ground::slope:
            break;
    }
    return Text::tr("on a slope");
}

} // namespace

QString caption(const Experiment& experiment) {
    const QString shared = common(experiment);
    return shared.isEmpty() ? formula(experiment) : formula(experiment) + ", " + shared;
}

QString caption(const Iterate& iterate, int variables) {
    const QString sentence = variables == 1 ? Text::tr("Iteration %1: %2, %3 = %4, slope %5.")
                                            : Text::tr("Iteration %1: %2, %3 = %4, gradient %5.");
    return sentence.arg(QString::number(iterate.number), place(iterate.point, variables), value_name(variables),
                        number(iterate.value), number(iterate.gradient, variables));
}

QString caption_of_map(const Experiment& experiment) {
    const Hiker& hiker = experiment.hiker();
    if (variables_of(experiment) == 2)
        return Text::tr("%1: how %2 with learning rate %3 ends from each start.")
            .arg(formula(experiment), optimizer(hiker.optimizer), number(hiker.learning_rate));
    return Text::tr("%1: how %2 ends from each start with each learning rate.")
        .arg(formula(experiment), optimizer(hiker.optimizer));
}

QString caption_of_iteration(long long number) {
    return Text::tr("Iteration %1.").arg(number);
}

QString caption_of_outcomes(const Walked& walked) {
    const std::vector<QString> all = names(walked.experiment);
    QStringList outcomes;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (const auto& outcome = walked.tracks[i].outcome; outcome && !walked.experiment.hikers[i].is_hidden)
            outcomes << Text::tr("%1: %2").arg(all[i], in_sentence(*outcome));
    return std::accumulate(outcomes.begin(), outcomes.end(), QString(), [](const QString& before, const QString& next) {
        return before.isEmpty() ? next : together(before, next);
    });
}

QString iteration(long long number) {
    return Text::tr("Iteration %1").arg(number);
}

QString caption(const std::vector<long long>& numbers) {
    QStringList all;
    for (const long long iteration : numbers)
        all << QString::number(iteration);
    if (all.size() == 1)
        return Text::tr("Iteration %1.").arg(all.first());
    const QString last = all.takeLast();
    return Text::tr("Iterations %1 and %2.").arg(all.join(", "), last);
}

QString caption(const Outcome& outcome) {
    return sentence_begin(in_sentence(outcome));
}

QString brief(const Outcome& outcome) {
    switch (outcome.ending) {
        case Ending::converged:
            return brief(outcome.ground);
        case Ending::iteration_limit:
            return Text::tr("limit");
        case Ending::diverged:
            return Text::tr("diverged");
        case Ending::left_the_domain:
            return Text::tr("left domain");
        case Ending::cycling:
            return Text::tr("cycling");
        case Ending::refused:
            return Text::tr("no step");
        case Ending::stopped:
            break;
    }
    return Text::tr("stopped");
}

QStringList all_briefs() {
    QStringList all;
    for (const Ending ending : {Ending::converged, Ending::iteration_limit, Ending::diverged, Ending::left_the_domain,
                                Ending::cycling, Ending::refused, Ending::stopped})
        for (const Ground ground : {Ground::minimum, Ground::maximum, Ground::saddle, Ground::flat, Ground::slope}) {
            Outcome outcome;
            outcome.ending = ending;
            outcome.ground = ground;
            all << brief(outcome);
        }
    all.removeDuplicates();
    return all;
}

} // namespace hiker::words
