// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QWidget>
#include <memory>

#include "window/race_model.h"

class QAction;

namespace Ui {
class RacePanel;
}

namespace hiker {

class Session;

/// A row a hiker, to be sorted by any column. A click selects her.
class RacePanel : public QWidget {
    Q_OBJECT

  public:
    /// With buttons for these actions, in their order. The session outlives the panel.
    RacePanel(const Session& session, const QList<QAction*>& actions, QWidget* parent = nullptr);
    ~RacePanel() override;

  signals:
    void selected(int hiker);
    void renamed(int hiker, const QString& name);
    void hidden(int hiker, bool is_hidden);

  protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

  private:
    void set_up_table();
    void add_sorting_by_keyboard();
    void name_sorting();
    void fit_columns();
    void show_hikers();
    void show_looks();
    void show_numbers();
    void show_selected();

    const Session& session_;
    std::unique_ptr<Ui::RacePanel> ui_;
    RaceModel model_;
    QSortFilterProxyModel sorted_;
    bool is_showing_ = false;
};

} // namespace hiker
