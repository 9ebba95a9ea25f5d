// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>

#include "mouse.h"
#include "open_window.h"
#include "tests.h"

namespace hiker {

namespace {

/// A window whose picture is pointed at.
class Pointed : public OpenWindow {
  public:
    using OpenWindow::OpenWindow;

    QPointF on_curve(double x) {
        return {plot()->xAxis->coordToPixel(x), plot()->yAxis->coordToPixel(Function(experiment().function)(x))};
    }
    /// The middle of the hiker.
    QPointF hiker() {
        const Stance stance = window.scene().stance().value();
        return stance.feet - QPointF(0, stance.height / 2);
    }
    QPointF above_the_curve() { return {plot()->xAxis->coordToPixel(0), plot()->yAxis->coordToPixel(9)}; }
    double start_shown() { return field("start")->text().toDouble(); }
    double pixels(double x) { return x / plot()->xAxis->range().size() * plot()->axisRect()->width(); }
    QToolButton* reset_view() {
        for (auto* button : plot()->findChildren<QToolButton*>())
            if (button->text() == "Reset view")
                return button;
        qFatal("There is no button to reset the view.");
    }

    Mouse mouse{plot()};
};

} // namespace

class PointingTests : public QObject {
    Q_OBJECT

  private slots:
    void init() { QSettings().clear(); }
    void a_click_on_the_curve_sets_the_start_data();
    void a_click_on_the_curve_sets_the_start();
    void a_click_elsewhere_does_nothing();
    void another_button_does_nothing();
    void the_hiker_is_dragged_to_another_start();
    void the_view_rests_while_the_hiker_is_dragged();
    void a_start_is_rounded_to_what_a_pixel_can_tell();
    void a_drag_elsewhere_moves_the_view_until_it_is_reset();
    void a_double_click_resets_the_view();
    void a_double_click_on_the_curve_is_no_change_that_could_be_redone();
    void the_wheel_zooms();
    void the_pointer_tells_what_can_be_done();
    void the_view_can_be_zoomed_on_and_on_without_harm();
};

void PointingTests::a_click_on_the_curve_sets_the_start_data() {
    QTest::addColumn<double>("x");
    for (const double x : {-2.5, -1.0, 0.5, 1.5})
        QTest::addRow("%g", x) << x;
}

void PointingTests::a_click_on_the_curve_sets_the_start() {
    QFETCH(const double, x);
    Pointed open;
    QVERIFY(open.is_ready());
    const QCPRange view = open.plot()->xAxis->range();
    open.mouse.click(open.on_curve(x));
    const double start = open.experiment().hiker().start.x;
    QVERIFY2(std::abs(open.pixels(start - x)) < 3, QByteArray::number(start));
    QCOMPARE(open.start_shown(), start);
    QCOMPARE(open.session().cursor(), Cursor{});
    QCOMPARE(open.plot()->xAxis->range(), view);
    const auto stands_there = [&] {
        const auto stance = open.window.scene().stance();
        return stance && std::abs(stance->feet.x() - open.on_curve(start).x()) < 0.1;
    };
    QTRY_VERIFY(stands_there());
}

void PointingTests::a_click_elsewhere_does_nothing() {
    Pointed open;
    QVERIFY(open.is_ready());
    open.mouse.click(open.above_the_curve());
    open.mouse.click({2, 2});
    QCOMPARE(open.experiment(), Experiment{});
    QCOMPARE(open.field("start")->text(), "3");
}

void PointingTests::another_button_does_nothing() {
    Pointed open;
    QVERIFY(open.is_ready());
    QTRY_VERIFY(open.window.scene().stance());
    for (const Qt::MouseButton button : {Qt::RightButton, Qt::MiddleButton}) {
        Mouse mouse(open.plot(), button);
        mouse.click(open.on_curve(1));
        mouse.drag(open.hiker(), open.hiker() - QPointF(100, 0));
        QCOMPARE(open.experiment(), Experiment{});
    }
}

void PointingTests::the_hiker_is_dragged_to_another_start() {
    Pointed open;
    QVERIFY(open.is_ready());
    QTRY_VERIFY(open.window.scene().stance());
    const QPointF grabbed = open.hiker();
    const double goal = 1.2;
    open.mouse.press(grabbed);
    QCOMPARE(open.experiment().hiker().start.x, 3.0);
    const QPointF half(open.plot()->xAxis->coordToPixel((3 + goal) / 2), grabbed.y() + 20);
    open.mouse.move(half);
    QVERIFY(open.experiment().hiker().start.x < 3 && open.experiment().hiker().start.x > goal);
    // Also beside the curve she is held.
    const QPointF there(open.plot()->xAxis->coordToPixel(goal), grabbed.y() + 10);
    open.mouse.move(there);
    open.mouse.release(there);
    const double start = open.experiment().hiker().start.x;
    QVERIFY2(std::abs(open.pixels(start - goal)) < 15, QByteArray::number(start));
    QCOMPARE(open.start_shown(), start);
    // Released, she stays.
    open.mouse.hover(grabbed);
    QCOMPARE(open.experiment().hiker().start.x, start);
}

void PointingTests::the_view_rests_while_the_hiker_is_dragged() {
    Pointed open;
    QVERIFY(open.is_ready());
    QTRY_VERIFY(open.window.scene().stance());
    const QCPRange x = open.plot()->xAxis->range();
    const QCPRange y = open.plot()->yAxis->range();
    const QPointF grabbed = open.hiker();
    open.mouse.press(grabbed);
    for (int i = 1; i <= 20; ++i) {
        open.mouse.move(grabbed - QPointF(10 * i, 0));
        QCoreApplication::processEvents();
        QCOMPARE(open.plot()->xAxis->range(), x);
        QCOMPARE(open.plot()->yAxis->range(), y);
    }
    open.mouse.release(grabbed - QPointF(200, 0));
    QVERIFY(open.experiment().hiker().start.x < 3);
}

void PointingTests::a_start_is_rounded_to_what_a_pixel_can_tell() {
    Pointed open;
    QVERIFY(open.is_ready());
    for (double x = -2.9; x < 2; x += 0.37) {
        open.mouse.click(open.on_curve(x));
        QVERIFY2(open.field("start")->text().size() <= 6, qPrintable(open.field("start")->text()));
        QVERIFY(std::abs(open.pixels(open.experiment().hiker().start.x - x)) < 3);
    }
}

void PointingTests::a_drag_elsewhere_moves_the_view_until_it_is_reset() {
    Pointed open;
    QVERIFY(open.is_ready());
    const QCPRange x = open.plot()->xAxis->range();
    const QCPRange y = open.plot()->yAxis->range();
    QVERIFY(!open.reset_view()->isVisible());
    const QPointF from = open.above_the_curve();
    open.mouse.drag(from, from + QPointF(100, 50));
    const double unit = x.size() / open.plot()->axisRect()->width();
    QVERIFY(std::abs(open.plot()->xAxis->range().lower - (x.lower - 100 * unit)) < 3 * unit);
    QVERIFY(open.plot()->yAxis->range().lower > y.lower);
    QCOMPARE(open.experiment(), Experiment{});
    QVERIFY(open.reset_view()->isVisible());
    QVERIFY(open.plot()->rect().contains(open.reset_view()->geometry()));
    QTest::mouseClick(open.reset_view(), Qt::LeftButton);
    QCOMPARE(open.plot()->xAxis->range(), x);
    QCOMPARE(open.plot()->yAxis->range(), y);
    QVERIFY(!open.reset_view()->isVisible());
}

void PointingTests::a_double_click_resets_the_view() {
    Pointed open;
    QVERIFY(open.is_ready());
    const QCPRange x = open.plot()->xAxis->range();
    open.mouse.drag(open.above_the_curve(), open.above_the_curve() + QPointF(100, 50));
    QVERIFY(open.plot()->xAxis->range() != x);
    open.mouse.double_click(open.above_the_curve() + QPointF(0, 20));
    QCOMPARE(open.plot()->xAxis->range(), x);
    QVERIFY(!open.reset_view()->isVisible());
}

void PointingTests::a_double_click_on_the_curve_is_no_change_that_could_be_redone() {
    Pointed open;
    QVERIFY(open.is_ready());
    QTRY_VERIFY(open.window.scene().stance());
    open.mouse.double_click(open.on_curve(-1));
    QCOMPARE(open.experiment(), Experiment{});
    QVERIFY(!open.window.document().history().canUndo());
    QVERIFY(!open.window.document().history().canRedo());
    QVERIFY(!open.window.document().has_unsaved_changes());
}

void PointingTests::the_wheel_zooms() {
    Pointed open;
    QVERIFY(open.is_ready());
    const QCPRange x = open.plot()->xAxis->range();
    const QPointF place = open.above_the_curve();
    open.mouse.wheel(place, 1);
    QVERIFY(open.plot()->xAxis->range().size() < x.size());
    QVERIFY(open.reset_view()->isVisible());
    // What is under the pointer stays there.
    QVERIFY(std::abs(open.plot()->xAxis->coordToPixel(0) - place.x()) < 1);
    open.mouse.wheel(place, -2);
    QVERIFY(open.plot()->xAxis->range().size() > x.size());
}

void PointingTests::the_pointer_tells_what_can_be_done() {
    Pointed open;
    QVERIFY(open.is_ready());
    QTRY_VERIFY(open.window.scene().stance());
    open.mouse.hover(open.hiker());
    QCOMPARE(open.plot()->cursor().shape(), Qt::OpenHandCursor);
    open.mouse.hover(open.on_curve(-1));
    QCOMPARE(open.plot()->cursor().shape(), Qt::PointingHandCursor);
    open.mouse.hover(open.above_the_curve());
    QCOMPARE(open.plot()->cursor().shape(), Qt::ArrowCursor);
}

void PointingTests::the_view_can_be_zoomed_on_and_on_without_harm() {
    Pointed open;
    QVERIFY(open.is_ready());
    for (const int notches : {20, -20}) {
        open.mouse.double_click(open.above_the_curve());
        for (int i = 0; i < 100; ++i)
            open.mouse.wheel(QPointF(open.plot()->rect().center()), notches);
        open.plot()->replot();
        const QCPRange range = open.plot()->xAxis->range();
        QVERIFY(std::isfinite(range.lower) && std::isfinite(range.upper));
        QVERIFY(range.size() > 1e-12 * std::max(std::abs(range.lower), std::abs(range.upper)));
    }
}

} // namespace hiker

std::unique_ptr<QObject> pointing_tests() {
    return std::make_unique<hiker::PointingTests>();
}

#include "pointing_test.moc"
