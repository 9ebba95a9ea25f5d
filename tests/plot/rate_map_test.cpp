// SPDX-License-Identifier: GPL-3.0-or-later
#include <qcustomplot.h>

#include <QTest>
#include <cmath>

#include "../several.h"
#include "descent/rate_bound.h"
#include "descent/walked.h"
#include "plot/map_area.h"
#include "plot/map_colours.h"
#include "plot/rate_map_graph.h"
#include "stand.h"
#include "tests.h"

namespace hiker {

namespace {

constexpr MapArea small{0, 10, 0.01, 100, 40, 24};

MapPixel ended(Ending ending, int iterations = 10, double x = 0) {
    return {{x, 0}, iterations, ending};
}

RateMap all(const MapPixel& pixel, const MapArea& area = small) {
    RateMap map(area);
    for (MapPixel& each : map.pixels)
        each = pixel;
    return map;
}

/// Of a function that has a minimum at each whole number.
Experiment waves(const char* function = "-cos(2*pi*x)") {
    Experiment experiment = several({from(3, 0.1)}, function);
    experiment.iterations = 200;
    return experiment;
}

MapColours colours_of(const RateMap& map, Colouring colouring = Colouring::iterations) {
    return {map, waves(), colouring, Theme::light()};
}

Hiker hiker_at(double start, double rate) {
    return from(start, rate);
}

QStringList meanings(const std::vector<Swatch>& key) {
    QStringList words;
    for (const Swatch& swatch : key)
        words << swatch.meaning;
    return words;
}

/// A map's graph on a plot of its own.
class MapStand {
  public:
    MapStand() {
        plot.resize(500, 400);
        plot.setViewport(QRect(0, 0, 500, 400));
        graph.set_area(small);
        plot.replot();
    }
    QImage picture() {
        plot.replot();
        return plot.toPixmap(500, 400).toImage();
    }
    QPointF pixel(double start, double rate) const {
        return {plot.xAxis->coordToPixel(start), plot.yAxis->coordToPixel(rate)};
    }

    QCustomPlot plot;
    RateMapGraph graph{plot};
};

constexpr std::array endings{Ending::iteration_limit, Ending::diverged, Ending::cycling, Ending::left_the_domain,
                             Ending::refused};

} // namespace

class RateMapTests : public QObject {
    Q_OBJECT

  private slots:
    void the_first_row_is_at_the_bottom();
    void a_pixel_that_is_not_known_has_the_colour_of_the_coarser_one_data();
    void a_pixel_that_is_not_known_has_the_colour_of_the_coarser_one();
    void where_nothing_is_known_there_is_the_background();
    void fewer_iterations_are_lighter();
    void each_ending_has_a_colour_of_its_own_data();
    void each_ending_has_a_colour_of_its_own();
    void each_minimum_has_a_colour_of_its_own();
    void the_key_tells_what_occurs_and_nothing_else();
    void the_key_tells_the_minima();
    void a_place_is_told_by_its_pixel();
    void outside_of_the_axes_there_is_no_place();
    void the_map_fills_the_axes();
    void the_cross_stands_where_the_hiker_is();
    void the_area_has_the_rates_that_are_worth_trying_and_the_hikers_own_place();
    void the_key_tells_minima_in_the_plane();
    void more_minima_than_there_are_colours_are_told_as_others();
    void the_area_in_the_plane_is_what_the_picture_shows_and_the_hikers_own_place();
    void without_a_picture_the_area_has_starts_and_minima();
    void an_area_in_the_plane_has_one_scale_in_every_size_data();
    void an_area_in_the_plane_has_one_scale_in_every_size();
    void an_area_of_rates_is_never_widened();
    void the_axes_are_those_of_the_area();
    void zooming_in_the_plane_is_the_same_in_both_directions();
};

void RateMapTests::the_first_row_is_at_the_bottom() {
    RateMap map = all(ended(Ending::diverged));
    map.at(3, 0) = ended(Ending::cycling);
    const QImage image = colours_of(map).image();
    QCOMPARE(image.size(), QSize(40, 24));
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            QCOMPARE(image.pixel(x, y) == colours_of(map).colour_of(ended(Ending::cycling)), x == 3 && y == 23);
}

void RateMapTests::a_pixel_that_is_not_known_has_the_colour_of_the_coarser_one_data() {
    QTest::addColumn<int>("step");
    for (const int step : {16, 8, 4, 2})
        QTest::addRow("%d", step) << step;
}

/// Every so many pixels are known, and each has another number of iterations.
void RateMapTests::a_pixel_that_is_not_known_has_the_colour_of_the_coarser_one() {
    QFETCH(const int, step);
    RateMap map(small);
    for (int row = 0; row < small.height; row += step)
        for (int column = 0; column < small.width; column += step)
            map.at(column, row) = ended(Ending::converged, 1 + (row * 7 + column * 3) % 199);
    const MapColours colours = colours_of(map);
    const QImage image = colours.image();
    for (int row = 0; row < small.height; ++row)
        for (int column = 0; column < small.width; ++column)
            QCOMPARE(image.pixel(column, small.height - 1 - row),
                     colours.colour_of(map.at(column / step * step, row / step * step)));
}

void RateMapTests::where_nothing_is_known_there_is_the_background() {
    const RateMap map(small);
    const MapColours colours = colours_of(map);
    QCOMPARE(count_of(colours.image(), Theme::light().background), 40 * 24);
    QVERIFY(colours.key().empty());
    QVERIFY(colours_of(map, Colouring::minima).key().empty());
}

void RateMapTests::fewer_iterations_are_lighter() {
    const RateMap map = all(ended(Ending::converged));
    const MapColours colours = colours_of(map);
    int before = 256;
    for (const int iterations : {0, 1, 3, 10, 30, 100, 200}) {
        const int grey = qGray(colours.colour_of(ended(Ending::converged, iterations)));
        QVERIFY2(grey < before, QByteArray::number(iterations));
        before = grey;
    }
    QCOMPARE(colours.colour_of(ended(Ending::converged, 0)), QColor("#fde725").rgb()); // the ends of viridis
    QCOMPARE(colours.colour_of(ended(Ending::converged, 200)), QColor("#440154").rgb());
}

void RateMapTests::each_ending_has_a_colour_of_its_own_data() {
    QTest::addColumn<int>("colouring");
    QTest::newRow("iterations") << static_cast<int>(Colouring::iterations);
    QTest::newRow("minima") << static_cast<int>(Colouring::minima);
}

void RateMapTests::each_ending_has_a_colour_of_its_own() {
    QFETCH(const int, colouring);
    const RateMap map = all(ended(Ending::converged));
    const MapColours colours = colours_of(map, static_cast<Colouring>(colouring));
    std::vector<QRgb> all;
    for (const Ending ending : endings)
        all.push_back(colours.colour_of(ended(ending)));
    RateMap many(small);
    for (int column = 0; column < small.width; ++column)
        many.at(column, 0) = ended(Ending::converged, 10, column / 4); // ten minima
    const MapColours minima = colours_of(many, Colouring::minima);
    for (int column = 0; column < small.width; ++column)
        QVERIFY(std::count(all.begin(), all.end(), minima.colour_of(many.at(column, 0))) == 0);
    for (int iterations = 1; iterations <= 200; ++iterations)
        QVERIFY(std::count(all.begin(), all.end(), colours.colour_of(ended(Ending::converged, iterations))) == 0);
    std::sort(all.begin(), all.end());
    QVERIFY(std::adjacent_find(all.begin(), all.end()) == all.end());
}

void RateMapTests::each_minimum_has_a_colour_of_its_own() {
    RateMap map = all(ended(Ending::converged, 10, 2));
    for (int column = 20; column < 40; ++column)
        map.at(column, 5) = ended(Ending::converged, 10, 7);
    const MapColours colours = colours_of(map, Colouring::minima);
    QCOMPARE(colours.colour_of(ended(Ending::converged, 1, 2)), QColor("#0072b2").rgb());
    QCOMPARE(colours.colour_of(ended(Ending::converged, 99, 7)), QColor("#e69f00").rgb());
}

void RateMapTests::the_key_tells_what_occurs_and_nothing_else() {
    RateMap map = all(ended(Ending::converged));
    QCOMPARE(meanings(colours_of(map).key()), QStringList{"converged after 1 to 200 iterations"});
    map.at(0, 0) = ended(Ending::cycling);
    map.at(1, 0) = ended(Ending::diverged);
    QCOMPARE(meanings(colours_of(map).key()).mid(1), (QStringList{"diverged", "cycling"}));
    for (const Ending ending : endings) {
        const RateMap one = all(ended(ending));
        QCOMPARE(colours_of(one).key().size(), std::size_t{1});
        QCOMPARE(colours_of(one).key().front().brush.color().rgb(), colours_of(one).colour_of(ended(ending)));
    }
}

void RateMapTests::the_key_tells_the_minima() {
    RateMap map = all(ended(Ending::converged, 10, -1.4731));
    map.at(0, 0) = ended(Ending::converged, 10, 1.34698);
    map.at(1, 0) = ended(Ending::iteration_limit);
    map.at(2, 0) = ended(Ending::converged, 1, 0.12603); // the hilltop between
    const MapColours colours(map, waves("x^4 - 4x^2 + x"), Colouring::minima, Theme::light());
    QCOMPARE(meanings(colours.key()), (QStringList{"x \u2248 -1.47", "x \u2248 1.35", "not at a minimum", "limit"}));
}

void RateMapTests::a_place_is_told_by_its_pixel() {
    const MapStand stand;
    for (const auto& [start, rate] : {std::pair{1.0, 0.02}, {5.0, 1.0}, {9.0, 50.0}}) {
        const auto place = stand.graph.place_at(stand.pixel(start, rate) + QPointF(0, 1));
        QVERIFY(place);
        QVERIFY(std::abs(place->x - start) < 1e-6);
        QVERIFY(std::abs(place->y / rate - 1) < 1e-6);
    }
}

void RateMapTests::outside_of_the_axes_there_is_no_place() {
    const MapStand stand;
    const QRect axes = stand.plot.axisRect()->rect();
    const QPoint middle = axes.center();
    QVERIFY(stand.graph.place_at(middle));
    for (const QPoint outside : {QPoint(axes.left() - 2, middle.y()), QPoint(axes.right() + 2, middle.y()),
                                 QPoint(middle.x(), axes.top() - 2), QPoint(middle.x(), axes.bottom() + 2)})
        QVERIFY(!stand.graph.place_at(outside));
}

void RateMapTests::the_map_fills_the_axes() {
    MapStand stand;
    const QRect axes = stand.plot.axisRect()->rect();
    MapArea area = small;
    area.width = axes.width();
    area.height = axes.height();
    RateMap map = all(ended(Ending::cycling), area);
    map.at(50, 20) = ended(Ending::refused);
    stand.graph.show_hiker(hiker_at(1e6, 1)); // out of the way
    stand.graph.show(map, waves(), Colouring::iterations);
    const QImage picture = stand.picture();
    const MapColours colours = colours_of(map);
    for (const QPoint corner : {axes.topLeft() + QPoint(2, 2), axes.bottomRight() - QPoint(2, 2), axes.center()})
        QCOMPARE(picture.pixel(corner), colours.colour_of(ended(Ending::cycling)));
    QCOMPARE(picture.pixel(axes.left() + 50, axes.bottom() - 20), colours.colour_of(ended(Ending::refused)));
    QVERIFY(picture.pixel(axes.left() - 3, axes.center().y()) != colours.colour_of(ended(Ending::cycling)));
}

void RateMapTests::the_cross_stands_where_the_hiker_is() {
    MapStand stand;
    const RateMap map = all(ended(Ending::cycling));
    stand.graph.show(map, waves(), Colouring::iterations);
    for (const auto& [start, rate] : {std::pair{3.0, 0.1}, {7.0, 10.0}}) {
        stand.graph.show_hiker(hiker_at(start, rate));
        const QImage picture = stand.picture();
        QCOMPARE(picture.pixelColor(stand.pixel(start, rate).toPoint()), QColor(Qt::white));
        QCOMPARE(picture.pixelColor((stand.pixel(start, rate) + QPointF(0, 40)).toPoint()).rgb(),
                 colours_of(map).colour_of(ended(Ending::cycling)));
    }
}

void RateMapTests::the_area_has_the_rates_that_are_worth_trying_and_the_hikers_own_place() {
    const MapArea plain = map_area(several({from(3, 0.1)}), {-4, 4}, {0, 1});
    const Rates rates = rates_around(1);
    QCOMPARE(plain.x_lower, -8.0);
    QCOMPARE(plain.x_upper, 8.0);
    QCOMPARE(plain.y_lower, rates.lower);
    QCOMPARE(plain.y_upper, rates.upper);
    const MapArea far = map_area(several({from(30, 1e6)}), {-4, 4}, {0, 1});
    QCOMPARE(far.x_upper, 30.0);
    QCOMPARE(far.y_upper, 1e6);
    const MapArea near = map_area(several({from(-30, 1e-9)}), {-4, 4}, {0, 1});
    QCOMPARE(near.x_lower, -30.0);
    QCOMPARE(near.y_lower, 1e-9);
}

void RateMapTests::the_key_tells_minima_in_the_plane() {
    MapArea area = small;
    area.upward = Upward::start_y;
    area.y_lower = 0;
    area.y_upper = 10;
    RateMap map = all({{3.00001, 1.99999}, 10, Ending::converged}, area);
    map.at(0, 0) = {{-2.80512, 3.13131}, 10, Ending::converged};
    map.at(1, 0) = {{-0.270845, -0.923039}, 10, Ending::converged}; // the hilltop
    map.at(2, 0) = {{0.086678, 2.884255}, 10, Ending::converged};   // a saddle
    const MapColours colours(map, waves("(x^2+y-11)^2 + (x+y^2-7)^2"), Colouring::minima, Theme::light());
    QCOMPARE(meanings(colours.key()), (QStringList{"(-2.81, 3.13)", "(3, 2)", "not at a minimum"}));
    QVERIFY(colours.colour_of(map.at(1, 0)) == colours.colour_of(map.at(2, 0)));
    QVERIFY(colours.colour_of(map.at(0, 0)) != colours.colour_of(map.at(5, 5)));
    QVERIFY(colours.colour_of(map.at(0, 0)) != colours.colour_of(map.at(1, 0)));
    const RateMap middle = all({{1e-7, -3e-9}, 10, Ending::converged}, area);
    const MapColours bowl(middle, waves("x^2 + y^2"), Colouring::minima, Theme::light());
    QCOMPARE(meanings(bowl.key()), QStringList{"(0, 0)"});
}

void RateMapTests::more_minima_than_there_are_colours_are_told_as_others() {
    RateMap map(small);
    for (int column = 0; column < small.width; ++column)
        map.at(column, 0) = ended(Ending::converged, 10, column / 4); // ten minima
    const QStringList key = meanings(colours_of(map, Colouring::minima).key());
    QCOMPARE(key.size(), 9);
    QCOMPARE(key.last(), "another minimum");
}

void RateMapTests::the_area_in_the_plane_is_what_the_picture_shows_and_the_hikers_own_place() {
    Experiment experiment = waves("x^2 + y^2");
    experiment.hiker().start = {3, 9};
    const MapArea area = map_area(experiment, {-4, 4}, {-2, 5});
    QCOMPARE(area, (MapArea{-4, 4, -2, 9, 0, 0, Upward::start_y}));
}

void RateMapTests::without_a_picture_the_area_has_starts_and_minima() {
    Experiment experiment = waves("(x^2+y-11)^2 + (x+y^2-7)^2");
    experiment.hikers = {from(1, 0.01), from(-5, 0.01)};
    experiment.hikers[0].start.y = 4;
    const MapArea area = map_area(walk(experiment));
    QVERIFY(area.upward == Upward::start_y);
    for (const Point point : {Point{1, 4}, {-5, 0}, {3, 2}})
        QVERIFY(point.x > area.x_lower && point.x < area.x_upper && point.y > area.y_lower && point.y < area.y_upper);
    experiment.hikers = {from(0)}; // on the minimum
    experiment.function = "x^2 + y^2";
    const MapArea at_rest = map_area(walk(experiment));
    QVERIFY(at_rest.x_lower <= -0.5 && at_rest.x_upper >= 0.5 && at_rest.y_lower <= -0.5 && at_rest.y_upper >= 0.5);
}

void RateMapTests::an_area_in_the_plane_has_one_scale_in_every_size_data() {
    QTest::addColumn<QSize>("size");
    for (const QSize size : {QSize(400, 300), QSize(300, 400), QSize(1000, 10), QSize(1, 1), QSize(64, 64)})
        QTest::addRow("%d by %d", size.width(), size.height()) << size;
}

void RateMapTests::an_area_in_the_plane_has_one_scale_in_every_size() {
    QFETCH(const QSize, size);
    const MapArea before{-4, 4, -2, 5, 0, 0, Upward::start_y};
    const MapArea area = fitted(before, size);
    QCOMPARE(QSize(area.width, area.height), size);
    const double pixel_width = (area.x_upper - area.x_lower) / area.width;
    QVERIFY(std::abs((area.y_upper - area.y_lower) / area.height / pixel_width - 1) < 1e-12);
    QVERIFY(area.x_lower <= before.x_lower && area.x_upper >= before.x_upper);
    QVERIFY(area.y_lower <= before.y_lower && area.y_upper >= before.y_upper);
    const MapArea again = fitted(area, size);
    QVERIFY(std::abs(again.x_lower - area.x_lower) < 1e-9 && std::abs(again.y_upper - area.y_upper) < 1e-9);
}

void RateMapTests::an_area_of_rates_is_never_widened() {
    MapArea expected = small;
    expected.width = 1000;
    expected.height = 10;
    QCOMPARE(fitted(small, {1000, 10}), expected);
}

void RateMapTests::the_axes_are_those_of_the_area() {
    MapStand stand;
    QCOMPARE(stand.plot.yAxis->label(), "learning rate \u03b7");
    QCOMPARE(stand.plot.yAxis->scaleType(), QCPAxis::stLogarithmic);
    stand.graph.set_area({-4, 4, -2, 5, 40, 24, Upward::start_y});
    QCOMPARE(stand.plot.xAxis->label(), "start x");
    QCOMPARE(stand.plot.yAxis->label(), "start y");
    QCOMPARE(stand.plot.yAxis->scaleType(), QCPAxis::stLinear);
    QCOMPARE(stand.plot.yAxis->range(), QCPRange(-2, 5));
    Hiker hiker = hiker_at(1, 0.1);
    hiker.start.y = 3;
    stand.graph.show_hiker(hiker);
    const QPointF cross = stand.plot.item(0)->position("position")->coords();
    QCOMPARE(cross, QPointF(1, 3));
    const auto place = stand.graph.place_at(stand.pixel(1, 3) + QPointF(0, 1));
    QVERIFY(place && (*place - Point{1, 3}).length() < 1e-6);
    stand.graph.set_area(small);
    QCOMPARE(stand.plot.yAxis->label(), "learning rate \u03b7");
    QCOMPARE(stand.plot.yAxis->scaleType(), QCPAxis::stLogarithmic);
}

void RateMapTests::zooming_in_the_plane_is_the_same_in_both_directions() {
    const MapArea before{-4, 4, -2, 6, 40, 40, Upward::start_y};
    const auto area = zoomed(before, {2, 2}, 0.5);
    QVERIFY(area == (MapArea{-1, 3, 0, 4, 40, 40, Upward::start_y}));
    QVERIFY(!zoomed(before, {2, 2}, 1e-300));
    QVERIFY(!zoomed(before, {2, 2}, 1e200));
}

} // namespace hiker

std::unique_ptr<QObject> rate_map_tests() {
    return std::make_unique<hiker::RateMapTests>();
}

#include "rate_map_test.moc"
