// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include <QDockWidget>
#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "files/experiment_file.h"
#include "window/main_window.h"

namespace hiker {

/// A window that a teacher has opened, and hands for it; the settings are as the window before left them.
class Classroom {
  public:
    explicit Classroom(const Experiment& experiment = {}) : window(experiment) {
        window.resize(1280, 720);
        window.show();
    }

    /// To be waited for before keys are pressed.
    bool is_ready() { return QTest::qWaitForWindowActive(&window); }

    template <class Object = QWidget>
    Object* the(const char* name) {
        auto* object = window.findChild<Object*>(name);
        if (!object)
            qFatal("There is no %s.", name);
        return object;
    }
    QDockWidget* panel(const char* name) { return the<QDockWidget>(name); }
    QString label(const char* name) { return the<QLabel>(name)->text(); }
    QString outcome() { return label("outcome"); }
    void click(const char* name) { QTest::mouseClick(the(name), Qt::LeftButton); }
    void trigger(const char* action) { the<QAction>(action)->trigger(); }
    const Experiment& experiment() { return window.document().experiment(); }

    MainWindow window;
};

/// A folder for files of the test's own.
class Folder {
  public:
    QString path(const QString& name) const { return folder_.filePath(name); }
    QString put(const QString& name, const QByteArray& content) const {
        write_file(path(name), content);
        return path(name);
    }
    QString put(const QString& name, const Experiment& experiment) const {
        return put(name, experiment_to_json(experiment));
    }

  private:
    QTemporaryDir folder_;
};

inline Experiment of(const std::string& function, double start = 3, double rate = 0.1) {
    Experiment experiment;
    experiment.function = function;
    experiment.hiker().start.x = start;
    experiment.hiker().learning_rate = rate;
    return experiment;
}

} // namespace hiker
