// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/difference_graph.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "math/difference.h"
#include "plot/axes.h"
#include "plot/plot.h"

namespace hiker {

namespace {

constexpr double least_h = 1e-12;
constexpr double most_h = 1;
constexpr int per_decade = 10;
constexpr double least_error = 1e-17; // what is no error at all is drawn there

double error_of(const Function& function, Point place, double h, double reference) {
    const double error = std::abs(gradient(function, place, h).x - reference);
    return std::isfinite(error) ? std::max(error, least_error) : std::numeric_limits<double>::quiet_NaN();
}

QCPItemText* add_text(QCustomPlot& plot, const QString& text, double place) {
    auto* item = new QCPItemText(&plot); // owned by the plot
    item->position->setType(QCPItemPosition::ptAxisRectRatio);
    item->position->setCoords(place, 0.1);
    item->setText(text);
    return item;
}

} // namespace

DifferenceGraph::DifferenceGraph(QCustomPlot& plot) : plot_(plot) {
    set_up_axes(plot, tr("difference step h"), tr("error of the slope"));
    make_logarithmic(*plot.xAxis);
    static_cast<QCPAxisTickerLog&>(*plot.xAxis->ticker()).setLogBase(1000); // there is little room
    make_logarithmic(*plot.yAxis);
    plot.xAxis->setRange(least_h, most_h);
    error_ = plot.addGraph();
    here_ = plot.addGraph();
    rounding_ = add_text(plot, tr("rounding"), 0.2);
    truncation_ = add_text(plot, tr("truncation"), 0.8);
    set_theme(Theme::light());
}

void DifferenceGraph::show(const Function& function, Point place, double h) {
    const double reference = extrapolated_slope(function, place);
    QVector<double> steps, errors;
    constexpr int last = 12 * per_decade;
    for (int i = 0; i <= last; ++i) {
        steps << least_h * std::pow(10.0, static_cast<double>(i) / per_decade);
        errors << error_of(function, place, steps.last(), reference);
    }
    error_->setData(steps, errors, true);
    here_->setData({h}, {error_of(function, place, h, reference)}, true);
    double lower = 1;
    double upper = 1e-16;
    for (const double error : errors)
        if (error > 0) {
            lower = std::min(lower, error);
            upper = std::max(upper, error);
        }
    plot_.yAxis->setRange(lower / 3, std::max(upper, lower * 10) * 30); // room for the two words
    redraw(plot_);
}

void DifferenceGraph::set_theme(const Theme& theme) {
    style_axes(plot_, theme);
    error_->setPen(QPen(theme.curve, 1.5));
    here_->setLineStyle(QCPGraph::lsNone);
    here_->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, theme.tangent, theme.tangent, 9));
    for (QCPItemText* text : {rounding_, truncation_}) {
        text->setColor(theme.text);
        text->setFont(plot_.font());
    }
    redraw(plot_);
}

} // namespace hiker
