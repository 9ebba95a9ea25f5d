// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace hiker {

/// Writes the numbers of a table with as many digits as there is room for.
class NumberDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    /// The bare numbers are under this role of the model; what is no floating-point number there stays as it is.
    NumberDelegate(int number_role, QObject* parent) : QStyledItemDelegate(parent), number_role_(number_role) {}

  protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

  private:
    int number_role_;
};

} // namespace hiker
