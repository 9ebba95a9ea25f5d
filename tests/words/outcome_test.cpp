// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "../alone.h"
#include "descent/descent.h"
#include "tests.h"
#include "words/sentences.h"

namespace hiker {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

Outcome walked(const Experiment& experiment) {
    Descent descent(experiment);
    while (!descent.ending())
        descent.advance();
    return descent.outcome(*descent.ending());
}

Outcome ended(Ending ending, long long number, Ground ground = Ground::slope) {
    Outcome outcome;
    outcome.ending = ending;
    outcome.ground = ground;
    outcome.last.number = number;
    outcome.last.point.x = 1.5;
    outcome.last.gradient.x = 0.25;
    return outcome;
}

Outcome with_bound(Outcome outcome, double bound) {
    outcome.rate_bound = bound;
    return outcome;
}

Outcome at_x(Outcome outcome, double x) {
    outcome.last.point.x = x;
    return outcome;
}

Outcome with_value(Outcome outcome, double value) {
    outcome.last.value = value;
    return outcome;
}

Outcome with_slope(Outcome outcome, double slope) {
    outcome.last.gradient.x = slope;
    return outcome;
}

} // namespace

class OutcomeTests : public QObject {
    Q_OBJECT

  private slots:
    void an_outcome_is_told_in_a_sentence_data();
    void an_outcome_is_told_in_a_sentence();
    void the_end_of_a_walk_is_told_with_its_reason_data();
    void the_end_of_a_walk_is_told_with_its_reason();
    void an_outcome_on_two_variables_speaks_of_points_data();
    void an_outcome_on_two_variables_speaks_of_points();
    void one_iteration_is_singular();
    void result_lines_name_what_she_stands_on_data();
    void result_lines_name_what_she_stands_on();
    void result_lines_on_two_variables_tell_points_data();
    void result_lines_on_two_variables_tell_points();
    void the_worked_example_is_told_with_exact_digits();
    void the_worked_example_without_precision_is_told_with_exact_digits();
    void people_see_six_significant_digits();
};

void OutcomeTests::an_outcome_is_told_in_a_sentence_data() {
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<double>("rate");
    QTest::addColumn<bool>("has_precision");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* name, const Outcome& outcome, double rate, bool has_precision, const char* text) {
        QTest::newRow(name) << outcome << rate << has_precision << QString::fromUtf8(text);
    };
    using enum Ending;
    row("minimum", ended(converged, 40, Ground::minimum), 0.1, true,
        "Converged after 40 iterations: the step size fell below the precision 0.0001.");
    row("maximum", ended(converged, 1, Ground::maximum), 0.1, true,
        "Converged after 1 iteration, but this is a maximum, not a minimum: there is no slope to walk down. "
        "Start a little to one side of it.");
    row("flat", ended(converged, 1, Ground::flat), 0.1, true,
        "Converged after 1 iteration, but this is flat ground that is neither a minimum nor a maximum. "
        "Try another start.");
    row("slope", ended(converged, 3, Ground::slope), 0.1, true,
        "Converged after 3 iterations, but this is not a minimum: the slope is still 0.25, only the steps are short. "
        "Try a larger learning rate or a smaller precision.");
    row("limit, nothing known", ended(iteration_limit, 100), 0.1, true,
        "Iteration limit: after 100 iterations the step size is still above the precision 0.0001. "
        "Try more iterations or another learning rate.");
    row("limit, rate small", with_bound(ended(iteration_limit, 100), 1), 0.1, true,
        "Iteration limit: after 100 iterations the step size is still above the precision 0.0001. "
        "Try more iterations, or a larger learning rate: here it must stay below 1.");
    row("limit, rate in the upper half", with_bound(ended(iteration_limit, 100), 1), 0.9, true,
        "Iteration limit: after 100 iterations the step size is still above the precision 0.0001. "
        "Try more iterations or another learning rate.");
    row("limit, rate too large", with_bound(ended(iteration_limit, 100), 1), 1, true,
        "Iteration limit: after 100 iterations the step size is still above the precision 0.0001. "
        "Here the learning rate must stay below 1.");
    row("limit, no precision", ended(iteration_limit, 100), 0.1, false,
        "Finished after 100 iterations, the most that were allowed: no precision is set that could end it earlier.");
    row("diverged", with_bound(ended(diverged, 12), 1), 1.2, true,
        "Diverged after 12 iterations: each step is larger than the last. Here the learning rate must stay below 1.");
    row("diverged, bound unknown", ended(diverged, 12), 1.2, true,
        "Diverged after 12 iterations: each step is larger than the last. "
        "Try a smaller learning rate or another start.");
    row("diverged below the bound", with_bound(ended(diverged, 12), 2), 1.2, true,
        "Diverged after 12 iterations: each step is larger than the last. "
        "Try a smaller learning rate: it must stay below 2 near the minimum, and further out lower still.");
    row("diverged, overflow", with_slope(with_bound(ended(diverged, 4), 1), infinity), 1.2, true,
        "Diverged after 4 iterations: the numbers grew too large to compute with. "
        "Here the learning rate must stay below 1.");
    row("diverged, falls for ever", with_value(ended(diverged, 12), -1e6), 0.1, true,
        "Diverged after 12 iterations: each step is larger than the last. "
        "The function seems to fall for ever on this side, with no minimum to reach. Try another start.");
    row("left the domain", at_x(ended(left_the_domain, 2), -0.5), 0.1, true,
        "Left the domain after 2 iterations: at x = -0.5 the function or its slope is not a number. "
        "Try a smaller learning rate or another start.");
    row("start outside of the domain", at_x(ended(left_the_domain, 0), -1), 0.1, true,
        "The start is outside of the domain: at x = -1 the function or its slope is not a number. "
        "Choose another start.");
    row("cycling", with_bound(ended(cycling, 2), 1), 1, true,
        "Cycling after 2 iterations: back where it was two iterations ago, and so it would repeat for ever. "
        "Here the learning rate must stay below 1.");
    row("stopped", ended(stopped, 1), 0.1, true,
        "Stopped by you after 1 iteration. Press Play to go on from here, or Run to begin again.");
}

void OutcomeTests::an_outcome_is_told_in_a_sentence() {
    QFETCH(const Outcome, outcome);
    QFETCH(const double, rate);
    QFETCH(const bool, has_precision);
    QFETCH(const QString, sentence);
    Experiment experiment;
    experiment.hiker().learning_rate = rate;
    if (!has_precision)
        experiment.precision = std::nullopt;
    QCOMPARE(words::outcome(experiment, experiment.hiker(), outcome), sentence);
}

void OutcomeTests::the_end_of_a_walk_is_told_with_its_reason_data() {
    QTest::addColumn<QString>("function");
    QTest::addColumn<double>("start");
    QTest::addColumn<double>("rate");
    QTest::addColumn<QString>("begins");
    QTest::addColumn<QString>("ends");
    const auto row = [](const char* function, double start, double rate, const char* begins, const char* ends) {
        QTest::addRow("%s from %g", function, start) << function << start << rate << begins << ends;
    };
    row("x^2", 3, 0.1, "Converged after 40 iterations:", "below the precision 0.0001.");
    row("x^2", 3, 1.5, "Diverged after ", "Here the learning rate must stay below 1.");
    row("x^2", 3, 1, "Cycling after ", "Here the learning rate must stay below 1.");
    row("2x^2", 3, 1, "Diverged after ", "Here the learning rate must stay below 0.5.");
    row("x^2", 3, 0.001, "Iteration limit: after 100 iterations", "here it must stay below 1.");
    row("-x^2", 0, 0.1, "Converged after 1 iteration, but this is a maximum", "to one side of it.");
    row("x^3", 0, 0.1, "Converged after 1 iteration, but this is flat ground", "Try another start.");
    row("-x^2", 1, 0.5, "Diverged after ", "with no minimum to reach. Try another start.");
    row("ln(x)", -1, 0.1, "The start is outside of the domain: at x = -1", "Choose another start.");
    row("ln(x)", 1, 3, "Left the domain after 1 iteration: at x = -2 ",
        "Try a smaller learning rate or another start.");
}

void OutcomeTests::the_end_of_a_walk_is_told_with_its_reason() {
    QFETCH(const QString, function);
    QFETCH(const double, start);
    QFETCH(const double, rate);
    QFETCH(const QString, begins);
    QFETCH(const QString, ends);
    const Experiment experiment = Alone{function.toStdString(), {start, 0}, rate};
    const QString sentence = words::outcome(experiment, experiment.hiker(), walked(experiment));
    QVERIFY2(sentence.startsWith(begins), qPrintable(sentence));
    QVERIFY2(sentence.endsWith(ends), qPrintable(sentence));
}

void OutcomeTests::an_outcome_on_two_variables_speaks_of_points_data() {
    QTest::addColumn<QString>("function");
    QTest::addColumn<QPointF>("start");
    QTest::addColumn<double>("rate");
    QTest::addColumn<QString>("begins");
    QTest::addColumn<QString>("ends");
    const auto row = [](const char* function, const QPointF& start, double rate, const char* begins, const char* ends) {
        QTest::addRow("%s from %g, %g", function, start.x(), start.y()) << function << start << rate << begins << ends;
    };
    row("x^2 + y^2", {3, 2}, 0.1, "Converged after 41 iterations: the step size", "below the precision 0.0001.");
    row("x^2 + 10y^2", {3, 2}, 0.11, "Diverged after ", "Here the learning rate must stay below 0.1.");
    row("x^2 - y^2", {3, 0}, 0.1, "Converged after 40 iterations, but this is a saddle, not a minimum",
        "to one side of it.");
    row("x^2 - y^2", {3, 1}, 0.1, "Diverged after ",
        "The function seems to fall for ever in this direction, with no minimum to reach. Try another start.");
    row("ln(x) + y^2", {-1, 2}, 0.1,
        "The start is outside of the domain: at (x, y) = (-1, 2) the function or its gradient is not a number.",
        "Choose another start.");
    row("ln(x) + y^2", {1, 2}, 3,
        "Left the domain after 1 iteration: at (x, y) = (-2, -10) the function or its gradient is not a number.",
        "Try a smaller learning rate or another start.");
    row("0.0003x + 0.0004y", {3, 2}, 0.01,
        "Converged after 1 iteration, but this is flat ground that is neither a minimum nor a maximum.",
        "Try another start.");
    row("3x + 4y", {3, 2}, 1e-5,
        "Converged after 1 iteration, but this is not a minimum: the gradient is still (3, 4), only the steps are "
        "short.",
        "Try a larger learning rate or a smaller precision.");
}

/// From (3, 2) on x^2 + y^2 a step is 0.2 √13 0.8ⁿ long after n iterations, which is below 0.0001 from n = 40 on.
void OutcomeTests::an_outcome_on_two_variables_speaks_of_points() {
    QFETCH(const QString, function);
    QFETCH(const QPointF, start);
    QFETCH(const double, rate);
    QFETCH(const QString, begins);
    QFETCH(const QString, ends);
    const Experiment experiment = Alone{function.toStdString(), {start.x(), start.y()}, rate};
    const QString sentence = words::outcome(experiment, experiment.hiker(), walked(experiment));
    QVERIFY2(sentence.startsWith(begins), qPrintable(sentence));
    QVERIFY2(sentence.endsWith(ends), qPrintable(sentence));
}

void OutcomeTests::one_iteration_is_singular() {
    QCOMPARE(words::iterations(0), "0 iterations");
    QCOMPARE(words::iterations(1), "1 iteration");
    QCOMPARE(words::iterations(2), "2 iterations");
    QCOMPARE(words::iterations(10'000'000), "10000000 iterations");
}

void OutcomeTests::result_lines_name_what_she_stands_on_data() {
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QStringList>("lines");
    const QStringList minimum{"Minimum occurs at x-value: 1.5", "Slope at the minimum is: 0.25"};
    const QStringList maximum{"Maximum occurs at x-value: 1.5", "Slope at the maximum is: 0.25"};
    const QStringList neither{"Last x-value: 1.5", "Slope there is: 0.25"};
    using enum Ending;
    QTest::newRow("converged, minimum") << ended(converged, 5, Ground::minimum) << minimum;
    QTest::newRow("converged, maximum") << ended(converged, 5, Ground::maximum) << maximum;
    QTest::newRow("converged, flat") << ended(converged, 5, Ground::flat) << neither;
    QTest::newRow("converged, slope") << ended(converged, 5, Ground::slope) << neither;
    QTest::newRow("limit, minimum") << ended(iteration_limit, 5, Ground::minimum) << minimum;
    QTest::newRow("limit, slope") << ended(iteration_limit, 5, Ground::slope) << neither;
    QTest::newRow("diverged") << ended(diverged, 5) << neither;
    QTest::newRow("left the domain") << ended(left_the_domain, 5) << neither;
    QTest::newRow("cycling") << ended(cycling, 5) << neither;
    QTest::newRow("stopped") << ended(stopped, 5) << neither;
    // What she stands on is of a descent that came to rest only.
    QTest::newRow("stopped on a minimum") << ended(stopped, 5, Ground::minimum) << neither;
}

void OutcomeTests::result_lines_name_what_she_stands_on() {
    QFETCH(const Outcome, outcome);
    QFETCH(const QStringList, lines);
    QCOMPARE(words::result(outcome, 1), lines);
}

void OutcomeTests::result_lines_on_two_variables_tell_points_data() {
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QStringList>("lines");
    using enum Ending;
    QTest::newRow("minimum") << ended(converged, 5, Ground::minimum)
                             << QStringList{"Minimum occurs at (x, y): (1.5, -0.333333)",
                                            "Gradient at the minimum is: (0.25, 1e-09)"};
    QTest::newRow("maximum") << ended(iteration_limit, 5, Ground::maximum)
                             << QStringList{"Maximum occurs at (x, y): (1.5, -0.333333)",
                                            "Gradient at the maximum is: (0.25, 1e-09)"};
    for (const Ending ending : {converged, diverged, left_the_domain, cycling, refused, stopped})
        QTest::addRow("neither, %d", static_cast<int>(ending))
            << ended(ending, 5, Ground::saddle)
            << QStringList{"Last (x, y): (1.5, -0.333333)", "Gradient there is: (0.25, 1e-09)"};
}

void OutcomeTests::result_lines_on_two_variables_tell_points() {
    QFETCH(Outcome, outcome);
    QFETCH(const QStringList, lines);
    outcome.last.point.y = -1.0 / 3;
    outcome.last.gradient.y = 1e-9;
    QCOMPARE(words::result(outcome, 2), lines);
    const QStringList exact = words::result(outcome, 2, words::Digits::exact);
    QVERIFY2(exact[0].endsWith(": (1.5, -0.3333333333333333)"), qPrintable(exact[0]));
}

/// The number at the end of a line.
static QString number_of(const QString& line) {
    return line.section(": ", 1);
}

void OutcomeTests::the_worked_example_is_told_with_exact_digits() {
    const Outcome outcome = walked({});
    const QStringList lines = words::result(outcome, 1, words::Digits::exact);
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines[0].startsWith("Minimum occurs at x-value: 0.0003987683987"), qPrintable(lines[0]));
    QVERIFY2(lines[1].startsWith("Slope at the minimum is: 0.0007975367974"), qPrintable(lines[1]));
    QCOMPARE(number_of(lines[0]).toDouble(), outcome.last.point.x);
    QCOMPARE(number_of(lines[1]).toDouble(), outcome.last.slope());
}

void OutcomeTests::the_worked_example_without_precision_is_told_with_exact_digits() {
    Experiment experiment;
    experiment.precision = std::nullopt;
    const Outcome outcome = walked(experiment);
    const QStringList lines = words::result(outcome, 1, words::Digits::exact);
    QVERIFY2(lines[0].startsWith("Minimum occurs at x-value: 6.1111079"), qPrintable(lines[0]));
    QVERIFY2(lines[0].endsWith("e-10"), qPrintable(lines[0]));
    QVERIFY2(lines[1].startsWith("Slope at the minimum is: 1.2222"), qPrintable(lines[1]));
    QVERIFY2(lines[1].endsWith("e-09"), qPrintable(lines[1]));
    // Read back, each is the same double to the last bit.
    QVERIFY(number_of(lines[0]).toDouble() - outcome.last.point.x == 0);
    QVERIFY(number_of(lines[1]).toDouble() - outcome.last.slope() == 0);
}

void OutcomeTests::people_see_six_significant_digits() {
    const QStringList expected{"Minimum occurs at x-value: 0.000398768", "Slope at the minimum is: 0.000797537"};
    QCOMPARE(words::result(walked({}), 1), expected);
}

} // namespace hiker

std::unique_ptr<QObject> outcome_tests() {
    return std::make_unique<hiker::OutcomeTests>();
}

#include "outcome_test.moc"
