// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>
#include <QTimer>

#include "window/trajectory_model.h"

namespace hiker {

class Session;

/// Every iterate in a table. A click moves the cursor, the row under the cursor is marked, and selected rows can be
/// copied.
class TablePanel : public QTableView {
    Q_OBJECT

  public:
    explicit TablePanel(Session& session, QWidget* parent = nullptr);

    /// The selected rows to the clipboard, as text that pastes into a spreadsheet; all rows where none are selected.
    void copy();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void show_cursor();

    void fit_columns();
    void refresh();

    Session& session_;
    TrajectoryModel model_;
    QTimer refresh_; ///< of a table so long that each time costs some milliseconds
};

} // namespace hiker
