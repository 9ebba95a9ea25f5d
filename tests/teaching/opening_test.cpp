// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCompleter>
#include <QDragEnterEvent>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QTimer>
#include <QUrl>

#include "classroom.h"
#include "files/gallery.h"
#include "files/lesson.h"
#include "tests.h"

namespace hiker {

namespace {

/// Drops something onto the window's picture; whether it is taken.
bool drop(Classroom& room, const QMimeData& data) {
    const QPoint place(50, 50);
    QWidget* plot = room.the("plot");
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(plot, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(plot, &event);
    return true;
}

bool drop_file(Classroom& room, const QString& path) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    return drop(room, data);
}

QStringList names_of_recent(Classroom& room) {
    auto* menu = room.the<QMenu>("menu_recent");
    emit menu->aboutToShow();
    QStringList names;
    for (const QAction* action : menu->actions())
        if (action->isEnabled())
            names << action->text();
    return names;
}

QStringList offered_functions(Classroom& room) {
    const auto* model = room.the<QLineEdit>("function")->completer()->model();
    QStringList functions;
    for (int row = 0; row < model->rowCount(); ++row)
        functions << model->index(row, 0).data().toString();
    return functions;
}

/// Answers the next question of the window, and tells whether there was one.
class Answer {
  public:
    explicit Answer(QMessageBox::StandardButton button) {
        QObject::connect(&timer_, &QTimer::timeout, &timer_, [this, button] {
            if (auto* question = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) {
                was_asked_ = true;
                question->button(button)->click();
            }
        });
        timer_.start(10);
    }
    bool was_asked() const { return was_asked_; }

  private:
    QTimer timer_;
    bool was_asked_ = false;
};

} // namespace

class OpeningTests : public QObject {
    Q_OBJECT

  private slots:
    void init() { QSettings().clear(); }

    void a_file_that_is_dropped_is_opened();
    void a_lesson_that_is_dropped_is_opened();
    void what_is_no_file_is_not_taken();
    void dropping_over_unsaved_changes_asks();
    void a_damaged_file_changes_nothing_data();
    void a_damaged_file_changes_nothing();
    void what_is_wrong_with_a_file_of_the_command_line_stays_to_be_read();
    void a_damaged_lesson_beside_an_experiment_changes_nothing();
    void the_sentence_goes_when_the_hiker_moves();
    void saving_goes_to_the_file_that_was_opened();
    void saving_to_a_place_that_is_gone_is_told();
    void closing_asks_about_unsaved_changes_data();
    void closing_asks_about_unsaved_changes();
    void closing_asks_about_an_experiment_of_no_file();
    void closing_without_changes_asks_nothing();
    void the_title_tells_the_file_and_its_changes();
    void undo_and_redo_have_keys();
    void recent_files_survive_a_restart();
    void a_recent_file_is_opened_again();
    void the_menu_opens_every_landscape_and_tells_its_minima();
    void only_the_ten_newest_files_are_remembered();
    void recent_functions_survive_a_restart();
    void panels_and_speed_survive_a_restart();
    void damaged_settings_do_no_harm();
    void an_empty_drop_does_no_harm();
};

void OpeningTests::a_file_that_is_dropped_is_opened() {
    const Folder folder;
    Classroom room;
    QVERIFY(drop_file(room, folder.put(QString::fromUtf8("Übung 1 – 50%.hiker"), of("x^4", 1))));
    QCOMPARE(room.experiment(), of("x^4", 1));
    QCOMPARE(room.window.session().experiment(), of("x^4", 1));
    QVERIFY(!room.window.document().has_unsaved_changes());
}

void OpeningTests::a_lesson_that_is_dropped_is_opened() {
    const Folder folder;
    Classroom room;
    QVERIFY(drop_file(room, folder.put("a.md", "# T\n## S\n```experiment\n{ \"start\": [-2] }\n```\n")));
    QTRY_VERIFY(room.panel("lesson")->isVisible());
    QCOMPARE(room.experiment(), of("x^2", -2));
}

void OpeningTests::what_is_no_file_is_not_taken() {
    Classroom room;
    QMimeData text;
    text.setText("x^4");
    QVERIFY(!drop(room, text));
    QMimeData page;
    page.setUrls({QUrl("https://example.org/a.hiker")});
    QVERIFY(!drop(room, page));
    QCOMPARE(room.experiment(), Experiment{});
}

void OpeningTests::dropping_over_unsaved_changes_asks() {
    const Folder folder;
    Classroom room;
    room.window.open(folder.put("a.hiker", of("x^4", 1)));
    room.window.document().edit(of("x^4", 2));
    {
        const Answer cancel(QMessageBox::Cancel);
        drop_file(room, folder.put("b.hiker", of("x^3", 1)));
        QVERIFY(cancel.was_asked());
        QCOMPARE(room.experiment(), of("x^4", 2));
    }
    const Answer save(QMessageBox::Save);
    drop_file(room, folder.path("b.hiker"));
    QVERIFY(save.was_asked());
    QCOMPARE(room.experiment(), of("x^3", 1));
    QCOMPARE(experiment_from_json(read_file(folder.path("a.hiker"))), of("x^4", 2));
}

void OpeningTests::a_damaged_file_changes_nothing_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("place");
    QTest::newRow("cut off") << "a.hiker" << experiment_to_json({}).left(90) << "Line ";
    QTest::newRow("empty") << "a.hiker" << QByteArray() << "Line 1";
    QTest::newRow("a wrong value") << "a.hiker" << experiment_to_json({}).replace("0.1", "\"a\"")
                                   << "\"learning_rate\"";
    QTest::newRow("newer") << "a.hiker" << experiment_to_json({}).replace("\"version\": 2", "\"version\": 3")
                           << "\"version\"";
    QTest::newRow("binary") << "a.png" << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10) << "Line 1";
    QTest::newRow("too large") << "a.hiker" << QByteArray(2 << 20, ' ') << "too large";
    QTest::newRow("a damaged lesson") << "a.md" << QByteArray("# T\n## S\n```experiment\n{\n```\n") << "Line 3";
    QTest::newRow("a lesson without steps") << "a.md" << QByteArray("# T\n") << "no steps";
    QTest::newRow("a damaged experiment with a lesson") << "b.hiker" << QByteArray("{") << "Line 1";
}

void OpeningTests::a_damaged_file_changes_nothing() {
    QFETCH(const QString, name);
    QFETCH(const QByteArray, content);
    QFETCH(const QString, place);
    const Folder folder;
    Classroom room;
    room.window.open(folder.put("good.hiker", of("x^4", 1)));
    room.window.document().edit(of("x^4", 1, 0.05));
    room.window.session().to_end();
    QTRY_VERIFY(room.window.session().is_finished());
    const QString title = room.window.windowTitle();
    folder.put("b.md", "# T\n## S\n");
    QSignalSpy changed(&room.window.document(), &Document::changed);
    QSignalSpy restarted(&room.window.session(), &Session::restarted);

    room.window.open(folder.put(name, content));
    QVERIFY2(room.outcome().startsWith(name + " was not opened. "), qPrintable(room.outcome()));
    QVERIFY2(room.outcome().contains(place), qPrintable(room.outcome()));
    QCOMPARE(changed.count(), 0);
    QCOMPARE(restarted.count(), 0);
    QCOMPARE(room.experiment(), of("x^4", 1, 0.05));
    QVERIFY(room.window.document().has_unsaved_changes());
    QCOMPARE(room.window.windowTitle(), title);
    QVERIFY(room.window.session().is_finished());
    QVERIFY(!room.panel("lesson")->isVisible());
    QCOMPARE(names_of_recent(room), QStringList{"good.hiker"});
}

/// The sentence says that the file was not opened: then it has not been.
// It is opened before the start of the walk has arrived, which must not wipe the sentence away.
void OpeningTests::what_is_wrong_with_a_file_of_the_command_line_stays_to_be_read() {
    const Folder folder;
    Classroom room;
    room.window.open(folder.put("a.hiker", "{"));
    QVERIFY(room.window.session().trajectory().is_empty());
    QTRY_VERIFY(!room.window.session().trajectory().is_empty());
    QVERIFY2(room.outcome().contains("Line 1"), qPrintable(room.outcome()));
}

void OpeningTests::a_damaged_lesson_beside_an_experiment_changes_nothing() {
    const Folder folder;
    Classroom room;
    room.window.open(folder.put("good.hiker", of("x^4", 1)));
    folder.put("a.md", "# T\n## S\n```experiment\n{\n```\n");
    room.window.open(folder.put("a.hiker", of("x^3", 1)));
    QVERIFY2(room.outcome().contains("Line 3"), qPrintable(room.outcome()));
    QCOMPARE(room.experiment(), of("x^4", 1));
    QCOMPARE(room.window.document().path(), folder.path("good.hiker"));
    QVERIFY(!room.panel("lesson")->isVisible());
}

void OpeningTests::the_sentence_goes_when_the_hiker_moves() {
    Classroom room;
    QTRY_VERIFY(!room.window.session().trajectory().is_empty());
    room.window.open("/no/such/file.hiker");
    QVERIFY2(room.outcome().contains("/no/such/file.hiker cannot be read"), qPrintable(room.outcome()));
    room.window.session().step();
    QVERIFY2(!room.outcome().contains("file.hiker"), qPrintable(room.outcome()));
}

void OpeningTests::saving_goes_to_the_file_that_was_opened() {
    const Folder folder;
    Classroom room;
    room.window.open(folder.put("a.hiker", of("x^4", 1)));
    room.window.document().edit(of("x^4", 2));
    room.trigger("action_save");
    QCOMPARE(experiment_from_json(read_file(folder.path("a.hiker"))), of("x^4", 2));
    QVERIFY2(room.outcome().contains(folder.path("a.hiker")), qPrintable(room.outcome()));
    QVERIFY(!room.window.document().has_unsaved_changes());
}

void OpeningTests::saving_to_a_place_that_is_gone_is_told() {
    const Folder folder;
    Classroom room;
    QVERIFY(QDir().mkpath(folder.path("stick")));
    room.window.open(folder.put("stick/a.hiker", of("x^4", 1)));
    room.window.document().edit(of("x^4", 2));
    QVERIFY(QDir(folder.path("stick")).removeRecursively());
    room.trigger("action_save");
    QVERIFY2(room.outcome().startsWith(folder.path("stick/a.hiker") + " could not be written: "),
             qPrintable(room.outcome()));
    QVERIFY(room.window.document().has_unsaved_changes());
    QCOMPARE(room.experiment(), of("x^4", 2));
}

void OpeningTests::closing_asks_about_unsaved_changes_data() {
    QTest::addColumn<int>("button");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<double>("start_in_file");
    QTest::newRow("Save") << static_cast<int>(QMessageBox::Save) << true << 2.0;
    QTest::newRow("Discard") << static_cast<int>(QMessageBox::Discard) << true << 1.0;
    QTest::newRow("Cancel") << static_cast<int>(QMessageBox::Cancel) << false << 1.0;
}

void OpeningTests::closing_asks_about_unsaved_changes() {
    QFETCH(const int, button);
    QFETCH(const bool, closes);
    QFETCH(const double, start_in_file);
    const Folder folder;
    Classroom room;
    room.window.open(folder.put("a.hiker", of("x^4", 1)));
    room.window.document().edit(of("x^4", 2));
    const Answer answer(static_cast<QMessageBox::StandardButton>(button));
    QCOMPARE(room.window.close(), closes);
    QVERIFY(answer.was_asked());
    QCOMPARE(room.window.isVisible(), !closes);
    QCOMPARE(experiment_from_json(read_file(folder.path("a.hiker"))).hiker().start.x, start_in_file);
}

void OpeningTests::closing_asks_about_an_experiment_of_no_file() {
    Classroom room;
    room.window.document().edit(of("x^4", 2));
    {
        const Answer cancel(QMessageBox::Cancel);
        QVERIFY(!room.window.close());
        QVERIFY(cancel.was_asked());
        QCOMPARE(room.experiment(), of("x^4", 2));
    }
    const Answer discard(QMessageBox::Discard);
    QVERIFY(room.window.close());
    QVERIFY(discard.was_asked());
}

void OpeningTests::closing_without_changes_asks_nothing() {
    const Folder folder;
    Classroom room;
    room.window.open(folder.put("a.hiker", of("x^4", 1)));
    room.window.document().edit(of("x^4", 2));
    room.window.document().history().undo();
    const Answer answer(QMessageBox::Cancel);
    QVERIFY(room.window.close());
    QVERIFY(!answer.was_asked());
}

void OpeningTests::the_title_tells_the_file_and_its_changes() {
    const Folder folder;
    Classroom room;
    room.window.open(folder.put("a.hiker", of("x^4", 1)));
    QVERIFY2(room.window.windowTitle().startsWith("a.hiker"), qPrintable(room.window.windowTitle()));
    QVERIFY(!room.window.isWindowModified());
    room.window.document().edit(of("x^4", 2));
    QVERIFY(room.window.isWindowModified());
    room.window.document().history().undo();
    QVERIFY(!room.window.isWindowModified());
}

void OpeningTests::undo_and_redo_have_keys() {
    Classroom room;
    QVERIFY(room.is_ready());
    room.window.document().edit(of("x^4"));
    QTest::keyClick(room.the("plot"), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(room.experiment(), Experiment{});
    QCOMPARE(room.the<QLineEdit>("function")->text(), QString("x^2"));
    QCOMPARE(room.window.session().experiment(), Experiment{});
    QTest::keyClick(room.the("plot"), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(room.experiment(), of("x^4"));
    QTest::keyClick(room.the("plot"), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(room.the("plot"), Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(room.experiment(), of("x^4"));
    QCOMPARE(room.the<QLineEdit>("function")->text(), QString("x^4"));
}

void OpeningTests::recent_files_survive_a_restart() {
    const Folder folder;
    {
        Classroom room;
        QCOMPARE(names_of_recent(room), QStringList{});
        room.window.open(folder.put("a.hiker", of("x^4", 1)));
        room.window.open(folder.put("b.md", "# T\n## S\n"));
        room.window.open(folder.path("a.hiker"));
        room.window.open(lesson_path("cycling")); // it is in the menu Lessons
        QVERIFY(room.window.close());
    }
    Classroom room;
    QCOMPARE(names_of_recent(room), (QStringList{"a.hiker", "b.md"}));
}

/// As an experiment of nobody's file, which is saved to a new one.
void OpeningTests::the_menu_opens_every_landscape_and_tells_its_minima() {
    Classroom room;
    room.window.open(lesson_path("cycling"));
    QTRY_VERIFY(room.panel("lesson")->isVisible());
    auto* menu = room.the<QMenu>("menu_landscapes");
    emit menu->aboutToShow();
    emit menu->aboutToShow(); // opened again
    const auto& landscapes = known_landscapes();
    QCOMPARE(menu->actions().size(), static_cast<qsizetype>(landscapes.size()));
    for (std::size_t i = 0; i < landscapes.size(); ++i) {
        QAction* action = menu->actions()[static_cast<qsizetype>(i)];
        QCOMPARE(action->text(), landscapes[i].title);
        action->trigger();
        QCOMPARE(room.experiment(), experiment_from_json(read_file(landscape_path(landscapes[i].name))));
        QVERIFY(!room.panel("lesson")->isVisible());
        QTest::qWait(20); // the first of the walk is there
        QVERIFY2(room.outcome().contains(about(landscapes[i])), qPrintable(room.outcome()));
        QVERIFY(room.window.document().path().isEmpty());
        QVERIFY(!room.window.document().has_unsaved_changes());
    }
    QCOMPARE(names_of_recent(room), QStringList{});
}

void OpeningTests::a_recent_file_is_opened_again() {
    const Folder folder;
    Classroom room;
    room.window.open(folder.put("a.hiker", of("x^4", 1)));
    room.window.open(folder.put("b.hiker", of("x^3", 1)));
    QCOMPARE(names_of_recent(room), (QStringList{"b.hiker", "a.hiker"}));
    room.the<QMenu>("menu_recent")->actions()[1]->trigger();
    QCOMPARE(room.experiment(), of("x^4", 1));
    QCOMPARE(names_of_recent(room), (QStringList{"a.hiker", "b.hiker"}));
    QVERIFY(QFile::remove(folder.path("b.hiker")));
    room.the<QMenu>("menu_recent")->actions()[1]->trigger();
    QVERIFY2(room.outcome().contains("b.hiker"), qPrintable(room.outcome()));
    QCOMPARE(room.experiment(), of("x^4", 1));
}

void OpeningTests::only_the_ten_newest_files_are_remembered() {
    const Folder folder;
    Classroom room;
    for (int i = 1; i <= 12; ++i)
        room.window.open(folder.put(QString("%1.hiker").arg(i), of("x^4", i)));
    QCOMPARE(names_of_recent(room).size(), 10);
    QCOMPARE(names_of_recent(room).front(), QString("12.hiker"));
    QCOMPARE(names_of_recent(room).back(), QString("3.hiker"));
}

void OpeningTests::recent_functions_survive_a_restart() {
    {
        Classroom room;
        room.window.run();
        room.window.document().edit(of("x^4 + π"));
        room.window.run();
        QCOMPARE(offered_functions(room), (QStringList{"x^4 + π", "x^2"}));
        const Answer discard(QMessageBox::Discard);
        QVERIFY(room.window.close());
    }
    Classroom room;
    QCOMPARE(offered_functions(room), (QStringList{"x^4 + π", "x^2"}));
}

void OpeningTests::panels_and_speed_survive_a_restart() {
    {
        Classroom room;
        room.panel("table")->hide();
        room.panel("slope")->show();
        room.window.addDockWidget(Qt::LeftDockWidgetArea, room.panel("three_steps"));
        room.the<QSlider>("speed")->setValue(7);
        QVERIFY(room.window.close());
    }
    Classroom room;
    QVERIFY(!room.panel("table")->isVisible());
    QVERIFY(room.panel("slope")->isVisible());
    QVERIFY(room.panel("three_steps")->isVisible());
    QVERIFY(!room.panel("convergence")->isVisible());
    QCOMPARE(room.window.dockWidgetArea(room.panel("three_steps")), Qt::LeftDockWidgetArea);
    QCOMPARE(room.the<QSlider>("speed")->value(), 7);
    QCOMPARE(room.window.session().playback().speed(), 30.0); // the eighth notch's
}

void OpeningTests::damaged_settings_do_no_harm() {
    QSettings settings;
    settings.setValue("geometry", "nonsense");
    settings.setValue("panels", QByteArray("\x01\x02\x03"));
    settings.setValue("speed", 99);
    settings.setValue("recent_files", 7);
    settings.setValue("recent_functions", QVariantMap{{"a", 1}});
    Classroom room;
    QVERIFY(room.window.isVisible());
    QCOMPARE(room.window.session().playback().speed(), 4.0);
    QVERIFY(room.panel("three_steps")->isVisible());
}

void OpeningTests::an_empty_drop_does_no_harm() {
    Classroom room;
    QMimeData nothing;
    nothing.setData("text/uri-list", "");
    QVERIFY(!drop(room, nothing));
    QCOMPARE(room.experiment(), Experiment{});
}

} // namespace hiker

std::unique_ptr<QObject> opening_tests() {
    return std::make_unique<hiker::OpeningTests>();
}

#include "opening_test.moc"
