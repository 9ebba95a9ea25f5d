// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QDockWidget>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "../cut_off.h"
#include "../several.h"
#include "../window/open_window.h"
#include "files/lesson.h"
#include "words/language.h"

namespace hiker {

namespace {

Experiment race_on_a_map() {
    return several({from(3), with({"adam"}), with({"newton"}, 1)}, "x^2 + 10y^2");
}

/// Writes what a window looks like into the folder that the environment names, where it names one.
void keep_picture(QWidget& window, const QString& name) {
    const QString folder = qEnvironmentVariable("HIKER_SCREENSHOTS");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        window.grab().save(folder + "/" + name + ".png");
}

/// The layout follows in its own time.
QStringList cut_off_in(QWidget& window) {
    QStringList cut_off;
    (void)QTest::qWaitFor([&] { return (cut_off = CutOff::in(window)).isEmpty(); }, 1000);
    return cut_off;
}

} // namespace

/// The whole program in each language.
class LanguagesTests : public QObject {
    Q_OBJECT

  private slots:
    void init() { QSettings().clear(); }
    void cleanup() { words::speak("en"); }

    void nothing_in_the_window_is_cut_off_data();
    void nothing_in_the_window_is_cut_off();
    void nothing_in_a_dialog_is_cut_off_data();
    void nothing_in_a_dialog_is_cut_off();
    void a_language_is_chosen_in_the_menu_for_the_next_start();
    void a_number_is_typed_with_a_dot_in_every_language();

  private:
    static QDialog* open_dialog(OpenWindow& window, const char* action);
    static QStringList look_at_all_exports(QDialog& dialog, const QString& name);
};

void LanguagesTests::nothing_in_the_window_is_cut_off_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<Experiment>("experiment");
    QTest::addColumn<QSize>("size");
    for (const words::Language& language : words::languages())
        for (const QSize size : {QSize(1280, 720), QSize(1920, 1080)}) {
            const auto row = [&](const char* what) -> QTestData& {
                return QTest::addRow("%s, %d pixels, %s", what, size.width(), qPrintable(language.code));
            };
            row("a curve") << language.code << Experiment() << size;
            row("a race on a map") << language.code << race_on_a_map() << size;
        }
}

void LanguagesTests::nothing_in_the_window_is_cut_off() {
    QFETCH(QString, code);
    QFETCH(Experiment, experiment);
    QFETCH(QSize, size);
    words::speak(code);
    OpenWindow window(experiment);
    window.window.resize(size);
    window.play_as_fast_as_it_goes();
    window.window.run();
    QTRY_VERIFY(window.session().is_finished());
    QStringList cut_off = cut_off_in(window.window);
    for (auto* panel : window.window.findChildren<QDockWidget*>(Qt::FindDirectChildrenOnly)) {
        panel->show();
        panel->raise();
        QTest::qWait(0);
        cut_off += cut_off_in(window.window);
        keep_picture(window.window, QString("%1 %2 %3 %4")
                                        .arg(code)
                                        .arg(size.width())
                                        .arg(QString::fromStdString(experiment.function).remove('/'))
                                        .arg(panel->objectName()));
        if (panel->objectName() != "table" && panel->objectName() != "race")
            panel->hide();
    }
    cut_off.removeDuplicates();
    QVERIFY2(cut_off.isEmpty(), qPrintable(cut_off.join('\n')));
}

void LanguagesTests::nothing_in_a_dialog_is_cut_off_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("action");
    for (const words::Language& language : words::languages())
        for (const char* action : {"action_export", "action_sweep", "action_guide"})
            QTest::addRow("%s, %s", action, qPrintable(language.code)) << language.code << action;
}

QDialog* LanguagesTests::open_dialog(OpenWindow& window, const char* action) {
    window.the<QAction>(action)->trigger();
    for (QWidget* top : QApplication::topLevelWidgets())
        if (auto* dialog = qobject_cast<QDialog*>(top); dialog && dialog->isVisible())
            return dialog;
    return nullptr;
}

QStringList LanguagesTests::look_at_all_exports(QDialog& dialog, const QString& name) {
    QStringList cut_off;
    auto* kind = dialog.findChild<QComboBox*>("kind");
    for (int i = 0; i < kind->count(); ++i) {
        kind->setCurrentIndex(i);
        emit kind->activated(i);
        QTest::qWait(0);
        cut_off += cut_off_in(dialog);
        keep_picture(dialog, QString("%1 %2").arg(name).arg(i));
    }
    return cut_off;
}

void LanguagesTests::nothing_in_a_dialog_is_cut_off() {
    QFETCH(QString, code);
    QFETCH(QString, action);
    words::speak(code);
    OpenWindow window;
    window.play_as_fast_as_it_goes();
    window.window.run();
    QTRY_VERIFY(window.session().is_finished());
    QDialog* dialog = open_dialog(window, qPrintable(action));
    QVERIFY(dialog);
    const QString name = code + " " + action;
    QStringList cut_off = action == "action_export" ? look_at_all_exports(*dialog, name) : cut_off_in(*dialog);
    keep_picture(*dialog, name);
    cut_off.removeDuplicates();
    QVERIFY2(cut_off.isEmpty(), qPrintable(cut_off.join('\n')));
}

void LanguagesTests::a_language_is_chosen_in_the_menu_for_the_next_start() {
    OpenWindow window;
    auto* menu = window.the<QMenu>("menu_language");
    emit menu->aboutToShow();
    QStringList names;
    for (QAction* action : menu->actions()) {
        names << action->text();
        if (action->text() == "Français")
            action->trigger();
    }
    QCOMPARE(names.mid(2), QStringList({"English", "Deutsch", "Español", "Français", "日本語", "简体中文"}));
    QCOMPARE(QSettings().value("language").toString(), "fr");
    QVERIFY(window.label("outcome").contains("next time"));
}

void LanguagesTests::a_number_is_typed_with_a_dot_in_every_language() {
    words::speak("de");
    OpenWindow window;
    window.type("learning_rate", "0.25");
    window.press("learning_rate", Qt::Key_Return);
    QCOMPARE(window.experiment().hiker().learning_rate, 0.25);
    QCOMPARE(window.field("learning_rate")->text(), "0.25");
    window.type("function", "0.5x^2");
    QCOMPARE(window.experiment().function, "0.5x^2");
}

} // namespace hiker

int main(int argc, char** argv) {
    QStandardPaths::setTestModeEnabled(true);
    const QTemporaryDir settings; // QSettings does not ask QStandardPaths
    qputenv("XDG_CONFIG_HOME", settings.path().toLocal8Bit());
    QCoreApplication::setOrganizationName("hiker");
    QCoreApplication::setApplicationName("hiker-tests");
    const QApplication application(argc, argv);
    hiker::LanguagesTests tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "main.moc"
