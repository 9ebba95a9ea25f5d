// SPDX-License-Identifier: GPL-3.0-or-later
#include "descent/basins.h"

#include <QTest>
#include <array>
#include <tuple>

#include "../several.h"
#include "tests.h"

namespace hiker {

namespace {

constexpr std::size_t many = 8;
constexpr auto himmelblau = "(x^2+y-11)^2 + (x+y^2-7)^2";

Experiment experiment_of(const char* function, double rate, const OptimizerChoice& optimizer = {}) {
    Experiment experiment = several({with(optimizer, rate)}, function);
    experiment.iterations = 1000;
    return experiment;
}

RateMap walked(const Experiment& experiment, MapArea area) {
    area.upward = upward_of(experiment);
    RateMap map(area);
    MapWalker walker(experiment);
    for (int row = 0; row < area.height; ++row)
        for (int column = 0; column < area.width; ++column)
            map.at(column, row) = *walker.walk({area.x_of(column), area.y_of(row)}, [] { return false; });
    return map;
}

Basins basins_of(const Experiment& experiment, const MapArea& area, std::size_t most = many) {
    return {walked(experiment, area), Function(experiment.function), most};
}

/// A map from 0 to 10 of one row, whose pixels have converged at these places.
RateMap converged_at(const std::vector<double>& places) {
    RateMap map({.x_lower = 0, .x_upper = 10, .width = static_cast<int>(places.size()), .height = 1});
    for (std::size_t i = 0; i < places.size(); ++i)
        map.pixels[i] = {{places[i], 0}, 1, Ending::converged};
    return map;
}

bool are_close(const std::vector<Point>& actual, const std::vector<Point>& expected, double tolerance) {
    return std::equal(actual.begin(), actual.end(), expected.begin(), expected.end(),
                      [tolerance](Point a, Point b) { return (a - b).length() <= tolerance; });
}

std::vector<Point> on_the_line(const std::vector<double>& numbers) {
    std::vector<Point> points;
    for (const double number : numbers)
        points.push_back({number, 0});
    return points;
}

} // namespace

class BasinsTests : public QObject {
    Q_OBJECT

  private slots:
    void two_valleys_are_told_apart();
    void ends_around_one_bottom_are_of_one_minimum();
    void of_many_minima_those_with_most_pixels_are_told_apart();
    void the_four_minima_of_himmelblau_are_found_data();
    void the_four_minima_of_himmelblau_are_found();
    void each_pixel_has_reached_the_minimum_that_it_has_ended_at();
    void a_hilltop_is_no_minimum();
    void a_saddle_is_no_minimum();
    void a_slope_is_no_minimum();
    void a_plain_is_no_minimum();
    void a_ravine_is_one_minimum();
    void those_who_come_from_both_sides_have_come_to_one_minimum_data();
    void those_who_come_from_both_sides_have_come_to_one_minimum();
    void where_nothing_converges_there_are_no_minima();
    void ends_of_any_size_do_no_harm();
};

void BasinsTests::two_valleys_are_told_apart() {
    const Experiment experiment = experiment_of("x^4 - 4x^2 + x", 0.05);
    const RateMap map =
        walked(experiment, {.x_lower = -2, .x_upper = 2, .y_lower = 0.04, .y_upper = 0.06, .width = 40, .height = 1});
    const Basins basins(map, Function(experiment.function), many);
    QVERIFY(are_close(basins.minima(), on_the_line({-1.473, 1.347}), 1e-3)); // where 4x³ - 8x + 1 is 0
    for (int column = 0; column < 40; ++column)                              // they part at 0.126
        if (std::abs(map.area.x_of(column)) < 1.4)
            QCOMPARE(basins.reached_at(map.at(column, 0).end).number,
                     map.area.x_of(column) < 0.126 ? std::size_t{0} : std::size_t{1});
}

void BasinsTests::ends_around_one_bottom_are_of_one_minimum() {
    const Function function("(x-3)^2");
    const Basins basins(converged_at({3, 3.009, 2.991, 3.002}), function, many);
    QVERIFY(are_close(basins.minima(), {{3, 0}}, 1e-6));
    for (const double end : {3.0, 3.009, 2.991, 3.002})
        QCOMPARE(basins.reached_at({end, 0}), (Basins::Reached{Basins::Kind::minimum, 0}));
    QVERIFY(!basins.has(Basins::Kind::another_minimum));
    QVERIFY(!basins.has(Basins::Kind::no_minimum));
}

void BasinsTests::of_many_minima_those_with_most_pixels_are_told_apart() {
    const Function function("cos(2*pi*x)");
    const RateMap map = converged_at({1.5, 2.5, 2.5, 3.5, 4.5, 4.5, 4.5, 5.5, 5.5});
    const auto minima = [&](std::size_t most) { return Basins(map, function, most).minima(); };
    QVERIFY(are_close(minima(3), on_the_line({2.5, 4.5, 5.5}), 1e-6));
    QVERIFY(are_close(minima(1), on_the_line({4.5}), 1e-6));
    QVERIFY(are_close(minima(8), on_the_line({1.5, 2.5, 3.5, 4.5, 5.5}), 1e-6));
    const Basins three(map, function, 3);
    QCOMPARE(three.reached_at({1.5, 0}).kind, Basins::Kind::another_minimum);
    QVERIFY(three.has(Basins::Kind::another_minimum));
    QVERIFY(!Basins(map, function, 8).has(Basins::Kind::another_minimum));
}

void BasinsTests::the_four_minima_of_himmelblau_are_found_data() {
    QTest::addColumn<OptimizerChoice>("optimizer");
    QTest::addColumn<double>("rate");
    QTest::addColumn<int>("size");
    for (const int size : {41, 60}) {
        QTest::addRow("gradient descent, %d", size) << OptimizerChoice() << 0.01 << size;
        QTest::addRow("slow gradient descent, %d", size) << OptimizerChoice() << 0.001 << size;
        QTest::addRow("Adam, %d", size) << OptimizerChoice{"adam"} << 0.1 << size;
        QTest::addRow("momentum, %d", size) << OptimizerChoice{"momentum"} << 0.001 << size;
        QTest::addRow("Newton, %d", size) << OptimizerChoice{"newton"} << 1.0 << size;
    }
}

/// D. Himmelblau, Applied Nonlinear Programming, 1972.
void BasinsTests::the_four_minima_of_himmelblau_are_found() {
    QFETCH(const OptimizerChoice, optimizer);
    QFETCH(const double, rate);
    QFETCH(const int, size);
    const Basins basins = basins_of(experiment_of(himmelblau, rate, optimizer), {-6, 6, -6, 6, size, size});
    QVERIFY(are_close(basins.minima(), {{-3.779310, -3.283186}, {-2.805118, 3.131312}, {3, 2}, {3.584428, -1.848126}},
                      2e-6));
    QVERIFY(!basins.has(Basins::Kind::another_minimum));
}

void BasinsTests::each_pixel_has_reached_the_minimum_that_it_has_ended_at() {
    const Experiment experiment = experiment_of(himmelblau, 0.01);
    const RateMap map = walked(experiment, {-6, 6, -6, 6, 50, 50, Upward::start_y});
    const Basins basins(map, Function(experiment.function), many);
    std::array<int, 4> counts{};
    for (const MapPixel& pixel : map.pixels) {
        if (pixel.ending != Ending::converged)
            continue;
        const Basins::Reached reached = basins.reached_at(pixel.end);
        QVERIFY(reached.kind == Basins::Kind::minimum);
        QVERIFY((pixel.end - basins.minima()[reached.number]).length() < 0.01);
        ++counts[reached.number];
    }
    for (const int count : counts)
        QVERIFY(count > 100);
}

/// Of an odd number of columns the middle one is exactly there.
void BasinsTests::a_hilltop_is_no_minimum() {
    const Experiment experiment = experiment_of("x^4 - 2x^2", 0.05);
    const RateMap map =
        walked(experiment, {.x_lower = -2, .x_upper = 2, .y_lower = 0.04, .y_upper = 0.06, .width = 41, .height = 3});
    const Basins basins(map, Function(experiment.function), many);
    QVERIFY(are_close(basins.minima(), on_the_line({-1, 1}), 1e-6));
    QVERIFY(map.at(20, 1).ending == Ending::converged);
    QVERIFY(std::abs(map.at(20, 1).end.x) < 1e-9);
    QVERIFY(basins.reached_at(map.at(20, 1).end).kind == Basins::Kind::no_minimum);
    QVERIFY(basins.has(Basins::Kind::no_minimum));
}

void BasinsTests::a_saddle_is_no_minimum() {
    const Experiment experiment = experiment_of("x^4 - 2x^2 + y^2", 0.05);
    const RateMap map = walked(experiment, {-2, 2, -2, 2, 41, 41, Upward::start_y});
    const Basins basins(map, Function(experiment.function), many);
    QVERIFY(are_close(basins.minima(), {{-1, 0}, {1, 0}}, 1e-6));
    for (int row = 0; row < 41; ++row) // down along the ridge
        QVERIFY(basins.reached_at(map.at(20, row).end).kind == Basins::Kind::no_minimum);
    QVERIFY(basins.reached_at(map.at(19, 30).end).kind == Basins::Kind::minimum);
}

/// No step is as large as the precision.
void BasinsTests::a_slope_is_no_minimum() {
    const Basins basins = basins_of(experiment_of("x^2 + 3y", 1e-6), {-2, 2, -2, 2, 40, 40});
    QVERIFY(basins.minima().empty());
    QVERIFY(basins.has(Basins::Kind::no_minimum));
    const Basins steep = basins_of(experiment_of("x^2 + y^2", 1e-6), {-2, 2, -2, 2, 40, 40});
    QVERIFY(steep.minima().size() <= 1); // that one where somebody started right there
    QVERIFY(steep.has(Basins::Kind::no_minimum));
}

void BasinsTests::a_plain_is_no_minimum() {
    QVERIFY(basins_of(experiment_of("0*x*y + 2", 0.1), {-2, 2, -2, 2, 40, 40}).minima().empty());
    QVERIFY(basins_of(experiment_of("2", 0.1), {-2, 2, 0.01, 0.1, 40, 40}).minima().empty());
}

void BasinsTests::a_ravine_is_one_minimum() {
    const Basins basins = basins_of(experiment_of("(x - y)^2", 0.1), {-3, 3, -3, 3, 300, 30});
    QCOMPARE(basins.minima().size(), std::size_t{1});
    QVERIFY(std::abs(basins.minima()[0].x - basins.minima()[0].y) < 1e-3);
}

void BasinsTests::those_who_come_from_both_sides_have_come_to_one_minimum_data() {
    QTest::addColumn<QString>("function");
    QTest::addColumn<double>("width");
    for (const double width : {0.01, 0.02, 1.0, 100.0}) {
        QTest::addRow("x^2, %g", width) << QString("x^2") << width;
        QTest::addRow("x^2 + 10y^2, %g", width) << QString("x^2 + 10y^2") << width;
    }
}

/// They stop a thousandth of the unit before it, which in a small map is far.
void BasinsTests::those_who_come_from_both_sides_have_come_to_one_minimum() {
    QFETCH(const QString, function);
    QFETCH(const double, width);
    MapArea area{-width, width, 0.02, 0.03, 40, 40};
    const Experiment experiment = experiment_of(function.toUtf8(), 0.02);
    if (upward_of(experiment) == Upward::start_y)
        std::tie(area.y_lower, area.y_upper) = std::pair(-width, width);
    const Basins basins = basins_of(experiment, area);
    QVERIFY(are_close(basins.minima(), {{0, 0}}, 1e-6));
}

void BasinsTests::where_nothing_converges_there_are_no_minima() {
    const Function function("x^2");
    QVERIFY(Basins(RateMap(), function, many).minima().empty());
    RateMap map = converged_at({0, 0});
    for (MapPixel& pixel : map.pixels)
        pixel.ending = Ending::diverged;
    const Basins basins(map, function, many);
    QVERIFY(basins.minima().empty());
    QVERIFY(!basins.has(Basins::Kind::no_minimum));
    QVERIFY(basins.reached_at({0, 0}).kind == Basins::Kind::no_minimum);
}

void BasinsTests::ends_of_any_size_do_no_harm() {
    const Function function("x^2");
    const std::vector<double> ends{1e300, -1e300, 1e10, -1e10, 1e-300, 0};
    const Basins basins(converged_at(ends), function, many);
    QVERIFY(are_close(basins.minima(), {{0, 0}}, 1e-6));
    for (const double end : {1e300, -1e300, 1e10})
        QVERIFY(basins.reached_at({end, 0}).kind == Basins::Kind::no_minimum);
}

} // namespace hiker

std::unique_ptr<QObject> basins_tests() {
    return std::make_unique<hiker::BasinsTests>();
}

#include "basins_test.moc"
