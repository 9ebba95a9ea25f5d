// SPDX-License-Identifier: GPL-3.0-or-later
#include "descent/descent.h"

#include <QByteArray>
#include <QTest>
#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <vector>

#include "../alone.h"
#include "math/notation_error.h"
#include "tests.h"

using hiker::Alone;
using hiker::Descent;
using hiker::Ending;
using hiker::Experiment;
using hiker::Ground;
using hiker::Iterate;
using hiker::Point;
using std::nullopt;

Q_DECLARE_METATYPE(std::optional<double>)

namespace {

Experiment experiment(const char* function, Point start, double rate, long long iterations,
                      std::optional<double> precision, std::optional<double> difference_step = nullopt) {
    return Alone{function, start, rate, iterations, precision, difference_step};
}

/// Has walked to the end, and no further than the experiment allows even if the descent forgets to end.
class WalkedDescent : public Descent {
  public:
    explicit WalkedDescent(const Experiment& experiment) : Descent(experiment) {
        while (!ending() && number() <= experiment.iterations)
            advance();
    }
};

QByteArray name_of(std::optional<Ending> ending) {
    if (!ending)
        return "none";
    switch (*ending) {
        case Ending::converged:
            return "converged";
        case Ending::iteration_limit:
            return "iteration limit";
        case Ending::diverged:
            return "diverged";
        case Ending::left_the_domain:
            return "left the domain";
        case Ending::cycling:
            return "cycling";
        case Ending::refused:
            return "refused";
        case Ending::stopped:
            return "stopped";
    }
    return {};
}

QByteArray name_of(Ground ground) {
    switch (ground) {
        case Ground::minimum:
            return "minimum";
        case Ground::maximum:
            return "maximum";
        case Ground::saddle:
            return "saddle";
        case Ground::flat:
            return "flat";
        case Ground::slope:
            return "slope";
    }
    return {};
}

constexpr double cube_root_of_epsilon = 6.055454452393343e-06;

/// The loop of the introduction that the algorithm comes from, with the default central difference.
template <typename Objective>
std::vector<double> hand_written_descent(Objective f, double x, double rate, int iterations) {
    std::vector<double> points{x};
    for (int i = 0; i < iterations; ++i) {
        const double previous = x;
        const double h = cube_root_of_epsilon * std::max(1.0, std::abs(previous));
        const double slope = (f(previous + h) - f(previous - h)) / (2 * h);
        x = previous - rate * slope;
        points.push_back(x);
    }
    return points;
}

double square(double x) {
    return x * x;
}
double square_and_sine(double x) {
    return 0.1 * (x * x) + std::sin(x);
}
double entropy(double x) {
    return x * std::log(x);
}
double softplus_and_square(double x) {
    return std::log(1 + std::exp(-x)) + 0.5 * (x * x);
}
double double_well(double x) {
    return x * x * x * x - 2 * (x * x);
}

struct ByHand {
    const char* typed;
    double (*objective)(double);
    double start;
    double rate;
};

constexpr std::array by_hand{
    ByHand{"x^2", square, 3, 0.1},
    ByHand{"x²", square, -7.3, 0.9},
    ByHand{"0.1x^2 + sin(x)", square_and_sine, 5, 0.3},
    ByHand{"x*ln(x)", entropy, 2, 0.2},
    ByHand{"ln(1+exp(-x)) + 0.5x^2", softplus_and_square, -2, 0.4},
    ByHand{"x^4 - 2x^2", double_well, 0.1, 0.05},
};

} // namespace

class DescentTest : public QObject {
    Q_OBJECT

  private slots:
    void endsWhereTheIntroductionEndsWithoutPrecision();
    void endsWhereTheIntroductionEndsWithPrecision();
    void opensOnTheWorkedExample();
    void standsOnTheStartBeforeTheFirstIteration();
    void knowsTheMinimumThatAWideDifferenceStepHasMissed();
    void walksTheIteratesComputedByHand();
    void halvesTheDistanceAtAQuarterAsRate();
    void equalsAHandWrittenLoopToTheLastBit_data();
    void equalsAHandWrittenLoopToTheLastBit();
    void equalsAHandWrittenLoopInTwoVariables();
    void usesTheDifferenceStepThatWasSet();
    void leavesYAloneForAFunctionOfX();
    void endsAsItShould_data();
    void endsAsItShould();
    void goesOnWhileTheStepSizeEqualsThePrecision();
    void walksOverAHoleOfASinglePoint();
    void neverCallsAHikerWhoLeavesAHilltopDiverged_data();
    void neverCallsAHikerWhoLeavesAHilltopDiverged();
    void neverCallsRoundingErrorsCycling_data();
    void neverCallsRoundingErrorsCycling();
    void saysWhatItStandsOn_data();
    void saysWhatItStandsOn();
    void namesTheLearningRatesBoundInItsOutcome();
    void canBeStoppedByTheUser();
    void refusesAFunctionThatIsNone();
};

void DescentTest::endsWhereTheIntroductionEndsWithoutPrecision() {
    const WalkedDescent descent(experiment("x^2", {3, 0}, 0.1, 100, nullopt));
    QCOMPARE(name_of(descent.ending()), QByteArray("iteration limit"));
    QCOMPARE(descent.number(), 100);
    QVERIFY(is_close(descent.current().point.x, 6.111107929e-10, 5e-10));
    QVERIFY(is_close(descent.current().slope(), 1.2222e-09, 5e-5));
}

void DescentTest::endsWhereTheIntroductionEndsWithPrecision() {
    const WalkedDescent descent(experiment("x^2", {3, 0}, 0.1, 100, 1e-4));
    QCOMPARE(name_of(descent.ending()), QByteArray("converged"));
    QCOMPARE(descent.number(), 40);
    QVERIFY(is_close(descent.current().point.x, 3.987683987e-4, 5e-10));
    QVERIFY(is_close(descent.current().slope(), 7.975368e-4, 5e-8));
}

void DescentTest::opensOnTheWorkedExample() {
    QCOMPARE(Experiment(), experiment("x^2", {3, 0}, 0.1, 100, 1e-4));
}

// With h = 0.4 the measured slope of sin(x) + x²/20 is 0 at 4.2595, beside the minimum at 4.2711 (cos(x) = -x/10).
void DescentTest::knowsTheMinimumThatAWideDifferenceStepHasMissed() {
    Descent descent(
        Alone{.function = "sin(x) + x^2/20", .start = {8, 0}, .learning_rate = 0.5, .difference_step = 0.4});
    while (!descent.ending())
        descent.advance();
    QCOMPARE(*descent.ending(), Ending::converged);
    QVERIFY(std::abs(descent.current().point.x - 4.2595) < 1e-3);
    QCOMPARE(name_of(descent.outcome(*descent.ending()).ground), name_of(Ground::minimum));
}

void DescentTest::standsOnTheStartBeforeTheFirstIteration() {
    const Descent descent(experiment("x^2", {3, 0}, 0.1, 100, 1e-4));
    QVERIFY(!descent.ending());
    const Iterate start = descent.current();
    QCOMPARE(start.number, 0);
    QCOMPARE(start.point.x, 3.0);
    QCOMPARE(start.value, 9.0);
    QCOMPARE(start.step_size, 0.0);
    QVERIFY(is_close(start.slope(), 6, 1e-9));
}

void DescentTest::walksTheIteratesComputedByHand() {
    // x - 0.1 * 2x = 0.8 x
    constexpr std::array points{3.0, 2.4, 1.92, 1.536, 1.2288, 0.98304};
    constexpr std::array values{9.0, 5.76, 3.6864, 2.359296, 1.50994944, 0.9663676416};
    constexpr std::array steps{0.0, 0.6, 0.48, 0.384, 0.3072, 0.24576};
    Descent descent(experiment("x^2", {3, 0}, 0.1, 100, nullopt));
    for (std::size_t n = 0; n < points.size(); ++n) {
        const Iterate iterate = descent.current();
        QCOMPARE(iterate.number, static_cast<long long>(n));
        QVERIFY(is_close(iterate.point.x, points[n], 1e-9));
        QVERIFY(is_close(iterate.value, values[n], 1e-9));
        QVERIFY(is_close(iterate.slope(), 2 * points[n], 1e-9));
        QVERIFY(is_close(iterate.step_size, steps[n], 1e-9));
        descent.advance();
    }
}

void DescentTest::halvesTheDistanceAtAQuarterAsRate() {
    // The central difference of a parabola is exact where its numbers are: h = 1 keeps them whole.
    Descent descent(experiment("(x-8)^2", {-8, 0}, 0.25, 100, nullopt, 1.0));
    for (const double x : {-8.0, 0.0, 4.0, 6.0, 7.0, 7.5}) {
        QCOMPARE(descent.current().point.x, x);
        descent.advance();
    }
}

void DescentTest::equalsAHandWrittenLoopToTheLastBit_data() {
    QTest::addColumn<std::size_t>("index");
    for (std::size_t i = 0; i < by_hand.size(); ++i)
        QTest::addRow("%s from %g at %g", by_hand[i].typed, by_hand[i].start, by_hand[i].rate) << i;
}

void DescentTest::equalsAHandWrittenLoopToTheLastBit() {
    QFETCH(const std::size_t, index);
    const auto [typed, objective, start, rate] = by_hand[index];
    constexpr int iterations = 60;
    const auto points = hand_written_descent(objective, start, rate, iterations);
    Descent descent(experiment(typed, {start, 0}, rate, iterations, nullopt));
    for (std::size_t n = 0; n < points.size(); ++n) {
        QVERIFY2(descent.current().point.x == points[n], qPrintable(QStringLiteral("iterate %1").arg(n)));
        if (n + 1 == points.size())
            break;
        QVERIFY(!descent.ending());
        descent.advance();
    }
    QCOMPARE(name_of(descent.ending()), QByteArray("iteration limit"));
}

void DescentTest::equalsAHandWrittenLoopInTwoVariables() {
    const auto f = [](double x, double y) { return x * x + 10 * (y * y); };
    double x = 3;
    double y = -1;
    Descent descent(experiment("x^2 + 10y^2", {x, y}, 0.08, 100, nullopt));
    while (!descent.ending()) {
        const double h = cube_root_of_epsilon * std::max(1.0, std::abs(x));
        const double k = cube_root_of_epsilon * std::max(1.0, std::abs(y));
        const double along_x = (f(x + h, y) - f(x - h, y)) / (2 * h);
        const double along_y = (f(x, y + k) - f(x, y - k)) / (2 * k);
        const double step = std::hypot(0.08 * along_x, 0.08 * along_y);
        x -= 0.08 * along_x;
        y -= 0.08 * along_y;
        descent.advance();
        QCOMPARE(descent.current().point.x, x);
        QCOMPARE(descent.current().point.y, y);
        QVERIFY(is_close(descent.current().step_size, step, 1e-9));
    }
    // x shrinks by 1 - 0.08 * 2 an iteration, y by 1 - 0.08 * 20.
    QVERIFY(is_close(x, 3 * std::pow(0.84, 100), 1e-6));
    QVERIFY(std::abs(y) < 1e-12);
}

void DescentTest::usesTheDifferenceStepThatWasSet() {
    // ((x+1)³ - (x-1)³) / 2 = 3x² + 1
    Descent descent(experiment("x^3", {1, 0}, 0.125, 100, nullopt, 1.0));
    QCOMPARE(descent.current().slope(), 4.0);
    descent.advance();
    QCOMPARE(descent.current().point.x, 0.5);
    QCOMPARE(descent.current().slope(), 1.75);
}

void DescentTest::leavesYAloneForAFunctionOfX() {
    Descent descent(experiment("x^2", {3, 7}, 0.1, 100, nullopt));
    QCOMPARE(descent.current().point.y, 0.0);
    descent.advance();
    QCOMPARE(descent.current().point.y, 0.0);
    QCOMPARE(descent.current().gradient.y, 0.0);
}

void DescentTest::endsAsItShould_data() {
    QTest::addColumn<QByteArray>("function");
    QTest::addColumn<double>("start");
    QTest::addColumn<double>("rate");
    QTest::addColumn<int>("iterations");
    QTest::addColumn<std::optional<double>>("precision");
    QTest::addColumn<QByteArray>("ending");
    QTest::addColumn<int>("number"); // -1 where theory does not tell
    const auto row = [](const char* function, double start, double rate, int iterations,
                        std::optional<double> precision, const char* ending, int number = -1) {
        QTest::addRow("%s from %g at %g, %d iterations, %s", function, start, rate, iterations,
                      precision ? QByteArray::number(*precision).constData() : "no precision")
            << QByteArray(function) << start << rate << iterations << precision << QByteArray(ending) << number;
    };

    row("x^2", 3, 0.1, 40, 1e-4, "converged", 40);
    row("x^2", 3, 0.5, 100, 1e-4, "converged", 2);
    row("x^2", 3, 1e-6, 100, 1e-4, "converged", 1);
    row("x^2", 0, 0.1, 100, 1e-4, "converged", 1);
    row("x^2", 3, 0.1, 100, 1.0, "converged", 1);
    row("5", 3, 0.1, 100, 1e-4, "converged", 1);
    row("floor(x)", 0.5, 0.1, 100, 1e-4, "converged", 1);
    row("cos(x)", 1, 1, 100, 1e-4, "converged");
    row("cos(x)", 0.001, 0.5, 1000, 1e-4, "converged");
    row("exp(x)", 0, 0.1, 200000, 1e-4, "converged");

    row("x^2", 3, 0.1, 39, 1e-4, "iteration limit", 39);
    row("x^2", 3, 0.1, 1, nullopt, "iteration limit", 1);
    row("x^2", 3, 0.1, 10000, nullopt, "iteration limit", 10000);
    row("x^2", 0, 0.1, 100, nullopt, "iteration limit", 100);
    row("x^2", 3, 0.8, 100, nullopt, "iteration limit", 100);
    row("x^2", 3, 0.6, 1000, nullopt, "iteration limit", 1000);
    row("x", 0, 1, 5000, nullopt, "iteration limit", 5000);
    row("-ln(x)", 1, 0.1, 5000, nullopt, "iteration limit", 5000);
    row("x^2", 3, 0.9999, 1000, nullopt, "iteration limit", 1000);
    row("x^2", 1e100, 0.1, 50, 1e-4, "iteration limit", 50);

    row("x^2", 3, 1, 100, 1e-4, "cycling", 2);
    row("x^2", -0.001, 1, 100, nullopt, "cycling", 2);
    row("(x-5)^2", 8, 1, 100, 1e-4, "cycling", 2);
    row("10x^2", 3, 0.1, 100, 1e-4, "cycling", 2);
    row("|x|", 0.75, 0.5, 100, 1e-4, "cycling", 3);
    row("cos(x)", 3, 3, 5000, nullopt, "cycling");
    row("x^2 + 1e6", 3, 1, 100, 1e-4, "cycling");

    row("x^2", 3, 1.1, 100, 1e-4, "diverged", 12);
    row("x^2", 3, 1.1, 11, 1e-4, "iteration limit", 11);
    row("x^2", 3, 1.01, 100, 1e-4, "diverged", 12);
    row("x^2", -1000, 1.5, 100, 1e-4, "diverged", 12);
    row("-x^2", 1, 0.1, 1000, 1e-4, "diverged");
    row("x^3", -1, 0.1, 1000, 1e-4, "diverged");
    row("-exp(x)", 0, 1, 1000, 1e-4, "diverged", 4);
    row("x^4", 3, 0.1, 1000, 1e-4, "diverged", 6);
    row("exp(x)", 1000, 0.1, 100, 1e-4, "diverged", 0);
    row("x^2", 1e100, 1e12, 100, 1e-4, "diverged");
    // From far enough out the polynomial is infinity minus infinity; and a logarithm is still none of a negative
    // number.
    row("x^4 - 3x^3 + 2", 4, 0.1, 100, 1e-4, "diverged");
    row("x^4 - 3x^3 + 2", 4, 1, 100, 1e-4, "diverged");
    row("-1e60 ln(x)", -1, 1, 100, 1e-4, "left the domain", 0);

    row("ln(x)", -1, 0.1, 100, 1e-4, "left the domain", 0);
    row("ln(x)", 0, 0.1, 100, 1e-4, "left the domain", 0);
    row("ln(x)", 0.5, 0.1, 100, 1e-4, "left the domain", 2);
    row("1/x", 0, 0.1, 100, 1e-4, "left the domain", 0);
    row("1/x^2", 0, 0.1, 100, 1e-4, "left the domain", 0);
    row("sin(x)/x", 0, 0.1, 100, 1e-4, "left the domain", 0);
    row("sqrt(x)", 1, 10, 100, 1e-4, "left the domain", 1);
    row("sqrt(x)", 0, 0.1, 100, 1e-4, "left the domain", 0);
    row("asin(x)", 0, 0.5, 100, 1e-4, "left the domain");
    row("x^x", -2.5, 0.1, 100, 1e-4, "left the domain", 0);
}

void DescentTest::endsAsItShould() {
    QFETCH(const QByteArray, function);
    QFETCH(const double, start);
    QFETCH(const double, rate);
    QFETCH(const int, iterations);
    QFETCH(const std::optional<double>, precision);
    QFETCH(const QByteArray, ending);
    QFETCH(const int, number);
    const WalkedDescent descent(experiment(function.constData(), {start, 0}, rate, iterations, precision));
    QCOMPARE(name_of(descent.ending()), ending);
    if (number >= 0)
        QCOMPARE(descent.number(), number);
    const auto outcome = descent.outcome(*descent.ending());
    QCOMPARE(name_of(outcome.ending), ending);
    QCOMPARE(outcome.last.number, descent.number());
}

void DescentTest::goesOnWhileTheStepSizeEqualsThePrecision() {
    // With h = 1/2 and these numbers everything is exact: steps of 1/2, 1/4, ...
    const auto with_precision = [](double precision) {
        return WalkedDescent(experiment("x^2", {1, 0}, 0.25, 100, precision, 0.5)).number();
    };
    QCOMPARE(with_precision(0.5), 2);
    QCOMPARE(with_precision(std::nextafter(0.5, 1)), 1);
    QCOMPARE(with_precision(0.25), 3);
}

void DescentTest::walksOverAHoleOfASinglePoint() {
    // x³/x is not a number at 0, where the first iteration lands.
    Descent descent(experiment("x^3/x", {1, 0}, 0.5, 100, 1e-4, 0.5));
    descent.advance();
    QCOMPARE(descent.current().point.x, 0.0);
    QVERIFY(std::isnan(descent.current().value));
    QVERIFY(!descent.ending());
    descent.advance();
    QCOMPARE(name_of(descent.ending()), QByteArray("converged"));
}

void DescentTest::neverCallsAHikerWhoLeavesAHilltopDiverged_data() {
    QTest::addColumn<QByteArray>("function");
    QTest::addColumn<double>("start");
    QTest::addColumn<double>("rate");
    for (const double start : {1e-9, 1e-6, 1e-3, 0.1})
        for (const double rate : {0.01, 0.1, 0.5, 1.0, 1.5}) {
            QTest::addRow("cos(x) from %g at %g", start, rate) << QByteArray("cos(x)") << start << rate;
            // Its valleys bend by 8, so that only rates below 1/4 come down into them.
            if (rate < 0.25)
                QTest::addRow("(x^2-1)^2 from %g at %g", start, rate) << QByteArray("(x^2-1)^2") << start << rate;
        }
    QTest::newRow("-exp(-x^2), from its side") << QByteArray("-exp(-x^2)") << 2.5 << 0.1;
    QTest::newRow("a hilltop far away") << QByteArray("cos(x/100)") << 0.01 << 100.0;
}

void DescentTest::neverCallsAHikerWhoLeavesAHilltopDiverged() {
    QFETCH(const QByteArray, function);
    QFETCH(const double, start);
    QFETCH(const double, rate);
    const WalkedDescent descent(experiment(function.constData(), {start, 0}, rate, 5000, nullopt));
    QCOMPARE(name_of(descent.ending()), QByteArray("iteration limit"));
    QVERIFY2(std::abs(descent.current().slope()) < 1e-6, "she did not come down");
}

void DescentTest::neverCallsRoundingErrorsCycling_data() {
    QTest::addColumn<QByteArray>("function");
    QTest::addColumn<double>("rate");
    QTest::newRow("x^2 + 1e6 at 0.1") << QByteArray("x^2 + 1e6") << 0.1;
    QTest::newRow("x^2 + 1e6 at 0.5") << QByteArray("x^2 + 1e6") << 0.5;
    QTest::newRow("x^2 + 1e6 at 0.9") << QByteArray("x^2 + 1e6") << 0.9;
    QTest::newRow("x^2 + 1e6 at 0.95") << QByteArray("x^2 + 1e6") << 0.95;
    QTest::newRow("x^2 - 1e9 at 0.3") << QByteArray("x^2 - 1e9") << 0.3;
    QTest::newRow("x^2 at 0.9") << QByteArray("x^2") << 0.9;
    QTest::newRow("(x-1)^2 at 0.99") << QByteArray("(x-1)^2") << 0.99;
    QTest::newRow("cosh(x) at 0.5") << QByteArray("cosh(x)") << 0.5;
}

void DescentTest::neverCallsRoundingErrorsCycling() {
    QFETCH(const QByteArray, function);
    QFETCH(const double, rate);
    const WalkedDescent descent(experiment(function.constData(), {3, 0}, rate, 20000, nullopt));
    QCOMPARE(name_of(descent.ending()), QByteArray("iteration limit"));
}

void DescentTest::saysWhatItStandsOn_data() {
    QTest::addColumn<QByteArray>("function");
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("y");
    QTest::addColumn<double>("rate");
    QTest::addColumn<QByteArray>("ground");
    const auto row = [](const char* function, Point start, double rate, const char* ground) {
        QTest::addRow("%s from %g, %g at %g", function, start.x, start.y, rate)
            << QByteArray(function) << start.x << start.y << rate << QByteArray(ground);
    };
    row("x^2", {3, 0}, 0.1, "minimum");
    row("x^2", {0, 0}, 0.1, "minimum");
    row("x^2 + 1e6", {3, 0}, 0.1, "minimum");
    row("(x-100)^2", {103, 0}, 0.1, "minimum");
    row("cos(x)", {1, 0}, 0.5, "minimum");
    row("cosh(x)", {-2, 0}, 0.2, "minimum");
    row("|x|", {0, 0}, 0.1, "minimum");
    row("x^4", {1, 0}, 0.1, "minimum");
    row("x^6", {1, 0}, 0.1, "minimum");
    row("x^8", {1, 0}, 0.1, "minimum");
    row("x^2 + 10y^2", {3, 1}, 0.02, "minimum");
    row("x^2 + y^2", {0, 0}, 0.1, "minimum");
    row("(1-x)^2 + 100(y-x^2)^2", {1.001, 1.002}, 1e-3, "minimum");
    row("(x + y)^2", {3, 1}, 0.1, "minimum");

    row("-x^2", {0, 0}, 0.1, "maximum");
    row("cos(x)", {0, 0}, 0.1, "maximum");
    row("-|x|", {0, 0}, 0.1, "maximum");
    row("-x^4", {0, 0}, 0.1, "maximum");
    row("-x^2 - y^2", {0, 0}, 0.1, "maximum");

    row("x^3", {0, 0}, 0.1, "flat");
    row("x^3", {1, 0}, 0.1, "flat");
    row("5", {3, 0}, 0.1, "flat");
    row("floor(x)", {0.5, 0}, 0.1, "flat");
    row("exp(x)", {-20, 0}, 0.1, "flat");
    row("tanh(x)", {30, 0}, 0.1, "flat");
    row("floor(x + y)", {0.5, 0.2}, 0.1, "flat");

    row("x*y", {0, 0}, 0.1, "saddle");
    row("x^2 - y^2", {0, 0}, 0.1, "saddle");
    row("x^2 - y^2", {3, 0}, 0.1, "saddle");

    row("x^2", {3, 0}, 1e-6, "slope");
    row("-x^2", {3, 0}, 1e-6, "slope");
    row("x", {0, 0}, 1e-5, "slope");
    row("sin(x)", {0, 0}, 1e-5, "slope");
    row("x^2 + 10y^2", {3, 1}, 1e-7, "slope");
    row("(1-x)^2 + 100(y-x^2)^2", {0.5, 0.25}, 1e-4, "slope");
}

void DescentTest::saysWhatItStandsOn() {
    QFETCH(const QByteArray, function);
    QFETCH(const double, x);
    QFETCH(const double, y);
    QFETCH(const double, rate);
    QFETCH(const QByteArray, ground);
    const WalkedDescent descent(experiment(function.constData(), {x, y}, rate, 100000, 1e-4));
    QCOMPARE(name_of(descent.ending()), QByteArray("converged"));
    QCOMPARE(name_of(descent.outcome(Ending::converged).ground), ground);
}

void DescentTest::namesTheLearningRatesBoundInItsOutcome() {
    const auto bound_of = [](const char* function) {
        return WalkedDescent(experiment(function, {3, 0}, 0.1, 100, 1e-4)).outcome(Ending::converged).rate_bound;
    };
    QVERIFY(is_close(bound_of("x^2").value(), 1, 1e-6));
    QVERIFY(!bound_of("-x^2"));
}

void DescentTest::canBeStoppedByTheUser() {
    Descent descent(experiment("x^2", {3, 0}, 0.1, 100, nullopt));
    descent.advance();
    descent.advance();
    QVERIFY(!descent.ending());
    const auto outcome = descent.outcome(Ending::stopped);
    QCOMPARE(name_of(outcome.ending), QByteArray("stopped"));
    QCOMPARE(outcome.last.number, 2);
    QVERIFY(is_close(outcome.last.point.x, 1.92, 1e-9));
}

void DescentTest::refusesAFunctionThatIsNone() {
    QVERIFY_THROWS_EXCEPTION(hiker::NotationError, Descent(experiment("x = 3", {3, 0}, 0.1, 100, 1e-4)));
}

std::unique_ptr<QObject> descent_tests() {
    return std::make_unique<DescentTest>();
}

#include "descent_test.moc"
