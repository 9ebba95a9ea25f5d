// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/lesson.h"

#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>

#include "classroom.h"
#include "tests.h"
#include "window/lesson_panel.h"

namespace hiker {

namespace {

/// The words of Markdown as they are shown, whatever the line breaks.
QString words_of(const QString& markdown) {
    QTextDocument document;
    document.setMarkdown(markdown);
    return document.toPlainText().simplified();
}

QString page_of(Classroom& room) {
    return room.panel("lesson")->findChild<QTextBrowser*>("text")->toPlainText().simplified();
}

} // namespace

class LessonTests : public QObject {
    Q_OBJECT

  private slots:
    void a_lesson_is_shown_and_sets_the_window_up();
    void next_and_back_go_through_every_lesson_data();
    void next_and_back_go_through_every_lesson();
    void an_answer_is_hidden_until_somebody_asks();
    void a_page_without_a_question_has_no_answer_to_show();
    void a_turned_page_hides_its_answer_again();
    void every_step_reaches_in_the_window_what_it_claims_data();
    void every_step_reaches_in_the_window_what_it_claims();
    void the_menu_lists_every_lesson();
    void an_experiment_opens_the_lesson_beside_it();
    void an_experiment_alone_closes_the_lesson();
    void a_lesson_of_a_teachers_own_is_opened();
    void a_panel_without_a_lesson_has_nothing_to_press();
    void turning_a_page_does_not_lose_unsaved_changes();
};

void LessonTests::a_lesson_is_shown_and_sets_the_window_up() {
    Classroom room;
    QVERIFY(!room.panel("lesson")->isVisible());
    const Lesson lesson = open_lesson(lesson_path("two-valleys"));
    room.window.open(lesson_path("two-valleys"));
    QTRY_VERIFY(room.panel("lesson")->isVisible());
    QCOMPARE(room.label("title"), lesson.title);
    QCOMPARE(page_of(room), words_of(lesson.steps[0].text));
    QCOMPARE(room.experiment(), lesson.steps[0].experiment);
    QCOMPARE(room.window.session().experiment(), lesson.steps[0].experiment);
    QCOMPARE(room.the<QLineEdit>("function")->text().toStdString(), lesson.steps[0].experiment.function);
    QVERIFY(room.outcome().isEmpty());
}

void LessonTests::next_and_back_go_through_every_lesson_data() {
    QTest::addColumn<QString>("name");
    for (const QString& name : lesson_names())
        QTest::newRow(qPrintable(name)) << name;
}

void LessonTests::next_and_back_go_through_every_lesson() {
    QFETCH(const QString, name);
    Classroom room;
    const Lesson lesson = open_lesson(lesson_path(name));
    room.window.open(lesson_path(name));
    QTRY_VERIFY(room.panel("lesson")->isVisible());
    const auto* back = room.the<QPushButton>("back");
    const auto* next = room.the<QPushButton>("next");
    const auto size = lesson.steps.size();
    const auto shows = [&](std::size_t step) {
        return page_of(room) == words_of(lesson.steps[step].text) &&
               room.experiment() == lesson.steps[step].experiment &&
               room.label("place") == QString("%1 of %2").arg(step + 1).arg(size) && back->isEnabled() == (step > 0) &&
               next->isEnabled() == (step + 1 < size) &&
               room.the<QPushButton>("answer")->isVisible() == !lesson.steps[step].answer.isEmpty();
    };
    for (std::size_t step = 0; step < size; ++step) {
        QVERIFY2(shows(step), qPrintable(QString("forward to %1").arg(step + 1)));
        room.click("next"); // on the last page there is nothing to press
    }
    for (std::size_t step = size; step-- > 0; room.click("back"))
        QVERIFY2(shows(step), qPrintable(QString("back to %1").arg(step + 1)));
    QVERIFY(shows(0));
}

void LessonTests::an_answer_is_hidden_until_somebody_asks() {
    Classroom room;
    const LessonStep step = open_lesson(lesson_path("worked-example")).steps[0];
    room.window.open(lesson_path("worked-example"));
    QTRY_VERIFY(room.the("answer")->isVisible());
    QVERIFY(!page_of(room).contains(words_of(step.answer)));
    room.click("answer");
    QVERIFY(page_of(room).startsWith(words_of(step.text)));
    QVERIFY(page_of(room).endsWith(words_of(step.answer)));
    QCOMPARE(room.experiment(), step.experiment);
}

void LessonTests::a_page_without_a_question_has_no_answer_to_show() {
    const Folder folder;
    Classroom room;
    room.window.open(folder.put("a.md", "# T\n## One\nText.\n## Two\n### Answer\nYes.\n"));
    QTRY_VERIFY(room.the("next")->isVisible());
    QVERIFY(!room.the("answer")->isVisible());
    room.click("next");
    QVERIFY(room.the("answer")->isVisible());
}

void LessonTests::a_turned_page_hides_its_answer_again() {
    Classroom room;
    const Lesson lesson = open_lesson(lesson_path("worked-example"));
    room.window.open(lesson_path("worked-example"));
    QTRY_VERIFY(room.the("answer")->isVisible());
    room.click("answer");
    room.click("next");
    QVERIFY(room.the("answer")->isEnabled());
    room.click("back");
    QVERIFY(room.the("answer")->isEnabled());
    QCOMPARE(page_of(room), words_of(lesson.steps[0].text));
}

void LessonTests::every_step_reaches_in_the_window_what_it_claims_data() {
    next_and_back_go_through_every_lesson_data();
}

void LessonTests::every_step_reaches_in_the_window_what_it_claims() {
    QFETCH(const QString, name);
    Classroom room;
    room.window.open(lesson_path(name));
    QTRY_VERIFY(room.panel("lesson")->isVisible());
    for (const LessonStep& step : open_lesson(lesson_path(name)).steps) {
        room.window.session().to_end();
        QTRY_VERIFY(room.window.session().is_finished());
        const std::vector<Track>& tracks = room.window.session().walked().tracks;
        QCOMPARE(tracks.size(), step.outcomes.size());
        for (std::size_t i = 0; i < tracks.size(); ++i)
            QVERIFY2(!step.outcomes[i] || tracks[i].outcome->ending == *step.outcomes[i], qPrintable(step.text));
        QVERIFY2(step.outcomes.at(step.experiment.selected), qPrintable(step.text));
        QVERIFY(!room.outcome().isEmpty());
        room.click("next");
    }
}

void LessonTests::the_menu_lists_every_lesson() {
    Classroom room;
    auto* menu = room.the<QMenu>("menu_lessons");
    emit menu->aboutToShow();
    emit menu->aboutToShow(); // opened again
    QCOMPARE(menu->actions().size(), lesson_names().size());
    for (qsizetype i = 0; i < lesson_names().size(); ++i) {
        const Lesson lesson = open_lesson(lesson_path(lesson_names()[i]));
        QCOMPARE(menu->actions()[i]->text(), lesson.title);
        menu->actions()[i]->trigger();
        QTRY_COMPARE(room.label("title"), lesson.title);
        QCOMPARE(room.experiment(), lesson.steps[0].experiment);
    }
}

void LessonTests::an_experiment_opens_the_lesson_beside_it() {
    const Folder folder;
    const QString path = folder.put("a.hiker", of("x^4", 1));
    folder.put("a.md", "# Beside\n## One\n");
    Classroom room;
    room.window.open(path);
    QTRY_VERIFY(room.panel("lesson")->isVisible());
    QCOMPARE(room.label("title"), QString("Beside"));
    QCOMPARE(room.experiment(), of("x^4", 1));
}

void LessonTests::an_experiment_alone_closes_the_lesson() {
    const Folder folder;
    Classroom room;
    room.window.open(lesson_path("cycling"));
    QTRY_VERIFY(room.panel("lesson")->isVisible());
    room.window.open(folder.put("a.hiker", of("x^4", 1)));
    QVERIFY(!room.panel("lesson")->isVisible());
    QCOMPARE(room.experiment(), of("x^4", 1));
    QCOMPARE(room.window.document().path(), folder.path("a.hiker"));
}

void LessonTests::a_lesson_of_a_teachers_own_is_opened() {
    const Folder folder;
    Classroom room(of("x^4"));
    room.window.open(
        folder.put("my lesson.MD", QString("# Übung\n## Eins\n```experiment\n{ \"start\": [-2] }\n```\n").toUtf8()));
    QTRY_VERIFY(room.panel("lesson")->isVisible());
    QCOMPARE(room.label("title"), QString("Übung"));
    QCOMPARE(room.experiment(), of("x^2", -2)); // it begins with the worked example, whatever was there before
}

void LessonTests::a_panel_without_a_lesson_has_nothing_to_press() {
    LessonPanel panel;
    panel.show();
    for (const char* name : {"next", "back", "answer"}) {
        const auto* button = panel.findChild<QPushButton*>(name);
        QVERIFY2(!button->isEnabled() || !button->isVisible(), name);
    }
}

/// A file with unsaved changes, and a lesson that is still open: turning its page asks, or the change can be undone.
void LessonTests::turning_a_page_does_not_lose_unsaved_changes() {
    const Folder folder;
    Classroom room;
    room.window.open(lesson_path("worked-example"));
    QTRY_VERIFY(room.panel("lesson")->isVisible());
    room.window.open(folder.put("a.hiker", of("x^4", 1)));
    room.panel("lesson")->toggleViewAction()->trigger();
    QTRY_VERIFY(room.the("next")->isVisible());
    const Experiment edited = of("x^4 + x", 1);
    room.window.document().edit(edited);
    QVERIFY(room.window.document().has_unsaved_changes());
    bool has_asked = false;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] {
        if (auto* question = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) {
            has_asked = true;
            question->button(QMessageBox::Cancel)->click();
        }
    });
    timer.start(10);
    if (room.the("next")->isEnabled())
        room.click("next");
    while (!has_asked && room.experiment() != edited && room.window.document().history().canUndo())
        room.window.document().history().undo();
    QCOMPARE(room.experiment(), edited);
}

} // namespace hiker

std::unique_ptr<QObject> lesson_tests() {
    return std::make_unique<hiker::LessonTests>();
}

#include "lesson_test.moc"
