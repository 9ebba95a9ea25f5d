// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <algorithm>
#include <cmath>

#include "../several.h"
#include "descent/walked.h"
#include "plot/surface_picture.h"
#include "plot/viridis.h"
#include "tests.h"

namespace hiker {

namespace {

constexpr Region square{-4, 4, -4, 4};

Landscape surveyed(const char* function, const Region& region = square) {
    return *survey(Function(function), region, 41, [] { return false; });
}

Walked bowl(std::vector<Point> starts = {{3, 2}}) {
    Experiment experiment = several({}, "x^2 + 2 y^2");
    for (const Point start : starts)
        experiment.hikers.push_back(
            {.colour = static_cast<int>(experiment.hikers.size()), .start = start, .learning_rate = 0.1});
    return walk(experiment);
}

/// Of the picture of the ground.
QPoint pixel_of(const QImage& ground, Point point, const Region& region = square) {
    const Vector part = region.part_of(point);
    return {static_cast<int>(part.x * ground.width()), static_cast<int>((1 - part.y) * ground.height())};
}

bool is_near(const QColor& a, const QColor& b) {
    return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue()) < 12;
}

QImage painted(const Walked& walked, const Cursor& cursor) {
    QImage ground(1024, 1024, QImage::Format_RGB32);
    ground.fill(Qt::white);
    paint_paths(ground, square, walked.experiment, walked.tracks, cursor, Theme::light());
    return ground;
}

} // namespace

class SurfacePictureTests : public QObject {
    Q_OBJECT

  private slots:
    void the_ground_is_coloured_by_its_height();
    void nothing_of_another_colour_shows_at_the_border();
    void the_ticks_are_round_numbers_in_their_places();
    void the_ticks_of_large_heights_are_powers_of_ten();
    void the_path_goes_as_far_as_the_cursor();
    void a_hidden_hiker_has_no_path_and_no_pin();
    void the_pin_stands_on_the_ground_between_two_iterates();
    void a_hiker_who_is_elsewhere_has_no_pin();
    void who_diverges_is_painted_as_far_as_she_is_seen();
};

void SurfacePictureTests::the_ground_is_coloured_by_its_height() {
    const Landscape landscape = surveyed("x^2 + 2 y^2");
    const QImage ground = ground_colours(landscape);
    const Function f("x^2 + 2 y^2");
    for (const Point point : {Point{0, 0}, Point{3, 0}, Point{0, 3}, Point{0, -3}, Point{-3.5, 3.5}, Point{1, -3.5}})
        QVERIFY(is_near(ground.pixelColor(pixel_of(ground, point)), viridis(landscape.scale.part_of(f(point)))));
    const QImage tilted = ground_colours(surveyed("x + 3 y")); // which tells up from down
    QVERIFY(is_near(tilted.pixelColor(1020, 3), viridis(1)));
    QVERIFY(is_near(tilted.pixelColor(3, 1020), viridis(0)));
}

void SurfacePictureTests::nothing_of_another_colour_shows_at_the_border() {
    const QImage ground = ground_colours(surveyed("100 + y + 0*ln(x)"));
    for (const double y : {-3.0, 0.0, 3.0}) {
        const QColor inside = ground.pixelColor(pixel_of(ground, {0.3, y}));
        QVERIFY(is_near(ground.pixelColor(pixel_of(ground, {-0.2, y})), inside));
    }
}

void SurfacePictureTests::the_ticks_are_round_numbers_in_their_places() {
    const auto [x, y, z] = axes_of(surveyed("x^2 + 2 y^2", {-4, 4, 1e6, 1e6 + 1}));
    QCOMPARE(x.title, QString("x"));
    QCOMPARE(y.title, QString("y"));
    QCOMPARE(z.title, QString("f(x, y)"));
    QStringList texts;
    for (const SurfaceAxis::Tick& tick : x.ticks) {
        texts << tick.text;
        QVERIFY(std::abs(-4 + 8 * tick.part - tick.text.toDouble()) < 1e-9);
    }
    QCOMPARE(texts, QStringList({"-4", "-2", "0", "2", "4"}));
    for (const SurfaceAxis& axis : {x, y, z})
        for (const SurfaceAxis::Tick& tick : axis.ticks)
            QVERIFY(tick.part >= 0 && tick.part <= 1);
}

void SurfacePictureTests::the_ticks_of_large_heights_are_powers_of_ten() {
    const Landscape landscape = surveyed("(1 - x)^2 + 100 (y - x^2)^2", {-2, 2, -1, 3});
    const SurfaceAxis z = axes_of(landscape)[2];
    QVERIFY(z.ticks.size() >= 2 && z.ticks.size() <= 6);
    for (const SurfaceAxis::Tick& tick : z.ticks) {
        const double power = std::log10(tick.text.toDouble());
        QVERIFY(std::abs(power - std::round(power)) < 1e-9);
        QVERIFY(std::abs(tick.part - landscape.scale.part_of(tick.text.toDouble())) < 1e-9);
    }
}

void SurfacePictureTests::the_path_goes_as_far_as_the_cursor() {
    const Walked walked = bowl();
    const Trajectory& trajectory = walked.trajectory();
    const QColor colour = Theme::light().hiker(0);
    const QImage half = painted(walked, {.number = 2, .progress = 0.5});
    const auto is_on_path = [&](Point point) { return half.pixelColor(pixel_of(half, point)) == colour; };
    for (const std::size_t row : {0U, 1U, 2U})
        QVERIFY(is_on_path(trajectory[row].point));
    QVERIFY(is_on_path(trajectory[0].point + (trajectory[1].point - trajectory[0].point) * 0.5));
    QVERIFY(is_on_path(trajectory[2].point + (trajectory[3].point - trajectory[2].point) * 0.45));
    QVERIFY(!is_on_path(trajectory[3].point));
    QVERIFY(!is_on_path({0, 0}));
}

void SurfacePictureTests::a_hidden_hiker_has_no_path_and_no_pin() {
    Walked walked = bowl({{3, 2}, {-3, 2}});
    walked.experiment.hikers[1].is_hidden = true;
    const QImage ground = painted(walked, {.number = 3});
    QCOMPARE(ground.pixelColor(pixel_of(ground, {3, 2})), Theme::light().hiker(0));
    QCOMPARE(ground.pixelColor(pixel_of(ground, {-3, 2})), QColor(Qt::white));
    const Landscape landscape = surveyed("x^2 + 2 y^2");
    const auto pins = pins_of(landscape, walked.experiment, walked.tracks, {.number = 3}, Theme::light());
    QCOMPARE(pins.size(), std::size_t{1});
    QCOMPARE(pins[0].colour, Theme::light().hiker(0));
}

void SurfacePictureTests::the_pin_stands_on_the_ground_between_two_iterates() {
    const Walked walked = bowl({{3, 2}, {-3, 2}});
    const Landscape landscape = surveyed("x^2 + 2 y^2");
    const Cursor cursor{.number = 1, .progress = 0.25};
    const auto pins = pins_of(landscape, walked.experiment, walked.tracks, cursor, Theme::light());
    QCOMPARE(pins.size(), std::size_t{2});
    QVERIFY(!pins[0].is_selected && pins[1].is_selected); // the selected one last, above the others
    const Trajectory& trajectory = walked.trajectory();
    const Point point = trajectory[1].point + (trajectory[2].point - trajectory[1].point) * 0.25;
    const Vector part = square.part_of(point);
    QVERIFY(std::abs(pins[1].place.x() - part.x) < 1e-6 && std::abs(pins[1].place.y() - part.y) < 1e-6);
    QVERIFY(std::abs(pins[1].place.z() - landscape.height_at(point)) < 1e-6);
    QVERIFY(std::abs(pins[1].place.z() - landscape.scale.part_of(Function("x^2 + 2 y^2")(point))) < 0.01);
}

void SurfacePictureTests::a_hiker_who_is_elsewhere_has_no_pin() {
    const Walked walked = bowl({{3, 2}});
    const Landscape landscape = surveyed("x^2 + 2 y^2", {-1, 1, -1, 1});
    QVERIFY(pins_of(landscape, walked.experiment, walked.tracks, {}, Theme::light()).empty());
    const long long last = walked.last();
    QCOMPARE(pins_of(landscape, walked.experiment, walked.tracks, {.number = last}, Theme::light()).size(),
             std::size_t{1});
}

void SurfacePictureTests::who_diverges_is_painted_as_far_as_she_is_seen() {
    Experiment experiment = bowl().experiment;
    experiment.hiker().learning_rate = 3;
    const Walked walked = walk(experiment);
    QCOMPARE(walked.outcome()->ending, Ending::diverged);
    const QImage ground = painted(walked, {.number = walked.last()});
    QCOMPARE(ground.pixelColor(pixel_of(ground, {3, 2})), Theme::light().hiker(0));
    const Point second = walked.trajectory()[1].point;
    const Point on_the_way = Point{3, 2} + (second - Point{3, 2}) * 0.1;
    QCOMPARE(ground.pixelColor(pixel_of(ground, on_the_way)), Theme::light().hiker(0));
}

} // namespace hiker

std::unique_ptr<QObject> surface_tests() {
    return std::make_unique<hiker::SurfacePictureTests>();
}

#include "surface_test.moc"
