// SPDX-License-Identifier: GPL-3.0-or-later
#include "descent/rate_map.h"

#include <QTest>
#include <bit>
#include <cstdint>
#include <random>

#include "../several.h"
#include "tests.h"

namespace hiker {

namespace {

/// To the last bit, so that a NaN is the same as itself.
bool is_same(double a, double b) {
    return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
}

bool is_same(const Vector& a, const Vector& b) {
    return is_same(a.x, b.x) && is_same(a.y, b.y);
}

/// Everything that can be asked of a descent.
bool is_same(const Descent& a, const Descent& b) {
    const Iterate one = a.current();
    const Iterate other = b.current();
    return one.number == other.number && is_same(one.point.x, other.point.x) && is_same(one.value, other.value) &&
           is_same(one.gradient, other.gradient) && is_same(one.step_size, other.step_size) &&
           is_same(a.note().memory.first, b.note().memory.first) &&
           is_same(a.note().memory.second, b.note().memory.second) && a.note().evaluations == b.note().evaluations &&
           a.has_notes() == b.has_notes() && a.ending() == b.ending();
}

constexpr std::array functions{"x^2", "x^4 - 3x^3 + 2", "sin(x)*exp(-x^2/10)+x^2/20", "x - ln(x)", "|x|"};

/// Every function with every optimizer.
void add_functions_and_optimizers() {
    QTest::addColumn<QString>("function");
    QTest::addColumn<QString>("optimizer");
    for (const char* function : functions)
        for (const OptimizerKind& kind : optimizers())
            QTest::addRow("%s, %s", function, kind.name) << QString(function) << QString(kind.name);
}

Experiment fetched_experiment() {
    QFETCH(const QString, function);
    QFETCH(const QString, optimizer);
    Experiment experiment = several({with({optimizer.toStdString()})});
    experiment.function = function.toStdString();
    experiment.iterations = 200;
    return experiment;
}

/// Starts of any size and learning rates that lead to every ending: long walks before short ones, and the other way
/// round.
class RandomHikers {
  public:
    explicit RandomHikers(Hiker like) : like_(std::move(like)) {}
    Hiker next() {
        like_.start.x =
            std::pow(10, std::uniform_real_distribution(-2.0, 1.3)(random_)) * (random_() % 2 == 0 ? 1 : -1);
        like_.learning_rate = std::pow(10, std::uniform_real_distribution(-3.0, 1.5)(random_));
        return like_;
    }

  private:
    Hiker like_;
    std::mt19937 random_{20'261}; // always the same ones
};

MapPixel pixel_of(Experiment experiment, double start, double rate) {
    experiment.hiker().start = {start, 0};
    experiment.hiker().learning_rate = rate;
    Descent descent(experiment);
    while (!descent.ending())
        descent.advance();
    return {descent.point().x, static_cast<std::int32_t>(descent.number()), descent.ending()};
}

bool is_same(const MapPixel& a, const MapPixel& b) {
    return is_same(a.x, b.x) && a.iterations == b.iterations && a.ending == b.ending;
}

MapPixel walk(MapWalker& walker, double start, double rate) {
    return walker.walk(start, rate, [] { return false; }).value();
}

/// A map from 0 to 10 of one row, whose pixels have converged at these places.
RateMap converged_at(const std::vector<double>& places) {
    RateMap map({.start_lower = 0, .start_upper = 10, .width = static_cast<int>(places.size()), .height = 1});
    for (std::size_t i = 0; i < places.size(); ++i)
        map.pixels[i] = {places[i], 1, Ending::converged};
    return map;
}

} // namespace

class RateMapTests : public QObject {
    Q_OBJECT

  private slots:
    void a_descent_that_begins_again_is_a_fresh_one_data() { add_functions_and_optimizers(); }
    void a_descent_that_begins_again_is_a_fresh_one();
    void it_can_begin_again_with_another_optimizer();
    void a_pixel_says_what_the_descent_itself_says_data() { add_functions_and_optimizers(); }
    void a_pixel_says_what_the_descent_itself_says();
    void the_random_places_come_to_every_ending();
    void a_pixel_says_so_without_precision_too();
    void a_pixel_does_not_depend_on_the_hikers_own_place();
    void a_pixel_that_nobody_wants_any_more_is_given_up();
    void pixels_lie_in_the_middle_of_their_places();
    void two_valleys_are_told_apart();
    void ends_that_lie_close_together_are_of_one_minimum();
    void of_many_minima_those_with_most_pixels_are_kept();
    void an_end_belongs_to_the_nearest_minimum_data();
    void an_end_belongs_to_the_nearest_minimum();
    void where_nothing_converges_there_are_no_minima();
};

/// Whether the walk before has come to an end or not: nothing of it is left.
void RateMapTests::a_descent_that_begins_again_is_a_fresh_one() {
    const Experiment experiment = fetched_experiment();
    RandomHikers hikers(experiment.hiker());
    Descent again(experiment);
    for (int walk = 0; walk < 150; ++walk) {
        const Hiker hiker = hikers.next();
        again.begin_again(hiker);
        Descent fresh(experiment, hiker);
        QVERIFY(is_same(again, fresh));
        const int steps = walk % 3 == 0 ? 7 : 1000; // now and then it begins again before it has ended
        for (int step = 0; step < steps && !fresh.ending(); ++step) {
            again.advance();
            fresh.advance();
            QVERIFY2(is_same(again, fresh), qPrintable(QString("walk %1, step %2").arg(walk).arg(step)));
        }
        if (fresh.ending())
            QCOMPARE(again.outcome(*again.ending()).rate_bound, fresh.outcome(*fresh.ending()).rate_bound);
    }
}

void RateMapTests::it_can_begin_again_with_another_optimizer() {
    const Experiment all = one_of_each("x^4 - 3x^3 + 2");
    Descent again(all);
    for (int round = 0; round < 2; ++round)
        for (const Hiker& hiker : all.hikers) {
            again.begin_again(hiker);
            Descent fresh(all, hiker);
            while (!fresh.ending()) {
                QVERIFY2(is_same(again, fresh), hiker.optimizer.name.c_str());
                again.advance();
                fresh.advance();
            }
            QVERIFY2(is_same(again, fresh), hiker.optimizer.name.c_str());
        }
}

void RateMapTests::a_pixel_says_what_the_descent_itself_says() {
    const Experiment experiment = fetched_experiment();
    RandomHikers places(experiment.hiker());
    MapWalker walker(experiment);
    for (int i = 0; i < 200; ++i) {
        const Hiker place = places.next();
        const MapPixel pixel = walk(walker, place.start.x, place.learning_rate);
        const MapPixel expected = pixel_of(experiment, place.start.x, place.learning_rate);
        QVERIFY2(is_same(pixel, expected), qPrintable(QString("%1, %2").arg(place.start.x).arg(place.learning_rate)));
    }
}

/// Otherwise they would prove less than they seem to.
void RateMapTests::the_random_places_come_to_every_ending() {
    std::vector<Ending> endings;
    for (const char* function : functions)
        for (const OptimizerKind& kind : optimizers()) {
            Experiment experiment = several({with({kind.name})}, function);
            experiment.iterations = 200;
            RandomHikers places(experiment.hiker());
            MapWalker walker(experiment);
            for (int i = 0; i < 200; ++i) {
                const Hiker place = places.next();
                endings.push_back(*walk(walker, place.start.x, place.learning_rate).ending);
            }
        }
    for (const Ending ending : {Ending::converged, Ending::iteration_limit, Ending::diverged, Ending::left_the_domain,
                                Ending::cycling, Ending::refused})
        QVERIFY2(std::count(endings.begin(), endings.end(), ending) >= 5, QByteArray::number(static_cast<int>(ending)));
}

void RateMapTests::a_pixel_says_so_without_precision_too() {
    Experiment experiment = several({with({"adam"})}, "x^4 - 3x^3 + 2");
    experiment.precision = std::nullopt;
    experiment.difference_step = 0.01;
    RandomHikers places(experiment.hiker());
    MapWalker walker(experiment);
    for (int i = 0; i < 50; ++i) {
        const Hiker place = places.next();
        const MapPixel pixel = walk(walker, place.start.x, place.learning_rate);
        QVERIFY(is_same(pixel, pixel_of(experiment, place.start.x, place.learning_rate)));
        QVERIFY(pixel.ending != Ending::converged);
    }
}

void RateMapTests::a_pixel_does_not_depend_on_the_hikers_own_place() {
    const Experiment here = several({from(3, 0.1)}, "x^4 - 3x^3 + 2");
    const Experiment elsewhere = several({from(-7, 5)}, "x^4 - 3x^3 + 2");
    MapWalker one(here);
    MapWalker other(elsewhere);
    QVERIFY(is_same(walk(one, 1, 0.02), walk(other, 1, 0.02)));
}

void RateMapTests::a_pixel_that_nobody_wants_any_more_is_given_up() {
    Experiment experiment = several({from(3)});
    experiment.iterations = 1'000'000'000;
    experiment.precision = std::nullopt;
    MapWalker walker(experiment);
    int asked = 0;
    QVERIFY(!walker.walk(3, 0.1, [&] { return ++asked == 3; }));
    QCOMPARE(asked, 3);
    experiment.iterations = 100;
    experiment.precision = 1e-4;
    MapWalker after(experiment);
    QCOMPARE(walk(after, 3, 0.1).iterations, 40);
}

void RateMapTests::pixels_lie_in_the_middle_of_their_places() {
    const MapArea area{-2, 2, 0.01, 100, 4, 2};
    for (int column = 0; column < 4; ++column)
        QCOMPARE(area.start_of(column), -1.5 + column);
    QVERIFY(is_close(area.rate_of(0), 0.1, 1e-12)); // a decade is half a pixel high
    QVERIFY(is_close(area.rate_of(1), 10, 1e-12));
}

void RateMapTests::two_valleys_are_told_apart() {
    const Experiment experiment = several({from(0, 0.05)}, "x^4 - 4x^2 + x");
    RateMap map(
        {.start_lower = -2, .start_upper = 2, .rate_lower = 0.04, .rate_upper = 0.06, .width = 40, .height = 1});
    MapWalker walker(experiment);
    for (int column = 0; column < 40; ++column)
        map.at(column, 0) = walk(walker, map.area.start_of(column), map.area.rate_of(0));
    const Basins basins = basins_of(map, 8);
    QCOMPARE(basins.minima.size(), std::size_t{2});
    QVERIFY(is_close(basins.minima[0], -1.473, 1e-3)); // where 4x³ - 8x + 1 is 0
    QVERIFY(is_close(basins.minima[1], 1.347, 1e-3));
    for (int column = 0; column < 40; ++column) // they part at 0.126
        if (std::abs(map.area.start_of(column)) < 1.4)
            QCOMPARE(basins.basin_of(map.at(column, 0).x),
                     map.area.start_of(column) < 0.126 ? std::size_t{0} : std::size_t{1});
}

void RateMapTests::ends_that_lie_close_together_are_of_one_minimum() {
    QCOMPARE(basins_of(converged_at({3, 3.09, 2.95, 3.02}), 8).minima, (std::vector<double>{3.02}));
    QCOMPARE(basins_of(converged_at({3, 3.11}), 8).minima, (std::vector<double>{3, 3.11}));
}

void RateMapTests::of_many_minima_those_with_most_pixels_are_kept() {
    const RateMap map = converged_at({1, 2, 2, 3, 4, 4, 4, 5, 5});
    QCOMPARE(basins_of(map, 3).minima, (std::vector<double>{2, 4, 5}));
    QCOMPARE(basins_of(map, 1).minima, (std::vector<double>{4}));
    QCOMPARE(basins_of(map, 8).minima, (std::vector<double>{1, 2, 3, 4, 5}));
}

void RateMapTests::an_end_belongs_to_the_nearest_minimum_data() {
    QTest::addColumn<double>("x");
    QTest::addColumn<int>("basin");
    for (const auto& [x, basin] :
         {std::pair{-100.0, 0}, {-1.0, 0}, {0.4, 0}, {0.6, 1}, {2.0, 1}, {3.4, 1}, {3.6, 2}, {5.0, 2}, {100.0, 2}})
        QTest::addRow("%g", x) << x << basin;
}

void RateMapTests::an_end_belongs_to_the_nearest_minimum() {
    QFETCH(const double, x);
    QFETCH(const int, basin);
    const Basins basins{{-1, 2, 5}};
    QCOMPARE(basins.basin_of(x), static_cast<std::size_t>(basin));
}

void RateMapTests::where_nothing_converges_there_are_no_minima() {
    QVERIFY(basins_of(RateMap(), 8).minima.empty());
    RateMap map = converged_at({1, 2});
    for (MapPixel& pixel : map.pixels)
        pixel.ending = Ending::diverged;
    QVERIFY(basins_of(map, 8).minima.empty());
}

} // namespace hiker

std::unique_ptr<QObject> rate_map_tests() {
    return std::make_unique<hiker::RateMapTests>();
}

#include "rate_map_test.moc"
