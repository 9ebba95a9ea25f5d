// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDockWidget>
#include <QElapsedTimer>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include "../patience.h"
#include "../several.h"
#include "open_map.h"
#include "tests.h"
#include "window/graph_panels.h"
#include "window/race_panel.h"
#include "window/table_panel.h"

namespace hiker {

namespace {

/// A sum of 60 waves, each of which costs a sine at each pixel.
std::string waves(int seed = 0) {
    std::string sum = "x^2/9+y^2/9";
    for (int i = 1; i <= 60; ++i)
        sum += "+sin(" + std::to_string(1 + (i * 7 + seed) % 9) + "x+" + std::to_string(1 + i % 9) + "y)";
    return sum;
}

Experiment slow(int seed = 0) {
    return Alone{.function = waves(seed), .start = {3, 2}, .learning_rate = 0.001};
}

/// The longest time in which the window's thread did not come round to its events.
class Pulse {
  public:
    Pulse() {
        QObject::connect(&timer_, &QTimer::timeout, &timer_,
                         [this] { longest_ = std::max(longest_, since_.restart()); });
        since_.start();
        timer_.start(10);
    }
    qint64 longest() const { return std::max(longest_, since_.elapsed()); }

  private:
    QTimer timer_;
    QElapsedTimer since_;
    qint64 longest_ = 0;
};

constexpr qint64 noticeable = 1000; // milliseconds, on a machine that does a lot besides

QStringList headings(const QAbstractItemModel& model) {
    QStringList names;
    for (int column = 0; column < model.columnCount(); ++column)
        names << model.headerData(column, Qt::Horizontal).toString();
    return names;
}

QColor colour_at(QWidget& widget, QPointF place) {
    return widget.grab().toImage().pixelColor(place.toPoint());
}

} // namespace

class MapPanelsTests : public QObject {
    Q_OBJECT

  private slots:
    void init() { QSettings().clear(); }
    void all_panels_follow_from_one_kind_of_function_to_the_other_data();
    void all_panels_follow_from_one_kind_of_function_to_the_other();
    void the_slope_says_why_it_has_nothing_to_show();
    void a_presentation_has_large_type_and_the_map();
    void in_a_dark_window_the_map_is_dark();
    void the_window_lives_while_the_map_is_worked_out();
    void another_function_does_not_wait_for_the_map_of_before();
    void a_closed_window_does_not_wait_for_its_map();
};

void MapPanelsTests::all_panels_follow_from_one_kind_of_function_to_the_other_data() {
    QTest::addColumn<Experiment>("experiment");
    QTest::newRow("one hiker") << Experiment{};
    QTest::newRow("several hikers") << several({from(3), with({"adam"}, 0.1, -1), with({"newton"}, 1, 2)});
}

void MapPanelsTests::all_panels_follow_from_one_kind_of_function_to_the_other() {
    QFETCH(const Experiment, experiment);
    OpenMap open(experiment);
    QVERIFY(open.is_ready());
    for (const char* name :
         {"table", "race", "convergence", "slope", "difference", "three_steps", "rate_map", "surface"}) {
        auto* dock = open.the<QDockWidget>(name);
        dock->setFloating(true); // so that each is seen
        dock->show();
    }
    QTRY_VERIFY(open.window.findChild<TablePanel*>() && open.window.findChild<RacePanel*>());
    const QAbstractItemModel& table = *open.window.findChild<TablePanel*>()->model();
    const QAbstractItemModel& race = *open.window.findChild<RacePanel*>()->findChild<QTableView*>("table")->model();
    for (const char* function : {"x^2 + 10y^2", "sin(x) + x^2/10", "x^2 +", "x y", "(1-x)^2 + 100(y-x^2)^2",
                                 "x^2 + foo", "ln(x)", "ln(x) + y", "x^4"}) {
        open.type("function", function);
        QCoreApplication::processEvents();
        const bool has_y = variables_of(open.experiment()) == 2;
        QTRY_COMPARE(open.session().is_in_the_plane(), has_y);
        const auto are_right = [&] {
            return headings(table) == (has_y ? QStringList{"n", "x", "y", "f(x, y)", "∂f/∂x", "∂f/∂y", "step size"}
                                             : QStringList{"n", "x", "f(x)", "slope", "step size"}) &&
                   headings(race).contains(has_y ? "(x, y)" : "x") &&
                   headings(race).contains(has_y ? "|gradient|" : "slope");
        };
        QTRY_VERIFY2(are_right(), function);
        open.window.session().step();
        open.window.session().to_end();
        QTRY_VERIFY2(open.session().is_finished(), function);
        QTRY_COMPARE(table.rowCount(), static_cast<int>(open.session().trajectory().size()));
        for (QDockWidget* dock : open.window.findChildren<QDockWidget*>())
            if (dock->isVisible())
                QVERIFY(!dock->grab().isNull());
        open.window.session().seek(0);
    }
}

void MapPanelsTests::the_slope_says_why_it_has_nothing_to_show() {
    OpenMap open;
    QVERIFY(open.is_seen());
    auto* dock = open.the<QDockWidget>("slope");
    dock->show();
    const auto curves_drawn = [&] {
        int coloured = 0;
        const QImage image = dock->widget()->grab().toImage();
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                coloured += image.pixelColor(x, y).hslSaturation() > 100 ? 1 : 0;
        return coloured;
    };
    QTRY_VERIFY(dock->widget());
    QTRY_COMPARE(curves_drawn(), 0);
    open.type("function", "x^2");
    QTRY_VERIFY(curves_drawn() > 100);
    open.type("function", "x^2 + y^2");
    QTRY_COMPARE(curves_drawn(), 0);
}

void MapPanelsTests::a_presentation_has_large_type_and_the_map() {
    OpenMap open;
    QVERIFY(open.is_seen());
    const auto size = [&](const char* name) { return open.the(name)->font().pointSizeF(); };
    const double before = size("outcome");
    const int axis_before = open.plot()->xAxis->tickLabelFont().pointSize();
    QTest::keyClick(open.plot(), Qt::Key_F11);
    QVERIFY(open.window.isFullScreen());
    QVERIFY(size("outcome") >= 1.4 * before);
    QVERIFY(open.plot()->xAxis->tickLabelFont().pointSize() > axis_before);
    for (const char* name : {"start", "start_y", "start_label", "learning_rate"})
        QVERIFY2(!open.the(name)->isVisible(), name);
    QVERIFY(open.the("function")->isVisible());
    QTest::qWait(50);
    QVERIFY(open.is_equally_scaled());
    QTRY_VERIFY(open.window.scene().land().is_finished &&
                open.window.scene().land().grid.width == open.plot()->axisRect()->width());
    // What is done meanwhile keeps the panels away.
    open.mouse.click(open.at(-1, -1));
    QVERIFY(open.pixels(open.start(), {-1, -1}) < 3);
    QVERIFY(!open.the("start_y")->isVisible());
    open.type("function", "x^2 + y^2");
    QVERIFY(!open.the("start_y")->isVisible());
    QTest::keyClick(open.plot(), Qt::Key_F11);
    for (const char* name : {"start", "start_y", "start_label", "learning_rate"})
        QVERIFY2(open.the(name)->isVisible(), name);
    QCOMPARE(size("outcome"), before);
    QTest::keyClick(open.plot(), Qt::Key_F11);
    open.type("function", "x^4");
    QTest::keyClick(open.plot(), Qt::Key_F11);
    QVERIFY(open.the("start")->isVisible());
    QVERIFY(!open.the("start_y")->isVisible()); // of a function of x there is none
}

void MapPanelsTests::in_a_dark_window_the_map_is_dark() {
    OpenMap open;
    QVERIFY(open.is_seen());
    const auto lightness = [&](Point place) { return colour_at(*open.plot(), open.at(place.x, place.y)).lightness(); };
    const int light = lightness({0.3, 0.1});
    QPalette dark;
    dark.setColor(QPalette::Window, Qt::black);
    dark.setColor(QPalette::WindowText, Qt::white);
    open.window.setPalette(dark);
    QTRY_VERIFY(lightness({0.3, 0.1}) < light - 20);
    QTRY_VERIFY(open.window.scene().land().is_finished);
    const QImage& image = open.window.scene().land().image;
    const Theme theme = theme_of(dark);
    QCOMPARE(image.pixelColor(image.width() / 2, image.height() / 2).lightness() / 8, theme.land(0).lightness() / 8);
    QCOMPARE(colour_at(*open.plot(), {2, 2}), theme.background);
    open.window.setPalette({});
    QTRY_COMPARE(lightness({0.3, 0.1}), light);
}

void MapPanelsTests::the_window_lives_while_the_map_is_worked_out() {
    OpenMap open;
    QVERIFY(open.is_seen());
    const Pulse pulse;
    open.type("function", QString::fromStdString(waves()));
    QTRY_VERIFY_WITH_TIMEOUT(open.window.scene().land().is_finished, 60'000);
    for (int i = 0; i < 10; ++i) {
        open.mouse.wheel(open.at(0, 0), i < 5 ? -1 : 1);
        QTest::qWait(20);
    }
    QTRY_VERIFY_WITH_TIMEOUT(open.window.scene().land().is_finished, 60'000);
    QVERIFY2(pulse.longest() < noticeable, QByteArray::number(pulse.longest()));
}

void MapPanelsTests::another_function_does_not_wait_for_the_map_of_before() {
    OpenMap open(slow());
    QVERIFY(open.is_ready());
    for (int seed = 1; seed <= 10; ++seed) {
        open.type("function", QString::fromStdString(waves(seed)));
        QTest::qWait(30);
    }
    QElapsedTimer clock;
    clock.start();
    open.type("function", "x^2 + y^2");
    QTRY_VERIFY(open.window.scene().land().is_finished);
    QVERIFY(std::abs(open.window.scene().land().scale.part_of(0)) < 1e-3); // of the bowl, and not of the waves
    QVERIFY2(clock.elapsed() < 3 * noticeable * hiker::patience, QByteArray::number(clock.elapsed()));
    open.type("function", QString::fromStdString(waves()));
    QTest::qWait(30);
    open.type("function", "x^2");
    QTRY_VERIFY(open.window.scene().land().image.isNull());
    QTest::qWait(300);
    QVERIFY(open.window.scene().land().image.isNull()); // and none comes late
}

void MapPanelsTests::a_closed_window_does_not_wait_for_its_map() {
    for (const int milliseconds : {0, 50, 200, 600}) {
        auto open = std::make_unique<OpenMap>(slow());
        QVERIFY(open->is_ready());
        QTest::qWait(milliseconds);
        QElapsedTimer clock;
        clock.start();
        open->window.close();
        open.reset();
        QVERIFY2(clock.elapsed() < noticeable * hiker::patience, QByteArray::number(clock.elapsed()));
    }
}

} // namespace hiker

std::unique_ptr<QObject> map_panels_tests() {
    return std::make_unique<hiker::MapPanelsTests>();
}

#include "map_panels_test.moc"
