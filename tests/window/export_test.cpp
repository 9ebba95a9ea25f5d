// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "../alone.h"
#include "../several.h"
#include "files/whole_file.h"
#include "open_map.h"
#include "picture/still.h"
#include "plot/map_area.h"
#include "tests.h"
#include "window/convergence_choice.h"
#include "window/export_dialog.h"
#include "worker/map_worker.h"

namespace hiker {

namespace {

constexpr ExportDialog::Look usual_look{{800, 450}, 3, {}};

/// The dialog on the worked example, and hands for it.
class OpenDialog {
  public:
    explicit OpenDialog(const Experiment& experiment = {}, const ExportDialog::Look& look = usual_look)
        : walked(walk(experiment)), dialog(look, nullptr) {
        dialog.set_walked(walked);
        dialog.show();
    }

    template <class Widget>
    Widget* the(const char* name) {
        auto* widget = dialog.findChild<Widget*>(name);
        if (!widget)
            qFatal("There is no %s.", name);
        return widget;
    }
    void pick(const char* list, int index) {
        the<QComboBox>(list)->setCurrentIndex(index);
        emit the<QComboBox>(list)->activated(index);
    }
    void type(const char* name, const QString& text) {
        the<QLineEdit>(name)->clear();
        QTest::keyClicks(the<QLineEdit>(name), text);
    }
    /// For a map, each of whose pixels takes its time.
    void make_small() {
        the<QDoubleSpinBox>("size_width")->setValue(240);
        the<QDoubleSpinBox>("size_height")->setValue(180);
    }
    bool can_export() { return the<QPushButton>("start")->isEnabled(); }
    QString notice() { return the<QLabel>("notice")->text(); }
    const Sheet& sheet() { return dialog.choice().sheet; }

    const Walked walked;
    ExportDialog dialog;
};

int index_of(ExportKind kind) {
    return static_cast<int>(kind);
}

} // namespace

class ExportTests : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void the_window_and_a_png_have_the_same_pixels_data();
    void the_window_and_a_png_have_the_same_pixels();
    void the_picture_is_copied_as_it_is_in_the_window();
    void the_window_stays_alive_while_a_map_is_copied();
    void a_clipboard_that_takes_nothing_is_told();
    void the_script_is_copied();
    void the_script_of_a_function_of_x_and_y_needs_numpy_too();
    void the_dialog_shows_the_iteration_of_the_window();
    void the_dialog_walks_the_descent_to_its_end();
    void every_kind_is_written_data();
    void every_kind_is_written();
    void every_kind_is_written_of_several_data();
    void every_kind_is_written_of_several();
    void every_kind_is_written_of_a_walk_over_a_map_data();
    void every_kind_is_written_of_a_walk_over_a_map();
    void of_a_walk_over_a_map_there_is_no_slope_panel();
    void how_several_converge_can_be_chosen();
    void one_alone_has_everything_that_she_can_be_told_by();
    void the_table_is_described_with_its_columns_data();
    void the_table_is_described_with_its_columns();
    void the_axes_of_the_convergence_are_the_same_in_panel_and_dialog();
    void what_is_written_is_what_the_preview_shows();
    void inches_follow_the_resolution_and_pixels_do_not();
    void a_preset_and_the_window_size_are_known_again();
    void the_last_choice_is_remembered();
    void settings_full_of_rubbish_are_no_choice();
    void iterations_are_read_as_people_type_them_data();
    void iterations_are_read_as_people_type_them();
    void what_cannot_be_exported_is_told_data();
    void what_cannot_be_exported_is_told();
    void every_key_leads_to_one_field_data();
    void every_key_leads_to_one_field();
    void a_cancelled_animation_leaves_nothing();
    void a_closed_dialog_leaves_nothing();
    void the_window_lives_while_an_animation_is_written();
    void a_folder_that_is_gone_is_told_and_the_dialog_stays();
    void a_map_has_the_colours_of_all_its_descents_data();
    void a_map_has_the_colours_of_all_its_descents();
    void a_map_shows_what_the_map_in_the_window_shows();
    void a_map_has_none_of_the_walks_parts();
    void a_cancelled_map_leaves_nothing();
    void a_map_is_copied_when_it_is_worked_out();
    void the_preview_of_a_map_comes_by_itself();
    void a_large_picture_of_a_map_is_cancelled_at_any_moment_data();
    void a_large_picture_of_a_map_is_cancelled_at_any_moment();
    void a_picture_of_a_map_is_copied_when_its_map_is_there();
    void a_copy_is_cancelled_while_its_map_is_worked_out();

  private:
    QString path(const QString& name) const { return folder_->filePath(name); }
    QStringList files() const { return QDir(folder_->path()).entryList(QDir::Files | QDir::Hidden); }

    std::unique_ptr<QTemporaryDir> folder_;
};

void ExportTests::init() {
    QSettings().clear();
    folder_ = std::make_unique<QTemporaryDir>();
    QVERIFY(folder_->isValid());
}

void ExportTests::the_window_and_a_png_have_the_same_pixels_data() {
    QTest::addColumn<Experiment>("experiment");
    QTest::addColumn<long long>("number");
    const auto row = [](const char* name, const Experiment& experiment, long long number) {
        QTest::newRow(name) << experiment << number;
    };
    row("at the start", {}, 0);
    row("on the way", {}, 7);
    row("at the end", {}, 40);
    row("diverging", Alone{.learning_rate = 1.1}, 9);
    row("a corner", Alone{.function = "|x| + sin(5x)", .learning_rate = 0.05}, 4);
    const Experiment eight = one_of_each("x^4 - 3x^3 + 2");
    row("several at the start", eight, 0);
    row("several on the way", eight, 3);
    row("several at the end", eight, 100);
    Experiment hiding = eight;
    hiding.hikers[2].is_hidden = hiding.hikers[7].is_hidden = true;
    row("several without two of them", hiding, 5);
    hiding.selected = 2;
    row("several without the selected one", hiding, 5);
    Experiment crossing = several({from(3, 0.999), from(-2.9, 0.9992), from(2.6, 0.02), from(-2.8, 0.9991)});
    crossing.iterations = 2000;
    crossing.precision = std::nullopt;
    row("several with hundreds of lines", crossing, 2000);
    row("several, back on the way", crossing, 1600);
    row("several whose lines are still few", crossing, 100);
    row("a map at the start", bowl(), 0);
    row("a map on the way", bowl(), 5);
    row("a map with several", several({{.start = {3, 2}, .learning_rate = 0.04}, {.start = {-2, 1}}}, "x^2 + 10y^2"),
        2);
}

void ExportTests::the_window_and_a_png_have_the_same_pixels() {
    QFETCH(const Experiment, experiment);
    QFETCH(const long long, number);
    const Walked walked = walk(experiment);
    OpenWindow open(walked.experiment);
    open.window.session().to_end();
    QTRY_VERIFY(open.session().is_finished());
    open.window.session().seek(number);
    QTest::qWait(50); // until it has been painted
    QCustomPlot* plot = open.plot();
    // The map of the view as it is now: while it was widened there were others.
    const auto has_whole_map = [&] {
        const Land& land = open.window.scene().land();
        const QRect axes = plot->axisRect()->rect();
        return land.is_finished && land.grid.x_lower == plot->xAxis->range().lower &&
               land.grid.y_upper == plot->yAxis->range().upper &&
               QSize(land.grid.width, land.grid.height) == axes.size();
    };
    if (variables_of(experiment) == 2) {
        QTRY_VERIFY(has_whole_map());
        QTest::qWait(50); // until it has been painted
    }
    plot->clearFocus(); // whose frame is not in the picture
    const QByteArray png = to_png(draw_image(walked, {{}, {plot->size()}, {}}, Cursor{number}));
    const QImage file = QImage::fromData(png).convertToFormat(QImage::Format_RGB32);
    QCOMPARE(file.size(), plot->size());
    const auto differing = [&] {
        const QImage window = plot->grab().toImage().convertToFormat(QImage::Format_RGB32);
        int count = 0;
        for (int y = 0; y < file.height(); ++y)
            for (int x = 0; x < file.width(); ++x)
                count += file.pixel(x, y) != window.pixel(x, y);
        return count;
    };
    QTRY_COMPARE(differing(), 0); // a slow machine may not have painted all of it yet
}

void ExportTests::the_picture_is_copied_as_it_is_in_the_window() {
    OpenWindow open;
    QTRY_VERIFY(!open.session().trajectory().is_empty());
    open.the<QAction>("action_copy_picture")->trigger();
    const QImage copied = QApplication::clipboard()->image();
    QCOMPARE(copied.size(), open.plot()->size() * 2);
    QVERIFY(open.label("outcome").contains("clipboard"));
}

void ExportTests::the_window_stays_alive_while_a_map_is_copied() {
    OpenWindow open(Alone{.function = "x^2 + 10y^2", .start = {3, 1}});
    QTRY_VERIFY(!open.session().trajectory().is_empty());
    QApplication::clipboard()->clear();
    const QSize size = open.plot()->size();
    open.the<QAction>("action_copy_picture")->trigger();
    QVERIFY(QApplication::clipboard()->image().isNull()); // its map is worked out beside
    QTRY_COMPARE(QApplication::clipboard()->image().size(), size * 2);
    QTRY_VERIFY(open.label("outcome").contains("clipboard"));
    open.the<QAction>("action_copy_picture")->trigger(); // and given up with the window
}

/// As where another program takes it at once.
void ExportTests::a_clipboard_that_takes_nothing_is_told() {
    const QString complaint = "The clipboard cannot be reached: nothing was copied.";
    QClipboard& clipboard = *QApplication::clipboard();
    bool is_clearing = false;
    const QObject while_tested;
    connect(&clipboard, &QClipboard::dataChanged, &while_tested, [&] {
        if (!std::exchange(is_clearing, true))
            clipboard.clear();
        is_clearing = false;
    });
    OpenWindow open;
    QTRY_VERIFY(!open.session().is_empty());
    for (const char* action : {"action_copy_picture", "action_copy_python"}) {
        open.the<QAction>(action)->trigger();
        QVERIFY2(open.label("outcome").contains(complaint), action);
    }
    OpenDialog dialog;
    dialog.the<QPushButton>("copy")->click();
    QCOMPARE(dialog.notice(), complaint);
}

void ExportTests::the_script_is_copied() {
    OpenWindow open(Alone{.function = "x^4 - 3x^3 + 2", .start = {4, 0}});
    open.the<QAction>("action_copy_python")->trigger();
    const QString script = QApplication::clipboard()->text();
    QVERIFY2(script.contains("import") && script.contains("sympy"), qPrintable(script));
    QVERIFY2(script.contains("x**4 - 3*x**3 + 2"), qPrintable(script));
}

void ExportTests::the_script_of_a_function_of_x_and_y_needs_numpy_too() {
    OpenWindow open(bowl());
    open.the<QAction>("action_copy_python")->trigger();
    const QString script = QApplication::clipboard()->text();
    QVERIFY2(script.contains("x**2 + 10*y**2") && script.contains("import numpy"), qPrintable(script));
    QVERIFY2(open.label("outcome").contains("pip install sympy numpy"), qPrintable(open.label("outcome")));
    OpenWindow of_x;
    of_x.the<QAction>("action_copy_python")->trigger();
    QVERIFY2(of_x.label("outcome").endsWith("pip install sympy."), qPrintable(of_x.label("outcome")));
}

void ExportTests::the_dialog_shows_the_iteration_of_the_window() {
    OpenDialog open;
    QCOMPARE(open.the<QSpinBox>("iteration")->value(), 3);
    QCOMPARE(open.the<QSpinBox>("iteration")->maximum(), 40);
    QCOMPARE(open.the<QSpinBox>("to")->value(), 40);
}

/// Though nobody has clicked Run yet.
void ExportTests::the_dialog_walks_the_descent_to_its_end() {
    OpenWindow open;
    QTRY_VERIFY(!open.session().trajectory().is_empty());
    open.the<QAction>("action_export")->trigger();
    auto* dialog = open.window.findChild<ExportDialog*>();
    QVERIFY(dialog);
    QTRY_COMPARE(dialog->findChild<QSpinBox*>("to")->value(), 40);
    QCOMPARE(open.session().cursor().number, 0);
    dialog->reject();
}

void ExportTests::every_kind_is_written_data() {
    QTest::addColumn<ExportKind>("kind");
    QTest::addColumn<StillFormat>("format");
    QTest::addColumn<QByteArray>("begins");
    const auto png = StillFormat::png;
    QTest::newRow("a picture") << ExportKind::picture << png << QByteArray("\x89PNG");
    QTest::newRow("a picture of lines") << ExportKind::picture << StillFormat::svg << QByteArray("<?xml");
    QTest::newRow("a page") << ExportKind::picture << StillFormat::pdf << QByteArray("%PDF");
    QTest::newRow("a strip") << ExportKind::strip << png << QByteArray("\x89PNG");
    QTest::newRow("a map") << ExportKind::map << png << QByteArray("\x89PNG");
    QTest::newRow("a map as lines") << ExportKind::map << StillFormat::svg << QByteArray("<?xml");
    QTest::newRow("a page with a map") << ExportKind::map << StillFormat::pdf << QByteArray("%PDF");
    QTest::newRow("an animation") << ExportKind::animation << png << QByteArray("GIF89a");
    QTest::newRow("a handout") << ExportKind::handout << png << QByteArray("%PDF");
    QTest::newRow("the table") << ExportKind::table << png << QByteArray("iteration,x,f,slope,step_size\r\n0,3,9,");
}

void ExportTests::every_kind_is_written() {
    QFETCH(const ExportKind, kind);
    QFETCH(const StillFormat, format);
    QFETCH(const QByteArray, begins);
    OpenDialog open(Alone{.learning_rate = 0.3});
    open.pick("format", static_cast<int>(format));
    open.pick("kind", index_of(kind));
    if (kind == ExportKind::map)
        open.make_small();
    QVERIFY(open.can_export());
    const QSignalSpy exported(&open.dialog, &ExportDialog::exported);
    const QString file = path("walk" + open.dialog.choice().ending());
    open.dialog.export_to(file);
    QVERIFY(open.dialog.is_exporting());
    QTRY_COMPARE_WITH_TIMEOUT(exported.count(), 1, 30'000);
    QVERIFY(!open.dialog.is_exporting());
    QVERIFY(open.notice().contains(file));
    QVERIFY(read_file(file).startsWith(begins));
    QCOMPARE(files().size(), 1);
}

void ExportTests::every_kind_is_written_of_several_data() {
    QTest::addColumn<ExportKind>("kind");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("a picture") << ExportKind::picture << QByteArray("\x89PNG");
    QTest::newRow("a strip") << ExportKind::strip << QByteArray("\x89PNG");
    QTest::newRow("a map") << ExportKind::map << QByteArray("\x89PNG");
    QTest::newRow("an animation") << ExportKind::animation << QByteArray("GIF89a");
    QTest::newRow("a handout") << ExportKind::handout << QByteArray("%PDF");
    QTest::newRow("the table") << ExportKind::table << QByteArray("hiker,iteration,x,f,slope,step_size\r\n");
}

void ExportTests::every_kind_is_written_of_several() {
    QFETCH(const ExportKind, kind);
    QFETCH(const QByteArray, begins);
    OpenDialog open(several({from(3, 0.5), from(-2, 0.45)})); // soon at their ends
    if (kind != ExportKind::table)
        open.the<QCheckBox>("convergence")->click();
    open.pick("kind", index_of(kind));
    if (kind == ExportKind::map)
        open.make_small();
    QVERIFY(open.can_export());
    const QSignalSpy exported(&open.dialog, &ExportDialog::exported);
    const QString file = path("race" + open.dialog.choice().ending());
    open.dialog.export_to(file);
    QTRY_COMPARE_WITH_TIMEOUT(exported.count(), 1, 30'000);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.peek(100).startsWith(begins));
}

void ExportTests::every_kind_is_written_of_a_walk_over_a_map_data() {
    QTest::addColumn<ExportKind>("kind");
    QTest::addColumn<StillFormat>("format");
    QTest::addColumn<QByteArray>("begins");
    const auto png = StillFormat::png;
    QTest::newRow("a picture") << ExportKind::picture << png << QByteArray("\x89PNG");
    QTest::newRow("a picture of lines") << ExportKind::picture << StillFormat::svg << QByteArray("<?xml");
    QTest::newRow("a page") << ExportKind::picture << StillFormat::pdf << QByteArray("%PDF");
    QTest::newRow("a strip") << ExportKind::strip << png << QByteArray("\x89PNG");
    QTest::newRow("an animation") << ExportKind::animation << png << QByteArray("GIF89a");
    QTest::newRow("a handout") << ExportKind::handout << png << QByteArray("%PDF");
    QTest::newRow("the table") << ExportKind::table << png
                               << QByteArray("iteration,x,y,f,gradient_x,gradient_y,step_size\r\n0,3,2,49,");
}

void ExportTests::every_kind_is_written_of_a_walk_over_a_map() {
    QFETCH(const ExportKind, kind);
    QFETCH(const StillFormat, format);
    QFETCH(const QByteArray, begins);
    Experiment short_walk = bowl();
    short_walk.iterations = 3;
    OpenDialog open(short_walk);
    open.pick("format", static_cast<int>(format));
    open.pick("kind", index_of(kind));
    open.the<QCheckBox>("slope")->click();
    if (!open.the<QCheckBox>("convergence")->isChecked())
        open.the<QCheckBox>("convergence")->click();
    open.make_small();
    QVERIFY(open.can_export());
    const QSignalSpy exported(&open.dialog, &ExportDialog::exported);
    const QString file = path("walk" + open.dialog.choice().ending());
    open.dialog.export_to(file);
    QTRY_COMPARE_WITH_TIMEOUT(exported.count(), 1, 30'000);
    QVERIFY(read_file(file).startsWith(begins));
    QCOMPARE(files().size(), 1);
}

void ExportTests::of_a_walk_over_a_map_there_is_no_slope_panel() {
    OpenDialog open(bowl());
    const auto* slope = open.the<QCheckBox>("slope");
    QVERIFY(slope->isVisible() && !slope->isEnabled());
    QVERIFY2(slope->toolTip().contains("x and y"), qPrintable(slope->toolTip()));
    QVERIFY(open.the<QCheckBox>("convergence")->isEnabled());
    OpenDialog of_x;
    QVERIFY(of_x.the<QCheckBox>("slope")->isEnabled());
    QCOMPARE(of_x.the<QCheckBox>("slope")->toolTip(), "The slope below the curve");
}

void ExportTests::how_several_converge_can_be_chosen() {
    OpenDialog open(several({from(3, 0.1), from(3, 0.2)}));
    auto* axes = open.the<ConvergenceChoice>("convergence_axes");
    auto* measure = open.the<QComboBox>("measure");
    auto* over = open.the<QComboBox>("over");
    QVERIFY(!axes->isVisible());
    open.the<QCheckBox>("convergence")->click();
    QVERIFY(axes->isVisible() && measure->isVisible() && over->isVisible());
    QVERIFY(open.the<QLabel>("label_convergence")->isVisible());
    open.pick("measure", static_cast<int>(Measure::step));
    open.pick("over", static_cast<int>(Abscissa::evaluations));
    QCOMPARE(open.dialog.choice().style.convergence_axes, (ConvergenceAxes{Measure::step, Abscissa::evaluations}));
    open.pick("kind", index_of(ExportKind::table));
    QVERIFY(!axes->isVisible());
    open.pick("kind", index_of(ExportKind::animation));
    QVERIFY(axes->isVisible());
    open.the<QCheckBox>("convergence")->click();
    QVERIFY(!axes->isVisible());
}

void ExportTests::one_alone_has_everything_that_she_can_be_told_by() {
    OpenDialog open;
    open.the<QCheckBox>("convergence")->click();
    QVERIFY(!open.the<QComboBox>("measure")->isVisible());
    QVERIFY(open.the<QComboBox>("over")->isVisible());
}

void ExportTests::the_table_is_described_with_its_columns_data() {
    QTest::addColumn<Experiment>("experiment");
    QTest::addColumn<QString>("columns");
    QTest::newRow("one hiker") << Experiment() << "iteration, x, f, slope, step_size. Rows: 41.";
    QTest::newRow("several hikers") << several({from(3, 0.1), from(3, 0.5)}) // with 41 and 3 iterates
                                    << "hiker, iteration, x, f, slope, step_size. Rows: 44.";
    Experiment short_walk = bowl();
    short_walk.iterations = 3;
    QTest::newRow("of x and y") << short_walk << "iteration, x, y, f, gradient_x, gradient_y, step_size. Rows: 4.";
    short_walk.hikers.push_back(short_walk.hiker());
    QTest::newRow("several hikers of x and y")
        << short_walk << "hiker, iteration, x, y, f, gradient_x, gradient_y, step_size. Rows: 8.";
}

void ExportTests::the_table_is_described_with_its_columns() {
    QFETCH(const Experiment, experiment);
    QFETCH(const QString, columns);
    OpenDialog open(experiment);
    open.pick("kind", index_of(ExportKind::table));
    QCOMPARE(open.notice(), "Every iterate as a row: " + columns);
}

void ExportTests::the_axes_of_the_convergence_are_the_same_in_panel_and_dialog() {
    OpenWindow open(several({from(3, 0.1), from(3, 0.2)}));
    QVERIFY(open.is_ready());
    QTRY_VERIFY(!open.session().is_empty());
    open.the("convergence")->show();
    open.the("convergence")->raise();
    QTRY_VERIFY(open.window.findChild<ConvergenceChoice*>());
    auto* panel = open.window.findChild<ConvergenceChoice*>();
    const auto choose = [](QWidget& parent, const char* list, int index) {
        auto* box = parent.findChild<QComboBox*>(list);
        box->setCurrentIndex(index);
        emit box->activated(index);
    };
    choose(*panel, "measure", static_cast<int>(Measure::slope));
    choose(*panel, "over", static_cast<int>(Abscissa::evaluations));

    open.the<QAction>("action_export")->trigger();
    auto* dialog = open.window.findChild<ExportDialog*>();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto* in_dialog = dialog->findChild<ConvergenceChoice*>();
    QCOMPARE(in_dialog->axes(), (ConvergenceAxes{Measure::slope, Abscissa::evaluations}));
    choose(*in_dialog, "measure", static_cast<int>(Measure::step));
    dialog->reject();
    open.window.activateWindow(); // which window managers do
    QTRY_COMPARE(panel->axes(), (ConvergenceAxes{Measure::step, Abscissa::evaluations}));
    QCOMPARE(load_convergence_axes(QSettings()), (ConvergenceAxes{Measure::step, Abscissa::evaluations}));
}

void ExportTests::what_is_written_is_what_the_preview_shows() {
    OpenDialog open;
    open.pick("preset", 4); // the square
    open.the<QCheckBox>("caption")->click();
    open.pick("theme", static_cast<int>(Appearance::dark));
    open.dialog.export_to(path("walk.png"));
    QTRY_VERIFY(!open.dialog.is_exporting());
    const QImage file(path("walk.png"));
    QCOMPARE(file.size(), QSize(1080, 1080));
    QTest::qWait(100); // until the preview has been drawn
    auto* preview = open.the<QWidget>("preview");
    const QSize size = file.size().scaled(preview->size(), Qt::KeepAspectRatio);
    QRect place(QPoint(), size);
    place.moveCenter(preview->rect().center());
    // So small that it does not matter how each has been smoothed.
    const auto coarse = [](const QImage& image) {
        return image.scaled(60, 60, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    };
    const QImage expected = coarse(file);
    const QImage shown = coarse(preview->grab(place).toImage());
    for (int y = 1; y < 59; ++y)
        for (int x = 1; x < 59; ++x)
            QVERIFY(std::abs(qGray(expected.pixel(x, y)) - qGray(shown.pixel(x, y))) < 60);
}

void ExportTests::inches_follow_the_resolution_and_pixels_do_not() {
    OpenDialog open;
    open.the<QDoubleSpinBox>("size_width")->setValue(1000);
    open.the<QDoubleSpinBox>("size_height")->setValue(500);
    QCOMPARE(open.sheet().pixels, QSize(1000, 500));
    open.the<QSpinBox>("dpi")->setValue(100);
    QCOMPARE(open.sheet().pixels, QSize(1000, 500));
    open.pick("unit", 1);
    QCOMPARE(open.the<QDoubleSpinBox>("size_width")->value(), 10.0);
    open.the<QSpinBox>("dpi")->setValue(300);
    QCOMPARE(open.sheet().pixels, QSize(3000, 1500));
    open.the<QDoubleSpinBox>("size_width")->setValue(3.5);
    QCOMPARE(open.sheet().pixels, QSize(1050, 1500));
    open.pick("unit", 2);
    QCOMPARE(open.the<QDoubleSpinBox>("size_width")->value(), 8.89);
}

void ExportTests::a_preset_and_the_window_size_are_known_again() {
    OpenDialog open;
    auto* list = open.the<QComboBox>("preset");
    const int last = list->count() - 1;
    for (int i = 0; i < last; ++i) {
        open.pick("preset", i);
        QCOMPARE(list->currentIndex(), i);
    }
    QCOMPARE(open.sheet(), (Sheet{usual_look.size}));
    open.the<QDoubleSpinBox>("size_width")->setValue(801);
    QCOMPARE(list->currentIndex(), last);
    open.the<QDoubleSpinBox>("size_width")->setValue(800);
    open.the<QCheckBox>("caption")->click();
    QCOMPARE(list->currentIndex(), last - 1);
}

void ExportTests::the_last_choice_is_remembered() {
    ExportChoice choice;
    {
        OpenDialog open;
        open.pick("preset", 2);
        open.pick("theme", static_cast<int>(Appearance::print));
        open.pick("format", static_cast<int>(StillFormat::pdf));
        open.pick("kind", index_of(ExportKind::map));
        open.pick("colouring", static_cast<int>(Colouring::minima));
        open.pick("kind", index_of(ExportKind::strip));
        open.type("strip", "0, 3, 9");
        open.the<QCheckBox>("poles")->click();
        open.the<QDoubleSpinBox>("pause")->setValue(5);
        choice = open.dialog.choice();
        open.dialog.reject();
    }
    QVERIFY(choice != ExportChoice());
    QCOMPARE(OpenDialog().dialog.choice(), choice);
}

void ExportTests::settings_full_of_rubbish_are_no_choice() {
    QSettings settings;
    for (const char* key :
         {"kind", "format", "colouring", "theme", "pixels", "dpi", "scale", "frames_a_second", "pause"})
        settings.setValue(QString("export/") + key, "\u0001rubbish");
    for (const char* key : {"convergence_measure", "convergence_over"})
        settings.setValue(key, "\u0001rubbish");
    QCOMPARE(load_export_choice(settings), ExportChoice());
    settings.setValue("export/pixels", QSize(-5, 100000));
    settings.setValue("export/frames_a_second", 1e9);
    QCOMPARE(load_export_choice(settings), ExportChoice());
}

void ExportTests::iterations_are_read_as_people_type_them_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("read"); // "none" where it is refused
    QTest::newRow("with commas") << "0, 1, 2"
                                 << "0 1 2";
    QTest::newRow("with spaces") << " 0 1  2 "
                                 << "0 1 2";
    QTest::newRow("in any order, and twice") << "5,1,5"
                                             << "1 5";
    QTest::newRow("beyond the end") << "0, 10, 1000"
                                    << "0 10";
    QTest::newRow("all beyond the end") << "1000"
                                        << "none";
    QTest::newRow("nothing") << ""
                             << "none";
    QTest::newRow("no number") << "0, a"
                               << "none";
    QTest::newRow("negative") << "-1"
                              << "none";
    QTest::newRow("a fraction") << "1.5"
                                << "none";
}

void ExportTests::iterations_are_read_as_people_type_them() {
    QFETCH(const QString, typed);
    QFETCH(const QString, read);
    const auto numbers = read_iterations(typed, 40);
    QStringList words;
    for (const long long number : numbers.value_or(std::vector<long long>()))
        words << QString::number(number);
    QCOMPARE(numbers ? words.join(' ') : "none", read);
}

void ExportTests::what_cannot_be_exported_is_told_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("field");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("told");
    QTest::newRow("too small") << 0 << "size_width" << 3.0 << "from 16 to 16384 pixels";
    QTest::newRow("too large") << 0 << "size_width" << 99999.0 << "64 million";
    QTest::newRow("too many frames") << index_of(ExportKind::animation) << "speed" << 0.01 << "more than 20000";
    QTest::newRow("backwards") << index_of(ExportKind::handout) << "from" << 41.0 << "";
}

void ExportTests::what_cannot_be_exported_is_told() {
    QFETCH(const int, kind);
    QFETCH(const QString, field);
    QFETCH(const double, value);
    QFETCH(const QString, told);
    OpenDialog open;
    open.pick("kind", kind);
    if (field == "from") {
        open.the<QSpinBox>("to")->setValue(2);
        open.the<QSpinBox>("from")->setValue(5);
    } else {
        open.the<QDoubleSpinBox>(qPrintable(field))->setValue(value);
    }
    QVERIFY(!open.can_export());
    QVERIFY2(open.notice().contains(told) && open.notice().endsWith('.'), qPrintable(open.notice()));
    QTest::qWait(50); // the preview does not mind
}

void ExportTests::every_key_leads_to_one_field_data() {
    QTest::addColumn<ExportKind>("kind");
    QTest::newRow("a picture") << ExportKind::picture;
    QTest::newRow("a strip") << ExportKind::strip;
    QTest::newRow("a map") << ExportKind::map;
    QTest::newRow("an animation") << ExportKind::animation;
    QTest::newRow("a handout") << ExportKind::handout;
    QTest::newRow("the table") << ExportKind::table;
}

/// With Alt.
void ExportTests::every_key_leads_to_one_field() {
    QFETCH(const ExportKind, kind);
    OpenDialog open;
    open.pick("kind", index_of(kind));
    QStringList keys;
    const auto take = [&keys](const auto& widgets) {
        for (const auto* widget : widgets)
            if (const QKeySequence key = QKeySequence::mnemonic(widget->text()); widget->isVisible() && !key.isEmpty())
                keys << key.toString();
    };
    take(open.dialog.findChildren<QLabel*>());
    take(open.dialog.findChildren<QAbstractButton*>());
    QStringList different = keys;
    different.removeDuplicates();
    QVERIFY2(keys == different, qPrintable(keys.join(" ")));
    QVERIFY(keys.size() >= 2);
}

void ExportTests::a_cancelled_animation_leaves_nothing() {
    OpenDialog open(Alone{.learning_rate = 0.001, .iterations = 5000, .precision = std::nullopt});
    open.pick("kind", index_of(ExportKind::animation));
    open.dialog.export_to(path("walk.gif"));
    QTRY_VERIFY(open.the<QProgressBar>("progress")->value() > 6);
    QTest::mouseClick(open.the<QPushButton>("cancel"), Qt::LeftButton);
    QVERIFY(!open.dialog.is_exporting());
    QCOMPARE(files(), QStringList());
    QVERIFY(open.can_export());
    QVERIFY(open.notice().startsWith("Cancelled"));
}

void ExportTests::a_closed_dialog_leaves_nothing() {
    {
        OpenDialog open(Alone{.learning_rate = 0.001, .iterations = 5000, .precision = std::nullopt}); // takes seconds
        open.pick("kind", index_of(ExportKind::handout));
        open.dialog.export_to(path("walk.pdf"));
        QTRY_VERIFY(open.the<QProgressBar>("progress")->value() > 1);
        QTest::keyClick(&open.dialog, Qt::Key_Escape);
        QVERIFY(!open.dialog.isVisible());
    }
    QCOMPARE(files(), QStringList());
}

void ExportTests::the_window_lives_while_an_animation_is_written() {
    OpenDialog open(Alone{.learning_rate = 0.3});
    open.pick("kind", index_of(ExportKind::animation));
    int ticks = 0;
    QTimer clock;
    connect(&clock, &QTimer::timeout, &clock, [&ticks] { ++ticks; });
    clock.start(0);
    open.dialog.export_to(path("walk.gif"));
    const int total = open.the<QProgressBar>("progress")->maximum();
    QTRY_VERIFY_WITH_TIMEOUT(!open.dialog.is_exporting(), 30'000);
    QVERIFY2(ticks >= total, QByteArray::number(ticks));
}

void ExportTests::a_folder_that_is_gone_is_told_and_the_dialog_stays() {
    OpenDialog open;
    open.dialog.export_to(path("nowhere/walk.png"));
    QVERIFY(!open.dialog.is_exporting());
    QVERIFY2(open.notice().contains("nowhere/walk.png could not be written"), qPrintable(open.notice()));
    QVERIFY(open.dialog.isVisible() && open.can_export());
}

void ExportTests::a_map_has_the_colours_of_all_its_descents_data() {
    QTest::addColumn<Experiment>("experiment");
    QTest::addColumn<Colouring>("colouring");
    const Experiment line = several({from(2, 0.05)}, "x^4 - 4x^2 + x");
    const Experiment plane = several({from(2, 0.01)}, "(x^2+y-11)^2 + (x+y^2-7)^2");
    for (const Colouring colouring : {Colouring::iterations, Colouring::minima}) {
        const char* name = colouring == Colouring::minima ? "minima" : "iterations";
        QTest::addRow("learning rates, %s", name) << line << colouring;
        QTest::addRow("starts, %s", name) << plane << colouring;
    }
}

void ExportTests::a_map_has_the_colours_of_all_its_descents() {
    QFETCH(const Experiment, experiment);
    QFETCH(const Colouring, colouring);
    OpenDialog open(experiment);
    open.pick("kind", index_of(ExportKind::map));
    open.pick("colouring", static_cast<int>(colouring));
    open.make_small();
    open.the<QCheckBox>("caption")->click();
    open.dialog.export_to(path("map.png"));
    QTRY_VERIFY_WITH_TIMEOUT(!open.dialog.is_exporting(), 60'000);
    const ExportChoice& choice = open.dialog.choice();
    MapDrawing drawing(experiment, map_area(open.walked), choice.style, colouring, choice.sheet.layout());
    drawing.set_map(work_out(experiment, drawing.area_for(choice.sheet.pixels)));
    const QImage expected = draw_image(drawing, {choice.style, choice.sheet, {}});
    const QImage file(path("map.png"));
    QCOMPARE(file.size(), QSize(240, 180));
    QVERIFY(file.convertToFormat(QImage::Format_RGB32) == expected.convertToFormat(QImage::Format_RGB32));
}

void ExportTests::a_map_shows_what_the_map_in_the_window_shows() {
    const MapArea zoomed{-0.5, 0.5, 0.1, 0.2, 10, 10};
    ExportDialog::Look look = usual_look;
    look.map = zoomed;
    const Experiment experiment = several({from(2, 0.05)}, "x^4 - 4x^2 + x");
    OpenDialog open(experiment, look);
    open.pick("kind", index_of(ExportKind::map));
    open.make_small();
    open.dialog.export_to(path("map.png"));
    QTRY_VERIFY_WITH_TIMEOUT(!open.dialog.is_exporting(), 60'000);
    const ExportChoice& choice = open.dialog.choice();
    MapDrawing drawing(experiment, zoomed, choice.style, choice.colouring, choice.sheet.layout());
    drawing.set_map(work_out(experiment, drawing.area_for(choice.sheet.pixels)));
    QVERIFY(QImage(path("map.png")).convertToFormat(QImage::Format_RGB32) ==
            draw_image(drawing, {choice.style, choice.sheet, {}}).convertToFormat(QImage::Format_RGB32));
}

void ExportTests::a_map_has_none_of_the_walks_parts() {
    OpenDialog open;
    open.the<QCheckBox>("convergence")->click();
    open.pick("kind", index_of(ExportKind::map));
    for (const char* part : {"trail", "numbers", "tangent", "poles", "slope", "convergence"})
        QVERIFY2(!open.the<QCheckBox>(part)->isVisible(), part);
    for (const char* field : {"colouring", "format", "caption", "size_fields", "copy"})
        QVERIFY2(open.the<QWidget>(field)->isVisible(), field);
    for (const char* field : {"iteration", "strip", "range", "convergence_axes"})
        QVERIFY2(!open.the<QWidget>(field)->isVisible(), field);
    open.pick("kind", index_of(ExportKind::picture));
    QVERIFY(open.the<QCheckBox>("trail")->isVisible());
    QVERIFY(!open.the<QWidget>("colouring")->isVisible());
}

void ExportTests::a_cancelled_map_leaves_nothing() {
    OpenDialog open(Alone{.function = "sin(x)*exp(-x^2/10)+x^2/20"});
    ExportDialog::Look look = usual_look;
    look.map = MapArea{-10, 10, 1e-9, 1e-8, 1, 1};
    Experiment endless_map = open.walked.experiment;
    endless_map.iterations = 100'000'000;
    endless_map.precision = std::nullopt;
    Walked walked = open.walked;
    walked.experiment = endless_map;
    ExportDialog dialog(look, nullptr);
    dialog.set_walked(walked);
    dialog.show();
    auto* kind = dialog.findChild<QComboBox*>("kind");
    kind->setCurrentIndex(index_of(ExportKind::map));
    emit kind->activated(kind->currentIndex());
    QTest::qWait(50);
    dialog.export_to(path("map.png"));
    QTest::qWait(100);
    QVERIFY(dialog.is_exporting());
    QTest::mouseClick(dialog.findChild<QPushButton*>("cancel"), Qt::LeftButton);
    QVERIFY(!dialog.is_exporting());
    QVERIFY(dialog.findChild<QLabel*>("notice")->text().startsWith("Cancelled"));
    QCOMPARE(files(), QStringList());
}

void ExportTests::a_map_is_copied_when_it_is_worked_out() {
    OpenDialog open(several({from(2, 0.01)}, "x^2 + 10y^2"));
    open.pick("kind", index_of(ExportKind::map));
    open.make_small();
    QApplication::clipboard()->clear();
    QTest::mouseClick(open.the<QPushButton>("copy"), Qt::LeftButton);
    QVERIFY(open.dialog.is_exporting());
    QTRY_VERIFY_WITH_TIMEOUT(!open.dialog.is_exporting(), 60'000);
    QCOMPARE(QApplication::clipboard()->image().size(), open.sheet().pixels);
    QVERIFY2(open.notice().contains("clipboard"), qPrintable(open.notice()));
    QCOMPARE(files(), QStringList());
}

void ExportTests::the_preview_of_a_map_comes_by_itself() {
    OpenDialog open(several({from(2, 0.3)}, "x^2 + y^2"));
    open.pick("kind", index_of(ExportKind::map));
    auto* preview = open.the<QWidget>("preview");
    const auto is_coloured = [&] {
        const QImage image = preview->grab().toImage();
        int coloured = 0;
        for (int y = 0; y < image.height(); y += 4)
            for (int x = 0; x < image.width(); x += 4)
                coloured += image.pixelColor(x, y).hsvSaturation() > 60 ? 1 : 0;
        return coloured > image.width() * image.height() / 16 / 5;
    };
    QTRY_VERIFY_WITH_TIMEOUT(is_coloured(), 20'000);
    open.pick("kind", index_of(ExportKind::table));
    QTRY_VERIFY(!is_coloured());
}

void ExportTests::a_large_picture_of_a_map_is_cancelled_at_any_moment_data() {
    QTest::addColumn<StillFormat>("format");
    QTest::addColumn<int>("done");
    for (const int done : {0, 1, 2}) {
        QTest::addRow("a PNG after %d steps", done) << StillFormat::png << done;
        QTest::addRow("an SVG after %d steps", done) << StillFormat::svg << done;
        QTest::addRow("a PDF after %d steps", done) << StillFormat::pdf << done;
    }
}

/// While its map is worked out, or its pixels are compressed.
void ExportTests::a_large_picture_of_a_map_is_cancelled_at_any_moment() {
    QFETCH(const StillFormat, format);
    QFETCH(const int, done);
    OpenDialog open(bowl());
    open.pick("format", static_cast<int>(format));
    open.the<QDoubleSpinBox>("size_width")->setValue(2400);
    open.the<QDoubleSpinBox>("size_height")->setValue(1800);
    write_file(path("map"), "as it was");
    open.dialog.export_to(path("map"));
    QTRY_VERIFY_WITH_TIMEOUT(open.the<QProgressBar>("progress")->value() >= done, 30'000);
    QVERIFY(open.dialog.is_exporting());
    QTest::mouseClick(open.the<QPushButton>("cancel"), Qt::LeftButton);
    QVERIFY(!open.dialog.is_exporting());
    QVERIFY2(open.notice().startsWith("Cancelled"), qPrintable(open.notice()));
    QCOMPARE(files(), QStringList{"map"});
    QCOMPARE(read_file(path("map")), QByteArray("as it was"));
}

void ExportTests::a_picture_of_a_map_is_copied_when_its_map_is_there() {
    OpenDialog open(bowl());
    QApplication::clipboard()->clear();
    open.the<QPushButton>("copy")->setFocus();
    QTest::keyClick(open.the<QPushButton>("copy"), Qt::Key_Space);
    QVERIFY(open.dialog.is_exporting());
    QVERIFY(open.the<QPushButton>("cancel")->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!open.dialog.is_exporting(), 30'000);
    QVERIFY2(open.notice().contains("clipboard"), qPrintable(open.notice()));
    QCOMPARE(QApplication::clipboard()->image().size(), open.sheet().pixels);
    QCOMPARE(open.dialog.focusWidget(), open.the<QPushButton>("copy"));
}

void ExportTests::a_copy_is_cancelled_while_its_map_is_worked_out() {
    OpenDialog open(bowl());
    QApplication::clipboard()->clear();
    QTest::mouseClick(open.the<QPushButton>("copy"), Qt::LeftButton);
    QVERIFY(open.dialog.is_exporting());
    QTest::mouseClick(open.the<QPushButton>("cancel"), Qt::LeftButton);
    QVERIFY(!open.dialog.is_exporting());
    QCOMPARE(open.notice(), "Cancelled: nothing was copied.");
    QTest::qWait(100);
    QVERIFY(QApplication::clipboard()->image().isNull());
}

} // namespace hiker

std::unique_ptr<QObject> export_tests() {
    return std::make_unique<hiker::ExportTests>();
}

#include "export_test.moc"
