// SPDX-License-Identifier: GPL-3.0-or-later
//
// Everything by keyboard alone.
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

#include "tests.h"
#include "whole_program.h"
#include "window/rate_map_panel.h"

namespace hiker {

namespace {

/// The letters that are underlined in a text.
QString mnemonic_of(const QString& text) {
    const QKeySequence keys = QKeySequence::mnemonic(text);
    return keys.isEmpty() ? QString() : keys.toString();
}

/// What is underlined more than once among these, each with its text.
QStringList doubles(const QStringList& texts) {
    QMap<QString, QStringList> by_letter;
    for (const QString& text : texts)
        if (const QString letter = mnemonic_of(text); !letter.isEmpty())
            by_letter[letter] << text;
    QStringList found;
    for (const QStringList& same : by_letter)
        if (same.size() > 1)
            found << same.join(" = ");
    return found;
}

QStringList texts_of(const QMenu& menu) {
    QStringList texts;
    for (const QAction* action : menu.actions())
        texts << action->text();
    return texts;
}

/// All texts of a window that can have an underlined letter, and are to be seen.
QStringList texts_of(const QWidget& window) {
    QStringList texts;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            texts << button->text();
        else if (const auto* label = qobject_cast<const QLabel*>(widget); label && label->buddy())
            texts << label->text();
        else if (const auto* bar = qobject_cast<const QMenuBar*>(widget))
            for (const QAction* action : bar->actions())
                texts << action->text();
    }
    return texts;
}

/// What Tab comes by, from where the focus is until it is there again.
QList<QWidget*> tabbed_through(QWidget& window) {
    QList<QWidget*> order;
    constexpr int most = 200;
    for (int i = 0; i < most; ++i) {
        QWidget* now = QApplication::focusWidget();
        if (!now || order.contains(now))
            break;
        order << now;
        QTest::keyClick(&window, Qt::Key_Tab);
    }
    return order;
}

bool is_behind_another(const QWidget* widget) {
    while (widget && !qobject_cast<const QDockWidget*>(widget))
        widget = widget->parentWidget();
    return widget && widget->visibleRegion().isEmpty();
}

bool takes_keys(const QWidget* widget) {
    const QWidget* parent = widget->parentWidget();
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
           !widget->focusProxy() && !(parent && parent->inherits("QAbstractSpinBox")) && !is_behind_another(widget);
}

/// Goes to a button of the question that waits for its answer, and presses it.
bool press_button(const QString& text) {
    const auto* question = QApplication::activeModalWidget();
    constexpr int most = 5;
    for (int i = 0; question && i < most; ++i) {
        auto* button = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
        if (button && button->text().remove('&') == text) {
            QTest::keyClick(button, Qt::Key_Space);
            return true;
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    return false;
}

/// What could take keys, but Tab does not come by.
QStringList left_out(const QWidget& window, const QList<QWidget*>& order) {
    QStringList found;
    for (QWidget* widget : window.findChildren<QWidget*>())
        if (widget->window() == &window && takes_keys(widget) && !order.contains(widget))
            found << path_of(widget);
    return found;
}

QStringList names_of(const QList<QWidget*>& order) {
    QStringList names;
    for (const QWidget* widget : order)
        names << widget->objectName();
    return names;
}

QImage picture_of(QWidget& window, const QWidget& part) {
    const QRect around(part.mapTo(&window, QPoint()), part.size());
    return window.grab(around.adjusted(-3, -3, 3, 3)).toImage();
}

} // namespace

class KeyboardTests : public QObject {
    Q_OBJECT

  private slots:
    void init() { QSettings().clear(); }
    void from_start_to_export();
    void tab_comes_by_every_control_in_the_order_of_reading();
    void tab_comes_by_every_control_of_every_panel();
    void tab_comes_by_every_control_of_a_dialog_data();
    void tab_comes_by_every_control_of_a_dialog();
    void what_has_the_focus_can_be_seen();
    void escape_closes_a_dialog_data();
    void escape_closes_a_dialog();
    void no_letter_is_underlined_twice_in_a_window();
    void no_letter_is_underlined_twice_in_a_menu();
    void every_panel_can_be_brought_to_the_front();
    void the_picture_is_moved_and_zoomed();
    void a_start_is_chosen_on_the_map_of_descents();
    void the_race_is_sorted();
};

/// Types a function, runs, steps, takes another optimizer and another hiker, opens a lesson, and exports.
void KeyboardTests::from_start_to_export() {
    const QTemporaryDir folder;
    const QString file = folder.filePath("walk.png");
    WholeProgram program;
    QVERIFY(program.is_ready());
    QWidget* window = &program.window;
    const auto press = [&](Qt::Key key, Qt::KeyboardModifiers with = {}) {
        QWidget* target = QApplication::focusWidget();
        QTest::keyClick(target ? target : window, key, with);
    };
    const auto tab_to = [&](const char* name) {
        for (int i = 0; i < 60 && QApplication::focusWidget()->objectName() != name; ++i)
            press(Qt::Key_Tab);
        return QApplication::focusWidget()->objectName() == name;
    };
    QVERIFY(tab_to("function"));
    press(Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), "(x-1)^2");
    press(Qt::Key_Return);
    QVERIFY(program.session().playback().is_playing());
    QCOMPARE(QString::fromStdString(program.experiment().function), "(x-1)^2");
    press(Qt::Key_Space);
    QVERIFY(!program.session().playback().is_playing());
    press(Qt::Key_Home);
    press(Qt::Key_Right);
    QTRY_COMPARE(program.session().cursor().number, 1);
    QVERIFY(tab_to("kind"));
    press(Qt::Key_Down);
    QVERIFY(program.experiment().hiker().optimizer != OptimizerChoice());
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(program.experiment().hikers.size(), 2U);
    // The second lesson, by the menu.
    press(Qt::Key_L, Qt::AltModifier);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
    bool has_asked_to_save = false;
    QTimer::singleShot(200, [&] { has_asked_to_save = press_button("Discard"); });
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    QVERIFY(has_asked_to_save);
    window->activateWindow(); // which a window manager does
    QVERIFY(program.is_ready());
    QVERIFY(program.the<QDockWidget>("lesson")->isVisible());
    press(Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(QApplication::activeModalWidget());
    QWidget* dialog = QApplication::activeModalWidget();
    dialog->activateWindow(); // which a window manager does
    QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget*>(dialog));
    bool has_asked = false;
    QTimer typing;
    connect(&typing, &QTimer::timeout, this, [&] {
        auto* chooser = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        if (!chooser)
            return;
        chooser->activateWindow();
        if (!std::exchange(has_asked, true)) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
            QTest::keyClicks(QApplication::focusWidget(), file);
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // the first one is for the list of completions
    });
    typing.start(100);
    press(Qt::Key_X, Qt::AltModifier);
    QTRY_VERIFY(has_asked);
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(file), 60'000);
    QVERIFY(!QImage(file).isNull());
    dialog->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
}

void KeyboardTests::tab_comes_by_every_control_in_the_order_of_reading() {
    WholeProgram program;
    QVERIFY(program.is_ready());
    program.field("function")->setFocus();
    program.field("precision")->setEnabled(true);
    const QList<QWidget*> order = tabbed_through(program.window);
    QCOMPARE(left_out(program.window, order), QStringList());
    const QStringList names = names_of(order);
    const QStringList expected{
        "function", "run",   "start", "learning_rate", "iterations", "precision_on", "precision", "difference_step_on",
        "try_rate", "kind",  "plot",  "scrubber",      "to_start",   "step_back",    "play",      "step",
        "to_end",   "reset", "speed"};
    QStringList in_center;
    for (const QString& name : names)
        if (expected.contains(name))
            in_center << name;
    QCOMPARE(in_center, expected);
}

void KeyboardTests::tab_comes_by_every_control_of_every_panel() {
    WholeProgram program(several({from(3), with({"adam"}, 0.1, -1)}));
    QVERIFY(program.is_ready());
    program.window.open(":/lessons/momentum.md");
    for (QDockWidget* panel : program.panels()) {
        program.show(panel);
        program.field("function")->setFocus();
        const QList<QWidget*> order = tabbed_through(program.window);
        QVERIFY2(left_out(program.window, order).isEmpty(),
                 qPrintable(panel->objectName() + ": " + left_out(program.window, order).join(", ")));
        for (const QWidget* widget : order)
            QVERIFY2(!is_behind_another(widget), qPrintable(path_of(widget)));
        QVERIFY(order.size() > 15);
    }
}

void KeyboardTests::tab_comes_by_every_control_of_a_dialog_data() {
    QTest::addColumn<QByteArray>("action");
    for (const char* action : dialog_actions)
        QTest::newRow(action) << QByteArray(action);
}

void KeyboardTests::tab_comes_by_every_control_of_a_dialog() {
    QFETCH(QByteArray, action);
    WholeProgram program;
    QVERIFY(program.is_ready());
    QDialog* dialog = program.dialog_of(action);
    dialog->activateWindow(); // which a window manager does
    QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget*>(dialog));
    QVERIFY(QApplication::focusWidget());
    QVERIFY2(dialog->isAncestorOf(QApplication::focusWidget()), qPrintable(path_of(QApplication::focusWidget())));
    const QList<QWidget*> order = tabbed_through(*dialog);
    QCOMPARE(left_out(*dialog, order), QStringList());
    // Further down each time, but for what stands in one row, and from the last to the first.
    int steps_up = 0;
    for (qsizetype i = 1; i < order.size(); ++i) {
        const auto top = [&](QWidget* widget) { return widget->mapTo(dialog, QPoint()).y(); };
        steps_up += top(order[i]) + order[i]->height() / 2 < top(order[i - 1]);
    }
    QVERIFY2(steps_up <= 1, qPrintable(names_of(order).join(", ")));
    dialog->close();
}

void KeyboardTests::what_has_the_focus_can_be_seen() {
    WholeProgram program(several({from(3), with({"adam"}, 0.1, -1)}));
    QVERIFY(program.is_ready());
    QStringList invisible;
    for (QDockWidget* panel : program.panels()) {
        program.show(panel);
        QTest::qWait(50);
        program.field("function")->setFocus();
        for (QWidget* widget : tabbed_through(program.window)) {
            QWidget* elsewhere = widget->objectName() == "run" ? program.the("start") : program.the("run");
            widget->setFocus(Qt::TabFocusReason);
            for (QWidget* around = widget->parentWidget(); around; around = around->parentWidget())
                if (auto* area = qobject_cast<QScrollArea*>(around))
                    area->ensureWidgetVisible(widget);
            if (auto* line = qobject_cast<QLineEdit*>(widget))
                line->deselect();
            const QImage with = picture_of(program.window, *widget);
            elsewhere->setFocus(Qt::TabFocusReason);
            if (with == picture_of(program.window, *widget))
                invisible << path_of(widget);
        }
    }
    invisible.removeDuplicates();
    QVERIFY2(invisible.isEmpty(), qPrintable(invisible.join("\n")));
}

void KeyboardTests::escape_closes_a_dialog_data() {
    tab_comes_by_every_control_of_a_dialog_data();
}

void KeyboardTests::escape_closes_a_dialog() {
    QFETCH(QByteArray, action);
    WholeProgram program;
    QVERIFY(program.is_ready());
    const QPointer<QDialog> dialog = program.dialog_of(action);
    dialog->activateWindow(); // which a window manager does
    QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget*>(dialog));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!dialog || !dialog->isVisible());
}

void KeyboardTests::no_letter_is_underlined_twice_in_a_window() {
    WholeProgram program(several({from(3), with({"adam"}, 0.1, -1)}));
    QVERIFY(program.is_ready());
    program.window.open(":/lessons/momentum.md");
    QStringList found;
    for (QDockWidget* panel : program.panels()) {
        program.show(panel);
        found << doubles(texts_of(program.window));
    }
    for (const char* action : dialog_actions) {
        QDialog* dialog = program.dialog_of(action);
        found << doubles(texts_of(*dialog));
        if (auto* kind = dialog->findChild<QComboBox*>("kind"))
            for (int i = 0; i < kind->count(); ++i) {
                kind->setCurrentIndex(i);
                emit kind->activated(i);
                found << doubles(texts_of(*dialog));
            }
        dialog->close();
    }
    found.removeDuplicates();
    QVERIFY2(found.isEmpty(), qPrintable(found.join("\n")));
}

void KeyboardTests::no_letter_is_underlined_twice_in_a_menu() {
    WholeProgram program;
    QVERIFY(program.is_ready());
    QVERIFY(program.window.findChildren<QMenu*>().size() > 5);
    for (QMenu* menu : program.window.findChildren<QMenu*>()) {
        emit menu->aboutToShow();
        QVERIFY2(doubles(texts_of(*menu)).isEmpty(), qPrintable(doubles(texts_of(*menu)).join("\n")));
    }
}

/// By its entry in the menu, also where it stands behind another one.
void KeyboardTests::every_panel_can_be_brought_to_the_front() {
    WholeProgram program;
    QVERIFY(program.is_ready());
    program.show_all_panels();
    for (QDockWidget* panel : program.panels()) {
        if (panel->visibleRegion().isEmpty())
            panel->toggleViewAction()->trigger();
        QVERIFY2(panel->isVisible(), qPrintable(panel->objectName()));
        QTRY_VERIFY2(!panel->visibleRegion().isEmpty(), qPrintable(panel->objectName()));
    }
}

void KeyboardTests::the_picture_is_moved_and_zoomed() {
    WholeProgram program;
    QVERIFY(program.is_ready());
    QTRY_VERIFY(!program.session().is_empty());
    const View before = program.window.scene().view();
    const auto now = [&] { return program.window.scene().view(); };
    QTest::keyClick(program.plot(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(now().x_lower, before.x_lower + 0.1 * before.width());
    QCOMPARE(program.session().cursor().number, 0);
    QTest::keyClick(program.plot(), Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyClick(program.plot(), Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(now().y_lower, before.y_lower + 0.1 * before.height());
    QTest::keyClick(program.plot(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(program.plot(), Qt::Key_Plus);
    QCOMPARE(now().width(), before.width() / 1.25);
    QTest::keyClick(program.plot(), Qt::Key_Minus);
    QTest::keyClick(program.plot(), Qt::Key_Minus);
    QCOMPARE(now().height(), before.height() * 1.25);
    QTest::keyClick(program.plot(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(now().width(), before.width());
}

void KeyboardTests::a_start_is_chosen_on_the_map_of_descents() {
    WholeProgram program;
    QVERIFY(program.is_ready());
    program.show(program.the<QDockWidget>("rate_map"));
    auto* panel = program.window.findChild<RateMapPanel*>();
    QTRY_VERIFY_WITH_TIMEOUT(panel->is_finished(), 20'000);
    auto* plot = panel->findChild<QCustomPlot*>("plot");
    QTest::keyClick(plot, Qt::Key_Left);
    QTRY_VERIFY(program.experiment().hiker().start.x < 3);
    QTest::keyClick(plot, Qt::Key_Up);
    QTRY_VERIFY(program.experiment().hiker().learning_rate > 0.1);
    QVERIFY(panel->findChild<QLabel*>("pixel")->text().contains("converged"));
    const double start = program.experiment().hiker().start.x;
    QTest::keyClick(plot, Qt::Key_Right);
    QVERIFY(program.experiment().hiker().start.x > start);
    QCOMPARE(program.session().cursor().number, 0);
    QTRY_VERIFY((QTest::qWait(500), true));
    program.window.document().history().undo();
    QCOMPARE(program.experiment().hiker().start.x, 3.0);
    QCOMPARE(program.experiment().hiker().learning_rate, 0.1);
    const double width = panel->area()->x_upper - panel->area()->x_lower;
    QTest::keyClick(plot, Qt::Key_Plus);
    QTRY_VERIFY(panel->area()->x_upper - panel->area()->x_lower < width);
    QTest::keyClick(plot, Qt::Key_Home);
    QTRY_COMPARE(panel->area()->x_upper - panel->area()->x_lower, width);
}

void KeyboardTests::the_race_is_sorted() {
    WholeProgram program(several({from(3), from(-2), from(5)}));
    QVERIFY(program.is_ready());
    QTRY_VERIFY(!program.session().is_empty());
    program.show(program.the<QDockWidget>("race"));
    auto* table = program.the<QDockWidget>("race")->findChild<QTableView*>("table");
    QCOMPARE(table->contextMenuPolicy(), Qt::ActionsContextMenu);
    const auto first_x = [&] { return table->model()->index(0, 4).data().toString(); };
    QCOMPARE(first_x(), "3");
    QAction* by_x = table->actions().at(4);
    QCOMPARE(by_x->text(), "x");
    by_x->trigger();
    QCOMPARE(first_x(), "-2");
    by_x->trigger();
    QCOMPARE(first_x(), "5");
    by_x->trigger();
    QCOMPARE(first_x(), "3");
}

} // namespace hiker

std::unique_ptr<QObject> keyboard_tests() {
    return std::make_unique<hiker::KeyboardTests>();
}

#include "keyboard_test.moc"
