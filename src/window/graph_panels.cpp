// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/graph_panels.h"

#include <QSettings>

#include "plot/contrast.h"
#include "plot/viridis.h"
#include "ui_convergence_panel.h"
#include "window/accessibility.h"
#include "window/export_choice.h"
#include "window/session.h"

namespace hiker {

namespace {

constexpr int least_height = 130; // pixels

/// Whether the looks of a widget have changed with this event.
bool changes_looks(const QEvent& event) {
    return event.type() == QEvent::PaletteChange || event.type() == QEvent::FontChange;
}

} // namespace

bool is_dark(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < 128;
}

QColor colour_of_mistakes(const QPalette& palette, QPalette::ColorRole ground) {
    return legible("#d93025", palette.color(ground));
}

QColor colour_of_hints(const QPalette& palette) {
    return legible(mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.4),
                   palette.color(QPalette::Window));
}

bool has_high_contrast(const QPalette& palette) {
    constexpr double high = 19; // black on white has 21, the yellow on black of some systems 19.6
    return contrast(palette.color(QPalette::Active, QPalette::Window),
                    palette.color(QPalette::Active, QPalette::WindowText)) >= high;
}

Theme theme_of(const QPalette& palette) {
    const Theme theme = is_dark(palette) ? Theme::dark() : Theme::light();
    return has_high_contrast(palette)
               ? theme.in_high_contrast(palette.color(QPalette::Window), palette.color(QPalette::WindowText))
               : theme;
}

SlopePanel::SlopePanel(const Session& session, const QCPAxis& curve_axis, QWidget* parent)
    : Plot(parent), session_(session), curve_axis_(curve_axis), graph_(*this) {
    setAccessibleName(tr("Slope over x"));
    setMinimumHeight(least_height);
    connect(&curve_axis, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), &graph_, &SlopeGraph::set_range);
    connect(&session, &Session::restarted, this, &SlopePanel::show_trajectory);
    connect(&session, &Session::looks_changed, this, &SlopePanel::show_trajectory);
    connect(&session, &Session::walked_on, this, &SlopePanel::show_cursor);
    connect(&session, &Session::cursor_moved, this, &SlopePanel::show_cursor);
    graph_.set_theme(theme_of(palette()));
    set_teller([this] { return walk_in_words(session_); });
}

void SlopePanel::showEvent(QShowEvent* event) {
    Plot::showEvent(event);
    graph_.set_range(curve_axis_.range());
    show_trajectory();
}

void SlopePanel::changeEvent(QEvent* event) {
    Plot::changeEvent(event);
    if (changes_looks(*event))
        graph_.set_theme(theme_of(palette()));
}

void SlopePanel::show_trajectory() {
    if (!isVisible() || session_.is_empty())
        return;
    const bool has_slope = variables_of(session_.walked().experiment) == 1;
    set_sentence(has_slope ? QString()
                           : tr("A function of x and y has no single slope: the arrow on the map is its gradient."));
    graph_.show(session_.walked().experiment, session_.trajectory());
    show_cursor();
}

void SlopePanel::show_cursor() {
    if (isVisible())
        graph_.show_cursor(session_.cursor());
}

ConvergencePanel::ConvergencePanel(const Session& session, QWidget* parent)
    : QWidget(parent), session_(session), ui_(std::make_unique<Ui::ConvergencePanel>()) {
    ui_->setupUi(this);
    graph_ = std::make_unique<ConvergenceGraph>(*ui_->plot);
    ui_->plot->set_teller([this] { return walk_in_words(session_); });
    graph_->set_theme(theme_of(palette()));
    ui_->axes->show_axes(load_convergence_axes(QSettings()));
    connect(ui_->axes, &ConvergenceChoice::chosen, this, [this](const ConvergenceAxes& axes) {
        QSettings settings;
        save_convergence_axes(settings, axes);
        show_trajectory();
    });
    connect(&session, &Session::restarted, this, &ConvergencePanel::show_trajectory);
    connect(&session, &Session::looks_changed, this, &ConvergencePanel::show_trajectory);
    connect(&session, &Session::walked_on, this, &ConvergencePanel::show_trajectory);
    connect(&session, &Session::cursor_moved, this, &ConvergencePanel::show_cursor);
}

ConvergencePanel::~ConvergencePanel() = default;

void ConvergencePanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    show_trajectory();
}

void ConvergencePanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (changes_looks(*event))
        graph_->set_theme(theme_of(palette()));
}

/// The export dialog may have chosen others, before it gave way to the window again.
bool ConvergencePanel::event(QEvent* event) {
    if (event->type() == QEvent::WindowActivate) {
        ui_->axes->show_axes(load_convergence_axes(QSettings()));
        show_trajectory();
    }
    return QWidget::event(event);
}

void ConvergencePanel::show_trajectory() {
    if (!isVisible() || session_.is_empty())
        return;
    const Walked& walked = session_.walked();
    ui_->axes->set_alone(walked.tracks.size() == 1);
    graph_->show(walked.experiment, walked.tracks, ui_->axes->axes());
    show_cursor();
}

void ConvergencePanel::show_cursor() {
    if (isVisible())
        graph_->show_cursor(session_.cursor());
}

} // namespace hiker
