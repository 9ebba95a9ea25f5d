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
constexpr std::array functions_of_two{"x^2 + 10y^2",
                                      "(x^2+y-11)^2 + (x+y^2-7)^2",
                                      "(1-x)^2 + 100(y-x^2)^2",
                                      "sin(x)*cos(y) + (x^2+y^2)/20",
                                      "x*y - ln(x) - ln(y)",
                                      "|x| + |y|"};

/// Every function with every optimizer.
template <std::size_t count>
void add_with_every_optimizer(const std::array<const char*, count>& some) {
    QTest::addColumn<QString>("function");
    QTest::addColumn<QString>("optimizer");
    for (const char* function : some)
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
        like_.start.y = std::uniform_real_distribution(-6.0, 6.0)(random_); // which a function of x knows nothing of
        like_.learning_rate = std::pow(10, std::uniform_real_distribution(-3.0, 1.5)(random_));
        return like_;
    }

  private:
    Hiker like_;
    std::mt19937 random_{20'261}; // always the same ones
};

/// Of a descent that knows of no map.
MapPixel pixel_of(const Experiment& experiment, const Hiker& hiker) {
    Descent descent(experiment, hiker);
    while (!descent.ending())
        descent.advance();
    return {descent.point(), static_cast<std::int32_t>(descent.number()), descent.ending()};
}

bool is_same(const MapPixel& a, const MapPixel& b) {
    return is_same(a.end, b.end) && a.iterations == b.iterations && a.ending == b.ending;
}

MapPixel walk(MapWalker& walker, Point place) {
    return walker.walk(place, [] { return false; }).value();
}

void verify_occurs_every_ending(const std::vector<Ending>& endings) {
    for (const Ending ending : {Ending::converged, Ending::iteration_limit, Ending::diverged, Ending::left_the_domain,
                                Ending::cycling, Ending::refused})
        QVERIFY2(std::count(endings.begin(), endings.end(), ending) >= 5, QByteArray::number(static_cast<int>(ending)));
}

} // namespace

class RateMapTests : public QObject {
    Q_OBJECT

  private slots:
    void a_descent_that_begins_again_is_a_fresh_one_data() { add_with_every_optimizer(functions); }
    void a_descent_that_begins_again_is_a_fresh_one();
    void it_can_begin_again_with_another_optimizer();
    void a_pixel_says_what_the_descent_itself_says_data() { add_with_every_optimizer(functions); }
    void a_pixel_says_what_the_descent_itself_says();
    void the_random_places_come_to_every_ending();
    void a_pixel_says_so_without_precision_too();
    void a_pixel_does_not_depend_on_the_hikers_own_place();
    void a_pixel_that_nobody_wants_any_more_is_given_up();
    void pixels_lie_in_the_middle_of_their_places();
    void a_pixel_of_the_plane_says_what_the_descent_itself_says_data() { add_with_every_optimizer(functions_of_two); }
    void a_pixel_of_the_plane_says_what_the_descent_itself_says();
    void the_random_places_of_the_plane_come_to_every_ending();
    void a_map_of_the_plane_has_two_linear_axes();
    void a_map_of_a_function_of_x_leaves_y_alone();
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
        const MapPixel pixel = walk(walker, place_on_map(place, upward_of(experiment)));
        const MapPixel expected = pixel_of(experiment, place);
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
                endings.push_back(*walk(walker, place_on_map(place, upward_of(experiment))).ending);
            }
        }
    verify_occurs_every_ending(endings);
}

void RateMapTests::a_pixel_says_so_without_precision_too() {
    Experiment experiment = several({with({"adam"})}, "x^4 - 3x^3 + 2");
    experiment.precision = std::nullopt;
    experiment.difference_step = 0.01;
    RandomHikers places(experiment.hiker());
    MapWalker walker(experiment);
    for (int i = 0; i < 50; ++i) {
        const Hiker place = places.next();
        const MapPixel pixel = walk(walker, place_on_map(place, upward_of(experiment)));
        QVERIFY(is_same(pixel, pixel_of(experiment, place)));
        QVERIFY(pixel.ending != Ending::converged);
    }
}

void RateMapTests::a_pixel_does_not_depend_on_the_hikers_own_place() {
    const Experiment here = several({from(3, 0.1)}, "x^4 - 3x^3 + 2");
    const Experiment elsewhere = several({from(-7, 5)}, "x^4 - 3x^3 + 2");
    MapWalker one(here);
    MapWalker other(elsewhere);
    QVERIFY(is_same(walk(one, {1, 0.02}), walk(other, {1, 0.02})));
}

void RateMapTests::a_pixel_that_nobody_wants_any_more_is_given_up() {
    Experiment experiment = several({from(3)});
    experiment.iterations = 1'000'000'000;
    experiment.precision = std::nullopt;
    MapWalker walker(experiment);
    int asked = 0;
    QVERIFY(!walker.walk({3, 0.1}, [&] { return ++asked == 3; }));
    QCOMPARE(asked, 3);
    experiment.iterations = 100;
    experiment.precision = 1e-4;
    MapWalker after(experiment);
    QCOMPARE(walk(after, {3, 0.1}).iterations, 40);
}

void RateMapTests::pixels_lie_in_the_middle_of_their_places() {
    const MapArea area{-2, 2, 0.01, 100, 4, 2};
    for (int column = 0; column < 4; ++column)
        QCOMPARE(area.x_of(column), -1.5 + column);
    QVERIFY(is_close(area.y_of(0), 0.1, 1e-12)); // a decade is half a pixel high
    QVERIFY(is_close(area.y_of(1), 10, 1e-12));
}

/// Those of one map have one learning rate, that of the hiker.
void RateMapTests::a_pixel_of_the_plane_says_what_the_descent_itself_says() {
    Experiment experiment = fetched_experiment();
    RandomHikers places(experiment.hiker());
    for (int rate = 0; rate < 10; ++rate) {
        experiment.hiker().learning_rate = places.next().learning_rate;
        MapWalker walker(experiment);
        for (int i = 0; i < 20; ++i) {
            Hiker hiker = places.next();
            hiker.learning_rate = experiment.hiker().learning_rate;
            const QString where = QString("%1, %2, %3").arg(hiker.start.x).arg(hiker.start.y).arg(hiker.learning_rate);
            QVERIFY2(is_same(walk(walker, hiker.start), pixel_of(experiment, hiker)), qPrintable(where));
        }
    }
}

void RateMapTests::the_random_places_of_the_plane_come_to_every_ending() {
    std::vector<Ending> endings;
    for (const char* function : functions_of_two)
        for (const OptimizerKind& kind : optimizers()) {
            Experiment experiment = several({with({kind.name})}, function);
            experiment.iterations = 200;
            RandomHikers places(experiment.hiker());
            for (int i = 0; i < 100; ++i) {
                const Hiker hiker = places.next();
                experiment.hiker().learning_rate = hiker.learning_rate;
                MapWalker walker(experiment);
                endings.push_back(*walk(walker, hiker.start).ending);
            }
        }
    verify_occurs_every_ending(endings);
}

void RateMapTests::a_map_of_the_plane_has_two_linear_axes() {
    const Experiment experiment = several({from(3, 0.1)}, "x^2 + y^2");
    QVERIFY(upward_of(experiment) == Upward::start_y);
    const MapArea area{-2, 2, -3, 3, 4, 6, Upward::start_y};
    for (int row = 0; row < 6; ++row)
        QCOMPARE(area.y_of(row), -2.5 + row);
    Hiker hiker = experiment.hiker();
    put_on_map(hiker, {area.x_of(1), area.y_of(2)}, area.upward);
    QCOMPARE(hiker.start, (Point{-0.5, -0.5}));
    QCOMPARE(hiker.learning_rate, 0.1);
    QCOMPARE(place_on_map(hiker, area.upward), (Point{-0.5, -0.5}));
}

void RateMapTests::a_map_of_a_function_of_x_leaves_y_alone() {
    QVERIFY(upward_of(several({from(3)})) == Upward::learning_rate);
    Hiker hiker = from(3, 0.1);
    hiker.start.y = 7;
    put_on_map(hiker, {1, 0.2}, Upward::learning_rate);
    QCOMPARE(hiker.start, (Point{1, 7}));
    QCOMPARE(hiker.learning_rate, 0.2);
}

} // namespace hiker

std::unique_ptr<QObject> rate_map_tests() {
    return std::make_unique<hiker::RateMapTests>();
}

#include "rate_map_test.moc"
