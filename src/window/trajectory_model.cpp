// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/trajectory_model.h"

#include <algorithm>

#include "words/sentences.h"

namespace hiker {

TrajectoryModel::TrajectoryModel(const Trajectory& trajectory, QObject* parent)
    : QAbstractTableModel(parent), trajectory_(&trajectory) {
    refresh();
}

int TrajectoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : rows_;
}

int TrajectoryModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : column_count;
}

double TrajectoryModel::number_at(std::size_t row, int column) const {
    const Iterate& iterate = (*trajectory_)[row];
    switch (column) {
        case number_column:
            return static_cast<double>(iterate.number);
        case x_column:
            return iterate.point.x;
        case value_column:
            return iterate.value;
        case slope_column:
            return iterate.slope();
        default:
            return iterate.step_size;
    }
}

QVariant TrajectoryModel::data(const QModelIndex& index, int role) const {
    const auto row = static_cast<std::size_t>(index.row());
    if (row >= trajectory_->size()) // thinned since the views were told
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == number_role)
        return index.column() == number_column ? QVariant((*trajectory_)[row].number)
                                               : QVariant(number_at(row, index.column()));
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == number_column)
        return QString::number((*trajectory_)[row].number);
    const bool has_no_step = index.column() == step_column && row == 0;
    return has_no_step ? QString() : words::number(number_at(row, index.column()));
}

QVariant TrajectoryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList names{"n", "x", "f(x)", tr("slope"), tr("step size")};
    return names.value(section);
}

void TrajectoryModel::show(const Trajectory& trajectory) {
    beginResetModel();
    trajectory_ = &trajectory;
    rows_ = 0;
    second_number_ = 0;
    endResetModel();
    refresh();
}

void TrajectoryModel::refresh() {
    const int rows = static_cast<int>(trajectory_->size());
    const long long second = trajectory_->size() > 1 ? (*trajectory_)[1].number : 0;
    const int last_known = rows_ - 1;
    const bool has_only_grown = rows > rows_ && rows_ > 1 && second == second_number_;
    if (has_only_grown) {
        beginInsertRows({}, rows_, rows - 1);
        rows_ = rows;
        endInsertRows();
    } else if (rows != rows_ || second != second_number_) {
        beginResetModel();
        rows_ = rows;
        second_number_ = second;
        endResetModel();
    }
    if (rows_ > 0)
        emit dataChanged(index(std::clamp(last_known, 0, rows_ - 1), 0),
                         index(rows_ - 1, column_count - 1)); // the newest may have been a passing one
}

QString TrajectoryModel::as_text(const QList<int>& rows) const {
    QStringList lines;
    const auto line = [&](auto cell) {
        QStringList cells;
        for (int column = 0; column < column_count; ++column)
            cells << cell(column);
        lines << cells.join('\t');
    };
    line([&](int column) { return headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(); });
    for (const int row : rows)
        if (static_cast<std::size_t>(row) < trajectory_->size())
            line([&](int column) {
                return words::number(number_at(static_cast<std::size_t>(row), column), words::Digits::exact);
            });
    return lines.join('\n') + '\n';
}

} // namespace hiker
