// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "plot/convergence_graph.h"
#include "plot/plot.h"
#include "plot/slope_graph.h"

namespace Ui {
class ConvergencePanel;
}

namespace hiker {

class Session;

bool is_dark(const QPalette& palette);
/// Whether it is one for people who need more contrast than usual desktops have.
bool has_high_contrast(const QPalette& palette);
/// Of a sentence or a mark that says that something is wrong, on a ground of this role.
QColor colour_of_mistakes(const QPalette& palette, QPalette::ColorRole ground = QPalette::Window);
/// Of a sentence that need not be read, but can be.
QColor colour_of_hints(const QPalette& palette);
/// The theme that goes with a palette.
Theme theme_of(const QPalette& palette);

/// The slope over x, for the place below the curve: it follows the curve's x axis.
class SlopePanel : public Plot {
    Q_OBJECT

  public:
    /// The session and the axis outlive the panel.
    SlopePanel(const Session& session, const QCPAxis& curve_axis, QWidget* parent = nullptr);

  protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    void show_trajectory();
    void show_cursor();

    const Session& session_;
    const QCPAxis& curve_axis_;
    SlopeGraph graph_;
};

/// How the hikers converge, and lists to choose what is shown.
class ConvergencePanel : public QWidget {
    Q_OBJECT

  public:
    /// The session outlives the panel.
    explicit ConvergencePanel(const Session& session, QWidget* parent = nullptr);
    ~ConvergencePanel() override;

  protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    void show_trajectory();
    void show_cursor();

    const Session& session_;
    std::unique_ptr<Ui::ConvergencePanel> ui_;
    std::unique_ptr<ConvergenceGraph> graph_;
};

} // namespace hiker
