// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/three_steps.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <cmath>
#include <map>

#include "math/difference.h"
#include "words/sentences.h"

namespace hiker::words {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(hiker::words)
};

QString with_index(const QString& name, long long index) {
    QString digits = QString::number(index);
    for (QChar& digit : digits)
        digit = QChar(0x2080 + digit.digitValue()); // the subscripts ₀ to ₉ stand in a row
    return name + digits;
}

QString verdict(const Experiment& experiment, double step) {
    const QString size = Text::tr("step size %1").arg(in_formula(step));
    if (!experiment.precision)
        return size;
    const QString precision = in_formula(*experiment.precision);
    return step < *experiment.precision ? Text::tr("%1 < %2, stop").arg(size, precision)
                                        : Text::tr("%1 \u2265 %2, go on").arg(size, precision);
}

using Numbers = std::map<QString, QString>;

/// A rule with the numbers put in for their names in braces; behind a sign, negative ones stand in brackets.
QString with_numbers(const QString& rule, const Numbers& numbers) {
    static const QRegularExpression name("\\{([^}]+)\\}");
    QString text;
    qsizetype end = 0;
    for (auto names = name.globalMatch(rule); names.hasNext();) {
        const auto match = names.next();
        text += rule.mid(end, match.capturedStart() - end);
        const QString& number = numbers.at(match.captured(1));
        const QString before = text.trimmed().right(1);
        const bool is_behind_sign = !before.isEmpty() && QString::fromUtf8("\u2212\u00d7+/").contains(before);
        text += is_behind_sign && number.startsWith(QChar(0x2212)) ? "(" + number + ")" : number;
        end = match.capturedEnd();
    }
    return text + rule.mid(end);
}

/// What the optimizer makes of this iterate.
struct Learned {
    Point point;
    Memory memory;
};

Learned learned(const Experiment& experiment, const Function& function, const Iterate& iterate, const Memory& memory) {
    const Hiker& hiker = experiment.hiker();
    Hill hill(function, experiment.difference_step);
    Learned result{{}, memory};
    result.point = make_optimizer(hiker.optimizer, hiker.learning_rate)
                       ->next({iterate.number, iterate.point, iterate.gradient}, result.memory, hill);
    return result;
}

Numbers numbers_of(const Hiker& hiker, const Iterate& iterate, const Memory& memory, const Learned& next) {
    Numbers numbers{{"x", in_formula(iterate.point.x)},
                    {"slope", in_formula(iterate.slope())},
                    {"rate", in_formula(hiker.learning_rate)},
                    {"n", QString::number(iterate.number)},
                    {"t", QString::number(iterate.number + 1)},
                    {"first", in_formula(memory.first.x)},
                    {"second", in_formula(memory.second.x)},
                    {"first'", in_formula(next.memory.first.x)},
                    {"second'", in_formula(next.memory.second.x)},
                    {"X", with_index("x", iterate.number + 1)},
                    {"x'", in_formula(next.point.x)}};
    const std::vector<double> values = values_of(hiker.optimizer);
    for (std::size_t i = 0; i < values.size(); ++i)
        numbers[kind_of(hiker.optimizer).hyperparameters[i].name] = in_formula(values[i]);
    return numbers;
}

} // namespace

ThreeSteps three_steps(const Experiment& experiment, const Function& function, const Iterate& iterate,
                       const Memory& memory) {
    const double x = iterate.point.x;
    const double h = difference_step(x, experiment.difference_step);
    const QString here = in_formula(x);
    const Learned next = learned(experiment, function, iterate, memory);
    const QString rule = Text::tr(kind_of(experiment.hiker().optimizer).learn);
    return {
        .predict = with_index("x", iterate.number) + " = " + here,
        .measure = Text::tr("slope f\u2032(%1) \u2248 (f(%1 + h) \u2212 f(%1 \u2212 h)) / 2h = %2\nwith h = %3")
                       .arg(here, in_formula(iterate.slope()), in_formula(h)),
        .learn = with_numbers(rule, numbers_of(experiment.hiker(), iterate, memory, next)) + "\n" +
                 verdict(experiment, std::abs(next.point.x - x)),
    };
}

} // namespace hiker::words
