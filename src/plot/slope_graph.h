// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include <optional>

#include "descent/experiment.h"
#include "descent/trajectory.h"
#include "math/function.h"
#include "plot/cursor.h"
#include "plot/theme.h"

namespace hiker {

/// f'(x) by central differences below the curve, on the same x axis: the zero line, and the hiker's slope marked on it.
class SlopeGraph : public QObject {
    Q_OBJECT

  public:
    /// The plot outlives the graph.
    explicit SlopeGraph(QCustomPlot& plot);

    /// The function is valid. The trajectory is kept by reference, as by Scene.
    void show(const Experiment& experiment, const Trajectory& trajectory);
    void show_cursor(const Cursor& cursor);
    /// The part of the x axis that the curve shows.
    void set_range(const QCPRange& range);
    void set_theme(const Theme& theme);
    /// As Scene::prepare.
    void prepare();

  private:
    double slope_at(double x) const;

    QCustomPlot& plot_;
    std::optional<Function> function_;
    std::optional<double> difference_step_;
    const Trajectory* trajectory_ = nullptr;
    QCPGraph* slope_;
    QCPGraph* here_; ///< the hiker's slope, with a line down to zero
    QCPRange sampled_range_;
    QSize sampled_size_;
};

} // namespace hiker
