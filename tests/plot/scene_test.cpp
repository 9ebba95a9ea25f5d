// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>
#include <cmath>

#include "math/difference.h"
#include "plot/scene.h"
#include "samples.h"
#include "stand.h"
#include "tests.h"

namespace hiker {

class SceneTests : public QObject {
    Q_OBJECT

  private slots:
    void at_rest_she_stands_on_the_curve_at_her_iterate_data();
    void at_rest_she_stands_on_the_curve_at_her_iterate();
    void halfway_she_is_on_the_curve_between_two_iterates();
    void her_movement_is_eased_at_both_ends();
    void beyond_the_newest_iterate_she_waits_on_it();
    void across_a_hole_in_the_curve_she_goes_straight();
    void where_f_is_no_number_she_is_nowhere();
    void her_poles_touch_the_curve_at_x_minus_h_and_x_plus_h_data();
    void her_poles_touch_the_curve_at_x_minus_h_and_x_plus_h();
    void she_leans_as_the_slope_does_data();
    void she_leans_as_the_slope_does();
    void she_looks_where_she_walks_data();
    void she_looks_where_she_walks();
    void the_arrow_tells_whether_f_went_down_data();
    void the_arrow_tells_whether_f_went_down();
    void on_the_start_there_is_no_arrow();
    void a_frame_repaints_only_what_moves();
    void a_frame_that_widens_the_view_repaints_all();
    void the_same_three_give_the_same_pixels_data();
    void the_same_three_give_the_same_pixels();
    void a_faded_curve_has_another_colour();
    void a_theme_colours_everything();
    void a_view_by_hand_is_kept_until_it_is_reset();
    void another_function_has_a_view_of_its_own_again();
    void a_view_that_doubles_cannot_tell_apart_is_refused_data();
    void a_view_that_doubles_cannot_tell_apart_is_refused();
    void the_curve_is_found_near_a_click_only();
    void she_is_grabbed_by_her_body();
    void any_function_can_be_drawn_data();
    void any_function_can_be_drawn();
};

void SceneTests::at_rest_she_stands_on_the_curve_at_her_iterate_data() {
    QTest::addColumn<QString>("function");
    QTest::addColumn<double>("start");
    QTest::addColumn<double>("rate");
    QTest::addColumn<int>("number");
    for (const int number : {0, 1, 7, 40})
        QTest::addRow("x^2, iterate %d", number) << "x^2" << 3.0 << 0.1 << number;
    QTest::newRow("a quartic") << "x^4 - 3x^3 + 2" << 4.0 << 0.01 << 3;
    QTest::newRow("a view that widens") << "x^2" << 3.0 << 2.0 << 9;
    QTest::newRow("beside a pole") << "x + 1/x" << 0.3 << 0.1 << 2;
}

void SceneTests::at_rest_she_stands_on_the_curve_at_her_iterate() {
    QFETCH(const QString, function);
    QFETCH(const double, start);
    QFETCH(const double, rate);
    QFETCH(const int, number);
    Stand stand(experiment_of(qPrintable(function), start, rate));
    stand.scene.show_cursor({number, 0});
    const Iterate& iterate = stand.trajectory[static_cast<std::size_t>(number)];
    QCOMPARE(iterate.number, number);
    const QPointF expected = stand.pixel(iterate.point.x, iterate.value);
    const QPointF feet = stand.scene.stance().value().feet;
    QVERIFY2(distance(feet, expected) < 0.01, text(feet, expected));
    QVERIFY(QRectF(stand.plot.axisRect()->rect()).contains(feet));
}

void SceneTests::halfway_she_is_on_the_curve_between_two_iterates() {
    Stand stand(experiment_of("x^2", 3));
    stand.scene.show_cursor({2, 0.5});
    const double from = stand.trajectory[2].point.x;
    const double to = stand.trajectory[3].point.x;
    const QPointF expected = stand.on_curve((from + to) / 2);
    const QPointF feet = stand.scene.stance().value().feet;
    QVERIFY2(distance(feet, expected) < 0.01, text(feet, expected));
    for (double progress = 0.05; progress < 1; progress += 0.05) {
        stand.scene.show_cursor({2, progress});
        const QPointF place = stand.scene.stance().value().feet;
        const QPointF below = stand.on_curve(stand.plot.xAxis->pixelToCoord(place.x()));
        QVERIFY2(distance(place, below) < 0.01, text(place, below));
    }
}

void SceneTests::her_movement_is_eased_at_both_ends() {
    Stand stand(experiment_of("x^2", 3));
    const auto part_at = [&](double progress) {
        stand.scene.show_cursor({0, progress});
        const double x = stand.plot.xAxis->pixelToCoord(stand.scene.stance().value().feet.x());
        return (3 - x) / (3 - stand.trajectory[1].point.x);
    };
    double before = 0;
    for (double progress = 0.1; progress < 1; progress += 0.1) {
        const double part = part_at(progress);
        QVERIFY(part > before);
        before = part;
    }
    QVERIFY(part_at(0.1) < 0.05);
    QVERIFY(part_at(0.9) > 0.95);
}

void SceneTests::beyond_the_newest_iterate_she_waits_on_it() {
    Stand stand(experiment_of("x^2", 3));
    const QPointF expected = stand.on_curve(stand.trajectory.back().point.x);
    for (const Cursor& cursor : {Cursor{40, 0.5}, Cursor{99, 0}}) {
        stand.scene.show_cursor(cursor);
        QVERIFY(distance(stand.scene.stance().value().feet, expected) < 0.01);
    }
}

void SceneTests::across_a_hole_in_the_curve_she_goes_straight() {
    // From one side of the hole between -1 and 1 to the other.
    Experiment experiment = experiment_of("sqrt(x^2 - 1)", 1.25, 1.5);
    Stand stand(experiment);
    QVERIFY(stand.trajectory[1].point.x < -1);
    stand.scene.show_cursor({0, 0.5});
    const Iterate& from = stand.trajectory[0];
    const Iterate& to = stand.trajectory[1];
    const QPointF expected = stand.pixel((from.point.x + to.point.x) / 2, (from.value + to.value) / 2);
    const QPointF feet = stand.scene.stance().value().feet;
    QVERIFY2(distance(feet, expected) < 0.01, text(feet, expected));
}

void SceneTests::where_f_is_no_number_she_is_nowhere() {
    Stand stand(experiment_of("ln(x)", -1));
    QVERIFY(!stand.scene.stance());
    QVERIFY(!stand.scene.hiker_at({450, 300}));
}

void SceneTests::her_poles_touch_the_curve_at_x_minus_h_and_x_plus_h_data() {
    QTest::addColumn<double>("h");
    QTest::addColumn<int>("number");
    QTest::newRow("wide, on the start") << 0.5 << 0;
    QTest::newRow("wide, further down") << 0.5 << 5;
    QTest::newRow("very wide") << 1.0 << 1;
    QTest::newRow("narrow") << 0.01 << 0;
    QTest::newRow("automatic") << 0.0 << 0;
}

void SceneTests::her_poles_touch_the_curve_at_x_minus_h_and_x_plus_h() {
    QFETCH(const double, h);
    QFETCH(const int, number);
    Experiment experiment = experiment_of("x^2", 3);
    if (h > 0)
        experiment.difference_step = h;
    Stand stand(experiment);
    stand.scene.show_cursor({number, 0});
    const double x = stand.trajectory[static_cast<std::size_t>(number)].point.x;
    const double used = h > 0 ? h : difference_step(x, std::nullopt);
    const Stance stance = stand.scene.stance().value();
    QVERIFY2(distance(stance.left_pole, stand.on_curve(x - used)) < 0.01,
             text(stance.left_pole, stand.on_curve(x - used)));
    QVERIFY2(distance(stance.right_pole, stand.on_curve(x + used)) < 0.01,
             text(stance.right_pole, stand.on_curve(x + used)));
    QVERIFY(stance.left_pole.x() < stance.right_pole.x());
}

void SceneTests::she_leans_as_the_slope_does_data() {
    QTest::addColumn<QString>("function");
    QTest::addColumn<double>("start");
    QTest::addColumn<int>("sign");
    QTest::newRow("up to the right") << "x^2" << 3.0 << 1;
    QTest::newRow("down to the right") << "x^2" << -3.0 << -1;
    QTest::newRow("level") << "x^2" << 0.0 << 0;
    QTest::newRow("a steep ramp") << "100x" << 3.0 << 1;
    QTest::newRow("a cliff") << "-1e9 x" << 3.0 << -1;
}

void SceneTests::she_leans_as_the_slope_does() {
    QFETCH(const QString, function);
    QFETCH(const double, start);
    QFETCH(const int, sign);
    const Stand stand(experiment_of(qPrintable(function), start));
    // Clockwise is positive: on ground that rises to the right she leans to the left.
    const double lean = stand.scene.stance().value().lean;
    if (sign == 0)
        QVERIFY2(std::abs(lean) < 1e-3, QByteArray::number(lean));
    else
        QVERIFY2(lean * sign < -0.05, QByteArray::number(lean));
    QVERIFY2(std::abs(lean) < 1, QByteArray::number(lean));
}

void SceneTests::she_looks_where_she_walks_data() {
    QTest::addColumn<double>("start");
    QTest::addColumn<bool>("faces_right");
    QTest::newRow("down to the left") << 3.0 << false;
    QTest::newRow("down to the right") << -3.0 << true;
}

void SceneTests::she_looks_where_she_walks() {
    QFETCH(const double, start);
    QFETCH(const bool, faces_right);
    Stand stand(experiment_of("x^2", start));
    for (const Cursor& cursor : {Cursor{0, 0}, Cursor{0, 0.5}, Cursor{5, 0}, Cursor{40, 0}}) {
        stand.scene.show_cursor(cursor);
        QCOMPARE(stand.scene.stance().value().faces_right, faces_right);
    }
    // Before anything is walked she looks downhill.
    std::vector<Track> only_start(1);
    only_start.front().trajectory.append(stand.trajectory[0]);
    stand.scene.show(stand.experiment, only_start);
    QCOMPARE(stand.scene.stance().value().faces_right, faces_right);
}

void SceneTests::the_arrow_tells_whether_f_went_down_data() {
    QTest::addColumn<double>("rate");
    QTest::addColumn<bool>("is_down");
    QTest::addColumn<double>("progress");
    QTest::newRow("down") << 0.1 << true << 0.0;
    QTest::newRow("down, to the other side") << 0.9 << true << 0.0;
    QTest::newRow("overshot") << 1.1 << false << 0.0;
    QTest::newRow("down, on the way") << 0.1 << true << 0.5;
    QTest::newRow("overshot, on the way") << 1.1 << false << 0.5;
}

void SceneTests::the_arrow_tells_whether_f_went_down() {
    QFETCH(const double, rate);
    QFETCH(const bool, is_down);
    QFETCH(const double, progress);
    Stand stand(experiment_of("x^2", 3, rate));
    stand.scene.show_cursor(progress > 0 ? Cursor{0, progress} : Cursor{1, 0});
    const QImage picture = stand.picture();
    QCOMPARE(has(picture, Theme::light().step_down), is_down);
    QCOMPARE(has(picture, Theme::light().step_up), !is_down);
}

void SceneTests::on_the_start_there_is_no_arrow() {
    Stand stand(experiment_of("x^2", 3));
    QCOMPARE(count_of(stand.picture(), Theme::light().step_down), 0);
    QCOMPARE(count_of(stand.picture(), Theme::light().step_up), 0);
}

void SceneTests::a_frame_repaints_only_what_moves() {
    Stand stand(experiment_of("x^2", 3));
    stand.plot.show();
    QVERIFY(QTest::qWaitForWindowExposed(&stand.plot));
    stand.plot.replot();
    const QImage before = stand.plot.grab().toImage();
    QSignalSpy whole_picture(&stand.plot, &QCustomPlot::beforeReplot);
    for (int i = 1; i <= 20; ++i)
        stand.scene.show_cursor({i, 0.5});
    QCoreApplication::processEvents();
    QCOMPARE(whole_picture.count(), 0);
    const QImage after = stand.plot.grab().toImage();
    QVERIFY(after != before);
    // And yet it is the picture that painting all of it gives.
    stand.plot.replot();
    QCOMPARE(stand.plot.grab().toImage(), after);
}

void SceneTests::a_frame_that_widens_the_view_repaints_all() {
    Stand stand(experiment_of("x^2", 3, 3));
    QSignalSpy whole_picture(&stand.plot, &QCustomPlot::beforeReplot);
    const double width = stand.plot.xAxis->range().size();
    stand.scene.show_cursor({8, 0});
    QTRY_VERIFY(!whole_picture.isEmpty());
    QVERIFY(stand.plot.xAxis->range().size() > width);
    QVERIFY(QRectF(stand.plot.axisRect()->rect()).contains(stand.scene.stance().value().feet));
}

void SceneTests::the_same_three_give_the_same_pixels_data() {
    QTest::addColumn<QString>("function");
    QTest::addColumn<double>("rate");
    QTest::addColumn<int>("number");
    QTest::addColumn<double>("progress");
    QTest::newRow("the start") << "x^2" << 0.1 << 0 << 0.0;
    QTest::newRow("on the way") << "x^2" << 0.1 << 4 << 0.3;
    QTest::newRow("the end") << "x^2" << 0.1 << 40 << 0.0;
    QTest::newRow("diverging") << "x^2" << 1.5 << 9 << 0.6;
    QTest::newRow("diverging, back on the start") << "x^2" << 1.5 << 0 << 0.0;
    QTest::newRow("with poles") << "x + 1/x" << 0.1 << 3 << 0.0;
}

void SceneTests::the_same_three_give_the_same_pixels() {
    QFETCH(const QString, function);
    QFETCH(const double, rate);
    QFETCH(const int, number);
    QFETCH(const double, progress);
    const Experiment experiment = experiment_of(qPrintable(function), 3, rate);
    const Cursor cursor{number, progress};
    Stand at_once(experiment);
    at_once.scene.show_cursor(cursor);

    // This one has shown another function, grown iterate by iterate, and been scrubbed to and fro.
    Stand with_history(experiment_of("sin(x)", 1));
    std::vector<Track> growing(1);
    growing.front().trajectory.append(at_once.trajectory[0]);
    with_history.scene.show(experiment, growing);
    for (std::size_t row = 1; row < at_once.trajectory.size(); ++row) {
        growing.front().trajectory.append(at_once.trajectory[row]);
        with_history.scene.show_cursor({static_cast<long long>(row) - 1, 0.5});
        with_history.plot.replot();
    }
    with_history.scene.set_faded(true);
    with_history.scene.set_theme(Theme::dark());
    with_history.plot.replot();
    with_history.scene.set_faded(false);
    with_history.scene.set_theme(Theme::light());
    with_history.scene.show_cursor(cursor);
    QCOMPARE(with_history.picture(), at_once.picture());
}

void SceneTests::a_faded_curve_has_another_colour() {
    Stand stand(experiment_of("x^2", 3));
    const Theme theme = Theme::light();
    QVERIFY(has(stand.picture(), theme.curve));
    QVERIFY(!has(stand.picture(), theme.faded_curve));
    stand.scene.set_faded(true);
    QVERIFY(!has(stand.picture(), theme.curve));
    QVERIFY(has(stand.picture(), theme.faded_curve));
    stand.scene.set_faded(false);
    QVERIFY(has(stand.picture(), theme.curve));
}

void SceneTests::a_theme_colours_everything() {
    Stand stand(experiment_of("x^2", 3));
    stand.scene.set_theme(Theme::dark());
    const QImage picture = stand.picture();
    QCOMPARE(picture.pixelColor(1, 1), Theme::dark().background);
    QVERIFY(has(picture, Theme::dark().curve));
    for (const QColor& light : {Theme::light().curve, Theme::light().grid, Theme::light().axis, Theme::light().trail})
        QVERIFY(!has(picture, light));
}

void SceneTests::a_view_by_hand_is_kept_until_it_is_reset() {
    Stand stand(experiment_of("x^2", 3, 3));
    const QCPRange automatic = stand.plot.xAxis->range();
    QVERIFY(!stand.scene.has_view_of_its_own());
    QSignalSpy changed(&stand.scene, &Scene::view_changed);
    stand.plot.xAxis->setRange(-1, 1);
    QVERIFY(stand.scene.has_view_of_its_own());
    QVERIFY(!changed.isEmpty());
    stand.scene.show_cursor({5, 0});
    QCOMPARE(stand.plot.xAxis->range(), QCPRange(-1, 1));
    Experiment other = stand.experiment;
    other.hiker().start.x = 2;
    stand.scene.show(other, stand.tracks);
    QCOMPARE(stand.plot.xAxis->range(), QCPRange(-1, 1));
    stand.scene.show(stand.experiment, stand.tracks);
    changed.clear();
    stand.scene.reset_view();
    QVERIFY(!stand.scene.has_view_of_its_own());
    QVERIFY(!changed.isEmpty());
    QCOMPARE(stand.plot.xAxis->range(), automatic);
}

void SceneTests::another_function_has_a_view_of_its_own_again() {
    Stand stand(experiment_of("x^2", 3));
    stand.plot.xAxis->setRange(50, 60);
    Experiment other = stand.experiment;
    other.function = "x^2 + 1";
    stand.scene.show(other, stand.tracks);
    QVERIFY(!stand.scene.has_view_of_its_own());
    QVERIFY(stand.plot.xAxis->range().contains(3));
}

void SceneTests::a_view_that_doubles_cannot_tell_apart_is_refused_data() {
    QTest::addColumn<double>("lower");
    QTest::addColumn<double>("upper");
    QTest::newRow("too narrow far out") << 1e6 << 1e6 + 1e-6;
    QTest::newRow("too narrow") << 0.0 << 1e-120;
    QTest::newRow("too wide") << -1e120 << 1e120;
}

void SceneTests::a_view_that_doubles_cannot_tell_apart_is_refused() {
    QFETCH(const double, lower);
    QFETCH(const double, upper);
    Stand stand(experiment_of("x^2", 3));
    for (QCPAxis* axis : {stand.plot.xAxis, stand.plot.yAxis}) {
        const QCPRange before = axis->range();
        axis->setRange(lower, upper);
        QCOMPARE(axis->range(), before);
    }
    stand.plot.replot();
}

void SceneTests::the_curve_is_found_near_a_click_only() {
    Stand stand(experiment_of("x^2", 3));
    for (const double x : {-2.5, -1.0, 0.0, 0.5, 2.0}) {
        const auto found = stand.scene.place_at(stand.on_curve(x) + QPointF(2, -3));
        QVERIFY(found);
        QVERIFY2(distance(stand.on_curve(found->x), stand.on_curve(x)) < 6, QByteArray::number(found->x));
    }
    QVERIFY(!stand.scene.place_at(stand.pixel(0, 8)));
    QVERIFY(!stand.scene.place_at(stand.pixel(2, 0.5)));
    // Neither is it outside of the axes, however close.
    QVERIFY(!stand.scene.place_at({3, 3}));
}

void SceneTests::she_is_grabbed_by_her_body() {
    Stand stand(experiment_of("x^2", 3));
    const Stance stance = stand.scene.stance().value();
    QVERIFY(stand.scene.hiker_at(stance.feet - QPointF(0, stance.height / 2)));
    QVERIFY(!stand.scene.hiker_at(stance.feet - QPointF(0, 2 * stance.height)));
    QVERIFY(!stand.scene.hiker_at(stance.feet - QPointF(2 * stance.height, 0)));
    QVERIFY(!stand.scene.hiker_at(stance.feet + QPointF(0, stance.height)));
}

void SceneTests::any_function_can_be_drawn_data() {
    QTest::addColumn<QString>("function");
    QTest::addColumn<double>("start");
    const auto row = [](const char* function, double start) {
        QTest::addRow("%s from %g", function, start) << function << start;
    };
    row("0", 3);
    row("1e308", 3);
    row("1e300 x", 3);
    row("1/x", 0);
    row("1/x", 1e-8);
    row("ln(x)", -1);
    row("sqrt(-1-x^2)", 3);
    row("tan(10x)", 3);
    row("sin(300x)", 3);
    row("sin(1e9 x)", 3);
    row("x^99", 10);
    row("exp(exp(x))", 5);
    row("x^2", 1e100);
    row("x^2", 1e-9);
    row("floor(x)", 2);
}

void SceneTests::any_function_can_be_drawn() {
    QFETCH(const QString, function);
    QFETCH(const double, start);
    Stand stand(experiment_of(qPrintable(function), start), {400, 300});
    for (const Cursor& cursor : {Cursor{0, 0.5}, Cursor{1, 0}, Cursor{stand.trajectory.back().number, 0}}) {
        stand.scene.show_cursor(cursor);
        const QImage picture = stand.picture();
        QCOMPARE(picture.size(), QSize(400, 300));
        // The frame of the axes is there in any case.
        QVERIFY(has(picture, Theme::light().axis));
        if (const auto stance = stand.scene.stance())
            QVERIFY(std::isfinite(stance->feet.x()) && std::isfinite(stance->feet.y()) && std::isfinite(stance->lean));
    }
}

} // namespace hiker

std::unique_ptr<QObject> scene_tests() {
    return std::make_unique<hiker::SceneTests>();
}

#include "scene_test.moc"
