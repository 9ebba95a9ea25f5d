// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>
#include <optional>

#include "math/function.h"
#include "plot/difference_graph.h"

namespace Ui {
class DifferencePanel;
}

namespace hiker {

class Session;

/// How a slope is measured: h by a slider, and the error that it makes.
class DifferencePanel : public QWidget {
    Q_OBJECT

  public:
    explicit DifferencePanel(const Session& session, QWidget* parent = nullptr);
    ~DifferencePanel() override;

  signals:
    /// Somebody sets h.
    void dragged(double difference_step);

  protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    void show_place();

    const Session& session_;
    std::unique_ptr<Ui::DifferencePanel> ui_;
    std::unique_ptr<DifferenceGraph> graph_;
    std::optional<Function> function_;
    long long shown_number_ = -1;
};

} // namespace hiker
