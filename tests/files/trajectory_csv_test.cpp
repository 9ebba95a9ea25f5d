// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/trajectory_csv.h"

#include <QProcess>
#include <QTest>
#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <vector>

#include "../alone.h"
#include "descent/walked.h"
#include "tests.h"
#include "words/hikers.h"

namespace hiker {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();

QByteArray csv_of(const Trajectory& trajectory, int variables = 1) {
    return csv_header(variables) + csv_rows(trajectory, variables, 0, trajectory.size());
}

QByteArray table_of(const Walked& walked) {
    const TrajectoryTable table(walked);
    QByteArray csv;
    for (std::size_t number = 0; number < table.parts(); ++number)
        csv += table.part(number);
    return csv;
}

Trajectory trajectory_of(const std::vector<Iterate>& iterates) {
    Trajectory trajectory;
    for (const Iterate& iterate : iterates)
        trajectory.append(iterate);
    return trajectory;
}

/// The same double to the last bit, so that -0 is not 0; one NaN is as good as another.
bool is_same(double actual, double expected) {
    return std::isnan(expected) ? std::isnan(actual)
                                : std::bit_cast<std::uint64_t>(actual) == std::bit_cast<std::uint64_t>(expected);
}

bool is_row_of(const QByteArray& row, const Iterate& iterate) {
    const QList<QByteArray> fields = row.split(',');
    const std::vector expected{iterate.point.x, iterate.value, iterate.slope(), iterate.step_size};
    return fields.size() == 5 && fields[0].toLongLong() == iterate.number &&
           std::equal(expected.begin(), expected.end(), fields.begin() + 1,
                      [](double number, const QByteArray& field) { return is_same(field.toDouble(), number); });
}

} // namespace

class TrajectoryCsvTests : public QObject {
    Q_OBJECT

  private slots:
    void the_worked_example_begins_as_documented();
    void every_iterate_is_a_row_that_reads_back_exactly_data();
    void every_iterate_is_a_row_that_reads_back_exactly();
    void what_is_no_number_is_told();
    void on_two_variables_there_is_a_column_for_each_coordinate();
    void nothing_walked_is_a_header_alone();
    void a_thinned_trajectory_keeps_its_numbers();
    void the_rows_come_in_parts_too();
    void one_hiker_alone_has_no_column_for_her_name();
    void several_hikers_follow_one_another_by_name();
    void a_name_reads_back_as_it_was_typed_data();
    void a_name_reads_back_as_it_was_typed();
    void a_long_table_comes_in_parts();
};

void TrajectoryCsvTests::the_worked_example_begins_as_documented() {
    const QList<QByteArray> lines = csv_of(walk({}).trajectory()).split('\n');
    QCOMPARE(lines[0], QByteArray("iteration,x,f,slope,step_size\r"));
    QCOMPARE(lines[1], QByteArray("0,3,9,5.999999999994645,0\r"));
    QCOMPARE(lines[2], QByteArray("1,2.4000000000005355,5.76000000000257,4.79999999995431,0.5999999999994645\r"));
    QCOMPARE(lines.size(),
             1 + 41 + 1); // the header, the start and forty iterations, and nothing behind the last line end
    QCOMPARE(lines.back(), QByteArray());
}

void TrajectoryCsvTests::every_iterate_is_a_row_that_reads_back_exactly_data() {
    QTest::addColumn<QByteArray>("function");
    QTest::addColumn<double>("start");
    QTest::addColumn<double>("rate");
    QTest::newRow("the worked example") << QByteArray("x^2") << 3.0 << 0.1;
    QTest::newRow("negative numbers") << QByteArray("x - e^x") << -3.0 << 0.1;
    QTest::newRow("numbers that need an exponent") << QByteArray("1e-20 x^2") << 1e30 << 1e12;
    QTest::newRow("an end where the numbers are too large") << QByteArray("exp(x^2)") << 2.0 << 1.0;
    QTest::newRow("an end outside of the domain") << QByteArray("sqrt(x)") << 1.0 << 1.0;
}

void TrajectoryCsvTests::every_iterate_is_a_row_that_reads_back_exactly() {
    QFETCH(const QByteArray, function);
    QFETCH(const double, start);
    QFETCH(const double, rate);
    const Trajectory trajectory =
        walk(Alone{.function = function.toStdString(), .start = {start, 0}, .learning_rate = rate, .iterations = 50})
            .trajectory();
    const QByteArray csv = csv_of(trajectory);
    QCOMPARE(csv.count('\n'), csv.count("\r\n"));
    QList<QByteArray> rows = csv.split('\n');
    QCOMPARE(static_cast<std::size_t>(rows.size()), trajectory.size() + 2);
    for (std::size_t row = 0; row < trajectory.size(); ++row) {
        const QByteArray text = rows[static_cast<qsizetype>(row) + 1].chopped(1);
        QVERIFY2(is_row_of(text, trajectory[row]), text.constData());
    }
}

void TrajectoryCsvTests::what_is_no_number_is_told() {
    const Trajectory trajectory = trajectory_of(
        {{0, {-0.0, 0}, not_a_number, {infinity, 0}, 0}, {1, {-infinity, 0}, 5e-324, {1e16, 0}, infinity}});
    QCOMPARE(csv_of(trajectory), QByteArray("iteration,x,f,slope,step_size\r\n"
                                            "0,-0,nan,inf,0\r\n"
                                            "1,-inf,5e-324,1e+16,inf\r\n"));
}

/// The gradient of x^2 + 10y^2 is (2x, 20y); with a difference step of 0.5 all numbers are exact.
void TrajectoryCsvTests::on_two_variables_there_is_a_column_for_each_coordinate() {
    Experiment experiment = Alone{.function = "x^2 + 10y^2",
                                  .start = {3, -1},
                                  .learning_rate = 0.125,
                                  .iterations = 1,
                                  .precision = {},
                                  .difference_step = 0.5};
    QCOMPARE(table_of(walk(experiment)), QByteArray("iteration,x,y,f,gradient_x,gradient_y,step_size\r\n"
                                                    "0,3,-1,19,6,-20,0\r\n"
                                                    "1,2.25,1.5,27.5625,4.5,30,2.6100766272276377\r\n"));
    experiment.hikers.push_back({.name = "Anna", .start = {0.5, 0}});
    const QByteArray both = table_of(walk(experiment));
    QVERIFY2(both.startsWith("hiker,iteration,x,y,f,gradient_x,gradient_y,step_size\r\n"
                             "\"\u03b7 = 0.125, start (3, \u22121)\",0,3,-1,19,6,-20,0\r\n") &&
                 both.contains("\r\nAnna,0,0.5,0,0.25,1,0,0\r\n"),
             both.constData());
    QCOMPARE(csv_of(trajectory_of({{0, {infinity, not_a_number}, 1, {-0.0, -infinity}, 0}}), 2),
             QByteArray("iteration,x,y,f,gradient_x,gradient_y,step_size\r\n0,inf,nan,1,-0,-inf,0\r\n"));
}

void TrajectoryCsvTests::nothing_walked_is_a_header_alone() {
    QCOMPARE(csv_of({}), QByteArray("iteration,x,f,slope,step_size\r\n"));
}

void TrajectoryCsvTests::a_thinned_trajectory_keeps_its_numbers() {
    Trajectory trajectory = trajectory_of({{0, {3, 0}, 9, {6, 0}, 0}, {4, {2, 0}, 4, {4, 0}, 0.25}});
    trajectory.set_newest({2097153, {1, 0}, 1, {2, 0}, 0.125});
    QCOMPARE(csv_of(trajectory), QByteArray("iteration,x,f,slope,step_size\r\n"
                                            "0,3,9,6,0\r\n"
                                            "4,2,4,4,0.25\r\n"
                                            "2097153,1,1,2,0.125\r\n"));
}

void TrajectoryCsvTests::the_rows_come_in_parts_too() {
    const Trajectory trajectory = walk({}).trajectory();
    QByteArray parts = csv_header(1);
    for (std::size_t first = 0; first < trajectory.size(); first += 7)
        parts += csv_rows(trajectory, 1, first, 7);
    QCOMPARE(parts, csv_of(trajectory));
    QCOMPARE(csv_rows(trajectory, 1, trajectory.size(), 7), QByteArray());
}

void TrajectoryCsvTests::one_hiker_alone_has_no_column_for_her_name() {
    Experiment experiment;
    experiment.hiker().name = "Anna";
    QCOMPARE(table_of(walk(experiment)), csv_of(walk({}).trajectory()));
}

void TrajectoryCsvTests::several_hikers_follow_one_another_by_name() {
    const Walked walked{.experiment = {.hikers = {{.name = "Anna"}, {.is_hidden = true, .start = {-2, 0}}, {}}},
                        .tracks = {{trajectory_of({{0, {3, 0}, 9, {6, 0}, 0}, {1, {2, 0}, 4, {4, 0}, 1}}), {}},
                                   {trajectory_of({{0, {-2, 0}, 4, {-4, 0}, 0}}), {}},
                                   {trajectory_of({{0, {3, 0}, 9, {6, 0}, 0}}), {}}}};
    QCOMPARE(table_of(walked), QByteArray("hiker,iteration,x,f,slope,step_size\r\n"
                                          "Anna,0,3,9,6,0\r\n"
                                          "Anna,1,2,4,4,1\r\n"
                                          "start \xe2\x88\x92"
                                          "2,0,-2,4,-4,0\r\n"
                                          "start 3,0,3,9,6,0\r\n"));
}

void TrajectoryCsvTests::a_name_reads_back_as_it_was_typed_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("field");
    const auto row = [](const QByteArray& name, const QByteArray& field) { QTest::newRow(name) << name << field; };
    row("Anna", "Anna");
    row(" Anna ", " Anna ");
    row("Übung 1: x²", "Übung 1: x²");
    row("Adam, \u03b7 = 0.1", "\"Adam, \u03b7 = 0.1\"");
    row("the \"best\"", R"("the ""best""")");
    row("\"", R"("""")");
    row("'", "'");
    row(",", "\",\"");
    row("a\nb", "\"a\nb\"");
    row("a\rb", "\"a\rb\"");
}

/// By the reader of another program too.
void TrajectoryCsvTests::a_name_reads_back_as_it_was_typed() {
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, field);
    Experiment experiment;
    experiment.iterations = 1;
    experiment.hikers.push_back({.name = name.toStdString()});
    const QByteArray table = table_of(walk(experiment));
    QVERIFY2(table.contains("\r\n" + field + ",0,3,9,"), table.constData());
    QProcess python;
    python.start(DEBIAN_PYTHON, {"-c",
                                 "import csv, io, sys\n"
                                 "text = io.TextIOWrapper(sys.stdin.buffer, 'utf-8', newline='')\n"
                                 "sys.stdout.buffer.write(list(csv.reader(text))[-1][0].encode())"});
    python.write(table);
    python.closeWriteChannel();
    QVERIFY(python.waitForFinished(60'000));
    QCOMPARE(python.readAllStandardOutput(), name);
}

void TrajectoryCsvTests::a_long_table_comes_in_parts() {
    Experiment experiment{.iterations = 12'345, .precision = std::nullopt, .hikers = {{}, {.start = {-3, 0}}, {}}};
    const Walked walked = walk(experiment);
    const TrajectoryTable table(walked);
    QVERIFY(table.parts() >= 6);
    QByteArray expected = csv_header(1, true);
    for (std::size_t i = 0; i < 3; ++i)
        expected += csv_rows(walked.tracks[i].trajectory, 1, 0, 12'346, words::names(experiment)[i]);
    QVERIFY(table_of(walked) == expected);
    QCOMPARE(expected.count('\n'), 1 + 3 * 12'346);
    for (std::size_t number = 0; number < table.parts(); ++number)
        QVERIFY(table.part(number).size() < 1'000'000);
}

} // namespace hiker

std::unique_ptr<QObject> trajectory_csv_tests() {
    return std::make_unique<hiker::TrajectoryCsvTests>();
}

#include "trajectory_csv_test.moc"
