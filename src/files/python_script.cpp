// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/python_script.h"

#include <QStringList>
#include <algorithm>
#include <vector>

#include "descent/optimizer.h"
#include "math/difference.h"
#include "math/notation.h"
#include "math/number.h"
#include "math/sympy_text.h"
#include "words/hikers.h"

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

/// A string for Python that has just these characters: nothing in it ends it, is a placeholder, or stays unseen.
QString python_string(const QString& text) {
    QString literal;
    for (const char32_t character : text.toStdU32String()) {
        const bool is_unseen = !QChar::isPrint(character) || QChar::category(character) == QChar::Separator_Line ||
                               QChar::category(character) == QChar::Separator_Paragraph;
        if (character == '"' || character == '\\')
            literal += '\\';
        if (is_unseen)
            literal += QString("\\U%1").arg(static_cast<uint>(character), 8, 16, QChar('0'));
        else
            literal += QString::fromUcs4(&character, 1);
    }
    return '"' + literal + '"';
}

bool has_several(const Experiment& experiment) {
    return experiment.hikers.size() > 1;
}

/// Those that the hikers have, each once, in the hikers' order.
std::vector<const OptimizerKind*> kinds_in_use(const Experiment& experiment) {
    std::vector<const OptimizerKind*> kinds;
    for (const Hiker& hiker : experiment.hikers)
        if (const auto* kind = &kind_of(hiker.optimizer); std::find(kinds.begin(), kinds.end(), kind) == kinds.end())
            kinds.push_back(kind);
    return kinds;
}

/// "Gradient descent, momentum and Adam"
QString title(const Experiment& experiment) {
    QStringList titles;
    for (const OptimizerKind* kind : kinds_in_use(experiment))
        titles << kind->title;
    titles.front()[0] = titles.front()[0].toUpper();
    const QString last = titles.takeLast();
    return titles.isEmpty() ? last : titles.join(", ") + " and " + last;
}

QString preparation(const Experiment& experiment) {
    SympyText sympy = sympy_text(read_notation(experiment.function).expression);
    sympy.imports.insert({"Symbol", "diff", "lambdify"});
    const QString definitions = sympy.definitions.empty() ? "" : "\n\n" + joined(sympy.definitions, "\n\n") + "\n";
    const QString modules =
        sympy.replacements.empty() ? R"("math")" : QString(R"([{%1}, "math"])").arg(joined(sympy.replacements, ", "));
    // In a comment, and in one line of it: what was typed is repeated but not run.
    const QString typed = QString::fromStdString(experiment.function).simplified();
    const QString imports = has_several(experiment) ? "import csv\nimport math\nimport sys" : "import math";
    return QString(R"("""%6: an experiment of Hiker, with SymPy."""
%7
from sympy import %1
%2
x = Symbol("x", real=True)
expression = %3  # typed as %4
formula = lambdify(x, expression, %5)
)")
        .arg(joined(sympy.imports, ", "), definitions, QString::fromStdString(sympy.expression), typed, modules,
             title(experiment), imports);
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

/// What an optimizer remembers at the start; nothing, or a line.
QString optimizer_start(const OptimizerKind& kind) {
    const QString start = kind.python_start;
    return start.isEmpty() ? start : start + "\n";
}

/// In the loop; the comment stands behind its last line, in a column with those of the two steps before.
QString optimizer_rule(const OptimizerKind& kind) {
    constexpr int column = 54;
    QStringList lines = QString(kind.python_rule).split('\n');
    for (QString& line : lines)
        line.prepend("    ");
    if (lines.back().size() < column)
        lines.back() = lines.back().leftJustified(column) + "# 3. Learn";
    else
        lines.prepend("    # 3. Learn");
    return lines.join('\n');
}

/// When all walks end at the latest.
QString limits(const Experiment& experiment) {
    const QString precision = experiment.precision ? "precision = " + python_float(*experiment.precision) + "\n" : "";
    return "iterations = " + QString::number(experiment.iterations) + "\n" + precision;
}

/// From iterate to iterate; with a line that prints one.
QString loop(const Experiment& experiment, const OptimizerKind& kind, const QString& print) {
    const QString stop = experiment.precision ? " or iteration > 0 and step < precision" : "";
    return QString(R"(for iteration in range(iterations + 1):
    previous = point                                  # 1. Predict
    value, slope = f(previous), slope_at(previous)    # 2. Calculate the error
    %1
    is_number = math.isfinite(value + slope + step)
    if not is_number or iteration == iterations%2:
        break
%3
    step = abs(point - previous)
)")
        .arg(print, stop, optimizer_rule(kind));
}

QString indented(const QString& text) {
    return "    " + QString(text).replace("\n", "\n    ").chopped(4);
}

/// The walk of one hiker who is alone, in the open.
QString walk(const Experiment& experiment) {
    const Hiker& hiker = experiment.hiker();
    const OptimizerKind& kind = kind_of(hiker.optimizer);
    const std::vector<double> values = values_of(hiker.optimizer);
    QString own_numbers;
    for (std::size_t i = 0; i < values.size(); ++i)
        own_numbers += QString("%1 = %2\n").arg(kind.hyperparameters[i].name, python_float(values[i]));
    return QString(R"(
learning_rate = %1
%2%3%4point, step = %5, 0.0  # the start
print("iteration,x,f,slope,step_size")
)")
               .arg(python_float(hiker.learning_rate), limits(experiment), own_numbers, optimizer_start(kind),
                    python_float(hiker.start.x)) +
           loop(experiment, kind, R"(print(iteration, point, value, slope, step, sep=","))");
}

QString function_name(const OptimizerKind& kind) {
    return QString(kind.name).replace('-', '_');
}

/// The walk of whoever has this optimizer.
QString walk_function(const Experiment& experiment, const OptimizerKind& kind) {
    QStringList parameters{"name", "point", "learning_rate"};
    for (const Hyperparameter& each : kind.hyperparameters)
        parameters << each.name;
    return QString("\n\ndef %1(%2):\n").arg(function_name(kind), parameters.join(", ")) +
           indented(optimizer_start(kind) + "step = 0.0\n" +
                    loop(experiment, kind, "table.writerow([name, iteration, point, value, slope, step])") +
                    "return name, iteration, point, value, slope, is_number\n");
}

QString walk_call(const Hiker& hiker, const QString& name) {
    const OptimizerKind& kind = kind_of(hiker.optimizer);
    const std::vector<double> values = values_of(hiker.optimizer);
    QStringList arguments{python_string(name), python_float(hiker.start.x),
                          "learning_rate=" + python_float(hiker.learning_rate)};
    for (std::size_t i = 0; i < values.size(); ++i)
        arguments << QString("%1=%2").arg(kind.hyperparameters[i].name, python_float(values[i]));
    return QString("    %1(%2),\n").arg(function_name(kind), arguments.join(", "));
}

/// The walks of several hikers: a function for each optimizer, which is called for each of them.
QString walks(const Experiment& experiment) {
    QString text = "\n" + limits(experiment) + "table = csv.writer(sys.stdout, lineterminator=\"\\n\")\n";
    for (const OptimizerKind* kind : kinds_in_use(experiment))
        text += walk_function(experiment, *kind);
    text += "\n\ntable.writerow([\"hiker\", \"iteration\", \"x\", \"f\", \"slope\", \"step_size\"])\nwalks = [\n";
    const std::vector<QString> names = words::names(experiment);
    for (std::size_t i = 0; i < names.size(); ++i)
        text += walk_call(experiment.hikers[i], names[i]);
    return text + "]\n";
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

const char* const results = R"(

def exact_slope(point):  # by SymPy's derivative
    try:
        return float(diff(expression, x).subs(x, point))
    except Exception:  # SymPy cannot differentiate floor(x), for one
        return math.nan


for name, iteration, point, value, slope, is_number in walks:
    side = 0.03*max(1, abs(point))  # how far to look whether it is a minimum
    if not is_number:
        diverged = math.inf in (abs(point), abs(value), abs(slope))
        end = "diverged" if diverged else "left the domain"
        print(f"{name}: {end} at iteration {iteration}.")
        continue
    end = "minimum" if f(point - side) > value < f(point + side) else "end"
    print(f"{name}: {end} at x = {point}, iteration {iteration}; slope {slope}, exact derivative {exact_slope(point)}.")
)";

} // namespace

QString python_script(const Experiment& experiment) {
    return preparation(experiment) + functions(experiment) +
           (has_several(experiment) ? walks(experiment) + results : walk(experiment) + result);
}

} // namespace hiker
