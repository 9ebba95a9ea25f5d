// SPDX-License-Identifier: GPL-3.0-or-later
#include "descent/experiment.h"

#include <QByteArray>
#include <QTest>
#include <array>
#include <limits>

#include "../alone.h"
#include "math/notation_error.h"
#include "tests.h"

using hiker::Alone;
using hiker::check_function;
using hiker::Experiment;
using hiker::NotationError;
using hiker::Quantity;
using hiker::range_of;
using hiker::value_of;
using hiker::with_function;
using hiker::with_value;
using std::nullopt;

Q_DECLARE_METATYPE(hiker::Quantity)

namespace {

constexpr std::array all_quantities{Quantity::start,      Quantity::start_y,   Quantity::learning_rate,
                                    Quantity::iterations, Quantity::precision, Quantity::difference_step};

constexpr const char* name_of(Quantity quantity) {
    constexpr std::array names{"start", "start y", "learning rate", "iterations", "precision", "difference step"};
    return names[static_cast<std::size_t>(quantity)];
}

} // namespace

class ExperimentTest : public QObject {
    Q_OBJECT

  private slots:
    void opensOnTheWorkedExample();
    void comparesEachOfItsParts();
    void allowsWhatIsInItsRange_data();
    void allowsWhatIsInItsRange();
    void changesOneQuantityAndNoOther_data();
    void changesOneQuantityAndNoOther();
    void switchesOffThePrecisionAndTheDifferenceStep();
    void holdsDefaultsInsideOfTheirRanges_data();
    void holdsDefaultsInsideOfTheirRanges();
    void walksOnFunctionsOfXAndOfXAndY_data();
    void walksOnFunctionsOfXAndOfXAndY();
    void hasNoByteOrderMarkInFrontOfItsFunction();
    void leavesTheAxisWithTheFirstFunctionOfTwo();
};

void ExperimentTest::opensOnTheWorkedExample() {
    const Experiment experiment;
    QCOMPARE(experiment.function, std::string("x^2"));
    QCOMPARE(experiment.hiker().start.x, 3.0);
    QCOMPARE(experiment.hiker().learning_rate, 0.1);
    QCOMPARE(experiment.iterations, 100);
    QCOMPARE(experiment.precision.value(), 0.0001);
    QVERIFY(!experiment.difference_step);
}

void ExperimentTest::comparesEachOfItsParts() {
    QVERIFY(Experiment() == Experiment());
    Experiment other;
    other.function = "x**2";
    QVERIFY(other != Experiment());
    other = Experiment();
    other.hikers.push_back({});
    QVERIFY(other != Experiment());
    other.selected = 1;
    Experiment first_selected = other;
    first_selected.selected = 0;
    QVERIFY(other != first_selected);
    other = Experiment();
    other.hiker().name = "Ann";
    QVERIFY(other != Experiment());
    for (const Quantity quantity : all_quantities)
        QVERIFY2(with_value({}, quantity, 0.5 + (quantity == Quantity::iterations ? 0.5 : 0)) != Experiment(),
                 name_of(quantity));
}

void ExperimentTest::allowsWhatIsInItsRange_data() {
    QTest::addColumn<Quantity>("quantity");
    QTest::addColumn<double>("number");
    QTest::addColumn<bool>("is_allowed");
    const auto row = [](Quantity quantity, double number, bool is_allowed) {
        QTest::addRow("%s %.17g", name_of(quantity), number) << quantity << number << is_allowed;
    };
    row(Quantity::start, 0, true);
    row(Quantity::start, -1e100, true);
    row(Quantity::start, 1e100, true);
    row(Quantity::start, 1.1e100, false);
    row(Quantity::start, -1.1e100, false);
    row(Quantity::learning_rate, 0.1, true);
    row(Quantity::learning_rate, 1e-12, true);
    row(Quantity::learning_rate, 1e12, true);
    row(Quantity::learning_rate, 0, false);
    row(Quantity::learning_rate, -0.1, false);
    row(Quantity::learning_rate, 1.1e12, false);
    row(Quantity::iterations, 1, true);
    row(Quantity::iterations, 1e9, true);
    row(Quantity::iterations, 0, false);
    row(Quantity::iterations, -1, false);
    row(Quantity::iterations, 1.5, false);
    row(Quantity::iterations, 1e9 + 1, false);
    row(Quantity::precision, 1e-4, true);
    row(Quantity::precision, 1e-300, true);
    row(Quantity::precision, 0, false);
    row(Quantity::precision, -1e-4, false);
    row(Quantity::difference_step, 1e-12, true);
    row(Quantity::difference_step, 1, true);
    row(Quantity::difference_step, 0, false);
    row(Quantity::difference_step, 1.5, false);
    for (const Quantity quantity : all_quantities) {
        row(quantity, std::numeric_limits<double>::quiet_NaN(), false);
        row(quantity, std::numeric_limits<double>::infinity(), false);
        row(quantity, -std::numeric_limits<double>::infinity(), false);
    }
}

void ExperimentTest::allowsWhatIsInItsRange() {
    QFETCH(const Quantity, quantity);
    QFETCH(const double, number);
    QFETCH(const bool, is_allowed);
    QCOMPARE(range_of(quantity).contains(number), is_allowed);
}

void ExperimentTest::changesOneQuantityAndNoOther_data() {
    QTest::addColumn<Quantity>("quantity");
    QTest::addColumn<double>("number");
    QTest::newRow("start") << Quantity::start << -2.5;
    QTest::newRow("learning rate") << Quantity::learning_rate << 0.25;
    QTest::newRow("iterations") << Quantity::iterations << 1e9;
    QTest::newRow("precision") << Quantity::precision << 1e-9;
    QTest::newRow("difference step") << Quantity::difference_step << 0.001;
}

void ExperimentTest::changesOneQuantityAndNoOther() {
    QFETCH(const Quantity, quantity);
    QFETCH(const double, number);
    const Experiment before = Alone{"sin(x)", {1, 2}, 0.3, 7, 0.01, 0.02};
    const Experiment after = with_value(before, quantity, number);
    QCOMPARE(value_of(after, quantity).value(), number);
    for (const Quantity other : all_quantities)
        if (other != quantity)
            QVERIFY2(value_of(after, other) == value_of(before, other), name_of(other));
    QCOMPARE(after.function, before.function);
    QCOMPARE(after.hiker().start.y, before.hiker().start.y);
    QVERIFY(with_value(after, quantity, value_of(before, quantity)) == before);
}

void ExperimentTest::switchesOffThePrecisionAndTheDifferenceStep() {
    const Experiment both = Alone{"x^2", {3, 0}, 0.1, 100, 1e-4, 1e-3};
    const Experiment without_precision = with_value(both, Quantity::precision, nullopt);
    QVERIFY(!value_of(without_precision, Quantity::precision));
    QCOMPARE(without_precision.difference_step.value(), 1e-3);
    const Experiment automatic = with_value(both, Quantity::difference_step, nullopt);
    QVERIFY(!value_of(automatic, Quantity::difference_step));
    QCOMPARE(automatic.precision.value(), 1e-4);
}

void ExperimentTest::holdsDefaultsInsideOfTheirRanges_data() {
    QTest::addColumn<Quantity>("quantity");
    for (const Quantity quantity : all_quantities)
        QTest::newRow(name_of(quantity)) << quantity;
}

void ExperimentTest::holdsDefaultsInsideOfTheirRanges() {
    QFETCH(const Quantity, quantity);
    if (const auto number = value_of({}, quantity))
        QVERIFY(range_of(quantity).contains(*number));
    else
        QVERIFY(quantity == Quantity::difference_step);
}

void ExperimentTest::walksOnFunctionsOfXAndOfXAndY_data() {
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<bool>("is_walked_on");
    QTest::newRow("x^2") << QByteArray("x^2") << true;
    QTest::newRow("y = x^2") << QByteArray("y = x^2") << true;
    QTest::newRow("a constant") << QByteArray("5") << true;
    QTest::newRow("f(x, y) = x^2") << QByteArray("f(x, y) = x^2") << true;
    QTest::newRow("two variables") << QByteArray("x^2 + y^2") << true;
    QTest::newRow("y alone") << QByteArray("y") << true;
    QTest::newRow("another variable") << QByteArray("x + z") << false;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("an assignment") << QByteArray("x = 3") << false;
}

void ExperimentTest::walksOnFunctionsOfXAndOfXAndY() {
    QFETCH(const QByteArray, typed);
    QFETCH(const bool, is_walked_on);
    if (is_walked_on)
        check_function(typed.toStdString());
    else
        QVERIFY_THROWS_EXCEPTION(NotationError, check_function(typed.toStdString()));
}

void ExperimentTest::hasNoByteOrderMarkInFrontOfItsFunction() {
    for (const char* typed : {"\ufeffx^4", "\ufeff\ufeffx^4", "x^4"})
        QCOMPARE(with_function({}, typed).function, std::string("x^4"));
    QCOMPARE(with_function({}, "x\ufeff^4").function, std::string("x\ufeff^4"));
}

void ExperimentTest::leavesTheAxisWithTheFirstFunctionOfTwo() {
    const Experiment on_the_axis{.hikers = {{.start = {3, 0}}, {.start = {-1, 0}}}};
    const Experiment lifted = with_function(on_the_axis, "x^2 + y^2");
    QCOMPARE(lifted.function, std::string("x^2 + y^2"));
    QVERIFY((lifted.hikers[0].start == hiker::Point{3, 2}));
    QVERIFY((lifted.hikers[1].start == hiker::Point{-1, 2}));
    QVERIFY(with_function(on_the_axis, "x^4").hikers == on_the_axis.hikers);
    QVERIFY(with_function(lifted, "x^4").hikers == on_the_axis.hikers);
    // Where somebody has put them, they stay.
    Experiment put = lifted;
    put.hikers[0].start.y = put.hikers[1].start.y = 0;
    QVERIFY(with_function(put, "x^2 + 10y^2").hikers == put.hikers);
    Experiment one_is_off{.hikers = {{.start = {3, 0}}, {.start = {-1, 4}}}};
    QVERIFY(with_function(one_is_off, "x y").hikers == one_is_off.hikers);
}

std::unique_ptr<QObject> experiment_tests() {
    return std::make_unique<ExperimentTest>();
}

#include "experiment_test.moc"
