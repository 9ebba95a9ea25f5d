// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/slope_graph.h"

#include "math/difference.h"
#include "plot/axes.h"
#include "plot/curve.h"
#include "plot/plot.h"
#include "plot/view.h"

namespace hiker {

namespace {

constexpr auto marker_layer = "marker";

} // namespace

SlopeGraph::SlopeGraph(QCustomPlot& plot) : plot_(plot) {
    set_up_axes(plot, "x", "f\u2032(x)");
    plot.addLayer(marker_layer);
    plot.layer(marker_layer)->setMode(QCPLayer::lmBuffered);
    slope_ = plot.addGraph();
    slope_->setAdaptiveSampling(false);
    here_ = plot.addGraph();
    here_->setLayer(marker_layer);
    connect(&plot, &QCustomPlot::beforeReplot, this, [this] { prepare(); });
    set_theme(Theme::light());
}

double SlopeGraph::slope_at(double x) const {
    return gradient(*function_, {x, 0}, difference_step_).x;
}

void SlopeGraph::show(const Experiment& experiment, const Trajectory& trajectory) {
    const bool is_same =
        function_ && function_->typed() == experiment.function && difference_step_ == experiment.difference_step;
    trajectory_ = &trajectory;
    if (is_same)
        return;
    function_.emplace(experiment.function);
    difference_step_ = experiment.difference_step;
    sampled_size_ = {};
    redraw(plot_);
}

void SlopeGraph::set_range(const QCPRange& range) {
    if (range == plot_.xAxis->range())
        return;
    plot_.xAxis->setRange(range);
    redraw(plot_);
}

/// Samples the slope anew where the range or the size of the picture is not the one that it was sampled for.
void SlopeGraph::prepare() {
    const QCPRange range = plot_.xAxis->range();
    const QSize size = plot_.viewport().size(); // the axes are laid out within it only after this
    if (!function_ || (range == sampled_range_ && size == sampled_size_))
        return;
    sampled_range_ = range;
    sampled_size_ = size;
    constexpr int places = 200;
    std::vector<double> slopes;
    for (int i = 0; i <= places; ++i)
        slopes.push_back(slope_at(range.lower + range.size() * i / places));
    Span span = span_of(std::move(slopes)).value_or(Span{-1, 1});
    span = with_room({std::min(span.lower, 0.0), std::max(span.upper, 0.0)}, 0.08, 0.08);
    plot_.yAxis->setRange(span.lower, span.upper);
    const Curve curve = sample_curve([this](double x) { return slope_at(x); },
                                     {range.lower, range.upper, span.lower, span.upper}, size.width(), size.height());
    slope_->setData(QVector<double>(curve.x.begin(), curve.x.end()), QVector<double>(curve.y.begin(), curve.y.end()),
                    true);
}

void SlopeGraph::show_cursor(const Cursor& cursor) {
    if (!trajectory_ || trajectory_->is_empty())
        return;
    const Iterate& iterate = (*trajectory_)[trajectory_->row_of(cursor.number)];
    here_->setData({iterate.point.x, iterate.point.x}, {0, iterate.slope()}, true);
    redraw_layer(plot_, marker_layer);
}

void SlopeGraph::set_theme(const Theme& theme) {
    style_axes(plot_, theme);
    slope_->setPen(QPen(theme.secant, 2));
    here_->setPen(QPen(theme.tangent, 2.5));
    here_->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, theme.tangent, theme.tangent, 8));
    redraw(plot_);
}

} // namespace hiker
