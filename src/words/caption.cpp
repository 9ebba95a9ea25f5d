// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/caption.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

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

QString converged(const Outcome& outcome, const QString& count) {
    switch (outcome.ground) {
        case Ground::minimum:
            return Text::tr("Converged to a minimum after %1.").arg(count);
        case Ground::maximum:
            return Text::tr("Converged to a maximum after %1.").arg(count);
        case Ground::flat:
            return Text::tr("Converged on flat ground after %1.").arg(count);
        case Ground::slope:
            break;
    }
    return Text::tr("Converged on a slope after %1.").arg(count);
}

} // namespace

QString caption(const Experiment& experiment) {
    return Text::tr("f(x) = %1, start %2, learning rate %3, %4")
        .arg(right_side(QString::fromStdString(experiment.function)), number(experiment.start.x),
             number(experiment.learning_rate), Text::tr(kind_of(experiment.optimizer).title));
}

QString caption(const Iterate& iterate) {
    return Text::tr("Iteration %1: x = %2, f(x) = %3, slope %4.")
        .arg(QString::number(iterate.number), number(iterate.point.x), number(iterate.value), number(iterate.slope()));
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
    const QString count = iterations(outcome.last.number);
    switch (outcome.ending) {
        case Ending::converged:
            return converged(outcome, count);
        case Ending::iteration_limit:
            return Text::tr("Iteration limit after %1.").arg(count);
        case Ending::diverged:
            return Text::tr("Diverged after %1.").arg(count);
        case Ending::left_the_domain:
            return Text::tr("Left the domain after %1.").arg(count);
        case Ending::cycling:
            return Text::tr("Cycling after %1.").arg(count);
        case Ending::refused:
            return Text::tr("No further step after %1.").arg(count);
        case Ending::stopped:
            break;
    }
    return Text::tr("Stopped after %1.").arg(count);
}

} // namespace hiker::words
