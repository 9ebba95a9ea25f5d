// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/python_script.h"

#include <QRegularExpression>
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

/// How a script speaks of points: those of a function of x are numbers, those of one of x and y NumPy's arrays.
struct Speech {
    int variables;
    const char* packages;  ///< that it needs
    const char* symbols;   ///< their definition, and what that needs
    const char* argument;  ///< of the formula, in its definition
    const char* point;     ///< in a call of it
    const char* columns;   ///< of the table
    const char* row;       ///< of it, but for the iteration and the step size
    const char* sum;       ///< which is a number where all parts of a row are
    const char* step;      ///< the size of a step
    const char* where;     ///< a point is, in words
    const char* slope;     ///< what the slope or gradient is called
    const char* exact;     ///< what it is called by mathematicians
    const char* slope_at;  ///< the function that measures it, with an h for %1
    const char* exact_at;  ///< it by SymPy
    const char* look;      ///< the lines that look at places around the point
    const char* is_lowest; ///< whether it lies lower than these
    int comments;          ///< the column that the comments of the loop stand in
};

constexpr Speech speech_of_one{
    .variables = 1,
    .packages = "SymPy",
    .symbols = R"(x = Symbol("x", real=True))",
    .argument = "x",
    .point = "point",
    .columns = "x,f,slope",
    .row = "point, value, slope",
    .sum = "value + slope",
    .step = "abs(point - previous)",
    .where = "x",
    .slope = "slope",
    .exact = "derivative",
    .slope_at = R"(def slope_at(point):  # by a central difference
    h = %1
    return (f(point + h) - f(point - h))/(2*h)
)",
    .exact_at = "float(diff(expression, x).subs(x, point))",
    .look = "side = 0.03*max(1, abs(point))  # how far to look whether it is a minimum",
    .is_lowest = "f(point - side) > value < f(point + side)",
    .comments = 54,
};

constexpr Speech speech_of_two{
    .variables = 2,
    .packages = "SymPy and NumPy",
    .symbols = R"(np.seterr(all="ignore")  # what is too large is inf
x, y = Symbol("x", real=True), Symbol("y", real=True))",
    .argument = "(x, y)",
    .point = "*point.tolist()",
    .columns = "x,y,f,gradient_x,gradient_y",
    .row = "*point, value, *gradient",
    .sum = "value + sum(gradient)",
    .step = "math.hypot(*(point - previous))",
    .where = "(x, y)",
    .slope = "gradient",
    .exact = "gradient",
    .slope_at = R"(def gradient_at(point):  # by central differences along x and y
    gradient = np.zeros(2)
    for i in range(2):
        side = np.zeros(2)
        side[i] = h = %1
        gradient[i] = (f(point + side) - f(point - side))/(2*h)
    return gradient
)",
    .exact_at = "tuple(float(diff(expression, v).subs({x: point[0], y: point[1]})) for v in (x, y))",
    .look = R"(side = 0.03*max(1, math.hypot(*point))  # how far to look whether it is a minimum
ring = [f(point + side*np.array([math.cos(a), math.sin(a)])) for a in np.radians(range(360))])",
    .is_lowest = "value < min(ring)",
    .comments = 60,
};

Speech speech_of(const Experiment& experiment) {
    return variables_of(experiment) == 1 ? speech_of_one : speech_of_two;
}

/// A point for Python.
QString python_point(const Speech& speech, Point point) {
    return speech.variables == 1 ? python_float(point.x)
                                 : QString("np.array([%1, %2])").arg(python_float(point.x), python_float(point.y));
}

/// How far from 0 a point or a gradient is, by its name.
QString size_of(const Speech& speech, const QString& name) {
    return QString(speech.variables == 1 ? "abs(%1)" : "math.hypot(*%1)").arg(name);
}

/// A point or a gradient as it is printed, by its name.
QString printed(const Speech& speech, const QString& name) {
    return speech.variables == 1 ? name : QString("tuple(%1.tolist())").arg(name);
}

QString preparation(const Experiment& experiment) {
    const Speech speech = speech_of(experiment);
    SympyText sympy = sympy_text(read_notation(experiment.function).expression);
    sympy.imports.insert({"Symbol", "diff", "lambdify"});
    const QString definitions = sympy.definitions.empty() ? "" : "\n\n" + joined(sympy.definitions, "\n\n") + "\n";
    const QString modules =
        sympy.replacements.empty() ? R"("math")" : QString(R"([{%1}, "math"])").arg(joined(sympy.replacements, ", "));
    // In a comment, and in one line of it: what was typed is repeated but not run.
    const QString typed = QString::fromStdString(experiment.function).simplified();
    QString imports = has_several(experiment) ? "import csv\nimport math\nimport sys\n" : "import math\n";
    if (speech.variables == 2)
        imports += "import numpy as np\n";
    const QString heading = title(experiment) + ": an experiment of Hiker, with " + speech.packages + ".";
    return QString(R"("""%6"""
%7from sympy import %1
%2
%8
expression = %3  # typed as %4
formula = lambdify(%9, expression, %5)
)")
        .arg(joined(sympy.imports, ", "), definitions, QString::fromStdString(sympy.expression), typed, modules,
             heading, imports, speech.symbols, speech.argument);
}

QString functions(const Experiment& experiment) {
    const Speech speech = speech_of(experiment);
    const char* const coordinate = speech.variables == 1 ? "point" : "point[i]";
    const QString h = experiment.difference_step
                          ? python_float(*experiment.difference_step)
                          : QString("%1*max(1, abs(%2))").arg(python_float(automatic_step_factor), coordinate);
    return QString(R"(

def f(point):
    try:
        return float(formula(%1))
    except OverflowError:
        return math.inf
    except (ArithmeticError, TypeError, ValueError):  # 1/0, a complex number, log(-1)
        return math.nan


%2
)")
        .arg(speech.point, QString(speech.slope_at).arg(h));
}

/// What an optimizer remembers at the start; nothing, or a line.
QString optimizer_start(const OptimizerKind& kind) {
    const QString start = kind.python_start;
    return start.isEmpty() ? start : start + "\n";
}

/// What the optimizer does with slopes, or with gradients.
QString optimizer_rule(const OptimizerKind& kind, const Speech& speech) {
    static const QRegularExpression slope(R"(\bslope\b)");
    if (speech.variables == 1)
        return kind.python_rule;
    return kind.python_rule_of_two
               ? QString(kind.python_rule_of_two)
               : QString(kind.python_rule).replace(slope, "gradient").replace("math.sqrt", "np.sqrt");
}

/// In the loop; the comment stands behind its last line, in a column with those of the two steps before.
QString third_step(const OptimizerKind& kind, const Speech& speech) {
    QStringList lines = optimizer_rule(kind, speech).split('\n');
    for (QString& line : lines)
        line.prepend("    ");
    if (lines.back().size() < speech.comments)
        lines.back() = lines.back().leftJustified(speech.comments) + "# 3. Learn";
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
    const Speech speech = speech_of(experiment);
    const auto commented = [&speech](const QString& line) { return line.leftJustified(speech.comments); };
    const QString stop = experiment.precision ? " or iteration > 0 and step < precision" : "";
    return QString(R"(for iteration in range(iterations + 1):
%1# 1. Predict
%2# 2. Calculate the error
    %3
    is_number = math.isfinite(%4 + step)
    if not is_number or iteration == iterations%5:
        break
%6
    step = %7
)")
        .arg(commented("    previous = point"),
             commented(QString("    value, %1 = f(previous), %1_at(previous)").arg(speech.slope)), print, speech.sum,
             stop, third_step(kind, speech), speech.step);
}

QString indented(const QString& text) {
    return "    " + QString(text).replace("\n", "\n    ").chopped(4);
}

/// The walk of one hiker who is alone, in the open.
QString walk(const Experiment& experiment) {
    const Speech speech = speech_of(experiment);
    const Hiker& hiker = experiment.hiker();
    const OptimizerKind& kind = kind_of(hiker.optimizer);
    const std::vector<double> values = values_of(hiker.optimizer);
    QString own_numbers;
    for (std::size_t i = 0; i < values.size(); ++i)
        own_numbers += QString("%1 = %2\n").arg(kind.hyperparameters[i].name, python_float(values[i]));
    return QString(R"(
learning_rate = %1
%2%3%4point, step = %5, 0.0  # the start
print("iteration,%6,step_size")
)")
               .arg(python_float(hiker.learning_rate), limits(experiment), own_numbers, optimizer_start(kind),
                    python_point(speech, hiker.start), speech.columns) +
           loop(experiment, kind, QString(R"(print(iteration, %1, step, sep=","))").arg(speech.row));
}

QString function_name(const OptimizerKind& kind) {
    return QString(kind.name).replace('-', '_');
}

/// The walk of whoever has this optimizer.
QString walk_function(const Experiment& experiment, const OptimizerKind& kind) {
    const Speech speech = speech_of(experiment);
    QStringList parameters{"name", "point", "learning_rate"};
    for (const Hyperparameter& each : kind.hyperparameters)
        parameters << each.name;
    return QString("\n\ndef %1(%2):\n").arg(function_name(kind), parameters.join(", ")) +
           indented(optimizer_start(kind) + "step = 0.0\n" +
                    loop(experiment, kind, QString("table.writerow([name, iteration, %1, step])").arg(speech.row)) +
                    QString("return name, iteration, point, value, %1, is_number\n").arg(speech.slope));
}

QString walk_call(const Speech& speech, const Hiker& hiker, const QString& name) {
    const OptimizerKind& kind = kind_of(hiker.optimizer);
    const std::vector<double> values = values_of(hiker.optimizer);
    QStringList arguments{python_string(name), python_point(speech, hiker.start),
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
    const Speech speech = speech_of(experiment);
    const QString columns = QString(speech.columns).replace(",", R"(", ")");
    text += QString("\n\ntable.writerow([\"hiker\", \"iteration\", \"%1\", \"step_size\"])\nwalks = [\n").arg(columns);
    const std::vector<QString> names = words::names(experiment);
    for (std::size_t i = 0; i < names.size(); ++i)
        text += walk_call(speech, experiment.hikers[i], names[i]);
    return text + "]\n";
}

/// With the names in angle brackets put in.
QString filled(const char* text, const Speech& speech) {
    const bool is_one = speech.variables == 1;
    QString title = speech.slope;
    title[0] = title[0].toUpper();
    return QString(text)
        .replace("    <look>\n", indented(QString(speech.look) + "\n"))
        .replace("<look>", speech.look)
        .replace("<sizes>", QString("%1, abs(value), %2").arg(size_of(speech, "point"), size_of(speech, speech.slope)))
        .replace("<is lowest>", speech.is_lowest)
        .replace("<x-value>", is_one ? "x-value" : speech.where)
        .replace("<x>", speech.where)
        .replace("<shown point>", printed(speech, "point"))
        .replace("<shown slope>", printed(speech, speech.slope))
        .replace("<slope>", speech.slope)
        .replace("<Slope>", title)
        .replace("<derivative>", speech.exact)
        .replace("<exact>", speech.exact_at);
}

const char* const result = R"(
<look>
if not is_number:
    diverged = math.inf in (<sizes>)
    print("The descent", "diverged" if diverged else "left the domain", f"at iteration {iteration}.")
elif <is lowest>:
    print("Minimum occurs at <x-value>:", <shown point>)
    print("<Slope> at the minimum is:", <shown slope>)
else:
    print("Last <x-value>:", <shown point>)
    print("<Slope> there is:", <shown slope>)
if is_number:
    try:
        print("Exact <derivative> there (SymPy):", <exact>)
    except Exception:  # SymPy cannot differentiate floor(x), for one
        print("SymPy finds no <derivative> there.")
)";

const char* const results = R"(

def exact_<slope>(point):  # by SymPy's derivative
    try:
        return <exact>
    except Exception:  # SymPy cannot differentiate floor(x), for one
        return math.nan


for name, iteration, point, value, <slope>, is_number in walks:
    <look>
    if not is_number:
        diverged = math.inf in (<sizes>)
        end = "diverged" if diverged else "left the domain"
        print(f"{name}: {end} at iteration {iteration}.")
        continue
    end = "minimum" if <is lowest> else "end"
    print(f"{name}: {end} at <x> = {<shown point>}, iteration {iteration}; <slope> {<shown slope>}, exact <derivative> {exact_<slope>(point)}.")
)";

} // namespace

QString python_script(const Experiment& experiment) {
    const QString walked = has_several(experiment) ? walks(experiment) : walk(experiment);
    return preparation(experiment) + functions(experiment) + walked +
           filled(has_several(experiment) ? results : result, speech_of(experiment));
}

} // namespace hiker
