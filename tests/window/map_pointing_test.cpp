// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "../several.h"
#include "files/experiment_file.h"
#include "open_map.h"
#include "tests.h"

namespace hiker {

namespace {

Hiker at(Point start, const char* name = "") {
    return {.name = name, .start = start, .learning_rate = 0.04};
}

Experiment three() {
    return several({at({3, 2}), at({-2, 1}, "Ann"), at({1, -3})}, "x^2 + 10y^2");
}

} // namespace

class MapPointingTests : public QObject {
    Q_OBJECT

  private slots:
    void init() { QSettings().clear(); }
    void a_click_sets_both_coordinates_data();
    void a_click_sets_both_coordinates();
    void a_click_right_after_typing_is_a_step_of_its_own();
    void a_click_beside_the_axes_does_nothing();
    void the_hiker_is_dragged_and_the_ghost_follows();
    void a_drag_is_one_step_however_long_it_takes();
    void the_view_rests_while_she_is_dragged();
    void the_wheel_zooms_with_equal_scales();
    void a_double_click_resets_the_view_and_nothing_else();
    void a_drag_of_the_background_pans();
    void it_can_be_zoomed_on_and_on_without_harm_data();
    void it_can_be_zoomed_on_and_on_without_harm();
    void a_click_anywhere_is_a_start_that_can_be_saved();
    void the_pointer_tells_what_can_be_done();
    void of_several_the_one_who_is_clicked_is_selected();
    void of_several_the_keys_select();
    void of_several_the_names_select();
    void of_several_a_click_moves_the_selected_one_alone();
};

void MapPointingTests::a_click_sets_both_coordinates_data() {
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("y");
    QTest::newRow("beside the valley") << -2.0 << 1.0;
    QTest::newRow("below") << 0.5 << -2.5;
    QTest::newRow("near the edge") << -3.9 << 3.9;
}

void MapPointingTests::a_click_sets_both_coordinates() {
    QFETCH(const double, x);
    QFETCH(const double, y);
    OpenMap open;
    QVERIFY(open.is_seen());
    const View view = open.window.scene().view();
    open.mouse.click(open.at(x, y));
    QVERIFY(open.pixels(open.start(), {x, y}) < 2);
    QCOMPARE(open.field("start")->text().toDouble(), open.start().x);
    QCOMPARE(open.field("start_y")->text().toDouble(), open.start().y);
    QVERIFY(open.field("start")->text().size() <= 6 && open.field("start_y")->text().size() <= 6);
    QCOMPARE(open.steps(), 1);
    QVERIFY(open.window.scene().view() == view);
    const auto stands_there = [&] {
        const auto stance = open.window.scene().stance();
        return stance && QLineF(stance->feet, open.at(open.start().x, open.start().y)).length() < 0.1;
    };
    QTRY_VERIFY(stands_there());
    open.undo();
    QCOMPARE(open.experiment(), bowl());
    QCOMPARE(open.field("start_y")->text(), "2");
}

void MapPointingTests::a_click_right_after_typing_is_a_step_of_its_own() {
    OpenMap open;
    QVERIFY(open.is_seen());
    open.type("start_y", "1");
    open.mouse.click(open.at(-2, 1));
    open.mouse.click(open.at(-1, -1));
    QCOMPARE(open.steps(), 3);
    open.undo();
    QVERIFY(open.pixels(open.start(), {-2, 1}) < 2);
    open.undo();
    QCOMPARE(open.start(), (Point{3, 1}));
}

void MapPointingTests::a_click_beside_the_axes_does_nothing() {
    OpenMap open;
    QVERIFY(open.is_seen());
    const QRect axes = open.plot()->axisRect()->rect();
    open.mouse.click({axes.left() - 10.0, axes.center().y() + 0.0});
    open.mouse.click({axes.right() + 15.0, axes.center().y() + 0.0}); // on the bar of colours
    QCOMPARE(open.experiment(), bowl());
}

void MapPointingTests::the_hiker_is_dragged_and_the_ghost_follows() {
    OpenMap open;
    QVERIFY(open.is_seen());
    const QPointF grabbed = open.hiker();
    open.mouse.press(grabbed);
    QCOMPARE(open.start(), (Point{3, 2}));
    for (const Point goal : {Point{1, 1}, Point{-1, 2}, Point{-2, -1}}) {
        open.mouse.move(open.at(goal.x, goal.y));
        QVERIFY(open.pixels(open.start(), goal) < 2);
        QVERIFY(open.session().shows_ahead());
        QTRY_COMPARE(open.session().trajectory()[0].point, open.start());
        QTRY_VERIFY(open.session().trajectory().size() > 10);
        QVERIFY(open.label("outcome").startsWith("What if: "));
    }
    open.mouse.release(open.at(-2, -1));
    QCOMPARE(open.steps(), 1);
    open.mouse.hover(grabbed);
    QVERIFY(open.pixels(open.start(), {-2, -1}) < 2); // released, she stays
    open.undo();
    QCOMPARE(open.experiment(), bowl());
}

void MapPointingTests::a_drag_is_one_step_however_long_it_takes() {
    OpenMap open;
    QVERIFY(open.is_seen());
    open.mouse.press(open.hiker());
    open.mouse.move(open.at(1, 1));
    QTest::qWait(1200);
    open.mouse.move(open.at(-1, 1));
    open.mouse.release(open.at(-1, 1));
    QCOMPARE(open.steps(), 1);
    QCOMPARE(open.window.document().history().undoText(), "change of start");
    open.undo();
    QCOMPARE(open.experiment(), bowl());
}

void MapPointingTests::the_view_rests_while_she_is_dragged() {
    OpenMap open;
    QVERIFY(open.is_seen());
    const View view = open.window.scene().view();
    const QPointF grabbed = open.hiker();
    open.mouse.press(grabbed);
    for (int i = 1; i <= 20; ++i) {
        open.mouse.move(grabbed + QPointF(-20 * i, 7 * i));
        QCoreApplication::processEvents();
        QVERIFY(open.window.scene().view() == view);
    }
    open.mouse.release(grabbed + QPointF(-400, 140));
    QCoreApplication::processEvents();
    QVERIFY(open.window.scene().view() == view);
}

void MapPointingTests::the_wheel_zooms_with_equal_scales() {
    OpenMap open;
    QVERIFY(open.is_seen());
    QVERIFY(open.is_equally_scaled());
    QVERIFY(!open.has_reset_view());
    const double width = open.plot()->xAxis->range().size();
    const QPointF place = open.at(1, -1);
    open.mouse.wheel(place, 1);
    open.plot()->replot();
    QVERIFY(open.plot()->xAxis->range().size() < width);
    QVERIFY(open.is_equally_scaled());
    QVERIFY2(QLineF(open.at(1, -1), place).length() < 3, "What is under the pointer stays there.");
    QVERIFY(open.has_reset_view());
    open.mouse.wheel(place, -3);
    open.plot()->replot();
    QVERIFY(open.plot()->xAxis->range().size() > width);
    QVERIFY(open.is_equally_scaled());
    QTRY_VERIFY(open.window.scene().land().is_finished);
    QTRY_COMPARE(open.window.scene().land().grid.x_lower, open.plot()->xAxis->range().lower);
}

void MapPointingTests::a_double_click_resets_the_view_and_nothing_else() {
    OpenMap open;
    QVERIFY(open.is_seen());
    const View view = open.window.scene().view();
    open.mouse.wheel(open.at(0, 0), 2);
    open.plot()->replot();
    QVERIFY(open.has_reset_view());
    open.mouse.double_click(open.at(0.5, -0.5));
    QTest::qWait(50);
    open.plot()->replot();
    QVERIFY(!open.has_reset_view());
    QCOMPARE(open.experiment(), bowl());
    QCOMPARE(open.field("start_y")->text(), "2");
    QVERIFY(!open.window.document().has_unsaved_changes());
    QCOMPARE(open.window.scene().view().x_lower, view.x_lower);
    QCOMPARE(open.window.scene().view().y_upper, view.y_upper);
}

void MapPointingTests::a_drag_of_the_background_pans() {
    OpenMap open;
    QVERIFY(open.is_seen());
    const View view = open.window.scene().view();
    const QPointF from = open.at(-1, -1);
    open.mouse.drag(from, from + QPointF(100, 50));
    open.plot()->replot();
    QVERIFY(QLineF(open.at(-1, -1), from + QPointF(100, 50)).length() < 3);
    QVERIFY(open.window.scene().view() != view);
    QVERIFY(open.is_equally_scaled());
    QCOMPARE(open.experiment(), bowl());
    QCOMPARE(open.steps(), 0);
    QVERIFY(open.has_reset_view());
    QTRY_COMPARE(open.window.scene().land().grid.x_lower, open.plot()->xAxis->range().lower);
}

void MapPointingTests::it_can_be_zoomed_on_and_on_without_harm_data() {
    QTest::addColumn<QString>("function");
    QTest::addColumn<int>("notches");
    for (const char* function : {"x^2 + 10y^2", "sin(x) sin(y)", "x y", "ln(x) + √y", "exp(x^2 + y^2)", "1/(x - y)"})
        for (const int notches : {20, -20})
            QTest::addRow("%s, %s", function, notches > 0 ? "in" : "out") << QString(function) << notches;
}

void MapPointingTests::it_can_be_zoomed_on_and_on_without_harm() {
    QFETCH(const QString, function);
    QFETCH(const int, notches);
    OpenMap open(Alone{.function = function.toStdString(), .start = {3, 2}, .learning_rate = 0.01});
    QVERIFY(open.is_seen());
    const QPointF place = open.at(3, 2);
    for (int i = 0; i < 100; ++i) {
        open.mouse.wheel(place, notches);
        if (i % 6 == 0) {
            open.plot()->replot();
            QCoreApplication::processEvents();
        }
    }
    open.plot()->replot();
    const View view = open.window.scene().view();
    QVERIFY(std::isfinite(view.x_lower) && std::isfinite(view.x_upper) && view.width() > 0);
    QVERIFY(std::isfinite(view.y_lower) && std::isfinite(view.y_upper) && view.height() > 0);
    QVERIFY(notches > 0 ? view.width() < 1e-8 : view.width() > 1e90);
    QVERIFY(open.is_equally_scaled(1e-3)); // as far as doubles can tell
    QTRY_COMPARE_WITH_TIMEOUT(open.window.scene().land().grid.x_lower, view.x_lower, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(open.window.scene().land().is_finished, 20'000);
    open.plot()->replot();
}

void MapPointingTests::a_click_anywhere_is_a_start_that_can_be_saved() {
    OpenMap open;
    QVERIFY(open.is_seen());
    for (int i = 0; i < 100; ++i)
        open.mouse.wheel(open.at(0, 0), -20);
    open.plot()->replot();
    const QRect axes = open.plot()->axisRect()->rect();
    open.mouse.click(QPointF(axes.bottomRight()) - QPointF(2, 2));
    QVERIFY(open.start().x > 1e90 && open.start().y < -1e90);
    QVERIFY(open.the("run")->isEnabled());
    QCOMPARE(experiment_from_json(experiment_to_json(open.experiment())), open.experiment());
}

void MapPointingTests::the_pointer_tells_what_can_be_done() {
    OpenMap open;
    QVERIFY(open.is_seen());
    open.mouse.hover(open.hiker());
    QCOMPARE(open.plot()->cursor().shape(), Qt::OpenHandCursor);
    open.mouse.hover(open.at(-1, -1));
    QCOMPARE(open.plot()->cursor().shape(), Qt::PointingHandCursor);
    open.mouse.hover({2, 2});
    QCOMPARE(open.plot()->cursor().shape(), Qt::ArrowCursor);
}

void MapPointingTests::of_several_the_one_who_is_clicked_is_selected() {
    OpenMap open(three());
    QVERIFY(open.is_seen());
    for (const std::size_t hiker : {1U, 2U, 0U}) {
        const Point start = open.experiment().hikers[hiker].start;
        open.mouse.click(open.at(start.x, start.y) - QPointF(0, 20));
        QCOMPARE(open.experiment().selected, hiker);
        QCOMPARE(open.field("start")->text().toDouble(), start.x);
        QCOMPARE(open.field("start_y")->text().toDouble(), start.y);
    }
    QCOMPARE(open.steps(), 0);
    QCOMPARE(open.experiment(), three());
}

void MapPointingTests::of_several_the_keys_select() {
    std::vector<Hiker> hikers;
    for (int i = 0; i < 8; ++i)
        hikers.push_back(at({3.0 - i, 0.5 * i}));
    OpenMap open(several(hikers, "x^2 + 10y^2"));
    QVERIFY(open.is_seen());
    for (int i = 7; i >= 0; --i) {
        open.press(static_cast<Qt::Key>(Qt::Key_1 + i));
        QCOMPARE(open.experiment().selected, static_cast<std::size_t>(i));
        QCOMPARE(open.field("start_y")->text().toDouble(), 0.5 * i);
    }
}

void MapPointingTests::of_several_the_names_select() {
    OpenMap open(three());
    QVERIFY(open.is_seen());
    QStringList names;
    for (const KeyEntry& entry : open.window.scene().key())
        names << entry.look.name;
    QCOMPARE(names.size(), 3);
    QCOMPARE(names[1], "Ann");
    QVERIFY2(names[0].contains("(3, 2)"), qPrintable(names[0]));
    const auto place_of = [&](std::size_t hiker) -> std::optional<QPointF> {
        for (int y = 0; y < open.plot()->height(); y += 4)
            for (int x = 0; x < open.plot()->width(); x += 4)
                if (open.window.scene().name_at(QPointF(x, y)) == hiker)
                    return QPointF(x, y);
        return std::nullopt;
    };
    for (const std::size_t hiker : {2U, 1U, 0U}) {
        QVERIFY(place_of(hiker));
        open.mouse.click(*place_of(hiker));
        QCOMPARE(open.experiment().selected, hiker);
    }
    QCOMPARE(open.experiment(), three());
}

void MapPointingTests::of_several_a_click_moves_the_selected_one_alone() {
    OpenMap open(three());
    QVERIFY(open.is_seen());
    open.press(Qt::Key_3);
    open.mouse.click(open.at(2, -1));
    QVERIFY(open.pixels(open.experiment().hikers[2].start, {2, -1}) < 2);
    QCOMPARE(open.experiment().hikers[0].start, (Point{3, 2}));
    QCOMPARE(open.experiment().hikers[1].start, (Point{-2, 1}));
    QCOMPARE(open.steps(), 1);
}

} // namespace hiker

std::unique_ptr<QObject> map_pointing_tests() {
    return std::make_unique<hiker::MapPointingTests>();
}

#include "map_pointing_test.moc"
