// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QClipboard>
#include <QPushButton>
#include <QTest>

#include "../alone.h"
#include "open_window.h"
#include "tests.h"
#include "window/formula_field.h"
#include "window/number_field.h"

namespace hiker {

namespace {

std::optional<words::Place> mistake_in(OpenWindow& open) {
    return open.the<FormulaField>("function")->mistake();
}

/// Whether the picture's curve is drawn in this colour; it is painted a little later.
bool has_curve_of(OpenWindow& open, const QColor& color) {
    open.plot()->replot();
    const QImage image = open.plot()->toPixmap().toImage();
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == color.rgb() ? 1 : 0;
    return count > 100;
}

} // namespace

class TypingTests : public QObject {
    Q_OBJECT

  private slots:
    void init() { QSettings().clear(); }
    void it_opens_on_the_worked_example();
    void it_opens_on_another_experiment();
    void a_mistake_is_marked_at_its_place_data();
    void a_mistake_is_marked_at_its_place();
    void with_a_mistake_it_cannot_run_and_says_why();
    void with_a_mistake_the_last_good_curve_stays_greyed();
    void a_corrected_mistake_is_forgotten();
    void a_function_typed_letter_by_letter_is_taken();
    void a_function_that_is_pasted_is_taken();
    void enter_in_the_list_of_recent_functions_runs();
    void a_wrong_number_is_told_at_its_field_data();
    void a_wrong_number_is_told_at_its_field();
    void a_right_number_is_taken_data();
    void a_right_number_is_taken();
    void two_mistakes_are_told_one_after_another();
    void the_precision_can_be_switched_off_and_on();
    void a_wrong_precision_that_is_switched_off_does_not_matter();
    void the_difference_step_can_be_set_by_hand();
    void up_and_down_change_a_number_data();
    void up_and_down_change_a_number();
    void what_is_typed_stays_as_it_was_typed();
    void keys_in_a_field_do_not_move_the_hiker();
    void the_underline_is_seen();
};

void TypingTests::it_opens_on_the_worked_example() {
    OpenWindow open;
    QCOMPARE(open.field("function")->text(), "x^2");
    QCOMPARE(open.field("start")->text(), "3");
    QCOMPARE(open.field("learning_rate")->text(), "0.1");
    QCOMPARE(open.field("iterations")->text(), "100");
    QCOMPARE(open.field("precision")->text(), "0.0001");
    QVERIFY(open.the<QCheckBox>("precision_on")->isChecked());
    QVERIFY(open.field("precision")->isEnabled());
    QCOMPARE(open.field("difference_step")->text(), "");
    QVERIFY(!open.the<QCheckBox>("difference_step_on")->isChecked());
    QVERIFY(!open.field("difference_step")->isEnabled());
    QCOMPARE(open.experiment(), Experiment{});
    QVERIFY(open.the("run")->isEnabled());
    QVERIFY(!mistake_in(open));
    QCOMPARE(open.label("outcome"), "");
    QTRY_COMPARE(open.label("iterate"), "Iteration 0");
    QTRY_VERIFY(open.label("numbers").contains("x = 3"));
    QVERIFY(open.label("numbers").contains("f(x) = 9"));
    QVERIFY(open.label("numbers").contains("slope = 6"));
}

void TypingTests::it_opens_on_another_experiment() {
    const Experiment experiment = Alone{"x^4 − 3x³ + 2", {4, 0}, 0.01, 1000, std::nullopt, 1e-5};
    OpenWindow open(experiment);
    QCOMPARE(open.experiment(), experiment);
    QCOMPARE(open.field("function")->text(), "x^4 − 3x³ + 2");
    QCOMPARE(open.field("start")->text(), "4");
    QCOMPARE(open.field("learning_rate")->text(), "0.01");
    QCOMPARE(open.field("iterations")->text(), "1000");
    QVERIFY(!open.the<QCheckBox>("precision_on")->isChecked());
    QVERIFY(!open.field("precision")->isEnabled());
    QVERIFY(open.the<QCheckBox>("difference_step_on")->isChecked());
    QCOMPARE(open.field("difference_step")->text().toDouble(), 1e-5);
}

void TypingTests::a_mistake_is_marked_at_its_place_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("marked");
    QTest::newRow("an unknown name") << "x^2 + foo" << 6 << "foo";
    QTest::newRow("at the start") << "foo + x" << 0 << "foo";
    QTest::newRow("behind letters beyond ASCII") << "π·x² + foo" << 7 << "foo";
    QTest::newRow("behind a letter of two units") << "x + 😀" << 4 << "😀";
    QTest::newRow("a third variable") << "x + y + z" << 8 << "z";
}

void TypingTests::a_mistake_is_marked_at_its_place() {
    QFETCH(const QString, typed);
    QFETCH(const int, position);
    QFETCH(const QString, marked);
    OpenWindow open;
    open.type("function", typed);
    QVERIFY(mistake_in(open));
    QCOMPARE(mistake_in(open)->position, position);
    QCOMPARE(typed.mid(mistake_in(open)->position, mistake_in(open)->length), marked);
}

void TypingTests::with_a_mistake_it_cannot_run_and_says_why() {
    OpenWindow open;
    for (const char* typed : {"x^2 + foo", "", "(x", "x = 3", "x, 2", "x +"}) {
        open.type("function", typed);
        QVERIFY2(mistake_in(open), typed);
        QVERIFY2(!open.the("run")->isEnabled(), typed);
        const QString sentence = open.label("message");
        QVERIFY2(sentence.size() > 10 && sentence.endsWith('.'), qPrintable(sentence));
        QVERIFY(open.the("run")->toolTip().contains(sentence));
        open.press("function", Qt::Key_Return);
        open.click("run");
        QVERIFY(!open.session().playback().is_moving());
        QVERIFY(!open.session().is_walking());
    }
}

void TypingTests::with_a_mistake_the_last_good_curve_stays_greyed() {
    OpenWindow open;
    QVERIFY(open.is_ready());
    const QCPRange view = open.plot()->xAxis->range();
    QVERIFY(has_curve_of(open, Theme::light().curve));
    open.type("function", "x^2 + foo");
    QVERIFY(has_curve_of(open, Theme::light().faded_curve));
    QVERIFY(!has_curve_of(open, Theme::light().curve));
    QCOMPARE(open.plot()->xAxis->range(), view);
    QCOMPARE(open.experiment().function, "x^2");
    // A number that is wrong says nothing against the curve.
    open.type("function", "x^2");
    open.type("start", "far away");
    QVERIFY(has_curve_of(open, Theme::light().curve));
}

void TypingTests::a_corrected_mistake_is_forgotten() {
    OpenWindow open;
    const QString hint = open.label("message");
    open.type("function", "x^2 + foo");
    open.type("function", "x^2 + 1");
    QVERIFY(!mistake_in(open));
    QVERIFY(open.the("run")->isEnabled());
    QCOMPARE(open.label("message"), hint);
    QCOMPARE(open.experiment().function, "x^2 + 1");
    QVERIFY(has_curve_of(open, Theme::light().curve));
    QVERIFY(!has_curve_of(open, Theme::light().faded_curve));
}

void TypingTests::a_function_typed_letter_by_letter_is_taken() {
    OpenWindow open;
    QVERIFY(open.is_ready());
    open.field("function")->setFocus();
    open.field("function")->selectAll();
    QTest::keyClicks(open.field("function"), "x^4 - 3x^3 + 2");
    QCOMPARE(open.experiment().function, "x^4 - 3x^3 + 2");
    QVERIFY(open.the("run")->isEnabled());
    QTest::keyClick(open.field("function"), Qt::Key_Backspace);
    QVERIFY(!open.the("run")->isEnabled());
    QTest::keyClicks(open.field("function"), "5");
    QCOMPARE(open.experiment().function, "x^4 - 3x^3 + 5");
}

void TypingTests::a_function_that_is_pasted_is_taken() {
    OpenWindow open;
    QVERIFY(open.is_ready());
    QGuiApplication::clipboard()->setText("√(x² + π) − ½|x|");
    open.field("function")->setFocus();
    open.field("function")->selectAll();
    QTest::keySequence(open.field("function"), QKeySequence::Paste);
    QCOMPARE(open.field("function")->text(), "√(x² + π) − ½|x|");
    QVERIFY(mistake_in(open));
    QGuiApplication::clipboard()->setText("√(x² + π) − |x|");
    open.field("function")->selectAll();
    QTest::keySequence(open.field("function"), QKeySequence::Paste);
    QVERIFY(!mistake_in(open));
    QCOMPARE(open.experiment().function, "√(x² + π) − |x|");
}

void TypingTests::enter_in_the_list_of_recent_functions_runs() {
    OpenWindow open;
    QVERIFY(open.is_ready());
    open.press("function", Qt::Key_Return); // so that there is one
    open.field("function")->setFocus();
    open.field("function")->selectAll();
    QTest::keyClicks(open.field("function"), "x");
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return); // it is now itself a recent one
    QVERIFY(!QApplication::activePopupWidget());
    QCOMPARE(open.experiment().function, "x");
    QTRY_VERIFY(open.session().outcome());
}

void TypingTests::a_wrong_number_is_told_at_its_field_data() {
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* field, const char* typed, const char* sentence) {
        QTest::addRow("%s: %s", field, typed) << field << typed << sentence;
    };
    row("start", "", "Start: type a number");
    row("start", "abc", "Start: type a number");
    row("start", "1,5", "Start: type a number");
    row("start", "1e101", "Start: type a number");
    row("start", "nan", "Start: type a number");
    row("learning_rate", "0", "Learning rate: type a number");
    row("learning_rate", "-0.1", "Learning rate: type a number");
    row("learning_rate", "0,1", "Learning rate: type a number");
    row("learning_rate", "inf", "Learning rate: type a number");
    row("iterations", "0", "Maximum iterations: type a whole number");
    row("iterations", "2.5", "Maximum iterations: type a whole number");
    row("iterations", "2000000000", "Maximum iterations: type a whole number");
    row("iterations", "many", "Maximum iterations: type a whole number");
    row("precision", "0", "Precision: type a number");
    row("precision", "-1", "Precision: type a number");
    row("precision", "", "Precision: type a number");
}

void TypingTests::a_wrong_number_is_told_at_its_field() {
    QFETCH(const QString, field);
    QFETCH(const QString, typed);
    QFETCH(const QString, sentence);
    OpenWindow open;
    open.type(qPrintable(field), typed);
    QVERIFY2(open.label("message").startsWith(sentence), qPrintable(open.label("message")));
    QVERIFY(!open.the("run")->isEnabled());
    QVERIFY(open.the("run")->toolTip().contains(open.label("message")));
    QCOMPARE(open.experiment(), Experiment{});
    for (const char* name : {"start", "learning_rate", "iterations", "precision", "difference_step"})
        QCOMPARE(open.field(name)->property("mistake").toBool(), name == field);
    open.type(qPrintable(field), "7");
    QVERIFY(open.the("run")->isEnabled());
    QVERIFY(!open.field(qPrintable(field))->property("mistake").toBool());
}

void TypingTests::a_right_number_is_taken_data() {
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Experiment>("expected");
    const auto row = [](const char* field, const char* typed, Quantity quantity, double number) {
        QTest::addRow("%s: %s", field, typed) << field << typed << with_value({}, quantity, number);
    };
    row("start", "-2.5", Quantity::start, -2.5);
    row("start", "−2.5", Quantity::start, -2.5);
    row("start", " 4 ", Quantity::start, 4);
    row("start", "1e3", Quantity::start, 1000);
    row("learning_rate", "1.5", Quantity::learning_rate, 1.5);
    row("learning_rate", "1e-3", Quantity::learning_rate, 1e-3);
    row("iterations", "1", Quantity::iterations, 1);
    row("iterations", "1e6", Quantity::iterations, 1e6);
    row("precision", "1e-6", Quantity::precision, 1e-6);
}

void TypingTests::a_right_number_is_taken() {
    QFETCH(const QString, field);
    QFETCH(const QString, typed);
    QFETCH(const Experiment, expected);
    OpenWindow open;
    open.type(qPrintable(field), typed);
    QCOMPARE(open.experiment(), expected);
    QVERIFY(open.the("run")->isEnabled());
}

void TypingTests::two_mistakes_are_told_one_after_another() {
    OpenWindow open;
    open.type("learning_rate", "much");
    open.type("function", "x^2 + foo");
    QVERIFY(open.label("message").contains("foo"));
    open.type("function", "x^2 + 1");
    QVERIFY(open.label("message").startsWith("Learning rate:"));
    QVERIFY(!open.the("run")->isEnabled());
    open.type("learning_rate", "0.2");
    QVERIFY(open.the("run")->isEnabled());
    QCOMPARE(open.experiment().function, "x^2 + 1");
    QCOMPARE(open.experiment().hiker().learning_rate, 0.2);
}

void TypingTests::the_precision_can_be_switched_off_and_on() {
    OpenWindow open;
    open.the<QCheckBox>("precision_on")->click();
    QVERIFY(!open.experiment().precision);
    QVERIFY(!open.field("precision")->isEnabled());
    open.the<QCheckBox>("precision_on")->click();
    QCOMPARE(open.experiment().precision, std::optional(1e-4));
    QVERIFY(open.field("precision")->isEnabled());
    open.type("precision", "0.5");
    QCOMPARE(open.experiment().precision, std::optional(0.5));
}

void TypingTests::a_wrong_precision_that_is_switched_off_does_not_matter() {
    OpenWindow open;
    open.type("precision", "none");
    QVERIFY(!open.the("run")->isEnabled());
    open.the<QCheckBox>("precision_on")->click();
    QVERIFY(open.the("run")->isEnabled());
    QVERIFY(!open.experiment().precision);
    open.the<QCheckBox>("precision_on")->click();
    QVERIFY(open.the("run")->isEnabled());
}

void TypingTests::the_difference_step_can_be_set_by_hand() {
    OpenWindow open;
    open.the<QCheckBox>("difference_step_on")->click();
    QVERIFY(open.field("difference_step")->isEnabled());
    QVERIFY(open.experiment().difference_step);
    open.type("difference_step", "0.5");
    QCOMPARE(open.experiment().difference_step, std::optional(0.5));
    open.type("difference_step", "2");
    QVERIFY(!open.the("run")->isEnabled());
    QVERIFY(open.label("message").startsWith("Difference step: type a number"));
    open.the<QCheckBox>("difference_step_on")->click();
    QVERIFY(!open.experiment().difference_step);
    QVERIFY(!open.field("difference_step")->isEnabled());
    QVERIFY(open.the("run")->isEnabled());
}

void TypingTests::up_and_down_change_a_number_data() {
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("up");
    QTest::addColumn<QString>("down");
    QTest::newRow("rate 0.1") << "learning_rate"
                              << "0.1"
                              << "0.2"
                              << "0.09";
    QTest::newRow("rate 0.3") << "learning_rate"
                              << "0.3"
                              << "0.4"
                              << "0.2";
    QTest::newRow("rate 1") << "learning_rate"
                            << "1"
                            << "2"
                            << "0.9";
    QTest::newRow("iterations 100") << "iterations"
                                    << "100"
                                    << "200"
                                    << "90";
    QTest::newRow("iterations 1") << "iterations"
                                  << "1"
                                  << "2"
                                  << "1";
    QTest::newRow("precision") << "precision"
                               << "0.0001"
                               << "0.0002"
                               << "9e-05";
    QTest::newRow("rate 0.123") << "learning_rate"
                                << "0.123"
                                << "0.2"
                                << "0.1";
    QTest::newRow("momentum 0.9") << "value_1"
                                  << "0.9"
                                  << "0.91"
                                  << "0.8";
    QTest::newRow("momentum 0.99") << "value_1"
                                   << "0.99"
                                   << "0.991"
                                   << "0.9";
    QTest::newRow("the most momentum") << "value_1"
                                       << "0.9999"
                                       << "0.9999"
                                       << "0.9";
    QTest::newRow("wrong") << "learning_rate"
                           << "much"
                           << "much"
                           << "much";
}

void TypingTests::up_and_down_change_a_number() {
    QFETCH(const QString, field);
    QFETCH(const QString, from);
    QFETCH(const QString, up);
    QFETCH(const QString, down);
    OpenWindow open(Alone{.optimizer = {"adam"}});
    for (const auto& [key, expected] : {std::pair(Qt::Key_Up, up), std::pair(Qt::Key_Down, down)}) {
        open.type(qPrintable(field), from);
        open.press(qPrintable(field), key);
        QCOMPARE(open.field(qPrintable(field))->text(), expected);
    }
}

void TypingTests::what_is_typed_stays_as_it_was_typed() {
    OpenWindow open;
    open.type("learning_rate", "2e-1");
    QCOMPARE(open.experiment().hiker().learning_rate, 0.2);
    open.type("start", "4.50");
    QCOMPARE(open.field("learning_rate")->text(), "2e-1");
    QCOMPARE(open.field("start")->text(), "4.50");
    open.field("start")->setCursorPosition(1);
    QTest::keyClick(open.field("start"), Qt::Key_0);
    QCOMPARE(open.field("start")->text(), "40.50");
    QCOMPARE(open.field("start")->cursorPosition(), 2);
}

void TypingTests::keys_in_a_field_do_not_move_the_hiker() {
    OpenWindow open;
    QVERIFY(open.is_ready());
    open.press(Qt::Key_End);
    QTRY_VERIFY(open.session().is_finished());
    open.window.session().seek(7);
    for (const char* name : {"start", "learning_rate", "iterations", "precision"})
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Home, Qt::Key_End, Qt::Key_Space}) {
            open.field(name)->setFocus();
            open.field(name)->end(false);
            open.press(name, key);
            QVERIFY2(open.session().cursor() == (Cursor{7, 0}), name);
            QVERIFY2(!open.session().playback().is_moving(), name);
        }
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Home, Qt::Key_End}) {
        open.press("function", key);
        QCOMPARE(open.session().cursor(), (Cursor{7, 0}));
    }
    open.field("function")->setCursorPosition(1);
    open.press("function", Qt::Key_Space);
    QVERIFY(!open.session().playback().is_moving());
    QCOMPARE(open.field("function")->text(), "x ^2");
}

void TypingTests::the_underline_is_seen() {
    OpenWindow open;
    QVERIFY(open.is_ready());
    auto* field = open.the<FormulaField>("function");
    const auto red_pixels = [&](int from, int to) {
        const QImage image = field->grab().toImage();
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = std::max(from, 0); x < std::min(to, image.width()); ++x) {
                const QColor color = image.pixelColor(x, y);
                count += color.red() > 180 && color.green() < 100 && color.blue() < 100 ? 1 : 0;
            }
        return count;
    };
    const auto x_of = [&](int position) {
        field->setCursorPosition(position);
        return field->inputMethodQuery(Qt::ImCursorRectangle).toRect().center().x();
    };
    open.type("function", "x^2 + foo + x^2 + 2x");
    const int left = x_of(6);
    const int right = x_of(9);
    QVERIFY(red_pixels(left - 3, right + 3) > 10);
    QCOMPARE(red_pixels(0, left - 6), 0);
    QCOMPARE(red_pixels(right + 8, field->width()), 0);
    open.type("function", "x^2");
    QCOMPARE(red_pixels(0, field->width()), 0);
}

} // namespace hiker

std::unique_ptr<QObject> typing_tests() {
    return std::make_unique<hiker::TypingTests>();
}

#include "typing_test.moc"
