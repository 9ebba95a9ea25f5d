// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/scene.h"

#include <cmath>
#include <utility>

#include "plot/axes.h"
#include "plot/curve.h"
#include "plot/plot.h"
#include "words/hikers.h"

namespace hiker {

namespace {

constexpr auto land_layer = "land";
constexpr auto walk_layer = "walk";

/// Whether a map does for what is wanted: it shows all of that, but for so many pixels at its edges, about as sharply.
bool serves(const LandRequest& map, const LandRequest& wanted, int pixels) {
    constexpr double about = 1.5;
    const double x_edge = pixels * wanted.grid.pixel_width();
    const double y_edge = pixels * wanted.grid.pixel_height();
    return map.function == wanted.function && map.theme == wanted.theme && map.dots == wanted.dots &&
           map.grid.x_lower <= wanted.grid.x_lower + x_edge && map.grid.x_upper >= wanted.grid.x_upper - x_edge &&
           map.grid.y_lower <= wanted.grid.y_lower + y_edge && map.grid.y_upper >= wanted.grid.y_upper - y_edge &&
           map.grid.pixel_width() <= about * wanted.grid.pixel_width();
}

} // namespace

Scene::Scene(QCustomPlot& plot) : plot_(plot) {
    stage_.plot = &plot;
    plot.addLayer(land_layer, plot.layer("grid"), QCustomPlot::limBelow);
    plot.addLayer(walk_layer);
    plot.layer(walk_layer)->setMode(QCPLayer::lmBuffered);
    curve_ = plot.addGraph();
    curve_->setAdaptiveSampling(false);
    walk_ = new Walk(&plot, walk_layer, stage_); // owned by its layer's plot
    land_ = new LandLayer(&plot, land_layer, stage_);
    set_up_axes(plot, "x", "f(x)");
    key_ = new Key(plot, stage_.theme); // owned by its layout, as is the bar
    bar_ = new ColourBar(plot, stage_.theme);
    for (QCPAxis* axis : {plot.xAxis, plot.yAxis})
        connect(
            axis, qOverload<const QCPRange&, const QCPRange&>(&QCPAxis::rangeChanged), this,
            [this, axis](const QCPRange& range, const QCPRange& before) { keep_range_usable(axis, range, before); });
    connect(&plot, &QCustomPlot::beforeReplot, this, [this] { prepare(); });
    set_theme(Theme::light());
}

void Scene::show(const Experiment& experiment, const std::vector<Track>& tracks) {
    const bool is_new_function = !function_ || function_->typed() != experiment.function;
    if (is_new_function) {
        function_.emplace(experiment.function);
        stage_.function = &*function_;
        is_view_by_hand_ = false;
        set_up_ground();
    }
    tracks_ = &tracks;
    stage_.cursor = {};
    stage_.difference_step = experiment.difference_step;
    stage_.shows_ahead = false;
    std::vector<Walker> walkers;
    walkers.reserve(tracks.size());
    for (const Track& track : tracks)
        walkers.emplace_back(stage_, track);
    walk_->set_walkers(std::move(walkers));
    const bool has_new_key = set_looks(experiment);
    repaint(is_new_function || has_new_key);
}

void Scene::show_looks(const Experiment& experiment) {
    if (!function_ || walk_->walkers().size() != experiment.hikers.size())
        return; // another trajectory is on its way
    set_looks(experiment);
    repaint(true);
}

/// For a new function.
void Scene::set_up_ground() {
    const bool is_map = stage_.is_from_above();
    sampled_size_ = {};
    requested_ = {};
    is_awaiting_land_ = false;
    wanted_ = {};
    land_->clear();
    curve_->setVisible(!is_map);
    bar_->set_shown(is_map);
    plot_.yAxis->setLabel(is_map ? "y" : "f(x)");
    for (QCPAxis* axis : {plot_.xAxis, plot_.yAxis})
        axis->grid()->setVisible(!is_map); // the contours are lines enough
    if (!is_map && worker_)
        worker_->cancel();
}

void Scene::work_beside() {
    worker_ = std::make_unique<LandWorker>();
    connect(worker_.get(), &LandWorker::arrived, this, [this](const Land& land) {
        show_land(land);
        redraw(plot_);
        emit land_changed();
    });
}

void Scene::work_here() {
    worker_.reset();
    if (std::exchange(is_awaiting_land_, false))
        requested_ = {};
}

void Scene::set_dots(double dots) {
    dots_ = dots;
}

/// Whether something besides what moves looks different now.
bool Scene::set_looks(const Experiment& experiment) {
    const std::vector<QString> names = words::names(experiment);
    std::vector<Look> looks;
    for (std::size_t i = 0; i < names.size(); ++i)
        looks.push_back({names[i], experiment.hikers[i].colour, experiment.hikers[i].is_hidden,
                         i == experiment.selected, names.size() == 1});
    walk_->set_looks(looks);
    automatic_view_ = AutomaticView(*function_, experiment);
    return show_key();
}

/// Whether it is another one now.
bool Scene::show_key() {
    std::vector<KeyEntry> entries = key();
    if (entries == key_->entries())
        return false;
    if (entries.empty() != key_->entries().empty())
        sampled_size_ = {}; // the curve has another colour
    key_->set_entries(std::move(entries));
    return true;
}

void Scene::set_key_shown(bool is_shown) {
    key_->set_shown(is_shown);
}

void Scene::show_cursor(const Cursor& cursor, bool shows_ahead) {
    stage_.cursor = cursor;
    stage_.shows_ahead = shows_ahead;
    repaint(show_key());
}

/// Repaints only what moves where the rest has not changed.
void Scene::repaint(bool has_changed) {
    const View before = view();
    fit_view();
    if (has_changed || before != view())
        redraw(plot_);
    else
        redraw_layer(plot_, walk_layer);
}

void Scene::hold_view(bool holds) {
    is_view_held_ = holds;
    if (!holds)
        repaint(false);
}

void Scene::set_faded(bool faded) {
    if (faded == is_faded_)
        return;
    is_faded_ = faded;
    land_->set_faded(faded);
    apply_theme();
}

void Scene::set_theme(const Theme& theme) {
    stage_.theme = theme;
    apply_theme();
}

void Scene::set_shown(const Shown& shown) {
    stage_.shown = shown;
    redraw(plot_);
}

void Scene::set_line_scale(double scale) {
    stage_.line_scale = scale;
    walk_->forget_trails();
    apply_theme();
}

void Scene::apply_theme() {
    style_axes(plot_, stage_.theme);
    sampled_size_ = {}; // the pen follows from the curve's density and the theme together
    redraw(plot_);
}

void Scene::keep_view() {
    is_view_by_hand_ = true;
    emit view_changed();
}

void Scene::reset_view() {
    is_view_by_hand_ = false;
    fit_view();
    redraw(plot_);
    emit view_changed();
}

void Scene::fit_view() {
    if (!is_view_by_hand_ && !is_view_held_ && stage_.function)
        set_ranges(automatic_view_.fit(*stage_.function, *tracks_, stage_.cursor));
}

void Scene::set_view(const View& view) {
    is_view_by_hand_ = true;
    set_ranges(view);
    redraw(plot_);
    emit view_changed();
}

void Scene::set_ranges(const View& view) {
    if (stage_.function && stage_.is_from_above() && std::exchange(wanted_, view) == view)
        return; // the ranges follow from it and the size of the picture
    is_setting_view_ = true;
    plot_.xAxis->setRange(view.x_lower, view.x_upper);
    plot_.yAxis->setRange(view.y_lower, view.y_upper);
    is_setting_view_ = false;
}

View Scene::view() const {
    const QCPRange x = plot_.xAxis->range();
    const QCPRange y = plot_.yAxis->range();
    return {x.lower, x.upper, y.lower, y.upper};
}

/// Called whenever a range changes: by hand unless this scene did it. Dragged or zoomed further than doubles can tell
/// apart, the axis stays where it was.
void Scene::keep_range_usable(QCPAxis* axis, const QCPRange& range, const QCPRange& before) {
    if (is_setting_view_)
        return;
    const double farthest = std::max(std::abs(range.lower), std::abs(range.upper));
    if (range.size() < 1e-11 * farthest || range.size() < 1e-100 || farthest > 1e100) {
        is_setting_view_ = true;
        axis->setRange(before);
        is_setting_view_ = false;
        return;
    }
    wanted_ = view();
    is_view_by_hand_ = true;
    emit view_changed();
}

void Scene::prepare() {
    if (!stage_.function)
        return;
    if (stage_.is_from_above())
        prepare_land();
    else
        prepare_curve();
}

/// Widens one of the ranges so that both axes have the same scale. How large the axes are is known only once they are
/// laid out, and that depends on the numbers beside them, and so on the ranges: the second time nothing changes any
/// more, or hardly anything.
void Scene::fit_scales() {
    const auto lay_out = [this] {
        for (const auto phase :
             {QCPLayoutElement::upPreparation, QCPLayoutElement::upMargins, QCPLayoutElement::upLayout})
            plot_.plotLayout()->update(phase);
        return plot_.axisRect()->size();
    };
    for (int i = 0; i < 2; ++i) {
        const QSize axes = lay_out();
        if (axes.isEmpty())
            return;
        const double scale = std::max(wanted_.width() / axes.width(), wanted_.height() / axes.height());
        const auto around = [scale](double lower, double upper, int pixels) {
            const double center = lower + (upper - lower) / 2;
            return QCPRange(center - scale * pixels / 2, center + scale * pixels / 2);
        };
        is_setting_view_ = true;
        plot_.xAxis->setRange(around(wanted_.x_lower, wanted_.x_upper, axes.width()));
        plot_.yAxis->setRange(around(wanted_.y_lower, wanted_.y_upper, axes.height()));
        is_setting_view_ = false;
    }
    lay_out();
}

/// Asks for another map where the view, the picture's size or its colours are not those of the last.
void Scene::prepare_land() {
    fit_scales();
    const QSizeF axes = QSizeF(plot_.axisRect()->size()) * dots_ * plot_.bufferDevicePixelRatio();
    const View now = view();
    const PixelGrid grid{now.x_lower, now.x_upper,          now.y_lower,
                         now.y_upper, qRound(axes.width()), qRound(axes.height())};
    const LandRequest wanted{function_->typed(), grid, dots_ * plot_.bufferDevicePixelRatio(), stage_.theme};
    const bool has_it = tolerance_ > 0 ? serves(requested_, wanted, tolerance_) : wanted == requested_;
    if (has_it || grid.width < 1 || grid.height < 1)
        return;
    requested_ = wanted;
    is_awaiting_land_ = true;
    if (worker_)
        worker_->begin(wanted);
    else
        work_out_land(
            wanted, false, [] { return false; }, [this](const Land& land) { show_land(land); });
}

void Scene::show_land(const Land& land) {
    is_awaiting_land_ = !land.is_finished;
    land_->show(land);
    bar_->set_scale(land.scale);
}

/// Samples the curve anew where the view or the size of the picture is not the one that it was sampled for.
void Scene::prepare_curve() {
    const View now = view();
    const QSize size = plot_.viewport().size(); // the axes are laid out within it only after this
    if (now == sampled_view_ && size == sampled_size_)
        return;
    sampled_view_ = now;
    sampled_size_ = size;
    const Curve curve =
        sample_curve([this](double x) { return (*stage_.function)(x); }, now, size.width(), size.height());
    curve_->setData(QVector<double>(curve.x.begin(), curve.x.end()), QVector<double>(curve.y.begin(), curve.y.end()),
                    true);
    const bool is_terrain = !key_->entries().empty();
    const QColor color = is_faded_ ? stage_.theme.faded_curve : is_terrain ? stage_.theme.terrain : stage_.theme.curve;
    curve_->setPen(
        QPen(color, curve.is_dense ? 1 : 2.5 * stage_.line_scale, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin));
}

std::optional<Stance> Scene::stance() const {
    const Walker* selected = walk_->selected();
    return selected ? selected->stance() : std::nullopt;
}

std::optional<std::size_t> Scene::hiker_at(QPointF pixel) const {
    std::optional<std::size_t> found;
    const std::vector<Walker>& walkers = walk_->walkers();
    for (std::size_t i = 0; i < walkers.size(); ++i) {
        const auto stands = walkers[i].stance();
        if (stands && figure_rect(*stands).contains(pixel) && !(found && walkers[*found].look.is_selected))
            found = i;
    }
    return found;
}

std::optional<std::size_t> Scene::name_at(QPointF pixel) const {
    auto entry = key_->entry_at(pixel);
    const std::vector<Walker>& walkers = walk_->walkers();
    for (std::size_t i = 0; entry && i < walkers.size(); ++i)
        if (walkers[i].is_there() && (*entry)-- == 0)
            return i;
    return std::nullopt;
}

std::optional<Point> Scene::place_at(QPointF pixel) const {
    if (!stage_.function || !QRectF(plot_.axisRect()->rect()).contains(pixel))
        return std::nullopt;
    if (stage_.is_from_above())
        return Point{plot_.xAxis->pixelToCoord(pixel.x()), plot_.yAxis->pixelToCoord(pixel.y())};
    const auto x = curve_at(pixel);
    return x ? std::optional(Point{*x, 0}) : std::nullopt;
}

std::optional<double> Scene::curve_at(QPointF pixel) const {
    constexpr int within = 14; // pixels
    std::optional<double> nearest;
    double least = within;
    for (int offset = -within; offset <= within; ++offset) {
        const double x = plot_.xAxis->pixelToCoord(pixel.x() + offset);
        const auto place = stage_.pixel(x, (*stage_.function)(x));
        if (const double distance = place ? std::hypot(place->x() - pixel.x(), place->y() - pixel.y()) : within;
            distance < least) {
            least = distance;
            nearest = x;
        }
    }
    return nearest;
}

} // namespace hiker
