// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QClipboard>
#include <QDockWidget>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

#include "../several.h"
#include "mouse.h"
#include "open_window.h"
#include "tests.h"
#include "window/surface_canvas.h"
#include "window/surface_panel.h"

namespace hiker {

namespace {

/// What somebody has asked a renderer for.
struct Asked {
    SurfaceGround ground;
    QImage texture;
    std::vector<SurfacePin> pins;
    SurfaceLook look;
    SurfaceCamera camera;
    int grounds = 0;
    int drawings = 0;
};

/// Draws nothing, and remembers all.
class Painter : public SurfaceRenderer {
  public:
    explicit Painter(Asked& asked) : asked_(asked) {}

    void set_ground(const SurfaceGround& ground) override {
        asked_.ground = ground;
        ++asked_.grounds;
    }
    void set_texture(const QImage& texture) override { asked_.texture = texture; }
    void set_axes(const SurfaceAxis& /*x*/, const SurfaceAxis& /*y*/, const SurfaceAxis& /*z*/) override {}
    void set_pins(const std::vector<SurfacePin>& pins) override { asked_.pins = pins; }
    void set_look(const SurfaceLook& look) override { asked_.look = look; }
    QImage draw(QSize pixels, double /*text_height*/, const SurfaceCamera& camera, bool /*is_smooth*/) override {
        asked_.camera = camera;
        ++asked_.drawings;
        QImage image(pixels, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        return image;
    }

  private:
    Asked& asked_;
};

Experiment bowl() {
    Experiment experiment = several({from(3, 0.04)}, "x^2 + 10 y^2");
    experiment.hiker().start.y = 2;
    return experiment;
}

/// A panel that a painter draws for, beside a picture.
class Panel {
  public:
    explicit Panel(const Experiment& experiment = bowl())
        : session(experiment), panel(session, *curve.xAxis, *curve.yAxis) {
        curve.xAxis->setRange(-4, 4);
        curve.yAxis->setRange(-3, 3);
        panel.set_renderer(std::make_unique<Painter>(asked));
        panel.resize(400, 350);
        panel.show();
    }

    SurfaceCanvas* canvas() { return panel.findChild<SurfaceCanvas*>("canvas"); }
    QString sentence() {
        const auto* pages = panel.findChild<QStackedWidget*>("pages");
        return pages->currentWidget()->objectName() == "sentence_page" ? panel.findChild<QLabel*>("sentence")->text()
                                                                       : QString();
    }
    bool is_fine() {
        return QTest::qWaitFor([this] { return panel.landscape().size == SurfaceWorker::fine && asked.drawings > 0; },
                               60'000);
    }

    Asked asked; // outlives the renderer
    Session session;
    QCustomPlot curve;
    SurfacePanel panel;
};

} // namespace

class SurfacePanelTests : public QObject {
    Q_OBJECT

  private slots:
    void init() { QSettings().clear(); }
    void there_is_none_before_it_is_seen();
    void without_opengl_it_says_so();
    void for_a_function_of_x_it_says_so();
    void it_shows_the_part_of_the_plane_that_the_picture_shows();
    void it_follows_the_function();
    void it_is_not_worked_on_while_it_is_hidden();
    void the_pin_moves_with_the_cursor();
    void a_walk_that_goes_on_ahead_is_not_drawn();
    void it_is_turned_with_either_button_data();
    void it_is_turned_with_either_button();
    void it_is_turned_with_the_keys();
    void the_wheel_zooms_and_a_double_click_resets();
    void it_is_dark_in_a_dark_window();
    void it_is_saved_as_a_picture();
    void what_cannot_be_saved_is_told();
    void it_is_copied();
};

void SurfacePanelTests::there_is_none_before_it_is_seen() {
    OpenWindow open;
    QVERIFY(open.is_ready());
    QVERIFY(!open.window.findChild<SurfacePanel*>());
    open.the<QDockWidget>("surface")->toggleViewAction()->trigger();
    QTRY_VERIFY(open.window.findChild<SurfacePanel*>());
    QTRY_COMPARE(open.label("sentence"),
                 QString("The surface is there for functions of x and y, such as x^2 + 10 y^2."));
}

/// The offscreen platform has none.
void SurfacePanelTests::without_opengl_it_says_so() {
    OpenWindow open(bowl());
    QVERIFY(open.is_ready());
    open.the<QDockWidget>("surface")->toggleViewAction()->trigger();
    QTRY_COMPARE(open.label("sentence"), QString("This computer cannot show three dimensions: OpenGL is missing. "
                                                 "Everything else works without it."));
    open.press(Qt::Key_End);
    QTRY_VERIFY(open.session().cursor().number > 0);
    QVERIFY(!open.window.findChild<SurfacePanel*>()->save("never.png"));
    QVERIFY(!QFile::exists("never.png"));
}

void SurfacePanelTests::for_a_function_of_x_it_says_so() {
    Panel open(several({from(3)}));
    QTRY_VERIFY(open.sentence().contains("functions of x and y"));
    open.session.set_experiment(bowl());
    QTRY_COMPARE(open.sentence(), QString());
    QVERIFY(open.is_fine());
    open.session.set_experiment(several({from(3)}));
    QTRY_VERIFY(open.sentence().contains("functions of x and y"));
}

void SurfacePanelTests::it_shows_the_part_of_the_plane_that_the_picture_shows() {
    Panel open;
    QVERIFY(open.is_fine());
    QCOMPARE(open.panel.landscape().region, (Region{-4, 4, -3, 3}));
    for (int i = 1; i <= 30; ++i) {
        open.curve.xAxis->setRange(-i, 4);
        open.curve.yAxis->setRange(-3, i);
        QTest::qWait(2);
    }
    QTRY_COMPARE(open.panel.landscape().region, (Region{-30, 4, -3, 30}));
    QVERIFY(open.is_fine());
    QTRY_COMPARE(open.asked.ground.size, SurfaceWorker::fine);
}

void SurfacePanelTests::it_follows_the_function() {
    Panel open;
    QVERIFY(open.is_fine());
    Experiment other = bowl();
    other.function = "x y";
    open.session.set_experiment(other);
    QTRY_COMPARE(open.panel.landscape().scale.lower, -12.0);
    QVERIFY(open.is_fine());
    const int grounds = open.asked.grounds;
    other.hiker().learning_rate = 0.01; // the ground stays as it is
    open.session.set_experiment(other);
    QTest::qWait(100);
    QCOMPARE(open.asked.grounds, grounds);
}

void SurfacePanelTests::it_is_not_worked_on_while_it_is_hidden() {
    Panel open;
    QVERIFY(open.is_fine());
    open.panel.hide();
    const int drawings = open.asked.drawings;
    open.curve.xAxis->setRange(0, 1);
    open.session.to_end();
    QTest::qWait(100);
    QCOMPARE(open.panel.landscape().region, (Region{-4, 4, -3, 3}));
    QCOMPARE(open.asked.drawings, drawings);
    open.panel.show();
    QTRY_COMPARE(open.panel.landscape().region, (Region{0, 1, -3, 3}));
}

void SurfacePanelTests::the_pin_moves_with_the_cursor() {
    Panel open;
    QVERIFY(open.is_fine());
    QTRY_COMPARE(open.asked.pins.size(), std::size_t{1});
    const QVector3D start = open.asked.pins[0].place;
    QVERIFY(std::abs(start.x() - 7 / 8.0) < 1e-6 && std::abs(start.y() - 5 / 6.0) < 1e-6);
    const QImage before = open.asked.texture;
    open.session.to_end();
    QTRY_VERIFY(std::abs(open.asked.pins[0].place.x() - 0.5) < 0.01);
    QTRY_VERIFY(std::abs(open.asked.pins[0].place.z()) < 0.01);
    QVERIFY(open.asked.texture != before);
}

void SurfacePanelTests::a_walk_that_goes_on_ahead_is_not_drawn() {
    Experiment long_walk = endless();
    long_walk.function += " + y^2/20";
    Panel open(long_walk);
    QVERIFY(open.is_fine());
    QSignalSpy walked_on(&open.session, &Session::walked_on);
    open.session.walk_all();
    QTRY_VERIFY(walked_on.size() > 2);
    QTest::qWait(200);
    const int drawings = open.asked.drawings;
    const qsizetype before = walked_on.size();
    QTRY_VERIFY(walked_on.size() > before + 10);
    QCOMPARE(open.asked.drawings, drawings);
    QVERIFY(open.session.is_walking());
}

void SurfacePanelTests::it_is_turned_with_either_button_data() {
    QTest::addColumn<Qt::MouseButton>("button");
    QTest::newRow("left") << Qt::LeftButton;
    QTest::newRow("right") << Qt::RightButton;
}

void SurfacePanelTests::it_is_turned_with_either_button() {
    QFETCH(const Qt::MouseButton, button);
    Panel open;
    QVERIFY(open.is_fine());
    const SurfaceCamera before = open.canvas()->camera();
    Mouse mouse(open.canvas(), button);
    mouse.drag({100, 100}, {150, 120});
    const SurfaceCamera& after = open.canvas()->camera();
    QVERIFY(after.turn > before.turn + 5);
    QVERIFY(after.tilt > before.tilt + 2);
    QTRY_COMPARE(open.asked.camera, after);
    mouse.drag({100, 100}, {100, 3000}); // from above, and not over the top
    QCOMPARE(after.tilt, 90.0);
}

void SurfacePanelTests::it_is_turned_with_the_keys() {
    Panel open;
    QVERIFY(open.is_fine());
    const SurfaceCamera before = open.canvas()->camera();
    QTest::keyClick(open.canvas(), Qt::Key_Right);
    QTest::keyClick(open.canvas(), Qt::Key_Down);
    QVERIFY(open.canvas()->camera().turn > before.turn && open.canvas()->camera().tilt > before.tilt);
    QTest::keyClick(open.canvas(), Qt::Key_Left);
    QTest::keyClick(open.canvas(), Qt::Key_Up);
    QCOMPARE(open.canvas()->camera(), before);
    QTest::keyClick(open.canvas(), Qt::Key_Plus);
    QVERIFY(open.canvas()->camera().zoom > before.zoom);
    QTest::keyClick(open.canvas(), Qt::Key_Home);
    QCOMPARE(open.canvas()->camera(), before);
}

void SurfacePanelTests::the_wheel_zooms_and_a_double_click_resets() {
    Panel open;
    QVERIFY(open.is_fine());
    const SurfaceCamera before = open.canvas()->camera();
    Mouse mouse(open.canvas());
    mouse.wheel({100, 100}, 2);
    QVERIFY(open.canvas()->camera().zoom > before.zoom * 1.2);
    mouse.wheel({100, 100}, 100);
    QVERIFY(open.canvas()->camera().zoom < 10);
    mouse.drag({100, 100}, {150, 120});
    mouse.double_click({100, 100});
    QCOMPARE(open.canvas()->camera(), before);
}

void SurfacePanelTests::it_is_dark_in_a_dark_window() {
    Panel open;
    QVERIFY(open.is_fine());
    QCOMPARE(open.asked.look.background, Theme::light().background);
    QPalette dark;
    dark.setColor(QPalette::Window, Qt::black);
    open.panel.setPalette(dark);
    QCOMPARE(open.asked.look.background, Theme::dark().background);
    QCOMPARE(open.asked.look.text, Theme::dark().text);
}

void SurfacePanelTests::it_is_saved_as_a_picture() {
    Panel open;
    QVERIFY(open.is_fine());
    const QTemporaryDir folder;
    const QString path = folder.filePath("surface.png");
    QSignalSpy told(&open.panel, &SurfacePanel::told);
    QVERIFY(open.panel.save(path));
    const QImage saved(path);
    QCOMPARE(saved.size(), QSize(1920, 1080));
    QCOMPARE(saved.pixelColor(7, 7), QColor(Qt::darkGreen));
    QVERIFY(told.at(0).at(0).toString().contains(path));
}

void SurfacePanelTests::what_cannot_be_saved_is_told() {
    Panel open;
    QVERIFY(open.is_fine());
    QSignalSpy told(&open.panel, &SurfacePanel::told);
    QVERIFY(!open.panel.save("/no/such/folder/surface.png"));
    QVERIFY(told.at(0).at(0).toString().contains("could not be written"));
}

void SurfacePanelTests::it_is_copied() {
    Panel open;
    QVERIFY(open.is_fine());
    QTest::mouseClick(open.panel.findChild<QAbstractButton*>("copy"), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->image().size(), QSize(1920, 1080));
}

} // namespace hiker

std::unique_ptr<QObject> surface_tests() {
    return std::make_unique<hiker::SurfacePanelTests>();
}

#include "surface_test.moc"
