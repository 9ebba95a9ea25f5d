// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/document.h"

#include <QSignalSpy>
#include <QTest>

#include "classroom.h"
#include "tests.h"

namespace hiker {

namespace {

Experiment with_rate(double rate) {
    return with_value({}, Quantity::learning_rate, rate);
}

} // namespace

class DocumentTests : public QObject {
    Q_OBJECT

  private slots:
    void it_begins_without_changes();
    void every_change_is_undone_and_redone_data();
    void every_change_is_undone_and_redone();
    void no_change_is_nothing_to_undo();
    void typing_is_undone_at_once();
    void another_quantity_is_a_change_of_its_own();
    void the_end_of_a_gesture_separates();
    void a_pause_separates();
    void typing_back_to_what_it_was_leaves_nothing_to_undo();
    void a_change_after_an_undo_is_one_of_its_own();
    void several_quantities_at_once_are_one_change();
    void saving_makes_it_clean();
    void undoing_back_to_what_is_saved_is_clean();
    void typing_on_after_saving_is_unsaved();
    void saving_that_fails_changes_nothing();
    void opening_takes_the_file_over();
    void opening_a_bad_file_leaves_everything_data();
    void opening_a_bad_file_leaves_everything();
    void a_beginning_is_in_no_file();
};

void DocumentTests::it_begins_without_changes() {
    Document document(of("x^4"));
    QCOMPARE(document.experiment(), of("x^4"));
    QVERIFY(!document.has_unsaved_changes());
    QVERIFY(!document.history().canUndo());
    QVERIFY(document.path().isEmpty());
}

void DocumentTests::every_change_is_undone_and_redone_data() {
    QTest::addColumn<Experiment>("before");
    QTest::addColumn<Experiment>("after");
    QTest::addColumn<QString>("named");
    const auto row = [](const char* name, const Experiment& before, const Experiment& after, const char* named) {
        QTest::newRow(name) << before << after << QString(named);
    };
    const Experiment usual;
    row("function", usual, of("x^4"), "function");
    row("start", usual, with_value(usual, Quantity::start, -2), "start");
    row("learning rate", usual, with_rate(0.7), "learning rate");
    row("iterations", usual, with_value(usual, Quantity::iterations, 7), "iterations");
    row("precision", usual, with_value(usual, Quantity::precision, 1e-6), "precision");
    row("precision off", usual, with_value(usual, Quantity::precision, std::nullopt), "precision");
    row("precision on", with_value(usual, Quantity::precision, std::nullopt), usual, "precision");
    row("difference step on", usual, with_value(usual, Quantity::difference_step, 0.5), "difference step");
    row("difference step off", with_value(usual, Quantity::difference_step, 0.5), usual, "difference step");
}

void DocumentTests::every_change_is_undone_and_redone() {
    QFETCH(const Experiment, before);
    QFETCH(const Experiment, after);
    QFETCH(const QString, named);
    Document document(before);
    QSignalSpy changed(&document, &Document::changed);
    document.edit(after);
    QCOMPARE(document.experiment(), after);
    QCOMPARE(changed.count(), 1);
    QVERIFY(document.has_unsaved_changes());
    QVERIFY2(document.history().undoText().contains(named), qPrintable(document.history().undoText()));
    document.history().undo();
    QCOMPARE(document.experiment(), before);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(changed.back()[0].value<Experiment>(), before);
    QVERIFY(!document.has_unsaved_changes());
    document.history().redo();
    QCOMPARE(document.experiment(), after);
    QCOMPARE(changed.back()[0].value<Experiment>(), after);
}

void DocumentTests::no_change_is_nothing_to_undo() {
    Document document({});
    QSignalSpy changed(&document, &Document::changed);
    document.edit({});
    QCOMPARE(changed.count(), 0);
    QVERIFY(!document.history().canUndo());
}

void DocumentTests::typing_is_undone_at_once() {
    Document document({});
    for (const char* typed : {"x", "x^", "x^4", "x^4 ", "x^4 + x"})
        document.edit(of(typed));
    QCOMPARE(document.history().count(), 1);
    document.history().undo();
    QCOMPARE(document.experiment(), Experiment{});
    document.history().redo();
    QCOMPARE(document.experiment(), of("x^4 + x"));
}

void DocumentTests::another_quantity_is_a_change_of_its_own() {
    Document document({});
    document.edit(with_rate(0.2));
    document.edit(with_value(with_rate(0.2), Quantity::start, 1));
    document.edit(with_value(with_rate(0.3), Quantity::start, 1));
    QCOMPARE(document.history().count(), 3);
    document.history().undo();
    QCOMPARE(document.experiment(), with_value(with_rate(0.2), Quantity::start, 1));
}

void DocumentTests::the_end_of_a_gesture_separates() {
    Document document({});
    document.edit(with_rate(0.2));
    document.end_gesture();
    document.edit(with_rate(0.3));
    QCOMPARE(document.history().count(), 2);
    document.history().undo();
    QCOMPARE(document.experiment(), with_rate(0.2));
}

void DocumentTests::a_pause_separates() {
    Document document({});
    document.edit(with_rate(0.2));
    QTest::qWait(1100); // what is tested is time itself
    document.edit(with_rate(0.3));
    QCOMPARE(document.history().count(), 2);
}

void DocumentTests::typing_back_to_what_it_was_leaves_nothing_to_undo() {
    Document document({});
    document.edit(with_rate(0.11));
    document.edit(with_rate(0.1));
    QCOMPARE(document.experiment(), Experiment{});
    QVERIFY(!document.history().canUndo());
    QVERIFY(!document.has_unsaved_changes());
}

/// Undone to 0.2, then typed 0.4 at once: the next undo goes back to 0.2.
void DocumentTests::a_change_after_an_undo_is_one_of_its_own() {
    Document document({});
    document.edit(with_rate(0.2));
    document.end_gesture();
    document.edit(with_rate(0.3));
    document.history().undo();
    QCOMPARE(document.experiment(), with_rate(0.2));
    document.edit(with_rate(0.4));
    document.history().undo();
    QCOMPARE(document.experiment(), with_rate(0.2));
}

void DocumentTests::several_quantities_at_once_are_one_change() {
    Document document({});
    document.edit(of("x^4", 1, 0.3));
    document.edit(of("x^3", 2, 0.4));
    QCOMPARE(document.history().count(), 2);
    document.history().undo();
    QCOMPARE(document.experiment(), of("x^4", 1, 0.3));
    document.history().undo();
    QCOMPARE(document.experiment(), Experiment{});
}

void DocumentTests::saving_makes_it_clean() {
    const Folder folder;
    Document document({});
    document.edit(with_rate(0.2));
    QSignalSpy path_changed(&document, &Document::path_changed);
    document.save(folder.path("a.hiker"));
    QVERIFY(!document.has_unsaved_changes());
    QCOMPARE(document.path(), folder.path("a.hiker"));
    QCOMPARE(path_changed.count(), 1);
    QCOMPARE(experiment_from_json(read_file(folder.path("a.hiker"))), with_rate(0.2));
    QVERIFY(document.history().canUndo());
}

void DocumentTests::undoing_back_to_what_is_saved_is_clean() {
    const Folder folder;
    Document document({});
    document.edit(with_rate(0.2));
    document.save(folder.path("a.hiker"));
    document.edit(with_rate(0.3));
    QVERIFY(document.has_unsaved_changes());
    document.history().undo();
    QVERIFY(!document.has_unsaved_changes());
    document.history().undo();
    QVERIFY(document.has_unsaved_changes());
    document.history().redo();
    QVERIFY(!document.has_unsaved_changes());
}

void DocumentTests::typing_on_after_saving_is_unsaved() {
    const Folder folder;
    Document document({});
    document.edit(with_rate(0.2));
    document.save(folder.path("a.hiker"));
    document.edit(with_rate(0.25));
    QVERIFY(document.has_unsaved_changes());
    QCOMPARE(document.history().count(), 2);
}

void DocumentTests::saving_that_fails_changes_nothing() {
    const Folder folder;
    Document document({});
    document.edit(with_rate(0.2));
    QVERIFY_THROWS_EXCEPTION(FileError, document.save(folder.path("missing/a.hiker")));
    QVERIFY(document.has_unsaved_changes());
    QVERIFY(document.path().isEmpty());
}

void DocumentTests::opening_takes_the_file_over() {
    const Folder folder;
    Document document({});
    document.edit(with_rate(0.2));
    QSignalSpy changed(&document, &Document::changed);
    document.open(folder.put("a.hiker", of("x^4", 1)));
    QCOMPARE(document.experiment(), of("x^4", 1));
    QCOMPARE(changed.back()[0].value<Experiment>(), of("x^4", 1));
    QCOMPARE(document.path(), folder.path("a.hiker"));
    QVERIFY(!document.has_unsaved_changes());
    QVERIFY(!document.history().canUndo());
}

void DocumentTests::opening_a_bad_file_leaves_everything_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << experiment_to_json({}).left(60);
    QTest::newRow("newer") << experiment_to_json({}).replace("\"version\": 2", "\"version\": 3");
    QTest::newRow("wrong at its end") << experiment_to_json({}).replace("3", "\"3\"");
    QTest::newRow("missing") << QByteArray("none");
}

void DocumentTests::opening_a_bad_file_leaves_everything() {
    QFETCH(const QByteArray, content);
    const Folder folder;
    Document document({});
    document.save(folder.path("good.hiker"));
    document.edit(with_rate(0.2));
    if (content != "none")
        folder.put("bad.hiker", content);
    QSignalSpy changed(&document, &Document::changed);
    QSignalSpy path_changed(&document, &Document::path_changed);
    QVERIFY_THROWS_EXCEPTION(FileError, document.open(folder.path("bad.hiker")));
    QCOMPARE(changed.count(), 0);
    QCOMPARE(path_changed.count(), 0);
    QCOMPARE(document.experiment(), with_rate(0.2));
    QCOMPARE(document.path(), folder.path("good.hiker"));
    QVERIFY(document.has_unsaved_changes());
    QCOMPARE(document.history().count(), 1);
}

void DocumentTests::a_beginning_is_in_no_file() {
    const Folder folder;
    Document document({});
    document.save(folder.path("a.hiker"));
    document.edit(with_rate(0.2));
    document.begin(of("x^4"));
    QCOMPARE(document.experiment(), of("x^4"));
    QVERIFY(document.path().isEmpty());
    QVERIFY(!document.has_unsaved_changes());
    QVERIFY(!document.history().canUndo());
}

} // namespace hiker

std::unique_ptr<QObject> document_tests() {
    return std::make_unique<hiker::DocumentTests>();
}

#include "document_test.moc"
