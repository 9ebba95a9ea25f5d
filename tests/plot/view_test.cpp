// SPDX-License-Identifier: GPL-3.0-or-later
#include <qcustomplot.h>

#include <QTest>
#include <cmath>

#include "plot/view.h"
#include "samples.h"
#include "tests.h"

namespace hiker {

namespace {

bool contains(const View& view, double x, double y) {
    return view.x_lower <= x && x <= view.x_upper && view.y_lower <= y && y <= view.y_upper;
}

QByteArray text(const View& view) {
    return QString("x %1 to %2, y %3 to %4")
        .arg(view.x_lower)
        .arg(view.x_upper)
        .arg(view.y_lower)
        .arg(view.y_upper)
        .toUtf8();
}

/// Of one that has seen nothing else before.
View fresh(const Experiment& experiment, const Trajectory& trajectory, const Cursor& cursor) {
    const Function function(experiment.function);
    return AutomaticView(function, experiment).fit(function, alone_on(trajectory), cursor);
}

} // namespace

class ViewTests : public QObject {
    Q_OBJECT

  private slots:
    void it_shows_the_start_the_valley_and_the_walk_data();
    void it_shows_the_start_the_valley_and_the_walk();
    void it_does_not_lose_the_walk_in_a_huge_picture_data();
    void it_does_not_lose_the_walk_in_a_huge_picture();
    void it_widens_to_the_iterate_under_the_cursor_of_one_that_runs_away_data();
    void it_widens_to_the_iterate_under_the_cursor_of_one_that_runs_away();
    void it_rests_most_of_the_time_while_it_widens();
    void it_shows_where_she_walks_to_as_soon_as_she_sets_out();
    void it_does_not_depend_on_what_was_shown_before_data();
    void it_does_not_depend_on_what_was_shown_before();
    void it_is_usable_for_any_function_data();
    void it_is_usable_for_any_function();
};

void ViewTests::it_shows_the_start_the_valley_and_the_walk_data() {
    QTest::addColumn<QString>("function");
    QTest::addColumn<double>("start");
    QTest::addColumn<double>("rate");
    QTest::addColumn<double>("minimum");
    QTest::newRow("the worked example") << "x^2" << 3.0 << 0.1 << 0.0;
    QTest::newRow("from the left") << "x^2" << -3.0 << 0.1 << 0.0;
    QTest::newRow("from side to side") << "x^2" << 3.0 << 0.9 << 0.0;
    QTest::newRow("far from 0") << "(x-100)^2" << 103.0 << 0.1 << 100.0;
    QTest::newRow("a quartic") << "x^4 - 3x^3 + 2" << 4.0 << 0.01 << 2.25;
    QTest::newRow("steep") << "100x^2" << 3.0 << 0.001 << 0.0;
    QTest::newRow("flat") << "x^2/100" << 3.0 << 5.0 << 0.0;
    QTest::newRow("a corner") << "|x|" << 3.0 << 0.1 << 0.0;
    QTest::newRow("a wave") << "cos(x)" << 1.0 << 0.5 << 3.14159265;
    QTest::newRow("beside a pole") << "x + 1/x" << 3.0 << 0.1 << 1.0;
    QTest::newRow("beside an edge") << "x ln(x)" << 2.0 << 0.1 << 0.36787944;
    QTest::newRow("a far valley") << "(x-15)^2/100" << 1.0 << 1.0 << 15.0;
}

void ViewTests::it_shows_the_start_the_valley_and_the_walk() {
    QFETCH(const QString, function);
    QFETCH(const double, start);
    QFETCH(const double, rate);
    QFETCH(const double, minimum);
    const Experiment experiment = experiment_of(qPrintable(function), start, rate);
    const Trajectory trajectory = walked(experiment);
    const View view = fresh(experiment, trajectory, {});
    const Function f(experiment.function);
    QVERIFY2(contains(view, start, f(start)), text(view));
    QVERIFY2(contains(view, minimum, f(minimum)), text(view));
    for (const Iterate& iterate : trajectory)
        QVERIFY2(contains(view, iterate.point.x, iterate.value), text(view));
    // A hiker a fifth as high as the picture has room on the start.
    QVERIFY2(f(start) + view.height() / 5 <= view.y_upper, text(view));
}

void ViewTests::it_does_not_lose_the_walk_in_a_huge_picture_data() {
    it_shows_the_start_the_valley_and_the_walk_data();
}

void ViewTests::it_does_not_lose_the_walk_in_a_huge_picture() {
    QFETCH(const QString, function);
    QFETCH(const double, start);
    QFETCH(const double, rate);
    QFETCH(const double, minimum);
    const Experiment experiment = experiment_of(qPrintable(function), start, rate);
    const View view = fresh(experiment, walked(experiment), {});
    QVERIFY2(view.width() <= 6 * std::abs(start - minimum), text(view));
}

void ViewTests::it_widens_to_the_iterate_under_the_cursor_of_one_that_runs_away_data() {
    QTest::addColumn<QString>("function");
    QTest::addColumn<double>("rate");
    QTest::newRow("from side to side") << "x^2" << 1.1;
    QTest::newRow("fast") << "x^2" << 3.0;
    QTest::newRow("a quartic") << "x^4" << 0.1;
    QTest::newRow("down for ever") << "-x^2" << 0.3;
    QTest::newRow("down a ramp") << "-x" << 5.0;
}

void ViewTests::it_widens_to_the_iterate_under_the_cursor_of_one_that_runs_away() {
    QFETCH(const QString, function);
    QFETCH(const double, rate);
    const Experiment experiment = experiment_of(qPrintable(function), 3, rate);
    const Trajectory trajectory = walked(experiment, 60);
    QVERIFY(trajectory.size() > 4);
    for (const Iterate& iterate : trajectory) {
        if (!(std::abs(iterate.value) < 1e150)) // more than a plot can show
            break;
        const View view = fresh(experiment, trajectory, {iterate.number, 0});
        QVERIFY2(contains(view, iterate.point.x, iterate.value), text(view));
        QVERIFY2(contains(view, 3, trajectory[0].value), text(view));
    }
}

void ViewTests::it_rests_most_of_the_time_while_it_widens() {
    const Experiment experiment = experiment_of("x^2", 3, 1.02);
    Experiment longer = experiment;
    longer.precision = std::nullopt;
    const Trajectory trajectory = walked(longer, 100);
    const Function function(experiment.function);
    AutomaticView automatic(function, experiment);
    const std::vector<Track> tracks = alone_on(trajectory);
    View before = automatic.fit(function, tracks, {});
    int changes = 0;
    for (const Iterate& iterate : trajectory) {
        const View view = automatic.fit(function, tracks, {iterate.number, 0});
        changes += view == before ? 0 : 1;
        before = view;
    }
    QVERIFY2(changes <= static_cast<int>(trajectory.size() / 4), QByteArray::number(changes));
}

void ViewTests::it_shows_where_she_walks_to_as_soon_as_she_sets_out() {
    const Experiment experiment = experiment_of("x^2", 3, 3);
    const Trajectory trajectory = walked(experiment, 10);
    for (long long number = 0; number < 10; ++number) {
        const Iterate& next = trajectory[static_cast<std::size_t>(number) + 1];
        const View view = fresh(experiment, trajectory, {number, 0.01});
        QVERIFY2(contains(view, next.point.x, next.value), text(view));
    }
}

void ViewTests::it_does_not_depend_on_what_was_shown_before_data() {
    QTest::addColumn<QString>("function");
    QTest::addColumn<double>("start");
    QTest::addColumn<double>("rate");
    QTest::newRow("converging") << "x^2" << 3.0 << 0.1;
    QTest::newRow("from side to side") << "x^2" << 3.0 << 0.99;
    QTest::newRow("diverging slowly") << "x^2" << 3.0 << 1.02;
    QTest::newRow("diverging") << "x^2" << 3.0 << 1.5;
    QTest::newRow("chaotic") << "x^4 - 3x^2 + x" << 2.0 << 0.13;
    QTest::newRow("leaving the domain") << "sqrt(x) + x" << 3.0 << 0.7;
    QTest::newRow("down for ever") << "-x^2" << 1.0 << 0.1;
}

void ViewTests::it_does_not_depend_on_what_was_shown_before() {
    QFETCH(const QString, function);
    QFETCH(const double, start);
    QFETCH(const double, rate);
    const Experiment experiment = experiment_of(qPrintable(function), start, rate);
    const Trajectory whole = walked(experiment, 100);
    const Function f(experiment.function);
    AutomaticView with_history(f, experiment);
    Trajectory growing;
    for (const Iterate& iterate : whole) {
        growing.append(iterate);
        // Back, forth and between, as somebody scrubs.
        for (const Cursor& cursor : {Cursor{iterate.number / 2, 0.5}, Cursor{iterate.number, 0}, Cursor{0, 0}}) {
            const View view = with_history.fit(f, alone_on(growing), cursor);
            const View expected = fresh(experiment, growing, cursor);
            QVERIFY2(view == expected, text(view) + " instead of " + text(expected));
        }
    }
}

void ViewTests::it_is_usable_for_any_function_data() {
    QTest::addColumn<QString>("function");
    QTest::addColumn<double>("start");
    const auto row = [](const char* function, double start) {
        QTest::addRow("%s from %g", function, start) << function << start;
    };
    row("0", 3);
    row("5", 0);
    row("-1e-300", 3);
    row("1e308", 3);
    row("1e199 x", 3);
    row("1e300 x", 3);
    row("1e-300 x", 3);
    row("1e-300 x^2", 3);
    row("x", 0);
    row("1/x", 0);
    row("1/x", 1e-8);
    row("1/x^2", 0);
    row("ln(x)", -1);
    row("ln(x)", 0);
    row("ln(x)", 1e-9);
    row("sqrt(x)", 0);
    row("sqrt(-1-x^2)", 3);
    row("x^99", 10);
    row("exp(exp(x))", 5);
    row("exp(exp(x))", 7);
    row("tan(x)", 1.5707963267948966);
    row("floor(x)", 3);
    row("floor(x)", 2.5);
    row("sign(x)", 0);
    row("sin(1/x)", 0);
    row("sin(1e9 x)", 1);
    row("x^2", 0);
    row("x^2", 1e-9);
    row("x^2", 1e8);
    row("x^2", 1e15);
    row("x^2", 1e100);
    row("x^2", -1e100);
    row("x", 1e100);
    row("(x-1e9)^2", 0);
    row("-x^2", 0);
    row("x^3", 0);
    row("|x|", 0);
    row("1 + 1e-15 sin(x)", 1);
    row("1e15 + x^2", 3);
}

void ViewTests::it_is_usable_for_any_function() {
    QFETCH(const QString, function);
    QFETCH(const double, start);
    const Experiment experiment = experiment_of(qPrintable(function), start);
    const Trajectory trajectory = walked(experiment, 100);
    for (const Cursor& cursor : {Cursor{}, Cursor{0, 0.5}, Cursor{trajectory.back().number, 0}}) {
        const View view = fresh(experiment, trajectory, cursor);
        // QCustomPlot refuses other ranges without a word.
        QVERIFY2(QCPRange::validRange(view.x_lower, view.x_upper), text(view));
        QVERIFY2(QCPRange::validRange(view.y_lower, view.y_upper), text(view));
        QVERIFY2(view.x_lower < start && start < view.x_upper, text(view));
        // Wide enough for doubles to tell its pixels apart.
        QVERIFY2(view.width() > 1e-11 * std::abs(start), text(view));
        QVERIFY2(view.height() > 1e-13 * std::max(std::abs(view.y_lower), std::abs(view.y_upper)), text(view));
    }
}

} // namespace hiker

std::unique_ptr<QObject> view_tests() {
    return std::make_unique<hiker::ViewTests>();
}

#include "view_test.moc"
