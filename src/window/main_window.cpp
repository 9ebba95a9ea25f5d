// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/main_window.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolButton>

#include "math/number.h"
#include "ui_main_window.h"
#include "window/experiment_panel.h"
#include "window/playback_panel.h"
#include "words/sentences.h"

namespace hiker {

namespace {

/// The system's font, larger: the window is read from the back of a room.
QFont scaled(QFont font, double factor) {
    font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

} // namespace

MainWindow::MainWindow(const Experiment& experiment, QWidget* parent)
    : QMainWindow(parent), session_(experiment), ui_(std::make_unique<Ui::MainWindow>()) {
    build();
    connect_session();
    follow_palette();
    experiment_panel_->show_experiment(experiment);
    scene_->show(experiment, session_.trajectory());
    show_outcome();
    ui_->plot->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::build() {
    ui_->setupUi(this);
    setFont(scaled(font(), 1.15));
    ui_->outcome->setFont(scaled(font(), 1.3));
    ui_->outcome->setMinimumHeight(2 * QFontMetrics(ui_->outcome->font()).lineSpacing() + 8);
    experiment_panel_ = new ExperimentPanel;
    experiment_panel_->set_headline_font(scaled(font(), 1.6));
    ui_->layout->insertWidget(0, experiment_panel_);
    ui_->layout->addWidget(new PlaybackPanel(session_));
    ui_->plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    ui_->plot->setFocusPolicy(Qt::StrongFocus);
    ui_->plot->setFont(font());
    ui_->plot->installEventFilter(this);
    scene_ = std::make_unique<Scene>(*ui_->plot);

    reset_view_ = new QToolButton(ui_->plot);
    reset_view_->setText(tr("Reset view"));
    reset_view_->setToolTip(tr("Fit the axes to the walk again (double-click on the picture)"));
    reset_view_->setFocusPolicy(Qt::TabFocus);
    reset_view_->setCursor(Qt::ArrowCursor);
    reset_view_->hide();
    connect(reset_view_, &QAbstractButton::clicked, scene_.get(), &Scene::reset_view);
    connect(scene_.get(), &Scene::view_changed, this, &MainWindow::place_reset_view);
}

void MainWindow::connect_session() {
    connect(experiment_panel_, &ExperimentPanel::edited, &session_, &Session::set_experiment);
    connect(experiment_panel_, &ExperimentPanel::run_requested, this, &MainWindow::run);
    connect(experiment_panel_, &ExperimentPanel::validity_changed, this,
            [this] { scene_->set_faded(experiment_panel_->has_function_mistake()); });
    connect(&session_, &Session::restarted, this, &MainWindow::show_trajectory);
    connect(&session_, &Session::walked, this, &MainWindow::show_cursor);
    connect(&session_, &Session::cursor_moved, this, &MainWindow::show_cursor);
    connect(&session_, &Session::stepped_at_the_end, this,
            [this] { show_outcome(tr("The descent is finished, there is no further step.")); });
}

void MainWindow::run() {
    ui_->plot->setFocus(); // so that Space pauses, and does not go into a field
    session_.run();
}

void MainWindow::show_trajectory() {
    scene_->show(session_.experiment(), session_.trajectory());
    place_reset_view();
    show_outcome();
}

void MainWindow::show_cursor() {
    scene_->show_cursor(session_.cursor());
    show_outcome();
}

/// The outcome is told when the hiker has arrived there, so that a class can guess it while she walks.
void MainWindow::show_outcome(const QString& remark) {
    QStringList lines;
    if (session_.is_finished()) {
        lines << remark + (remark.isEmpty() ? "" : " ") + words::outcome(session_.experiment(), *session_.outcome())
              << words::result(*session_.outcome()).join("     ");
    } else if (session_.is_walking() && !session_.outcome()) {
        const long long number = session_.trajectory().is_empty() ? 0 : session_.trajectory().back().number;
        lines << tr("Computing: %1 so far.").arg(words::iterations(number));
    }
    ui_->outcome->setText(lines.join("\n"));
}

void MainWindow::follow_palette() {
    const bool is_dark = palette().color(QPalette::Window).lightness() < 128;
    scene_->set_theme(is_dark ? Theme::dark() : Theme::light());
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && scene_)
        follow_palette();
}

void MainWindow::place_reset_view() {
    reset_view_->setVisible(scene_->has_view_of_its_own());
    reset_view_->adjustSize();
    reset_view_->move(ui_->plot->axisRect()->right() - reset_view_->width() - 8, ui_->plot->axisRect()->top() + 8);
}

/// What no field has use for: typing in a field keeps its own Space, arrows, Home and End.
void MainWindow::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (experiment_panel_->is_valid())
            run();
        break;
    case Qt::Key_Space:
        session_.toggle_play();
        break;
    case Qt::Key_Right:
        session_.step();
        break;
    case Qt::Key_Left:
        session_.step_back();
        break;
    case Qt::Key_Home:
        session_.to_start();
        break;
    case Qt::Key_End:
        session_.to_end();
        break;
    default:
        QMainWindow::keyPressEvent(event);
    }
}

/// The plot's own mouse moves the view; before that comes what the mouse does to the hiker.
bool MainWindow::eventFilter(QObject* object, QEvent* event) {
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return press(static_cast<const QMouseEvent&>(*event));
    case QEvent::MouseMove:
        return move(static_cast<const QMouseEvent&>(*event));
    case QEvent::MouseButtonRelease:
        return release(static_cast<const QMouseEvent&>(*event));
    case QEvent::MouseButtonDblClick:
        scene_->reset_view();
        return true;
    case QEvent::Resize:
        QMetaObject::invokeMethod(this, &MainWindow::place_reset_view, Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return QMainWindow::eventFilter(object, event);
}

bool MainWindow::press(const QMouseEvent& mouse) {
    if (mouse.button() != Qt::LeftButton)
        return false;
    pressed_at_ = mouse.position();
    drags_hiker_ = scene_->is_hiker_at(mouse.position());
    return drags_hiker_;
}

bool MainWindow::move(const QMouseEvent& mouse) {
    if (drags_hiker_) {
        set_start(ui_->plot->xAxis->pixelToCoord(mouse.position().x()));
    } else if (mouse.buttons() == Qt::NoButton) {
        const bool can_grab = scene_->is_hiker_at(mouse.position());
        const bool can_click = scene_->curve_at(mouse.position()).has_value();
        ui_->plot->setCursor(can_grab ? Qt::OpenHandCursor : can_click ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }
    return drags_hiker_;
}

bool MainWindow::release(const QMouseEvent& mouse) {
    const bool was_dragging = std::exchange(drags_hiker_, false);
    const auto pressed_at = std::exchange(pressed_at_, std::nullopt);
    const bool is_click = pressed_at && (mouse.position() - *pressed_at).manhattanLength() < 4;
    if (!was_dragging && is_click)
        if (const auto x = scene_->curve_at(mouse.position()))
            set_start(*x);
    return was_dragging;
}

/// A start that was pointed at, rounded to what a pixel can tell apart. The view stays, so that the curve does not slide away
/// from under the pointer.
void MainWindow::set_start(double x) {
    const double pixel = ui_->plot->xAxis->range().size() / ui_->plot->axisRect()->width();
    const double unit = std::pow(10, std::floor(std::log10(pixel)));
    const double rounded = read_number(short_text(std::round(x / unit) * unit)).value_or(x);
    scene_->keep_view();
    experiment_panel_->show_experiment(with_value(session_.experiment(), Quantity::start, rounded));
    session_.set_experiment(with_value(session_.experiment(), Quantity::start, rounded));
}

} // namespace hiker
