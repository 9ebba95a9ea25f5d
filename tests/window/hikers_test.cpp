// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QDockWidget>
#include <QHeaderView>
#include <QMenu>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <functional>

#include "../several.h"
#include "mouse.h"
#include "open_window.h"
#include "tests.h"
#include "window/logarithmic_slider.h"
#include "words/hikers.h"

namespace hiker {

namespace {

/// A window with several hikers, and hands for them.
class OpenHikers : public OpenWindow {
  public:
    using OpenWindow::OpenWindow;

    /// To be waited for before they are pointed at.
    bool has_hikers() {
        return is_ready() && QTest::qWaitFor([this] { return !session().is_empty(); }, 60'000) &&
               QTest::qWaitFor([this] { return session().walked().experiment == experiment(); }, 60'000);
    }
    const Experiment& document() { return window.document().experiment(); }
    QUndoStack& history() { return window.document().history(); }
    std::size_t selected() { return document().selected; }
    void trigger(const char* action) { the<QAction>(action)->trigger(); }
    bool is_enabled(const char* action) { return the<QAction>(action)->isEnabled(); }

    /// On the figure of one who stands at this x.
    QPointF figure_at(double x) {
        const double y = Function(document().function)(Point{x, 0});
        return {plot()->xAxis->coordToPixel(x), plot()->yAxis->coordToPixel(y) - 12};
    }
    /// A place of her name in the key; nothing where there is none.
    std::optional<QPointF> name_of(std::size_t hiker) {
        for (int y = 0; y < 80; y += 3)
            for (int x = 0; x < plot()->width(); x += 3)
                if (window.scene().name_at(QPointF(x, y)) == hiker)
                    return QPointF(x + 2, y + 2);
        return std::nullopt;
    }
    /// Selects her in the race panel.
    void click_row(int row) {
        auto* table = the<QTableView>("table");
        const QRect cell = table->visualRect(table->model()->index(row, 2));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell.center());
    }
    void open_panel(const char* name) {
        the<QDockWidget>(name)->show();
        the<QDockWidget>(name)->raise();
        QCoreApplication::processEvents();
    }

    Mouse mouse{plot()};
};

Experiment three() {
    return several({from(3, 0.1), from(-2, 0.2), from(1, 0.3)});
}

Experiment of_many(std::size_t count, std::size_t selected = 0) {
    std::vector<Hiker> hikers;
    for (std::size_t i = 0; i < count; ++i)
        hikers.push_back(from(static_cast<double>(i) + 1));
    Experiment experiment = several(hikers);
    experiment.selected = selected;
    return experiment;
}

using Act = std::function<void(OpenHikers&)>;

Act action(const char* name) {
    return [name](OpenHikers& open) { open.trigger(name); };
}

Experiment with_change(const std::function<void(Experiment&)>& change) {
    Experiment experiment = three();
    change(experiment);
    return experiment;
}

void swap(Experiment& experiment, std::size_t one, std::size_t other) {
    std::swap(experiment.hikers[one], experiment.hikers[other]);
}

void set_in_table(OpenHikers& open, int row, const QVariant& value, int role) {
    auto* model = open.the<QTableView>("table")->model();
    model->setData(model->index(row, 0), value, role);
}

} // namespace

class HikersTests : public QObject {
    Q_OBJECT

  private slots:
    void init() { QSettings().clear(); }
    void each_change_is_undone_and_redone_data();
    void each_change_is_undone_and_redone();
    void a_change_of_a_hiker_is_an_unsaved_one();
    void nobody_is_added_beyond_eight_or_removed_below_one();
    void what_cannot_be_done_is_disabled_data();
    void what_cannot_be_done_is_disabled();
    void the_colour_menu_tells_the_colour();
    void one_of_several_is_selected_in_many_ways_data();
    void one_of_several_is_selected_in_many_ways();
    void selecting_changes_nothing_else_data();
    void selecting_changes_nothing_else();
    void selecting_is_kept_by_an_undo_of_what_came_before();
    void a_key_without_a_hiker_does_nothing();
    void digits_that_are_typed_select_nobody();
    void what_is_half_typed_stays_where_another_one_is_selected();
    void a_trembling_click_selects_and_moves_nobody();
    void dragging_a_hiker_changes_her_start_alone();
    void a_click_on_the_curve_moves_the_selected_one();
    void everything_shown_is_the_selected_ones_data();
    void everything_shown_is_the_selected_ones();
    void the_memory_of_each_iterate_is_told();
    void one_who_has_ended_stays_while_the_others_walk_on();
    void the_sentence_is_the_selected_ones();
    void trying_a_rate_out_shows_all_ahead();
    void a_panel_that_is_asked_for_is_in_front();
    void the_race_panel_comes_with_the_second_hiker();
    void the_race_panel_that_was_closed_stays_closed();
    void hikers_lined_up_in_a_presentation_have_their_panel_afterwards();
    void no_number_is_cut_where_the_panels_take_its_room();
    void after_a_presentation_the_race_has_its_type_again();
    void in_a_presentation_hikers_can_be_selected();
    void after_a_presentation_the_window_is_no_wider_than_before();
};

void HikersTests::each_change_is_undone_and_redone_data() {
    QTest::addColumn<Act>("act");
    QTest::addColumn<Experiment>("after");
    const auto row = [](const char* name, const Act& act, const std::function<void(Experiment&)>& change) {
        QTest::newRow(name) << act << with_change(change);
    };
    row("add", action("action_add_hiker"), [](Experiment& after) {
        after.hikers.insert(after.hikers.begin() + 2, Hiker{.colour = 3, .start = {-2, 0}});
        after.selected = 2;
    });
    row("duplicate", action("action_duplicate_hiker"), [](Experiment& after) {
        Hiker copy = after.hikers[1];
        copy.colour = 3;
        after.hikers.insert(after.hikers.begin() + 2, copy);
        after.selected = 2;
    });
    row("remove", action("action_remove_hiker"), [](Experiment& after) {
        after.hikers.erase(after.hikers.begin() + 1);
        after.selected = 1;
    });
    row("up", action("action_hiker_up"), [](Experiment& after) {
        swap(after, 0, 1);
        after.selected = 0;
    });
    row("down", action("action_hiker_down"), [](Experiment& after) {
        swap(after, 1, 2);
        after.selected = 2;
    });
    row(
        "colour", [](OpenHikers& open) { open.the<QMenu>("menu_colour")->actions().at(6)->trigger(); },
        [](Experiment& after) {
            after.hikers[1].colour = 6;
            after.selected = 1;
        });
    row("hide", action("action_hide_hiker"), [](Experiment& after) {
        after.hikers[1].is_hidden = true;
        after.selected = 1;
    });
    row(
        "hide in the panel", [](OpenHikers& open) { set_in_table(open, 0, Qt::Unchecked, Qt::CheckStateRole); },
        [](Experiment& after) {
            after.hikers[0].is_hidden = true;
            after.selected = 1;
        });
    row(
        "rename in the panel", [](OpenHikers& open) { set_in_table(open, 2, "Ann", Qt::EditRole); },
        [](Experiment& after) {
            after.hikers[2].name = "Ann";
            after.selected = 1;
        });
    row(
        "optimizer",
        [](OpenHikers& open) {
            auto* list = open.the<QComboBox>("kind");
            emit list->activated((list->setCurrentIndex(5), 5));
        },
        [](Experiment& after) {
            after.hikers[1].optimizer = {"adam"};
            after.selected = 1;
        });
    row(
        "start", [](OpenHikers& open) { open.type("start", "0.5"); },
        [](Experiment& after) {
            after.hikers[1].start.x = 0.5;
            after.selected = 1;
        });
    row(
        "learning rate", [](OpenHikers& open) { open.type("learning_rate", "0.5"); },
        [](Experiment& after) {
            after.hikers[1].learning_rate = 0.5;
            after.selected = 1;
        });
}

void HikersTests::each_change_is_undone_and_redone() {
    QFETCH(const Act, act);
    QFETCH(const Experiment, after);
    Experiment before = three();
    before.selected = 1;
    OpenHikers open(before);
    QVERIFY(open.has_hikers());
    act(open);
    QCOMPARE(open.document(), after);
    QCOMPARE(open.experiment(), after);
    QCOMPARE(open.history().count(), 1);
    QVERIFY(open.window.document().has_unsaved_changes());
    open.history().undo();
    QCOMPARE(open.document(), before);
    QCOMPARE(open.experiment(), before);
    QVERIFY(!open.window.document().has_unsaved_changes());
    open.history().redo();
    QCOMPARE(open.document(), after);
    QTRY_VERIFY(open.session().walked().experiment == after);
    QCOMPARE(open.session().walked().tracks.size(), after.hikers.size());
}

void HikersTests::a_change_of_a_hiker_is_an_unsaved_one() {
    OpenHikers open;
    QVERIFY(open.has_hikers());
    open.trigger("action_duplicate_hiker");
    bool was_asked = false;
    QTimer::singleShot(100, [&] {
        if (auto* question = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) {
            was_asked = true;
            question->button(QMessageBox::Cancel)->click();
        }
    });
    open.window.close();
    QVERIFY(was_asked);
    QVERIFY(open.window.isVisible());
}

void HikersTests::nobody_is_added_beyond_eight_or_removed_below_one() {
    OpenHikers open;
    for (int i = 0; i < 20; ++i)
        open.trigger(i % 2 == 0 ? "action_add_hiker" : "action_duplicate_hiker");
    QCOMPARE(open.document().hikers.size(), Experiment::most_hikers);
    QTRY_COMPARE(open.session().walked().tracks.size(), Experiment::most_hikers);
    for (int i = 0; i < 20; ++i)
        open.trigger("action_remove_hiker");
    QCOMPARE(open.document().hikers.size(), std::size_t{1});
    QTRY_COMPARE(open.session().walked().tracks.size(), std::size_t{1});
    for (int i = 0; i < 20; ++i)
        open.trigger(i % 2 == 0 ? "action_hiker_up" : "action_hiker_down");
    QCOMPARE(open.document().selected, std::size_t{0});
}

void HikersTests::what_cannot_be_done_is_disabled_data() {
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("selected");
    QTest::addColumn<QStringList>("disabled");
    QTest::newRow("one alone") << 1 << 0 << QStringList{"remove", "up", "down", "hide", "colour"};
    QTest::newRow("the first of two") << 2 << 0 << QStringList{"up"};
    QTest::newRow("the second of two") << 2 << 1 << QStringList{"down"};
    QTest::newRow("in the middle") << 3 << 1 << QStringList();
    QTest::newRow("the first of eight") << 8 << 0 << QStringList{"add", "duplicate", "up"};
    QTest::newRow("the last of eight") << 8 << 7 << QStringList{"add", "duplicate", "down"};
}

void HikersTests::what_cannot_be_done_is_disabled() {
    QFETCH(const int, count);
    QFETCH(const int, selected);
    QFETCH(const QStringList, disabled);
    OpenHikers open(of_many(static_cast<std::size_t>(count), static_cast<std::size_t>(selected)));
    QStringList found;
    for (const auto& [name, action] :
         {std::pair("add", "action_add_hiker"), std::pair("duplicate", "action_duplicate_hiker"),
          std::pair("remove", "action_remove_hiker"), std::pair("up", "action_hiker_up"),
          std::pair("down", "action_hiker_down"), std::pair("hide", "action_hide_hiker"),
          std::pair("sweep", "action_sweep")})
        if (!open.is_enabled(action))
            found << name;
    if (!open.the<QMenu>("menu_colour")->isEnabled())
        found << "colour";
    QCOMPARE(found, disabled);
}

void HikersTests::the_colour_menu_tells_the_colour() {
    Experiment experiment = three();
    experiment.hikers[0].colour = 5;
    OpenHikers open(experiment);
    auto* menu = open.the<QMenu>("menu_colour");
    const auto checked = [&] {
        emit menu->aboutToShow();
        QList<int> places;
        for (int i = 0; i < menu->actions().size(); ++i)
            if (menu->actions().at(i)->isChecked())
                places << i;
        return places;
    };
    QCOMPARE(menu->actions().size(), static_cast<qsizetype>(colour_names.size()));
    QCOMPARE(checked(), QList<int>{5});
    open.window.document().select(2);
    QCOMPARE(checked(), QList<int>{2});
}

namespace {

void add_ways_of_selecting() {
    using Way = std::function<void(OpenHikers&, std::size_t)>;
    QTest::addColumn<Way>("select");
    QTest::newRow("her figure") << Way([](OpenHikers& open, std::size_t hiker) {
        open.mouse.click(open.figure_at(open.document().hikers[hiker].start.x));
    });
    QTest::newRow("her name") << Way([](OpenHikers& open, std::size_t hiker) {
        const auto name = open.name_of(hiker);
        QVERIFY(name);
        open.mouse.click(*name);
    });
    QTest::newRow("her number") << Way([](OpenHikers& open, std::size_t hiker) {
        open.press(static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(hiker)));
    });
    for (const char* name : {"table", "race"})
        QTest::addRow("her number while the %s has the keys", name) << Way([name](OpenHikers& open, std::size_t hiker) {
            open.open_panel(name);
            QWidget* panel = open.the<QDockWidget>(name)->widget();
            auto* table = qobject_cast<QTableView*>(panel);
            table = table ? table : panel->findChild<QTableView*>();
            table->setFocus();
            QTest::keyClick(table, static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(hiker)));
        });
    QTest::newRow("her row") << Way([](OpenHikers& open, std::size_t hiker) {
        open.open_panel("race");
        open.click_row(static_cast<int>(hiker));
    });
    QTest::newRow("the arrows in the rows") << Way([](OpenHikers& open, std::size_t hiker) {
        open.open_panel("race");
        while (open.selected() != hiker)
            QTest::keyClick(open.the<QTableView>("table"), open.selected() < hiker ? Qt::Key_Down : Qt::Key_Up);
    });
}

} // namespace

void HikersTests::one_of_several_is_selected_in_many_ways_data() {
    add_ways_of_selecting();
}

void HikersTests::one_of_several_is_selected_in_many_ways() {
    using Way = std::function<void(OpenHikers&, std::size_t)>;
    QFETCH(const Way, select);
    OpenHikers open(three());
    QVERIFY(open.has_hikers());
    for (const std::size_t hiker : {1U, 2U, 0U, 2U, 1U, 0U}) {
        select(open, hiker);
        QCOMPARE(open.selected(), hiker);
        QCOMPARE(open.experiment().selected, hiker);
        QCOMPARE(open.session().walked().experiment.selected, hiker);
        // Her figure is the one with poles, and hers are the numbers.
        QVERIFY(open.window.scene().stance());
        const double feet = open.window.scene().stance()->feet.x();
        const double start = open.document().hikers[hiker].start.x;
        QVERIFY(std::abs(feet - open.plot()->xAxis->coordToPixel(start)) < 1);
        QCOMPARE(open.field("start")->text().toDouble(), start);
    }
}

void HikersTests::selecting_changes_nothing_else_data() {
    add_ways_of_selecting();
}

/// It is nothing to be undone or saved; the walk goes on, the clock too, and the view rests.
void HikersTests::selecting_changes_nothing_else() {
    using Way = std::function<void(OpenHikers&, std::size_t)>;
    QFETCH(const Way, select);
    OpenHikers open(three());
    QVERIFY(open.has_hikers());
    const QCPRange view = open.plot()->xAxis->range();
    QSignalSpy restarted(&open.session(), &Session::restarted);
    QSignalSpy cursor_moved(&open.session(), &Session::cursor_moved);
    for (const std::size_t hiker : {1U, 2U, 0U, 2U})
        select(open, hiker);
    QCOMPARE(restarted.count(), 0);
    QCOMPARE(cursor_moved.count(), 0);
    QCOMPARE(open.plot()->xAxis->range(), view);
    QVERIFY(!open.window.scene().has_view_of_its_own());

    open.play_slowly();
    open.press(Qt::Key_Return);
    QTRY_VERIFY(open.session().cursor().progress > 0);
    const Cursor before = open.session().cursor();
    for (const std::size_t hiker : {1U, 0U})
        open.window.document().select(hiker);
    QCOMPARE(open.session().cursor(), before);
    QVERIFY(open.session().playback().is_playing());
    QCOMPARE(restarted.count(), 0);
    Experiment expected = three();
    QCOMPARE(open.document(), expected);
    QCOMPARE(open.history().count(), 0);
    QVERIFY(!open.window.document().has_unsaved_changes());
    QVERIFY(!open.window.isWindowModified());
}

void HikersTests::selecting_is_kept_by_an_undo_of_what_came_before() {
    OpenHikers open(three());
    QVERIFY(open.has_hikers());
    open.type("learning_rate", "0.7");
    open.press(Qt::Key_3);
    open.type("learning_rate", "0.8");
    QCOMPARE(open.history().count(), 2); // of two hikers, though typed one after the other
    open.history().undo();
    QCOMPARE(open.document().hikers[2].learning_rate, 0.3);
    QCOMPARE(open.document().hikers[0].learning_rate, 0.7);
    QCOMPARE(open.selected(), std::size_t{2});
    open.history().undo();
    QCOMPARE(open.document().hikers[0].learning_rate, 0.1);
    QVERIFY(!open.window.document().has_unsaved_changes());
}

void HikersTests::a_key_without_a_hiker_does_nothing() {
    OpenHikers open(three());
    QVERIFY(open.has_hikers());
    open.press(Qt::Key_2);
    for (const Qt::Key key : {Qt::Key_0, Qt::Key_4, Qt::Key_8, Qt::Key_9}) {
        open.press(key);
        QCOMPARE(open.selected(), std::size_t{1});
    }
}

void HikersTests::digits_that_are_typed_select_nobody() {
    OpenHikers open(three());
    QVERIFY(open.has_hikers());
    for (const char* name : {"function", "start", "learning_rate", "iterations", "precision"}) {
        open.field(name)->setFocus();
        open.press(name, Qt::Key_2);
        QCOMPARE(open.selected(), std::size_t{0});
    }
}

/// What all have in common; hers goes with her.
void HikersTests::what_is_half_typed_stays_where_another_one_is_selected() {
    OpenHikers open(three());
    QVERIFY(open.has_hikers());
    open.type("function", "x^2 + sin(");
    open.type("start", "far");
    open.press(Qt::Key_2);
    QCOMPARE(open.selected(), std::size_t{1});
    QCOMPARE(open.field("function")->text(), "x^2 + sin(");
    QCOMPARE(open.field("start")->text(), "-2");
    QVERIFY(!open.the("run")->isEnabled());
}

void HikersTests::a_trembling_click_selects_and_moves_nobody() {
    OpenHikers open(three());
    QVERIFY(open.has_hikers());
    open.window.session().to_end();
    QTRY_VERIFY(open.session().is_finished());
    open.window.session().seek(1);
    const double x = open.session().walked().tracks[1].trajectory[1].point.x;
    const QPointF place = open.figure_at(x);
    open.mouse.press(place);
    open.mouse.move(place + QPointF(2, 1));
    open.mouse.release(place + QPointF(2, 1));
    Experiment expected = three();
    expected.selected = 1;
    QCOMPARE(open.document(), expected);
    QCOMPARE(open.session().cursor(), Cursor{1});
    QCOMPARE(open.history().count(), 0);
}

void HikersTests::dragging_a_hiker_changes_her_start_alone() {
    OpenHikers open(three());
    QVERIFY(open.has_hikers());
    const QPointF grabbed = open.figure_at(-2);
    open.mouse.drag(grabbed, grabbed + QPointF(60, 30));
    const double start = open.document().hikers[1].start.x;
    QVERIFY2(start > -1.9 && start < -0.5, QByteArray::number(start));
    Experiment expected = three();
    expected.selected = 1;
    expected.hikers[1].start.x = start;
    QCOMPARE(open.document(), expected);
    QCOMPARE(open.history().count(), 1);
    open.history().undo();
    expected.hikers[1].start.x = -2;
    QCOMPARE(open.document(), expected);
}

void HikersTests::a_click_on_the_curve_moves_the_selected_one() {
    Experiment expected = three();
    expected.selected = 2;
    OpenHikers open(expected);
    QVERIFY(open.has_hikers());
    open.mouse.click(open.figure_at(2.2) + QPointF(0, 12));
    const double start = open.document().hikers[2].start.x;
    QVERIFY2(std::abs(start - 2.2) < 0.05, QByteArray::number(start));
    expected.hikers[2].start.x = start;
    QCOMPARE(open.document(), expected);
}

void HikersTests::everything_shown_is_the_selected_ones_data() {
    QTest::addColumn<bool>("is_playing");
    QTest::newRow("standing") << false;
    QTest::newRow("playing") << true;
}

void HikersTests::everything_shown_is_the_selected_ones() {
    QFETCH(const bool, is_playing);
    Experiment experiment = three();
    experiment.hikers[1].optimizer = {"adam", {0.8, 0.999, 1e-8}};
    OpenHikers open(experiment);
    QVERIFY(open.has_hikers());
    open.open_panel("difference");
    open.window.addDockWidget(Qt::LeftDockWidgetArea, open.the<QDockWidget>("table"));
    open.open_panel("table");
    open.play_slowly();
    if (is_playing)
        open.press(Qt::Key_Return);
    struct Row {
        QString start;
        QString rate;
        QString optimizer;
        QString slope;
        QString h; // cbrt(epsilon) * max(1, |x|)
    };
    const QList<Row> all{{"3", "0.1", "gradient-descent", "6", "1.81664e-05"},
                         {"-2", "0.2", "adam", "-4", "1.21109e-05"},
                         {"1", "0.3", "gradient-descent", "2", "6.05545e-06"}};
    for (const int hiker : {1, 2, 0, 1}) {
        open.press(static_cast<Qt::Key>(Qt::Key_1 + hiker));
        const Row& shown = all[hiker];
        QCOMPARE(open.field("start")->text(), shown.start);
        QCOMPARE(open.field("learning_rate")->text(), shown.rate);
        QCOMPARE(open.the<QComboBox>("kind")->currentData().toString(), shown.optimizer);
        QCOMPARE(open.field("value_1")->isVisible(), hiker == 1);
        QCOMPARE(open.session().cursor().number, 0LL);
        QCOMPARE(open.label("predict"), "x₀ = " + QString(shown.start).replace('-', "−"));
        QVERIFY2(open.label("numbers").contains("x = " + shown.start), qPrintable(open.label("numbers")));
        QVERIFY2(open.label("h_text").startsWith("h = " + shown.h), qPrintable(open.label("h_text")));
        const auto* table = qobject_cast<QTableView*>(open.the<QDockWidget>("table")->widget());
        QCOMPARE(table->model()->index(0, 1).data().toString(), shown.start);
        QCOMPARE(table->model()->index(0, 3).data().toString(), shown.slope);
    }
    QCOMPARE(open.session().playback().is_playing(), is_playing);
}

/// Adam's means from 3 on x^2: m = 0.6, then 0.9 m + 0.1 · 5.8, and so on; the same on the way there and back.
void HikersTests::the_memory_of_each_iterate_is_told() {
    Experiment experiment = several({from(3), with({"adam"})});
    experiment.selected = 1;
    OpenHikers open(experiment);
    QVERIFY(open.has_hikers());
    QStringList texts;
    for (long long number = 0; number < 4; ++number) {
        QTRY_VERIFY(open.session().cursor() == Cursor{number});
        texts << open.label("learn");
        open.press(Qt::Key_Right);
        QTRY_VERIFY(!open.session().playback().is_moving());
    }
    QVERIFY2(texts[0].startsWith("m = 0.9 × 0 + (1 − 0.9) × 6 = 0.6\ns = 0.999 × 0 + (1 − 0.999) × 6² = 0.036\n"),
             qPrintable(texts[0]));
    QVERIFY2(texts[1].startsWith("m = 0.9 × 0.6 + (1 − 0.9) × 5.8 = 1.12\n"), qPrintable(texts[1]));
    QVERIFY2(texts[2].startsWith("m = 0.9 × 1.12 + (1 − 0.9) × "), qPrintable(texts[2]));
    for (long long number = 3; number >= 0; --number) {
        open.press(Qt::Key_Left);
        QCOMPARE(open.session().cursor(), Cursor{number});
        QCOMPARE(open.label("learn"), texts[number]);
    }
    open.window.session().to_end();
    QTRY_VERIFY(open.session().is_finished());
    open.window.session().seek(2);
    QCOMPARE(open.label("learn"), texts[2]);
    open.press(Qt::Key_1);
    QVERIFY2(open.label("learn").startsWith("x₃ = 1.92 − 0.1 × 3.84 = 1.536\n"), qPrintable(open.label("learn")));
    open.press(Qt::Key_2);
    QCOMPARE(open.label("learn"), texts[2]);
}

void HikersTests::one_who_has_ended_stays_while_the_others_walk_on() {
    OpenHikers open(several({from(3, 0.5), from(3, 0.01)})); // after 2 iterations, and never
    QVERIFY(open.has_hikers());
    open.window.session().to_end();
    QTRY_VERIFY(open.session().is_finished());
    double other_before = 3;
    for (const long long number : {1, 2, 3, 50, 100}) {
        open.window.session().seek(number);
        QCOMPARE(open.session().has_arrived(0), number >= 2);
        QCOMPARE(open.session().has_arrived(1), number == 100);
        open.press(Qt::Key_1);
        const double x = open.plot()->xAxis->pixelToCoord(open.window.scene().stance()->feet.x());
        QVERIFY2(number == 1 || std::abs(x) < 1e-3, QByteArray::number(x));
        QVERIFY(open.label("iterate").startsWith(QString("Iteration %1 of 100").arg(number)));
        open.press(Qt::Key_2);
        const double other = open.plot()->xAxis->pixelToCoord(open.window.scene().stance()->feet.x());
        QVERIFY(other < other_before);
        other_before = other;
    }
}

void HikersTests::the_sentence_is_the_selected_ones() {
    OpenHikers open(several({from(3, 0.5), from(3, 1.5), from(3, 0.01)}));
    QVERIFY(open.has_hikers());
    open.window.session().to_end();
    QTRY_VERIFY(open.session().is_finished());
    const QStringList begins{"η = 0.5: Converged after 2 iterations", "η = 1.5: Diverged after ",
                             "η = 0.01: Iteration limit: after 100 iterations"};
    for (const int hiker : {1, 0, 2}) {
        open.press(static_cast<Qt::Key>(Qt::Key_1 + hiker));
        QVERIFY2(open.label("outcome").startsWith(begins[hiker]), qPrintable(open.label("outcome")));
    }
    // No word of it before she has arrived.
    open.window.session().seek(2);
    QCOMPARE(open.label("outcome"), "");
    open.press(Qt::Key_1);
    QVERIFY(open.label("outcome").startsWith(begins[0]));
}

void HikersTests::trying_a_rate_out_shows_all_ahead() {
    OpenHikers open(several({from(3, 0.1), from(-2, 0.5)}));
    QVERIFY(open.has_hikers());
    open.press(Qt::Key_2);
    emit open.the<LogarithmicSlider>("try_rate")->dragged(1.1);
    QVERIFY(open.session().shows_ahead());
    QTRY_VERIFY2(open.label("outcome").startsWith("What if: η = 1.1, start -2: Diverged") ||
                     open.label("outcome").startsWith("What if: η = 1.1, start −2: Diverged"),
                 qPrintable(open.label("outcome")));
    QTRY_VERIFY(open.session().walked().is_finished());
    QCOMPARE(open.session().cursor(), Cursor{});
    for (const Track& track : open.session().walked().tracks)
        QVERIFY(track.outcome && track.trajectory.size() > 5);
    // Of the other one what would happen is told where she is selected.
    open.press(Qt::Key_1);
    QVERIFY2(open.label("outcome").startsWith("What if: η = 0.1, start 3: Converged") && open.session().shows_ahead(),
             qPrintable(open.label("outcome")));
    QCOMPARE(open.document().hikers[0].learning_rate, 0.1);
    QCOMPARE(open.document().hikers[1].learning_rate, 1.1);
}

void HikersTests::a_panel_that_is_asked_for_is_in_front() {
    OpenWindow().window.close(); // the panels are as a window before has left them
    OpenHikers open(three());
    QVERIFY(open.has_hikers());
    for (const char* name : {"convergence", "race", "difference", "table"}) {
        auto* dock = open.the<QDockWidget>(name);
        dock->hide();
        dock->toggleViewAction()->trigger();
        const auto is_in_front = [&] {
            const QList<QTabBar*> bars = open.window.findChildren<QTabBar*>(Qt::FindDirectChildrenOnly);
            return std::any_of(bars.begin(), bars.end(), [&](const QTabBar* bar) {
                return bar->isVisible() && bar->tabText(bar->currentIndex()) == dock->windowTitle();
            });
        };
        QTRY_VERIFY2(is_in_front(), name);
        QVERIFY(dock->widget());
    }
}

void HikersTests::the_race_panel_comes_with_the_second_hiker() {
    OpenHikers open;
    QVERIFY(open.has_hikers());
    QVERIFY(!open.the<QDockWidget>("race")->isVisible());
    open.trigger("action_add_hiker");
    QTRY_VERIFY(open.the<QDockWidget>("race")->isVisible());
    QVERIFY(open.the<QTableView>("table")->isVisible());
}

void HikersTests::the_race_panel_that_was_closed_stays_closed() {
    OpenHikers open(three());
    QVERIFY(open.has_hikers());
    QTRY_VERIFY(open.the<QDockWidget>("race")->isVisible());
    open.the<QDockWidget>("race")->close();
    open.trigger("action_add_hiker");
    open.press(Qt::Key_2);
    open.trigger("action_remove_hiker");
    open.window.document().begin(of_many(5));
    QVERIFY(open.has_hikers());
    QVERIFY(!open.the<QDockWidget>("race")->isVisible());
}

void HikersTests::hikers_lined_up_in_a_presentation_have_their_panel_afterwards() {
    OpenHikers open;
    QVERIFY(open.has_hikers());
    open.the<QAction>("action_present")->setChecked(true);
    open.trigger("action_add_hiker");
    QVERIFY(open.has_hikers());
    QVERIFY(!open.the<QDockWidget>("race")->isVisible());
    open.the<QAction>("action_present")->setChecked(false);
    QTRY_VERIFY(open.the<QDockWidget>("race")->isVisible());
}

void HikersTests::no_number_is_cut_where_the_panels_take_its_room() {
    OpenHikers open(several({from(-1.23456789, 0.1)}));
    QVERIFY(open.has_hikers());
    const auto* numbers = open.the<QLabel>("numbers");
    const auto has_room = [&] { return numbers->fontMetrics().horizontalAdvance(numbers->text()) <= numbers->width(); };
    QVERIFY(has_room());
    const int width = numbers->width();
    open.trigger("action_add_hiker");
    QTRY_VERIFY(numbers->width() < width);
    QTRY_VERIFY(has_room());
    open.window.resize(1000, 700);
    QTRY_VERIFY(open.window.width() < 1280);
    QTRY_VERIFY(has_room());
    open.window.resize(1900, 700);
    QTRY_VERIFY(numbers->text().contains("slope"));
}

void HikersTests::in_a_presentation_hikers_can_be_selected() {
    OpenHikers open(three());
    QVERIFY(open.has_hikers());
    open.the<QAction>("action_present")->setChecked(true);
    QTest::qWait(50); // until the picture has its new size
    open.mouse.click(open.figure_at(-2));
    QCOMPARE(open.selected(), std::size_t{1});
    const auto name = open.name_of(2);
    QVERIFY(name);
    open.mouse.click(*name);
    QCOMPARE(open.selected(), std::size_t{2});
    open.press(Qt::Key_1);
    QCOMPARE(open.selected(), std::size_t{0});
}

/// Though the race panel is wide, and the type of a presentation large.
void HikersTests::after_a_presentation_the_window_is_no_wider_than_before() {
    OpenHikers open(three());
    open.window.resize(1150, 700);
    QVERIFY(open.has_hikers());
    QTRY_VERIFY(open.the<QDockWidget>("race")->isVisible());
    const QSize before = open.window.size();
    open.the<QAction>("action_present")->setChecked(true);
    QTest::qWait(100);
    open.the<QAction>("action_present")->setChecked(false);
    QTest::qWait(100);
    QVERIFY2(open.window.width() <= before.width(), QByteArray::number(open.window.width()));
    QVERIFY(open.the<QDockWidget>("race")->isVisible());
}

void HikersTests::after_a_presentation_the_race_has_its_type_again() {
    OpenHikers open(three());
    QVERIFY(open.has_hikers());
    QTRY_VERIFY(open.the<QTableView>("table")->isVisible());
    const auto* table = open.the<QTableView>("table");
    const auto sizes = [&] {
        return QList<double>{table->font().pointSizeF(), table->horizontalHeader()->font().pointSizeF(),
                             table->parentWidget()->findChild<QToolButton*>()->font().pointSizeF()};
    };
    const QList<double> before = sizes();
    QVERIFY(before[0] < open.window.font().pointSizeF()); // many digits in little room
    QCOMPARE(before, QList<double>(3, before[0]));
    open.the<QAction>("action_present")->setChecked(true);
    open.the<QAction>("action_present")->setChecked(false);
    QCOMPARE(sizes(), before);
}

} // namespace hiker

std::unique_ptr<QObject> hikers_tests() {
    return std::make_unique<hiker::HikersTests>();
}

#include "hikers_test.moc"
