// SPDX-License-Identifier: GPL-3.0-or-later
#include <qcustomplot.h>

#include <QTest>
#include <cmath>

#include "../several.h"
#include "descent/rate_bound.h"
#include "plot/map_colours.h"
#include "plot/rate_map_graph.h"
#include "stand.h"
#include "tests.h"

namespace hiker {

namespace {

constexpr MapArea small{0, 10, 0.01, 100, 40, 24};

MapPixel ended(Ending ending, int iterations = 10, double x = 0) {
    return {x, iterations, ending};
}

RateMap all(const MapPixel& pixel, const MapArea& area = small) {
    RateMap map(area);
    for (MapPixel& each : map.pixels)
        each = pixel;
    return map;
}

MapColours colours_of(const RateMap& map, Colouring colouring = Colouring::iterations) {
    return {map, colouring, 200, Theme::light()};
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
    const Theme theme = Theme::light();
    QCOMPARE(colours.colour_of(ended(Ending::converged, 1, 2.01)), theme.hiker(7).rgb());
    QCOMPARE(colours.colour_of(ended(Ending::converged, 99, 6.99)), theme.hiker(3).rgb());
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
    RateMap map = all(ended(Ending::converged, 10, -1.47312));
    map.at(0, 0) = ended(Ending::converged, 10, 1.34698);
    map.at(1, 0) = ended(Ending::iteration_limit);
    QCOMPARE(meanings(colours_of(map, Colouring::minima).key()).mid(0, 2),
             (QStringList{"x \u2248 -1.47", "x \u2248 1.35"}));
    QCOMPARE(colours_of(map, Colouring::minima).key().size(), std::size_t{3});
}

void RateMapTests::a_place_is_told_by_its_pixel() {
    const MapStand stand;
    for (const auto& [start, rate] : {std::pair{1.0, 0.02}, {5.0, 1.0}, {9.0, 50.0}}) {
        const auto place = stand.graph.place_at(stand.pixel(start, rate) + QPointF(0, 1));
        QVERIFY(place);
        QVERIFY(std::abs(place->start - start) < 1e-6);
        QVERIFY(std::abs(place->rate / rate - 1) < 1e-6);
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
    stand.graph.show_hiker(1e6, 1); // out of the way
    stand.graph.show(map, Colouring::iterations, 200);
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
    stand.graph.show(map, Colouring::iterations, 200);
    for (const auto& [start, rate] : {std::pair{3.0, 0.1}, {7.0, 10.0}}) {
        stand.graph.show_hiker(start, rate);
        const QImage picture = stand.picture();
        QCOMPARE(picture.pixelColor(stand.pixel(start, rate).toPoint()), QColor(Qt::white));
        QCOMPARE(picture.pixelColor((stand.pixel(start, rate) + QPointF(0, 40)).toPoint()).rgb(),
                 colours_of(map).colour_of(ended(Ending::cycling)));
    }
}

void RateMapTests::the_area_has_the_rates_that_are_worth_trying_and_the_hikers_own_place() {
    const MapArea plain = map_area(several({from(3, 0.1)}), {-4, 4});
    const Rates rates = rates_around(1);
    QCOMPARE(plain.start_lower, -8.0);
    QCOMPARE(plain.start_upper, 8.0);
    QCOMPARE(plain.rate_lower, rates.lower);
    QCOMPARE(plain.rate_upper, rates.upper);
    const MapArea far = map_area(several({from(30, 1e6)}), {-4, 4});
    QCOMPARE(far.start_upper, 30.0);
    QCOMPARE(far.rate_upper, 1e6);
    const MapArea near = map_area(several({from(-30, 1e-9)}), {-4, 4});
    QCOMPARE(near.start_lower, -30.0);
    QCOMPARE(near.rate_lower, 1e-9);
}

} // namespace hiker

std::unique_ptr<QObject> rate_map_tests() {
    return std::make_unique<hiker::RateMapTests>();
}

#include "rate_map_test.moc"
