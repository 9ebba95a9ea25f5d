// SPDX-License-Identifier: GPL-3.0-or-later
#include "descent/rate_bound.h"

#include <QByteArray>
#include <QTest>
#include <cmath>
#include <numbers>

#include "../alone.h"
#include "descent/descent.h"
#include "tests.h"

using hiker::Alone;
using hiker::Descent;
using hiker::Ending;
using hiker::Function;
using hiker::learning_rate_bound;
using hiker::minimum_downhill;
using std::numbers::e;
using std::numbers::pi;

class RateBoundTest : public QObject {
    Q_OBJECT

  private slots:
    void isTwoOverTheCurvatureAtTheMinimum_data();
    void isTwoOverTheCurvatureAtTheMinimum();
    void findsTheMinimumOfTheValleyThatTheStartLooksInto();
    void findsTheMinimaOfLandscapes_data();
    void findsTheMinimaOfLandscapes();
    void isNoneWhereThereIsNoBendAtTheBottom_data();
    void isNoneWhereThereIsNoBendAtTheBottom();
    void findsNoMinimumWhereThereIsNone_data();
    void findsNoMinimumWhereThereIsNone();
    void partsTheRatesThatConvergeFromThoseThatDoNot_data();
    void partsTheRatesThatConvergeFromThoseThatDoNot();
};

void RateBoundTest::isTwoOverTheCurvatureAtTheMinimum_data() {
    QTest::addColumn<QByteArray>("function");
    QTest::addColumn<double>("start");
    QTest::addColumn<double>("minimum");
    QTest::addColumn<double>("curvature");
    const auto row = [](const char* function, double start, double minimum, double curvature) {
        QTest::addRow("%s from %g", function, start) << QByteArray(function) << start << minimum << curvature;
    };
    row("x^2", 3, 0, 2);
    row("x^2", -3, 0, 2);
    row("x^2", 1e6, 0, 2);
    row("5x^2", 3, 0, 10);
    row("0.001x^2", 3, 0, 0.002);
    row("1000x^2", 3, 0, 2000);
    row("(x-2)^2 + 7", -1, 2, 2);
    row("3(x+50)^2", 0, -50, 6);
    row("cos(x)", 1, pi, 1);
    row("cos(x)", -1, -pi, 1);
    row("sin(x)", 0, -pi / 2, 1);
    row("cosh(x)", 2, 0, 1);
    row("(x^2-1)^2", 2, 1, 8);
    row("(x^2-1)^2", -2, -1, 8);
    row("(x^2-1)^2", 0.1, 1, 8);
    row("x^4 - 2x^2", -0.1, -1, 8);
    row("x*ln(x)", 2, 1 / e, e);
    row("x - ln(x)", 3, 1, 1);
    row("x*exp(x)", 1, -1, 1 / e);
    row("-exp(-x^2)", 1, 0, 2);
    row("e^x + e^(-2x)", 2, std::numbers::ln2 / 3, 6 * std::exp(-2 * std::numbers::ln2 / 3));
}

void RateBoundTest::isTwoOverTheCurvatureAtTheMinimum() {
    QFETCH(const QByteArray, function);
    QFETCH(const double, start);
    QFETCH(const double, minimum);
    QFETCH(const double, curvature);
    const Function compiled(function.toStdString());
    const auto place = minimum_downhill(compiled, {start, 0});
    QVERIFY(place);
    QVERIFY2(std::abs(place->x - minimum) < 1e-6, qPrintable(QString::number(place->x, 'g', 12)));
    const auto bound = learning_rate_bound(compiled, {start, 0});
    QVERIFY(bound);
    QVERIFY2(is_close(*bound, 2 / curvature, 1e-5), qPrintable(QString::number(*bound, 'g', 12)));
}

void RateBoundTest::findsTheMinimumOfTheValleyThatTheStartLooksInto() {
    const Function valleys("cos(x)");
    for (int valley = -3; valley < 3; ++valley) {
        const double bottom = (2 * valley + 1) * pi;
        for (const double start : {bottom - 3, bottom - 0.1, bottom + 0.1, bottom + 3})
            QVERIFY2(std::abs(minimum_downhill(valleys, {start, 0}).value().x - bottom) < 1e-6,
                     qPrintable(QStringLiteral("from %1").arg(start)));
    }
}

/// The minima are published ones; the curvature is the largest eigenvalue of the second derivatives, worked out by hand
/// or, for Rosenbrock's, (1002 + sqrt(1002^2 - 4*400)) / 2 of [[802, -400], [-400, 200]].
void RateBoundTest::findsTheMinimaOfLandscapes_data() {
    QTest::addColumn<QByteArray>("function");
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("y");
    QTest::addColumn<double>("minimum_x");
    QTest::addColumn<double>("minimum_y");
    QTest::addColumn<double>("curvature");
    const auto row = [](const char* function, hiker::Point start, hiker::Point minimum, double curvature) {
        QTest::newRow(function) << QByteArray(function) << start.x << start.y << minimum.x << minimum.y << curvature;
    };
    row("x^2 + y^2", {3, 2}, {0, 0}, 2);
    row("x^2 + 10y^2", {3, 2}, {0, 0}, 20);
    row("(1-x)^2 + 100(y-x^2)^2", {-1.5, 2}, {1, 1}, (1002 + std::sqrt(1002.0 * 1002 - 4 * 400)) / 2);
    row("(x+2y-7)^2 + (2x+y-5)^2", {-5, 8}, {1, 3}, 18);
    row("(x^2+y-11)^2 + (x+y^2-7)^2", {4, 3}, {3, 2}, (108 + std::sqrt(40.0 * 40 + 40 * 40)) / 2);
    row("cos(x) + cos(y)", {2, 2.5}, {pi, pi}, 1);
}

void RateBoundTest::findsTheMinimaOfLandscapes() {
    QFETCH(const QByteArray, function);
    QFETCH(const double, x);
    QFETCH(const double, y);
    QFETCH(const double, minimum_x);
    QFETCH(const double, minimum_y);
    QFETCH(const double, curvature);
    const Function landscape(function.toStdString());
    const auto found = minimum_downhill(landscape, {x, y});
    QVERIFY(found);
    QVERIFY2(std::hypot(found->x - minimum_x, found->y - minimum_y) < 1e-5,
             qPrintable(QStringLiteral("%1, %2").arg(found->x, 0, 'g', 12).arg(found->y, 0, 'g', 12)));
    const auto bound = learning_rate_bound(landscape, {x, y});
    QVERIFY(bound);
    QVERIFY2(is_close(*bound, 2 / curvature, 1e-4), qPrintable(QString::number(*bound, 'g', 12)));
}

void RateBoundTest::isNoneWhereThereIsNoBendAtTheBottom_data() {
    QTest::addColumn<QByteArray>("function");
    QTest::addColumn<double>("start");
    const auto row = [](const char* name, const char* function, double start) {
        QTest::newRow(name) << QByteArray(function) << start;
    };
    row("a corner", "|x|", 3.0);
    row("a corner far away", "|x - 1000|", 3.0);
    row("two slopes of different size", "max(-x, 3x)", 2.0);
    row("a bottom flatter than a parabola's", "x^4", 1.0);
    row("a bottom flatter still", "x^6", 1.0);
    row("a hill", "-x^2", 3.0);
    row("a slope", "x", 0.0);
    row("a plain", "5", 3.0);
    row("a slope that levels out", "exp(x)", 0.0);
    row("a cubic", "x^3", 1.0);
    row("a cubic's far side", "x^3", -1.0);
    row("outside of the domain", "ln(x)", -1.0);
    row("the edge of the domain on the way", "ln(x)", 1.0);
    row("a root's end", "√x", 4.0);
    row("a hyperbola", "1/x", 1.0);
    row("a ravine's corner", "|x| + y^2", 3.0);
    row("a saddle", "x^2 - y^2", 3.0);
    row("a slope of x and y", "x + y", 3.0);
}

void RateBoundTest::isNoneWhereThereIsNoBendAtTheBottom() {
    QFETCH(const QByteArray, function);
    QFETCH(const double, start);
    const auto bound = learning_rate_bound(Function(function.toStdString()), {start, 0.5});
    QVERIFY2(!bound, qPrintable(QString::number(bound.value_or(0))));
}

void RateBoundTest::findsNoMinimumWhereThereIsNone_data() {
    QTest::addColumn<QByteArray>("function");
    QTest::addColumn<double>("start");
    QTest::newRow("x") << QByteArray("x") << 0.0;
    QTest::newRow("-x^2") << QByteArray("-x^2") << 3.0;
    QTest::newRow("x^3 falling for ever") << QByteArray("x^3") << -1.0;
    QTest::newRow("ln(x) undefined on the way") << QByteArray("ln(x)") << 1.0;
    QTest::newRow("ln(x) undefined at the start") << QByteArray("ln(x)") << -1.0;
    QTest::newRow("x + y") << QByteArray("x + y") << 3.0;
    QTest::newRow("x^2 - y^2") << QByteArray("x^2 - y^2") << 3.0;
    QTest::newRow("ln(x) + y^2 undefined on the way") << QByteArray("ln(x) + y^2") << 1.0;
}

void RateBoundTest::findsNoMinimumWhereThereIsNone() {
    QFETCH(const QByteArray, function);
    QFETCH(const double, start);
    const auto minimum = minimum_downhill(Function(function.toStdString()), {start, 0.5});
    QVERIFY2(!minimum, qPrintable(QString::number(minimum ? minimum->x : 0)));
}

void RateBoundTest::partsTheRatesThatConvergeFromThoseThatDoNot_data() {
    QTest::addColumn<QByteArray>("function");
    QTest::addColumn<double>("start");
    QTest::newRow("x^2") << QByteArray("x^2") << 3.0;
    QTest::newRow("10(x-1)^2") << QByteArray("10(x-1)^2") << 3.0;
    QTest::newRow("cosh(x)") << QByteArray("cosh(x)") << 0.1;
    QTest::newRow("(x^2-1)^2") << QByteArray("(x^2-1)^2") << 1.01;
    QTest::newRow("x - ln(x)") << QByteArray("x - ln(x)") << 1.01;
    QTest::newRow("x^2 + 10y^2") << QByteArray("x^2 + 10y^2") << 3.0;
    QTest::newRow("x^2 + xy + y^2") << QByteArray("x^2 + x y + y^2") << 1.0;
}

void RateBoundTest::partsTheRatesThatConvergeFromThoseThatDoNot() {
    QFETCH(const QByteArray, function);
    QFETCH(const double, start);
    const double bound = learning_rate_bound(Function(function.toStdString()), {start, 0.5}).value();
    const auto ending_at = [&](double rate) {
        Descent descent(Alone{function.toStdString(), {start, 0.5}, rate, 2000, 1e-6, std::nullopt});
        while (!descent.ending())
            descent.advance();
        return *descent.ending();
    };
    QVERIFY(ending_at(0.97 * bound) == Ending::converged);
    QVERIFY(ending_at(1.03 * bound) != Ending::converged);
}

std::unique_ptr<QObject> rate_bound_tests() {
    return std::make_unique<RateBoundTest>();
}

#include "rate_bound_test.moc"
