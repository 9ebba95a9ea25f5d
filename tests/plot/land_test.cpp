// SPDX-License-Identifier: GPL-3.0-or-later
#include <qcustomplot.h>

#include <QSignalSpy>
#include <QTest>
#include <cmath>
#include <numbers>

#include "plot/contours.h"
#include "plot/land_worker.h"
#include "stand.h"
#include "tests.h"

namespace hiker {

namespace {

constexpr PixelGrid around_zero{-4, 4, -3, 3, 800, 600};
constexpr auto rosenbrock = "(1-x)^2 + 100(y-x^2)^2";

Experiment walk_on(const QString& function, Point start, double rate = 0.01) {
    return Alone{.function = function.toStdString(), .start = start, .learning_rate = rate};
}

Heights heights_of(const QString& typed, const PixelGrid& grid = around_zero) {
    const Function function(typed.toStdString());
    Heights heights(grid);
    for (int row = 0; row < grid.height; ++row)
        heights.fill_row(function, row);
    return heights;
}

HeightScale scale_of(const Heights& heights) {
    return HeightScale::of(heights.values, heights.grid.width);
}

std::vector<Contour> contours_in(const QString& typed, const std::vector<double>& levels) {
    return contours_of(Function(typed.toStdString()), heights_of(typed), levels, [] { return false; });
}

LandRequest request_of(const QString& function, const PixelGrid& grid = around_zero) {
    return {function.toStdString(), grid, 1, Theme::light()};
}

Land land_of(const LandRequest& request) {
    Land result;
    work_out_land(
        request, false, [] { return false; }, [&](Land land) { result = std::move(land); });
    return result;
}

void add_landscapes() {
    QTest::addColumn<QString>("function");
    const auto row = [](const char* name, const char* function) { QTest::newRow(name) << QString(function); };
    row("bowl", "x^2 + y^2");
    row("stretched bowl", "x^2 + 10y^2");
    row("Rosenbrock", rosenbrock);
    row("Himmelblau", "(x^2+y-11)^2 + (x+y^2-7)^2");
    row("saddle", "x^2 - y^2");
    row("waves", "sin(x)cos(y)");
    row("Rastrigin", "20 + x^2 - 10cos(2pi x) + y^2 - 10cos(2pi y)");
    row("a plane", "x + 2y");
    row("partly undefined", "ln(x) + y^2");
    row("a pole", "1/(x^2+y^2)");
}

double length_of(const Contour& contour) {
    double length = 0;
    for (std::size_t i = 1; i < contour.points.size(); ++i)
        length += (contour.points[i] - contour.points[i - 1]).length();
    return length;
}

} // namespace

class LandTests : public QObject {
    Q_OBJECT

  private slots:
    void on_a_contour_line_f_is_what_it_says_data() { add_landscapes(); }
    void on_a_contour_line_f_is_what_it_says();
    void the_contours_of_a_bowl_are_whole_circles();
    void at_a_saddle_the_lines_do_not_cross();
    void no_line_goes_where_f_is_undefined();
    void waves_too_small_to_be_seen_have_no_lines();
    void no_line_goes_where_f_jumps_data();
    void no_line_goes_where_f_jumps();
    void levels_suit_the_heights_data();
    void levels_suit_the_heights();
    void higher_is_lighter();
    void levels_are_written_briefly();
    void undefined_land_is_hatched();
    void the_whole_map_has_the_colour_of_each_height_data() { add_landscapes(); }
    void the_whole_map_has_the_colour_of_each_height();
    void it_comes_coarse_at_first_and_then_as_a_picture_has_it();
    void of_what_was_asked_before_nothing_comes();

    void both_axes_have_the_same_scale_data();
    void both_axes_have_the_same_scale();
    void the_map_is_no_larger_after_it_was_small();
    void she_stands_where_she_is();
    void her_poles_touch_both_ways();
    void her_gradient_points_uphill_at_a_right_angle_to_the_contour();
    void any_place_of_the_map_can_be_a_start();
    void the_start_and_the_minimum_are_in_sight_data();
    void the_start_and_the_minimum_are_in_sight();
    void a_curve_comes_after_a_map_and_a_map_after_a_curve();
    void beside_or_waited_for_the_picture_is_the_same();
};

void LandTests::on_a_contour_line_f_is_what_it_says() {
    QFETCH(const QString, function);
    const Function f(function.toStdString());
    const Heights heights = heights_of(function);
    const HeightScale scale = scale_of(heights);
    const auto contours = contours_of(f, heights, scale.levels(), [] { return false; });
    QVERIFY(contours.size() >= 3);
    const double pixel = around_zero.pixel_width();
    for (const Contour& contour : contours)
        for (const Point& point : contour.points) {
            const double slope = gradient(f, point, std::nullopt).length();
            const double miss = std::abs(f(point) - contour.level);
            // Within a tenth of a pixel of the true line, as far as f is straight there.
            QVERIFY2(miss <= 0.1 * pixel * std::max(slope, 0.5 * pixel * std::abs(curvature(f, point, {1, 0}, pixel))),
                     qPrintable(QStringLiteral("%1 instead of %2 at %3, %4")
                                    .arg(f(point))
                                    .arg(contour.level)
                                    .arg(point.x)
                                    .arg(point.y)));
        }
}

void LandTests::the_contours_of_a_bowl_are_whole_circles() {
    const auto contours = contours_in("x^2 + y^2", {1, 4});
    QCOMPARE(contours.size(), std::size_t{2});
    for (const Contour& contour : contours) {
        QVERIFY(contour.is_closed);
        const double round = 2 * std::numbers::pi * std::sqrt(contour.level);
        QVERIFY2(std::abs(length_of(contour) - round) < 1e-3 * round, qPrintable(QString::number(length_of(contour))));
    }
}

void LandTests::at_a_saddle_the_lines_do_not_cross() {
    for (const Contour& contour : contours_in("x*y", {-0.5, 0.5})) {
        const bool is_right = contour.points.front().x > 0;
        QVERIFY(!contour.is_closed);
        QVERIFY(std::all_of(contour.points.begin(), contour.points.end(),
                            [&](const Point& point) { return (point.x > 0) == is_right; }));
    }
}

void LandTests::no_line_goes_where_f_is_undefined() {
    for (const Contour& contour : contours_in("ln(x) + y^2", {-1, 0, 1, 2, 3}))
        for (const Point& point : contour.points)
            QVERIFY(point.x > 0);
}

void LandTests::waves_too_small_to_be_seen_have_no_lines() {
    const std::vector<double> levels{-0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75};
    QVERIFY(contours_in("sin(1e9x) sin(1e9y)", levels).empty());
    QVERIFY(contours_in("sin(x) sin(y)", levels).size() > 7);
}

void LandTests::no_line_goes_where_f_jumps_data() {
    QTest::addColumn<QString>("function");
    QTest::newRow("a pole along both axes") << "1/(x*y)";
    QTest::newRow("a pole along one axis") << "1/x + y";
    QTest::newRow("a step") << "x < 0 ? y - 10 : y + 10";
    QTest::newRow("steps") << "floor(x) + y/10";
}

void LandTests::no_line_goes_where_f_jumps() {
    QFETCH(const QString, function);
    const Function f(function.toStdString());
    for (const Contour& contour : contours_in(function, {-5.05, -2.05, -0.55, 0.45, 2.05, 5.05}))
        for (const Point& point : contour.points)
            QVERIFY2(std::abs(f(point) - contour.level) < 0.05 * std::max(1.0, std::abs(contour.level)),
                     qPrintable(QStringLiteral("%1 at %2, %3").arg(f(point)).arg(point.x).arg(point.y)));
}

void LandTests::levels_suit_the_heights_data() {
    QTest::addColumn<QString>("function");
    QTest::addColumn<bool>("is_logarithmic");
    QTest::addColumn<QList<double>>("some");
    QTest::newRow("bowl") << "x^2 + y^2" << false << QList<double>{2, 10, 20};
    QTest::newRow("stretched bowl") << "x^2 + 10y^2" << false << QList<double>{10, 50, 100};
    QTest::newRow("waves") << "sin(x)cos(y)" << false << QList<double>{-0.6, 0, 0.2};
    QTest::newRow("Rosenbrock") << rosenbrock << true << QList<double>{1, 10, 100, 1000, 10000};
    QTest::newRow("Rosenbrock, lifted") << QString(rosenbrock) + " - 50" << true << QList<double>{-40, 50, 1000};
    QTest::newRow("a pole") << "1/(x^2+y^2)" << false << QList<double>{0.5, 1, 1.5};
}

void LandTests::levels_suit_the_heights() {
    QFETCH(const QString, function);
    QFETCH(const bool, is_logarithmic);
    QFETCH(const QList<double>, some);
    const HeightScale scale = scale_of(heights_of(function));
    QCOMPARE(scale.is_logarithmic, is_logarithmic);
    const std::vector<double> levels = scale.levels();
    QByteArray all;
    for (const double level : levels)
        all += QByteArray::number(level) + ' ';
    QVERIFY2(levels.size() >= 5 && levels.size() <= 20, all);
    QVERIFY(std::is_sorted(levels.begin(), levels.end()));
    QVERIFY2(levels.front() > scale.lower && levels.back() < scale.upper, all);
    for (const double level : some)
        QVERIFY2(std::find(levels.begin(), levels.end(), level) != levels.end(), all);
}

void LandTests::higher_is_lighter() {
    for (const char* function : {"x^2 + y^2", rosenbrock}) {
        const HeightScale scale = scale_of(heights_of(function));
        double before = -1;
        for (const double level : scale.levels()) {
            const double part = scale.part_of(level);
            QVERIFY(part > before);
            QVERIFY(part <= 1);
            before = part;
        }
        QCOMPARE(scale.part_of(scale.lower), 0.0);
        QCOMPARE(scale.part_of(scale.upper), 1.0);
    }
    for (const Theme& theme : {Theme::light(), Theme::dark(), Theme::print()})
        for (double part = 0; part < 1; part += 0.125)
            QVERIFY(qGray(theme.land(part).rgb()) < qGray(theme.land(part + 0.125).rgb()));
}

void LandTests::levels_are_written_briefly() {
    QCOMPARE(level_text(0.5), QString("0.5"));
    QCOMPARE(level_text(-20), QString::fromUtf8("−20"));
    QCOMPARE(level_text(1e11), QString::fromUtf8("10¹¹"));
    QCOMPARE(level_text(3e-7), QString::fromUtf8("3×10⁻⁷"));
    QCOMPARE(level_text(-1e8), QString::fromUtf8("−1×10⁸"));
}

void LandTests::undefined_land_is_hatched() {
    const LandRequest request = request_of("ln(x) + y^2");
    const QImage image = land_of(request).image;
    const QRgb ground = request.theme.background.rgb();
    const QRgb hatch = request.theme.axis.rgb();
    int hatched = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            const bool is_defined = request.grid.place(x, image.height() - 1 - y).x > 0;
            QCOMPARE(pixel != ground && pixel != hatch, is_defined);
            hatched += pixel == hatch ? 1 : 0;
        }
    const int undefined = image.width() * image.height() / 2;
    QVERIFY(hatched > undefined / 20 && hatched < undefined / 4);
}

void LandTests::the_whole_map_has_the_colour_of_each_height() {
    QFETCH(const QString, function);
    const LandRequest request = request_of(function, {-4, 4, -3, 3, 200, 150});
    const Land land = land_of(request);
    QVERIFY(land.is_finished);
    const Function f(function.toStdString());
    for (int row = 0; row < 150; row += 7)
        for (int column = 0; column < 200; column += 3) {
            const double height = f(request.grid.place(column, row));
            if (!std::isfinite(height))
                continue;
            const QColor expected = request.theme.land(std::clamp(land.scale.part_of(height), 0.0, 1.0));
            const QColor colour = land.image.pixelColor(column, 149 - row);
            const int difference = std::abs(colour.red() - expected.red()) +
                                   std::abs(colour.green() - expected.green()) +
                                   std::abs(colour.blue() - expected.blue());
            QVERIFY2(difference <= 3, qPrintable(colour.name() + " instead of " + expected.name()));
        }
}

void LandTests::it_comes_coarse_at_first_and_then_as_a_picture_has_it() {
    LandWorker worker;
    std::vector<Land> lands;
    connect(&worker, &LandWorker::arrived, this, [&](const Land& land) { lands.push_back(land); });
    const LandRequest request = request_of(rosenbrock);
    worker.begin(request);
    QTRY_VERIFY(!lands.empty() && lands.back().is_finished);
    QCOMPARE(lands.size(), std::size_t{3});
    QCOMPARE(lands[0].image.size(), QSize(50, 38));
    QCOMPARE(lands[1].image.size(), QSize(200, 150));
    QCOMPARE(lands[2].image, land_of(request).image);
    QCOMPARE(lands[2].contours.size(), land_of(request).contours.size());
}

void LandTests::of_what_was_asked_before_nothing_comes() {
    LandWorker worker;
    std::vector<PixelGrid> grids;
    connect(&worker, &LandWorker::arrived, this, [&](const Land& land) { grids.push_back(land.grid); });
    PixelGrid grid = around_zero;
    for (int i = 0; i < 30; ++i) {
        grid.x_upper += 0.1;
        worker.begin(request_of(rosenbrock, grid));
        QTest::qWait(i % 3);
        grids.clear(); // these were asked for
    }
    QTRY_VERIFY(!grids.empty() && grids.back() == grid);
    for (const PixelGrid& each : grids)
        QCOMPARE(each.x_upper, grid.x_upper);
    worker.begin(request_of(rosenbrock));
    worker.cancel();
    grids.clear();
    QTest::qWait(50);
    QVERIFY(grids.empty());
}

void LandTests::both_axes_have_the_same_scale_data() {
    QTest::addColumn<QSize>("size");
    QTest::newRow("wide") << QSize(1280, 720);
    QTest::newRow("square") << QSize(600, 600);
    QTest::newRow("high") << QSize(400, 900);
    QTest::newRow("small") << QSize(240, 200);
}

void LandTests::both_axes_have_the_same_scale() {
    QFETCH(const QSize, size);
    Stand stand(walk_on("x^2 + 10y^2", {3, 2}), size);
    const QRect axes = stand.plot.axisRect()->rect();
    const double x = axes.width() / stand.plot.xAxis->range().size();
    const double y = axes.height() / stand.plot.yAxis->range().size();
    QVERIFY2(std::abs(x / y - 1) < 0.02, qPrintable(QStringLiteral("%1 and %2").arg(x).arg(y)));
    const PixelGrid& grid = stand.scene.land().grid;
    QCOMPARE(QSize(grid.width, grid.height), axes.size());
    QCOMPARE(grid.x_lower, stand.plot.xAxis->range().lower);
    QCOMPARE(grid.y_upper, stand.plot.yAxis->range().upper);
}

void LandTests::the_map_is_no_larger_after_it_was_small() {
    Stand stand(walk_on("x^2 + 10y^2", {3, 2}), {900, 600});
    const View before = stand.scene.view();
    for (const QSize size : {QSize(300, 800), QSize(1000, 200), QSize(900, 600)}) {
        stand.plot.setViewport(QRect(QPoint(), size));
        stand.plot.replot();
    }
    const View after = stand.scene.view();
    QVERIFY(std::abs(after.width() / before.width() - 1) < 0.02);
}

void LandTests::she_stands_where_she_is() {
    Stand stand(walk_on("x^2 + 10y^2", {3, 2}, 0.02));
    for (const long long number : {0, 1, 5}) {
        stand.scene.show_cursor({number});
        const Point point = stand.trajectory[static_cast<std::size_t>(number)].point;
        const QPointF feet = stand.scene.stance().value().feet;
        QVERIFY2(distance(feet, stand.pixel(point.x, point.y)) < 1e-6, text(feet, stand.pixel(point.x, point.y)));
    }
    stand.scene.show_cursor({0, 0.5}); // half of the way, straight
    const Point middle = (stand.trajectory[0].point + stand.trajectory[1].point) * 0.5;
    QVERIFY(distance(stand.scene.stance().value().feet, stand.pixel(middle.x, middle.y)) < 1e-6);
}

void LandTests::her_poles_touch_both_ways() {
    Experiment experiment = walk_on("x^2 + 10y^2", {3, 2});
    experiment.difference_step = 0.5;
    Stand stand(experiment);
    const Stance stance = stand.scene.stance().value();
    QVERIFY(distance(stance.left_pole, stand.pixel(2.5, 2)) < 1e-6);
    QVERIFY(distance(stance.right_pole, stand.pixel(3.5, 2)) < 1e-6);
    const QImage picture = stand.picture();
    for (const Point tip : {Point{2.5, 2}, Point{3.5, 2}, Point{3, 1.5}, Point{3, 2.5}})
        QCOMPARE(picture.pixelColor(stand.pixel(tip.x, tip.y).toPoint()), Theme::light().tangent);
}

void LandTests::her_gradient_points_uphill_at_a_right_angle_to_the_contour() {
    // On x + 2y it is (1, 2) everywhere: of all places as far from her as this only the one that way has its colour.
    Stand stand(walk_on("x + 2y", {0, 0}));
    const QImage picture = stand.picture();
    const QPointF feet = stand.scene.stance().value().feet;
    const auto is_arrow = [&](double angle) {
        constexpr double distance = 35; // pixels: on its shaft
        const QPointF place = feet + QPointF(std::cos(angle), -std::sin(angle)) * distance;
        return picture.pixelColor(place.toPoint()) == Theme::light().tangent;
    };
    const double uphill = std::atan2(2, 1);
    QVERIFY(is_arrow(uphill));
    for (const double aside : {0.3, -0.3, 1.5, -1.5, 3.14})
        QVERIFY(!is_arrow(uphill + aside));
}

void LandTests::any_place_of_the_map_can_be_a_start() {
    Stand stand(walk_on("x^2 + 10y^2", {3, 2}));
    for (const Point place : {Point{0, 0}, Point{-2, 1}, Point{3.5, -1.5}}) {
        const auto found = stand.scene.place_at(stand.pixel(place.x, place.y));
        QVERIFY(found);
        QVERIFY((*found - place).length() < 1e-9);
    }
    QVERIFY(!stand.scene.place_at({3, 3})); // beside the axes
    QVERIFY(!stand.scene.place_at({3e12, -3e12}));
}

void LandTests::the_start_and_the_minimum_are_in_sight_data() {
    QTest::addColumn<QString>("function");
    QTest::addColumn<QPointF>("start");
    QTest::addColumn<QPointF>("minimum");
    QTest::newRow("bowl") << "x^2 + 10y^2" << QPointF(3, 2) << QPointF(0, 0);
    QTest::newRow("Rosenbrock") << rosenbrock << QPointF(-1.5, 2) << QPointF(1, 1);
    QTest::newRow("Booth") << "(x+2y-7)^2 + (2x+y-5)^2" << QPointF(-4, -5) << QPointF(1, 3);
    QTest::newRow("far away") << "(x-100)^2 + (y+50)^2" << QPointF(103, -52) << QPointF(100, -50);
    QTest::newRow("at the minimum") << "x^2 + y^2" << QPointF(0, 0) << QPointF(0, 0);
}

void LandTests::the_start_and_the_minimum_are_in_sight() {
    QFETCH(const QString, function);
    QFETCH(const QPointF, start);
    QFETCH(const QPointF, minimum);
    Stand stand(walk_on(function, {start.x(), start.y()}, 1e-4));
    const QRectF axes = stand.plot.axisRect()->rect();
    for (const QPointF place : {start, minimum})
        QVERIFY(axes.adjusted(20, 20, -20, -20).contains(stand.pixel(place.x(), place.y())));
    const double span = std::max({std::abs(start.x() - minimum.x()), std::abs(start.y() - minimum.y()), 1.0});
    QVERIFY2(stand.scene.view().height() < 4 * span, "they are a dot in a huge map");
}

void LandTests::a_curve_comes_after_a_map_and_a_map_after_a_curve() {
    Stand stand(walk_on("x^2", {3, 0}));
    const QImage curve = stand.picture();
    const Experiment landscape = walk_on("x^2 + 10y^2", {3, 2});
    const std::vector<Track> tracks = alone_on(walked(landscape, 100));
    stand.scene.show(landscape, tracks);
    QVERIFY(stand.picture() != curve);
    QCOMPARE(stand.plot.yAxis->label(), QString("y"));
    stand.scene.show(stand.experiment, stand.tracks);
    QCOMPARE(stand.picture(), curve);
    QCOMPARE(stand.plot.yAxis->label(), QString("f(x)"));
}

void LandTests::beside_or_waited_for_the_picture_is_the_same() {
    const Experiment experiment = walk_on(rosenbrock, {-1.5, 2}, 0.001);
    Stand waiting(experiment);
    Stand other(walk_on("x^2", {3, 0}));
    other.scene.work_beside();
    other.scene.show(experiment, waiting.tracks);
    other.plot.replot();
    QTRY_VERIFY(other.scene.land().is_finished);
    QCOMPARE(other.picture(), waiting.picture());
}

} // namespace hiker

std::unique_ptr<QObject> land_tests() {
    return std::make_unique<hiker::LandTests>();
}

#include "land_test.moc"
