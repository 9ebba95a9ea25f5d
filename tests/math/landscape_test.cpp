// SPDX-License-Identifier: GPL-3.0-or-later
#include "math/landscape.h"

#include <QTest>
#include <cmath>

#include "tests.h"

using hiker::Function;
using hiker::HeightScale;
using hiker::Landscape;
using hiker::Point;
using hiker::Region;

namespace {

constexpr Region square{-4, 4, -3, 5};

Landscape surveyed(const char* function, const Region& region = square, int size = 41) {
    return *hiker::survey(Function(function), region, size, [] { return false; });
}

/// The height that the place says, as a value of f.
double value_of(const Landscape& landscape, const Landscape::Place& place) {
    const HeightScale& scale = landscape.scale;
    return scale.lower + place.height * (scale.upper - scale.lower);
}

} // namespace

class LandscapeTest : public QObject {
    Q_OBJECT

  private slots:
    void hasTheHeightsOfTheFunction_data();
    void hasTheHeightsOfTheFunction();
    void leavesOutWhereTheFunctionIsNotDefined_data();
    void leavesOutWhereTheFunctionIsNotDefined();
    void endsOnTheBorderOfTheDomain();
    void cutsOffWhatIsFarAboveAllElse();
    void isLogarithmicForNarrowValleys_data();
    void isLogarithmicForNarrowValleys();
    void isOnAPowerOfTenWhereItIsLogarithmic();
    void hasAHeightForAPlain();
    void isEmptyWhereNothingIsDefined();
    void hasAHeightBetweenPlaces();
    void stopsWhenItIsObsolete();
};

void LandscapeTest::hasTheHeightsOfTheFunction_data() {
    QTest::addColumn<QString>("function");
    for (const char* function :
         {"x^2 + 10 y^2", "sin(x)cos(y)", "x - y", "x y", "exp(-x^2 - y^2)", "5 exp(-2x^2 - 2y^2)"})
        QTest::newRow(function) << function;
}

void LandscapeTest::hasTheHeightsOfTheFunction() {
    QFETCH(const QString, function);
    const Function f(function.toStdString());
    const Landscape landscape = surveyed(function.toUtf8());
    QCOMPARE(landscape.places.size(), std::size_t{41 * 41});
    for (int row = 0; row < 41; ++row)
        for (int column = 0; column < 41; ++column) {
            const Landscape::Place& place = landscape.at(column, row);
            QVERIFY(is_close(place.x, column / 40.0, 1e-12) && is_close(place.y, row / 40.0, 1e-12));
            QVERIFY(std::abs(value_of(landscape, place) - f(square.at(place.x, place.y))) <=
                    1e-9 * (landscape.scale.upper - landscape.scale.lower));
        }
    const int last = landscape.fine_size - 1;
    QCOMPARE(landscape.value(0, 0), f(Point{-4, -3}));
    QCOMPARE(landscape.value(last, 0), f(Point{4, -3}));
    QCOMPARE(landscape.value(0, last), f(Point{-4, 5}));
}

void LandscapeTest::leavesOutWhereTheFunctionIsNotDefined_data() {
    QTest::addColumn<QString>("function");
    for (const char* function : {"ln(x) + y^2", "sqrt(4 - x^2 - y^2)", "1/(x^2 + y^2)", "sqrt(x y)", "ln(x + y)"})
        QTest::newRow(function) << function;
}

/// No place is further outside than the width of the grid, and at each place f is what it says.
void LandscapeTest::leavesOutWhereTheFunctionIsNotDefined() {
    QFETCH(const QString, function);
    const Function f(function.toStdString());
    const Landscape landscape = surveyed(function.toUtf8());
    int left_out = 0;
    for (int row = 0; row < 41; ++row)
        for (int column = 0; column < 41; ++column) {
            const Landscape::Place& place = landscape.at(column, row);
            const double there = landscape.scale.part_of(f(square.at(column / 40.0, row / 40.0)));
            const bool is_drawn = there >= 0 && there <= 1;
            if (is_drawn)
                QVERIFY(is_close(place.height, there, 1e-9));
            left_out += std::isnan(place.height) ? 1 : 0;
            if (!std::isnan(place.height))
                QVERIFY(place.height >= 0 && place.height <= 1);
        }
    QVERIFY2(left_out > 0, qPrintable(QString::number(left_out)));
}

/// A circle, which the grid would have steps of a tenth along.
void LandscapeTest::endsOnTheBorderOfTheDomain() {
    const Landscape landscape = surveyed("x^2 + y^2 + 0*sqrt(4 - x^2 - y^2)", {-3, 3, -3, 3});
    int on_border = 0;
    for (const Landscape::Place& place : landscape.places) {
        if (std::isnan(place.height))
            continue;
        const double radius = landscape.region.at(place.x, place.y).length();
        QVERIFY2(radius < 2.01, qPrintable(QString::number(radius)));
        on_border += radius > 1.995 ? 1 : 0;
    }
    QVERIFY2(on_border > 60, qPrintable(QString::number(on_border)));
}

void LandscapeTest::cutsOffWhatIsFarAboveAllElse() {
    const Landscape pole = surveyed("1/(x^2 + y^2)", {-3, 3, -3, 3});
    QVERIFY(pole.scale.upper < 20 && pole.scale.upper > 1);
    QVERIFY(pole.scale.lower >= 1 / 18.0 - 1e-9);
    QVERIFY(std::isnan(pole.height_at({0, 0})));
    const Landscape bowl = surveyed("x^2 + 10 y^2");
    QCOMPARE(bowl.scale.upper, 16.0 + 250);
    const Landscape overflowing = surveyed("exp(1000 x) + y^2");
    QVERIFY(std::isfinite(overflowing.scale.upper) && overflowing.scale.upper > overflowing.scale.lower);
}

void LandscapeTest::isLogarithmicForNarrowValleys_data() {
    QTest::addColumn<QString>("function");
    QTest::addColumn<bool>("is_logarithmic");
    QTest::newRow("Rosenbrock") << "(1 - x)^2 + 100 (y - x^2)^2" << true;
    QTest::newRow("Beale") << "(1.5 - x + x y)^2 + (2.25 - x + x y^2)^2 + (2.625 - x + x y^3)^2" << true;
    QTest::newRow("a bowl") << "x^2 + y^2" << false;
    QTest::newRow("a flat bowl") << "x^2 + 100 y^2" << false;
    QTest::newRow("a bowl with a wide bottom") << "x^4 + y^4" << false;
    QTest::newRow("Himmelblau") << "(x^2 + y - 11)^2 + (x + y^2 - 7)^2" << false;
    QTest::newRow("a hill") << "exp(-x^2 - y^2)" << false;
    QTest::newRow("a pole") << "1/(x^2 + y^2)" << false;
    QTest::newRow("below zero") << "(1 - x)^2 + 100 (y - x^2)^2 - 1" << true;
    QTest::newRow("zero") << "0 y" << false;
}

void LandscapeTest::isLogarithmicForNarrowValleys() {
    QFETCH(const QString, function);
    QFETCH(const bool, is_logarithmic);
    QCOMPARE(surveyed(function.toUtf8()).scale.is_logarithmic, is_logarithmic);
}

void LandscapeTest::isOnAPowerOfTenWhereItIsLogarithmic() {
    const HeightScale scale{0.01, 100, true};
    QVERIFY(is_close(scale.part_of(0.01), 0, 1e-12));
    QVERIFY(is_close(scale.part_of(1), 0.5, 1e-12));
    QVERIFY(is_close(scale.part_of(100), 1, 1e-12));
    QVERIFY(scale.part_of(1000) > 1);
    QCOMPARE(scale.part_of(0), 0.0); // a minimum lies on the bottom
    QCOMPARE(scale.part_of(-1), 0.0);
    QVERIFY(std::isnan(scale.part_of(std::numeric_limits<double>::quiet_NaN())));
}

void LandscapeTest::hasAHeightForAPlain() {
    for (const char* function : {"0 y", "7 + 0 y", "-1e9 + 0 y", "5e-324 + 0 y", "1e-320 y^2"}) {
        const Landscape landscape = surveyed(function);
        QVERIFY(landscape.scale.lower < landscape.scale.upper);
        QVERIFY(is_close(landscape.at(3, 4).height, 0.5, 1e-9));
    }
}

void LandscapeTest::isEmptyWhereNothingIsDefined() {
    const Landscape landscape = surveyed("sqrt(-1 - y^2)");
    for (const Landscape::Place& place : landscape.places)
        QVERIFY(std::isnan(place.height));
    QVERIFY(std::isnan(landscape.height_at({0, 0})));
}

void LandscapeTest::hasAHeightBetweenPlaces() {
    const Landscape landscape = surveyed("x - 2 y");
    for (const Point point : {Point{-4, -3}, Point{4, 5}, Point{0.123, 1.7}, Point{3.99, -2.99}})
        QVERIFY(is_close(landscape.height_at(point), landscape.scale.part_of(point.x - 2 * point.y), 1e-9));
    for (const Point point : {Point{-4.1, 0}, Point{0, 5.1}, Point{1e300, 0}})
        QVERIFY(std::isnan(landscape.height_at(point)));
}

void LandscapeTest::stopsWhenItIsObsolete() {
    int asked = 0;
    const auto landscape = hiker::survey(Function("x y"), square, 41, [&] { return ++asked > 3; });
    QVERIFY(!landscape);
    QCOMPARE(asked, 4);
}

std::unique_ptr<QObject> landscape_tests() {
    return std::make_unique<LandscapeTest>();
}

#include "landscape_test.moc"
