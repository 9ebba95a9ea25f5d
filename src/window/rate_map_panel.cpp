// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/rate_map_panel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "math/number.h"
#include "plot/map_area.h"
#include "ui_rate_map_panel.h"
#include "window/graph_panels.h"
#include "window/session.h"
#include "words/caption.h"
#include "words/hikers.h"
#include "words/sentences.h"

namespace hiker {

namespace {

constexpr double zoom_a_notch = 0.8;

/// The experiment as far as the map depends on it: wherever the hiker is on it, it is the same.
Experiment basis_of(const Experiment& experiment) {
    Experiment basis = experiment;
    Hiker like_any;
    like_any.optimizer = experiment.hiker().optimizer;
    like_any.learning_rate = experiment.hiker().learning_rate;
    put_on_map(like_any, {}, upward_of(experiment));
    basis.hikers = {like_any};
    basis.selected = 0;
    return basis;
}

/// With as many digits as a pixel can tell apart.
double rounded(double value, double unit) {
    const double step = std::pow(10, std::floor(std::log10(unit)));
    return read_number(short_text(std::round(value / step) * step, 12)).value_or(value);
}

/// What is special about a pixel's hiker.
QString name_of(const MapArea& area, int column, int row) {
    const QString x = QString::number(area.x_of(column), 'g', 4);
    return area.upward == Upward::start_y
               ? RateMapPanel::tr("start (%1, %2)").arg(x, QString::number(area.y_of(row), 'g', 4))
               : RateMapPanel::tr("start %1, \u03b7 %2").arg(x, QString::number(area.y_of(row), 'g', 3));
}

} // namespace

RateMapPanel::RateMapPanel(const Session& session, const QCustomPlot& picture, QWidget* parent)
    : QWidget(parent), session_(session), picture_(picture), ui_(std::make_unique<Ui::RateMapPanel>()) {
    ui_->setupUi(this);
    graph_ = std::make_unique<RateMapGraph>(*ui_->plot);
    graph_->set_theme(theme_of(palette()));
    ui_->plot->installEventFilter(this);
    ui_->plot->set_teller([this] {
        const QString what = mapped_ ? words::caption_of_map(session_.walked().experiment) : QString();
        return what.isEmpty() ? what : what + " " + said_at(hiker_pixel());
    });
    keep_height_of_text();
    ui_->plot->setMouseTracking(true);
    ui_->plot->setFocusPolicy(Qt::StrongFocus);
    for (QTimer* timer : {&begin_timer_, &show_timer_, &click_timer_})
        timer->setSingleShot(true);
    constexpr int between_pictures = 40; // milliseconds: colouring a large map takes some
    show_timer_.setInterval(between_pictures);
    connect(ui_->plot, &QCustomPlot::afterReplot, this, [this] { // longer numbers or more colours take room from it
        const QSize axes = ui_->plot->axisRect()->size();
        if (axes != QSize(map_.area.width, map_.area.height))
            begin_soon();
    });
    connect(&click_timer_, &QTimer::timeout, this, &RateMapPanel::end_drag);
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

/// Anew where it would be another map than the one that is there. Before the axes are laid out there is none.
void RateMapPanel::begin() {
    const QSize pixels = ui_->plot->axisRect()->size();
    if (!isVisible() || session_.is_empty() || pixels.width() < 2 || pixels.height() < 2)
        return;
    const Experiment& experiment = session_.walked().experiment;
    const Experiment basis = basis_of(experiment);
    if (!mapped_ || mapped_->function != basis.function)
        zoomed_.reset();
    const bool is_same_basis = mapped_ == basis;
    if (!is_same_basis && !rests(experiment))
        shown_ = map_area(experiment, picture_.xAxis->range(), picture_.yAxis->range());
    const MapArea area = fitted(zoomed_.value_or(shown_), pixels);
    if (!is_same_basis || area != map_.area) {
        mapped_ = basis;
        map_ = RateMap(area);
        is_finished_ = false;
        graph_->set_area(area);
        describe();
        worker_.begin(basis, area);
    }
    show_hiker();
}

/// Whether the same part of the plane is shown with another learning rate or optimizer, so that the maps can be
/// compared.
bool RateMapPanel::rests(const Experiment& experiment) const {
    const Point start = experiment.hiker().start;
    return mapped_ && mapped_->function == experiment.function && shown_.upward == Upward::start_y &&
           start.x >= shown_.x_lower && start.x <= shown_.x_upper && start.y >= shown_.y_lower &&
           start.y <= shown_.y_upper;
}

QString RateMapPanel::title(Upward upward) {
    return upward == Upward::start_y ? tr("Map of starts") : tr("Learning-rate map");
}

/// What the axes are.
void RateMapPanel::describe() {
    const bool is_plane = map_.area.upward == Upward::start_y;
    ui_->plot->setAccessibleName(title(map_.area.upward));
    const QString what = is_plane ? tr("Each pixel is a whole descent from there, with the learning rate that is set.")
                                  : tr("Each pixel is a whole descent, with its start and its learning rate.");
    ui_->plot->setToolTip(what + " " +
                          tr("Click or drag to start from there; turn the wheel to zoom, double-click for all of it."));
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
    graph_->show(map_, *mapped_, colouring());
    ui_->progress->setText(is_finished_ ? QString() : tr("refining \u2026"));
}

void RateMapPanel::show_hiker() {
    graph_->show_hiker(session_.walked().experiment.hiker());
}

Colouring RateMapPanel::colouring() const {
    return static_cast<Colouring>(ui_->colouring->currentIndex());
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
            if (mouse.button() == Qt::LeftButton)
                begin_drag();
            if (mouse.buttons() & Qt::LeftButton)
                point_at(mouse.position());
            return true;
        }
        case QEvent::Leave:
            ui_->pixel->clear();
            break;
        case QEvent::MouseButtonRelease:
            click_timer_.start(QApplication::doubleClickInterval());
            return true;
        case QEvent::MouseButtonDblClick:
            take_back();
            show_all();
            return true;
        case QEvent::KeyPress:
            return press(static_cast<const QKeyEvent&>(*event));
        case QEvent::Wheel: {
            const auto& wheel = static_cast<const QWheelEvent&>(*event);
            zoom(wheel.position(), std::pow(zoom_a_notch, wheel.angleDelta().y() / 120.0));
            return true;
        }
        default:
            break;
    }
    return QWidget::eventFilter(object, event);
}

/// What the mouse does, for those who have none.
bool RateMapPanel::press(const QKeyEvent& key) {
    const double far = key.modifiers() & Qt::ShiftModifier ? 1 : 8; // pixels
    switch (key.key()) {
        case Qt::Key_Left:
            move_hiker({-far, 0});
            return true;
        case Qt::Key_Right:
            move_hiker({far, 0});
            return true;
        case Qt::Key_Up:
            move_hiker({0, -far});
            return true;
        case Qt::Key_Down:
            move_hiker({0, far});
            return true;
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            zoom(hiker_pixel(), zoom_a_notch);
            return true;
        case Qt::Key_Minus:
            zoom(hiker_pixel(), 1 / zoom_a_notch);
            return true;
        case Qt::Key_Home:
            show_all();
            return true;
        default:
            return false;
    }
}

void RateMapPanel::move_hiker(QPointF by) {
    if (!pressed_from_)
        begin_drag();
    const QPointF pixel = hiker_pixel() + by;
    point_at(pixel);
    tell(pixel);
    ui_->plot->tell_change();
    click_timer_.start(QApplication::doubleClickInterval()); // keys that follow one another are undone together
}

QPointF RateMapPanel::hiker_pixel() const {
    const Experiment& experiment = session_.experiment();
    const Point place = place_on_map(experiment.hiker(), upward_of(experiment));
    return {ui_->plot->xAxis->coordToPixel(place.x), ui_->plot->yAxis->coordToPixel(place.y)};
}

void RateMapPanel::begin_drag() {
    end_drag();
    const Experiment& experiment = session_.experiment();
    pressed_from_ = place_on_map(experiment.hiker(), upward_of(experiment));
}

/// Of a click that was the first half of a double-click. The gesture is not over yet, so nothing of it is left.
void RateMapPanel::take_back() {
    if (pressed_from_)
        emit dragged(*pressed_from_, map_.area.upward);
    end_drag();
}

void RateMapPanel::end_drag() {
    click_timer_.stop();
    if (pressed_from_)
        emit drag_ended();
    pressed_from_.reset();
}

void RateMapPanel::show_all() {
    zoomed_.reset();
    mapped_.reset();
    begin_soon();
}

/// Rounded to what a pixel can tell.
void RateMapPanel::point_at(QPointF pixel) {
    const auto place = graph_->place_at(pixel);
    const MapArea& area = map_.area;
    if (!place || map_.pixels.empty())
        return;
    const bool is_plane = area.upward == Upward::start_y;
    const double pixel_width = (area.x_upper - area.x_lower) / area.width;
    const double pixel_height =
        (is_plane ? area.y_upper - area.y_lower : place->y * std::log(area.y_upper / area.y_lower)) / area.height;
    emit dragged({rounded(place->x, pixel_width), rounded(place->y, pixel_height)}, area.upward);
}

/// What the pixel says; nothing where there is no map, or not yet.
QString RateMapPanel::said_at(QPointF pixel) const {
    const auto place = graph_->place_at(pixel);
    const QRect axes = ui_->plot->axisRect()->rect();
    const int column = static_cast<int>(pixel.x()) - axes.left();
    const int row = axes.bottom() - static_cast<int>(pixel.y());
    const bool is_inside = place && column >= 0 && column < map_.area.width && row >= 0 && row < map_.area.height;
    if (!is_inside || !map_.at(column, row).ending)
        return {};
    const MapPixel& said = map_.at(column, row);
    Outcome outcome;
    outcome.ending = *said.ending;
    outcome.ground = Ground::minimum; // "converged", whatever it stands on
    return tr("%1: %2 after %3")
        .arg(name_of(map_.area, column, row), words::brief(outcome), words::iterations(said.iterations));
}

void RateMapPanel::tell(QPointF pixel) {
    ui_->pixel->setText(said_at(pixel));
}

void RateMapPanel::zoom(QPointF pixel, double factor) {
    const auto place = graph_->place_at(pixel);
    const auto area = place && !map_.pixels.empty() ? zoomed(map_.area, *place, factor) : std::nullopt;
    if (!area)
        return;
    zoomed_ = area;
    begin_soon();
}

} // namespace hiker
