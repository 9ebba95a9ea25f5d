// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QDialog>
#include <QLineEdit>
#include <QMenuBar>
#include <QSet>
#include <QTabBar>
#include <QTest>
#include <QTextBrowser>

#include "classroom.h"
#include "files/lesson.h"
#include "tests.h"

namespace hiker {

namespace {

constexpr std::array panels{"lesson", "three_steps", "table", "race", "difference", "slope", "convergence"};
constexpr std::array numbers{"start", "learning_rate", "iterations", "precision", "try_rate", "rate_label"};

/// Every widget of the window that the keyboard can go to, with all panels open and a lesson in its panel.
QList<QWidget*> controls_of(Classroom& room) {
    QList<QWidget*> controls;
    for (QWidget* widget : room.window.findChildren<QWidget*>())
        if ((widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->isVisible() && !widget->focusProxy())
            controls << widget;
    return controls;
}

void open_everything(Classroom& room) {
    room.window.open(lesson_path("worked-example"));
    for (const char* panel : panels) {
        room.panel(panel)->setFloating(false);
        room.panel(panel)->show();
        room.panel(panel)->raise();
    }
    QCoreApplication::processEvents();
}

QString description_of(const QWidget& widget) {
    return QString("%1 \"%2\"").arg(widget.metaObject()->className(), widget.objectName());
}

QString accessible_name(QWidget& widget) {
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

/// What is shown over a widget: its own tool tip, or that of what it lies in.
QString tool_tip(const QWidget* widget) {
    while (widget && widget->toolTip().isEmpty() && !widget->isWindow())
        widget = widget->parentWidget();
    return widget ? widget->toolTip() : QString();
}

/// Which panels are open, and whether the menus and the numbers are there.
QStringList visible_parts(Classroom& room) {
    QStringList parts;
    for (const char* panel : panels)
        if (!room.panel(panel)->isHidden())
            parts << panel;
    if (room.window.menuBar()->isVisible())
        parts << "menus";
    for (const char* number : numbers)
        if (room.the(number)->isVisible())
            parts << number;
    return parts;
}

bool is_behind_another(const QWidget& widget) {
    for (const QWidget* one = &widget; one; one = one->parentWidget())
        if (qobject_cast<const QDockWidget*>(one))
            return one->visibleRegion().isEmpty();
    return false;
}

} // namespace

class MannersTests : public QObject {
    Q_OBJECT

  private slots:
    void init() { QSettings().clear(); }

    void a_presentation_shows_formula_picture_and_playback_alone();
    void after_a_presentation_everything_is_as_it_was();
    void keys_begin_and_end_a_presentation();
    void a_presentation_has_large_type();
    void closing_in_a_presentation_remembers_the_usual_window();
    void the_guide_opens_by_its_key();
    void everything_that_has_focus_has_a_name();
    void everything_that_has_focus_has_a_tool_tip();
    void everything_is_reached_by_the_tab_key();
    void every_menu_has_what_it_needs();
    void an_empty_formula_says_what_to_do();
};

void MannersTests::a_presentation_shows_formula_picture_and_playback_alone() {
    Classroom room;
    QVERIFY(room.is_ready());
    room.trigger("action_present");
    QVERIFY(room.window.isFullScreen());
    QCOMPARE(visible_parts(room), QStringList{});
    for (const char* name : {"function", "run", "plot", "outcome", "play", "speed", "scrubber"})
        QVERIFY2(room.the(name)->isVisible(), name);
    room.window.run();
    room.window.session().to_end();
    QTRY_VERIFY2(room.outcome().startsWith("Converged"), qPrintable(room.outcome()));
}

void MannersTests::after_a_presentation_everything_is_as_it_was() {
    Classroom room;
    QVERIFY(room.is_ready());
    room.window.open(lesson_path("worked-example"));
    room.panel("table")->hide();
    room.panel("slope")->show();
    const QStringList before = visible_parts(room);
    const QFont font = room.window.font();
    QVERIFY(before.contains("lesson") && before.contains("menus") && before.contains("start"));
    for (int times = 0; times < 2; ++times) {
        room.trigger("action_present");
        QCOMPARE(visible_parts(room), QStringList{});
        room.trigger("action_present");
        QCOMPARE(visible_parts(room), before);
        QVERIFY(!room.window.isFullScreen());
        QCOMPARE(room.window.font(), font);
    }
    QCOMPARE(room.experiment(), open_lesson(lesson_path("worked-example")).steps[0].experiment);
}

void MannersTests::keys_begin_and_end_a_presentation() {
    Classroom room;
    QVERIFY(room.is_ready());
    QTest::keyClick(room.the("plot"), Qt::Key_F11);
    QVERIFY(room.window.isFullScreen());
    QVERIFY(QTest::qWaitForWindowActive(&room.window));
    QTest::keyClick(room.the("plot"), Qt::Key_F11); // the menu bar with its action is hidden now
    QVERIFY(!room.window.isFullScreen());
    QTest::keyClick(room.the("plot"), Qt::Key_F11);
    QVERIFY(room.window.isFullScreen());
    QTest::keyClick(room.the("plot"), Qt::Key_Escape);
    QVERIFY(!room.window.isFullScreen());
    QVERIFY(room.window.menuBar()->isVisible());
}

void MannersTests::a_presentation_has_large_type() {
    Classroom room;
    const auto size = [&](const char* name) { return room.the(name)->font().pointSizeF(); };
    const double outcome = size("outcome");
    const double function = size("function");
    const double numbers_of_iterate = size("numbers");
    room.trigger("action_present");
    QVERIFY(size("outcome") >= 1.4 * outcome);
    QVERIFY(size("function") >= 1.4 * function);
    QVERIFY(size("numbers") >= 1.4 * numbers_of_iterate);
    room.trigger("action_present");
    QCOMPARE(size("outcome"), outcome);
}

void MannersTests::closing_in_a_presentation_remembers_the_usual_window() {
    QStringList before;
    {
        Classroom room;
        room.panel("table")->hide();
        before = visible_parts(room);
        room.trigger("action_present");
        QVERIFY(room.window.close());
    }
    Classroom room;
    QVERIFY(!room.window.isFullScreen());
    QCOMPARE(visible_parts(room), before);
}

void MannersTests::the_guide_opens_by_its_key() {
    Classroom room;
    QVERIFY(room.is_ready());
    QVERIFY(!room.window.findChild<QDialog*>("guide"));
    QTest::keyClick(room.the("plot"), Qt::Key_F1);
    auto* guide = room.the<QDialog>("guide");
    QVERIFY(guide->isVisible());
    QVERIFY(!guide->isModal());
    const auto* text = guide->findChild<QTextBrowser*>();
    QVERIFY(text->toPlainText().startsWith("Guide to Hiker"));
    QVERIFY(!text->accessibleName().isEmpty());
    QVERIFY(QTest::qWaitForWindowActive(guide));
    QTest::keyClick(guide, Qt::Key_Escape);
    QVERIFY(!guide->isVisible());
    room.trigger("action_guide");
    QVERIFY(guide->isVisible());
    QCOMPARE(room.window.findChildren<QDialog*>("guide").size(), 1);
}

void MannersTests::everything_that_has_focus_has_a_name() {
    Classroom room;
    open_everything(room);
    const auto controls = controls_of(room);
    QVERIFY(controls.size() > 20);
    QStringList nameless;
    for (QWidget* widget : controls)
        if (accessible_name(*widget).isEmpty())
            nameless << description_of(*widget);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(", ")));
}

/// But for what a tool tip would be in the way of: the page of a lesson, and the picture, whose hint stands above it.
/// The tabs of panels that lie upon one another are Qt's own.
void MannersTests::everything_that_has_focus_has_a_tool_tip() {
    Classroom room;
    open_everything(room);
    const QSet<const QWidget*> exceptions{room.panel("lesson")->findChild<QTextBrowser*>("text"),
                                          room.window.centralWidget()->findChild<QWidget*>("plot"),
                                          room.window.findChild<QTabBar*>()};
    QStringList without;
    for (const QWidget* widget : controls_of(room))
        if (tool_tip(widget).isEmpty() && !exceptions.contains(widget))
            without << description_of(*widget);
    QVERIFY2(without.isEmpty(), qPrintable(without.join(", ")));
}

/// But for what stands in a panel that another one is in front of, where nobody would see the focus.
void MannersTests::everything_is_reached_by_the_tab_key() {
    Classroom room;
    QVERIFY(room.is_ready());
    open_everything(room);
    QSet<const QWidget*> reached;
    room.the("function")->setFocus();
    for (int presses = 0; presses < 200; ++presses) {
        reached << QApplication::focusWidget();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QStringList missed;
    for (const QWidget* widget : controls_of(room))
        if (widget->isEnabled() && !reached.contains(widget) && !is_behind_another(*widget))
            missed << description_of(*widget);
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(", ")));
}

void MannersTests::every_menu_has_what_it_needs() {
    Classroom room;
    for (const QAction* top : room.window.menuBar()->actions()) {
        QVERIFY(top->menu());
        QVERIFY2(top->text().contains('&'), qPrintable(top->text()));
        emit top->menu()->aboutToShow();
        QVERIFY2(!top->menu()->isEmpty(), qPrintable(top->text()));
    }
    for (const char* action : {"action_open", "action_save", "action_save_as", "action_quit", "action_reset_view",
                               "action_present", "action_guide"})
        QVERIFY2(!room.the<QAction>(action)->shortcut().isEmpty(), action);
}

void MannersTests::an_empty_formula_says_what_to_do() {
    Classroom room;
    auto* field = room.the<QLineEdit>("function");
    field->clear();
    emit field->textEdited({});
    QVERIFY(!field->placeholderText().isEmpty());
    QVERIFY2(room.label("message").size() > 10, qPrintable(room.label("message")));
    QVERIFY(!room.the("run")->isEnabled());
    QCOMPARE(room.experiment(), Experiment{}); // the last one stands
}

} // namespace hiker

std::unique_ptr<QObject> manners_tests() {
    return std::make_unique<hiker::MannersTests>();
}

#include "manners_test.moc"
