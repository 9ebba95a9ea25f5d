// SPDX-License-Identifier: GPL-3.0-or-later
#include "math/difference.h"

#include <QTest>
#include <cmath>
#include <limits>
#include <numbers>

#include "math/number.h"
#include "tests.h"

using hiker::curvature;
using hiker::difference_step;
using hiker::Function;
using hiker::gradient;
using hiker::is_undefined_around;
using hiker::Vector;
using std::nullopt;

class DifferenceTest : public QObject {
    Q_OBJECT

  private slots:
    void findsTheSlopesOfTheCalculusTable_data();
    void findsTheSlopesOfTheCalculusTable();
    void takesTheCubeRootOfEpsilonTimesTheScaleAsStep_data();
    void takesTheCubeRootOfEpsilonTimesTheScaleAsStep();
    void takesTheStepThatWasSet();
    void differsByTheSquareOfTheStepOnACubic();
    void hasNoSlopeAlongYForAFunctionOfX();
    void findsTheGradientOfTwoVariables();
    void takesAStepOfItsOwnForEachCoordinate();
    void hasNoGradientOutsideOfTheDomain();
    void findsTheCurvature_data();
    void findsTheCurvature();
    void findsTheCurvatureAlongADirection();
    void seesWhereAFunctionIsUndefinedAround_data();
    void seesWhereAFunctionIsUndefinedAround();
};

void DifferenceTest::findsTheSlopesOfTheCalculusTable_data() {
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("slope");
    const auto row = [](const char* typed, double x, double slope) {
        QTest::addRow("%s at %g", typed, x) << QByteArray(typed) << x << slope;
    };
    row("7", 3, 0);
    row("x", 3, 1);
    row("x^2", 3, 6);
    row("x^2", -1000, -2000);
    row("x^2", 0, 0);
    row("x^3", 2, 12);
    row("1/x", 2, -0.25);
    row("√x", 4, 0.25);
    row("sin(x)", 1, std::cos(1.0));
    row("cos(x)", 1, -std::sin(1.0));
    row("tan(x)", 1, 1 / (std::cos(1.0) * std::cos(1.0)));
    row("exp(x)", 2, std::exp(2.0));
    row("2^x", 3, 8 * std::numbers::ln2);
    row("x^x", 2, 4 * (std::numbers::ln2 + 1));
    row("ln(x)", 5, 0.2);
    row("log10(x)", 5, 0.2 / std::numbers::ln10);
    row("atan(x)", 2, 0.2);
    row("asin(x)", 0.6, 1.25);
    row("acos(x)", 0.6, -1.25);
    row("sinh(x)", 1, std::cosh(1.0));
    row("cosh(x)", 1, std::sinh(1.0));
    row("tanh(x)", 1, 1 - std::tanh(1.0) * std::tanh(1.0));
    row("|x|", -3, -1);
    row("|x|", 0, 0);
    row("x sin x", 2, std::sin(2.0) + 2 * std::cos(2.0));
    row("exp(-x²)", 1, -2 / std::numbers::e);
}

void DifferenceTest::findsTheSlopesOfTheCalculusTable() {
    QFETCH(const QByteArray, typed);
    QFETCH(const double, x);
    QFETCH(const double, slope);
    const double actual = gradient(Function(typed.toStdString()), {x, 0}, nullopt).x;
    QVERIFY2(is_close(actual, slope, 1e-8), qPrintable(QString::number(actual, 'g', 17)));
}

void DifferenceTest::takesTheCubeRootOfEpsilonTimesTheScaleAsStep_data() {
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("scale");
    QTest::newRow("at 0") << 0.0 << 1.0;
    QTest::newRow("near 0") << 0.25 << 1.0;
    QTest::newRow("at 1") << 1.0 << 1.0;
    QTest::newRow("at 1000") << 1000.0 << 1000.0;
    QTest::newRow("at -1000") << -1000.0 << 1000.0;
    QTest::newRow("at 1e100") << 1e100 << 1e100;
}

void DifferenceTest::takesTheCubeRootOfEpsilonTimesTheScaleAsStep() {
    QFETCH(const double, x);
    QFETCH(const double, scale);
    const double h = std::cbrt(std::numeric_limits<double>::epsilon()) * scale;
    QVERIFY(is_close(difference_step(x, nullopt), h, 1e-15));

    // At a jump from 0 to 1 the central difference is 1/2h.
    const Function jump("heaviside(x - (" + hiker::exact_text(x) + "))");
    QVERIFY(is_close(gradient(jump, {x, 0}, nullopt).x, 1 / (2 * h), 1e-15));
}

void DifferenceTest::takesTheStepThatWasSet() {
    QCOMPARE(difference_step(1000, 0.25), 0.25);
    QCOMPARE(gradient(Function("heaviside(x-1000)"), {1000, 0}, 0.25).x, 2.0);
    QCOMPARE(gradient(Function("heaviside(y-1000)"), {0, 1000}, 0.25).y, 2.0);
}

void DifferenceTest::differsByTheSquareOfTheStepOnACubic() {
    const Function cube("x^3");
    QCOMPARE(gradient(cube, {1, 0}, 0.5).x, 3.25);
    QCOMPARE(gradient(cube, {2, 0}, 1.0).x, 13.0);
}

void DifferenceTest::hasNoSlopeAlongYForAFunctionOfX() {
    const Vector slope = gradient(Function("x^2"), {3, 5}, nullopt);
    QCOMPARE(slope.y, 0.0);
}

void DifferenceTest::findsTheGradientOfTwoVariables() {
    const Vector bowl = gradient(Function("x^2 + 10y^2"), {3, -1}, nullopt);
    QVERIFY(is_close(bowl.x, 6, 1e-8));
    QVERIFY(is_close(bowl.y, -20, 1e-8));
    const Vector rosenbrock = gradient(Function("(1-x)^2 + 100(y-x^2)^2"), {-1, 2}, nullopt);
    QVERIFY(is_close(rosenbrock.x, 396, 1e-8));
    QVERIFY(is_close(rosenbrock.y, 200, 1e-8));
}

void DifferenceTest::takesAStepOfItsOwnForEachCoordinate() {
    const double h = std::cbrt(std::numeric_limits<double>::epsilon());
    const Function jumps("heaviside(x-2) + heaviside(y-500)");
    const Vector slope = gradient(jumps, {2, 500}, nullopt);
    QVERIFY(is_close(slope.x, 1 / (4 * h), 1e-15));
    QVERIFY(is_close(slope.y, 1 / (1000 * h), 1e-15));
}

void DifferenceTest::hasNoGradientOutsideOfTheDomain() {
    QVERIFY(std::isnan(gradient(Function("ln(x)"), {-1, 0}, nullopt).x));
    QVERIFY(std::isnan(gradient(Function("√x"), {0, 0}, nullopt).x));
    const Vector along_y = gradient(Function("x + ln(y)"), {1, -1}, nullopt);
    QVERIFY(std::isnan(along_y.y));
    QVERIFY(!gradient(Function("exp(x)"), {1000, 0}, nullopt).is_finite());
}

void DifferenceTest::findsTheCurvature_data() {
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("expected");
    QTest::newRow("x^2") << QByteArray("x^2") << 3.0 << 2.0;
    QTest::newRow("-5x^2") << QByteArray("-5x^2") << 3.0 << -10.0;
    QTest::newRow("x^3") << QByteArray("x^3") << 2.0 << 12.0;
    QTest::newRow("exp(x)") << QByteArray("exp(x)") << 1.0 << std::numbers::e;
    QTest::newRow("sin(x)") << QByteArray("sin(x)") << 1.0 << -std::sin(1.0);
    QTest::newRow("ln(x)") << QByteArray("ln(x)") << 0.5 << -4.0;
    QTest::newRow("x^2 far away") << QByteArray("x^2") << 1e6 << 2.0;
}

void DifferenceTest::findsTheCurvature() {
    QFETCH(const QByteArray, typed);
    QFETCH(const double, x);
    QFETCH(const double, expected);
    const double k = hiker::curvature_step({x, 0});
    const double actual = curvature(Function(typed.toStdString()), {x, 0}, {1, 0}, k);
    QVERIFY2(is_close(actual, expected, 1e-6), qPrintable(QString::number(actual, 'g', 17)));
}

void DifferenceTest::findsTheCurvatureAlongADirection() {
    const Function bowl("x^2 + 10y^2");
    const Vector diagonal{std::sqrt(0.5), std::sqrt(0.5)};
    QVERIFY(is_close(curvature(bowl, {3, 1}, {1, 0}, 0.01), 2, 1e-6));
    QVERIFY(is_close(curvature(bowl, {3, 1}, {0, 1}, 0.01), 20, 1e-6));
    QVERIFY(is_close(curvature(bowl, {3, 1}, diagonal, 0.01), 11, 1e-6));
    const Function saddle("xy");
    QVERIFY(is_close(curvature(saddle, {0, 0}, diagonal, 0.01), 1, 1e-6));
    QVERIFY(is_close(curvature(saddle, {0, 0}, {diagonal.x, -diagonal.y}, 0.01), -1, 1e-6));
}

void DifferenceTest::seesWhereAFunctionIsUndefinedAround_data() {
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("y");
    QTest::addColumn<double>("set_step");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char* name, const char* typed, double x, double y, double set_step, bool expected) {
        QTest::newRow(name) << QByteArray(typed) << x << y << set_step << expected;
    };
    row("ln at -1", "ln(x)", -1, 0, 0, true);
    row("ln at 0", "ln(x)", 0, 0, 0, true);
    row("ln less than h from 0", "ln(x)", 1e-6, 0, 0, true);
    row("ln at 1", "ln(x)", 1, 0, 0, false);
    row("ln with a set h that reaches over 0", "ln(x)", 0.125, 0, 0.25, true);
    row("ln with a set h that does not", "ln(x)", 0.125, 0, 0.0625, false);
    row("an overflow", "exp(x)", 1000, 0, 0, false);
    row("a pole between the two sides", "1/x", 0, 0, 0, false);
    row("along y", "x + sqrt(y)", 1, 0, 0, true);
    row("along neither", "x + sqrt(y)", 1, 1, 0, false);
}

void DifferenceTest::seesWhereAFunctionIsUndefinedAround() {
    QFETCH(const QByteArray, typed);
    QFETCH(const double, x);
    QFETCH(const double, y);
    QFETCH(const double, set_step);
    QFETCH(const bool, expected);
    const auto set_by_hand = set_step == 0 ? nullopt : std::optional(set_step);
    QCOMPARE(is_undefined_around(Function(typed.toStdString()), {x, y}, set_by_hand), expected);
}

std::unique_ptr<QObject> difference_tests() {
    return std::make_unique<DifferenceTest>();
}

#include "difference_test.moc"
