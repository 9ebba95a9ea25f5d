// SPDX-License-Identifier: GPL-3.0-or-later
#include "invariants.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QSlider>
#include <QTableView>
#include <QTest>
#include <cmath>

#include "math/number.h"
#include "window/experiment_panel.h"
#include "window/formula_field.h"
#include "window/number_field.h"
#include "window/race_panel.h"
#include "window/rate_map_panel.h"
#include "window/table_panel.h"
#include "words/hikers.h"

namespace hiker::gestures {

namespace {

struct Broken {
    QString sentence;
};

void require(bool holds, const QString& otherwise) {
    if (!holds)
        throw Broken{otherwise};
}

template <class Widget>
Widget& the(const QWidget& window, const char* name) {
    auto* widget = window.findChild<Widget*>(name);
    require(widget, QString("there is no %1").arg(name));
    return *widget;
}

QString text_of(const std::optional<double>& number) {
    return number ? QString::number(*number, 'g', 17) : "nothing";
}

void check_number(const ExperimentPanel& panel, const Experiment& experiment, const char* name, Quantity quantity) {
    const auto& field = the<NumberField>(panel, name);
    const auto expected = value_of(experiment, quantity);
    if (expected)
        require(field.number() == expected,
                QString("the field %1 says %2 and the experiment %3").arg(name, field.text(), text_of(expected)));
    else
        require(field.text().isEmpty() && !field.isEnabled(),
                QString("the field %1 says %2 and the experiment nothing").arg(name, field.text()));
}

void check_fields(const MainWindow& window, const Experiment& experiment) {
    const auto& panel = *window.findChild<ExperimentPanel*>();
    const auto& function = the<FormulaField>(panel, "function");
    const auto& run = the<QPushButton>(panel, "run");
    require(run.isEnabled() == panel.is_valid(),
            "Run can be clicked although something is wrong, or cannot although not");
    require(!the<QLabel>(panel, "message").text().isEmpty(), "there is no word below the formula");
    if (!panel.is_valid())
        return; // what is typed is no experiment, and the last one that was stands
    require(!function.mistake(), "a mistake is marked in the formula and nothing is said of it");
    require(function.text().toStdString() == experiment.function,
            QString("the formula field says %1 and the experiment %2")
                .arg(function.text(), QString::fromStdString(experiment.function)));
    check_number(panel, experiment, "start", Quantity::start);
    if (variables_of(experiment) == 2)
        check_number(panel, experiment, "start_y", Quantity::start_y);
    check_number(panel, experiment, "learning_rate", Quantity::learning_rate);
    check_number(panel, experiment, "iterations", Quantity::iterations);
    check_number(panel, experiment, "precision", Quantity::precision);
    check_number(panel, experiment, "difference_step", Quantity::difference_step);
    require(the<QCheckBox>(panel, "precision_on").isChecked() == experiment.precision.has_value(),
            "the tick of the precision is not what the experiment says");
    const auto& kind = the<QComboBox>(panel, "kind");
    const OptimizerChoice& choice = experiment.hiker().optimizer;
    require(
        kind.currentData().toString().toStdString() == choice.name,
        QString("the list says %1 and the experiment %2").arg(kind.currentText(), QString::fromStdString(choice.name)));
    const std::vector<double> values = values_of(choice);
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto& field = the<NumberField>(panel, qPrintable(QString("value_%1").arg(i + 1)));
        require(
            field.number() == values[i],
            QString("a hyperparameter's field says %1 and the experiment %2").arg(field.text(), text_of(values[i])));
    }
}

void check_title(MainWindow& window) {
    Document& document = window.document();
    require(window.isWindowModified() == document.has_unsaved_changes(), "the title's mark does not tell of changes");
    const bool is_plain = document.path().isEmpty() && !document.has_unsaved_changes();
    const QString name = document.path().isEmpty() ? "untitled" : QFileInfo(document.path()).fileName();
    require(is_plain ? window.windowTitle() == "Hiker" : window.windowTitle().startsWith(name),
            QString("the title is %1").arg(window.windowTitle()));
}

void check_actions(MainWindow& window, const Experiment& experiment) {
    const std::size_t count = experiment.hikers.size();
    require(count >= 1 && count <= Experiment::most_hikers && experiment.selected < count, "there are too many hikers");
    require(the<QAction>(window, "action_add_hiker").isEnabled() == (count < Experiment::most_hikers),
            "a hiker can be added where there is no room, or cannot where there is");
    require(the<QAction>(window, "action_remove_hiker").isEnabled() == (count > 1),
            "the last hiker can be removed, or another one cannot");
    require(the<QAction>(window, "action_hide_hiker").isChecked() == experiment.hiker().is_hidden,
            "the menu does not tell whether she is hidden");
    const bool is_presenting = the<QAction>(window, "action_present").isChecked();
    require(window.menuBar()->isVisible() == !is_presenting,
            "the menus are there in a presentation, or are not without");
}

void check_cursor(const MainWindow& window) {
    const Session& session = window.session();
    const auto& scrubber = the<QSlider>(window, "scrubber");
    if (session.is_empty())
        return;
    const Cursor& cursor = session.cursor();
    const bool is_new = session.awaits_start();
    require(is_new || (cursor.number >= 0 && cursor.number <= session.pace().back().number),
            QString("the cursor is on iterate %1 of %2").arg(cursor.number).arg(session.pace().back().number));
    require(cursor.progress >= 0 && cursor.progress < 1, QString("the cursor's progress is %1").arg(cursor.progress));
    require(session.walked().tracks.size() == session.walked().experiment.hikers.size(),
            "there is not one track for each hiker");
    if (is_new)
        return;
    require(scrubber.maximum() == static_cast<int>(session.pace().size() - 1),
            QString("the scrubber goes to %1 of %2").arg(scrubber.maximum()).arg(session.pace().size()));
    require(
        scrubber.isSliderDown() || scrubber.value() == static_cast<int>(session.pace().row_of(session.cursor().number)),
        QString("the scrubber is at %1 and the cursor on %2").arg(scrubber.value()).arg(session.cursor().number));
    // Of a long walk not every iterate is kept: then it is the one before.
    const long long number = session.pace()[session.pace().row_of(cursor.number)].number;
    require(the<QLabel>(window, "iterate").text().contains(QString::number(number)),
            QString("it says %1 where the cursor is on %2")
                .arg(the<QLabel>(window, "iterate").text(), QString::number(cursor.number)));
    require(!session.has_arrived() || !the<QLabel>(window, "outcome").text().isEmpty(), "the outcome is not told");
}

void check_race(const MainWindow& window) {
    const auto* panel = window.findChild<RacePanel*>();
    if (!panel || !panel->isVisible())
        return;
    const Session& session = window.session();
    const Experiment& shown = session.walked().experiment;
    const QAbstractItemModel& rows = *the<QTableView>(*panel, "table").model();
    if (session.is_empty())
        return;
    require(rows.rowCount() == static_cast<int>(shown.hikers.size()),
            QString("the race has %1 rows for %2 hikers").arg(rows.rowCount()).arg(shown.hikers.size()));
    QStringList told;
    for (int row = 0; row < rows.rowCount(); ++row)
        told << rows.index(row, RaceModel::name_column).data().toString();
    QStringList names;
    for (const QString& name : words::names(shown))
        names << name;
    told.sort();
    names.sort();
    require(told == names, QString("the race names %1 and not %2").arg(told.join("; "), names.join("; ")));
    const QModelIndex current = the<QTableView>(*panel, "table").currentIndex();
    require(current.siblingAtColumn(RaceModel::name_column).data().toString() == words::names(shown)[shown.selected],
            "another row of the race is chosen than the selected hiker's");
}

void check_table(const MainWindow& window) {
    const auto* table = window.findChild<TablePanel*>();
    const Session& session = window.session();
    constexpr std::size_t quick = 10'000; // rows: longer ones are refreshed now and then
    if (table && table->isVisible() && !session.is_empty() && session.trajectory().size() <= quick)
        require(table->model()->rowCount() == static_cast<int>(session.trajectory().size()),
                QString("the table has %1 rows for %2 iterates")
                    .arg(table->model()->rowCount())
                    .arg(session.trajectory().size()));
}

void check_names(const Experiment& experiment) {
    const std::vector<QString> names = words::names(experiment);
    for (std::size_t i = 0; i < names.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            require(names[i] != names[j] || !experiment.hikers[i].name.empty() || !experiment.hikers[j].name.empty(),
                    QString("two hikers are called %1").arg(names[i]));
}

void check_all(MainWindow& window) {
    const Experiment& experiment = window.document().experiment();
    require(window.session().experiment() == experiment, "what is walked is another experiment than the one edited");
    check_fields(window, experiment);
    check_title(window);
    check_actions(window, experiment);
    check_names(experiment);
    check_cursor(window);
    check_race(window);
    check_table(window);
    require(the<QDockWidget>(window, "rate_map").windowTitle() == RateMapPanel::title(upward_of(experiment)),
            "the map is called after other things than it shows");
}

/// A few places of the curve that is drawn.
void check_curve(const QCustomPlot& plot, const Experiment& experiment) {
    const Function function(experiment.function);
    const QCPGraphDataContainer& drawn = *plot.graph(0)->data();
    const int step = std::max(1, drawn.size() / 7);
    for (int i = 0; i < drawn.size(); i += step) {
        const QCPGraphData& place = *drawn.at(i);
        const double value = function(place.key);
        const bool is_drawn_there = std::isnan(place.value) || place.value == value ||
                                    std::abs(place.value - value) <= 1e-9 * std::abs(value) ||
                                    !plot.yAxis->range().contains(value);
        require(
            is_drawn_there,
            QString("at %1 the curve is drawn at %2, and f is %3 there").arg(place.key).arg(place.value).arg(value));
    }
}

void check_picture(MainWindow& window) {
    const Session& session = window.session();
    const Experiment& experiment = window.document().experiment();
    require(QTest::qWaitFor([&] { return !session.awaits_start(); }, 20'000), "the start of the walk has not come");
    require(session.walked().experiment == experiment, "what is shown is another experiment than the one edited");
    auto& plot = the<QCustomPlot>(*window.centralWidget(), "plot");
    plot.replot();
    const bool is_map = variables_of(experiment) == 2;
    require(plot.graph(0)->visible() == !is_map, "there is a curve where a map should be, or a map for a curve");
    if (!is_map)
        check_curve(plot, experiment);
    std::vector<QString> names;
    for (std::size_t i = 0; i < experiment.hikers.size(); ++i)
        if (!experiment.hikers[i].is_hidden && experiment.hikers.size() > 1)
            names.push_back(words::names(experiment)[i]);
    std::vector<QString> told;
    for (const KeyEntry& entry : window.scene().key())
        told.push_back(entry.look.name);
    require(names == told, "the picture names other hikers than there are");
    const auto stance = window.scene().stance();
    const Cursor cursor = session.own_cursor();
    if (!stance || cursor.progress > 0)
        return;
    const Iterate& iterate = session.trajectory()[session.row()];
    const QPointF place(plot.xAxis->coordToPixel(iterate.point.x),
                        plot.yAxis->coordToPixel(is_map ? iterate.point.y : iterate.value));
    if (QRectF(plot.axisRect()->rect()).contains(place))
        require((stance->feet - place).manhattanLength() < 1, "the hiker stands elsewhere than on her iterate");
}

void check_undo(MainWindow& window) {
    Document& document = window.document();
    if (!document.history().canUndo())
        return;
    const Experiment before = document.experiment();
    document.history().undo();
    require(document.experiment() != before || document.history().index() >= 0, "");
    check_all(window);
    document.history().redo();
    // Who is selected goes back and forth with what is done, but is no change of its own.
    Experiment after = document.experiment();
    after.selected = before.selected < after.hikers.size() ? before.selected : 0;
    require(after == before, "undo and redo do not lead back");
    check_all(window);
}

template <class Check>
QString sentence_of(MainWindow& window, Check check) {
    try {
        check(window);
    } catch (const Broken& broken) {
        return broken.sentence;
    }
    return {};
}

} // namespace

QString broken_invariant(MainWindow& window) {
    return sentence_of(window, check_all);
}

QString wrong_picture(MainWindow& window) {
    return sentence_of(window, check_picture);
}

QString broken_undo(MainWindow& window) {
    return sentence_of(window, check_undo);
}

} // namespace hiker::gestures
