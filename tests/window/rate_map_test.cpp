// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QLineF>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QUndoStack>
#include <cmath>

#include "../patience.h"
#include "../several.h"
#include "mouse.h"
#include "open_window.h"
#include "tests.h"
#include "window/rate_map_panel.h"
#include "worker/map_worker.h"

namespace hiker {

namespace {

Experiment quartic() {
    return several({from(2, 0.05)}, "x^4 - 4x^2 + x");
}

/// Two coordinates, and four minima.
Experiment himmelblau() {
    Experiment experiment = several({from(1, 0.01)}, "(x^2+y-11)^2 + (x+y^2-7)^2");
    experiment.hiker().start.y = 2;
    return experiment;
}

/// A window with the map in it.
class Mapped : public OpenWindow {
  public:
    explicit Mapped(const Experiment& experiment = quartic()) : OpenWindow(experiment) {
        dock()->toggleViewAction()->trigger();
    }

    QDockWidget* dock() { return the<QDockWidget>("rate_map"); }
    /// Nothing before it has been seen.
    RateMapPanel* panel() { return window.findChild<RateMapPanel*>(); }
    QCustomPlot* map_plot() { return panel()->findChild<QCustomPlot*>("plot"); }
    const RateMap& map() { return panel()->map(); }
    QString pixel_text() { return panel()->findChild<QLabel*>("pixel")->text(); }
    bool is_finished() { return panel() && panel()->is_finished(); }
    /// Laid out, and worked out to the last pixel.
    bool is_ready() {
        return OpenWindow::is_ready() && QTest::qWaitFor([this] { return is_finished(); }, 60'000) && is_settled();
    }
    /// The key may have taken room from it meanwhile.
    bool is_settled() {
        QTest::qWait(100);
        return QTest::qWaitFor(
            [this] {
                return is_finished() && map_plot()->axisRect()->size() == QSize(map().area.width, map().area.height);
            },
            60'000);
    }
    /// The middle of a pixel of the map.
    QPointF pixel(int column, int row) {
        const QRect axes = map_plot()->axisRect()->rect();
        return QPointF(axes.left() + column, axes.bottom() - row) + QPointF(0.5, 0.5);
    }
    QPointF part(double x, double y) {
        return pixel(static_cast<int>(x * map().area.width), static_cast<int>(y * map().area.height));
    }
    QAction* undo_action() {
        for (QAction* action : window.findChildren<QAction*>())
            if (action->shortcut() == QKeySequence(QKeySequence::Undo))
                return action;
        qFatal("There is no undoing.");
    }
    void undo() { undo_action()->trigger(); }
    const Hiker& hiker() { return experiment().hiker(); }
    double pixel_width() { return (map().area.x_upper - map().area.x_lower) / map().area.width; }
    double pixel_factor() { return std::pow(map().area.y_upper / map().area.y_lower, 1.0 / map().area.height); }
    double pixel_height() { return (map().area.y_upper - map().area.y_lower) / map().area.height; }
    /// Whether the hiker has been put to a pixel of the map, rounded by less than half of it.
    bool is_at(int column, int row) {
        const double y = map().area.y_of(row);
        const bool is_row = map().area.upward == Upward::start_y
                                ? std::abs(hiker().start.y - y) <= 0.6 * pixel_height()
                                : std::abs(std::log(hiker().learning_rate / y)) <= 0.6 * std::log(pixel_factor());
        return is_row && std::abs(hiker().start.x - map().area.x_of(column)) <= 0.6 * pixel_width();
    }
};

MapPixel pixel_of(Experiment experiment, double x, double y) {
    put_on_map(experiment.hiker(), {x, y}, upward_of(experiment));
    Descent descent(experiment);
    while (!descent.ending())
        descent.advance();
    return {descent.point(), static_cast<std::int32_t>(descent.number()), descent.ending()};
}

} // namespace

class RateMapTests : public QObject {
    Q_OBJECT

  private slots:
    void init() { QSettings().clear(); }
    void there_is_no_map_before_it_is_seen();
    void a_hidden_map_is_not_worked_on();
    void the_map_is_of_the_selected_hiker();
    void a_click_sets_start_and_learning_rate_data();
    void a_click_sets_start_and_learning_rate();
    void a_click_moves_the_selected_hiker_and_nobody_else();
    void a_click_tells_what_the_pixel_says();
    void a_drag_is_undone_at_once_data();
    void a_drag_is_undone_at_once();
    void a_drag_leaves_the_map_as_it_is();
    void a_drag_does_not_leave_the_map();
    void two_drags_are_undone_one_by_one();
    void another_button_does_nothing();
    void whatever_changes_the_map_begins_it_anew_data();
    void whatever_changes_the_map_begins_it_anew();
    void what_does_not_change_the_map_leaves_it_as_it_is();
    void the_wheel_zooms_around_the_pointer();
    void a_double_click_shows_all_of_it_again_data() { add_both_kinds_of_map(); }
    void a_double_click_shows_all_of_it_again();
    void a_double_click_moves_nobody_data() { add_both_kinds_of_map(); }
    void a_double_click_moves_nobody();
    void it_can_be_zoomed_on_and_on_without_harm();
    void the_text_below_tells_what_the_pixel_says();
    void the_text_goes_when_the_pointer_leaves_the_map();
    void a_map_of_endless_pixels_does_not_keep_the_window_waiting();
    void a_map_of_starts_says_what_the_descents_say();
    void a_click_on_a_map_of_starts_sets_both_coordinates_data();
    void a_click_on_a_map_of_starts_sets_both_coordinates();
    void a_map_of_starts_begins_anew_with_another_rate_only();
    void the_text_below_tells_both_coordinates();
    void the_map_is_called_by_what_its_axes_are();
    void there_is_no_map_before_the_panel_is_laid_out();
    void the_curve_stays_beside_the_map();

  private:
    static void add_both_kinds_of_map();
};

void RateMapTests::there_is_no_map_before_it_is_seen() {
    OpenWindow open(quartic());
    QVERIFY(open.is_ready());
    QVERIFY(!open.window.findChild<RateMapPanel*>());
    open.the<QDockWidget>("rate_map")->toggleViewAction()->trigger();
    QTRY_VERIFY(open.window.findChild<RateMapPanel*>());
}

void RateMapTests::a_hidden_map_is_not_worked_on() {
    Mapped open;
    QVERIFY(open.is_ready());
    open.dock()->hide();
    auto& worker = *open.panel();
    const std::vector<MapPixel> before = worker.map().pixels;
    open.type("function", "x^2");
    QTRY_COMPARE(open.experiment().function, std::string("x^2"));
    QTest::qWait(150);
    QVERIFY(worker.map().pixels == before);
    open.dock()->show();
    QTRY_VERIFY(open.is_finished() && worker.map().pixels != before);
    const MapArea& area = worker.map().area;
    QCOMPARE(worker.map().at(10, 10), pixel_of(open.experiment(), area.x_of(10), area.y_of(10)));
}

void RateMapTests::the_map_is_of_the_selected_hiker() {
    Experiment two = several({from(2, 0.05), with({"adam"}, 0.1, 2)}, "x^4 - 4x^2 + x");
    Mapped open(two);
    QVERIFY(open.is_ready());
    for (std::size_t selected : {0U, 1U}) {
        two.selected = selected;
        if (selected == 1)
            open.press(Qt::Key_2);
        QTRY_COMPARE(open.experiment().selected, selected);
        QTest::qWait(50);
        QTRY_VERIFY_WITH_TIMEOUT(open.is_finished(), 60'000);
        const MapArea& area = open.map().area;
        for (int i = 0; i < 200; ++i) {
            const int column = i * 37 % area.width;
            const int row = i * 53 % area.height;
            QCOMPARE(open.map().at(column, row), pixel_of(two, area.x_of(column), area.y_of(row)));
        }
    }
}

void RateMapTests::a_click_sets_start_and_learning_rate_data() {
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("y");
    for (const double x : {0.1, 0.5, 0.83})
        for (const double y : {0.07, 0.6, 0.9})
            QTest::addRow("%g, %g", x, y) << x << y;
}

void RateMapTests::a_click_sets_start_and_learning_rate() {
    QFETCH(const double, x);
    QFETCH(const double, y);
    Mapped open;
    QVERIFY(open.is_ready());
    const int column = static_cast<int>(x * open.map().area.width);
    const int row = static_cast<int>(y * open.map().area.height);
    Mouse mouse(open.map_plot());
    mouse.click(open.pixel(column, row));
    QVERIFY2(open.is_at(column, row), qPrintable(QString("%1, %2 instead of %3, %4")
                                                     .arg(open.hiker().start.x)
                                                     .arg(open.hiker().learning_rate)
                                                     .arg(open.map().area.x_of(column))
                                                     .arg(open.map().area.y_of(row))));
    QCOMPARE(open.field("start")->text().toDouble(), open.hiker().start.x); // rounded to what a pixel can tell
    QVERIFY(open.field("start")->text().size() <= 8);
    const auto cross = open.map_plot()->item(0)->position("position");
    QTRY_VERIFY(std::abs(cross->pixelPosition().x() - open.pixel(column, row).x()) <= 2);
    QVERIFY(std::abs(cross->pixelPosition().y() - open.pixel(column, row).y()) <= 2);
}

void RateMapTests::a_click_moves_the_selected_hiker_and_nobody_else() {
    Experiment two = several({from(2, 0.05), from(1, 0.01)}, "x^4 - 4x^2 + x");
    two.selected = 1;
    Mapped open(two);
    QVERIFY(open.is_ready());
    Mouse mouse(open.map_plot());
    mouse.click(open.part(0.3, 0.4));
    QCOMPARE(open.experiment().hikers[0], two.hikers[0]);
    QVERIFY(open.experiment().hikers[1].start.x != 1);
    QVERIFY(open.experiment().hikers[1].learning_rate != 0.01);
    QCOMPARE(open.experiment().selected, std::size_t{1});
}

void RateMapTests::a_click_tells_what_the_pixel_says() {
    Mapped open;
    QVERIFY(open.is_ready());
    Mouse mouse(open.map_plot());
    int told = 0;
    for (int i = 0; i < 12; ++i) {
        mouse.click(open.part(0.05 + i * 0.08, 0.1 + i * 37 % 12 * 0.06));
        QTRY_VERIFY(open.session().outcome() && open.session().shows_ahead());
        const MapPixel exact = pixel_of(open.experiment(), open.hiker().start.x, open.hiker().learning_rate);
        QCOMPARE(open.session().outcome()->ending, *exact.ending);
        QTRY_VERIFY2(open.label("outcome").startsWith("What if: "), qPrintable(open.label("outcome")));
        told += exact.ending == Ending::converged &&
                        open.label("outcome").contains(QString("after %1 iteration").arg(exact.iterations))
                    ? 1
                    : 0;
    }
    QVERIFY(told >= 3);
}

void RateMapTests::a_drag_is_undone_at_once_data() {
    QTest::addColumn<QPointF>("from");
    QTest::addColumn<QPointF>("to");
    QTest::newRow("across") << QPointF(0.2, 0.3) << QPointF(0.8, 0.7);
    QTest::newRow("along the starts") << QPointF(0.2, 0.5) << QPointF(0.8, 0.5);
    QTest::newRow("along the rates") << QPointF(0.5, 0.2) << QPointF(0.5, 0.8);
}

void RateMapTests::a_drag_is_undone_at_once() {
    QFETCH(const QPointF, from);
    QFETCH(const QPointF, to);
    Mapped open;
    QVERIFY(open.is_ready());
    Mouse mouse(open.map_plot());
    mouse.drag(open.part(from.x(), from.y()), open.part(to.x(), to.y()));
    QVERIFY(open.experiment() != quartic());
    open.undo();
    QCOMPARE(open.experiment(), quartic());
    QVERIFY(!open.undo_action()->isEnabled());
}

/// One that is along the starts at first, and then along the rates, would be of two kinds.
void RateMapTests::two_drags_are_undone_one_by_one() {
    Mapped open;
    QVERIFY(open.is_ready());
    Mouse mouse(open.map_plot());
    const auto around_the_corner = [&] {
        mouse.press(open.part(0.2, 0.2));
        mouse.move(open.part(0.3, 0.2));
        mouse.move(open.part(0.4, 0.2));
        mouse.move(open.part(0.4, 0.5));
        mouse.move(open.part(0.5, 0.6));
        mouse.release(open.part(0.5, 0.6));
    };
    around_the_corner();
    const Experiment between = open.experiment();
    mouse.drag(open.part(0.7, 0.3), open.part(0.6, 0.3));
    open.undo();
    QCOMPARE(open.experiment(), between);
    open.undo();
    QCOMPARE(open.experiment(), quartic());
    QVERIFY(!open.undo_action()->isEnabled());
}

void RateMapTests::a_drag_leaves_the_map_as_it_is() {
    Mapped open;
    QVERIFY(open.is_ready());
    const MapArea area = open.map().area;
    Mouse mouse(open.map_plot());
    mouse.press(open.part(0.5, 0.5));
    for (int i = 0; i < 20; ++i) {
        mouse.move(open.part(0.1 + i * 0.04, 0.9 - i * 0.04));
        QTest::qWait(5);
        QVERIFY(open.is_finished());
        QCOMPARE(open.map().area, area);
    }
    mouse.release(open.part(0.5, 0.5));
    QTest::qWait(100);
    QVERIFY(open.is_finished());
    QCOMPARE(open.map().area, area);
}

void RateMapTests::a_drag_does_not_leave_the_map() {
    Mapped open;
    QVERIFY(open.is_ready());
    Mouse mouse(open.map_plot());
    mouse.press(open.part(0.5, 0.5));
    const Experiment inside = open.experiment();
    mouse.move(QPointF(2, 2));
    mouse.move(QPointF(-500, 10'000));
    mouse.release(QPointF(-500, 10'000));
    QCOMPARE(open.experiment(), inside);
}

void RateMapTests::another_button_does_nothing() {
    Mapped open;
    QVERIFY(open.is_ready());
    for (const Qt::MouseButton button : {Qt::RightButton, Qt::MiddleButton}) {
        Mouse mouse(open.map_plot(), button);
        mouse.drag(open.part(0.2, 0.3), open.part(0.8, 0.7));
        QCOMPARE(open.experiment(), quartic());
    }
}

void RateMapTests::whatever_changes_the_map_begins_it_anew_data() {
    QTest::addColumn<Experiment>("changed");
    const auto row = [](const char* name, const auto& change) {
        Experiment experiment = quartic();
        change(experiment);
        QTest::newRow(name) << experiment;
    };
    row("the function", [](Experiment& one) { one.function = "x^4 - 3x^3 + 2"; });
    row("the optimizer", [](Experiment& one) { one.hiker().optimizer = {"momentum"}; });
    row("a hyperparameter", [](Experiment& one) { one.hiker().optimizer = {"momentum", {0.5}}; });
    row("the iterations", [](Experiment& one) { one.iterations = 30; });
    row("the precision", [](Experiment& one) { one.precision = 1e-2; });
    row("the difference step", [](Experiment& one) { one.difference_step = 0.5; });
}

void RateMapTests::whatever_changes_the_map_begins_it_anew() {
    QFETCH(const Experiment, changed);
    Session session(quartic());
    QCustomPlot curve;
    RateMapPanel panel(session, curve);
    panel.resize(300, 250);
    panel.show();
    QTRY_VERIFY_WITH_TIMEOUT(panel.is_finished(), 60'000);
    const RateMap before = panel.map();
    session.set_experiment(changed);
    QTRY_VERIFY_WITH_TIMEOUT(panel.is_finished() && panel.map().pixels != before.pixels, 60'000);
    const MapArea& area = panel.map().area;
    for (int i = 0; i < 100; ++i) {
        const int column = i * 37 % area.width;
        const int row = i * 53 % area.height;
        QCOMPARE(panel.map().at(column, row), pixel_of(changed, area.x_of(column), area.y_of(row)));
    }
}

void RateMapTests::what_does_not_change_the_map_leaves_it_as_it_is() {
    Mapped open(several({from(2, 0.05), from(1, 0.01)}, "x^4 - 4x^2 + x"));
    QVERIFY(open.is_ready());
    const std::vector<MapPixel> before = open.map().pixels;
    const auto verify_rests = [&] {
        QTest::qWait(30);
        QVERIFY(open.is_finished());
        QVERIFY(open.map().pixels == before);
    };
    open.press(Qt::Key_2); // another hiker with the same optimizer
    verify_rests();
    open.type("start", "0.5");
    verify_rests();
    open.type("learning_rate", "0.02");
    verify_rests();
    open.click("run");
    verify_rests();
}

void RateMapTests::the_wheel_zooms_around_the_pointer() {
    Mapped open;
    QVERIFY(open.is_ready());
    const MapArea before = open.map().area;
    Mouse mouse(open.map_plot());
    const QPointF place = open.part(0.25, 0.75);
    const double start = open.map_plot()->xAxis->pixelToCoord(place.x());
    const double rate = open.map_plot()->yAxis->pixelToCoord(place.y() - 1);
    const auto part_of_start = [start](const MapArea& area) {
        return (start - area.x_lower) / (area.x_upper - area.x_lower);
    };
    const auto part_of_rate = [rate](const MapArea& area) {
        return std::log(rate / area.y_lower) / std::log(area.y_upper / area.y_lower);
    };
    mouse.wheel(place, 2);
    QTRY_VERIFY(open.map().area != before);
    QTRY_VERIFY_WITH_TIMEOUT(open.is_finished(), 60'000);
    const MapArea& area = open.map().area;
    const double width = before.x_upper - before.x_lower;
    QVERIFY(std::abs((area.x_upper - area.x_lower) / width - 0.64) < 1e-9);
    QVERIFY(std::abs(std::log(area.y_upper / area.y_lower) / std::log(before.y_upper / before.y_lower) - 0.64) < 1e-9);
    QVERIFY(std::abs(part_of_start(area) - part_of_start(before)) < 1e-9);
    QVERIFY(std::abs(part_of_rate(area) - part_of_rate(before)) < 1e-9);
    QCOMPARE(open.experiment(), quartic());
}

void RateMapTests::a_double_click_shows_all_of_it_again() {
    QFETCH(const Experiment, experiment);
    Mapped open(experiment);
    QVERIFY(open.is_ready());
    const MapArea before = open.map().area;
    Mouse mouse(open.map_plot());
    mouse.wheel(open.part(0.25, 0.75), 5);
    QTRY_VERIFY(open.map().area != before);
    mouse.double_click(open.part(0.5, 0.5));
    QVERIFY(open.is_settled());
    const MapArea& after = open.map().area;
    const double pixel = (before.x_upper - before.x_lower) / before.width;
    for (const auto bound : {&MapArea::x_lower, &MapArea::x_upper, &MapArea::y_lower, &MapArea::y_upper})
        QVERIFY(std::abs(after.*bound - before.*bound) < 0.01 * pixel); // the picture beside it was laid out anew
}

/// Though its first half is a click.
void RateMapTests::a_double_click_moves_nobody() {
    QFETCH(const Experiment, experiment);
    Mapped open(experiment);
    QVERIFY(open.is_ready());
    Mouse mouse(open.map_plot());
    mouse.double_click(open.part(0.5, 0.5));
    QCOMPARE(open.experiment(), experiment);
    QVERIFY(!open.undo_action()->isEnabled());
    mouse.click(open.part(0.2, 0.3));
    const Experiment moved = open.experiment();
    QVERIFY(moved != experiment);
    mouse.double_click(open.part(0.6, 0.5));
    QCOMPARE(open.experiment(), moved);
    open.undo();
    QCOMPARE(open.experiment(), experiment);
    QVERIFY(!open.undo_action()->isEnabled());
}

void RateMapTests::add_both_kinds_of_map() {
    QTest::addColumn<Experiment>("experiment");
    QTest::newRow("learning rates") << quartic();
    QTest::newRow("starts") << himmelblau();
}

void RateMapTests::a_map_of_starts_says_what_the_descents_say() {
    Mapped open(himmelblau());
    QVERIFY(open.is_ready());
    const MapArea& area = open.map().area;
    QVERIFY(area.upward == Upward::start_y);
    QVERIFY(std::abs(open.pixel_width() / open.pixel_height() - 1) < 1e-9);
    for (int i = 0; i < 200; ++i) {
        const int column = i * 37 % area.width;
        const int row = i * 53 % area.height;
        QCOMPARE(open.map().at(column, row), pixel_of(himmelblau(), area.x_of(column), area.y_of(row)));
    }
}

void RateMapTests::a_click_on_a_map_of_starts_sets_both_coordinates_data() {
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("y");
    for (const double x : {0.1, 0.5, 0.83})
        for (const double y : {0.07, 0.9})
            QTest::addRow("%g, %g", x, y) << x << y;
}

void RateMapTests::a_click_on_a_map_of_starts_sets_both_coordinates() {
    QFETCH(const double, x);
    QFETCH(const double, y);
    Mapped open(himmelblau());
    QVERIFY(open.is_ready());
    const int column = static_cast<int>(x * open.map().area.width);
    const int row = static_cast<int>(y * open.map().area.height);
    Mouse mouse(open.map_plot());
    mouse.click(open.pixel(column, row));
    QVERIFY2(open.is_at(column, row),
             qPrintable(QString("%1, %2").arg(open.hiker().start.x).arg(open.hiker().start.y)));
    QCOMPARE(open.hiker().learning_rate, 0.01);
    const auto cross = open.map_plot()->item(0)->position("position");
    QTRY_VERIFY(QLineF(cross->pixelPosition(), open.pixel(column, row)).length() <= 2);
    QTRY_VERIFY(open.session().outcome() && open.session().shows_ahead());
    QCOMPARE(open.session().outcome()->ending,
             *pixel_of(himmelblau(), open.hiker().start.x, open.hiker().start.y).ending);
    open.undo();
    QCOMPARE(open.experiment(), himmelblau());
}

/// The map is of this rate, and of every start.
void RateMapTests::a_map_of_starts_begins_anew_with_another_rate_only() {
    Mapped open(himmelblau());
    QVERIFY(open.is_ready());
    const RateMap before = open.map();
    Mouse mouse(open.map_plot());
    mouse.drag(open.part(0.2, 0.3), open.part(0.7, 0.6));
    open.type("start", "0.5");
    QTest::qWait(30);
    QVERIFY(open.is_finished());
    QVERIFY(open.map().pixels == before.pixels);
    open.type("learning_rate", "0.005");
    QTRY_VERIFY_WITH_TIMEOUT(open.is_finished() && open.map().pixels != before.pixels, 60'000);
    QCOMPARE(open.map().area, before.area);
    Experiment slower = himmelblau();
    slower.hiker().learning_rate = 0.005;
    const MapArea& area = open.map().area;
    QCOMPARE(open.map().at(50, 60), pixel_of(slower, area.x_of(50), area.y_of(60)));
}

void RateMapTests::the_text_below_tells_both_coordinates() {
    Mapped open(himmelblau());
    QVERIFY(open.is_ready());
    const MapArea& area = open.map().area;
    Mouse mouse(open.map_plot());
    const int column = area.width / 2;
    const int row = area.height / 3;
    mouse.hover(open.pixel(column, row));
    const MapPixel expected = pixel_of(himmelblau(), area.x_of(column), area.y_of(row));
    const QString start = QString("start (%1, %2): ").arg(area.x_of(column), 0, 'g', 4).arg(area.y_of(row), 0, 'g', 4);
    QVERIFY2(open.pixel_text().startsWith(start), qPrintable(open.pixel_text() + " is not of " + start));
    QVERIFY(open.pixel_text().endsWith(QString("after %1 iterations").arg(expected.iterations)));
}

void RateMapTests::the_map_is_called_by_what_its_axes_are() {
    Mapped open;
    QVERIFY(open.is_ready());
    QCOMPARE(open.dock()->windowTitle(), "Learning-rate map");
    QCOMPARE(open.map_plot()->accessibleName(), "Learning-rate map");
    QCOMPARE(open.map_plot()->yAxis->label(), "learning rate \u03b7");
    open.type("function", "x^2 + 10y^2");
    QTRY_COMPARE(open.dock()->windowTitle(), "Map of starts");
    QCOMPARE(open.dock()->toggleViewAction()->text(), "Map of starts");
    QTRY_COMPARE(open.map_plot()->yAxis->label(), "start y");
    QCOMPARE(open.map_plot()->accessibleName(), "Map of starts");
    QVERIFY(open.map_plot()->toolTip().contains("with the learning rate that is set"));
    QVERIFY(open.is_settled());
    open.type("function", "x^2");
    QTRY_COMPARE(open.dock()->windowTitle(), "Learning-rate map");
    QTRY_COMPARE(open.map_plot()->yAxis->label(), "learning rate \u03b7");
    QVERIFY(open.is_settled());
    QVERIFY(open.map().area.upward == Upward::learning_rate);
}

/// It would be worked out for nothing.
void RateMapTests::there_is_no_map_before_the_panel_is_laid_out() {
    Session session(quartic());
    QCustomPlot curve;
    RateMapPanel panel(session, curve);
    QSize first;
    QTimer watch;
    connect(&watch, &QTimer::timeout, &panel, [&] {
        if (first.isEmpty() && !panel.map().pixels.empty())
            first = {panel.map().area.width, panel.map().area.height};
    });
    watch.start(0);
    panel.resize(300, 250);
    panel.show();
    QTRY_VERIFY_WITH_TIMEOUT(panel.is_finished(), 60'000);
    QVERIFY2(first.width() > 100 && first.height() > 100, qPrintable(QString::number(first.width())));
}

void RateMapTests::the_curve_stays_beside_the_map() {
    OpenWindow open(quartic());
    QVERIFY(open.is_ready());
    QTest::qWait(50);
    open.the<QDockWidget>("rate_map")->toggleViewAction()->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(open.window.findChild<RateMapPanel*>()->is_finished(), 60'000);
    const QSize curve = open.window.centralWidget()->findChild<QCustomPlot*>("plot")->size();
    const MapArea area = *open.window.findChild<RateMapPanel*>()->area();
    const QString sizes = QString("%1 by %2, %3 by %4");
    QVERIFY2(curve.width() >= open.window.width() - 450 && curve.height() >= open.window.height() - 450 &&
                 area.width >= 300 && area.height >= 120,
             qPrintable(sizes.arg(curve.width()).arg(curve.height()).arg(area.width).arg(area.height)));
}

void RateMapTests::it_can_be_zoomed_on_and_on_without_harm() {
    Mapped open;
    QVERIFY(open.is_ready());
    Mouse mouse(open.map_plot());
    for (const int notches : {3, -3})
        for (int i = 0; i < 60; ++i) {
            mouse.wheel(open.part(0.4, 0.6), notches);
            QTest::qWait(1);
            const MapArea& area = open.map().area;
            QVERIFY(area.x_lower < area.x_upper && area.y_lower < area.y_upper && area.y_lower > 0);
            QVERIFY(std::isfinite(area.x_upper - area.x_lower) && std::isfinite(area.y_upper));
        }
}

void RateMapTests::the_text_below_tells_what_the_pixel_says() {
    Mapped open;
    QVERIFY(open.is_ready());
    const MapArea& area = open.map().area;
    Mouse mouse(open.map_plot());
    for (int i = 0; i < 60; ++i) {
        const int column = i * 37 % area.width;
        const int row = i * 53 % area.height;
        mouse.hover(open.pixel(column, row));
        const MapPixel expected = pixel_of(quartic(), area.x_of(column), area.y_of(row));
        const QString text = open.pixel_text();
        QVERIFY2(text.contains(QString("after %1 iteration").arg(expected.iterations)), qPrintable(text));
        QVERIFY2(text.startsWith("start " + QString::number(area.x_of(column), 'g', 4)), qPrintable(text));
        const char* word = expected.ending == Ending::converged         ? "converged"
                           : expected.ending == Ending::diverged        ? "diverged"
                           : expected.ending == Ending::iteration_limit ? "limit"
                                                                        : "";
        QVERIFY2(text.contains(word), qPrintable(text));
    }
    QCOMPARE(open.experiment(), quartic());
}

void RateMapTests::the_text_goes_when_the_pointer_leaves_the_map() {
    Mapped open;
    QVERIFY(open.is_ready());
    Mouse mouse(open.map_plot());
    mouse.hover(open.part(0.5, 0.5));
    QVERIFY(!open.pixel_text().isEmpty());
    mouse.hover(QPointF(2, 2));
    QVERIFY(open.pixel_text().isEmpty());
    mouse.hover(open.part(0.5, 0.5));
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(open.map_plot(), &leave);
    QVERIFY(open.pixel_text().isEmpty());
}

void RateMapTests::a_map_of_endless_pixels_does_not_keep_the_window_waiting() {
    QElapsedTimer watch;
    {
        Mapped open(endless());
        QVERIFY(open.OpenWindow::is_ready());
        QTRY_VERIFY(open.panel());
        QTest::qWait(100);
        watch.start();
        open.type("learning_rate", "0.2");
        Mouse mouse(open.map_plot());
        mouse.click(QRectF(open.map_plot()->axisRect()->rect()).center());
        QVERIFY2(watch.elapsed() < 2000 * hiker::patience, QByteArray::number(watch.elapsed()));
        watch.start();
    }
    QVERIFY2(watch.elapsed() < 3000 * hiker::patience, QByteArray::number(watch.elapsed())); // closed
}

} // namespace hiker

std::unique_ptr<QObject> rate_map_tests() {
    return std::make_unique<hiker::RateMapTests>();
}

#include "rate_map_test.moc"
