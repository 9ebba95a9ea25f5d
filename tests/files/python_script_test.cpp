// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/python_script.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#include "../alone.h"
#include "descent/walked.h"
#include "files/trajectory_csv.h"
#include "files/whole_file.h"
#include "tests.h"
#include "words/hikers.h"
#include "words/sentences.h"

namespace hiker {

namespace {

/// How a script ends.
enum class End {
    as_hiker, ///< with Hiker's own result
    sentence, ///< with a sentence that says why there is none
    later     ///< Hiker notices earlier that it leads nowhere
};

struct Walk {
    QString name;
    Experiment experiment;
    End end = End::as_hiker;
    double tolerance = 1e-9;
};

std::vector<Walk> walks() {
    return {
        {"the worked example", {}},
        {"with no precision", Alone{.precision = {}}},
        {"a valley beside a flat place", Alone{.function = "x^4 - 3x^3 + 2", .start = {3, 0}, .learning_rate = 0.01}},
        {"a hilly valley", Alone{.function = "sin(x) + x²/10", .start = {3, 0}}},
        {"across a corner", Alone{.function = "|x|", .start = {1, 0}, .learning_rate = 0.3}, End::later},
        {"a logarithm", Alone{.function = "x - ln x", .start = {3, 0}}},
        {"a negative start", Alone{.function = "f(x) = x² + x", .start = {-7, 0}}},
        {"a tiny rate", Alone{.learning_rate = 1e-9}},
        {"one iteration", Alone{.iterations = 1}},
        {"h set by hand", Alone{.function = "x^4", .start = {2, 0}, .learning_rate = 0.01, .difference_step = 1}},
        {"a small h set by hand", Alone{.difference_step = 1e-4}},
        {"a condition", Alone{.function = "x<0 ? x² : 2x²", .start = {3, 0}, .learning_rate = 0.3}},
        {"a truth value as a number", Alone{.function = "x² + x(x>1)", .start = {3, 0}}},
        {"two valleys", Alone{.function = "min(20(x+2)^2, 0.1(x-3)^2)", .start = {-1.5, 0}, .learning_rate = 0.01}},
        {"a cube root", Alone{.function = "∛x + x²", .start = {2, 0}, .iterations = 6}},
        {"a cube root of negative numbers", Alone{.function = "x² + cbrt(x-10)", .start = {-3, 0}}},
        {"steps up and down", Alone{.function = "x²/4 + floor(x) - ceil(x/2)", .start = {3.3, 0}}},
        {"a saw", Alone{.function = "x mod(x, 3)", .start = {5.7, 0}, .learning_rate = 0.02, .iterations = 20}},
        {"rounding", Alone{.function = "(x - round(x))² + trunc(x)", .start = {2.4, 0}}},
        {"a power of e", Alone{.function = "e^x - x", .start = {2, 0}}},
        {"a logarithm to another base",
         Alone{.function = "log10(x)² + log2(x)/9", .start = {5, 0}, .learning_rate = 1.0}},
        {"a real power", Alone{.function = "|x|^1.5 + 2^x", .start = {-3, 0}}},
        {"secants", Alone{.function = "x/sec(x) + cot(x+4)", .start = {1, 0}}},
        {"on a hilltop", Alone{.function = "-x^2", .start = {0, 0}}},
        {"a constant", Alone{.function = "5"}},
        {"an inverse tangent", Alone{.function = "-atan2(x, 2)", .start = {0.5, 0}, .iterations = 30}},
        {"on several lines", Alone{.function = "x^2 +\r\n1 +\n x\t", .start = {3, 0}}},
        {"momentum",
         Alone{.function = "x^4 - 3x^3 + 2", .start = {4, 0}, .learning_rate = 0.002, .optimizer = {"momentum"}}},
        {"Nesterov", Alone{.function = "x² + sin(3x)", .learning_rate = 0.01, .optimizer = {"nesterov", {0.8}}}},
        {"AdaGrad", Alone{.learning_rate = 0.5, .optimizer = {"adagrad", {0.1, 1e-10}}}},
        {"RMSProp", Alone{.learning_rate = 0.05, .iterations = 40, .optimizer = {"rmsprop", {0.9, 1e-8, 0.5}}}},
        {"Adam", Alone{.function = "x - ln x", .learning_rate = 0.1, .optimizer = {"adam"}}},
        {"a line search", Alone{.function = "x^4 + x²", .learning_rate = 1, .optimizer = {"line-search"}}},
        {"Newton's method",
         Alone{.function = "x^4 - 3x^3 + 2", .start = {4, 0}, .learning_rate = 1, .optimizer = {"newton"}},
         End::as_hiker, 1e-6}, // divided by k², of some 1e-8, the last bit is some 1e-8 of a curvature
        {"Newton's method on a hill", Alone{.function = "-x²", .start = {1, 0}, .optimizer = {"newton"}}},
        {"steps that grow", Alone{.learning_rate = 1.1}, End::later},
        {"back and forth for ever", Alone{.learning_rate = 1}, End::later},
        {"overflow", Alone{.function = "exp(x^2)", .start = {2, 0}, .learning_rate = 1.1}, End::sentence},
        {"overflow of powers", Alone{.function = "x^4 - x^3", .start = {9, 0}, .learning_rate = 1.1}, End::sentence},
        {"overflow of a whole power", Alone{.function = "x² + 2^floor(x)", .start = {40, 0}, .learning_rate = 2},
         End::sentence},
        {"out of a root", Alone{.function = "sqrt(x)", .start = {1, 0}, .learning_rate = 1}, End::sentence},
        {"out of a real power", Alone{.function = "x^(1/3)", .start = {1, 0}, .learning_rate = 2}, End::sentence},
        {"out of bars around a power", Alone{.function = "|x^0.3 + 1|", .start = {1, 0}, .learning_rate = 2},
         End::sentence},
        {"out of a logarithm", Alone{.function = "x² + ln x", .start = {0.5, 0}, .learning_rate = 0.3}, End::sentence},
        {"a start outside", Alone{.function = "ln(x)", .start = {-1, 0}}, End::sentence},
        {"a start in a hole", Alone{.function = "1/x²", .start = {0, 0}}, End::sentence},
        {"a start on infinity", Alone{.function = "x + 1/0", .start = {2, 0}}, End::sentence},
        {"a start that is no number", Alone{.function = "x (-8)^(1/3)", .start = {2, 0}}, End::sentence},
    };
}

constexpr auto rosenbrock = "(1-x)^2 + 100(y-x^2)^2";
constexpr auto himmelblau = "(x^2+y-11)^2 + (x+y^2-7)^2";

/// On functions of x and y.
std::vector<Walk> walks_of_two() {
    std::vector<Walk> walks{
        {"a bowl", Alone{.function = "x^2 + 10y^2", .start = {3, -1}, .learning_rate = 0.08}},
        {"a bowl with h set by hand",
         Alone{.function = "x^2 + 10y^2", .start = {3, 2}, .learning_rate = 0.05, .difference_step = 0.25}},
        // Hiker calls the line at its bottom a minimum, though no point of it is lower than all around.
        {"a gutter", Alone{.function = "y^2", .start = {3, -1}}, End::later},
        {"Himmelblau's function", Alone{.function = himmelblau, .start = {0.5, -0.5}, .learning_rate = 0.01}},
        {"Rosenbrock's valley", Alone{.function = rosenbrock, .start = {-1.2, 1}, .learning_rate = 0.001}},
        {"a maximum of two", Alone{.function = "-x^2 - y^2", .start = {0, 0}}},
        {"Newton's method on a saddle",
         Alone{.function = "x^2 - y^2", .start = {3, 2}, .learning_rate = 1, .optimizer = {"newton"}}},
        {"Newton's method on a hilltop of two",
         Alone{.function = "-x^2 - y^2", .start = {3, 2}, .learning_rate = 1, .optimizer = {"newton"}}},
        {"Newton's method in a ravine",
         Alone{.function = "x^2", .start = {3, 2}, .learning_rate = 1, .optimizer = {"newton"}}},
        {"down a saddle", Alone{.function = "x^2 - y^2", .start = {3, 1}, .learning_rate = 0.2}, End::later},
        {"a condition on two", Alone{.function = "x < y ? x^2 + y^2 : 2x^2 + y^2", .start = {3, 2}}},
        {"a root of two", Alone{.function = "sqrt(1 + x^2 + y^2) + |x - y|^3/9", .start = {3, -2}}},
        {"steps of two that grow", Alone{.function = "x^2 + 10y^2", .start = {3, 2}, .learning_rate = 0.11},
         End::later},
        {"an overflow of two", Alone{.function = "exp(x^2 + y^2)", .start = {2, 1}, .learning_rate = 1.1},
         End::sentence},
        {"an overflow of powers of two", Alone{.function = "x^4 + y^4", .start = {3, 9}, .learning_rate = 1},
         End::sentence},
        {"out of a logarithm of two", Alone{.function = "ln(x) + y^2", .start = {1, 2}, .learning_rate = 0.6},
         End::sentence},
        {"a start outside of two", Alone{.function = "ln(x) + y^2", .start = {-1, 2}}, End::sentence},
        {"a start on a pole of two", Alone{.function = "1/(x^2 + y^2)", .start = {0, 0}}, End::sentence},
    };
    for (const char* function : {"x^2 + 10y^2", rosenbrock, himmelblau})
        for (const OptimizerKind& kind : optimizers()) {
            const double rate = kind.rate_is_a_part ? 1 : 0.0005;
            // Half a curvature's relative error, of some 1e-8, goes into Newton's step.
            walks.push_back({QString("%1 on %2").arg(kind.title, function),
                             Alone{.function = function,
                                   .start = {-1.2, 3},
                                   .learning_rate = rate,
                                   .iterations = 40,
                                   .optimizer = {kind.name}},
                             End::as_hiker, kind.feels_more ? 1e-5 : 1e-8});
        }
    return walks;
}

std::vector<Walk> all_walks_alone() {
    std::vector<Walk> all = walks();
    for (const Walk& walk : walks_of_two())
        all.push_back(walk);
    return all;
}

/// With all optimizers at once, and with other things that hikers differ in.
std::vector<Walk> walks_of_several() {
    Experiment all_usual{.function = "x - ln x", .precision = 1e-6, .hikers = {}};
    for (const OptimizerKind& kind : optimizers())
        all_usual.hikers.push_back(with_optimizer({.start = {2, 0}, .learning_rate = 0.05}, kind.name));
    Experiment by_hand = all_usual;
    by_hand.function = "sin(x) + x²/10";
    by_hand.difference_step = 0.01;
    by_hand.precision = std::nullopt;
    by_hand.iterations = 25;
    const Experiment starts{.hikers = {{.start = {3, 0}}, {.start = {-2, 0}}, {.start = {0.5, 0}}}};
    const Experiment ends{.function = "x² + ln x",
                          .hikers = {{}, {.start = {-1, 0}}, {.start = {0.5, 0}, .learning_rate = 0.3}}};
    const Experiment far{.function = "exp(x^2)",
                         .hikers = {{.start = {2, 0}, .learning_rate = 1.1}, {.start = {0.1, 0}}}};
    const Experiment hill{.function = "-x²",
                          .hikers = {with_optimizer({.start = {1, 0}}, "newton"), {.start = {1, 0}}}};
    Experiment of_two = all_usual;
    of_two.iterations = 40;
    of_two.function = "x^2 + 10y^2 + x y";
    for (Hiker& hiker : of_two.hikers)
        hiker.start = {2, -1};
    const Experiment starts_of_two{.function = "ln(x) + y^2",
                                   .hikers = {{.start = {-1, 2}}, {.start = {1, 2}, .learning_rate = 0.6}}};
    return {
        {"one of each optimizer on two variables", of_two, End::as_hiker, 1e-6},
        {"ends outside of the domain of two", starts_of_two},
        {"one of each optimizer", one_of_each(), End::as_hiker, 1e-6},
        {"one of each with usual numbers", all_usual, End::as_hiker, 1e-6},
        {"one of each with h set by hand", by_hand, End::as_hiker, 1e-6},
        {"three starts", starts},
        {"ends outside of the domain", ends},
        {"an overflow beside a minimum", far},
        {"no step and steps that grow", hill},
    };
}

/// What scripts print, in their order; or one text of what went wrong.
QStringList outputs_of(const QStringList& scripts) {
    QProcess python;
    python.start(DEBIAN_PYTHON, {TEST_DATA "/run_scripts.py"});
    python.write(QJsonDocument(QJsonArray::fromStringList(scripts)).toJson());
    python.closeWriteChannel();
    if (!python.waitForFinished(60'000))
        return {python.errorString()};
    QStringList outputs;
    for (const auto& output : QJsonDocument::fromJson(python.readAllStandardOutput()).array())
        outputs << output.toString();
    return outputs.isEmpty() ? QStringList{python.readAllStandardError()} : outputs;
}

/// Python's functions and Hiker's differ in the last bit or two. Divided by 2h, of some 1e-5, that is some 1e-10 of the
/// function's value in a slope, and the step from there is wrong by that times the learning rate.
bool is_close(double actual, double expected, double size, double tolerance) {
    if (!std::isfinite(expected))
        return !std::isfinite(actual);
    return std::abs(actual - expected) <= tolerance * std::max({1.0, std::abs(expected), size});
}

/// A row has y and its slope where there are two variables.
bool is_row_of(const QString& row, const Iterate& iterate, int variables, double tolerance) {
    const double size = std::isfinite(iterate.value) ? std::abs(iterate.value) : 0;
    struct Expected {
        double number;
        double size;
    };
    std::vector<Expected> expected{{iterate.point.x, 0}, {iterate.value, 0}, {iterate.gradient.x, size}};
    if (variables == 2) {
        expected.insert(expected.begin() + 1, {iterate.point.y, 0});
        expected.push_back({iterate.gradient.y, size});
    }
    expected.push_back({iterate.step_size, iterate.point.length()});
    const QStringList fields = row.split(',');
    return fields.size() == static_cast<qsizetype>(expected.size()) + 1 && fields[0].toLongLong() == iterate.number &&
           std::equal(expected.begin(), expected.end(), fields.begin() + 1,
                      [tolerance](const Expected& each, const QString& field) {
                          return is_close(field.toDouble(), each.number, each.size, tolerance);
                      });
}

/// A name as it stands in a table.
QString csv_field(const QString& name) {
    Trajectory start;
    start.append({});
    return QString::fromUtf8(csv_rows(start, 1, 0, 1, name)).section(",0,0,0,0,0", 0, 0);
}

/// "3", or "(3, -1)"
Vector vector_in(QString text) {
    const QStringList numbers = text.remove('(').remove(')').split(", ");
    return {numbers[0].toDouble(), numbers.size() == 2 ? numbers[1].toDouble() : 0};
}

bool is_close(Vector actual, Vector expected, double tolerance) {
    return is_close(actual.x, expected.x, 0, tolerance) && is_close(actual.y, expected.y, 0, tolerance);
}

/// Everything up to the colon, and the number or the pair behind it.
std::pair<QString, Vector> told(const QString& line) {
    const qsizetype colon = line.lastIndexOf(": ");
    return {line.left(colon), vector_in(line.mid(colon + 2))};
}

bool is_same_result(const QString& actual, const QString& expected, double tolerance) {
    return told(actual).first == told(expected).first &&
           is_close(told(actual).second, told(expected).second, tolerance);
}

} // namespace

class PythonScriptTests : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void the_worked_example_is_a_page_to_hand_out();
    void the_worked_example_runs_by_itself();
    void walks_as_hiker_does_data();
    void walks_as_hiker_does();
    void several_hikers_are_a_page_to_hand_out();
    void several_walk_as_hiker_does_data();
    void several_walk_as_hiker_does();
    void on_two_variables_the_script_speaks_of_gradients();
    void each_optimizer_has_one_function();
    void whatever_a_hiker_is_called_is_her_name_and_nothing_more();
    void what_was_typed_stays_in_its_comment();
    void every_number_keeps_its_digits();

  private:
    static void check_result(const QString& line, const QString& name, const Outcome& outcome, double tolerance);

    QHash<QString, QStringList> lines_; ///< that the script of a walk prints
};

void PythonScriptTests::initTestCase() {
    std::vector<Walk> all = all_walks_alone();
    for (const Walk& walk : walks_of_several())
        all.push_back(walk);
    QStringList scripts;
    for (const Walk& walk : all)
        scripts << python_script(walk.experiment);
    const QStringList outputs = outputs_of(scripts);
    QVERIFY2(outputs.size() == scripts.size(), qPrintable(outputs.first()));
    for (qsizetype i = 0; i < outputs.size(); ++i)
        lines_[all[static_cast<std::size_t>(i)].name] = outputs[i].split('\n', Qt::SkipEmptyParts);
}

void PythonScriptTests::the_worked_example_is_a_page_to_hand_out() {
    QCOMPARE(python_script({}), QString::fromUtf8(read_file(TEST_DATA "/worked_example.py")));
}

void PythonScriptTests::the_worked_example_runs_by_itself() {
    const QTemporaryDir folder;
    write_file(folder.filePath("script.py"), python_script({}).toUtf8());
    QProcess python;
    python.start(DEBIAN_PYTHON, {folder.filePath("script.py")});
    QVERIFY(python.waitForFinished(60'000));
    QCOMPARE(python.readAllStandardError(), QByteArray());
    const QStringList lines = QString::fromUtf8(python.readAllStandardOutput()).split('\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 1 + 41 + 3);
    QVERIFY2(lines[41].startsWith("40,0.000398768"), qPrintable(lines[41]));
    QVERIFY2(lines[42].startsWith("Minimum occurs at x-value: 0.000398768"), qPrintable(lines[42]));
    QVERIFY2(lines[43].startsWith("Slope at the minimum is: 0.000797536"), qPrintable(lines[43]));
    QCOMPARE(told(lines[44]).first, "Exact derivative there (SymPy)");
    QCOMPARE(told(lines[44]).second, told(lines[42]).second * 2);
}

void PythonScriptTests::walks_as_hiker_does_data() {
    QTest::addColumn<qsizetype>("index");
    qsizetype index = 0;
    for (const Walk& walk : all_walks_alone())
        QTest::newRow(qPrintable(walk.name)) << index++;
}

void PythonScriptTests::walks_as_hiker_does() {
    QFETCH(const qsizetype, index);
    const Walk script = all_walks_alone()[static_cast<std::size_t>(index)];
    const QStringList lines = lines_[script.name];
    const Walked walked = walk(script.experiment);
    const Trajectory& iterates = walked.trajectory();
    const auto count = static_cast<qsizetype>(iterates.size());
    QVERIFY2(lines.size() > count, qPrintable(lines.join('\n')));
    const int variables = variables_of(script.experiment);
    QCOMPARE(lines[0] + "\r\n", csv_header(variables));
    for (qsizetype row = 0; row < count; ++row) {
        const Iterate& iterate = iterates[static_cast<std::size_t>(row)];
        QVERIFY2(is_row_of(lines[row + 1], iterate, variables, script.tolerance),
                 qPrintable(lines[row + 1] +
                            "\nHiker's: " + csv_rows(iterates, variables, static_cast<std::size_t>(row), 1)));
    }
    const QStringList rest = lines.mid(count + 1);
    if (script.end == End::as_hiker) {
        const QStringList result = words::result(*walked.outcome(), variables, words::Digits::exact);
        QCOMPARE(rest.size(), 3);
        // Only Hiker looks for maxima.
        const bool is_maximum = result[0].startsWith("Maximum");
        QVERIFY2(is_maximum || (is_same_result(rest[0], result[0], script.tolerance) &&
                                is_same_result(rest[1], result[1], script.tolerance)),
                 qPrintable((rest + result).join('\n')));
    } else if (script.end == End::sentence) {
        const QString at = QString(" at iteration %1.").arg(count - 1);
        QCOMPARE(rest.size(), 1);
        QVERIFY2(rest[0] == "The descent left the domain" + at || rest[0] == "The descent diverged" + at,
                 qPrintable(rest[0]));
    } else {
        QVERIFY2(rest.last().startsWith(variables == 1 ? "Exact derivative there" : "Exact gradient there"),
                 qPrintable(rest.last()));
    }
}

void PythonScriptTests::several_hikers_are_a_page_to_hand_out() {
    const Experiment experiment{.hikers = {{.name = "Anna"},
                                           {.name = "Ada", .optimizer = {"adam"}},
                                           {.name = "Isaac", .learning_rate = 1, .optimizer = {"newton"}},
                                           {.start = {-2, 0}, .optimizer = {"adam", {0.8, 0.999, 1e-8}}}}};
    QCOMPARE(python_script(experiment), QString::fromUtf8(read_file(TEST_DATA "/several_hikers.py")));
}

void PythonScriptTests::several_walk_as_hiker_does_data() {
    QTest::addColumn<qsizetype>("index");
    qsizetype index = 0;
    for (const Walk& walk : walks_of_several())
        QTest::newRow(qPrintable(walk.name)) << index++;
}

void PythonScriptTests::several_walk_as_hiker_does() {
    QFETCH(const qsizetype, index);
    const Walk script = walks_of_several()[static_cast<std::size_t>(index)];
    QStringList lines = lines_[script.name];
    const Walked walked = walk(script.experiment);
    const std::vector<QString> names = words::names(script.experiment);
    const int variables = variables_of(script.experiment);
    QCOMPARE(lines.value(0) + "\r\n", csv_header(variables, true));
    lines.removeFirst();
    for (std::size_t i = 0; i < names.size(); ++i) {
        const QString begin = csv_field(names[i]) + ',';
        const Trajectory& iterates = walked.tracks[i].trajectory;
        for (std::size_t row = 0; row < iterates.size(); ++row) {
            const QString line = lines.isEmpty() ? "nothing more" : lines.takeFirst();
            QVERIFY2(
                line.startsWith(begin) && is_row_of(line.mid(begin.size()), iterates[row], variables, script.tolerance),
                qPrintable(line + "\nHiker's: " + csv_rows(iterates, variables, row, 1, names[i])));
        }
        const Ending ending = walked.tracks[i].outcome->ending;
        const bool is_noticed_early = ending == Ending::diverged || ending == Ending::cycling;
        while (is_noticed_early && lines.value(0).startsWith(begin))
            lines.removeFirst();
    }
    QCOMPARE(lines.size(), static_cast<qsizetype>(names.size()));
    for (std::size_t i = 0; i < names.size(); ++i)
        check_result(lines[static_cast<qsizetype>(i)], names[i], *walked.tracks[i].outcome, script.tolerance);
}

/// One line of result for each hiker.
void PythonScriptTests::check_result(const QString& line, const QString& name, const Outcome& outcome,
                                     double tolerance) {
    static const QRegularExpression sentence(
        R"(^: (minimum|end) at (?:x|\(x, y\)) = (.+), iteration (\d+); (?:slope|gradient) (.+), )"
        R"(exact (?:derivative|gradient) (.+)\.$)");
    QVERIFY2(line.startsWith(name + ": "), qPrintable(line));
    const QString rest = line.mid(name.size());
    if (outcome.ending == Ending::left_the_domain || !std::isfinite(outcome.last.value)) {
        const QString told = outcome.ending == Ending::diverged ? "diverged" : "left the domain";
        QCOMPARE(rest, QString(": %1 at iteration %2.").arg(told).arg(outcome.last.number));
        return;
    }
    const auto match = sentence.match(rest);
    QVERIFY2(match.hasMatch(), qPrintable(line));
    if (outcome.ending == Ending::diverged)
        return;
    const bool is_minimum = outcome.ending != Ending::refused && outcome.ground == Ground::minimum;
    QCOMPARE(match.captured(1), is_minimum ? "minimum" : "end");
    QVERIFY2(is_close(vector_in(match.captured(2)), outcome.last.point, tolerance), qPrintable(line));
    QCOMPARE(match.captured(3).toLongLong(), outcome.last.number);
    QVERIFY2(is_close(vector_in(match.captured(4)), outcome.last.gradient, tolerance), qPrintable(line));
    QVERIFY2(is_close(vector_in(match.captured(5)), outcome.last.gradient, 1e-4), qPrintable(line));
}

/// With nothing of slopes, nor of numbers where there are arrays; and none of NumPy on functions of x.
void PythonScriptTests::on_two_variables_the_script_speaks_of_gradients() {
    for (const OptimizerKind& kind : optimizers()) {
        Experiment experiment = Alone{.function = "x^2 + 10y^2", .start = {3, -1}, .optimizer = {kind.name}};
        for (const char* name : {"Anna", "Ada"}) {
            const QString script = python_script(experiment);
            for (const char* foreign : {"slope", "math.sqrt", "abs(point)", "x-value", "exact derivative"})
                QVERIFY2(!script.contains(foreign), qPrintable(foreign + ("\n" + script)));
            static const QRegularExpression place(R"(<[\w -]+>)");
            QVERIFY2(!script.contains(place) && script.contains("np.array([3.0, -1.0])"), qPrintable(script));
            QVERIFY(!python_script(Alone{.optimizer = {kind.name}}).contains("np."));
            experiment.hikers.push_back({.name = name, .start = {3, -1}, .optimizer = {kind.name}});
        }
    }
}

void PythonScriptTests::each_optimizer_has_one_function() {
    Experiment experiment = one_of_each();
    const QString all = python_script(experiment);
    for (const OptimizerKind& kind : optimizers()) {
        const QString definition = "\ndef " + QString(kind.name).replace('-', '_') + "(name, point, learning_rate";
        QCOMPARE(all.count(definition), 1);
        experiment.hikers.assign(3, with_optimizer({}, kind.name));
        const QString alike = python_script(experiment);
        QCOMPARE(alike.count("(name, point, learning_rate"), 1);
        QCOMPARE(alike.count(definition), 1);
    }
}

/// As if a file had got past all that is refused.
void PythonScriptTests::whatever_a_hiker_is_called_is_her_name_and_nothing_more() {
    QStringList names{"\"",    "'",      "\\",  "\\\"",     R"(""")",   "'''",   R"("); raise SystemExit(3) #)",
                      R"(\\)", "{name}", "{0}", "%s %1 %2", "\\n",      "\\x41", "\\N{BULLET}",
                      "a\nb",  "a\r\nb", "\t",  "\f",       "\x1b[31m", "#"};
    for (const char* name :
         {"Ümit, 山の人", "\U0001f97e", "\u2028\u2029", "\u202e(1)\u202c", "a\ufeffb", "η = −1", "\u00a0"})
        names << QString::fromUtf8(name);
    names << QString("a") + QChar(0) + "b" << QString(1000, '"') << QString(1000, '\\');
    QStringList scripts;
    for (const QString& name : names)
        scripts << python_script({.iterations = 1, .hikers = {{.name = name.toStdString()}, {.name = "Anna"}}}) +
                       "\nimport json\nprint(json.dumps([walk[0] for walk in walks]))\n";
    const QStringList outputs = outputs_of(scripts);
    QVERIFY2(outputs.size() == names.size(), qPrintable(outputs.first()));
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QJsonArray known = QJsonDocument::fromJson(outputs[i].trimmed().section('\n', -1).toUtf8()).array();
        QVERIFY2(known == (QJsonArray{names[i], "Anna"}), qPrintable(scripts[i] + outputs[i]));
        QVERIFY2(!scripts[i].contains(QChar(0x202e)) && !scripts[i].contains('\r'), qPrintable(scripts[i]));
    }
}

void PythonScriptTests::what_was_typed_stays_in_its_comment() {
    const QString script = python_script(Alone{.function = "x^2\r\n+\n1\t+ x\u00a0"});
    QVERIFY2(script.contains("\nexpression = x**2 + 1 + x  # typed as x^2 + 1 + x\n"), qPrintable(script));
}

void PythonScriptTests::every_number_keeps_its_digits() {
    const QString script = python_script(Alone{.start = {-1e100, 0},
                                               .learning_rate = 0.1 + 0.2,
                                               .iterations = 1'000'000'000,
                                               .precision = 1e-300,
                                               .difference_step = 1});
    for (const char* line :
         {"\nlearning_rate = 0.30000000000000004\n", "\niterations = 1000000000\n", "\nprecision = 1e-300\n",
          "\npoint, step = -1e+100, 0.0  # the start\n", "\n    h = 1.0\n"})
        QVERIFY2(script.contains(line), line);
}

} // namespace hiker

std::unique_ptr<QObject> python_script_tests() {
    return std::make_unique<hiker::PythonScriptTests>();
}

#include "python_script_test.moc"
