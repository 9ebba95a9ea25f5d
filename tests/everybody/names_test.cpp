// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the program tells assistive technology, asked of Qt's own interface. tests/accessibility asks it over AT-SPI, as
// a screen reader does.
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include "plot/plot.h"
#include "tests.h"
#include "whole_program.h"
#include "window/logarithmic_slider.h"
#include "window/spoken_label.h"

namespace hiker {

namespace {

constexpr std::array useless_roles{QAccessible::NoRole, QAccessible::Client, QAccessible::Pane, QAccessible::Whitespace,
                                   QAccessible::LayeredPane};

bool has_value_role(const QAccessibleInterface& control) {
    constexpr std::array roles{QAccessible::Slider, QAccessible::SpinBox, QAccessible::ProgressBar};
    return std::find(roles.begin(), roles.end(), control.role()) != roles.end();
}

/// A control, or something else that keys go to.
bool is_interactive(const QAccessibleInterface& object) {
    constexpr std::array roles{QAccessible::Button,       QAccessible::ButtonMenu, QAccessible::CheckBox,
                               QAccessible::RadioButton,  QAccessible::ComboBox,   QAccessible::EditableText,
                               QAccessible::Slider,       QAccessible::SpinBox,    QAccessible::ProgressBar,
                               QAccessible::Table,        QAccessible::List,       QAccessible::Tree,
                               QAccessible::PageTab,      QAccessible::MenuItem,   QAccessible::Graphic,
                               QAccessible::ColumnHeader, QAccessible::Link};
    return object.state().focusable || std::find(roles.begin(), roles.end(), object.role()) != roles.end();
}

/// A part of a control that speaks for it: the field within a spin box, the list within a combo box.
bool is_part_of_control(const QAccessibleInterface& object) {
    const QAccessibleInterface* parent = object.parent();
    return parent && (parent->role() == QAccessible::SpinBox || parent->role() == QAccessible::ComboBox);
}

QString complaint_about(const QAccessibleInterface& object) {
    const bool is_label = object.role() == QAccessible::StaticText || object.role() == QAccessible::Notification;
    if (is_label || !is_interactive(object) || object.state().invisible || is_part_of_control(object))
        return {};
    if (object.text(QAccessible::Name).trimmed().isEmpty())
        return "has no name";
    if (std::find(useless_roles.begin(), useless_roles.end(), object.role()) != useless_roles.end())
        return "has no role that tells what it is";
    auto& control = const_cast<QAccessibleInterface&>(object);
    if (has_value_role(object) && !(control.valueInterface() && control.valueInterface()->currentValue().isValid()))
        return "has no value";
    const bool is_text = object.role() == QAccessible::EditableText && !control.textInterface();
    return is_text ? "does not tell what is typed in it" : QString();
}

/// Asks everything below, but for the cells of tables, of which there may be a million.
void ask(QAccessibleInterface* object, const QString& path, QStringList& complaints, QSet<QObject*>& asked) {
    if (!object || !object->isValid())
        return;
    if (object->object())
        asked << object->object();
    const QString here = QString("%1/%2(%3)").arg(path, object->text(QAccessible::Name)).arg(object->role());
    if (const QString complaint = complaint_about(*object); !complaint.isEmpty())
        complaints << here + " " + (object->object() ? object->object()->objectName() : QString()) + ": " + complaint;
    if (object->role() == QAccessible::Table || object->role() == QAccessible::List)
        return;
    for (int i = 0; i < object->childCount(); ++i)
        ask(object->child(i), here, complaints, asked);
}

QStringList complaints_about(QWidget& window) {
    QStringList complaints;
    QSet<QObject*> asked;
    ask(QAccessible::queryAccessibleInterface(&window), {}, complaints, asked);
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const bool takes_keys = widget->isVisible() && widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy();
        const auto* parent = widget->parentWidget();
        const bool is_part = parent && parent->inherits("QAbstractSpinBox");
        if (takes_keys && !is_part && !asked.contains(const_cast<QWidget*>(widget)))
            complaints << path_of(widget) + ": cannot be found";
    }
    return complaints;
}

QAccessibleInterface& said_of(QObject* object) {
    return *QAccessible::queryAccessibleInterface(object);
}

QString description_of(QObject* object) {
    return said_of(object).text(QAccessible::Description);
}

} // namespace

class NamesTests : public QObject {
    Q_OBJECT

  private slots:
    void init() { QSettings().clear(); }
    void every_control_has_a_name_a_role_and_a_value_data();
    void every_control_has_a_name_a_role_and_a_value();
    void every_control_of_a_dialog_has_a_name_a_role_and_a_value_data();
    void every_control_of_a_dialog_has_a_name_a_role_and_a_value();
    void a_label_is_called_what_it_says();
    void the_picture_tells_in_words_what_is_shown();
    void the_picture_tells_of_all_hikers();
    void every_picture_tells_something();
    void a_picture_without_a_curve_says_why();
    void the_sliders_tell_the_number_and_take_one();
    void the_outcome_is_announced_once();
    void the_same_outcome_is_announced_again_after_another_walk();
    void what_is_counted_while_she_walks_is_not_announced();
    void what_is_wrong_in_a_field_is_announced();
    void the_picture_says_that_it_has_changed_when_she_rests();
};

void NamesTests::every_control_has_a_name_a_role_and_a_value_data() {
    QTest::addColumn<Experiment>("experiment");
    QTest::newRow("one hiker") << Experiment{};
    QTest::newRow("several hikers") << several({from(3), with({"adam"}, 0.1, -1), with({"newton"}, 1, 2)});
    Experiment map = Experiment{};
    map.function = "x^2+10y^2";
    map.hiker().learning_rate = 0.04;
    map.hiker().start = {3, 2};
    QTest::newRow("a map") << map;
}

void NamesTests::every_control_has_a_name_a_role_and_a_value() {
    QFETCH(Experiment, experiment);
    WholeProgram program(experiment);
    QVERIFY(program.is_ready());
    QStringList complaints;
    for (QDockWidget* panel : program.panels()) {
        program.show(panel);
        complaints << complaints_about(program.window);
    }
    program.window.open(":/lessons/momentum.md");
    complaints << complaints_about(program.window);
    complaints.removeDuplicates();
    QVERIFY2(complaints.isEmpty(), qPrintable("\n" + complaints.join("\n")));
}

void NamesTests::every_control_of_a_dialog_has_a_name_a_role_and_a_value_data() {
    QTest::addColumn<QByteArray>("action");
    for (const char* action : dialog_actions)
        QTest::newRow(action) << QByteArray(action);
}

void NamesTests::every_control_of_a_dialog_has_a_name_a_role_and_a_value() {
    QFETCH(QByteArray, action);
    WholeProgram program;
    QVERIFY(program.is_ready());
    QDialog* dialog = program.dialog_of(action);
    QStringList complaints = complaints_about(*dialog);
    if (auto* kind = dialog->findChild<QComboBox*>("kind"))
        for (int i = 0; i < kind->count(); ++i) {
            kind->setCurrentIndex(i);
            emit kind->activated(i);
            complaints << complaints_about(*dialog);
        }
    QVERIFY(!said_of(dialog).text(QAccessible::Name).isEmpty());
    QVERIFY2(complaints.isEmpty(), qPrintable("\n" + complaints.join("\n")));
    dialog->close();
}

void NamesTests::a_label_is_called_what_it_says() {
    WholeProgram program;
    QVERIFY(program.is_ready());
    program.show_all_panels();
    program.press(Qt::Key_End);
    QTRY_VERIFY(program.session().has_arrived());
    for (QLabel* label : program.window.findChildren<QLabel*>())
        if (!label->text().isEmpty())
            QVERIFY2(said_of(label).text(QAccessible::Name) == label->text() || label->buddy(),
                     qPrintable(path_of(label)));
    QVERIFY(said_of(program.the("outcome")).text(QAccessible::Name).contains("minimum"));
}

void NamesTests::the_picture_tells_in_words_what_is_shown() {
    WholeProgram program;
    QVERIFY(program.is_ready());
    QTRY_VERIFY(!program.session().is_empty());
    QCOMPARE(said_of(program.plot()).role(), QAccessible::Graphic);
    QCOMPARE(said_of(program.plot()).text(QAccessible::Name), "Picture of the walk");
    QCOMPARE(description_of(program.plot()),
             "f(x) = x^2, start 3, learning rate 0.1, gradient descent. Iteration 0: x = 3, f(x) = 9, slope 6.");
    program.press(Qt::Key_End);
    QTRY_VERIFY(program.session().is_finished());
    QVERIFY2(description_of(program.plot()).contains("Iteration 40: x = 0.000398768"),
             qPrintable(description_of(program.plot())));
    QVERIFY(description_of(program.plot()).endsWith("Converged to a minimum after 40 iterations."));
}

void NamesTests::the_picture_tells_of_all_hikers() {
    WholeProgram program(several({from(3), from(-2)}));
    QVERIFY(program.is_ready());
    QTRY_VERIFY(!program.session().is_empty());
    QVERIFY2(description_of(program.plot()).contains("start 3: Iteration 0: x = 3, f(x) = 9, slope 6. start −2.") ||
                 description_of(program.plot()).contains("start 3: Iteration 0: x = 3, f(x) = 9, slope 6. start -2."),
             qPrintable(description_of(program.plot())));
    program.press(Qt::Key_End);
    QTRY_VERIFY(program.session().is_finished());
    QVERIFY2(description_of(program.plot()).contains("start 3: converged."),
             qPrintable(description_of(program.plot())));
}

void NamesTests::every_picture_tells_something() {
    WholeProgram program;
    QVERIFY(program.is_ready());
    QTRY_VERIFY(!program.session().is_empty());
    for (QDockWidget* panel : program.panels())
        program.show(panel);
    int pictures = 0;
    for (Plot* plot : program.window.findChildren<Plot*>()) {
        ++pictures;
        QVERIFY2(!said_of(plot).text(QAccessible::Name).isEmpty(), qPrintable(path_of(plot)));
        QTRY_VERIFY2(description_of(plot).size() > 20, qPrintable(path_of(plot)));
    }
    QCOMPARE(pictures, 5);
}

void NamesTests::a_picture_without_a_curve_says_why() {
    Experiment map;
    map.function = "x^2+y^2";
    WholeProgram program(map);
    QVERIFY(program.is_ready());
    program.show(program.the<QDockWidget>("slope"));
    auto* slope = static_cast<Plot*>(program.the<QDockWidget>("slope")->widget());
    QTRY_VERIFY2(description_of(slope).contains("has no single slope"), qPrintable(description_of(slope)));
}

void NamesTests::the_sliders_tell_the_number_and_take_one() {
    WholeProgram program;
    QVERIFY(program.is_ready());
    QAccessibleValueInterface* rate = said_of(program.the("try_rate")).valueInterface();
    QVERIFY(rate);
    QVERIFY(std::abs(rate->currentValue().toDouble() - 0.1) < 0.001);
    QVERIFY(rate->minimumValue().toDouble() < 0.1 && rate->maximumValue().toDouble() > 1);
    rate->setCurrentValue(0.5);
    QCOMPARE(program.experiment().hiker().learning_rate, 0.5);
    QVERIFY(std::abs(rate->currentValue().toDouble() - 0.5) < 0.005);
    program.press(Qt::Key_End);
    QTRY_VERIFY(program.session().is_finished());
    QCOMPARE(said_of(program.the("scrubber")).valueInterface()->currentValue().toInt(),
             static_cast<int>(program.session().cursor().number));
    QVERIFY(said_of(program.the("speed")).text(QAccessible::Description).contains("per second"));
}

void NamesTests::the_outcome_is_announced_once() {
    WholeProgram program;
    QVERIFY(program.is_ready());
    const QSignalSpy spoken(program.the<SpokenLabel>("outcome"), &SpokenLabel::spoken);
    program.press(Qt::Key_End);
    QTRY_COMPARE(spoken.size(), 1);
    QCOMPARE(said_of(program.the("outcome")).role(), QAccessible::Notification);
    QCOMPARE(spoken[0][0].toString(), program.label("outcome"));
    QVERIFY2(program.label("outcome").contains("40 iterations"), qPrintable(program.label("outcome")));
    QTest::qWait(400);
    QCOMPARE(spoken.size(), 1);
}

void NamesTests::the_same_outcome_is_announced_again_after_another_walk() {
    WholeProgram program;
    QVERIFY(program.is_ready());
    const QSignalSpy spoken(program.the<SpokenLabel>("outcome"), &SpokenLabel::spoken);
    program.press(Qt::Key_End);
    QTRY_COMPARE(spoken.size(), 1);
    program.press(Qt::Key_Home);
    program.press(Qt::Key_End);
    QTRY_COMPARE(spoken.size(), 2);
}

void NamesTests::what_is_counted_while_she_walks_is_not_announced() {
    WholeProgram program(endless());
    QVERIFY(program.is_ready());
    const QSignalSpy spoken(program.the<SpokenLabel>("outcome"), &SpokenLabel::spoken);
    program.window.run();
    QTRY_VERIFY(program.label("outcome").contains("so far"));
    QTest::qWait(500);
    QVERIFY(spoken.isEmpty());
}

void NamesTests::what_is_wrong_in_a_field_is_announced() {
    WholeProgram program;
    QVERIFY(program.is_ready());
    const QSignalSpy spoken(program.the<SpokenLabel>("message"), &SpokenLabel::spoken);
    program.type("function", "x^");
    program.type("function", "x^q");
    QTRY_COMPARE(spoken.size(), 1);
    QCOMPARE(spoken[0][0].toString(), program.label("message"));
}

void NamesTests::the_picture_says_that_it_has_changed_when_she_rests() {
    WholeProgram program;
    QVERIFY(program.is_ready());
    QTRY_VERIFY(!program.session().is_empty());
    const QSignalSpy told(static_cast<Plot*>(program.plot()), &Plot::changed_in_words);
    program.press(Qt::Key_Right);
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(description_of(program.plot()).contains("Iteration 1:"));
    program.press(Qt::Key_End);
    QTRY_VERIFY(program.session().is_finished() && description_of(program.plot()).contains("Converged"));
    QVERIFY(told.size() <= 4); // where she is, and how far it has been walked, and not each of 40 iterates
}

} // namespace hiker

std::unique_ptr<QObject> names_tests() {
    return std::make_unique<hiker::NamesTests>();
}

#include "names_test.moc"
