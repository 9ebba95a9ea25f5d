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

/// What is said of the iteration that begins at this iterate.
QString learned_at(const Experiment& experiment, long long number) {
    Descent descent(experiment);
    while (descent.number() < number)
        descent.advance();
    return words::three_steps(experiment, descent.function(), descent.current(), descent.note().memory).learn;
}

} // namespace

class OptimizerTextTests : public QObject {
    Q_OBJECT

  private slots:
    void each_optimizer_learns_with_the_numbers_put_in_data();
    void each_optimizer_learns_with_the_numbers_put_in();
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
    const Experiment experiment = square(optimizer, rate);
    const QString learn = learned_at(experiment, iterate);
    const QStringList said = learn.split('\n');
    QCOMPARE(said.size(), lines.size());
    for (qsizetype i = 0; i < lines.size(); ++i)
        QVERIFY2(said[i].startsWith(lines[i]), qPrintable(learn));
    QVERIFY2(!learn.contains('{') && !learn.contains('}'), qPrintable(learn));
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
    const Walked walked = walk(experiment);
    for (std::size_t row = 0; row + 1 < walked.trajectory().size(); ++row) {
        const QString learn = learned_at(experiment, walked.trajectory()[row].number);
        const QString next = words::number(walked.trajectory()[row + 1].point.x).replace('-', QChar(0x2212));
        QVERIFY2(learn.contains(" = " + next + "\n"), qPrintable(learn + " and not " + next));
    }
}

void OptimizerTextTests::a_refused_step_says_why() {
    const Experiment experiment = square({"newton"}, 1, "-x^2");
    const Outcome outcome = *walk(experiment).outcome();
    QVERIFY2(words::outcome(experiment, experiment.hiker(), outcome)
                 .startsWith("No step from x = 3, after 0 iterations: the curvature there is -2."),
             qPrintable(words::outcome(experiment, experiment.hiker(), outcome)));
    QVERIFY(words::caption(outcome).startsWith("No further step"));
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
