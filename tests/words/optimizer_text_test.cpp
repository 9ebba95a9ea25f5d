// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "../alone.h"
#include "descent/descent.h"
#include "descent/walked.h"
#include "tests.h"
#include "words/caption.h"
#include "words/sentences.h"
#include "words/three_steps.h"

namespace hiker {

namespace {

Experiment square(const OptimizerChoice& optimizer, double rate, const char* function = "x^2") {
    return Alone{.function = function,
                 .start = {3, 0},
                 .learning_rate = rate,
                 .iterations = 5,
                 .precision = std::nullopt,
                 .optimizer = optimizer};
}

/// x^2 + 10y^2 from (3, 2), where the gradient is (6, 40).
Experiment bowl(const OptimizerChoice& optimizer, double rate) {
    Experiment experiment = square(optimizer, rate, "x^2 + 10y^2");
    experiment.hiker().start = {3, 2};
    return experiment;
}

/// What is said of the iteration that begins at this iterate.
words::ThreeSteps steps_at(const Experiment& experiment, long long number) {
    Descent descent(experiment);
    while (descent.number() < number)
        descent.advance();
    return words::three_steps(experiment, descent.function(), descent.current(), descent.note().memory);
}

QString learned_at(const Experiment& experiment, long long number) {
    return steps_at(experiment, number).learn;
}

/// Each line begins so, and nothing is left to be put in.
void check_lines(const QString& text, const QStringList& lines) {
    const QStringList said = text.split('\n');
    QVERIFY2(said.size() == lines.size(), qPrintable(text));
    for (qsizetype i = 0; i < lines.size(); ++i)
        QVERIFY2(said[i].startsWith(lines[i]), qPrintable(text));
    QVERIFY2(!text.contains('{') && !text.contains('}'), qPrintable(text));
}

} // namespace

class OptimizerTextTests : public QObject {
    Q_OBJECT

  private slots:
    void each_optimizer_learns_with_the_numbers_put_in_data();
    void each_optimizer_learns_with_the_numbers_put_in();
    void on_two_variables_points_are_put_in_data();
    void on_two_variables_points_are_put_in();
    void a_gradient_is_measured_along_each_coordinate();
    void the_step_size_on_two_variables_is_a_length();
    void negative_numbers_stand_in_brackets_behind_a_sign();
    void what_is_learned_is_where_she_goes_data();
    void what_is_learned_is_where_she_goes();
    void a_refused_step_says_why();
    void a_caption_names_the_optimizer();
};

void OptimizerTextTests::each_optimizer_learns_with_the_numbers_put_in_data() {
    QTest::addColumn<OptimizerChoice>("optimizer");
    QTest::addColumn<double>("rate");
    QTest::addColumn<int>("iterate");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const OptimizerChoice& optimizer, double rate, int iterate, const QStringList& lines) {
        QTest::newRow(optimizer.name.c_str()) << optimizer << rate << iterate << lines;
    };
    row({}, 0.1, 1, {"x₂ = 2.4 − 0.1 × 4.8 = 1.92", "step size 0.48"});
    row({"momentum"}, 0.1, 1, {"v = 0.9 × 6 + 4.8 = 10.2", "x₂ = 2.4 − 0.1 × 10.2 = 1.38", "step size 1.02"});
    row({"nesterov"}, 0.1, 0, {"v = 0.9 × 0 + 6 = 6", "x₁ = 3 − 0.1 × (6 + 0.9 × 6) = 1.86", "step size 1.14"});
    row({"adagrad", {0.5, 1e-10}}, 1, 1,
        {"s = 36 + 4² = 52", "x₂ = 2 − 1 / (1 + 1 × 0.5) × 4 / (√52 + 1e−10) = 1.6302", "step size 0.3698"});
    row({"rmsprop", {0.75, 1e-8, 0.5}}, 0.1, 0,
        {"s = 0.75 × 0 + (1 − 0.75) × 6² = 9", "v = 0.5 × 0 + 6 / (√9 + 1e−08) = 2", "x₁ = 3 − 0.1 × 2 = 2.8",
         "step size 0.2"});
    row({"adam"}, 0.01, 0,
        {"m = 0.9 × 0 + (1 − 0.9) × 6 = 0.6", "s = 0.999 × 0 + (1 − 0.999) × 6² = 0.036",
         "x₁ = 3 − 0.01 × (0.6 / (1 − 0.9^1)) / (√(0.036 / (1 − 0.999^1)) + 1e−08) = 2.99", "step size 0.01"});
    row({"line-search"}, 1, 0,
        {"t = 0.5: from 1 on, times 0.5 until f falls by enough", "x₁ = 3 − 0.5 × 6 =", "step size 3"});
    row({"newton"}, 0.5, 0, {"curvature f″(3) ≈ 2", "x₁ = 3 − 0.5 × 6 / 2 = 1.5", "step size 1.5"});
}

void OptimizerTextTests::each_optimizer_learns_with_the_numbers_put_in() {
    QFETCH(const OptimizerChoice, optimizer);
    QFETCH(const double, rate);
    QFETCH(const int, iterate);
    QFETCH(const QStringList, lines);
    check_lines(learned_at(square(optimizer, rate), iterate), lines);
}

void OptimizerTextTests::on_two_variables_points_are_put_in_data() {
    QTest::addColumn<OptimizerChoice>("optimizer");
    QTest::addColumn<double>("rate");
    QTest::addColumn<int>("iterate");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const OptimizerChoice& optimizer, double rate, int iterate, const QStringList& lines) {
        QTest::newRow(optimizer.name.c_str()) << optimizer << rate << iterate << lines;
    };
    const QString note = "Squares, roots and quotients of pairs: x and y each for itself.";
    row({}, 0.1, 0, {"(x₁, y₁) = (3, 2) − 0.1 × (6, 40) = (2.4, −2)", "step size 4.0447"});
    row({"momentum"}, 0.1, 1,
        {"v = 0.9 × (6, 40) + (4.8, −40) = (10.2, −4)", "(x₂, y₂) = (2.4, −2) − 0.1 × (10.2, −4) = (1.38, −1.6)",
         "step size 1.09563"});
    row({"nesterov"}, 0.1, 0,
        {"v = 0.9 × (0, 0) + (6, 40) = (6, 40)", "(x₁, y₁) = (3, 2) − 0.1 × ((6, 40) + 0.9 × (6, 40)) = (1.86, −5.6)",
         "step size 7.68502"});
    row({"adagrad", {0.5, 1e-10}}, 1, 1,
        {"s = (36, 1600) + (4, 20)² = (52, 2000)",
         "(x₂, y₂) = (2, 1) − 1 / (1 + 1 × 0.5) × (4, 20) / (√(52, 2000) + 1e−10) = (1.6302, 0.701858)", note,
         "step size 0.475017"});
    row({"rmsprop", {0.75, 1e-8, 0.5}}, 0.1, 0,
        {"s = 0.75 × (0, 0) + (1 − 0.75) × (6, 40)² = (9, 400)",
         "v = 0.5 × (0, 0) + (6, 40) / (√(9, 400) + 1e−08) = (2, 2)", "(x₁, y₁) = (3, 2) − 0.1 × (2, 2) = (2.8, 1.8)",
         note, "step size 0.282843"});
    row({"adam"}, 0.01, 0,
        {"m = 0.9 × (0, 0) + (1 − 0.9) × (6, 40) = (0.6, 4)",
         "s = 0.999 × (0, 0) + (1 − 0.999) × (6, 40)² = (0.036, 1.6)",
         "(x₁, y₁) = (3, 2) − 0.01 × ((0.6, 4) / (1 − 0.9^1)) / (√((0.036, 1.6) / (1 − 0.999^1)) + 1e−08) = "
         "(2.99, 1.99)",
         note, "step size 0.0141421"});
    row({"line-search"}, 1, 0,
        {"t = 0.0625: from 1 on, times 0.5 until f falls by enough",
         "(x₁, y₁) = (3, 2) − 0.0625 × (6, 40) = (2.625, −0.5)", "step size 2.52797"});
    row({"newton"}, 0.5, 0,
        {"H = second derivatives xx 2, xy ", "(x₁, y₁) = (3, 2) − 0.5 × H⁻¹ (6, 40) = (1.5, 1)", "step size 1.80278"});
}

/// The numbers are worked out by hand from the gradients (2x, 20y).
void OptimizerTextTests::on_two_variables_points_are_put_in() {
    QFETCH(const OptimizerChoice, optimizer);
    QFETCH(const double, rate);
    QFETCH(const int, iterate);
    QFETCH(const QStringList, lines);
    check_lines(learned_at(bowl(optimizer, rate), iterate), lines);
}

void OptimizerTextTests::a_gradient_is_measured_along_each_coordinate() {
    Experiment experiment = bowl({}, 0.1);
    experiment.difference_step = 0.5;
    const words::ThreeSteps start = steps_at(experiment, 0);
    QCOMPARE(start.predict, "(x₀, y₀) = (3, 2)");
    QCOMPARE(start.measure,
             "gradient ∇f(3, 2) ≈ (6, 40)\n"
             "∂f/∂x ≈ (f(3 + h, 2) − f(3 − h, 2)) / 2h = 6, h = 0.5\n"
             "∂f/∂y ≈ (f(3, 2 + h) − f(3, 2 − h)) / 2h = 40, h = 0.5");
    experiment.difference_step = std::nullopt;
    experiment.hiker().start = {0.5, -20}; // where h is larger along y
    const QString measure = steps_at(experiment, 0).measure;
    QVERIFY2(measure.contains("= 1, h = 6.05545e−06\n") && measure.endsWith("= −400, h = 0.000121109"),
             qPrintable(measure));
}

/// From (3, 4) with half of the gradient (6, 8): a step of the length 5.
void OptimizerTextTests::the_step_size_on_two_variables_is_a_length() {
    Experiment experiment = square({}, 0.5, "x^2 + y^2");
    experiment.hiker().start = {3, 4};
    experiment.difference_step = 0.5;
    experiment.precision = 6;
    QCOMPARE(learned_at(experiment, 0), "(x₁, y₁) = (3, 4) − 0.5 × (6, 8) = (0, 0)\nstep size 5 < 6, stop");
}

void OptimizerTextTests::negative_numbers_stand_in_brackets_behind_a_sign() {
    Experiment experiment = square({"momentum"}, 0.1);
    experiment.hiker().start.x = -3;
    QVERIFY(
        learned_at(experiment, 1).startsWith("v = 0.9 × (−6) + (−4.8) = −10.2\nx₂ = −2.4 − 0.1 × (−10.2) = −1.38\n"));
}

void OptimizerTextTests::what_is_learned_is_where_she_goes_data() {
    QTest::addColumn<OptimizerChoice>("optimizer");
    for (const OptimizerKind& kind : optimizers())
        QTest::newRow(kind.name) << OptimizerChoice{kind.name};
}

void OptimizerTextTests::what_is_learned_is_where_she_goes() {
    QFETCH(const OptimizerChoice, optimizer);
    const Experiment experiment = square(optimizer, 0.1, "x^2 + x^4/9");
    Experiment of_two = experiment;
    of_two.function = "x^2 + x^4/9 + x y/2 + 3y^2";
    of_two.hiker().start.y = -1;
    for (const Experiment& each : {experiment, of_two}) {
        const Walked walked = walk(each);
        for (std::size_t row = 0; row + 1 < walked.trajectory().size(); ++row) {
            const QString learn = learned_at(each, walked.trajectory()[row].number);
            const QString next = words::in_formula(walked.trajectory()[row + 1].point, variables_of(each));
            QVERIFY2(learn.contains(" = " + next + "\n"), qPrintable(learn + " and not " + next));
        }
    }
}

void OptimizerTextTests::a_refused_step_says_why() {
    const Experiment experiment = square({"newton"}, 1, "-x^2");
    const Outcome outcome = *walk(experiment).outcome();
    QVERIFY2(words::outcome(experiment, experiment.hiker(), outcome)
                 .startsWith("No step from x = 3, after 0 iterations: the curvature there is -2."),
             qPrintable(words::outcome(experiment, experiment.hiker(), outcome)));
    QVERIFY(words::caption(outcome).startsWith("No further step"));
    Experiment saddle = square({"newton"}, 1, "x^2 - 4y^2");
    saddle.hiker().start = {3, -1};
    const Outcome ended = *walk(saddle).outcome();
    QVERIFY2(words::outcome(saddle, saddle.hiker(), ended)
                 .startsWith("No step from (x, y) = (3, -1), after 0 iterations: the largest and the smallest "
                             "curvature there are 2 and -8. Newton's method needs two positive ones;"),
             qPrintable(words::outcome(saddle, saddle.hiker(), ended)));
}

void OptimizerTextTests::a_caption_names_the_optimizer() {
    QVERIFY(words::caption(square({}, 0.1)).endsWith(", gradient descent"));
    QVERIFY(words::caption(square({"adam"}, 0.1)).endsWith(", Adam"));
}

} // namespace hiker

std::unique_ptr<QObject> optimizer_text_tests() {
    return std::make_unique<hiker::OptimizerTextTests>();
}

#include "optimizer_text_test.moc"
