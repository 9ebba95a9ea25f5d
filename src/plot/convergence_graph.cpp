// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/convergence_graph.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "plot/axes.h"
#include "plot/plot.h"
#include "plot/view.h"
#include "words/hikers.h"
#include "words/sentences.h"

namespace hiker {

namespace {

constexpr auto marker_layer = "marker";
constexpr std::size_t most_points = 2000; // about what can be told apart

bool is_drawn(double value) {
    return std::abs(value) < 1e300;
}

double where_positive(double value) {
    return value > 1e-300 && is_drawn(value) ? value : std::numeric_limits<double>::quiet_NaN();
}

double measured(const Iterate& iterate, Measure measure) {
    switch (measure) {
        case Measure::value:
            return iterate.value;
        case Measure::slope:
            return iterate.gradient.length();
        case Measure::step:
            break;
    }
    return iterate.step_size;
}

/// Some rows of a long trajectory, all of a short one, and the last in any case.
template <typename Action>
void for_each_row(const Trajectory& trajectory, Action action) {
    const std::size_t stride = trajectory.size() / most_points + 1;
    for (std::size_t row = 0; row < trajectory.size(); row += stride)
        action(row);
    if (!trajectory.is_empty() && (trajectory.size() - 1) % stride != 0)
        action(trajectory.size() - 1);
}

bool has_values_that_are_not_positive(const Trajectory& trajectory) {
    bool has = false;
    for_each_row(trajectory, [&](std::size_t row) { has = has || trajectory[row].value <= 0; });
    return has;
}

void keep_positive(QVector<double>& values) {
    std::transform(values.begin(), values.end(), values.begin(), where_positive);
}

QCPScatterStyle scatter(const Look& look, const Theme& theme) {
    constexpr double radius = 4;
    return {mark_path(look.mark(), radius), QPen(theme.background, 0.8), theme.hiker(look.colour)};
}

} // namespace

ConvergenceGraph::ConvergenceGraph(QCustomPlot& plot) : plot_(plot) {
    set_up_axes(plot, tr("iteration"), {});
    make_logarithmic(*plot.yAxis);
    plot.addLayer(marker_layer);
    plot.layer(marker_layer)->setMode(QCPLayer::lmBuffered);
    here_ = new QCPItemStraightLine(&plot);
    here_->setLayer(marker_layer);
    place_legend();
    set_theme(Theme::light());
}

/// Below the axes, where it covers no line.
void ConvergenceGraph::place_legend() {
    plot_.axisRect()->insetLayout()->take(plot_.legend);
    plot_.plotLayout()->setRowSpacing(0);
    plot_.legend->setFillOrder(QCPLegend::foColumnsFirst);
    plot_.legend->setWrap(2);
    plot_.legend->setIconTextPadding(12);
    plot_.setAutoAddPlottableToLegend(false);
}

/// An empty legend in the layout would make the axes above it as narrow as itself.
void ConvergenceGraph::show_legend(bool is_shown) {
    QCPLayoutGrid& layout = *plot_.plotLayout();
    if (is_shown == plot_.legend->visible() && is_shown == (plot_.legend->layout() != nullptr))
        return;
    plot_.legend->setVisible(is_shown);
    if (is_shown) {
        layout.addElement(1, 0, plot_.legend);
        layout.setRowStretchFactor(1, 0.001); // as high as it has to be
    } else if (plot_.legend->layout()) {
        layout.take(plot_.legend);
        layout.simplify();
    }
}

double ConvergenceGraph::abscissa(const Trajectory& trajectory, std::size_t row) const {
    return static_cast<double>(axes_.over == Abscissa::evaluations ? trajectory.evaluations(row)
                                                                   : trajectory[row].number);
}

void ConvergenceGraph::show(const Experiment& experiment, const std::vector<Track>& tracks,
                            const ConvergenceAxes& axes) {
    tracks_ = &tracks;
    selected_ = experiment.selected;
    axes_ = axes;
    variables_ = variables_of(experiment);
    lines_.clear();
    is_linear_ = false;
    experiment.hikers.size() == 1 ? show_one() : show_all(experiment);
    plot_.xAxis->setLabel(axes.over == Abscissa::evaluations ? tr("evaluations of f") : tr("iteration"));
    double last = 1;
    for (const Line& line : lines_)
        last = line.x.isEmpty() ? last : std::max(last, line.x.back());
    plot_.xAxis->setRange(0, last);
    add_precision(experiment);
    add_lines();
    fit_axes();
    redraw(plot_);
}

void ConvergenceGraph::show_one() {
    const Trajectory& trajectory = tracks_->front().trajectory;
    const QString f = words::value_name(variables_);
    const bool is_signed = has_values_that_are_not_positive(trajectory);
    Line value{is_signed ? Line::Kind::signed_value : Line::Kind::value, is_signed ? tr("%1, right axis").arg(f) : f};
    Line slope{Line::Kind::slope, words::steepness_name(variables_)};
    Line step{Line::Kind::step, tr("step size")};
    for_each_row(trajectory, [&](std::size_t row) {
        for (auto [line, measure] :
             {std::pair{&value, Measure::value}, std::pair{&slope, Measure::slope}, std::pair{&step, Measure::step}}) {
            line->x << abscissa(trajectory, row);
            line->y << measured(trajectory[row], measure);
        }
    });
    if (!is_signed)
        keep_positive(value.y);
    keep_positive(slope.y);
    keep_positive(step.y);
    lines_ = {value, slope, step};
}

void ConvergenceGraph::show_all(const Experiment& experiment) {
    const std::vector<QString> names = words::names(experiment);
    for (std::size_t i = 0; i < names.size(); ++i) {
        const Hiker& hiker = experiment.hikers[i];
        const Trajectory& trajectory = (*tracks_)[i].trajectory;
        if (hiker.is_hidden)
            continue;
        is_linear_ = is_linear_ || (axes_.measure == Measure::value && has_values_that_are_not_positive(trajectory));
        Line line{Line::Kind::hiker, names[i], {names[i], hiker.colour, false, i == experiment.selected, false}};
        for_each_row(trajectory, [&](std::size_t row) {
            line.x << abscissa(trajectory, row);
            line.y << measured(trajectory[row], axes_.measure);
        });
        lines_.push_back(line);
    }
    if (!is_linear_)
        for (Line& line : lines_)
            keep_positive(line.y);
}

void ConvergenceGraph::add_precision(const Experiment& experiment) {
    const bool has_steps = experiment.hikers.size() == 1 || axes_.measure == Measure::step;
    if (!experiment.precision || !has_steps)
        return;
    const QCPRange range = plot_.xAxis->range();
    lines_.push_back({Line::Kind::precision,
                      tr("precision"),
                      {},
                      {range.lower, range.upper},
                      {*experiment.precision, *experiment.precision}});
}

/// The plot's graphs for the lines. Hikers are told apart by the key of the curve beside it: another one would take the
/// room of the lines.
void ConvergenceGraph::add_lines() {
    while (graphs_.size() > lines_.size()) {
        plot_.removeGraph(graphs_.back());
        graphs_.pop_back();
    }
    while (graphs_.size() < lines_.size())
        graphs_.push_back(plot_.addGraph());
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        const Line& line = lines_[i];
        QCPGraph& graph = *graphs_[i];
        graph.setValueAxis(line.kind == Line::Kind::signed_value ? plot_.yAxis2 : plot_.yAxis);
        graph.setName(line.name);
        graph.setData(line.x, line.y, true);
        style(graph, line);
        graph.removeFromLegend();
        if (line.kind != Line::Kind::hiker)
            graph.addToLegend();
    }
    plot_.legend->simplify();
    show_legend(plot_.legend->itemCount() > 0);
    const QString names[]{words::value_name(variables_), words::steepness_name(variables_), tr("step size")};
    plot_.yAxis->setLabel(tracks_->size() > 1 ? names[static_cast<std::size_t>(axes_.measure)] : QString());
}

void ConvergenceGraph::style(QCPGraph& graph, const Line& line) const {
    graph.setScatterStyle(QCPScatterStyle::ssNone);
    switch (line.kind) {
        case Line::Kind::value:
        case Line::Kind::signed_value:
            graph.setPen(QPen(theme_.curve, 2));
            break;
        case Line::Kind::slope:
            graph.setPen(QPen(theme_.secant, 2, theme_.slope_style));
            break;
        case Line::Kind::step:
            graph.setPen(QPen(theme_.step_down, 2, theme_.step_style));
            break;
        case Line::Kind::precision:
            graph.setPen(QPen(theme_.text, 1.2, Qt::DashDotDotLine));
            break;
        case Line::Kind::hiker: {
            constexpr int marks = 10;
            graph.setPen(QPen(theme_.hiker(line.look.colour), line.look.is_selected ? 3 : 1.8));
            graph.setScatterStyle(scatter(line.look, theme_));
            graph.setScatterSkip(static_cast<int>(line.x.size()) / marks);
            break;
        }
    }
}

void ConvergenceGraph::fit_axes() {
    QVector<double> logarithmic;
    std::vector<double> linear;
    bool has_right_axis = false;
    for (const Line& line : lines_) {
        const bool is_right = line.kind == Line::Kind::signed_value;
        has_right_axis = has_right_axis || is_right;
        for (const double value : line.y)
            if (is_right || is_linear_)
                linear.push_back(value);
            else if (value > 0)
                logarithmic << value;
    }
    if (is_linear_ != (plot_.yAxis->scaleType() == QCPAxis::stLinear))
        is_linear_ ? make_linear(*plot_.yAxis) : make_logarithmic(*plot_.yAxis);
    if (!logarithmic.isEmpty()) {
        const auto [least, most] = std::minmax_element(logarithmic.begin(), logarithmic.end());
        plot_.yAxis->setRange(*least / 2, *most * 2);
    }
    plot_.yAxis2->setTicks(has_right_axis);
    plot_.yAxis2->setTickLabels(has_right_axis);
    if (linear.empty())
        return;
    const Span span = with_room(span_of(std::move(linear)).value_or(Span{-1, 1}), 0.05, 0.05);
    (is_linear_ ? plot_.yAxis : plot_.yAxis2)->setRange(span.lower, span.upper);
}

void ConvergenceGraph::show_cursor(const Cursor& cursor) {
    if (!tracks_ || tracks_->empty())
        return;
    double x = static_cast<double>(cursor.number) + cursor.walked();
    if (axes_.over == Abscissa::evaluations) { // of the selected hiker
        const Trajectory& trajectory = (*tracks_)[selected_].trajectory;
        const std::size_t row = trajectory.row_of(cursor.number);
        const std::size_t next = std::min(row + 1, trajectory.size() - 1);
        const double from = abscissa(trajectory, row);
        x = from + (abscissa(trajectory, next) - from) * cursor.walked();
    }
    here_->point1->setCoords(x, 1);
    here_->point2->setCoords(x, 2);
    redraw_layer(plot_, marker_layer);
}

void ConvergenceGraph::set_theme(const Theme& theme) {
    theme_ = theme;
    style_axes(plot_, theme);
    for (std::size_t i = 0; i < lines_.size(); ++i)
        style(*graphs_[i], lines_[i]);
    plot_.legend->setBorderPen(Qt::NoPen);
    here_->setPen(QPen(theme.tangent, 1.5));
    redraw(plot_);
}

} // namespace hiker
