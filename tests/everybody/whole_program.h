// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QDir>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>

#include "../several.h"
#include "../window/open_window.h"

namespace hiker {

/// A window of the program, with every panel that it has.
class WholeProgram : public OpenWindow {
  public:
    explicit WholeProgram(const Experiment& experiment = {}) : OpenWindow(experiment) {}

    QList<QDockWidget*> panels() { return window.findChildren<QDockWidget*>(Qt::FindDirectChildrenOnly); }

    /// Shows this panel, in front of those that it shares its place with.
    void show(QDockWidget* panel) {
        panel->show();
        panel->raise();
        QTest::qWait(0);
    }
    void show_all_panels() {
        for (QDockWidget* panel : panels())
            show(panel);
    }

    QAction* action(const char* name) { return the<QAction>(name); }

    /// The dialog that this opens and that lives on until it is closed.
    QDialog* dialog_of(const char* action_name) {
        action(action_name)->trigger();
        for (QWidget* top : QApplication::topLevelWidgets())
            if (auto* dialog = qobject_cast<QDialog*>(top); dialog && dialog->isVisible())
                return dialog;
        qFatal("%s has opened nothing.", action_name);
    }
};

/// Those that open and live on until they are closed, by their actions.
inline const QList<const char*> dialog_actions{"action_export", "action_sweep", "action_guide", "action_about"};

/// Writes what a window looks like into the folder that the environment names, where it names one.
inline void keep_picture(QWidget& window, const QString& name) {
    const QString folder = qEnvironmentVariable("HIKER_SCREENSHOTS");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        window.grab().save(folder + "/" + name + ".png");
}

/// What a widget is called in a failure.
inline QString path_of(const QWidget* widget) {
    QStringList path;
    for (const QWidget* one = widget; one; one = one->parentWidget())
        path.prepend(one->objectName().isEmpty() ? one->metaObject()->className() : one->objectName());
    return path.join("/");
}

} // namespace hiker
