// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/main_window.h"

#include <QApplication>
#include <QDockWidget>
#include <QScrollArea>
#include <QToolButton>
#include <algorithm>

#include "descent/rate_bound.h"
#include "picture/recording.h"
#include "ui_main_window.h"
#include "window/accessibility.h"
#include "window/difference_panel.h"
#include "window/experiment_panel.h"
#include "window/graph_panels.h"
#include "window/playback_panel.h"
#include "window/rate_map_panel.h"
#include "window/screen_room.h"
#include "window/surface_panel.h"
#include "window/table_panel.h"
#include "window/three_steps_panel.h"
#include "words/hikers.h"
#include "words/sentences.h"

namespace hiker {

namespace {

QFont scaled(QFont font, double factor) {
    font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

// The window is read from the back of a room: larger than the system's font, and larger still in a presentation.
constexpr double presentation_size = 1.7;

} // namespace

MainWindow::MainWindow(const Experiment& experiment, QWidget* parent)
    : QMainWindow(parent),
      document_(experiment),
      session_(experiment),
      ui_(std::make_unique<Ui::MainWindow>()),
      system_font_(font()) {
    build();
    connect_session();
    connect_document();
    connect_gestures();
    restore_settings();
    follow_looks();
    show_experiment(experiment);
    show_trajectory();
    show_path();
    fit_center();
    fit_to_screen(*this); // last, as the panels have come to lie as they lie when it looks at them
    ui_->plot->setFocus();
}

/// The panels show the session to the last, also while they are hidden: they go before it.
MainWindow::~MainWindow() {
    const QList<QDockWidget*> docks = findChildren<QDockWidget*>(Qt::FindDirectChildrenOnly);
    for (QDockWidget* dock : docks)
        dock->disconnect(this);
    qDeleteAll(docks);
}

void MainWindow::build() {
    tell_assistive_technology();
    setFont(scaled(system_font_, usual_text_size)); // before there are children whose layout it would change
    ui_->setupUi(this);
    setAcceptDrops(true);
    experiment_panel_ = new ExperimentPanel;
    playback_panel_ = new PlaybackPanel(session_);
    ui_->layout->insertWidget(0, experiment_panel_);
    ui_->layout->addWidget(playback_panel_);
    center_area_ = new QScrollArea; // for large type on a small screen
    center_area_->setFrameShape(QFrame::NoFrame);
    center_area_->setFocusPolicy(Qt::NoFocus);
    center_area_->setWidgetResizable(true);
    center_area_->setWidget(takeCentralWidget());
    center_area_->installEventFilter(this);
    center_area_->widget()->installEventFilter(this);
    keep_focus_in_sight(*center_area_);
    setCentralWidget(center_area_);
    ui_->plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    ui_->plot->setFocusPolicy(Qt::StrongFocus);
    ui_->plot->installEventFilter(this);
    scene_ = std::make_unique<Scene>(*ui_->plot);
    scene_->work_beside();
    ui_->plot->set_teller([this] { return walk_in_words(session_); });

    reset_view_ = new QToolButton(ui_->plot);
    reset_view_->setText(tr("Reset view"));
    reset_view_->setToolTip(tr("Fit the axes to the walk again (double-click on the picture)"));
    reset_view_->setFocusPolicy(Qt::TabFocus);
    reset_view_->setCursor(Qt::ArrowCursor);
    reset_view_->hide();
    QWidget* const last_above = experiment_panel_->findChild<QWidget*>("usual");
    setTabOrder(last_above, ui_->plot); // as it is read, from the top to the bottom
    setTabOrder(ui_->plot, reset_view_);
    connect(reset_view_, &QAbstractButton::clicked, scene_.get(), &Scene::reset_view);
    connect(scene_.get(), &Scene::view_changed, this, &MainWindow::place_reset_view);
    build_panels();
    build_menus();
    set_fonts(usual_text_size);
}

void MainWindow::build_panels() {
    using Area = Qt::DockWidgetArea;
    lesson_dock_ = add_panel("lesson", tr("Lesson"), Area::LeftDockWidgetArea, tr("The lesson's page"),
                             [this] { return make_lesson_panel(); });
    add_panel("three_steps", tr("Three steps"), Area::RightDockWidgetArea, tr("What the hiker does in this iteration"),
              [this] { return new ThreeStepsPanel(session_); });
    auto* table = add_panel("table", tr("Table"), Area::RightDockWidgetArea, tr("Every iterate"), [this] {
        auto* panel = new TablePanel(session_);
        panel->setFont(table_font());
        return panel;
    });
    race_dock_ = add_panel("race", tr("Race"), Area::RightDockWidgetArea, tr("All hikers side by side, to be sorted"),
                           [this] { return make_race_panel(); });
    auto* difference = add_panel("difference", tr("How a slope is measured"), Area::RightDockWidgetArea,
                                 tr("The difference step h and its error"), [this] { return make_difference_panel(); });
    auto* slope = add_panel("slope", tr("Slope"), Area::BottomDockWidgetArea, tr("f\u2032(x) below the curve"),
                            [this] { return new SlopePanel(session_, *ui_->plot->xAxis); });
    auto* convergence =
        add_panel("convergence", tr("Convergence"), Area::RightDockWidgetArea,
                  tr("f, slope and step size over the iterations"), [this] { return new ConvergencePanel(session_); });
    auto* rate_map = add_panel("rate_map", tr("Learning-rate map"), Area::RightDockWidgetArea,
                               tr("How descents end from each start: with each learning rate, or all over the plane"),
                               [this] { return make_rate_map_panel(); });
    rate_map_dock_ = rate_map;
    auto* surface = add_panel("surface", tr("Surface"), Area::RightDockWidgetArea,
                              tr("The ground of f(x, y) in three dimensions"), [this] { return make_surface_panel(); });
    for (QDockWidget* picture : {rate_map, surface})
        connect(picture->toggleViewAction(), &QAction::triggered, this, [this, picture](bool is_shown) {
            constexpr int room_for_a_picture = 430; // pixels
            if (!is_shown || picture->isFloating())
                return;
            if (picture->width() < room_for_a_picture)
                resizeDocks({picture}, {room_for_a_picture}, Qt::Horizontal);
            if (picture->height() < room_for_a_picture)
                resizeDocks({picture}, {room_for_a_picture}, Qt::Vertical);
        });
    tabifyDockWidget(table, race_dock_);
    tabifyDockWidget(race_dock_, convergence);
    tabifyDockWidget(convergence, rate_map);
    tabifyDockWidget(rate_map, surface);
    tabifyDockWidget(surface, difference);
    for (QDockWidget* dock : {lesson_dock_, race_dock_, rate_map, surface, difference, slope, convergence})
        dock->hide();
    resizeDocks({table, lesson_dock_}, {340, 230}, Qt::Horizontal); // as wide as the numbers of a row
    // The slope stands right below the curve, so that the x axes line up; the sides take the corners.
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
}

/// A panel is made when it is first seen: most never are, and the window is there sooner.
QDockWidget* MainWindow::add_panel(const QString& name, const QString& title, Qt::DockWidgetArea area,
                                   const QString& tip, const std::function<QWidget*()>& make) {
    auto* dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    addDockWidget(area, dock);
    dock->toggleViewAction()->setToolTip(tip);
    ui_->menu_view->addAction(dock->toggleViewAction());
    // What somebody chooses that stands behind another one comes to the front, rather than to go altogether.
    connect(dock, &QDockWidget::visibilityChanged, dock, [dock](bool is_seen) {
        if (is_seen || !dock->isHidden())
            dock->setProperty(is_behind, !is_seen);
    });
    connect(dock->toggleViewAction(), &QAction::triggered, dock, [this, dock](bool is_shown) {
        if (!is_shown && !dock->property(is_behind).toBool())
            return;
        dock->show();
        dock->raise(); // among those that it shares its place with
        float_where_too_wide(*dock, *this);
    });
    const auto make_if = [dock, make](bool is_seen) {
        if (!is_seen || dock->widget())
            return;
        dock->setWidget(make());
        dock->widget()->show(); // at once, and not by the next event: how much room it takes is asked for
    };
    connect(dock, &QDockWidget::visibilityChanged, this, make_if);
    connect(dock, &QDockWidget::topLevelChanged, this, make_if); // torn out from behind another, it is seen at once
    return dock;
}

QWidget* MainWindow::make_difference_panel() {
    auto* panel = new DifferencePanel(session_);
    connect(panel, &DifferencePanel::dragged, this,
            [this](double h) { try_out(with_value(document_.experiment(), Quantity::difference_step, h)); });
    return panel;
}

QWidget* MainWindow::make_rate_map_panel() {
    auto* panel = new RateMapPanel(session_, *ui_->plot);
    connect(panel, &RateMapPanel::dragged, this, [this](Point place, Upward upward) {
        document_.begin_placing();
        Experiment moved = document_.experiment();
        put_on_map(moved.hiker(), place, upward);
        try_out(moved);
    });
    connect(panel, &RateMapPanel::drag_ended, this, [this] { document_.end_gesture(); });
    return panel;
}

QWidget* MainWindow::make_surface_panel() {
    auto* panel = new SurfacePanel(session_, *ui_->plot->xAxis, *ui_->plot->yAxis);
    connect(panel, &SurfacePanel::told, this, &MainWindow::tell);
    return panel;
}

void MainWindow::connect_session() {
    connect(&session_, &Session::restarted, this, &MainWindow::show_trajectory);
    connect(&session_, &Session::looks_changed, this, [this] {
        scene_->show_looks(session_.walked().experiment);
        show_cursor();
    });
    connect(&session_, &Session::walked_on, this, &MainWindow::show_cursor);
    connect(&session_, &Session::cursor_moved, this, [this] {
        constexpr qint64 time_to_read = 4000; // milliseconds
        const bool is_to_be_read =
            session_.playback().is_playing() && told_walking_.isValid() && told_walking_.elapsed() < time_to_read;
        if (!is_to_be_read)
            remark_.clear();
        show_cursor();
    });
    connect(&session_, &Session::state_changed, this, &MainWindow::tell_rest);
    connect(&session_, &Session::stepped_at_the_end, this,
            [this] { show_outcome(tr("The descent is finished, there is no further step.")); });
}

void MainWindow::connect_gestures() {
    connect(experiment_panel_, &ExperimentPanel::edited, &document_, &Document::edit);
    connect(experiment_panel_, &ExperimentPanel::run_requested, this, &MainWindow::run);
    connect(experiment_panel_, &ExperimentPanel::validity_changed, this,
            [this] { scene_->set_faded(experiment_panel_->has_function_mistake()); });
    connect(experiment_panel_, &ExperimentPanel::rate_tried, this,
            [this](double rate) { try_out(with_value(document_.experiment(), Quantity::learning_rate, rate)); });
    connect(experiment_panel_, &ExperimentPanel::optimizer_chosen, this, &MainWindow::choose_optimizer);
    connect(experiment_panel_, &ExperimentPanel::tried, this, &MainWindow::try_out);
    connect(experiment_panel_, &ExperimentPanel::rate_drag_begun, this, [this] {
        scene_->hold_view(true);
        document_.end_gesture();
        document_.hold_gesture();
    });
    connect(experiment_panel_, &ExperimentPanel::rate_drag_ended, this, [this] {
        scene_->hold_view(false);
        document_.end_gesture();
    });
}

void MainWindow::try_out(const Experiment& experiment) {
    is_trying_out_ = true;
    edit_by_hand(experiment);
    is_trying_out_ = false;
}

void MainWindow::edit_by_hand(const Experiment& experiment) {
    is_by_hand_ = true;
    document_.edit(experiment);
    is_by_hand_ = false;
}

void MainWindow::run() {
    if (!experiment_panel_->is_valid())
        return;
    document_.end_gesture();
    remember_function();
    ui_->plot->setFocus(); // so that Space pauses, and does not go into a field
    session_.run();
}

/// Called for every change of the experiment, wherever it comes from.
void MainWindow::show_experiment(const Experiment& experiment) {
    remark_.clear();
    using Mistakes = ExperimentPanel::Mistakes;
    experiment_panel_->show_experiment(experiment, is_by_hand_ ? Mistakes::kept : Mistakes::replaced);
    show_hikers(experiment);
    rate_map_dock_->setWindowTitle(RateMapPanel::title(upward_of(experiment)));
    const Hiker& hiker = experiment.hiker();
    const bool has_bound = hiker.optimizer == OptimizerChoice(); // it is plain gradient descent's
    experiment_panel_->show_rate_bound(has_bound ? learning_rate_bound(Function(experiment.function), hiker.start)
                                                 : std::nullopt);
    if (is_trying_out_)
        session_.try_out(experiment);
    else
        session_.set_experiment(experiment);
}

void MainWindow::show_trajectory() {
    scene_->show(session_.walked().experiment, session_.walked().tracks);
    told_place_ = -1;
    place_reset_view();
    show_outcome(remark_);
}

void MainWindow::show_cursor() {
    scene_->show_cursor(session_.cursor(), session_.shows_ahead());
    show_outcome(remark_);
}

/// The outcome is told when the hiker has arrived there, so that a class can guess it while she walks; and at once
/// where somebody tries out what would happen.
void MainWindow::show_outcome(const QString& remark) {
    remark_ = remark;
    QStringList lines;
    if (!remark.isEmpty())
        lines << remark;
    const Experiment& experiment = session_.walked().experiment;
    const auto outcome = [&] {
        const QString text = words::outcome(experiment, experiment.hiker(), *session_.outcome());
        return experiment.hikers.size() == 1 ? text
                                             : tr("%1: %2").arg(words::names(experiment)[experiment.selected], text);
    };
    if (session_.has_arrived()) {
        lines << outcome();
        if (remark.isEmpty())
            lines << words::result(*session_.outcome(), variables_of(experiment)).join("     ");
    } else if (session_.shows_ahead() && session_.outcome()) {
        lines << tr("What if: %1").arg(outcome());
    } else if (session_.is_walking()) {
        const long long number = session_.is_empty() ? 0 : session_.walked().last();
        lines << tr("Computing: %1 so far.").arg(words::iterations(number));
    }
    const int rows = experiment.hikers.size() > 1 ? 3 : 2; // the picture stays as it is whatever is told
    ui_->outcome->setMinimumHeight(rows * ui_->outcome->fontMetrics().lineSpacing() + 8);
    const QString text = lines.join("\n");
    if (ui_->outcome->text() != text)
        ui_->outcome->setText(text);
    const bool is_only_counting = remark.isEmpty() && !session_.has_arrived() && !session_.shows_ahead();
    is_only_counting ? ui_->outcome->be_silent() : ui_->outcome->announce();
    tell_rest();
}

/// To those who hear the picture: where it has come to rest, and not each iterate that she passes.
void MainWindow::tell_rest() {
    if (session_.is_empty() || session_.playback().is_moving() ||
        std::exchange(told_place_, session_.cursor().number) == session_.cursor().number)
        return;
    for (Plot* plot : findChildren<Plot*>())
        plot->tell_change();
}

/// Something that is not about the walk, in the place where people look for what happened.
void MainWindow::tell(const QString& sentence) {
    if (session_.playback().is_playing())
        told_walking_.start();
    else
        told_walking_.invalidate();
    show_outcome(sentence);
}

void MainWindow::follow_looks() {
    scene_->set_theme(theme_of(palette()));
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    const bool changes_looks = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (changes_looks && scene_)
        follow_looks();
}

void MainWindow::place_reset_view() {
    reset_view_->setVisible(scene_->has_view_of_its_own());
    reset_view_->adjustSize();
    reset_view_->move(ui_->plot->axisRect()->right() - reset_view_->width() - 8, ui_->plot->axisRect()->top() + 8);
}

/// Somebody has chosen another size of text for all programs.
bool MainWindow::event(QEvent* event) {
    if (event->type() == QEvent::ApplicationFontChange) {
        system_font_ = QApplication::font();
        set_fonts(layout_before_presenting_.isEmpty() ? usual_text_size : presentation_size);
    }
    return QMainWindow::event(event);
}

/// The panels leave it the room that it needs, but for large type: then it is arranged for less, and scrolled.
void MainWindow::fit_center() {
    constexpr int most = 720; // pixels
    constexpr int least_height = 160;
    const int needed =
        std::max(experiment_panel_->width_in_one_row(), center_area_->widget()->minimumSizeHint().width());
    center_area_->setMinimumWidth(std::min({needed, most, room_on_screen(*this).width()}));
    constexpr int lines = 10; // of text: less, and the numbers at the axes would run into one another
    ui_->plot->setMinimumHeight(std::max(least_height, lines * fontMetrics().lineSpacing()));
    experiment_panel_->fit_into(center_area_->width());
}

void MainWindow::set_fonts(double factor) {
    setFont(scaled(system_font_, factor));
    const QFont sentence = scaled(system_font_, factor * 1.15);
    ui_->outcome->setFont(sentence);
    experiment_panel_->set_headline_font(scaled(system_font_, factor * 1.5));
    for (const char* dense : {"table", "race"})
        if (auto* dock = findChild<QDockWidget*>(dense); dock && dock->widget())
            dock->widget()->setFont(table_font());
    fit_center();
    show_outcome(remark_); // which keeps room for so many lines
}

/// For many digits in little room. With a size of its own, or it would grow with the window's.
QFont MainWindow::table_font() const {
    return scaled(system_font_, 1);
}

/// Only the formula, the picture and the playback, in large type; and back to how it was.
void MainWindow::present(bool is_presenting) {
    if (is_presenting == !layout_before_presenting_.isEmpty())
        return;
    if (is_presenting) {
        layout_before_presenting_ = saveState();
        for (QDockWidget* dock : findChildren<QDockWidget*>())
            dock->hide();
    }
    menuBar()->setVisible(!is_presenting);
    experiment_panel_->show_numbers(!is_presenting);
    playback_panel_->show_numbers(!is_presenting);
    set_fonts(is_presenting ? presentation_size : usual_text_size);
    scene_->set_line_scale(is_presenting ? 1.8 : 1);
    if (!is_presenting) { // now that the type is small again: beside large type the panels would widen the window
        layout()->activate();
        restoreState(std::exchange(layout_before_presenting_, {}));
        show_hikers(document_.experiment()); // who may have been lined up meanwhile
    }
    setWindowState(is_presenting ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
}

} // namespace hiker
