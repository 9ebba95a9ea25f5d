// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/trajectory_model.h"

#include <algorithm>
#include <array>

#include "words/sentences.h"

namespace hiker {

namespace {

using Model = TrajectoryModel;
constexpr std::array of_x{Model::number_column, Model::x_column, Model::value_column, Model::slope_column,
                          Model::step_column};
constexpr std::array of_x_and_y{Model::number_column, Model::x_column,       Model::y_column,   Model::value_column,
                                Model::slope_column,  Model::slope_y_column, Model::step_column};

} // namespace

TrajectoryModel::TrajectoryModel(const Trajectory& trajectory, QObject* parent)
    : QAbstractTableModel(parent), trajectory_(&trajectory), columns_(of_x) {
    refresh();
}

int TrajectoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : rows_;
}

int TrajectoryModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(columns_.size());
}

double TrajectoryModel::number_at(std::size_t row, Column column) const {
    const Iterate& iterate = (*trajectory_)[row];
    switch (column) {
        case number_column:
            return static_cast<double>(iterate.number);
        case x_column:
            return iterate.point.x;
        case y_column:
            return iterate.point.y;
        case value_column:
            return iterate.value;
        case slope_column:
            return iterate.gradient.x;
        case slope_y_column:
            return iterate.gradient.y;
        case step_column:
            break;
    }
    return iterate.step_size;
}

QVariant TrajectoryModel::data(const QModelIndex& index, int role) const {
    const auto row = static_cast<std::size_t>(index.row());
    if (row >= trajectory_->size()) // thinned since the views were told
        return {};
    const Column column = kind(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == number_role)
        return column == number_column ? QVariant((*trajectory_)[row].number) : QVariant(number_at(row, column));
    if (role != Qt::DisplayRole)
        return {};
    if (column == number_column)
        return QString::number((*trajectory_)[row].number);
    const bool has_no_step = column == step_column && row == 0;
    return has_no_step ? QString() : words::number(number_at(row, column));
}

QVariant TrajectoryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= columnCount())
        return {};
    const bool has_y = columns_.size() == of_x_and_y.size();
    const QStringList names{"n",
                            "x",
                            words::value_name(has_y ? 2 : 1),
                            has_y ? QStringLiteral("\u2202f/\u2202x") : tr("slope"),
                            tr("step size"),
                            "y",
                            QStringLiteral("\u2202f/\u2202y")};
    return names.value(kind(section));
}

void TrajectoryModel::show(const Trajectory& trajectory, int variables) {
    beginResetModel();
    columns_ = variables == 1 ? std::span<const Column>(of_x) : std::span<const Column>(of_x_and_y);
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
                         index(rows_ - 1, columnCount() - 1)); // the newest may have been a passing one
}

QString TrajectoryModel::as_text(const QList<int>& rows) const {
    QStringList lines;
    const auto line = [&](auto cell) {
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column)
            cells << cell(column);
        lines << cells.join('\t');
    };
    line([&](int column) { return headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(); });
    for (const int row : rows)
        if (static_cast<std::size_t>(row) < trajectory_->size())
            line([&](int column) {
                return words::number(number_at(static_cast<std::size_t>(row), kind(column)), words::Digits::exact);
            });
    return lines.join('\n') + '\n';
}

} // namespace hiker
