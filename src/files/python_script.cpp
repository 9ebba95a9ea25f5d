// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/python_script.h"

#include <QStringList>

#include "descent/optimizer.h"
#include "math/difference.h"
#include "math/notation.h"
#include "math/number.h"
#include "math/sympy_text.h"

namespace hiker {

namespace {

/// A float for Python, never an int: those are computed to the last digit.
QString python_float(double number) {
    const QString text = QString::fromStdString(exact_text(number));
    return text.contains('.') || text.contains('e') ? text : text + ".0";
}

QString joined(const std::set<std::string>& texts, const QString& separator) {
    QStringList list;
    for (const std::string& text : texts)
        list << QString::fromStdString(text);
    return list.join(separator);
}

QString preparation(const Experiment& experiment) {
    SympyText sympy = sympy_text(read_notation(experiment.function).expression);
    sympy.imports.insert({"Symbol", "diff", "lambdify"});
    const QString definitions = sympy.definitions.empty() ? "" : "\n\n" + joined(sympy.definitions, "\n\n") + "\n";
    const QString modules =
        sympy.replacements.empty() ? R"("math")" : QString(R"([{%1}, "math"])").arg(joined(sympy.replacements, ", "));
    // In a comment, and in one line of it: what was typed is repeated but not run.
    const QString typed = QString::fromStdString(experiment.function).simplified();
    QString title = kind_of(experiment.hiker().optimizer).title;
    title[0] = title[0].toUpper();
    return QString(R"("""%6: an experiment of Hiker, with SymPy."""
import math
from sympy import %1
%2
x = Symbol("x", real=True)
expression = %3  # typed as %4
formula = lambdify(x, expression, %5)
)")
        .arg(joined(sympy.imports, ", "), definitions, QString::fromStdString(sympy.expression), typed, modules, title);
}

QString functions(const Experiment& experiment) {
    const QString h = experiment.difference_step ? python_float(*experiment.difference_step)
                                                 : python_float(automatic_step_factor) + "*max(1, abs(point))";
    return QString(R"(

def f(point):
    try:
        return float(formula(point))
    except OverflowError:
        return math.inf
    except (ArithmeticError, TypeError, ValueError):  # 1/0, a complex number, log(-1)
        return math.nan


def slope_at(point):  # by a central difference
    h = %1
    return (f(point + h) - f(point - h))/(2*h)

)")
        .arg(h);
}

/// The optimizer's own numbers, and what it remembers at the start.
QString optimizer_start(const Experiment& experiment) {
    const OptimizerKind& kind = kind_of(experiment.hiker().optimizer);
    const std::vector<double> values = values_of(experiment.hiker().optimizer);
    QString text;
    for (std::size_t i = 0; i < values.size(); ++i)
        text += QString("%1 = %2\n").arg(kind.hyperparameters[i].name, python_float(values[i]));
    const QString start = kind.python_start;
    return start.isEmpty() ? text : text + start + "\n";
}

/// In the loop; the comment stands behind its last line, in a column with those of the two steps before.
QString optimizer_rule(const Experiment& experiment) {
    constexpr int column = 54;
    QStringList lines = QString(kind_of(experiment.hiker().optimizer).python_rule).split('\n');
    for (QString& line : lines)
        line.prepend("    ");
    if (lines.back().size() < column)
        lines.back() = lines.back().leftJustified(column) + "# 3. Learn";
    else
        lines.prepend("    # 3. Learn");
    return lines.join('\n');
}

QString walk(const Experiment& experiment) {
    const QString precision = experiment.precision ? "precision = " + python_float(*experiment.precision) + "\n" : "";
    const QString stop = experiment.precision ? " or iteration > 0 and step < precision" : "";
    return QString(R"(
learning_rate = %1
iterations = %2
%3%6point, step = %4, 0.0  # the start
print("iteration,x,f,slope,step_size")
for iteration in range(iterations + 1):
    previous = point                                  # 1. Predict
    value, slope = f(previous), slope_at(previous)    # 2. Calculate the error
    print(iteration, point, value, slope, step, sep=",")
    is_number = math.isfinite(value + slope + step)
    if not is_number or iteration == iterations%5:
        break
%7
    step = abs(point - previous)
)")
        .arg(python_float(experiment.hiker().learning_rate), QString::number(experiment.iterations), precision,
             python_float(experiment.hiker().start.x), stop, optimizer_start(experiment), optimizer_rule(experiment));
}

const char* const result = R"(
side = 0.03*max(1, abs(point))  # how far to look whether it is a minimum
if not is_number:
    diverged = math.inf in (abs(point), abs(value), abs(slope))
    print("The descent", "diverged" if diverged else "left the domain", f"at iteration {iteration}.")
elif f(point - side) > value < f(point + side):
    print("Minimum occurs at x-value:", point)
    print("Slope at the minimum is:", slope)
else:
    print("Last x-value:", point)
    print("Slope there is:", slope)
if is_number:
    try:
        print("Exact derivative there (SymPy):", float(diff(expression, x).subs(x, point)))
    except Exception:  # SymPy cannot differentiate floor(x), for one
        print("SymPy finds no derivative there.")
)";

} // namespace

QString python_script(const Experiment& experiment) {
    return preparation(experiment) + functions(experiment) + walk(experiment) + result;
}

} // namespace hiker
