// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <span>

#include "descent/trajectory.h"

namespace hiker {

/// The iterates as a table: n, x, f(x), slope, step size; of a function of x and y with both coordinates of the point
/// and of the gradient. It holds none of them itself.
class TrajectoryModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    /// The bare number of a cell, for who has to write it shorter.
    static constexpr int number_role = Qt::UserRole;
    /// What a column has. Those of a function of x are in this order.
    enum Column { number_column, x_column, value_column, slope_column, step_column, y_column, slope_y_column };

    /// The trajectory outlives the model, or its being shown here.
    explicit TrajectoryModel(const Trajectory& trajectory, QObject* parent = nullptr);
    /// Another one from now on, of a function of so many variables.
    void show(const Trajectory& trajectory, int variables = 1);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The trajectory has grown, been thinned, or begun anew.
    void refresh();
    /// These rows, from first to last, as tab-separated lines with all digits, below a line of headings.
    QString as_text(const QList<int>& rows) const;

  private:
    Column kind(int column) const { return columns_[static_cast<std::size_t>(column)]; }
    double number_at(std::size_t row, Column column) const;

    const Trajectory* trajectory_;
    std::span<const Column> columns_; ///< in their order
    int rows_ = 0;                    ///< as the views know them
    long long second_number_ = 0;     ///< tells a thinned trajectory: it has another second iterate
};

} // namespace hiker
