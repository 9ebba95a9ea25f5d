// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/three_steps.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <map>
#include <optional>

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
    QString size = Text::tr("step size %1").arg(in_formula(step));
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
        text += QStringView(rule).mid(end, match.capturedStart() - end);
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

/// The name of an iterate: "x₃", or "(x₃, y₃)".
QString name_of(long long number, int variables) {
    const QString x = with_index("x", number);
    return variables == 1 ? x : QString("(%1, %2)").arg(x, with_index("y", number));
}

Numbers numbers_of(const Hiker& hiker, int variables, const Iterate& iterate, const Memory& memory,
                   const Learned& next) {
    const auto written = [variables](Vector vector) { return in_formula(vector, variables); };
    Numbers numbers{{"x", written(iterate.point)},
                    {"slope", written(iterate.gradient)},
                    {"rate", in_formula(hiker.learning_rate)},
                    {"n", QString::number(iterate.number)},
                    {"t", QString::number(iterate.number + 1)},
                    {"first", written(memory.first)},
                    {"second", written(memory.second)},
                    {"first'", written(next.memory.first)},
                    {"second'", written(next.memory.second)},
                    {"part'", in_formula(next.memory.first.x)},
                    {"xx", in_formula(memory.first.x)},
                    {"xy", in_formula(memory.second.x)},
                    {"yy", in_formula(memory.first.y)},
                    {"X", name_of(iterate.number + 1, variables)},
                    {"x'", written(next.point)}};
    const std::vector<double> values = values_of(hiker.optimizer);
    for (std::size_t i = 0; i < values.size(); ++i)
        numbers[kind_of(hiker.optimizer).hyperparameters[i].name] = in_formula(values[i]);
    return numbers;
}

/// What the optimizer does, with names in braces for the numbers.
QString rule_of(const OptimizerKind& kind, int variables) {
    if (variables == 1)
        return Text::tr(kind.learn);
    const QString rule = Text::tr(kind.learn_of_two ? kind.learn_of_two : kind.learn);
    return kind.is_by_coordinates
               ? rule + "\n" + Text::tr("Squares, roots and quotients of pairs: x and y each for itself.")
               : rule;
}

QString slope(const Iterate& iterate, std::optional<double> set_by_hand) {
    const QString x = in_formula(iterate.point.x);
    return Text::tr("slope f\u2032(%1) \u2248 (f(%1 + h) \u2212 f(%1 \u2212 h)) / 2h = %2\nwith h = %3")
        .arg(x, in_formula(iterate.slope()), in_formula(difference_step(iterate.point.x, set_by_hand)));
}

QString gradient(const Iterate& iterate, std::optional<double> set_by_hand) {
    const Point point = iterate.point;
    const QString x = in_formula(point.x);
    const QString y = in_formula(point.y);
    const QString whole = Text::tr("gradient ∇f(%1, %2) ≈ %3").arg(x, y, in_formula(iterate.gradient, 2));
    const QString by_x = QStringLiteral("∂f/∂x ≈ (f(%1 + h, %2) − f(%1 − h, %2)) / 2h = %3, h = %4");
    const QString by_y = QStringLiteral("∂f/∂y ≈ (f(%1, %2 + h) − f(%1, %2 − h)) / 2h = %3, h = %4");
    return whole + "\n" +
           by_x.arg(x, y, in_formula(iterate.gradient.x), in_formula(difference_step(point.x, set_by_hand))) + "\n" +
           by_y.arg(x, y, in_formula(iterate.gradient.y), in_formula(difference_step(point.y, set_by_hand)));
}

} // namespace

ThreeSteps three_steps(const Experiment& experiment, const Function& function, const Iterate& iterate,
                       const Memory& memory) {
    const int variables = function.variables();
    const Hiker& hiker = experiment.hiker();
    const Learned next = learned(experiment, function, iterate, memory);
    const QString rule = rule_of(kind_of(hiker.optimizer), variables);
    return {
        .predict = name_of(iterate.number, variables) + " = " + in_formula(iterate.point, variables),
        .measure =
            variables == 1 ? slope(iterate, experiment.difference_step) : gradient(iterate, experiment.difference_step),
        .learn = with_numbers(rule, numbers_of(hiker, variables, iterate, memory, next)) + "\n" +
                 verdict(experiment, (next.point - iterate.point).length()),
    };
}

} // namespace hiker::words
