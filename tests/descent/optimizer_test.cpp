// SPDX-License-Identifier: GPL-3.0-or-later
#include "descent/optimizer.h"

#include <QFile>
#include <QTest>
#include <cmath>

#include "../alone.h"
#include "descent/descent.h"
#include "descent/walked.h"
#include "tests.h"

using namespace hiker;

namespace {

Experiment experiment(const char* function, double start, const OptimizerChoice& optimizer, double rate,
                      long long iterations = 100) {
    return Alone{.function = function,
                 .start = {start, 0},
                 .learning_rate = rate,
                 .iterations = iterations,
                 .precision = std::nullopt,
                 .optimizer = optimizer};
}

/// An iterate, and what the optimizer made of it.
struct Step : Iterate {
    Memory memory;
    long long evaluations = 0;
};

/// All of a walk.
std::vector<Step> walked(const Experiment& experiment) {
    Descent descent(experiment);
    const auto here = [&descent] { return Step{descent.current(), descent.note().memory, descent.note().evaluations}; };
    std::vector<Step> steps{here()};
    while (!descent.ending()) {
        descent.advance();
        steps.push_back(here());
    }
    return steps;
}

} // namespace

class OptimizerTests : public QObject {
    Q_OBJECT

  private slots:
    void torch_optimizers_go_where_the_reference_says_data();
    void torch_optimizers_go_where_the_reference_says();
    void the_usual_numbers_are_those_of_torch_data();
    void the_usual_numbers_are_those_of_torch();
    void every_usual_number_is_in_its_bounds();
    void the_velocity_gathers_up_the_slopes();
    void adam_remembers_both_means();
    void a_row_knows_what_was_remembered_there();
    void a_line_search_takes_the_first_step_that_falls_by_enough_data();
    void a_line_search_takes_the_first_step_that_falls_by_enough();
    void a_line_search_never_climbs();
    void newton_goes_to_the_bottom_of_the_parabola_data();
    void newton_goes_to_the_bottom_of_the_parabola();
    void newton_refuses_to_climb_data();
    void newton_refuses_to_climb();
    void every_evaluation_is_counted_data();
    void every_evaluation_is_counted();
    void every_optimizer_comes_to_the_minimum_data();
    void every_optimizer_comes_to_the_minimum();
    void swings_that_stay_within_bounds_are_no_divergence_data();
    void swings_that_stay_within_bounds_are_no_divergence();
    void the_learning_rate_bound_is_gradient_descents_alone();
};

void OptimizerTests::torch_optimizers_go_where_the_reference_says_data() {
    QTest::addColumn<QByteArrayList>("row");
    QFile file(QStringLiteral(TEST_DATA "/reference/optimizers.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (QByteArrayList row; !(row = file.readLine().trimmed().split(',')).front().isEmpty();)
        QTest::newRow((row[0] + ", " + row[1]).constData()) << row;
}

/// "3.0", or of a function of x and y "3.0 -1.0".
static Point point_in(const QByteArray& text) {
    const QByteArrayList numbers = text.split(' ');
    return {numbers[0].toDouble(), numbers.size() == 2 ? numbers[1].toDouble() : 0};
}

/// To a millionth of where she stands; near 0, where a millionth is less than what rounding does to a slope, of 0.001.
void OptimizerTests::torch_optimizers_go_where_the_reference_says() {
    QFETCH(const QByteArrayList, row);
    const long long iterations = row.size() - 4;
    QVERIFY(iterations >= 200);
    const Point start = point_in(row[3]);
    Experiment walk =
        experiment(row[1].constData(), start.x, {row[0].toStdString()}, row[2].toDouble(), iterations + 1);
    walk.hiker().start = start;
    Descent descent(walk);
    QCOMPARE(descent.function().variables(), row[3].contains(' ') ? 2 : 1);
    for (long long number = 0; number <= iterations; ++number) {
        const Point expected = point_in(row[3 + number]);
        const Point actual = descent.current().point;
        QVERIFY2((actual - expected).length() <= 1e-6 * std::max(expected.length(), 1e-3),
                 qPrintable(QString("iterate %1: %2, %3, not %4")
                                .arg(number)
                                .arg(actual.x, 0, 'g', 17)
                                .arg(actual.y, 0, 'g', 17)
                                .arg(QString(row[3 + number]))));
        descent.advance();
    }
}

void OptimizerTests::the_usual_numbers_are_those_of_torch_data() {
    QTest::addColumn<double>("rate");
    QTest::addColumn<QList<double>>("values");
    QTest::newRow("momentum") << 1e-3 << QList<double>{0.9};
    QTest::newRow("nesterov") << 1e-3 << QList<double>{0.9};
    QTest::newRow("adagrad") << 1e-2 << QList<double>{0, 1e-10};
    QTest::newRow("rmsprop") << 1e-2 << QList<double>{0.99, 1e-8, 0};
    QTest::newRow("adam") << 1e-3 << QList<double>{0.9, 0.999, 1e-8};
}

void OptimizerTests::the_usual_numbers_are_those_of_torch() {
    const OptimizerKind* kind = find_optimizer(QTest::currentDataTag());
    QVERIFY(kind);
    QTEST(kind->usual_rate, "rate");
    QList<double> values;
    for (const Hyperparameter& each : kind->hyperparameters)
        values << each.usual;
    QTEST(values, "values");
}

void OptimizerTests::every_usual_number_is_in_its_bounds() {
    QCOMPARE(OptimizerChoice().name, optimizers().front().name);
    QVERIFY(!find_optimizer("newtons"));
    for (const OptimizerKind& kind : optimizers()) {
        QCOMPARE(find_optimizer(kind.name), &kind);
        for (const Hyperparameter& each : kind.hyperparameters)
            QVERIFY2(each.usual >= each.least && each.usual <= each.most, each.name);
    }
}

/// x^2 from 3 at 0.1: v is 6, then 0.9 * 6 + 4.8 = 10.2, then 0.9 * 10.2 + 2.76 = 11.94.
void OptimizerTests::the_velocity_gathers_up_the_slopes() {
    const auto iterates = walked(experiment("x^2", 3, {"momentum"}, 0.1, 3));
    const std::array velocities{0.0, 6.0, 10.2, 11.94};
    const std::array points{3.0, 2.4, 1.38, 0.186};
    for (std::size_t i = 0; i < 4; ++i) {
        QVERIFY(is_close(iterates[i].memory.first.x, velocities[i], 1e-9));
        QVERIFY(is_close(iterates[i].point.x, points[i], 1e-9));
    }
}

/// A first slope of 6 leaves 0.1 * 6 and 0.001 * 36, and a step of the learning rate.
void OptimizerTests::adam_remembers_both_means() {
    const auto iterates = walked(experiment("x^2", 3, {"adam"}, 0.01, 1));
    QVERIFY(is_close(iterates[1].memory.first.x, 0.6, 1e-9));
    QVERIFY(is_close(iterates[1].memory.second.x, 0.036, 1e-9));
    QVERIFY(is_close(iterates[1].point.x, 2.99, 1e-8));
}

/// Stepping back and forth shows rows: what is remembered belongs to the iterate, and not to the walk.
void OptimizerTests::a_row_knows_what_was_remembered_there() {
    const Experiment nesterov = experiment("x^4 - 3x^3 + 2", 4, {"nesterov"}, 0.002, 50);
    const auto once = walked(nesterov);
    Descent descent(nesterov);
    for (const Step& iterate : once) {
        QCOMPARE(descent.note().memory.first, iterate.memory.first);
        QCOMPARE(descent.current().point, iterate.point);
        descent.advance();
    }
}

void OptimizerTests::a_line_search_takes_the_first_step_that_falls_by_enough_data() {
    QTest::addColumn<QByteArray>("function");
    QTest::addColumn<double>("start");
    QTest::addColumn<double>("rate");
    QTest::addColumn<double>("taken"); // the rate that was
    QTest::addColumn<double>("reached");
    QTest::addColumn<int>("evaluations"); // two gradients, f here, and each try
    QTest::newRow("the first") << QByteArray("x^2") << 3.0 << 0.4 << 0.4 << 0.6 << 6;
    QTest::newRow("x = -3 is as high as 3, 0 is not") << QByteArray("x^2") << 3.0 << 1.0 << 0.5 << 0.0 << 7;
    QTest::newRow("-3 and -1 are too high") << QByteArray("x^4") << 1.0 << 1.0 << 0.25 << 0.0 << 8;
    QTest::newRow("outside of the domain f does not fall")
        << QByteArray("x - ln(x)") << 3.0 << 8.0 << 4.0 << 3 - 4 * 2.0 / 3 << 7;
}

void OptimizerTests::a_line_search_takes_the_first_step_that_falls_by_enough() {
    QFETCH(const QByteArray, function);
    QFETCH(const double, start);
    QFETCH(const double, rate);
    QFETCH(const double, taken);
    QFETCH(const double, reached);
    QFETCH(const int, evaluations);
    const auto iterates = walked(experiment(function.constData(), start, {"line-search"}, rate, 1));
    QCOMPARE(iterates[1].memory.first.x, taken);
    QVERIFY(std::abs(iterates[1].point.x - reached) < 1e-9);
    QCOMPARE(iterates[1].evaluations, static_cast<long long>(evaluations));
}

void OptimizerTests::a_line_search_never_climbs() {
    for (const char* function : {"sin(3x) + x^2/5", "|x|", "x^4 - 3x^3 + 2", "exp(x) - 2x", "ln(1 + x^2)"}) {
        const auto iterates = walked(experiment(function, 2.5, {"line-search"}, 5, 200));
        for (std::size_t i = 1; i < iterates.size(); ++i)
            QVERIFY2(iterates[i].value <= iterates[i - 1].value, function);
    }
}

void OptimizerTests::newton_goes_to_the_bottom_of_the_parabola_data() {
    QTest::addColumn<QByteArray>("function");
    QTest::addColumn<double>("start");
    QTest::addColumn<double>("rate");
    QTest::addColumn<QList<double>>("points");
    QTest::newRow("a parabola") << QByteArray("x^2") << 3.0 << 1.0 << QList<double>{0};
    QTest::newRow("half of the way") << QByteArray("x^2") << 3.0 << 0.5 << QList<double>{1.5, 0.75};
    QTest::newRow("x^3 is halved") << QByteArray("x^3") << 1.0 << 1.0 << QList<double>{0.5, 0.25, 0.125};
    // x - (4x^3 - 9x^2) / (12x^2 - 18x) in fractions, the first one 4 - 112/120.
    QTest::newRow("a quartic") << QByteArray("x^4 - 3x^3 + 2") << 4.0 << 1.0
                               << QList<double>{3.066666666666667, 2.533806146572104, 2.301941349029623};
}

void OptimizerTests::newton_goes_to_the_bottom_of_the_parabola() {
    QFETCH(const QByteArray, function);
    QFETCH(const double, start);
    QFETCH(const double, rate);
    QFETCH(const QList<double>, points);
    const auto iterates = walked(experiment(function.constData(), start, {"newton"}, rate, points.size()));
    for (qsizetype i = 0; i < points.size(); ++i) {
        const double x = iterates[static_cast<std::size_t>(i) + 1].point.x;
        QVERIFY2(std::abs(x - points[i]) < 1e-6, QByteArray::number(x, 'g', 12).constData());
    }
}

void OptimizerTests::newton_refuses_to_climb_data() {
    QTest::addColumn<QByteArray>("function");
    QTest::addColumn<double>("start");
    QTest::addColumn<double>("curvature");
    QTest::newRow("on a hill") << QByteArray("-x^2") << 1.0 << -2.0;
    QTest::newRow("between hill and valley") << QByteArray("x^4 - 3x^3 + 2") << 1.0 << -6.0;
    QTest::newRow("on a straight line") << QByteArray("2x") << 1.0 << 0.0;
}

void OptimizerTests::newton_refuses_to_climb() {
    QFETCH(const QByteArray, function);
    QFETCH(const double, start);
    QFETCH(const double, curvature);
    const Walked walked = walk(experiment(function.constData(), start, {"newton"}, 1));
    QCOMPARE(walked.outcome()->ending, Ending::refused);
    QCOMPARE(walked.outcome()->last.number, 0LL);
    QCOMPARE(walked.outcome()->last.point.x, start);
    QVERIFY(std::abs(walked.outcome()->memory.first.x - curvature) < 1e-6);
}

void OptimizerTests::every_evaluation_is_counted_data() {
    QTest::addColumn<int>("at_the_start");
    QTest::addColumn<int>("an_iteration");
    for (const char* name : {"gradient-descent", "momentum", "nesterov", "adagrad", "rmsprop", "adam"})
        QTest::newRow(name) << 2 << 2;
    QTest::newRow("newton") << 5 << 5;
    QTest::newRow("line-search") << 2 << 4; // f here, and a first try that is good enough
}

void OptimizerTests::every_evaluation_is_counted() {
    QFETCH(const int, at_the_start);
    QFETCH(const int, an_iteration);
    auto iterates = walked(experiment("x^2", 3, {QTest::currentDataTag()}, 0.1, 20));
    iterates.pop_back(); // where nothing is felt for a step that is not taken
    for (const Step& iterate : iterates)
        QCOMPARE(iterate.evaluations, at_the_start + iterate.number * an_iteration);
}

void OptimizerTests::every_optimizer_comes_to_the_minimum_data() {
    QTest::addColumn<double>("rate");
    QTest::newRow("gradient-descent") << 0.1;
    QTest::newRow("momentum") << 0.02;
    QTest::newRow("nesterov") << 0.02;
    QTest::newRow("adagrad") << 1.0;
    QTest::newRow("rmsprop") << 0.01;
    QTest::newRow("adam") << 0.1;
    QTest::newRow("line-search") << 1.0;
    QTest::newRow("newton") << 1.0;
}

void OptimizerTests::every_optimizer_comes_to_the_minimum() {
    QFETCH(const double, rate);
    Experiment minimum = experiment("(x - 1)^2 + (x - 1)^4", 3, {QTest::currentDataTag()}, rate, 5000);
    minimum.precision = 1e-6;
    const Walked walked = walk(minimum);
    QCOMPARE(walked.outcome()->ending, Ending::converged);
    QCOMPARE(walked.outcome()->ground, Ground::minimum);
    QVERIFY2(std::abs(walked.outcome()->last.point.x - 1) < 1e-3,
             QByteArray::number(walked.outcome()->last.point.x).constData());
}

void OptimizerTests::swings_that_stay_within_bounds_are_no_divergence_data() {
    QTest::addColumn<double>("start");
    for (const double start : {1.0, 2.0, 3.0})
        QTest::addRow("RMSProp in a dip from %g", start) << start;
}

/// At the bottom the mean of the squared slopes fades, and so the steps grow: up to the learning rate's size and no
/// more.
void OptimizerTests::swings_that_stay_within_bounds_are_no_divergence() {
    QFETCH(const double, start);
    const Walked walked = walk(experiment("1 - exp(-x^2)", start, {"rmsprop"}, 0.1, 2000));
    QVERIFY(walked.outcome()->ending != Ending::diverged);
    QVERIFY(std::abs(walked.outcome()->last.point.x) < 0.2);
}

void OptimizerTests::the_learning_rate_bound_is_gradient_descents_alone() {
    QVERIFY(walk(experiment("x^2", 3, {}, 0.1)).outcome()->rate_bound);
    QVERIFY(!walk(experiment("x^2", 3, {"adam"}, 0.1)).outcome()->rate_bound);
}

std::unique_ptr<QObject> optimizer_tests() {
    return std::make_unique<OptimizerTests>();
}

#include "optimizer_test.moc"
