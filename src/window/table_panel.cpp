// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/table_panel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

#include "window/number_delegate.h"
#include "window/session.h"

namespace hiker {

namespace {

/// Marks the row under the cursor, which is not the selection: that is for copying.
class CellDelegate : public NumberDelegate {
  public:
    CellDelegate(const Session& session, QObject* parent)
        : NumberDelegate(TrajectoryModel::number_role, parent), session_(session) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        if (is_here(index))
            painter->fillRect(option.rect, QColor(176, 70, 138, 60)); // the tangent's colour, over any palette
        QStyledItemDelegate::paint(painter, option, index);
    }

  protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        if (is_here(index)) { // before the digits are chosen: bold ones are wider
            option->font.setBold(true);
            option->fontMetrics = QFontMetrics(option->font);
        }
        NumberDelegate::initStyleOption(option, index);
    }

  private:
    bool is_here(const QModelIndex& index) const {
        const Trajectory& trajectory = session_.trajectory();
        return !trajectory.is_empty() &&
               trajectory.row_of(session_.cursor().number) == static_cast<std::size_t>(index.row());
    }

    const Session& session_;
};

} // namespace

TablePanel::TablePanel(Session& session, QWidget* parent)
    : QTableView(parent), session_(session), model_(session.trajectory()) {
    model_.show(session.trajectory(), variables_of(session.walked().experiment));
    setModel(&model_);
    setItemDelegate(new CellDelegate(session, this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setWordWrap(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // measuring a million rows would take its time
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(TrajectoryModel::number_column, QHeaderView::Fixed);
    setAccessibleName(tr("Table of iterates"));
    setToolTip(tr("Click a row to go there. Selected rows can be copied (Ctrl+C)."));
    auto* copy_rows = new QAction(tr("&Copy rows"), this);
    copy_rows->setShortcut(QKeySequence::Copy);
    copy_rows->setShortcutContext(Qt::WidgetShortcut);
    addAction(copy_rows);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copy_rows, &QAction::triggered, this, &TablePanel::copy);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        const auto row = static_cast<std::size_t>(index.row());
        if (row < session_.trajectory().size())
            session_.seek(session_.trajectory()[row].number);
    });
    for (const auto signal : {&Session::restarted, &Session::looks_changed})
        connect(&session, signal, this, [this] {
            model_.show(session_.trajectory(), variables_of(session_.walked().experiment));
            fit_columns();
            show_cursor();
        });
    fit_columns();
    constexpr int now_and_then = 200; // milliseconds
    refresh_.setInterval(now_and_then);
    refresh_.setSingleShot(true);
    connect(&refresh_, &QTimer::timeout, this, &TablePanel::refresh);
    connect(&session, &Session::walked_on, this, [this] {
        constexpr std::size_t quick = 10'000; // rows
        if (session_.trajectory().size() <= quick)
            refresh();
        else if (!refresh_.isActive())
            refresh_.start();
    });
    connect(&session, &Session::cursor_moved, this, &TablePanel::show_cursor);
}

/// All share the panel's width, and have room for their titles; the seven of a function of x and y for a number too,
/// and are scrolled where that is more than there is.
void TablePanel::fit_columns() {
    const bool has_y = session_.is_in_the_plane();
    int widest = has_y ? fontMetrics().horizontalAdvance("-0e+000") : 0;
    for (int column = 0; column < model_.columnCount(); ++column)
        widest = std::max(widest, fontMetrics().horizontalAdvance(
                                      model_.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()));
    constexpr int margin = 4;
    horizontalHeader()->setMinimumSectionSize(widest + margin);
    setColumnWidth(TrajectoryModel::number_column, fontMetrics().horizontalAdvance(has_y ? "00000" : "0000000"));
}

void TablePanel::refresh() {
    model_.refresh();
    show_cursor();
}

void TablePanel::show_cursor() {
    const Trajectory& trajectory = session_.trajectory();
    if (trajectory.is_empty() || !isVisible())
        return;
    const int row = static_cast<int>(trajectory.row_of(session_.cursor().number));
    scrollTo(model_.index(row, 0));
    viewport()->update();
}

void TablePanel::copy() {
    QList<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        rows << index.row();
    if (rows.isEmpty())
        for (int row = 0; row < model_.rowCount(); ++row)
            rows << row;
    std::sort(rows.begin(), rows.end());
    QGuiApplication::clipboard()->setText(model_.as_text(rows));
}

/// Space, the arrows to the sides and the hikers' numbers are the window's, as everywhere but in a field.
void TablePanel::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    const bool is_windows =
        key == Qt::Key_Space || key == Qt::Key_Left || key == Qt::Key_Right || (key >= Qt::Key_1 && key <= Qt::Key_8);
    if (is_windows)
        event->ignore();
    else
        QTableView::keyPressEvent(event);
}

} // namespace hiker
