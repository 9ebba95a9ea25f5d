// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>

#include "plot/convergence_axes.h"

namespace Ui {
class ConvergenceChoice;
}

namespace hiker {

/// Lists to choose from what the convergence is told by, and over what it is drawn.
class ConvergenceChoice : public QWidget {
    Q_OBJECT

  public:
    explicit ConvergenceChoice(QWidget* parent = nullptr);
    ~ConvergenceChoice() override;

    void show_axes(const ConvergenceAxes& axes);
    ConvergenceAxes axes() const;
    /// Of a hiker who is alone all that she can be told by is shown: there is no choice.
    void set_alone(bool is_alone);

  signals:
    void chosen(const hiker::ConvergenceAxes& axes);

  private:
    std::unique_ptr<Ui::ConvergenceChoice> ui_;
};

} // namespace hiker
