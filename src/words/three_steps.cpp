// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/three_steps.h"

#include <QCoreApplication>
#include <cmath>

#include "math/difference.h"
#include "words/sentences.h"

namespace hiker::words {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(hiker::words)
};

/// As it is written in a formula: with a real minus sign.
QString in_formula(double value) {
    return number(value).replace('-', QChar(0x2212));
}

/// The same behind a sign: a negative one in brackets.
QString behind_sign(double value) {
    return value < 0 ? "(" + in_formula(value) + ")" : in_formula(value);
}

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

} // namespace

ThreeSteps three_steps(const Experiment& experiment, const Iterate& iterate) {
    const double x = iterate.point.x;
    const double slope = iterate.slope();
    const double next = x - slope * experiment.learning_rate;
    const double h = difference_step(x, experiment.difference_step);
    const QString here = in_formula(x);
    return {
        .predict = with_index("x", iterate.number) + " = " + here,
        .measure = Text::tr("slope f\u2032(%1) \u2248 (f(%1 + h) \u2212 f(%1 \u2212 h)) / 2h = %2\nwith h = %3")
                       .arg(here, in_formula(slope), in_formula(h)),
        .learn = QString("%1 = %2 \u2212 %3 \u00d7 %4 = %5\n%6")
                     .arg(with_index("x", iterate.number + 1), here, in_formula(experiment.learning_rate),
                          behind_sign(slope), in_formula(next), verdict(experiment, std::abs(next - x))),
    };
}

} // namespace hiker::words
