// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/convergence_graph.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "plot/axes.h"
#include "plot/plot.h"
#include "plot/view.h"

namespace hiker {

namespace {

constexpr auto marker_layer = "marker";
constexpr std::size_t most_points = 2000; // about what can be told apart

double where_positive(double value) {
    const bool is_drawn = value > 1e-300 && value < 1e300;
    return is_drawn ? value : std::numeric_limits<double>::quiet_NaN();
}

struct Lines {
    QVector<double> number, value, slope, step;
    bool has_negative_values = false;
};

Lines lines_of(const Trajectory& trajectory) {
    Lines lines;
    const std::size_t stride = trajectory.size() / most_points + 1;
    const auto add = [&](const Iterate& iterate) {
        lines.number << static_cast<double>(iterate.number);
        lines.value << iterate.value;
        lines.slope << where_positive(iterate.gradient.length());
        lines.step << where_positive(iterate.step_size);
        lines.has_negative_values = lines.has_negative_values || iterate.value <= 0;
    };
    for (std::size_t row = 0; row < trajectory.size(); row += stride)
        add(trajectory[row]);
    if (!trajectory.is_empty() && (trajectory.size() - 1) % stride != 0)
        add(trajectory.back());
    return lines;
}

} // namespace

ConvergenceGraph::ConvergenceGraph(QCustomPlot& plot) : plot_(plot) {
    set_up_axes(plot, tr("iteration"), {});
    make_logarithmic(*plot.yAxis);
    plot.addLayer(marker_layer);
    plot.layer(marker_layer)->setMode(QCPLayer::lmBuffered);
    value_ = plot.addGraph();
    signed_value_ = plot.addGraph(plot.xAxis, plot.yAxis2);
    slope_ = plot.addGraph();
    step_ = plot.addGraph();
    precision_ = plot.addGraph();
    value_->setName("f(x)");
    signed_value_->setName(tr("f(x), right axis"));
    slope_->setName(tr("|slope|"));
    step_->setName(tr("step size"));
    precision_->setName(tr("precision"));
    here_ = new QCPItemStraightLine(&plot);
    here_->setLayer(marker_layer);
    place_legend();
    set_theme(Theme::light());
}

/// Below the axes, where it covers no line.
void ConvergenceGraph::place_legend() {
    plot_.axisRect()->insetLayout()->take(plot_.legend);
    plot_.plotLayout()->addElement(1, 0, plot_.legend);
    plot_.plotLayout()->setRowStretchFactor(1, 0.001); // as high as it has to be
    plot_.plotLayout()->setRowSpacing(0);
    plot_.legend->setFillOrder(QCPLegend::foColumnsFirst);
    plot_.legend->setWrap(2);
    plot_.legend->setIconTextPadding(12);
    plot_.legend->setVisible(true);
}

void ConvergenceGraph::show(const Trajectory& trajectory, std::optional<double> precision) {
    const Lines lines = lines_of(trajectory);
    QVector<double> positive_value = lines.value;
    std::transform(positive_value.begin(), positive_value.end(), positive_value.begin(), where_positive);
    value_->setData(lines.number, positive_value, true);
    signed_value_->setData(lines.number, lines.value, true);
    value_->setVisible(!lines.has_negative_values);
    signed_value_->setVisible(lines.has_negative_values);
    slope_->setData(lines.number, lines.slope, true);
    step_->setData(lines.number, lines.step, true);
    const double last = trajectory.is_empty() ? 1 : static_cast<double>(std::max(1LL, trajectory.back().number));
    plot_.xAxis->setRange(0, last);
    precision_->setData(precision ? QVector<double>{0, last} : QVector<double>(),
                        precision ? QVector<double>{*precision, *precision} : QVector<double>(), true);
    fit_axes(lines.has_negative_values);
    redraw(plot_);
}

void ConvergenceGraph::fit_axes(bool has_negative_values) {
    double lower = std::numeric_limits<double>::infinity();
    double upper = 0;
    for (const QCPGraph* graph : {value_, slope_, step_, precision_})
        for (const QCPGraphData& point : *graph->data())
            if (graph->visible() && point.value > 0) {
                lower = std::min(lower, point.value);
                upper = std::max(upper, point.value);
            }
    if (upper > 0)
        plot_.yAxis->setRange(lower / 2, upper * 2);
    plot_.yAxis2->setTicks(has_negative_values);
    plot_.yAxis2->setTickLabels(has_negative_values);
    const auto set_in_legend = [](QCPGraph* graph, bool is_in) {
        is_in ? graph->addToLegend() : graph->removeFromLegend();
    };
    set_in_legend(value_, !has_negative_values);
    set_in_legend(signed_value_, has_negative_values);
    set_in_legend(precision_, !precision_->data()->isEmpty());
    if (!has_negative_values)
        return;
    std::vector<double> values;
    for (const QCPGraphData& point : *signed_value_->data())
        values.push_back(point.value);
    const Span span = with_room(span_of(std::move(values)).value_or(Span{-1, 1}), 0.05, 0.05);
    plot_.yAxis2->setRange(span.lower, span.upper);
}

void ConvergenceGraph::show_cursor(const Cursor& cursor) {
    const double x = static_cast<double>(cursor.number) + cursor.walked();
    here_->point1->setCoords(x, 1);
    here_->point2->setCoords(x, 2);
    redraw_layer(plot_, marker_layer);
}

void ConvergenceGraph::set_theme(const Theme& theme) {
    style_axes(plot_, theme);
    value_->setPen(QPen(theme.curve, 2));
    signed_value_->setPen(QPen(theme.curve, 2));
    slope_->setPen(QPen(theme.secant, 2, theme.slope_style));
    step_->setPen(QPen(theme.step_down, 2, theme.step_style));
    plot_.legend->setBorderPen(Qt::NoPen);
    precision_->setPen(QPen(theme.text, 1.2, Qt::DashDotDotLine));
    here_->setPen(QPen(theme.tangent, 1.5));
    redraw(plot_);
}

} // namespace hiker
