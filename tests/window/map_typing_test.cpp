// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCompleter>
#include <QTest>

#include "../several.h"
#include "open_map.h"
#include "tests.h"

namespace hiker {

namespace {

bool is_of_x_and_y(OpenWindow& open) {
    return open.label("function_label") == "f(x, y) =" && open.field("start_y")->isVisible() &&
           open.label("start_label") == "Start &x, y" && open.plot()->yAxis->label() == "y";
}

bool is_of_x(OpenWindow& open) {
    return open.label("function_label") == "f(x) =" && !open.field("start_y")->isVisible() &&
           open.label("start_label") == "Start &x" && open.plot()->yAxis->label() == "f(x)";
}

} // namespace

class MapTypingTests : public QObject {
    Q_OBJECT

  private slots:
    void init() { QSettings().clear(); }
    void a_function_of_x_and_y_brings_a_second_start();
    void a_function_of_x_takes_it_away_and_keeps_x();
    void whatever_is_no_function_in_between_loses_nothing_data();
    void whatever_is_no_function_in_between_loses_nothing();
    void both_come_and_go_with_undo_in_one_step();
    void all_hikers_leave_the_axis_together();
    void y_takes_a_number_data();
    void y_takes_a_number();
    void a_wrong_y_is_told_at_its_field_data();
    void a_wrong_y_is_told_at_its_field();
    void a_wrong_y_is_gone_with_y();
    void up_and_down_change_y_and_show_what_would_happen();
    void the_numbers_are_pairs();
    void a_function_that_was_run_is_offered_again();
};

void MapTypingTests::a_function_of_x_and_y_brings_a_second_start() {
    OpenMap open{Experiment{}};
    QVERIFY(open.is_ready());
    QVERIFY(is_of_x(open));
    open.type("function", "x^2 + y^2");
    QTRY_VERIFY(is_of_x_and_y(open));
    QCOMPARE(open.field("start")->text(), "3");
    QCOMPARE(open.field("start_y")->text(), "2");
    QCOMPARE(open.start(), (Point{3, 2}));
    QTRY_COMPARE(open.session().trajectory()[0].point, (Point{3, 2}));
    QTRY_VERIFY(open.window.scene().land().is_finished);
    QVERIFY(open.label("message").contains("click the map"));
}

void MapTypingTests::a_function_of_x_takes_it_away_and_keeps_x() {
    OpenMap open;
    QVERIFY(open.is_seen());
    open.type("start", "-1.5");
    open.type("function", "x^4");
    QTRY_VERIFY(is_of_x(open));
    QCOMPARE(open.field("start")->text(), "-1.5");
    QCOMPARE(open.start().x, -1.5);
    QTRY_VERIFY(open.window.scene().land().image.isNull());
    QVERIFY(open.label("message").contains("click the curve"));
    open.type("function", "x^4 + y^2");
    QTRY_VERIFY(is_of_x_and_y(open));
    QCOMPARE(open.start(), (Point{-1.5, 2})); // and y comes back with its function
}

void MapTypingTests::whatever_is_no_function_in_between_loses_nothing_data() {
    QTest::addColumn<QString>("typed");
    QTest::newRow("half of one") << "x^2 + 10y^";
    QTest::newRow("nothing") << "";
    QTest::newRow("an unknown name") << "x^2 + 10z";
    QTest::newRow("a list") << "x, y";
}

void MapTypingTests::whatever_is_no_function_in_between_loses_nothing() {
    QFETCH(const QString, typed);
    OpenMap open(Alone{.function = "x^2 + 10y^2", .start = {-1, 4}, .learning_rate = 0.04});
    QVERIFY(open.is_seen());
    const Experiment before = open.experiment();
    open.type("function", typed);
    QVERIFY(!open.the("run")->isEnabled());
    QVERIFY(is_of_x_and_y(open));
    QCOMPARE(open.experiment(), before);
    QVERIFY(!open.window.scene().land().image.isNull());
    open.type("function", "x^2 + y^2");
    QVERIFY(open.the("run")->isEnabled());
    QVERIFY(is_of_x_and_y(open));
    QCOMPARE(open.start(), (Point{-1, 4}));
    QCOMPARE(open.field("start_y")->text(), "4");
}

void MapTypingTests::both_come_and_go_with_undo_in_one_step() {
    OpenMap open{Experiment{}};
    QVERIFY(open.is_ready());
    open.field("function")->setFocus();
    open.field("function")->end(false);
    QTest::keyClicks(open.field("function"), " + 10y^2");
    QTRY_VERIFY(is_of_x_and_y(open));
    QCOMPARE(open.steps(), 1);
    QCOMPARE(open.window.document().history().undoText(), "change of the function");
    open.undo();
    QTRY_VERIFY(is_of_x(open));
    QCOMPARE(open.experiment(), Experiment{});
    QCOMPARE(open.field("function")->text(), "x^2");
    QCOMPARE(open.field("start")->text(), "3");
    open.redo();
    QTRY_VERIFY(is_of_x_and_y(open));
    QCOMPARE(open.field("function")->text(), "x^2 + 10y^2");
    QCOMPARE(open.field("start_y")->text(), "2");
    QCOMPARE(open.start(), (Point{3, 2}));
    QTRY_VERIFY(open.window.scene().land().is_finished);
}

void MapTypingTests::all_hikers_leave_the_axis_together() {
    OpenMap open(several({from(3), from(-1), from(2)}));
    QVERIFY(open.is_ready());
    open.type("function", "x^2 + y^2");
    for (const Hiker& hiker : open.experiment().hikers)
        QCOMPARE(hiker.start.y, 2.0);
    QCOMPARE(open.steps(), 1);
    open.undo();
    for (const Hiker& hiker : open.experiment().hikers)
        QCOMPARE(hiker.start.y, 0.0);
}

void MapTypingTests::y_takes_a_number_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<double>("y");
    QTest::newRow("negative") << "-1.5" << -1.5;
    QTest::newRow("with a real minus sign") << "−2" << -2.0;
    QTest::newRow("small") << "1e-3" << 0.001;
    QTest::newRow("none") << "0" << 0.0;
    QTest::newRow("far away") << "1e100" << 1e100;
}

void MapTypingTests::y_takes_a_number() {
    QFETCH(const QString, typed);
    QFETCH(const double, y);
    OpenMap open;
    QVERIFY(open.is_ready());
    open.type("start_y", typed);
    QCOMPARE(open.start(), (Point{3, y}));
    QCOMPARE(open.field("start_y")->text(), typed);
    QTRY_COMPARE(open.session().trajectory()[0].point, (Point{3, y}));
    QCOMPARE(open.steps(), 1);
    open.undo();
    QCOMPARE(open.start(), (Point{3, 2}));
    QCOMPARE(open.field("start_y")->text(), "2");
}

void MapTypingTests::a_wrong_y_is_told_at_its_field_data() {
    QTest::addColumn<QString>("typed");
    QTest::newRow("a word") << "up";
    QTest::newRow("nothing") << "";
    QTest::newRow("a comma") << "1,5";
    QTest::newRow("a point") << "(1, 2)";
    QTest::newRow("too far") << "1e101";
}

void MapTypingTests::a_wrong_y_is_told_at_its_field() {
    QFETCH(const QString, typed);
    OpenMap open;
    QVERIFY(open.is_ready());
    open.type("start_y", typed);
    QVERIFY(open.field("start_y")->property("mistake").toBool());
    QVERIFY(!open.field("start")->property("mistake").toBool());
    const QString sentence = open.label("message");
    QVERIFY2(sentence.contains("y") && sentence.endsWith('.') && sentence.contains("1e+100"), qPrintable(sentence));
    QVERIFY(!open.the("run")->isEnabled());
    QCOMPARE(open.experiment(), bowl());
    open.type("start_y", "1");
    QVERIFY(!open.field("start_y")->property("mistake").toBool());
    QCOMPARE(open.start(), (Point{3, 1}));
}

/// A field that is not to be seen cannot be mended.
void MapTypingTests::a_wrong_y_is_gone_with_y() {
    OpenMap open;
    QVERIFY(open.is_ready());
    open.type("start_y", "up");
    open.type("function", "x^2");
    QTRY_VERIFY(is_of_x(open));
    QVERIFY(open.the("run")->isEnabled());
    QCOMPARE(open.experiment().function, "x^2");
    open.type("function", "x^2 + y^2");
    QTRY_VERIFY(is_of_x_and_y(open));
    QVERIFY(open.the("run")->isEnabled());
    QCOMPARE(open.field("start_y")->text(), "2");
}

void MapTypingTests::up_and_down_change_y_and_show_what_would_happen() {
    OpenMap open;
    QVERIFY(open.is_seen());
    open.press("start_y", Qt::Key_Up);
    QCOMPARE(open.field("start_y")->text(), "2.1");
    QCOMPARE(open.start(), (Point{3, 2.1}));
    QVERIFY(open.session().shows_ahead());
    QTRY_VERIFY2(open.label("outcome").startsWith("What if: "), qPrintable(open.label("outcome")));
    open.press("start_y", Qt::Key_Down);
    open.press("start_y", Qt::Key_Down);
    QCOMPARE(open.field("start_y")->text(), "1.9");
    QCOMPARE(open.session().cursor(), Cursor{});
    QCOMPARE(open.field("start")->text(), "3");
}

void MapTypingTests::the_numbers_are_pairs() {
    OpenMap open;
    QVERIFY(open.is_seen());
    for (const char* numbers : {"(x, y) = (3, 2)", "f(x, y) = 49", "gradient = (6, 40)"})
        QTRY_VERIFY2(open.label("numbers").contains(numbers), qPrintable(open.label("numbers")));
    open.press(Qt::Key_End);
    QTRY_VERIFY(open.session().is_finished());
    QTRY_VERIFY2(open.label("outcome").contains("(x, y)"), qPrintable(open.label("outcome")));
}

void MapTypingTests::a_function_that_was_run_is_offered_again() {
    {
        OpenMap open;
        QVERIFY(open.is_seen());
        open.press("function", Qt::Key_Return);
        QTRY_VERIFY(open.session().playback().is_playing());
    }
    OpenMap open{Experiment{}};
    QVERIFY(open.is_ready());
    QCompleter* completer = open.field("function")->completer();
    QVERIFY(completer);
    completer->setCompletionPrefix("x^2 + 1");
    QCOMPARE(completer->currentCompletion(), "x^2 + 10y^2");
    open.field("function")->setText(completer->currentCompletion());
    emit completer->activated(completer->currentCompletion());
    QTRY_VERIFY(is_of_x_and_y(open));
    QCOMPARE(open.start(), (Point{3, 2}));
}

} // namespace hiker

std::unique_ptr<QObject> map_typing_tests() {
    return std::make_unique<hiker::MapTypingTests>();
}

#include "map_typing_test.moc"
