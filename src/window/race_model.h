// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QIcon>

#include "plot/theme.h"

namespace hiker {

class Session;

/// The hikers as a table: who, how it ended, and the numbers where each stands now. It holds none of them itself.
class RaceModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    /// What a cell is sorted by: a number, or a text.
    static constexpr int sort_role = Qt::UserRole;
    enum Column {
        name_column,
        outcome_column,
        iterations_column,
        evaluations_column,
        x_column,
        value_column,
        slope_column,
        column_count
    };

    /// The session outlives the model.
    explicit RaceModel(const Session& session, QObject* parent = nullptr);

    void set_theme(const Theme& theme);
    /// The hikers have moved.
    void refresh();
    /// They look otherwise.
    void show_looks();
    /// There are others.
    void reset();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  signals:
    /// Somebody gives the hiker in this place another name, or none, or shows or hides her.
    void renamed(int hiker, const QString& name);
    void hidden(int hiker, bool is_hidden);

  private:
    QVariant number_at(std::size_t hiker, int column) const;
    QString text_at(std::size_t hiker, int column) const;
    QIcon icon_of(int colour) const;

    const Session& session_;
    Theme theme_ = Theme::light();
    int rows_ = 0;               ///< as the views know them
    std::vector<QString> names_; ///< of the hikers
};

} // namespace hiker
