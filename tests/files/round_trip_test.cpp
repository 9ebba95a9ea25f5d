// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>
#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <random>
#include <vector>

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

QByteArray documentation() {
    return read_file(TEST_DATA "/../../docs/formats.md");
}

/// The examples of docs/formats.md.
QByteArrayList documented_files() {
    QByteArrayList files;
    const QByteArray text = documentation();
    const QByteArray fence = "```json\n";
    for (qsizetype at = text.indexOf(fence); at >= 0; at = text.indexOf(fence, at)) {
        at += fence.size();
        files << text.mid(at, text.indexOf("```\n", at) - at);
    }
    return files;
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
    void a_hyperparameter_comes_back_bit_for_bit_data();
    void a_hyperparameter_comes_back_bit_for_bit();
    void hikers_come_back_as_they_were_data();
    void hikers_come_back_as_they_were();
    void any_name_comes_back_as_it_was_typed_data();
    void any_name_comes_back_as_it_was_typed();
    void what_is_off_stays_off();
    void a_formula_comes_back_as_it_was_typed_data();
    void a_formula_comes_back_as_it_was_typed();
    void saving_again_gives_the_same_bytes();
    void the_file_is_the_one_that_is_documented();
    void a_documented_file_is_read();
    void every_hyperparameter_is_documented_with_its_range();
    void a_file_of_the_first_version_is_read_as_it_always_was_data();
    void a_file_of_the_first_version_is_read_as_it_always_was();
    void what_is_left_out_is_as_in_the_worked_example_data();
    void what_is_left_out_is_as_in_the_worked_example();
    void what_is_left_out_of_a_hiker_is_usual_data();
    void what_is_left_out_of_a_hiker_is_usual();
    void usual_hyperparameters_are_as_if_they_were_left_out();
    void order_and_space_do_not_matter();
    void a_start_of_x_and_y_comes_back_bit_for_bit_data();
    void a_start_of_x_and_y_comes_back_bit_for_bit();
    void starts_of_x_and_y_of_which_nothing_is_said_are_off_the_axis();
    void the_y_that_a_function_of_x_has_no_use_for_is_not_saved();
    void a_byte_order_mark_does_not_matter();
    void values_put_in_leave_the_other_ones_alone();
    void values_beside_the_function_are_the_selected_hikers_data();
    void values_beside_the_function_are_the_selected_hikers();
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

void RoundTripTests::a_hyperparameter_comes_back_bit_for_bit_data() {
    QTest::addColumn<QByteArray>("optimizer");
    QTest::addColumn<int>("place");
    QTest::addColumn<double>("number");
    for (const OptimizerKind& kind : optimizers())
        for (std::size_t place = 0; place < kind.hyperparameters.size(); ++place) {
            const Hyperparameter& each = kind.hyperparameters[place];
            const double odd = each.least + (each.most - each.least) / 3;
            for (const double number : {each.least, odd, std::nextafter(each.usual, 1), each.most})
                QTest::addRow("%s, %s %g", kind.name, each.name, number)
                    << QByteArray(kind.name) << static_cast<int>(place) << number;
        }
}

void RoundTripTests::a_hyperparameter_comes_back_bit_for_bit() {
    QFETCH(const QByteArray, optimizer);
    QFETCH(const int, place);
    QFETCH(const double, number);
    OptimizerChoice choice{optimizer.toStdString()};
    choice.values = values_of(choice);
    choice.values.at(static_cast<std::size_t>(place)) = number;
    const std::vector<double> opened = values_of(there_and_back(Alone{.optimizer = choice}).hiker().optimizer);
    QCOMPARE(bits(opened.at(static_cast<std::size_t>(place))), bits(number));
    QCOMPARE(opened, choice.values);
}

void RoundTripTests::hikers_come_back_as_they_were_data() {
    QTest::addColumn<Experiment>("saved");
    QTest::newRow("one of each optimizer") << one_of_each();
    Experiment changed = one_of_each();
    changed.selected = 0;
    QTest::newRow("the first one selected") << changed;
    changed.selected = 7;
    QTest::newRow("the last one selected") << changed;
    std::reverse(changed.hikers.begin(), changed.hikers.end());
    QTest::newRow("turned round") << changed;
    for (Hiker& hiker : changed.hikers)
        hiker.is_hidden = true;
    QTest::newRow("all hidden") << changed;
    changed.hikers.assign(8, Hiker{});
    QTest::newRow("eight alike") << changed;
    changed.hikers = {{.name = "Anna", .colour = 3, .is_hidden = true, .optimizer = {"adam"}}};
    changed.selected = 0;
    QTest::newRow("one alone") << changed;
}

void RoundTripTests::hikers_come_back_as_they_were() {
    QFETCH(const Experiment, saved);
    QCOMPARE(there_and_back(saved), saved);
    QCOMPARE(experiment_to_json(there_and_back(saved)), experiment_to_json(saved));
}

void RoundTripTests::any_name_comes_back_as_it_was_typed_data() {
    QTest::addColumn<QString>("name");
    for (const char* name :
         {"Anna", " Anna ", "\"", "\\", "\\n", "'", "{}", "Ümit", "山の人", "η = 0.1", "%1 %2", "<b>"})
        QTest::newRow(name) << QString::fromUtf8(name);
    QTest::newRow("as long as it may be") << QString(40, 'x');
    QTest::newRow("of forty characters beyond the first plane") << QString::fromUtf8("\U0001f97e").repeated(40);
}

void RoundTripTests::any_name_comes_back_as_it_was_typed() {
    QFETCH(const QString, name);
    Experiment saved;
    saved.hiker().name = name.toStdString();
    QCOMPARE(QString::fromStdString(there_and_back(saved).hiker().name), name);
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
    Experiment experiment;
    experiment.hikers.push_back({.name = "Anna", .colour = 3, .start = {-2, 0}, .optimizer = {"adam"}});
    QCOMPARE(experiment_to_json(experiment), documented_files().value(0));
    QVERIFY(experiment_to_json({}).endsWith('\n'));
}

void RoundTripTests::a_documented_file_is_read() {
    const QByteArrayList files = documented_files();
    QCOMPARE(files.size(), 4);
    QCOMPARE(experiment_from_json(files[1]), Experiment(Alone{.start = {-2, 0}, .optimizer = {"adam"}}));
    QCOMPARE(experiment_from_json(files[2]), Experiment(Alone{.function = "x^2 + 10y^2", .start = {3, -1}}));
    QCOMPARE(experiment_from_json(files[3]), Experiment{});
    for (const char* colour : colour_names)
        QVERIFY2(documentation().contains(QByteArray("`") + colour + "`"), colour);
}

void RoundTripTests::every_hyperparameter_is_documented_with_its_range() {
    static const QRegularExpression row(
        R"(^\| *((?:`[\w-]+`(?:, )?)*) *\| (?:`(\w+)` \| (\S+) \| (\S+) to (\S+)|\| \|) \|$)",
        QRegularExpression::MultilineOption);
    QStringList documented;
    QString names;
    const QString text = QString::fromUtf8(documentation()).replace(QChar(0x2212), '-');
    for (auto match = row.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        names = found.captured(1).isEmpty() ? names : found.captured(1).remove('`');
        for (const QString& name : names.split(", "))
            documented << (found.captured(2).isEmpty() ? name
                                                       : QString("%1 %2 %3 %4 %5")
                                                             .arg(name, found.captured(2))
                                                             .arg(found.captured(3).toDouble())
                                                             .arg(found.captured(4).toDouble())
                                                             .arg(found.captured(5).toDouble()));
    }
    QStringList expected;
    for (const OptimizerKind& kind : optimizers()) {
        if (kind.hyperparameters.empty())
            expected << kind.name;
        for (const Hyperparameter& each : kind.hyperparameters)
            expected
                << QString("%1 %2 %3 %4 %5").arg(kind.name, each.name).arg(each.usual).arg(each.least).arg(each.most);
    }
    QCOMPARE(documented.join('\n'), expected.join('\n'));
}

void RoundTripTests::a_file_of_the_first_version_is_read_as_it_always_was_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Experiment>("expected");
    // As Hiker wrote them while there was one hiker.
    QTest::newRow("the worked example") << QByteArray(R"({
    "difference_step": null,
    "format": "hiker experiment",
    "function": "x^2",
    "iterations": 100,
    "learning_rate": 0.1,
    "precision": 1e-04,
    "start": [
        3
    ],
    "version": 1
}
)") << Experiment{};
    QTest::newRow("everything changed") << QByteArray(R"({
    "difference_step": 1e-05,
    "format": "hiker experiment",
    "function": "√x·π − |x|",
    "iterations": 7,
    "learning_rate": 0.30000000000000004,
    "precision": null,
    "start": [
        -3.25
    ],
    "version": 1
}
)") << Experiment(Alone{"√x·π − |x|", {-3.25, 0}, 0.1 + 0.2, 7, std::nullopt, 1e-5});
}

void RoundTripTests::a_file_of_the_first_version_is_read_as_it_always_was() {
    QFETCH(const QByteArray, json);
    QFETCH(const Experiment, expected);
    QCOMPARE(experiment_from_json(json), expected);
}

void RoundTripTests::what_is_left_out_is_as_in_the_worked_example_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("version 1") << QByteArray(R"({ "format": "hiker experiment", "version": 1, "function": "x^2" })");
    QTest::newRow("version 2") << QByteArray(R"({ "format": "hiker experiment", "version": 2, "function": "x^2" })");
    QTest::newRow("a hiker of whom nothing is said")
        << QByteArray(R"({ "format": "hiker experiment", "version": 2, "function": "x^2", "hikers": [{}] })");
}

void RoundTripTests::what_is_left_out_is_as_in_the_worked_example() {
    QFETCH(const QByteArray, json);
    QCOMPARE(experiment_from_json(json), Experiment{});
}

void RoundTripTests::what_is_left_out_of_a_hiker_is_usual_data() {
    QTest::addColumn<QByteArray>("hiker");
    QTest::addColumn<Hiker>("expected");
    // She is the second one, and so of the second colour.
    const auto row = [](const QByteArray& hiker, const Hiker& expected) { QTest::newRow(hiker) << hiker << expected; };
    row("{}", {.colour = 1});
    row(R"({ "start": [-2] })", {.colour = 1, .start = {-2, 0}});
    row(R"({ "colour": "black" })", {.colour = 5});
    row(R"({ "hidden": true })", {.colour = 1, .is_hidden = true});
    row(R"({ "name": "Anna" })", {.name = "Anna", .colour = 1});
    row(R"({ "optimizer": "adam" })", {.colour = 1, .optimizer = {"adam"}});
    row(R"({ "optimizer": "newton" })", {.colour = 1, .learning_rate = 1, .optimizer = {"newton"}});
    row(R"({ "optimizer": "newton", "learning_rate": 0.5 })",
        {.colour = 1, .learning_rate = 0.5, .optimizer = {"newton"}});
    row(R"({ "optimizer": "line-search", "hyperparameters": {} })",
        {.colour = 1, .learning_rate = 1, .optimizer = {"line-search"}});
    row(R"({ "hyperparameters": { "beta2": 0.9 }, "optimizer": "adam" })",
        {.colour = 1, .optimizer = {"adam", {0.9, 0.9, 1e-8}}});
}

void RoundTripTests::what_is_left_out_of_a_hiker_is_usual() {
    QFETCH(const QByteArray, hiker);
    QFETCH(const Hiker, expected);
    const Experiment opened = experiment_from_json(
        R"({ "format": "hiker experiment", "version": 2, "function": "x^2", "hikers": [{}, )" + hiker + "] }");
    QCOMPARE(opened.hikers.size(), 2U);
    QCOMPARE(opened.hikers[1], expected);
    QCOMPARE(opened.selected, 0U);
}

void RoundTripTests::usual_hyperparameters_are_as_if_they_were_left_out() {
    for (const OptimizerKind& kind : optimizers()) {
        const OptimizerChoice silent{kind.name};
        const OptimizerChoice told{kind.name, values_of(silent)};
        QCOMPARE(there_and_back(Alone{.optimizer = told}).hiker().optimizer, silent);
        QCOMPARE(there_and_back(Alone{.optimizer = silent}).hiker().optimizer, silent);
    }
}

void RoundTripTests::order_and_space_do_not_matter() {
    const QByteArray turned =
        "\r\n\t{\"version\":1,\r\n\"start\" : [ -2.5 ],\"function\":\"x^4\",\"format\":\"hiker experiment\"}\n\n";
    const Experiment opened = experiment_from_json(turned);
    QCOMPARE(opened.function, std::string("x^4"));
    QCOMPARE(opened.hiker().start.x, -2.5);
}

void RoundTripTests::a_start_of_x_and_y_comes_back_bit_for_bit_data() {
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("y");
    QTest::newRow("whole") << 3.0 << -1.0;
    QTest::newRow("on the x axis") << 3.0 << 0.0;
    QTest::newRow("on the y axis") << 0.0 << -0.5;
    QTest::newRow("thirds") << 1.0 / 3 << -2.0 / 3;
    QTest::newRow("as far as it may be") << -1e100 << 1e100;
    QTest::newRow("the smallest") << std::numeric_limits<double>::denorm_min() << 5e-300;
}

void RoundTripTests::a_start_of_x_and_y_comes_back_bit_for_bit() {
    QFETCH(const double, x);
    QFETCH(const double, y);
    const Experiment saved{.function = "x^2 + 10y^2",
                           .hikers = {{.start = {x, y}}, {.colour = 1, .start = {y, x}, .optimizer = {"adam"}}}};
    const Experiment opened = there_and_back(saved);
    QCOMPARE(opened, saved);
    QCOMPARE(bits(opened.hikers[0].start.y), bits(y));
    QCOMPARE(bits(opened.hikers[1].start.y), bits(x));
}

void RoundTripTests::starts_of_x_and_y_of_which_nothing_is_said_are_off_the_axis() {
    const auto opened = [](const QByteArray& values) {
        return experiment_from_json(R"({ "format": "hiker experiment", "version": 2, )" + values + " }");
    };
    QCOMPARE(opened(R"("function": "x y")").hiker().start, (Point{3, 2}));
    QCOMPARE(opened(R"("start": [3, 0], "function": "x y")").hiker().start, (Point{3, 0}));
    const Experiment several = opened(R"("hikers": [{ "start": [3, 0] }, {}], "function": "x y")");
    QCOMPARE(several.hikers[0].start, (Point{3, 0}));
    QCOMPARE(several.hikers[1].start, (Point{3, 2}));
    const Experiment of_x{.hikers = {{.start = {-1, 0}}, {.start = {4, 0}}}};
    const Experiment of_two = with_values(of_x, {{"function", "x y"}, {"start", QJsonArray{5, 6}}});
    QCOMPARE(of_two.hikers[0].start, (Point{5, 6}));
    QCOMPARE(of_two.hikers[1].start, (Point{4, 2}));
    QCOMPARE(with_values(of_two, {{"function", "x^2 + y^4"}}).hikers, of_two.hikers);
}

void RoundTripTests::the_y_that_a_function_of_x_has_no_use_for_is_not_saved() {
    const Experiment left_there = Alone{.start = {3, 2}};
    QVERIFY(experiment_to_json(left_there) == experiment_to_json({}));
    QCOMPARE(there_and_back(left_there), Experiment{});
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
    QCOMPARE(with_values(before, QJsonObject()), before);
}

void RoundTripTests::values_beside_the_function_are_the_selected_hikers_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Experiment>("expected");
    const auto row = [](const QByteArray& json, const auto& change) {
        Experiment expected = one_of_each();
        change(expected);
        QTest::newRow(json) << json << expected;
    };
    // Of one_of_each it is Ada, with numbers of her own in Adam.
    row(R"({ "start": [7] })", [](Experiment& expected) { expected.hiker().start.x = 7; });
    row(R"({ "learning_rate": 7 })", [](Experiment& expected) { expected.hiker().learning_rate = 7; });
    row(R"({ "selected": 2, "start": [7] })", [](Experiment& expected) {
        expected.selected = 1;
        expected.hiker().start.x = 7;
    });
    row(R"({ "hyperparameters": { "beta1": 0.5 } })",
        [](Experiment& expected) { expected.hiker().optimizer.values[0] = 0.5; });
    row(R"({ "optimizer": "adam" })", [](Experiment& expected) { expected.hiker().optimizer.values.clear(); });
    row(R"({ "hyperparameters": { "momentum": 0.5 }, "optimizer": "nesterov" })", [](Experiment& expected) {
        expected.hiker().optimizer = {"nesterov", {0.5}};
    });
    row(R"({ "optimizer": "newton" })", [](Experiment& expected) {
        expected.hiker().optimizer = {"newton"};
        expected.hiker().learning_rate = 1;
    });
    row(R"({ "learning_rate": 0.25, "optimizer": "newton" })", [](Experiment& expected) {
        expected.hiker().optimizer = {"newton"};
        expected.hiker().learning_rate = 0.25;
    });
    row(R"({ "hikers": [{}, { "name": "Anna" }] })", [](Experiment& expected) {
        expected.hikers = {{}, {.name = "Anna", .colour = 1}};
        expected.selected = 0;
    });
    row(R"({ "hikers": [{}, { "name": "Anna" }], "selected": 2, "start": [7] })", [](Experiment& expected) {
        expected.hikers = {{}, {.name = "Anna", .colour = 1, .start = {7, 0}}};
        expected.selected = 1;
    });
}

void RoundTripTests::values_beside_the_function_are_the_selected_hikers() {
    QFETCH(const QByteArray, json);
    QFETCH(const Experiment, expected);
    QCOMPARE(with_values(one_of_each(), read_json_object(json)), expected);
}

} // namespace hiker

std::unique_ptr<QObject> round_trip_tests() {
    return std::make_unique<hiker::RoundTripTests>();
}

#include "round_trip_test.moc"
