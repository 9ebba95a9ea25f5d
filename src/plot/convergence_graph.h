// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include <optional>

#include "descent/trajectory.h"
#include "plot/cursor.h"
#include "plot/theme.h"

namespace hiker {

/// f, |slope| and step size over the iterations on a logarithmic axis, where they are positive, with the precision as a
/// line and the cursor as another. Where f is not positive everywhere it has a linear axis of its own at the right.
class ConvergenceGraph : public QObject {
    Q_OBJECT

  public:
    /// The plot outlives the graph.
    explicit ConvergenceGraph(QCustomPlot& plot);

    void show(const Trajectory& trajectory, std::optional<double> precision);
    void show_cursor(const Cursor& cursor);
    void set_theme(const Theme& theme);

  private:
    void fit_axes(bool has_negative_values);
    void place_legend();

    QCustomPlot& plot_;
    QCPGraph* value_;
    QCPGraph* signed_value_; ///< f on the linear axis
    QCPGraph* slope_;
    QCPGraph* step_;
    QCPGraph* precision_;
    QCPItemStraightLine* here_;
};

} // namespace hiker
