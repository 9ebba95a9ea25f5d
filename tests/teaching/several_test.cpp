// SPDX-License-Identifier: GPL-3.0-or-later
#include "../several.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

#include "classroom.h"
#include "tests.h"

namespace hiker {

namespace {

const QByteArray of_version_1 =
    R"({ "format": "hiker experiment", "version": 1, "function": "x^4", "start": [-2], "learning_rate": 0.01,
         "iterations": 7, "precision": null, "difference_step": 0.5 })";

/// With everything in it that a hiker can have.
Experiment full() {
    Experiment experiment = several({from(3, 0.5), with({"adam", {0.8, 0.99, 1e-4}}, 0.2, -1.5),
                                     with({"line-search"}, 1, 0.1 + 0.2), with({"newton"}, 0.5, 2)},
                                    "x^4 − 3x³ + 2");
    experiment.hikers[0].name = "Zoë \"🥾\" <b>%1</b>";
    experiment.hikers[0].colour = 7;
    experiment.hikers[2].is_hidden = true;
    experiment.hikers[3].colour = 0;
    experiment.selected = 1;
    experiment.iterations = 12345;
    experiment.precision = std::nullopt;
    experiment.difference_step = 1e-5;
    return experiment;
}

bool has_hikers(Classroom& room) {
    return QTest::qWaitFor([&room] {
        return !room.window.session().is_empty() &&
               room.window.session().walked().experiment == room.window.document().experiment();
    });
}

} // namespace

class SeveralTests : public QObject {
    Q_OBJECT

  private slots:
    void init() { QSettings().clear(); }
    void a_file_of_version_1_opens_with_one_hiker();
    void saving_and_opening_keeps_everything();
    void who_is_selected_is_saved_and_no_change();
    void a_file_of_several_shows_the_race_panel();
    void a_race_panel_that_was_closed_stays_closed();
    void an_open_race_panel_survives_a_restart();
    void a_lesson_with_several_hikers_shows_the_race_panel();
};

void SeveralTests::a_file_of_version_1_opens_with_one_hiker() {
    const Folder folder;
    Classroom room(full());
    room.window.open(folder.put("a.hiker", of_version_1));
    Experiment expected = several({from(-2, 0.01)}, "x^4");
    expected.iterations = 7;
    expected.precision = std::nullopt;
    expected.difference_step = 0.5;
    QCOMPARE(room.experiment(), expected);
    QVERIFY(has_hikers(room));
    QCOMPARE(room.window.session().walked().tracks.size(), std::size_t{1});
    QVERIFY(!room.window.document().has_unsaved_changes());
    QVERIFY(!room.the<QAction>("action_remove_hiker")->isEnabled());
    // Saved again it is of this version, and the same.
    room.trigger("action_save");
    QVERIFY(read_file(folder.path("a.hiker")).contains("\"version\": 2"));
    QCOMPARE(experiment_from_json(read_file(folder.path("a.hiker"))), expected);
}

void SeveralTests::saving_and_opening_keeps_everything() {
    const Folder folder;
    {
        Classroom room;
        room.window.open(folder.put("a.hiker", Experiment{}));
        room.window.document().edit(full());
        room.trigger("action_save");
        QVERIFY(!room.window.document().has_unsaved_changes());
    }
    const QByteArray saved = read_file(folder.path("a.hiker"));
    Classroom room;
    room.window.open(folder.path("a.hiker"));
    QCOMPARE(room.experiment(), full());
    QVERIFY(has_hikers(room));
    QCOMPARE(room.the<QLineEdit>("start")->text(), "-1.5");
    QCOMPARE(room.the<QComboBox>("kind")->currentData().toString(), "adam");
    QCOMPARE(room.the<QLineEdit>("value_1")->text(), "0.8");
    const auto* table = room.the<QTableView>("table");
    QCOMPARE(table->model()->index(0, 0).data().toString(), QString::fromStdString(full().hikers[0].name));
    QCOMPARE(table->currentIndex().row(), 1);
    room.trigger("action_save");
    QCOMPARE(read_file(folder.path("a.hiker")), saved);
}

void SeveralTests::who_is_selected_is_saved_and_no_change() {
    const Folder folder;
    Classroom room;
    room.window.open(folder.put("a.hiker", full()));
    room.window.document().select(3);
    QVERIFY(!room.window.document().has_unsaved_changes());
    QVERIFY(!room.window.isWindowModified());
    room.trigger("action_save");
    QCOMPARE(experiment_from_json(read_file(folder.path("a.hiker"))).selected, std::size_t{3});
    // Nor does it make a change of one that is undone.
    room.window.document().edit(with_value(room.experiment(), Quantity::iterations, 5));
    room.window.document().select(0);
    room.window.document().history().undo();
    QVERIFY(!room.window.document().has_unsaved_changes());
}

void SeveralTests::a_file_of_several_shows_the_race_panel() {
    const Folder folder;
    Classroom room;
    QVERIFY(room.is_ready());
    QVERIFY(!room.panel("race")->isVisible());
    room.window.open(folder.put("a.hiker", full()));
    QVERIFY(room.panel("race")->isVisible());
    QTRY_COMPARE(room.the<QTableView>("table")->model()->rowCount(), 4);
    QVERIFY(room.the<QTableView>("table")->isVisible());
}

void SeveralTests::a_race_panel_that_was_closed_stays_closed() {
    const Folder folder;
    Classroom room;
    room.window.open(folder.put("a.hiker", full()));
    QVERIFY(has_hikers(room));
    room.panel("race")->close();
    room.window.open(folder.put("b.hiker", several({from(1), from(2)})));
    QVERIFY(has_hikers(room));
    room.window.document().edit(several({from(1), from(2), from(3)}));
    room.window.document().history().undo();
    room.window.session().to_end();
    QTRY_VERIFY(room.window.session().is_finished());
    QVERIFY(!room.panel("race")->isVisible());
}

void SeveralTests::an_open_race_panel_survives_a_restart() {
    const Folder folder;
    {
        Classroom room;
        room.window.open(folder.put("a.hiker", full()));
        QVERIFY(has_hikers(room));
        QVERIFY(room.window.close());
    }
    Classroom room;
    QTRY_VERIFY(room.panel("race")->isVisible());
    QTRY_COMPARE(room.the<QTableView>("table")->model()->rowCount(), 1);
}

void SeveralTests::a_lesson_with_several_hikers_shows_the_race_panel() {
    const Folder folder;
    Classroom room;
    QVERIFY(room.is_ready());
    room.window.open(
        folder.put("a.md", "# T\n## S\n```experiment\n{ \"hikers\": [ {}, { \"start\": [-2] } ] }\n```\n"));
    QCOMPARE(room.experiment().hikers.size(), std::size_t{2});
    QTRY_VERIFY(room.panel("race")->isVisible());
    QVERIFY(room.panel("lesson")->isVisible());
}

} // namespace hiker

std::unique_ptr<QObject> several_tests() {
    return std::make_unique<hiker::SeveralTests>();
}

#include "several_test.moc"
