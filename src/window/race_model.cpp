// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/race_model.h"

#include <QPainter>
#include <cmath>
#include <limits>

#include "plot/marks.h"
#include "window/session.h"
#include "words/caption.h"
#include "words/hikers.h"
#include "words/sentences.h"

namespace hiker {

namespace {

/// What is no number compares with none; it stands behind all others.
QVariant in_order(const QVariant& number) {
    return std::isnan(number.toDouble()) ? QVariant(std::numeric_limits<double>::infinity()) : number;
}

} // namespace

RaceModel::RaceModel(const Session& session, QObject* parent) : QAbstractTableModel(parent), session_(session) {
    reset();
}

void RaceModel::set_theme(const Theme& theme) {
    theme_ = theme;
    refresh();
}

void RaceModel::reset() {
    beginResetModel();
    names_ = words::names(session_.walked().experiment);
    rows_ = session_.is_empty() ? 0 : static_cast<int>(names_.size());
    endResetModel();
}

void RaceModel::show_looks() {
    names_ = words::names(session_.walked().experiment);
    refresh();
}

void RaceModel::refresh() {
    if (rows_ > 0)
        emit dataChanged(index(0, 0), index(rows_ - 1, column_count - 1));
}

int RaceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : rows_;
}

int RaceModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : column_count;
}

QVariant RaceModel::number_at(std::size_t hiker, int column) const {
    const Trajectory& trajectory = session_.walked().tracks[hiker].trajectory;
    const std::size_t row = trajectory.row_of(session_.cursor().number);
    const Iterate& iterate = trajectory[row];
    switch (column) {
        case iterations_column:
            return iterate.number;
        case evaluations_column:
            return trajectory.evaluations(row);
        case x_column:
            return iterate.point.x;
        case value_column:
            return iterate.value;
        case slope_column:
            return session_.is_in_the_plane() ? iterate.steepness() : iterate.slope();
        default:
            return {};
    }
}

QString RaceModel::text_at(std::size_t hiker, int column) const {
    if (column == name_column)
        return names_[hiker];
    if (column == x_column && session_.is_in_the_plane()) {
        const Trajectory& trajectory = session_.walked().tracks[hiker].trajectory;
        return words::number(trajectory[trajectory.row_of(session_.cursor().number)].point, 2);
    }
    if (column == outcome_column)
        return session_.has_arrived(hiker) ? words::brief(*session_.walked().tracks[hiker].outcome) : QString();
    const QVariant number = number_at(hiker, column);
    return number.typeId() == QMetaType::Double ? words::number(number.toDouble()) : number.toString();
}

QVariant RaceModel::data(const QModelIndex& index, int role) const {
    const auto hiker = static_cast<std::size_t>(index.row());
    const Experiment& experiment = session_.walked().experiment;
    if (session_.is_empty() || hiker >= experiment.hikers.size() || hiker >= names_.size())
        return {};
    const int column = index.column();
    const bool is_name = column == name_column;
    const bool is_text = is_name || column == outcome_column;
    switch (role) {
        case Qt::DisplayRole:
            return text_at(hiker, column);
        case Qt::EditRole:
            return QString::fromStdString(experiment.hikers[hiker].name);
        case sort_role:
            return is_text ? QVariant(text_at(hiker, column)) : in_order(number_at(hiker, column));
        case Qt::TextAlignmentRole:
            return QVariant((is_text ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        case Qt::DecorationRole:
            return is_name ? QVariant(icon_of(experiment.hikers[hiker].colour)) : QVariant();
        case Qt::CheckStateRole:
            return is_name ? QVariant(experiment.hikers[hiker].is_hidden ? Qt::Unchecked : Qt::Checked) : QVariant();
        case Qt::ToolTipRole:
            return is_name ? tr("%1: %2. Untick to hide her; double-click to name her.")
                                 .arg(names_[hiker], words::manner(experiment.hikers[hiker], variables_of(experiment)))
                           : text_at(hiker, column);
        default:
            return {};
    }
}

bool RaceModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role == Qt::CheckStateRole)
        emit hidden(index.row(), value.toInt() != Qt::Checked);
    else if (role == Qt::EditRole)
        emit renamed(index.row(), value.toString());
    return role == Qt::CheckStateRole || role == Qt::EditRole;
}

Qt::ItemFlags RaceModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == name_column ? flags | Qt::ItemIsEditable | Qt::ItemIsUserCheckable : flags;
}

QVariant RaceModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    const bool has_y = session_.is_in_the_plane();
    const QStringList names{tr("hiker"),
                            tr("outcome"),
                            "n",
                            tr("f evals"),
                            has_y ? "(x, y)" : "x",
                            words::value_name(has_y ? 2 : 1),
                            has_y ? words::steepness_name(2) : tr("slope")};
    const QStringList tips{tr("Who it is"),
                           tr("How her descent has ended"),
                           tr("Her iterations so far"),
                           tr("How often f has been evaluated for her so far"),
                           tr("Where she stands"),
                           tr("f where she stands"),
                           has_y ? tr("How steep it is where she stands") : tr("The slope where she stands")};
    if (role == Qt::DisplayRole)
        return names.value(section);
    return role == Qt::ToolTipRole ? QVariant(tips.value(section)) : QVariant();
}

QIcon RaceModel::icon_of(int colour) const {
    constexpr int size = 32; // of the picture, which is drawn smaller
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme_.text, 1.2));
    painter.setBrush(theme_.hiker(colour));
    draw_mark(painter, static_cast<Mark>(colour), QPointF(size, size) / 2, size * 0.3);
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected); // in her own colour, where others would be tinted
    return icon;
}

} // namespace hiker
