// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QTest>
#include <cmath>

#include "../alone.h"
#include "descent/walked.h"
#include "picture/still.h"
#include "plot/scene.h"
#include "tests.h"

namespace hiker {

namespace {

/// The picture as people get it without asking for anything.
QImage draw(const Walked& walked, const Cursor& cursor, QSize size) {
    return draw_image(walked, {{}, {size}, {}}, cursor);
}

/// The middle of the hiker's red jacket, and how many pixels it has.
struct Jacket {
    QPointF middle;
    int pixels = 0;
};

Jacket jacket_in(const QImage& image) {
    const QRgb red = qRgb(0xc8, 0x37, 0x2d);
    Jacket jacket;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixel(x, y) == red) {
                jacket.middle += QPointF(x, y);
                ++jacket.pixels;
            }
    if (jacket.pixels > 0)
        jacket.middle /= jacket.pixels;
    return jacket;
}

/// Which part of the pixels of two pictures of one size has clearly other colours.
double unlike(const QImage& a, const QImage& b) {
    const auto difference = [](QRgb one, QRgb other) {
        return std::abs(qRed(one) - qRed(other)) + std::abs(qGreen(one) - qGreen(other)) +
               std::abs(qBlue(one) - qBlue(other));
    };
    int count = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            count += difference(a.pixel(x, y), b.pixel(x, y)) > 24 ? 1 : 0;
    return static_cast<double>(count) / (a.width() * a.height());
}

} // namespace

class DrawingTests : public QObject {
    Q_OBJECT

  private slots:
    void a_picture_has_the_size_asked_for_data();
    void a_picture_has_the_size_asked_for();
    void the_hiker_is_where_the_scene_says_data();
    void the_hiker_is_where_the_scene_says();
    void she_comes_down_from_the_start_to_the_minimum();
    void there_is_no_hiker_outside_of_the_domain();
    void the_curve_runs_through_its_points();
    void the_same_three_give_the_same_picture();
    void a_map_that_is_worked_out_beside_comes_to_be_the_same();
    void a_drawing_that_is_kept_is_not_drawn_again_by_itself();
    void where_the_texts_leave_no_room_there_is_no_plot_data();
    void where_the_texts_leave_no_room_there_is_no_plot();
};

void DrawingTests::a_picture_has_the_size_asked_for_data() {
    QTest::addColumn<QSize>("size");
    for (const QSize size : {QSize(1280, 720), QSize(640, 480), QSize(300, 900), QSize(1920, 1080), QSize(64, 48)})
        QTest::addRow("%d x %d", size.width(), size.height()) << size;
}

void DrawingTests::a_picture_has_the_size_asked_for() {
    QFETCH(const QSize, size);
    const QImage image = draw(walk({}), {40, 0}, size);
    QCOMPARE(image.size(), size);
    QCOMPARE(image.pixelColor(0, 0), Theme::light().background);
}

void DrawingTests::the_hiker_is_where_the_scene_says_data() {
    QTest::addColumn<QString>("function");
    QTest::addColumn<double>("start");
    QTest::addColumn<double>("rate");
    QTest::addColumn<int>("number");
    QTest::newRow("on the start") << "x^2" << 3.0 << 0.1 << 0;
    QTest::newRow("on the way") << "x^2" << 3.0 << 0.1 << 3;
    QTest::newRow("at the end") << "x^2" << 3.0 << 0.1 << 40;
    QTest::newRow("on the left") << "x^2" << -3.0 << 0.1 << 1;
    QTest::newRow("diverging") << "x^2" << 3.0 << 1.5 << 6;
    QTest::newRow("a quartic") << "x^4 - 3x^3 + 2" << 4.0 << 0.01 << 2;
    QTest::newRow("on a map") << "x^2 + 10y^2" << 3.0 << 0.02 << 5;
    QTest::newRow("at the right of a map") << "x^2 + 10y^2" << 9.0 << 0.01 << 0;
}

void DrawingTests::the_hiker_is_where_the_scene_says() {
    QFETCH(const QString, function);
    QFETCH(const double, start);
    QFETCH(const double, rate);
    QFETCH(const int, number);
    const QSize size(1280, 720);
    const Experiment experiment = Alone{function.toStdString(), {start, 2}, rate};
    const Walked walked = walk(experiment);
    const Jacket jacket = jacket_in(draw(walked, {number, 0}, size));

    QCustomPlot plot;
    plot.resize(size);
    plot.setViewport(QRect(QPoint(), size));
    Scene scene(plot);
    scene.show(experiment, walked.tracks);
    scene.show_cursor({number, 0});
    plot.replot();
    const Stance stance = scene.stance().value();
    QVERIFY(jacket.pixels > 100);
    QVERIFY(figure_rect(stance).contains(jacket.middle));
    // It is in the middle of her.
    const double above_feet = std::hypot(stance.feet.x() - jacket.middle.x(), stance.feet.y() - jacket.middle.y());
    QVERIFY2(above_feet > 0.35 * stance.height && above_feet < 0.75 * stance.height, QByteArray::number(above_feet));
}

void DrawingTests::she_comes_down_from_the_start_to_the_minimum() {
    const Walked walked = walk({});
    Jacket before = jacket_in(draw(walked, {0, 0}, {1280, 720}));
    QVERIFY(before.middle.x() > 640);
    for (const long long number : {2, 5, 10}) {
        const Jacket jacket = jacket_in(draw(walked, {number, 0}, {1280, 720}));
        QVERIFY(jacket.middle.x() < before.middle.x());
        QVERIFY(jacket.middle.y() > before.middle.y());
        before = jacket;
    }
}

void DrawingTests::there_is_no_hiker_outside_of_the_domain() {
    Experiment experiment;
    experiment.function = "ln(x)";
    experiment.hiker().start.x = -1;
    QCOMPARE(jacket_in(draw(walk(experiment), {}, {1280, 720})).pixels, 0);
}

void DrawingTests::the_curve_runs_through_its_points() {
    const QSize size(1280, 720);
    const Experiment experiment = Alone{.function = "sin(3x)", .start = {1, 0}};
    const Walked start = walk(Alone{.function = "sin(3x)", .start = {1, 0}, .iterations = 1});
    const QImage image = draw(start, {0, 0}, size);
    QCustomPlot plot; // for where the axes lie in such a picture
    QFont font = QApplication::font();
    font.setPointSizeF(usual_text_size * QFontInfo(font).pointSizeF());
    plot.setFont(font);
    plot.resize(size);
    plot.setViewport(QRect(QPoint(), size));
    Scene scene(plot);
    scene.show(experiment, start.tracks);
    plot.replot();
    int places = 0;
    int drawn = 0;
    for (int x = plot.axisRect()->left() + 5; x < plot.axisRect()->right() - 5; ++x, ++places) {
        const double y = plot.yAxis->coordToPixel(std::sin(3 * plot.xAxis->pixelToCoord(x)));
        drawn += image.pixelColor(x, static_cast<int>(std::lround(y))) == Theme::light().curve;
    }
    // The hiker, her tangent and the first numbers hide a part of it.
    QVERIFY2(drawn > 0.6 * places, QByteArray::number(drawn) + " of " + QByteArray::number(places));
}

void DrawingTests::the_same_three_give_the_same_picture() {
    const Walked walked = walk({});
    const QImage once = draw(walked, {7, 0.5}, {800, 600});
    QCOMPARE(draw(walked, {7, 0.5}, {800, 600}), once);
    QVERIFY(draw(walked, {8, 0}, {800, 600}) != once);
}

void DrawingTests::a_map_that_is_worked_out_beside_comes_to_be_the_same() {
    constexpr QSize size(800, 600);
    const Walked walked = walk(Alone{.function = "x^2 + 10y^2", .start = {3, 2}, .learning_rate = 0.05});
    for (const Shot& shot : {Shot(Cursor{3, 0}), Shot(Strip{{0, 1, 2, 3, 4}})}) {
        Drawing whole(walked, {}, size, {});
        const QImage expected = paint_image(whole, shot, size);
        Drawing drawing(walked, {}, size, {});
        int told = 0;
        drawing.work_beside([&] { ++told; });
        QVERIFY(unlike(paint_image(drawing, shot, size), expected) > 0.1); // nothing has arrived yet
        QTRY_VERIFY(told > 0);
        QTRY_VERIFY(unlike(paint_image(drawing, shot, size), expected) < 0.01);
    }
}

void DrawingTests::a_drawing_that_is_kept_is_not_drawn_again_by_itself() {
    QTest::failOnWarning(QRegularExpression(".*"));
    const Walked walked = walk({});
    Drawing drawing(walked, {}, {8, 8}, {}); // in which there is no room for a plot
    QTest::qWait(20);
    QCOMPARE(paint_image(drawing, Cursor{3, 0}, {8, 8}).size(), QSize(8, 8));
}

void DrawingTests::where_the_texts_leave_no_room_there_is_no_plot_data() {
    QTest::addColumn<Experiment>("experiment");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("is_strip");
    const Experiment land = Alone{.function = "x^2 + y^2", .start = {3, 2}};
    for (const QSize size : {QSize(8, 8), QSize(24, 24), QSize(64, 64), QSize(200, 64), QSize(64, 200)})
        for (const bool is_strip : {false, true}) {
            const QByteArray kind = is_strip ? "strip" : "one picture";
            QTest::addRow("curve, %s, %d x %d", kind.data(), size.width(), size.height())
                << Experiment() << size << is_strip;
            QTest::addRow("land, %s, %d x %d", kind.data(), size.width(), size.height()) << land << size << is_strip;
        }
}

/// Any kind of picture, with everything in it. What would go wrong is seen by those who watch for undefined behaviour.
void DrawingTests::where_the_texts_leave_no_room_there_is_no_plot() {
    QFETCH(const Experiment, experiment);
    QFETCH(const QSize, size);
    QFETCH(const bool, is_strip);
    const Walked walked = walk(experiment);
    const Strip strip{{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15}};
    const Shot shot = is_strip ? Shot(strip) : Shot(Cursor{3, 0});
    Style style;
    style.slope = style.convergence = style.caption = true;
    const PictureSettings settings{style, {size}, {}};
    QCOMPARE(draw_image(walked, settings, shot).size(), size);
    QCOMPARE(draw_image(walked, {{}, {size}, {}}, shot).size(), size);
    QVERIFY(!draw_svg(walked, settings, shot).isEmpty());
}

} // namespace hiker

std::unique_ptr<QObject> drawing_tests() {
    return std::make_unique<hiker::DrawingTests>();
}

#include "drawing_test.moc"
