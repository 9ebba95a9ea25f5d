// SPDX-License-Identifier: GPL-3.0-or-later
//
// On a display of 800 x 600, as old projectors have. Elsewhere there is nothing to be seen.
#include <QApplication>
#include <QDockWidget>
#include <QScreen>
#include <QSettings>
#include <QTest>

#include "../own_settings.h"
#include "files/lesson.h"
#include "window/export_dialog.h"
#include "window/main_window.h"

namespace hiker {

class SmallScreenTests : public QObject {
    Q_OBJECT

  private slots:
    void init() { QSettings().clear(); }
    void the_window_fits();
    void a_panel_that_is_shown_leaves_it_so();
    void the_export_dialog_fits();
};

void SmallScreenTests::the_window_fits() {
    MainWindow window({});
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY2(window.width() <= 800 && window.height() <= 600,
             qPrintable(QString("%1 x %2").arg(window.width()).arg(window.height())));
}

void SmallScreenTests::a_panel_that_is_shown_leaves_it_so() {
    MainWindow window({});
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.open(lesson_path("momentum")); // which has a panel of its own
    window.findChild<QAction*>("action_add_hiker")->trigger();
    for (QDockWidget* panel : window.findChildren<QDockWidget*>(Qt::FindDirectChildrenOnly))
        if (!panel->isVisible())
            panel->toggleViewAction()->trigger();
    QTRY_VERIFY(window.width() <= 800 && window.height() <= 600);
    for (QDockWidget* panel : window.findChildren<QDockWidget*>(Qt::FindDirectChildrenOnly)) {
        QVERIFY2(panel->isVisible(), qPrintable(panel->objectName()));
        QVERIFY2(!panel->isFloating() || QRect(0, 0, 800, 600).intersects(panel->geometry()),
                 qPrintable(panel->objectName()));
    }
}

void SmallScreenTests::the_export_dialog_fits() {
    ExportDialog dialog({{800, 450}, 3, {}, {}}, nullptr);
    dialog.set_walked(walk({}));
    dialog.show();
    QVERIFY(dialog.width() <= 800 && dialog.height() <= 600);
}

} // namespace hiker

int main(int argc, char** argv) {
    const hiker::OwnSettings settings;
    const QApplication application(argc, argv);
    if (QGuiApplication::platformName() == "offscreen")
        return 0;
    hiker::SmallScreenTests tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "small_screen_test.moc"
