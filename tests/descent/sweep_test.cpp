// SPDX-License-Identifier: GPL-3.0-or-later
#include "descent/sweep.h"

#include <QTest>
#include <algorithm>

#include "../several.h"
#include "math/notation_error.h"
#include "tests.h"

namespace hiker {

namespace {

using Numbers = std::vector<double>;
using Points = std::vector<Point>;

/// The selected hiker of whom the others are made.
Hiker somebody() {
    return {.name = "Ann", .colour = 5, .is_hidden = true, .start = {2, 0}, .learning_rate = 0.3};
}

template <typename Value, typename Get>
std::vector<Value> of_each(const std::vector<Hiker>& hikers, Get get) {
    std::vector<Value> values;
    for (const Hiker& hiker : hikers)
        values.push_back(get(hiker));
    return values;
}

Numbers rates_of(const std::vector<Hiker>& hikers) {
    return of_each<double>(hikers, [](const Hiker& hiker) { return hiker.learning_rate; });
}

Numbers starts_of(const std::vector<Hiker>& hikers) {
    return of_each<double>(hikers, [](const Hiker& hiker) { return hiker.start.x; });
}

QStringList optimizers_of(const std::vector<Hiker>& hikers) {
    QStringList names;
    for (const Hiker& hiker : hikers)
        names << QString::fromStdString(hiker.optimizer.name);
    return names;
}

QByteArray text(const Numbers& numbers) {
    QByteArrayList all;
    for (const double number : numbers)
        all << QByteArray::number(number, 'g', 17);
    return all.join(", ");
}

/// Nobody where it is refused.
std::vector<Hiker> hikers_of(const QByteArray& typed, const Hiker& like = somebody(), int variables = 1) {
    try {
        return read_sweep(typed.toStdString(), like, variables);
    } catch (const NotationError& error) {
        qWarning("%s", error.what());
        return {};
    }
}

/// What is said of a text that is refused, and where; an empty sentence of one that is not.
struct Refusal {
    std::string sentence;
    std::size_t position = 0;
    std::size_t length = 0;
};

Refusal refusal_of(const std::string& typed, int variables = 1) {
    try {
        read_sweep(typed, somebody(), variables);
    } catch (const NotationError& error) {
        return {error.message(), error.position(), error.length()};
    }
    return {};
}

} // namespace

class SweepTests : public QObject {
    Q_OBJECT

  private slots:
    void rates_are_read_data();
    void rates_are_read();
    void starts_are_read_data();
    void starts_are_read();
    void starts_on_two_variables_are_points_data();
    void starts_on_two_variables_are_points();
    void what_is_no_start_on_two_variables_is_refused_at_its_place_data();
    void what_is_no_start_on_two_variables_is_refused_at_its_place();
    void optimizers_are_read_data();
    void optimizers_are_read();
    void numbers_from_one_to_another_are_all_different_and_in_order_data();
    void numbers_from_one_to_another_are_all_different_and_in_order();
    void everything_else_is_that_of_the_selected_one();
    void her_own_optimizer_keeps_its_numbers();
    void they_are_told_apart();
    void what_is_no_sweep_is_refused_at_its_place_data();
    void what_is_no_sweep_is_refused_at_its_place();
    void whatever_is_typed_is_taken_or_refused_data();
    void whatever_is_typed_is_taken_or_refused();
};

void SweepTests::rates_are_read_data() {
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<Numbers>("rates");
    const auto row = [](const char* typed, const Numbers& rates) {
        QTest::newRow(typed) << QByteArray(typed) << rates;
    };
    row("rates 0.01, 0.1, 0.5, 1, 1.1", {0.01, 0.1, 0.5, 1, 1.1});
    row("rates 0.1,0.2", {0.1, 0.2});
    row("rate 0.1, 0.2", {0.1, 0.2});
    row("Rates: 0.1, 0.2", {0.1, 0.2});
    row("RATES 1e-3, 1e0", {0.001, 1});
    row("  rates   0.1 ,  0.2  ", {0.1, 0.2});
    row("rates\t0.1,\t0.2", {0.1, 0.2});
    row("rates 0.2, 0.1", {0.2, 0.1});
    row("rates 1e-12, 1e12", {1e-12, 1e12});
    row("rates 1, 2, 3, 4, 5, 6, 7, 8", {1, 2, 3, 4, 5, 6, 7, 8});
    row("rates 0.001 to 1 in 7", {0.001, 0.00316, 0.01, 0.0316, 0.1, 0.316, 1});
    row("rates 0.0001 to 1", {0.0001, 0.001, 0.01, 0.1, 1});
    row("rates 1 to 0.0001", {1, 0.1, 0.01, 0.001, 0.0001});
    row("rates 1 to 4", {1, 1.41, 2, 2.83, 4}); // whole numbers are nothing special here
    row("rates 0.1 to 0.4 in 2", {0.1, 0.4});
    row("rates 0.1 to 0.4 in 3", {0.1, 0.2, 0.4});
    row("rates 0.123456789 to 0.987654321 in 2", {0.123456789, 0.987654321});
    row("rates 1e-12 to 1e12 in 3", {1e-12, 1, 1e12});
}

void SweepTests::rates_are_read() {
    QFETCH(const QByteArray, typed);
    QFETCH(const Numbers, rates);
    const Numbers read = rates_of(hikers_of(typed));
    QVERIFY2(read == rates, text(read));
}

void SweepTests::starts_are_read_data() {
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<Numbers>("starts");
    const auto row = [](const char* typed, const Numbers& starts) {
        QTest::newRow(typed) << QByteArray(typed) << starts;
    };
    row("starts -3 to 3", {-3, -2, -1, 0, 1, 2, 3});
    row("starts \u22123 to 3", {-3, -2, -1, 0, 1, 2, 3});
    row("starts 3 to \u22123", {3, 2, 1, 0, -1, -2, -3});
    row("start -3, \u22121.5, 0", {-3, -1.5, 0});
    row("starts 0 to 7", {0, 1, 2, 3, 4, 5, 6, 7});
    row("starts 0 to 1", {0, 1});
    row("starts 0 to 8", {0, 2, 4, 6, 8}); // too many whole ones
    row("starts 0.5 to 1.5", {0.5, 0.75, 1, 1.25, 1.5});
    row("starts -3 to 3 in 7", {-3, -2, -1, 0, 1, 2, 3});
    row("starts -3 to 3 in 3", {-3, 0, 3});
    row("starts -3 to 3 in 2", {-3, 3});
    row("starts 0 to 1 in 8", {0, 0.142857, 0.285714, 0.428571, 0.571429, 0.714286, 0.857143, 1});
    row("starts 0.1 to 0.7 in 3", {0.1, 0.4, 0.7}); // and not 0.39999999999999997
    row("starts -1e100 to 1e100 in 3", {-1e100, 0, 1e100});
    row("starts 0.123456789 to 1.123456789 in 2", {0.123456789, 1.123456789});
    row("STARTS -3 TO 3 IN 3", {-3, 0, 3});
    row("starts -3\tto\t3", {-3, -2, -1, 0, 1, 2, 3});
}

void SweepTests::starts_are_read() {
    QFETCH(const QByteArray, typed);
    QFETCH(const Numbers, starts);
    const Numbers read = starts_of(hikers_of(typed));
    QVERIFY2(read == starts, text(read));
}

void SweepTests::starts_on_two_variables_are_points_data() {
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<Points>("starts");
    const auto row = [](const char* typed, const Points& starts) {
        QTest::newRow(typed) << QByteArray(typed) << starts;
    };
    row("starts (3, 2), (-1, 4)", {{3, 2}, {-1, 4}});
    row("starts (3,2),(\u22121,4)", {{3, 2}, {-1, 4}});
    row("start: ( 3 , 2 ) , ( 0 , 0 ) ", {{3, 2}, {0, 0}});
    // A number alone is an x, and the y is the selected one's.
    row("starts -1 to 1", {{-1, 7}, {0, 7}, {1, 7}});
    row("starts 3, 2", {{3, 7}, {2, 7}});
    row("starts 5, (3, 2), -5", {{5, 7}, {3, 2}, {-5, 7}});
    row("starts (1e100, -1e100), (0, 1e-300)", {{1e100, -1e100}, {0, 1e-300}});
}

void SweepTests::starts_on_two_variables_are_points() {
    QFETCH(const QByteArray, typed);
    QFETCH(const Points, starts);
    Hiker like = somebody();
    like.start = {2, 7};
    QVERIFY(of_each<Point>(hikers_of(typed, like, 2), [](const Hiker& hiker) { return hiker.start; }) == starts);
}

void SweepTests::what_is_no_start_on_two_variables_is_refused_at_its_place_data() {
    QTest::addColumn<int>("variables");
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("marked");
    QTest::addColumn<QByteArray>("begins");
    const auto row = [](int variables, const char* typed, const char* marked, const char* begins) {
        QTest::addRow("%s, %d", typed, variables)
            << variables << QByteArray(typed) << QByteArray(marked) << QByteArray(begins);
    };
    row(1, "starts (3, 2), (-1, 4)", "(3, 2)", "This function has only x: type one number for each start");
    row(1, "starts 3, (-1, 4)", "(-1, 4)", "This function has only x");
    row(2, "starts (3, 2), (-1)", "(-1)", "Type two numbers in these brackets");
    row(2, "starts (3, 2), (1, 2, 3)", "(1, 2, 3)", "Type two numbers in these brackets");
    row(2, "starts (3, 2), ()", "()", "Type two numbers in these brackets");
    row(2, "starts (3, a), 2", "(3, a)", "Type two numbers in these brackets");
    row(2, "starts 1, (1e101, 0)", "(1e101, 0)", "Type a start from -1e+100 to 1e+100");
    row(2, "starts 1, (0, -1e101)", "(0, -1e101)", "Type a start from -1e+100 to 1e+100");
    row(2, "starts (3, 2", "(3, 2", "Type a number here");
    row(2, "starts 3, 2)", "2)", "Type a number here");
    row(2, "starts (0, 0) to (3, 3)", "(0, 0)", "From where to where is along x");
    row(2, "starts 0 to (3, 3)", "(3, 3)", "From where to where is along x");
    row(2, "starts (3, 2)", "(3, 2)", "Type two at least");
    row(2, "rates (3, 2), 1", "(3, 2)", "Type a number here");
}

void SweepTests::what_is_no_start_on_two_variables_is_refused_at_its_place() {
    QFETCH(const int, variables);
    QFETCH(const QByteArray, typed);
    QFETCH(const QByteArray, marked);
    QFETCH(const QByteArray, begins);
    const Refusal refusal = refusal_of(typed.toStdString(), variables);
    const QByteArray sentence = QByteArray::fromStdString(refusal.sentence);
    QVERIFY2(sentence.startsWith(begins) && sentence.endsWith('.'), sentence);
    QCOMPARE(typed.mid(static_cast<qsizetype>(refusal.position), static_cast<qsizetype>(refusal.length)), marked);
}

void SweepTests::optimizers_are_read_data() {
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char* typed, const QStringList& names) {
        QTest::newRow(typed) << QByteArray(typed) << names;
    };
    row("optimizers momentum, Adam", {"momentum", "adam"});
    row("optimizer adam,newton", {"adam", "newton"});
    row("optimizers: Gradient descent, Newton's method", {"gradient-descent", "newton"});
    row("optimizers gradient-descent, GRADIENT DESCENT", {"gradient-descent", "gradient-descent"});
    row("optimizers Nesterov momentum, rmsprop", {"nesterov", "rmsprop"});
    QStringList all;
    for (const OptimizerKind& kind : optimizers())
        all << kind.name;
    row("optimizers all", all);
    row("Optimizers ALL", all);
}

void SweepTests::optimizers_are_read() {
    QFETCH(const QByteArray, typed);
    QFETCH(const QStringList, names);
    const std::vector<Hiker> hikers = hikers_of(typed);
    QCOMPARE(optimizers_of(hikers), names);
    for (const Hiker& hiker : hikers) {
        QCOMPARE(hiker.start.x, 2.0);
        QCOMPARE(hiker.learning_rate, kind_of(hiker.optimizer).rate_is_a_part ? 1.0 : 0.3);
        QVERIFY(hiker.optimizer.values.empty());
    }
}

void SweepTests::numbers_from_one_to_another_are_all_different_and_in_order_data() {
    QTest::addColumn<QByteArray>("typed");
    for (const char* typed :
         {"rates 0.10001 to 0.10009 in 8", "rates 1 to 1.0001 in 8", "rates 1.1 to 1 in 8", "rates 999.4 to 1000 in 5",
          "rates 1e-12 to 2e-12 in 8", "starts 1000000 to 1000001 in 8", "starts 3.14159265 to 3.14159266 in 5",
          "starts -1e9 to -1000000001 in 3", "starts 1e100 to 9.9999999e99 in 4"})
        QTest::newRow(typed) << QByteArray(typed);
}

/// However near the ends are: rounded to as few digits as people write, some would be the same, or beyond the ends.
void SweepTests::numbers_from_one_to_another_are_all_different_and_in_order() {
    QFETCH(const QByteArray, typed);
    const std::vector<Hiker> hikers = hikers_of(typed);
    QVERIFY(hikers.size() > 1);
    const Numbers numbers = typed.startsWith("rates") ? rates_of(hikers) : starts_of(hikers);
    const bool rises = numbers.front() < numbers.back();
    for (std::size_t i = 1; i < numbers.size(); ++i)
        QVERIFY2(rises ? numbers[i - 1] < numbers[i] : numbers[i - 1] > numbers[i], text(numbers));
}

void SweepTests::everything_else_is_that_of_the_selected_one() {
    Hiker like = somebody();
    like.optimizer = {"adam", {0.8, 0.9, 1e-4}};
    QVERIFY(!hikers_of("rates 0.1, 0.2", like).empty());
    for (const Hiker& hiker : hikers_of("rates 0.1, 0.2", like)) {
        QCOMPARE(hiker.start.x, 2.0);
        QVERIFY(hiker.optimizer == like.optimizer);
    }
    for (const Hiker& hiker : hikers_of("starts 0 to 3", like)) {
        QCOMPARE(hiker.learning_rate, 0.3);
        QVERIFY(hiker.optimizer == like.optimizer);
    }
}

void SweepTests::her_own_optimizer_keeps_its_numbers() {
    Hiker like = somebody();
    like.optimizer = {"adam", {0.8, 0.9, 1e-4}};
    const std::vector<Hiker> hikers = hikers_of("optimizers adam, rmsprop", like);
    QCOMPARE(hikers.size(), std::size_t{2});
    QVERIFY(hikers[0].optimizer == like.optimizer);
    QVERIFY(hikers[1].optimizer == OptimizerChoice{"rmsprop"});
}

/// Nobody has the name or is hidden as the one they are made of, and each has a colour of her own.
void SweepTests::they_are_told_apart() {
    const std::vector<Hiker> hikers = hikers_of("rates 1, 2, 3, 4, 5, 6, 7, 8");
    QCOMPARE(hikers.size(), std::size_t{8});
    for (std::size_t i = 0; i < hikers.size(); ++i) {
        QCOMPARE(hikers[i].colour, static_cast<int>(i));
        QVERIFY(hikers[i].name.empty());
        QVERIFY(!hikers[i].is_hidden);
    }
}

void SweepTests::what_is_no_sweep_is_refused_at_its_place_data() {
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("marked");
    QTest::addColumn<int>("position");
    QTest::addColumn<QByteArray>("begins");
    const auto row = [](const char* typed, const char* marked, int position, const char* begins) {
        QTest::newRow(typed) << QByteArray(typed) << QByteArray(marked) << position << QByteArray(begins);
    };
    const char* subject = "Begin with what differs from hiker to hiker";
    row("", "", 0, subject);
    row("   ", "", 3, subject);
    row(", , ,", ",", 0, subject);
    row(",,,", ",,,", 0, subject);
    row("0.1, 0.2", "0.1,", 0, subject);
    row("  hikers 3", "hikers", 2, subject);
    row("précision 1, 2", "précision", 0, subject);
    row("ratess 1, 2", "ratess", 0, subject);
    row("🥾 1, 2", "🥾", 0, subject);

    const char* what = "Type what they have";
    row("rates", "", 5, what);
    row("rates   ", "", 8, what);
    row("optimizers:", "", 11, what);

    const char* number = "Type a number here";
    row("rates ,", "", 6, number);
    row("rates , , ,", "", 6, number);
    row("rates 0.1, ", "", 10, number);
    row("rates 0.1, , 0.2", "", 11, number);
    row("rates 0.1, abc, 0.2", "abc", 11, number);
    row("rates 0.1, 1e400", "1e400", 11, number);
    row("rates nan, 0.2", "nan", 6, number);
    row("rates 0.1, inf", "inf", 11, number);
    row("rates 0.1 0.2", "0.1 0.2", 6, number);
    row("rates é, 0.2", "é", 6, number);
    row("rates 0.1, π", "π", 11, number);
    row("starts -3 to x", "x", 13, number);
    row("starts -3 to ", "", 12, number);
    row("starts to 3", "", 7, number);
    row("starts −3 to 3, 5", "3, 5", 15, number); // the minus sign has three bytes
    row("starts nan to 3", "nan", 7, number);
    row("starts -3 to 3 to 5", "3 to 5", 13, number);

    const char* rate = "Type a learning rate from 1e-12 to 1e+12";
    row("rates 0, 1", "0", 6, rate);
    row("rates 1, -1", "-1", 9, rate);
    row("rates 1, 1e13", "1e13", 9, rate);
    row("rates 0 to 1", "0", 6, rate);
    row("rates 1e-300 to 1e300", "1e-300", 6, rate);
    const char* start = "Type a start from -1e+100 to 1e+100";
    row("starts 1, 2, 1e101", "1e101", 13, start);
    row("starts -1e300 to 1e300", "-1e300", 7, start);

    const char* count = "Type how many hikers, from 2 to 8";
    row("starts -3 to 3 in 1", "1", 18, count);
    row("starts -3 to 3 in 9", "9", 18, count);
    row("starts -3 to 3 in 2.5", "2.5", 18, count);
    row("starts -3 to 3 in many", "many", 18, count);
    row("starts -3 to 3 in -7", "-7", 18, count);
    row("starts -3 to 3 in 99999999999999999999", "99999999999999999999", 18, count);
    row("starts -3 to 3 in", "", 17, count);

    row("starts 3 to 3", "3 to 3", 7, "From and to are the same number");
    row("starts 3 to 3 in 5", "3 to 3", 7, "From and to are the same number");
    row("rates 0.1", "0.1", 6, "Type two at least");
    row("optimizers adam", "adam", 11, "Type two at least");
    row("rates 1, 2, 3, 4, 5, 6, 7, 8, 9", "1, 2, 3, 4, 5, 6, 7, 8, 9", 6, "At most eight hikers");
    row("optimizers all, adam", "all, adam", 11, "At most eight hikers");

    const char* optimizer = "There is no optimizer of this name. Type some of";
    row("optimizers adam, sgd", "sgd", 17, optimizer);
    row("optimizers adam,", "", 16, optimizer);
    row("optimizers ädam, adam", "ädam", 11, optimizer);
    row("optimizers adam momentum", "adam momentum", 11, optimizer);
}

void SweepTests::what_is_no_sweep_is_refused_at_its_place() {
    QFETCH(const QByteArray, typed);
    QFETCH(const QByteArray, marked);
    QFETCH(const int, position);
    QFETCH(const QByteArray, begins);
    const Refusal refusal = refusal_of(typed.toStdString());
    const QByteArray sentence = QByteArray::fromStdString(refusal.sentence);
    QVERIFY2(sentence.startsWith(begins), sentence);
    QVERIFY2(sentence.endsWith('.'), sentence);
    QCOMPARE(static_cast<int>(refusal.position), position);
    QCOMPARE(typed.mid(position, static_cast<qsizetype>(refusal.length)), marked);
}

void SweepTests::whatever_is_typed_is_taken_or_refused_data() {
    QTest::addColumn<QByteArray>("typed");
    const auto row = [](const char* name, const QByteArray& typed) { QTest::newRow(name) << typed; };
    row("a million commas", "rates " + QByteArray(1'000'000, ','));
    row("a hundred thousand numbers", "rates " + QByteArray("1,").repeated(100'000) + "1");
    row("a number of a million digits", "starts 1, " + QByteArray(1'000'000, '9'));
    row("zeros without end", "starts 0." + QByteArray(1'000'000, '0') + "1 to 1");
    row("to and to and to", "starts " + QByteArray("1 to ").repeated(100'000) + "2");
    row("only blanks", QByteArray(1'000'000, ' '));
    row("a byte that is no character", "rates 1, \xff");
    row("half a character", "starts \xe2\x88");
    row("a zero byte", QByteArray("rates 1, 2\0, 3", 14));
    row("a line break", "rates 1,\n2");
    row("a blank that is no ASCII",
        "rates 1,\xc2\xa0"
        "2");
    row("digits of another script", "rates \u0661, \u0662");
    row("a comma of another script", "rates 1\u060c 2");
    row("a subject alone and a colon", "rates:");
    row("two subjects", "rates starts 1, 2");
    row("brackets without end", "starts " + QByteArray("(").repeated(100'000));
    row("points without end", "starts " + QByteArray("(1, 2), ").repeated(100'000) + "(1, 2)");
    row("neighbours", "starts 1 to 1.0000000000000002 in 8");
}

/// It neither crashes nor hangs, and what it makes can be walked.
void SweepTests::whatever_is_typed_is_taken_or_refused() {
    QFETCH(const QByteArray, typed);
    for (const int variables : {1, 2}) {
        try {
            const std::vector<Hiker> hikers = read_sweep(typed.toStdString(), somebody(), variables);
            QVERIFY(hikers.size() >= 2 && hikers.size() <= Experiment::most_hikers);
            for (const Hiker& hiker : hikers) {
                QVERIFY(range_of(Quantity::learning_rate).contains(hiker.learning_rate));
                QVERIFY(range_of(Quantity::start).contains(hiker.start.x));
                QVERIFY(range_of(Quantity::start_y).contains(hiker.start.y));
            }
        } catch (const NotationError& error) {
            QVERIFY(error.position() + error.length() <= static_cast<std::size_t>(typed.size()));
            QVERIFY(QByteArray(error.sentence()).endsWith('.'));
        }
    }
}

} // namespace hiker

std::unique_ptr<QObject> sweep_tests() {
    return std::make_unique<hiker::SweepTests>();
}

#include "sweep_test.moc"
