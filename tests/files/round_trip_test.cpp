// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QTest>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <random>

#include "../alone.h"
#include "files/experiment_file.h"
#include "tests.h"

namespace hiker {

namespace {

std::uint64_t bits(double number) {
    return std::bit_cast<std::uint64_t>(number);
}

Experiment there_and_back(const Experiment& experiment) {
    return experiment_from_json(experiment_to_json(experiment));
}

/// An experiment with one number in it that belongs to every quantity's range.
Experiment with_number(Quantity quantity, double number) {
    return with_value({}, quantity, number);
}

} // namespace

class RoundTripTests : public QObject {
    Q_OBJECT

  private slots:
    void a_number_comes_back_bit_for_bit_data();
    void a_number_comes_back_bit_for_bit();
    void any_number_comes_back_bit_for_bit();
    void what_is_off_stays_off();
    void a_formula_comes_back_as_it_was_typed_data();
    void a_formula_comes_back_as_it_was_typed();
    void saving_again_gives_the_same_bytes();
    void the_file_is_the_one_that_is_documented();
    void what_is_left_out_is_as_in_the_worked_example();
    void order_and_space_do_not_matter();
    void a_byte_order_mark_does_not_matter();
    void values_put_in_leave_the_other_ones_alone();
};

void RoundTripTests::a_number_comes_back_bit_for_bit_data() {
    QTest::addColumn<int>("quantity");
    QTest::addColumn<double>("number");
    const auto row = [](const char* name, Quantity quantity, double number) {
        QTest::newRow(name) << static_cast<int>(quantity) << number;
    };
    row("start 0.1", Quantity::start, 0.1);
    row("start a third", Quantity::start, 1.0 / 3);
    row("start 0", Quantity::start, 0);
    row("start, the smallest double", Quantity::start, std::numeric_limits<double>::denorm_min());
    row("start, the smallest negative double", Quantity::start, -std::numeric_limits<double>::denorm_min());
    row("start, the smallest normal double", Quantity::start, std::numeric_limits<double>::min());
    row("start 1e-300", Quantity::start, 1e-300);
    row("start, as far as it may be", Quantity::start, 1e100);
    row("start, as far as it may be on the left", Quantity::start, -1e100);
    row("start, beside a whole number", Quantity::start, std::nextafter(3.0, 4.0));
    row("start 2^53 + 2", Quantity::start, 9007199254740994.0);
    row("start beyond a 64-bit integer", Quantity::start, 123456789012345678901234.0);
    row("rate 0.1", Quantity::learning_rate, 0.1);
    row("least rate", Quantity::learning_rate, 1e-12);
    row("largest rate", Quantity::learning_rate, 1e12);
    row("rate beside 0.1", Quantity::learning_rate, std::nextafter(0.1, 0.0));
    row("one iteration", Quantity::iterations, 1);
    row("most iterations", Quantity::iterations, 1e9);
    row("precision 0.0001", Quantity::precision, 1e-4);
    row("least precision", Quantity::precision, 1e-300);
    row("largest precision", Quantity::precision, 1e12);
    row("least h", Quantity::difference_step, 1e-12);
    row("largest h", Quantity::difference_step, 1);
    row("h of many digits", Quantity::difference_step, 6.055454452393343e-06);
}

void RoundTripTests::a_number_comes_back_bit_for_bit() {
    QFETCH(const int, quantity);
    QFETCH(const double, number);
    const auto which = static_cast<Quantity>(quantity);
    QVERIFY(range_of(which).contains(number));
    const Experiment saved = with_number(which, number);
    const Experiment opened = there_and_back(saved);
    QVERIFY(value_of(opened, which).has_value());
    QCOMPARE(bits(*value_of(opened, which)), bits(number));
    QCOMPARE(opened, saved);
}

void RoundTripTests::any_number_comes_back_bit_for_bit() {
    std::mt19937_64 random(2026);
    std::uniform_real_distribution<double> exponent(-99, 99);
    std::uniform_real_distribution<double> digits(-9.999, 9.999);
    for (int i = 0; i < 2000; ++i) {
        const double number = digits(random) * std::pow(10, exponent(random));
        const double opened = there_and_back(with_number(Quantity::start, number)).hiker().start.x;
        QVERIFY2(bits(opened) == bits(number), qPrintable(QString::number(number, 'g', 17)));
    }
}

void RoundTripTests::what_is_off_stays_off() {
    Experiment saved;
    saved.precision = std::nullopt;
    saved.difference_step = std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(experiment_to_json(saved)).object();
    QVERIFY(object.value("precision").isNull());
    QVERIFY(object.value("difference_step").isNull());
    QVERIFY(!there_and_back(saved).precision);
    QVERIFY(!there_and_back(saved).difference_step);
}

void RoundTripTests::a_formula_comes_back_as_it_was_typed_data() {
    QTest::addColumn<QString>("typed");
    for (const char* typed :
         {"x²", "√x·π − |x|÷2", "f(x) = 3×x³", "  x ^ 2  ", "x^2\t+ 1", "2sin(x)", "x > 0 ? x : -x", "5"})
        QTest::newRow(typed) << QString::fromUtf8(typed);
    QTest::newRow("of a thousand bytes") << "x" + QString("+x").repeated(499);
}

void RoundTripTests::a_formula_comes_back_as_it_was_typed() {
    QFETCH(const QString, typed);
    Experiment saved;
    saved.function = typed.toStdString();
    QCOMPARE(QString::fromStdString(there_and_back(saved).function), typed);
}

void RoundTripTests::saving_again_gives_the_same_bytes() {
    const Experiment experiment = Alone{"√x·π", {1.0 / 3, 0}, 0.1, 12345, 1e-300, 1e-5};
    QCOMPARE(experiment_to_json(there_and_back(experiment)), experiment_to_json(experiment));
}

void RoundTripTests::the_file_is_the_one_that_is_documented() {
    // From docs/formats.md.
    const auto documented = QJsonDocument::fromJson(R"({
        "difference_step": null, "format": "hiker experiment", "function": "x^2", "iterations": 100,
        "learning_rate": 0.1, "precision": 0.0001, "start": [3], "version": 1 })");
    QVERIFY(documented.isObject());
    QCOMPARE(QJsonDocument::fromJson(experiment_to_json({})), documented);
    QVERIFY(experiment_to_json({}).endsWith('\n'));
}

void RoundTripTests::what_is_left_out_is_as_in_the_worked_example() {
    const QByteArray least = R"({ "format": "hiker experiment", "version": 1, "function": "x^2" })";
    QCOMPARE(experiment_from_json(least), Experiment{});
}

void RoundTripTests::order_and_space_do_not_matter() {
    const QByteArray turned =
        "\r\n\t{\"version\":1,\r\n\"start\" : [ -2.5 ],\"function\":\"x^4\",\"format\":\"hiker experiment\"}\n\n";
    const Experiment opened = experiment_from_json(turned);
    QCOMPARE(opened.function, std::string("x^4"));
    QCOMPARE(opened.hiker().start.x, -2.5);
}

void RoundTripTests::a_byte_order_mark_does_not_matter() {
    QCOMPARE(experiment_from_json("\xef\xbb\xbf" + experiment_to_json({})), Experiment{});
}

void RoundTripTests::values_put_in_leave_the_other_ones_alone() {
    const Experiment before = Alone{"x^4", {2, 0}, 0.3, 7, std::nullopt, 1e-3};
    Experiment expected = before;
    expected.hiker().learning_rate = 0.5;
    expected.precision = 1e-6;
    QCOMPARE(with_values(before, {{"learning_rate", 0.5}, {"precision", 1e-6}}), expected);
    QCOMPARE(with_values(before, {}), before);
}

} // namespace hiker

std::unique_ptr<QObject> round_trip_tests() {
    return std::make_unique<hiker::RoundTripTests>();
}

#include "round_trip_test.moc"
