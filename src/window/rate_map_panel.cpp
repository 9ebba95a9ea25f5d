// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/rate_map_panel.h"

#include <QMouseEvent>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "math/number.h"
#include "ui_rate_map_panel.h"
#include "window/graph_panels.h"
#include "window/session.h"
#include "words/caption.h"
#include "words/hikers.h"
#include "words/sentences.h"

namespace hiker {

namespace {

/// The experiment as far as the map depends on it: wherever the hiker is on it, it is the same.
Experiment basis_of(const Experiment& experiment) {
    Experiment basis = experiment;
    basis.hikers = {experiment.hiker()};
    basis.selected = 0;
    Hiker like_any;
    like_any.optimizer = experiment.hiker().optimizer;
    basis.hikers.front() = like_any;
    return basis;
}

/// With as many digits as a pixel can tell apart.
double rounded(double value, double unit) {
    const double step = std::pow(10, std::floor(std::log10(unit)));
    return read_number(short_text(std::round(value / step) * step, 12)).value_or(value);
}

} // namespace

RateMapPanel::RateMapPanel(const Session& session, const QCPAxis& curve_axis, QWidget* parent)
    : QWidget(parent), session_(session), curve_axis_(curve_axis), ui_(std::make_unique<Ui::RateMapPanel>()) {
    ui_->setupUi(this);
    graph_ = std::make_unique<RateMapGraph>(*ui_->plot);
    graph_->set_theme(theme_of(palette()));
    ui_->plot->installEventFilter(this);
    keep_height_of_text();
    ui_->plot->setMouseTracking(true);
    for (QTimer* timer : {&begin_timer_, &show_timer_})
        timer->setSingleShot(true);
    constexpr int between_pictures = 40; // milliseconds: colouring a large map takes some
    show_timer_.setInterval(between_pictures);
    connect(ui_->plot, &QCustomPlot::afterReplot, this, [this] { // longer numbers or more colours take room from it
        const QSize axes = ui_->plot->axisRect()->size();
        if (mapped_ && axes != QSize(map_.area.width, map_.area.height))
            begin_soon();
    });
    connect(&begin_timer_, &QTimer::timeout, this, &RateMapPanel::begin);
    connect(&show_timer_, &QTimer::timeout, this, &RateMapPanel::show_map);
    connect(ui_->colouring, &QComboBox::activated, this, &RateMapPanel::show_map);
    connect(&worker_, &MapWorker::arrived, this, &RateMapPanel::take);
    connect(&worker_, &MapWorker::finished, this, [this] {
        is_finished_ = true;
        show_map();
    });
    for (const auto signal : {&Session::restarted, &Session::looks_changed})
        connect(&session, signal, this, &RateMapPanel::begin);
}

RateMapPanel::~RateMapPanel() = default;

void RateMapPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    begin_soon();
}

/// Nobody sees it: it is not worked on.
void RateMapPanel::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    worker_.cancel();
    mapped_.reset();
}

void RateMapPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        graph_->set_theme(theme_of(palette()));
        keep_height_of_text();
        show_map();
    }
}

/// A letter of another font would make it a pixel higher, and the map would have to begin anew.
void RateMapPanel::keep_height_of_text() {
    ui_->pixel->setFixedHeight(ui_->pixel->fontMetrics().height() + 4);
}

void RateMapPanel::begin_soon() {
    begin_timer_.start(0);
}

MapArea RateMapPanel::wanted_area() const {
    MapArea area = zoomed_ ? *zoomed_ : map_area(session_.walked().experiment, curve_axis_.range());
    const QRect axes = ui_->plot->axisRect()->rect();
    area.width = std::max(1, axes.width());
    area.height = std::max(1, axes.height());
    return area;
}

/// Anew where it would be another map than the one that is there.
void RateMapPanel::begin() {
    if (!isVisible() || session_.is_empty())
        return;
    const Experiment basis = basis_of(session_.walked().experiment);
    if (!mapped_ || mapped_->function != basis.function)
        zoomed_.reset();
    const bool is_same_basis = mapped_ == basis;
    MapArea area = wanted_area();
    if (is_same_basis && !zoomed_) { // it rests while the hiker is moved on it
        const MapArea& now = map_.area;
        area = {now.start_lower, now.start_upper, now.rate_lower, now.rate_upper, area.width, area.height};
    }
    if (!is_same_basis || area != map_.area) {
        mapped_ = basis;
        map_ = RateMap(area);
        is_finished_ = false;
        graph_->set_area(area);
        worker_.begin(basis, area);
    }
    show_hiker();
}

void RateMapPanel::take(const std::vector<MapStrip>& strips) {
    const bool is_first = std::none_of(map_.pixels.begin(), map_.pixels.end(),
                                       [](const MapPixel& pixel) { return pixel.ending.has_value(); });
    for (const MapStrip& strip : strips)
        put_in(map_, strip);
    if (is_first)
        show_map();
    else if (!show_timer_.isActive())
        show_timer_.start();
}

void RateMapPanel::show_map() {
    if (!isVisible() || !mapped_)
        return;
    graph_->show(map_, static_cast<Colouring>(ui_->colouring->currentIndex()), mapped_->iterations);
    ui_->progress->setText(is_finished_ ? QString() : tr("refining \u2026"));
}

void RateMapPanel::show_hiker() {
    const Hiker& hiker = session_.walked().experiment.hiker();
    graph_->show_hiker(hiker.start.x, hiker.learning_rate);
}

bool RateMapPanel::eventFilter(QObject* object, QEvent* event) {
    switch (event->type()) {
        case QEvent::Resize:
            begin_soon();
            break;
        case QEvent::MouseButtonPress:
        case QEvent::MouseMove: {
            const auto& mouse = static_cast<const QMouseEvent&>(*event);
            tell(mouse.position());
            if (mouse.buttons() & Qt::LeftButton)
                point_at(mouse.position());
            return true;
        }
        case QEvent::Leave:
            ui_->pixel->clear();
            break;
        case QEvent::MouseButtonRelease:
            emit drag_ended();
            return true;
        case QEvent::MouseButtonDblClick:
            zoomed_.reset();
            mapped_.reset();
            begin_soon();
            return true;
        case QEvent::Wheel: {
            const auto& wheel = static_cast<const QWheelEvent&>(*event);
            zoom(wheel.position(), std::pow(0.8, wheel.angleDelta().y() / 120.0));
            return true;
        }
        default:
            break;
    }
    return QWidget::eventFilter(object, event);
}

void RateMapPanel::point_at(QPointF pixel) {
    const auto place = graph_->place_at(pixel);
    if (!place)
        return;
    const MapArea& area = map_.area;
    const double pixel_width = (area.start_upper - area.start_lower) / area.width;
    const double pixel_height = place->rate * std::log(area.rate_upper / area.rate_lower) / area.height;
    emit dragged(rounded(place->start, pixel_width), rounded(place->rate, pixel_height));
}

/// What the pixel says.
void RateMapPanel::tell(QPointF pixel) {
    const auto place = graph_->place_at(pixel);
    const QRect axes = ui_->plot->axisRect()->rect();
    const int column = static_cast<int>(pixel.x()) - axes.left();
    const int row = axes.bottom() - static_cast<int>(pixel.y());
    const bool is_inside = place && column >= 0 && column < map_.area.width && row >= 0 && row < map_.area.height;
    if (!is_inside || !map_.at(column, row).ending) {
        ui_->pixel->clear();
        return;
    }
    const MapPixel& said = map_.at(column, row);
    Outcome outcome;
    outcome.ending = *said.ending;
    outcome.ground = Ground::minimum; // "converged", whatever it stands on
    ui_->pixel->setText(tr("start %1, \u03b7 %2: %3 after %4")
                            .arg(QString::number(map_.area.start_of(column), 'g', 4),
                                 QString::number(map_.area.rate_of(row), 'g', 3), words::brief(outcome),
                                 words::iterations(said.iterations)));
}

void RateMapPanel::zoom(QPointF pixel, double factor) {
    const auto place = graph_->place_at(pixel);
    if (!place || map_.pixels.empty())
        return;
    MapArea area = map_.area;
    const auto nearer = [factor](double bound, double center) { return center + (bound - center) * factor; };
    area.start_lower = nearer(area.start_lower, place->start);
    area.start_upper = nearer(area.start_upper, place->start);
    const double center = std::log(place->rate);
    area.rate_lower = std::exp(nearer(std::log(area.rate_lower), center));
    area.rate_upper = std::exp(nearer(std::log(area.rate_upper), center));
    const Range rates = range_of(Quantity::learning_rate);
    const Range starts = range_of(Quantity::start);
    const bool is_too_small = area.start_upper - area.start_lower < 1e-9 * std::abs(place->start) + 1e-12 ||
                              area.rate_upper < area.rate_lower * (1 + 1e-9);
    const bool is_too_large = area.start_lower < starts.least / 2 || area.start_upper > starts.most / 2 ||
                              area.rate_lower < rates.least || area.rate_upper > rates.most;
    if (is_too_small || is_too_large)
        return;
    zoomed_ = area;
    begin_soon();
}

} // namespace hiker
