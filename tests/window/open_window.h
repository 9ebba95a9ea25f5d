// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSlider>
#include <QTest>
#include <QToolButton>

#include "window/main_window.h"

namespace hiker {

/// A window that somebody has opened, and hands for it.
class OpenWindow {
  public:
    explicit OpenWindow(const Experiment& experiment = {}) : window(experiment) {
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
    QLineEdit* field(const char* name) { return the<QLineEdit>(name); }
    QCustomPlot* plot() { return the<QCustomPlot>("plot"); }
    QString label(const char* name) { return the<QLabel>(name)->text(); }
    void click(const char* name) { QTest::mouseClick(the(name), Qt::LeftButton); }
    void press(const char* name, Qt::Key key) { QTest::keyClick(the(name), key); }
    void press(Qt::Key key) { QTest::keyClick(plot(), key); }

    /// Replaces what is in a field. Not keyClicks, which cannot type letters beyond ASCII.
    void type(const char* name, const QString& text) {
        QLineEdit* line = field(name);
        line->setFocus();
        line->selectAll();
        if (text.isEmpty())
            line->del();
        else
            line->insert(text);
    }

    void play_as_fast_as_it_goes() { the<QSlider>("speed")->setValue(the<QSlider>("speed")->maximum()); }
    void play_slowly() { the<QSlider>("speed")->setValue(the<QSlider>("speed")->minimum()); }

    const Session& session() const { return window.session(); }
    const Experiment& experiment() const { return window.session().experiment(); }

    MainWindow window;
};

/// An experiment that is still being walked whenever a test looks at it.
inline Experiment endless() {
    Experiment experiment;
    experiment.function = "sin(x)*exp(-x^2/10)+x^2/20";
    experiment.iterations = 1'000'000'000;
    experiment.precision = std::nullopt;
    return experiment;
}

} // namespace hiker
