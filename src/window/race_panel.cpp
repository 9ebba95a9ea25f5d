// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/race_panel.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QToolButton>

#include "ui_race_panel.h"
#include "window/graph_panels.h"
#include "window/number_delegate.h"
#include "window/session.h"
#include "words/caption.h"

namespace hiker {

RacePanel::RacePanel(const Session& session, const QList<QAction*>& actions, QWidget* parent)
    : QWidget(parent), session_(session), ui_(std::make_unique<Ui::RacePanel>()), model_(session) {
    ui_->setupUi(this);
    for (QAction* action : actions) {
        auto* button = new QToolButton;
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::TabFocus);
        button->setText(action->iconText());
        ui_->buttons->insertWidget(ui_->buttons->count() - 1, button);
    }
    set_up_table();
    model_.set_theme(theme_of(palette()));
    connect(&model_, &RaceModel::renamed, this, &RacePanel::renamed);
    connect(&model_, &RaceModel::hidden, this, &RacePanel::hidden);
    connect(&session, &Session::restarted, this, &RacePanel::show_hikers);
    connect(&session, &Session::looks_changed, this, &RacePanel::show_looks);
    connect(&session, &Session::walked_on, this, &RacePanel::show_numbers);
    connect(&session, &Session::cursor_moved, this, &RacePanel::show_numbers);
    show_hikers();
}

RacePanel::~RacePanel() = default;

void RacePanel::set_up_table() {
    sorted_.setSourceModel(&model_);
    sorted_.setSortRole(RaceModel::sort_role);
    QTableView& table = *ui_->table;
    table.setModel(&sorted_);
    table.sortByColumn(-1, Qt::AscendingOrder); // in their own order until somebody asks for another one
    table.setSortingEnabled(true);
    table.setItemDelegate(new NumberDelegate(RaceModel::sort_role, this));
    table.verticalHeader()->hide();
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed); // whatever comes in while they walk
    table.horizontalHeader()->setSortIndicatorClearable(true);          // by a third click: back to their own order
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setMinimumSectionSize(30);
    add_sorting_by_keyboard();
    fit_columns();
    table.installEventFilter(this);
    connect(table.selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& row) {
        if (!row.isValid() || is_showing_)
            return;
        emit selected(sorted_.mapToSource(row).row());
        // Until others have their starts the rows are those of before, and the one that is shown may stay another.
        QMetaObject::invokeMethod(this, &RacePanel::show_selected, Qt::QueuedConnection); // after all of the click
    });
}

/// What a click on a heading does, in the menu that the menu key opens.
void RacePanel::add_sorting_by_keyboard() {
    QTableView& table = *ui_->table;
    table.setContextMenuPolicy(Qt::ActionsContextMenu);
    for (int column = 0; column < RaceModel::column_count; ++column) {
        auto* action = new QAction(&table);
        table.addAction(action);
        connect(action, &QAction::triggered, this, [this, column] {
            const QHeaderView& header = *ui_->table->horizontalHeader();
            const bool is_by_this = header.sortIndicatorSection() == column;
            const bool was_descending = header.sortIndicatorOrder() == Qt::DescendingOrder;
            ui_->table->sortByColumn(is_by_this && was_descending ? -1 : column,
                                     is_by_this && !was_descending ? Qt::DescendingOrder : Qt::AscendingOrder);
        });
    }
    name_sorting();
}

void RacePanel::name_sorting() {
    for (int column = 0; column < RaceModel::column_count; ++column)
        ui_->table->actions().at(column)->setText(
            model_.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
}

/// Space, the arrows to the sides and the numbers are the window's, as everywhere but in a field.
bool RacePanel::eventFilter(QObject* object, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(object, event);
    const int key = static_cast<const QKeyEvent&>(*event).key();
    const bool is_windows =
        key == Qt::Key_Space || key == Qt::Key_Left || key == Qt::Key_Right || (key >= Qt::Key_1 && key <= Qt::Key_8);
    event->setAccepted(!is_windows);
    return is_windows;
}

/// As wide as any outcome and the usual numbers need it in the font as it is. Who it is comes first: what the other
/// columns leave over is for the names, and more than that where they need it.
void RacePanel::fit_columns() {
    constexpr int margins = 8; // pixels
    QTableView& table = *ui_->table;
    table.verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    int others = 0;
    for (int column = RaceModel::outcome_column; column < RaceModel::column_count; ++column) {
        int width = table.horizontalHeader()->sectionSizeHint(column);
        const QStringList texts = column == RaceModel::outcome_column ? words::all_briefs()
                                  : column < RaceModel::x_column      ? QStringList{"0000"}
                                  : column == RaceModel::x_column && session_.is_in_the_plane()
                                      ? QStringList{"(-0.123456, -0.123456)"}
                                      : QStringList{"-1.2e-34"};
        for (const QString& text : texts)
            width = std::max(width, fontMetrics().horizontalAdvance(text) + margins);
        table.setColumnWidth(column, width);
        others += width;
    }
    const int room = table.viewport()->width();
    const int names = static_cast<const QAbstractItemView&>(table).sizeHintForColumn(RaceModel::name_column);
    table.setColumnWidth(RaceModel::name_column, std::max(room - others, std::min(names + 1, room / 2)));
}

void RacePanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit_columns();
}

void RacePanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit_columns();
    if (event->type() == QEvent::PaletteChange)
        model_.set_theme(theme_of(palette()));
}

void RacePanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    show_hikers();
}

void RacePanel::show_hikers() {
    is_showing_ = true;
    model_.reset();
    name_sorting();
    fit_columns();
    is_showing_ = false;
    show_selected();
}

/// An editor that is open stays so.
void RacePanel::show_looks() {
    model_.show_looks();
    fit_columns();
    show_selected();
}

void RacePanel::show_numbers() {
    if (isVisible())
        model_.refresh();
}

void RacePanel::show_selected() {
    const auto row = static_cast<int>(session_.walked().experiment.selected);
    is_showing_ = true;
    ui_->table->setCurrentIndex(sorted_.mapFromSource(model_.index(row, RaceModel::name_column)));
    is_showing_ = false;
}

} // namespace hiker
