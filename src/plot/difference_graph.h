// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include "math/function.h"
#include "plot/theme.h"

namespace hiker {

/// The error of the central difference at one x over its step h, both logarithmic: it falls with h² from the right,
/// where the curve bends between the poles (truncation), and rises again with 1/h to the left, where f has too few
/// digits (rounding). The reference is Richardson extrapolation of central differences.
class DifferenceGraph : public QObject {
    Q_OBJECT

  public:
    /// The plot outlives the graph.
    explicit DifferenceGraph(QCustomPlot& plot);

    /// At this x, with the h in force marked.
    void show(const Function& function, Point place, double h);
    void set_theme(const Theme& theme);

  private:
    QCustomPlot& plot_;
    QCPGraph* error_;
    QCPGraph* here_;
    QCPItemText* truncation_;
    QCPItemText* rounding_;
};

} // namespace hiker
