// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/sentences.h"

#include <QCoreApplication>

#include "math/difference.h"
#include "math/number.h"

namespace hiker::words {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(hiker::words)
};

QString converged(const Experiment& experiment, const Hiker& hiker, const Outcome& outcome) {
    const QString count = iterations(outcome.last.number);
    switch (outcome.ground) {
        case Ground::minimum:
            return Text::tr("Converged after %1: the step size fell below the precision %2.")
                .arg(count, number(experiment.precision.value_or(0)));
        case Ground::maximum:
            return Text::tr(
                       "Converged after %1, but this is a maximum, not a minimum: there is no slope to walk down. "
                       "Start a little to one side of it.")
                .arg(count);
        case Ground::saddle:
            return Text::tr(
                       "Converged after %1, but this is a saddle, not a minimum: f rises in some directions from here "
                       "and falls in others. Start a little to one side of it.")
                .arg(count);
        case Ground::flat:
            return Text::tr(
                       "Converged after %1, but this is flat ground that is neither a minimum nor a maximum. "
                       "Try another start.")
                .arg(count);
        case Ground::slope:
            break;
    }
    const int variables = variables_of(experiment);
    const QString sentence =
        variables == 1
            ? Text::tr(
                  "Converged after %1, but this is not a minimum: the slope is still %2, only the steps are short.")
            : Text::tr(
                  "Converged after %1, but this is not a minimum: the gradient is still %2, only the steps are short.");
    const QString begin = sentence.arg(count, number(outcome.last.gradient, variables));
    // With a velocity steps are short wherever she turns round.
    const bool has_velocity = kind_of(hiker.optimizer).remembers && !kind_of(hiker.optimizer).rate_is_a_part;
    return together(begin, has_velocity ? Text::tr("She may be turning round there: try a smaller precision.")
                                        : Text::tr("Try a larger learning rate or a smaller precision."));
}

QString iteration_limit(const Experiment& experiment, const Hiker& hiker, const Outcome& outcome) {
    const QString count = iterations(outcome.last.number);
    if (!experiment.precision)
        return Text::tr("Finished after %1, the most that were allowed: no precision is set that could end it earlier.")
            .arg(count);
    const QString reached = Text::tr("Iteration limit: after %1 the step size is still above the precision %2.")
                                .arg(count, number(*experiment.precision));
    const bool could_be_larger = outcome.rate_bound && hiker.learning_rate < *outcome.rate_bound / 2;
    const bool is_too_large = outcome.rate_bound && hiker.learning_rate >= *outcome.rate_bound;
    if (could_be_larger)
        return together(reached, Text::tr("Try more iterations, or a larger learning rate: here it must stay below %1.")
                                     .arg(number(*outcome.rate_bound)));
    if (is_too_large)
        return together(reached,
                        Text::tr("Here the learning rate must stay below %1.").arg(number(*outcome.rate_bound)));
    return together(reached, Text::tr("Try more iterations or another learning rate."));
}

/// What to do about a learning rate that is too large.
QString smaller_rate(const Hiker& hiker, const Outcome& outcome) {
    if (!outcome.rate_bound)
        return Text::tr("Try a smaller learning rate or another start.");
    if (hiker.learning_rate >= *outcome.rate_bound)
        return Text::tr("Here the learning rate must stay below %1.").arg(number(*outcome.rate_bound));
    return Text::tr("Try a smaller learning rate: it must stay below %1 near the minimum, and further out lower still.")
        .arg(number(*outcome.rate_bound));
}

QString diverged(const Hiker& hiker, const Outcome& outcome, int variables) {
    const QString count = iterations(outcome.last.number);
    const bool overflows = !outcome.last.gradient.is_finite() || !outcome.last.point.is_finite();
    const QString reason = overflows
                               ? Text::tr("Diverged after %1: the numbers grew too large to compute with.").arg(count)
                               : Text::tr("Diverged after %1: each step is larger than the last.").arg(count);
    const bool falls_for_ever = outcome.last.value < 0 && !outcome.rate_bound;
    if (falls_for_ever)
        return together(
            reason,
            variables == 1
                ? Text::tr("The function seems to fall for ever on this side, with no minimum to reach. Try another "
                           "start.")
                : Text::tr("The function seems to fall for ever in this direction, with no minimum to reach. Try "
                           "another start."));
    return together(reason, smaller_rate(hiker, outcome));
}

QString left_the_domain(const Hiker& hiker, const Outcome& outcome, int variables) {
    const QString there = place(outcome.last.point, variables);
    const QString reason = variables == 1 ? Text::tr("at %1 the function or its slope is not a number.").arg(there)
                                          : Text::tr("at %1 the function or its gradient is not a number.").arg(there);
    if (outcome.last.number == 0)
        return Text::tr("The start is outside of the domain: %1 Choose another start.").arg(reason);
    return together(Text::tr("Left the domain after %1: %2").arg(iterations(outcome.last.number), reason),
                    smaller_rate(hiker, outcome));
}

QString cycling(const Hiker& hiker, const Outcome& outcome) {
    return together(Text::tr("Cycling after %1: back where it was two iterations ago, and so it would repeat for ever.")
                        .arg(iterations(outcome.last.number)),
                    smaller_rate(hiker, outcome));
}

QString refused(const Outcome& outcome, int variables) {
    const QString where = place(outcome.last.point, variables);
    const QString count = iterations(outcome.last.number);
    const Memory& memory = outcome.memory; // of Newton's method, which alone refuses
    if (variables == 1)
        return Text::tr(
                   "No step from %1, after %2: the curvature there is %3. Newton's method needs a positive one; "
                   "try another start or another optimizer.")
            .arg(where, count, number(memory.first.x));
    const Stretching bends = stretching_of({memory.first.x, memory.second.x, memory.first.y});
    return Text::tr(
               "No step from %1, after %2: the largest and the smallest curvature there are %3 and %4. Newton's "
               "method needs two positive ones; try another start or another optimizer.")
        .arg(where, count, number(bends.greater), number(bends.smaller));
}

} // namespace

QString sentence_begin(QString text) {
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString as_sentence(const QString& text) {
    return Text::tr("%1.", "words that become a sentence").arg(text);
}

QString together(const QString& first, const QString& second) {
    return Text::tr("%1 %2", "two sentences, one behind the other").arg(first, second);
}

QString number(double number, Digits digits) {
    return QString::fromStdString(digits == Digits::exact ? exact_text(number) : short_text(number));
}

QString in_formula(double number) {
    return words::number(number).replace('-', QChar(0x2212));
}

QString number(Vector vector, int variables, Digits digits) {
    const QString x = number(vector.x, digits);
    return variables == 1 ? x : QStringLiteral("(%1, %2)").arg(x, number(vector.y, digits));
}

QString in_formula(Vector vector, int variables) {
    return number(vector, variables).replace('-', QChar(0x2212));
}

QString value_name(int variables) {
    return variables == 1 ? QStringLiteral("f(x)") : QStringLiteral("f(x, y)");
}

QString steepness_name(int variables) {
    return variables == 1 ? Text::tr("|slope|") : Text::tr("|gradient|");
}

QString place(Point point, int variables) {
    return (variables == 1 ? "x = " : "(x, y) = ") + number(point, variables);
}

QString iterations(long long count) {
    // English has these two alone, and so needs no translation of its own; others have their plural forms.
    return count == 1 ? Text::tr("1 iteration") : Text::tr("%n iterations", nullptr, static_cast<int>(count));
}

QString outcome(const Experiment& experiment, const Hiker& hiker, const Outcome& outcome) {
    const int variables = variables_of(experiment);
    switch (outcome.ending) {
        case Ending::converged:
            return converged(experiment, hiker, outcome);
        case Ending::iteration_limit:
            return iteration_limit(experiment, hiker, outcome);
        case Ending::diverged:
            return diverged(hiker, outcome, variables);
        case Ending::left_the_domain:
            return left_the_domain(hiker, outcome, variables);
        case Ending::cycling:
            return cycling(hiker, outcome);
        case Ending::refused:
            return refused(outcome, variables);
        case Ending::stopped:
            break;
    }
    return Text::tr("Stopped by you after %1. Press Play to go on from here, or Run to begin again.")
        .arg(iterations(outcome.last.number));
}

QStringList result(const Outcome& outcome, int variables, Digits digits) {
    struct Lines {
        QString where;
        QString slope;
        QString gradient;
    };
    const bool came_to_rest = outcome.ending == Ending::converged || outcome.ending == Ending::iteration_limit;
    const Lines lines =
        came_to_rest && outcome.ground == Ground::minimum
            ? Lines{Text::tr("Minimum occurs at %1: %2"), Text::tr("Slope at the minimum is: %1"),
                    Text::tr("Gradient at the minimum is: %1")}
        : came_to_rest && outcome.ground == Ground::maximum
            ? Lines{Text::tr("Maximum occurs at %1: %2"), Text::tr("Slope at the maximum is: %1"),
                    Text::tr("Gradient at the maximum is: %1")}
            : Lines{Text::tr("Last %1: %2"), Text::tr("Slope there is: %1"), Text::tr("Gradient there is: %1")};
    const QString what = variables == 1 ? Text::tr("x-value") : "(x, y)";
    return {lines.where.arg(what, number(outcome.last.point, variables, digits)),
            (variables == 1 ? lines.slope : lines.gradient).arg(number(outcome.last.gradient, variables, digits))};
}

QString name_in_sentence(Quantity quantity) {
    switch (quantity) {
        case Quantity::start:
            return Text::tr("start");
        case Quantity::start_y:
            return Text::tr("start y");
        case Quantity::learning_rate:
            return Text::tr("learning rate");
        case Quantity::iterations:
            return Text::tr("maximum iterations");
        case Quantity::precision:
            return Text::tr("precision");
        case Quantity::difference_step:
            return Text::tr("difference step");
    }
    return {};
}

QString name(Quantity quantity) {
    return sentence_begin(name_in_sentence(quantity));
}

QString range(Quantity quantity) {
    const Range allowed = range_of(quantity);
    const QString sentence = allowed.is_whole
                                 ? Text::tr("%1: type a whole number from %2 to %3, for example 100.")
                                 : Text::tr("%1: type a number from %2 to %3, with a dot as decimal point, as in 0.1.");
    return sentence.arg(name(quantity), number(allowed.least), number(allowed.most));
}

QString range_of_start(int variables) {
    if (variables == 1)
        return range(Quantity::start);
    const Range allowed = range_of(Quantity::start);
    return Text::tr(
               "%1: the function has x and y, so type two numbers from %2 to %3, with a dot as decimal point and a "
               "comma between them, as in 0.5,-1.")
        .arg(name(Quantity::start), number(allowed.least), number(allowed.most));
}

QString notation(const NotationError& error) {
    return Text::tr(error.sentence()).replace("%1", QString::fromStdString(error.subject()));
}

namespace {

/// Of UTF-16, by this byte of UTF-8: none where it goes on with a character, two where it begins one of four bytes.
int units_begun_by(unsigned char byte) {
    return byte >= 0xf0 ? 2 : byte < 0x80 || byte >= 0xc0 ? 1 : 0;
}

} // namespace

Place place(const NotationError& error, const QString& typed) {
    const QByteArray bytes = typed.toUtf8();
    // Counted, as a part that is decoded alone loses a byte order mark at its begin.
    const auto units = [&](std::size_t from, std::size_t count) {
        const QByteArray part = bytes.mid(static_cast<qsizetype>(from), static_cast<qsizetype>(count));
        int sum = 0;
        for (const char byte : part)
            sum += units_begun_by(static_cast<unsigned char>(byte));
        return sum;
    };
    return {units(0, error.position()), units(error.position(), error.length())};
}

} // namespace hiker::words
