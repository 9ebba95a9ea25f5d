// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of the window that has to do with several hikers.
#include <QActionGroup>
#include <QDockWidget>
#include <QMenu>

#include "descent/line_up.h"
#include "ui_main_window.h"
#include "window/main_window.h"
#include "window/race_panel.h"
#include "window/screen_room.h"
#include "window/sweep_dialog.h"
#include "words/choices.h"

namespace hiker {

void MainWindow::build_hikers_menu() {
    connect(ui_->action_add_hiker, &QAction::triggered, this, &MainWindow::add_hiker);
    connect(ui_->action_duplicate_hiker, &QAction::triggered, this, [this] {
        Hiker copy = document_.experiment().hiker();
        copy.name.clear();
        change_hikers(with_another(document_.experiment(), copy));
    });
    connect(ui_->action_remove_hiker, &QAction::triggered, this,
            [this] { change_hikers(without_selected(document_.experiment())); });
    connect(ui_->action_hiker_up, &QAction::triggered, this,
            [this] { change_hikers(with_selected_moved(document_.experiment(), -1)); });
    connect(ui_->action_hiker_down, &QAction::triggered, this,
            [this] { change_hikers(with_selected_moved(document_.experiment(), 1)); });
    connect(ui_->action_hide_hiker, &QAction::triggered, this, [this](bool is_hidden) {
        Experiment experiment = document_.experiment();
        experiment.hiker().is_hidden = is_hidden;
        change_hikers(experiment);
    });
    connect(ui_->action_sweep, &QAction::triggered, this, &MainWindow::ask_and_sweep);
    build_colours_menu();
    addActions({ui_->action_add_hiker, ui_->action_duplicate_hiker, ui_->action_remove_hiker,
                ui_->action_sweep}); // in a presentation too
}

void MainWindow::build_colours_menu() {
    const QStringList names{
        tr("Vermillion, disc"),        tr("Green, square"), tr("Purple, triangle"), tr("Orange, diamond"),
        tr("Sky blue, triangle down"), tr("Black, star"),   tr("Yellow, plus"),     tr("Blue, cross")};
    auto* group = new QActionGroup(this);
    for (int colour = 0; colour < static_cast<int>(names.size()); ++colour) {
        QAction* action = ui_->menu_colour->addAction(names[colour]);
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, colour] {
            Experiment experiment = document_.experiment();
            experiment.hiker().colour = colour;
            change_hikers(experiment);
        });
    }
    connect(ui_->menu_colour, &QMenu::aboutToShow, this,
            [this] { ui_->menu_colour->actions().at(document_.experiment().hiker().colour)->setChecked(true); });
}

/// What can be done with so many hikers.
void MainWindow::show_hikers(const Experiment& experiment) {
    const std::size_t count = experiment.hikers.size();
    const bool has_room = count < Experiment::most_hikers;
    ui_->action_add_hiker->setEnabled(has_room);
    ui_->action_duplicate_hiker->setEnabled(has_room);
    ui_->action_remove_hiker->setEnabled(count > 1);
    ui_->action_hiker_up->setEnabled(experiment.selected > 0);
    ui_->action_hiker_down->setEnabled(experiment.selected + 1 < count);
    ui_->menu_colour->setEnabled(count > 1);
    ui_->action_hide_hiker->setEnabled(count > 1 || experiment.hiker().is_hidden);
    ui_->action_hide_hiker->setChecked(experiment.hiker().is_hidden);
    if (!layout_before_presenting_.isEmpty())
        return; // in a presentation there are no panels
    if (count > 1 && !had_several_)
        show_race();
    had_several_ = count > 1;
}

void MainWindow::show_race() {
    race_dock_->show();
    race_dock_->raise();
    float_where_too_wide(*race_dock_, *this);
    const int room_for_numbers = std::min(620, width() * 2 / 5); // pixels
    if (race_dock_->width() < room_for_numbers && !race_dock_->isFloating())
        resizeDocks({race_dock_}, {room_for_numbers}, Qt::Horizontal);
}

QWidget* MainWindow::make_race_panel() {
    auto* panel = new RacePanel(session_, {ui_->action_add_hiker, ui_->action_duplicate_hiker, ui_->action_remove_hiker,
                                           ui_->action_hiker_up, ui_->action_hiker_down, ui_->action_sweep});
    panel->setFont(table_font());
    connect(panel, &RacePanel::selected, this, [this](int hiker) { select(static_cast<std::size_t>(hiker)); });
    const auto change = [this](int hiker, const auto& set) {
        Experiment experiment = document_.experiment();
        const auto place = static_cast<std::size_t>(hiker);
        if (place >= experiment.hikers.size())
            return; // the panel shows those of before, until the others have their starts
        set(experiment.hikers[place]);
        change_hikers(experiment);
    };
    connect(panel, &RacePanel::renamed, this, [this, change](int hiker, const QString& name) {
        if (words::is_name(name.trimmed()))
            change(hiker, [&](Hiker& one) { one.name = name.trimmed().toStdString(); });
        else
            tell(words::names_allowed());
    });
    connect(panel, &RacePanel::hidden, this,
            [change](int hiker, bool is_hidden) { change(hiker, [&](Hiker& one) { one.is_hidden = is_hidden; }); });
    return panel;
}

void MainWindow::change_hikers(const Experiment& experiment) {
    document_.end_gesture();
    edit_by_hand(experiment);
    document_.end_gesture();
}

void MainWindow::select(std::size_t hiker) {
    is_by_hand_ = true;
    if (hiker < document_.experiment().hikers.size())
        document_.select(hiker);
    is_by_hand_ = false;
}

/// A plain one beside the selected hiker.
void MainWindow::add_hiker() {
    Hiker hiker;
    hiker.start = document_.experiment().hiker().start;
    change_hikers(with_another(document_.experiment(), hiker));
}

void MainWindow::ask_and_sweep() {
    auto* dialog = new SweepDialog(document_.experiment(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->set_text(last_sweep_);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        last_sweep_ = dialog->text();
        change_hikers(dialog->swept());
    });
    dialog->open();
}

void MainWindow::choose_optimizer(const QString& name) {
    Experiment experiment = document_.experiment();
    experiment.hiker() = with_optimizer(experiment.hiker(), name.toStdString());
    change_hikers(experiment);
}

} // namespace hiker
