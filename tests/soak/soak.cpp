// SPDX-License-Identifier: GPL-3.0-or-later
//
// soak MINUTES FILE.md: runs, resets, changes, opens and exports in one window for so long, and writes how much memory
// it had meanwhile. Ends with 1 where that has grown.
#include <unistd.h>

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QDoubleSpinBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QMenu>
#include <QSlider>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <algorithm>
#include <chrono>
#include <tuple>
#include <vector>

#include "files/gallery.h"
#include "files/lesson.h"
#include "files/whole_file.h"
#include "window/experiment_panel.h"
#include "window/export_dialog.h"
#include "window/main_window.h"

namespace hiker {

namespace {

constexpr int patience = 60'000; // milliseconds
constexpr double mebibyte = 1024.0 * 1024.0;

/// What of this program is in memory now, in MiB.
double resident_memory() {
    QFile file("/proc/self/statm");
    if (!file.open(QIODevice::ReadOnly))
        throw FileError(file.errorString());
    const double pages = file.readAll().split(' ').at(1).toDouble();
    return pages * static_cast<double>(sysconf(_SC_PAGESIZE)) / mebibyte;
}

double median(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// How much memory there was in each tenth of the time.
class Memory {
  public:
    explicit Memory(double seconds) : seconds_(seconds) { clock_.start(); }

    bool is_over() const { return passed() >= 1; }
    void sample() {
        const auto tenth = std::min(static_cast<std::size_t>(passed() * 10), std::size_t(9));
        samples_[tenth].push_back(resident_memory());
    }
    double in(std::size_t tenth) const { return samples_[tenth].empty() ? 0 : median(samples_[tenth]); }
    double most_in(std::size_t tenth) const {
        return samples_[tenth].empty() ? 0 : *std::max_element(samples_[tenth].begin(), samples_[tenth].end());
    }
    /// In the second half, from its first tenth to its last: until then there are files, panels and kinds of export
    /// that have not been together yet, and each of them can need more at once than any before.
    double growth() const { return in(9) - in(5); }
    double bound() const { return 0.02 * in(5) + 5; }

  private:
    double passed() const { return static_cast<double>(clock_.elapsed()) / 1000 / seconds_; }

    double seconds_;
    QElapsedTimer clock_;
    std::vector<std::vector<double>> samples_ = std::vector<std::vector<double>>(10);
};

/// Somebody who does the same things over and over, each time with something else.
class Soak {
  public:
    Soak() {
        window_.resize(1280, 720);
        window_.show();
        for (const QString& name : lesson_names())
            files_ << lesson_path(name);
        for (const KnownLandscape& landscape : known_landscapes())
            files_ << landscape_path(landscape.name);
        the<QSlider>(window_, "speed").setValue(the<QSlider>(window_, "speed").maximum());
    }

    void go_round() {
        window_.open(files_[round_ % files_.size()]);
        ++opened;
        toggle_panel();
        walk();
        change();
        walk();
        undo_all();
        export_something();
        the<QAction>(window_, "action_copy_picture").trigger();
        ++round_;
    }

    /// Whether everything that there is has been opened once.
    bool is_warm() const { return round_ >= files_.size(); }

    long long opened = 0;
    long long runs = 0;
    long long changes = 0;
    long long exported = 0;
    long long cancelled = 0;

  private:
    template <class Object>
    static Object& the(const QObject& owner, const char* name) {
        auto* object = owner.findChild<Object*>(name);
        if (!object)
            qFatal("There is no %s.", name);
        return *object;
    }

    /// Runs to the end, or as far as it comes in a moment, and resets.
    void walk() {
        window_.run();
        std::ignore = QTest::qWaitFor([&] { return window_.session().is_finished(); }, 1000);
        window_.session().stop();
        window_.session().reset();
        QTest::qWait(5);
        ++runs;
    }

    void change() {
        auto& panel = *window_.findChild<ExperimentPanel*>();
        for (const double rate : {0.01, 0.1, 0.3, 0.9, 1.1}) {
            emit panel.rate_tried(rate);
            QTest::qWait(2);
            ++changes;
        }
        for (const char* action : {"action_add_hiker", "action_duplicate_hiker", "action_remove_hiker"}) {
            the<QAction>(window_, action).trigger();
            ++changes;
        }
        static const QStringList functions{"x^2", "sin(x) + x²/10", "x^2 + 10y^2", "(", "tan(10x)", "sin(x) sin(y)"};
        auto& field = the<QLineEdit>(window_, "function");
        field.selectAll();
        field.insert(functions[round_ % functions.size()]);
        QTest::qWait(2);
        ++changes;
    }

    void undo_all() {
        QUndoStack& history = window_.document().history();
        while (history.canUndo())
            history.undo();
        while (history.canRedo())
            history.redo();
        QTest::qWait(2);
    }

    void toggle_panel() {
        const QList<QDockWidget*> panels = window_.findChildren<QDockWidget*>(Qt::FindDirectChildrenOnly);
        panels[round_ % panels.size()]->toggleViewAction()->trigger();
        QTest::qWait(2);
    }

    void export_something() {
        static const QStringList endings{".png", ".png", ".png", ".gif", ".pdf", ".csv"};
        if (!QTest::qWaitFor([&] { return !window_.session().awaits_start(); }, patience))
            qFatal("The walk does not begin.");
        the<QAction>(window_, "action_export").trigger();
        auto* dialog = window_.findChild<ExportDialog*>();
        if (!dialog)
            return;
        auto& kinds = the<QComboBox>(*dialog, "kind");
        const auto kind = static_cast<int>(round_ % endings.size());
        kinds.setCurrentIndex(kind);
        emit kinds.activated(kind);
        the<QDoubleSpinBox>(*dialog, "size_width").setValue(480);
        the<QDoubleSpinBox>(*dialog, "size_height").setValue(270);
        the<QSpinBox>(*dialog, "to").setValue(12);
        QTest::qWait(20); // the preview
        dialog->export_to(folder_.filePath("export" + endings[kind]));
        constexpr int long_enough = 5'000; // milliseconds: a map of many long walks would take minutes
        const bool is_written = QTest::qWaitFor([&] { return !dialog->is_exporting(); }, long_enough);
        ++(is_written ? exported : cancelled);
        dialog->reject();
        QTest::qWait(2);
    }

    QTemporaryDir folder_;
    QStringList files_;
    qsizetype round_ = 0;
    MainWindow window_{Experiment()};
};

QString report(const Memory& memory, const Soak& soak, double minutes) {
    QString text =
        QString(
            "# Soak\n\n"
            "Written by `scripts/soak`: one window that opens, runs, resets, changes, undoes, copies "
            "and exports without a pause for %1 minutes,\n"
            "after everything has been opened once.\n\n"
            "Files opened: %2. Runs: %3. Changes: %4. Exports: %5, and %6 cancelled.\n\n"
            "| tenth of the time | resident memory, median (MiB) | most (MiB) |\n"
            "| --- | --- | --- |\n")
            .arg(QString::number(minutes), QString::number(soak.opened), QString::number(soak.runs),
                 QString::number(soak.changes), QString::number(soak.exported), QString::number(soak.cancelled));
    for (std::size_t tenth = 0; tenth < 10; ++tenth)
        text += QString("| %1 | %2 | %3 |\n")
                    .arg(QString::number(tenth + 1), QString::number(memory.in(tenth), 'f', 1),
                         QString::number(memory.most_in(tenth), 'f', 1));
    text += QString("\nFrom the sixth tenth to the last: %1 MiB; at most %2 MiB are allowed (2 % and 5 MiB).\n")
                .arg(QString::number(memory.growth(), 'f', 1), QString::number(memory.bound(), 'f', 1));
    return text;
}

int soak_for(double minutes, const QString& path) {
    Soak soak;
    while (!soak.is_warm())
        soak.go_round();
    Memory memory(minutes * 60);
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, [&memory] { memory.sample(); });
    timer.start(std::chrono::milliseconds(500));
    while (!memory.is_over())
        soak.go_round();
    const QString text = report(memory, soak, minutes);
    fputs(qPrintable(text), stdout);
    write_file(path, text.toUtf8());
    return memory.growth() <= memory.bound() ? 0 : 1;
}

} // namespace

} // namespace hiker

int main(int argc, char** argv) {
    QStandardPaths::setTestModeEnabled(true);
    QLoggingCategory::setFilterRules("*.warning=false"); // of a platform without a screen
    const QTemporaryDir settings;
    qputenv("XDG_CONFIG_HOME", settings.path().toLocal8Bit());
    QCoreApplication::setOrganizationName("hiker");
    QCoreApplication::setApplicationName("hiker-soak");
    const QApplication application(argc, argv);
    const double minutes = argc == 3 ? QByteArray(argv[1]).toDouble() : 0;
    if (minutes <= 0) {
        fputs("soak MINUTES FILE.md\n", stderr);
        return 2;
    }
    return hiker::soak_for(minutes, QString::fromLocal8Bit(argv[2]));
}
