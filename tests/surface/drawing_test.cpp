// SPDX-License-Identifier: GPL-3.0-or-later
//
// The module itself, on a display that has OpenGL, which the offscreen platform has not.
#include <QApplication>
#include <QTemporaryDir>
#include <QTest>
#include <QtMath>

#include "plot/surface_picture.h"
#include "window/surface_module.h"

namespace hiker {

namespace {

const QColor background = Qt::white;

Landscape surveyed(const char* function) {
    return *survey(Function(function), {-4, 4, -4, 4}, 61, [] { return false; });
}

void show(SurfaceRenderer& renderer, const Landscape& landscape) {
    const auto [x, y, z] = axes_of(landscape);
    renderer.set_look({background, Qt::black, Qt::gray, QApplication::font()});
    renderer.set_ground(ground_of(landscape));
    renderer.set_texture(ground_colours(landscape));
    renderer.set_axes(x, y, z);
}

/// How many pixels are of nearly this hue, and neither grey nor dark.
int count_of_hue(const QImage& image, int hue) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor colour = image.pixelColor(x, y);
            count +=
                std::abs(colour.hsvHue() - hue) < 12 && colour.hsvSaturation() > 120 && colour.value() > 60 ? 1 : 0;
        }
    return count;
}

int count_coloured(const QImage& image) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y).hsvSaturation() > 60 ? 1 : 0;
    return count;
}

} // namespace

class DrawingTests : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void a_surface_is_drawn_in_any_size();
    void the_whole_box_fits_into_the_picture();
    void it_looks_otherwise_from_elsewhere();
    void what_is_left_out_is_not_drawn();
    void a_pin_has_its_colour_and_moves();
    void there_can_be_several();

  private:
    std::unique_ptr<SurfaceRenderer> renderer_;
};

void DrawingTests::initTestCase() {
    LoadedRenderer loaded = load_surface_renderer();
    if (QGuiApplication::platformName() == "offscreen") {
        QVERIFY(!loaded.renderer);
        QVERIFY(loaded.complaint.contains("OpenGL"));
        QSKIP("There is no OpenGL on this platform.");
    }
    QVERIFY2(loaded.renderer, qPrintable(loaded.complaint));
    renderer_ = std::move(loaded.renderer);
}

void DrawingTests::a_surface_is_drawn_in_any_size() {
    show(*renderer_, surveyed("x^2 + 10 y^2"));
    for (const QSize size : {QSize(430, 390), QSize(200, 600), QSize(1920, 1080), QSize(1, 1)})
        for (const bool is_smooth : {false, true})
            QCOMPARE(renderer_->draw(size, 15, {}, is_smooth).size(), size);
    QVERIFY(count_coloured(renderer_->draw({400, 400}, 15, {}, true)) > 400 * 400 / 10);
}

void DrawingTests::the_whole_box_fits_into_the_picture() {
    show(*renderer_, surveyed("x^2 + 10 y^2"));
    for (const QSize size : {QSize(300, 300), QSize(250, 400), QSize(400, 300), QSize(533, 300)})
        for (int turn = -180; turn < 180; turn += 45) {
            const QImage image = renderer_->draw(size, 13, {static_cast<double>(turn), 40, 1}, false)
                                     .convertToFormat(QImage::Format_RGB32);
            for (int x = 0; x < image.width(); ++x)
                QVERIFY(image.pixelColor(x, 0) == background && image.pixelColor(x, image.height() - 1) == background);
            for (int y = 0; y < image.height(); ++y)
                QVERIFY(image.pixelColor(0, y) == background && image.pixelColor(image.width() - 1, y) == background);
        }
}

void DrawingTests::it_looks_otherwise_from_elsewhere() {
    show(*renderer_, surveyed("sin(x)cos(y)"));
    const QImage usual = renderer_->draw({300, 300}, 15, {}, false);
    QCOMPARE(renderer_->draw({300, 300}, 15, {}, false), usual);
    for (const SurfaceCamera& camera : {SurfaceCamera{20, 40, 1}, SurfaceCamera{-30, 80, 1}, SurfaceCamera{-30, 40, 2}})
        QVERIFY(renderer_->draw({300, 300}, 15, camera, false) != usual);
}

/// Half of the plane.
void DrawingTests::what_is_left_out_is_not_drawn() {
    const SurfaceCamera above{0, 90, 1};
    show(*renderer_, surveyed("x + y"));
    const int all = count_coloured(renderer_->draw({300, 300}, 15, above, false));
    show(*renderer_, surveyed("x + y + 0*ln(x)"));
    const int half = count_coloured(renderer_->draw({300, 300}, 15, above, false));
    QVERIFY2(half > 0.4 * all && half < 0.6 * all, qPrintable(QString("%1 of %2").arg(half).arg(all)));
    show(*renderer_, surveyed("sqrt(-1 - x^2 - y^2)"));
    QCOMPARE(count_coloured(renderer_->draw({300, 300}, 15, above, false)), 0);
}

void DrawingTests::a_pin_has_its_colour_and_moves() {
    show(*renderer_, surveyed("x^2 + y^2"));
    const QColor red("#ff2000");
    const int without = count_of_hue(renderer_->draw({400, 400}, 15, {}, true), red.hsvHue());
    renderer_->set_pins({{{0.5F, 0.5F, 0}, red}});
    const QImage there = renderer_->draw({400, 400}, 15, {}, true);
    QVERIFY(count_of_hue(there, red.hsvHue()) > without + 30);
    renderer_->set_pins({{{0.3F, 0.5F, 0.2F}, red}});
    QVERIFY(renderer_->draw({400, 400}, 15, {}, true) != there);
    const QColor blue("#2040ff");
    renderer_->set_pins({{{0.5F, 0.5F, 0}, blue}});
    const QImage other = renderer_->draw({400, 400}, 15, {}, true);
    QVERIFY(count_of_hue(other, red.hsvHue()) <= without);
    QVERIFY(count_of_hue(other, blue.hsvHue()) > 30);
    renderer_->set_pins({});
    QVERIFY(count_of_hue(renderer_->draw({400, 400}, 15, {}, true), red.hsvHue()) <= without);
}

void DrawingTests::there_can_be_several() {
    LoadedRenderer another = load_surface_renderer();
    QVERIFY(another.renderer);
    show(*another.renderer, surveyed("x y"));
    QVERIFY(count_coloured(another.renderer->draw({200, 200}, 15, {}, false)) > 1000);
    another.renderer.reset();
    show(*renderer_, surveyed("x y"));
    QVERIFY(count_coloured(renderer_->draw({200, 200}, 15, {}, false)) > 1000);
}

} // namespace hiker

QTEST_MAIN(hiker::DrawingTests)

#include "drawing_test.moc"
