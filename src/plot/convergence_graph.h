// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include <optional>
#include <vector>

#include "descent/experiment.h"
#include "descent/track.h"
#include "plot/convergence_axes.h"
#include "plot/cursor.h"
#include "plot/theme.h"
#include "plot/walker.h"

namespace hiker {

/// How the hikers converge, over the iterations or the evaluations of f. Of one alone f, |slope| and step size with the
/// precision; of several one of the three, a line each. On a logarithmic axis, where the numbers are positive; where f
/// is not positive everywhere it has a linear axis, of one alone another one at the right. The cursor is a line.
class ConvergenceGraph : public QObject {
    Q_OBJECT

  public:
    /// The plot outlives the graph.
    explicit ConvergenceGraph(QCustomPlot& plot);

    /// The tracks are the experiment's, and each has a start. They are kept by reference, as by Scene.
    void show(const Experiment& experiment, const std::vector<Track>& tracks, const ConvergenceAxes& axes);
    void show_cursor(const Cursor& cursor);
    void set_theme(const Theme& theme);

  private:
    /// A line, and what it looks like.
    struct Line {
        enum class Kind { value, signed_value, slope, step, precision, hiker };
        Kind kind;
        QString name;
        Look look{}; ///< of a hiker's
        QVector<double> x{};
        QVector<double> y{};
    };

    void show_one();
    void show_all(const Experiment& experiment);
    void add_precision(const Experiment& experiment);
    void add_lines();
    void style(QCPGraph& graph, const Line& line) const;
    void fit_axes();
    double abscissa(const Trajectory& trajectory, std::size_t row) const;
    void place_legend();
    void show_legend(bool is_shown);

    QCustomPlot& plot_;
    const std::vector<Track>* tracks_ = nullptr;
    std::size_t selected_ = 0;
    ConvergenceAxes axes_;
    int variables_ = 1;      ///< of the function
    bool is_linear_ = false; ///< the left axis: f of several, where it is not positive everywhere
    std::vector<Line> lines_;
    std::vector<QCPGraph*> graphs_; ///< of the lines
    QCPItemStraightLine* here_;
    Theme theme_ = Theme::light();
};

} // namespace hiker
