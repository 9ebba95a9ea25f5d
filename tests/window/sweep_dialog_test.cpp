// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/sweep_dialog.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTest>

#include "../several.h"
#include "open_window.h"
#include "tests.h"
#include "window/formula_field.h"

namespace hiker {

namespace {

/// A dialog that somebody has opened in a window.
class OpenSweep : public OpenWindow {
  public:
    explicit OpenSweep(const Experiment& experiment = {}) : OpenWindow(experiment) { open(); }

    void open() { the<QAction>("action_sweep")->trigger(); }
    SweepDialog* dialog() { return window.findChild<SweepDialog*>(); }
    template <class Widget>
    Widget* in_dialog(const char* name) {
        return dialog()->findChild<Widget*>(name);
    }
    FormulaField* field() { return in_dialog<FormulaField>("text"); }
    void type(const QString& text) {
        field()->selectAll();
        text.isEmpty() ? field()->del() : field()->insert(text);
    }
    QString message() { return in_dialog<QLabel>("message")->text(); }
    QPushButton* ok() { return in_dialog<QDialogButtonBox>("buttons")->button(QDialogButtonBox::Ok); }
    QPushButton* cancel() { return in_dialog<QDialogButtonBox>("buttons")->button(QDialogButtonBox::Cancel); }
    bool is_closed() {
        return QTest::qWaitFor([this] { return !dialog(); }, 60'000);
    }
    const Experiment& document() { return window.document().experiment(); }
};

QStringList starts_of(const Experiment& experiment) {
    QStringList starts;
    for (const Hiker& hiker : experiment.hikers)
        starts << QString::number(hiker.start.x);
    return starts;
}

} // namespace

class SweepDialogTests : public QObject {
    Q_OBJECT

  private slots:
    void init() { QSettings().clear(); }
    void it_says_how_to_begin();
    void of_a_function_of_x_and_y_it_speaks_of_points();
    void each_example_is_a_sweep_data();
    void each_example_is_a_sweep();
    void it_says_who_would_walk_data();
    void it_says_who_would_walk();
    void a_mistake_is_marked_at_its_place_data();
    void a_mistake_is_marked_at_its_place();
    void a_mistake_that_is_mended_is_forgotten();
    void who_is_asked_for_takes_the_place_of_all_in_one_step();
    void enter_lines_them_up_and_not_before_it_is_one();
    void escape_changes_nothing_data();
    void escape_changes_nothing();
    void what_was_typed_last_is_offered_again();
    void hostile_text_does_no_harm_data();
    void hostile_text_does_no_harm();
};

void SweepDialogTests::it_says_how_to_begin() {
    OpenSweep open;
    QVERIFY(open.dialog() && open.dialog()->isVisible());
    QVERIFY(open.field()->text().isEmpty());
    QVERIFY(!open.field()->mistake());
    QVERIFY(open.message().startsWith("Begin with what differs from hiker to hiker"));
    QVERIFY(!open.ok()->isEnabled());
    QVERIFY(open.cancel()->isEnabled());
}

void SweepDialogTests::of_a_function_of_x_and_y_it_speaks_of_points() {
    OpenSweep open(several({{.start = {3, 2}, .learning_rate = 0.04}}, "x^2 + 10y^2"));
    const auto* starts = open.in_dialog<QPushButton>("starts");
    QCOMPARE(starts->text(), "starts (3, 2), (-1, 4), (-2, -3)");
    QVERIFY2(open.field()->toolTip().contains("starts (3, 2), (-1, 4)"), qPrintable(open.field()->toolTip()));
    open.type("starts (3, 2), (−1, 4)");
    QVERIFY2(open.message().startsWith("2 hikers: start (3, 2), start (−1, 4). "), qPrintable(open.message()));
    open.ok()->click();
    QCOMPARE(open.document().hikers[1].start, (Point{-1, 4}));
    OpenSweep of_x;
    QVERIFY2(!of_x.field()->toolTip().contains('('), qPrintable(of_x.field()->toolTip()));
}

void SweepDialogTests::each_example_is_a_sweep_data() {
    QTest::addColumn<Experiment>("experiment");
    QTest::addColumn<QString>("button");
    QTest::addColumn<int>("count");
    const Experiment plane = several({{.start = {3, 2}, .learning_rate = 0.04}}, "x^2 + 10y^2");
    for (const auto& [name, experiment] : {std::pair("of x", Experiment()), std::pair("of x and y", plane)}) {
        const int starts = variables_of(experiment) == 1 ? 7 : 3;
        QTest::addRow("rates %s", name) << experiment << "rates" << 5;
        QTest::addRow("starts %s", name) << experiment << "starts" << starts;
        QTest::addRow("optimizers %s", name) << experiment << "optimizers" << 8;
    }
}

void SweepDialogTests::each_example_is_a_sweep() {
    QFETCH(const Experiment, experiment);
    QFETCH(const QString, button);
    QFETCH(const int, count);
    OpenSweep open(experiment);
    QTest::mouseClick(open.in_dialog<QPushButton>(qPrintable(button)), Qt::LeftButton);
    QCOMPARE(open.field()->text(), open.in_dialog<QPushButton>(qPrintable(button))->text());
    QVERIFY(open.ok()->isEnabled());
    QVERIFY2(open.message().startsWith(QString("%1 hikers: ").arg(count)), qPrintable(open.message()));
    open.ok()->click();
    QCOMPARE(open.document().hikers.size(), static_cast<std::size_t>(count));
    QTRY_COMPARE(open.session().walked().tracks.size(), static_cast<std::size_t>(count));
}

void SweepDialogTests::it_says_who_would_walk_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("message");
    QTest::newRow("rates") << "rates 0.01, 0.1"
                           << "2 hikers: η = 0.01, η = 0.1. All of them: start 2, gradient descent.";
    QTest::newRow("starts")
        << "starts −1 to 1"
        << "3 hikers: start −1, start 0, start 1. All of them: learning rate 0.3, gradient descent.";
    QTest::newRow("optimizers") << "optimizers adam, momentum"
                                << "2 hikers: Adam, Momentum. All of them: start 2, learning rate 0.3.";
    QTest::newRow("twice the same")
        << "rates 0.1, 0.1"
        << "2 hikers: Hiker 1, Hiker 2. All of them: start 2, learning rate 0.1, gradient descent.";
}

void SweepDialogTests::it_says_who_would_walk() {
    QFETCH(const QString, typed);
    QFETCH(const QString, message);
    OpenSweep open(several({from(2, 0.3)}));
    open.type(typed);
    QCOMPARE(open.message(), message);
    QVERIFY(open.ok()->isEnabled());
    QVERIFY(!open.field()->mistake());
}

void SweepDialogTests::a_mistake_is_marked_at_its_place_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("marked");
    QTest::newRow("a number") << "rates 0.1, abc" << 11 << "abc";
    QTest::newRow("behind a minus sign of three bytes") << "starts −3, foo" << 11 << "foo";
    QTest::newRow("behind a letter of two units") << "optimizers 🥾, adam" << 11 << "🥾";
    QTest::newRow("nothing behind the subject") << "rates" << 5 << "";
    QTest::newRow("the subject") << "räts 1, 2" << 0 << "räts";
    QTest::newRow("too many") << "starts 1,2,3,4,5,6,7,8,9" << 7 << "1,2,3,4,5,6,7,8,9";
}

void SweepDialogTests::a_mistake_is_marked_at_its_place() {
    QFETCH(const QString, typed);
    QFETCH(const int, position);
    QFETCH(const QString, marked);
    OpenSweep open;
    open.type(typed);
    QVERIFY(open.field()->mistake());
    QCOMPARE(open.field()->mistake()->position, position);
    QCOMPARE(typed.mid(position, open.field()->mistake()->length), marked);
    QVERIFY2(open.message().endsWith('.'), qPrintable(open.message()));
    QVERIFY(!open.ok()->isEnabled());
}

void SweepDialogTests::a_mistake_that_is_mended_is_forgotten() {
    OpenSweep open;
    open.type("rates 0.1, ");
    QVERIFY(open.field()->mistake());
    open.type("rates 0.1, 0.2");
    QVERIFY(!open.field()->mistake());
    QVERIFY(open.ok()->isEnabled());
    open.type("");
    QVERIFY(!open.field()->mistake()); // where nothing is typed nothing is wrong
    QVERIFY(!open.ok()->isEnabled());
}

void SweepDialogTests::who_is_asked_for_takes_the_place_of_all_in_one_step() {
    Experiment before = several({from(3, 0.1), with({"adam", {0.8, 0.999, 1e-8}}, 0.2, 1)}, "x^4");
    before.hikers[1].name = "Ann";
    before.selected = 1;
    OpenSweep open(before);
    open.type("starts -1, 2, 5");
    open.ok()->click();
    QCOMPARE(starts_of(open.document()), (QStringList{"-1", "2", "5"}));
    QCOMPARE(open.document().selected, std::size_t{0});
    QCOMPARE(open.document().function, "x^4");
    for (const Hiker& hiker : open.document().hikers) {
        QVERIFY(hiker.optimizer == before.hikers[1].optimizer);
        QCOMPARE(hiker.learning_rate, 0.2);
        QVERIFY(hiker.name.empty());
    }
    QCOMPARE(open.experiment(), open.document());
    QCOMPARE(open.window.document().history().count(), 1);
    open.window.document().history().undo();
    QCOMPARE(open.document(), before);
    QCOMPARE(open.experiment(), before);
    open.window.document().history().redo();
    QCOMPARE(starts_of(open.document()), (QStringList{"-1", "2", "5"}));
}

void SweepDialogTests::enter_lines_them_up_and_not_before_it_is_one() {
    OpenSweep open;
    open.type("starts -1, ");
    QTest::keyClick(open.field(), Qt::Key_Return);
    QVERIFY(open.dialog() && open.dialog()->isVisible());
    QCOMPARE(open.document(), Experiment{});
    QVERIFY(!open.session().playback().is_moving());
    open.type("starts -1, 2");
    QTest::keyClick(open.field(), Qt::Key_Return);
    QVERIFY(open.is_closed());
    QCOMPARE(starts_of(open.document()), (QStringList{"-1", "2"}));
}

void SweepDialogTests::escape_changes_nothing_data() {
    QTest::addColumn<bool>("by_key");
    QTest::newRow("Escape") << true;
    QTest::newRow("Cancel") << false;
}

void SweepDialogTests::escape_changes_nothing() {
    QFETCH(const bool, by_key);
    const Experiment before = several({from(3), from(-2)});
    OpenSweep open(before);
    open.type("starts -1 to 1");
    QVERIFY(open.ok()->isEnabled());
    if (by_key)
        QTest::keyClick(open.dialog(), Qt::Key_Escape);
    else
        open.cancel()->click();
    QVERIFY(open.is_closed());
    QCOMPARE(open.document(), before);
    QCOMPARE(open.experiment(), before);
    QVERIFY(!open.window.document().history().canUndo());
    open.open();
    QCOMPARE(open.field()->text(), "");
}

void SweepDialogTests::what_was_typed_last_is_offered_again() {
    OpenSweep open;
    open.type("starts -1, 2");
    open.ok()->click();
    QVERIFY(open.is_closed());
    open.open();
    QCOMPARE(open.field()->text(), "starts -1, 2");
    QCOMPARE(open.field()->selectedText(), "starts -1, 2");
    QVERIFY(open.ok()->isEnabled());
}

void SweepDialogTests::hostile_text_does_no_harm_data() {
    QTest::addColumn<QString>("typed");
    QTest::newRow("only commas") << QString(1000, ',');
    QTest::newRow("a long list") << "rates " + QString("1,").repeated(10'000);
    QTest::newRow("half a character") << QString("rates 1, ") + QChar(0xd83e);
    QTest::newRow("a zero character") << QString("rates 1, 2") + QChar(0) + ", 3";
    QTest::newRow("line breaks") << "rates 1,\n2,\r\n3";
    QTest::newRow("from right to left") << QString("rates ") + QChar(0x202e) + "1, 2";
    QTest::newRow("a place in a text of the sentence") << "rates %1, %2";
    QTest::newRow("marked up") << "<b>rates</b> 1, 2";
}

void SweepDialogTests::hostile_text_does_no_harm() {
    QFETCH(const QString, typed);
    OpenSweep open;
    open.type(typed);
    QVERIFY(open.message().size() > 10);
    QVERIFY(!open.message().contains("%1") && !open.message().contains("%2"));
    QCOMPARE(open.ok()->isEnabled(), !open.field()->mistake().has_value());
    open.field()->grab(); // the underline too
    if (open.ok()->isEnabled()) {
        open.ok()->click();
        QVERIFY(open.document().hikers.size() >= 2);
    }
}

} // namespace hiker

std::unique_ptr<QObject> sweep_dialog_tests() {
    return std::make_unique<hiker::SweepDialogTests>();
}

#include "sweep_dialog_test.moc"
