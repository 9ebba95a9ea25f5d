// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/three_steps_panel.h"

#include <QClipboard>
#include <QGuiApplication>

#include "plot/contrast.h"
#include "plot/viridis.h"
#include "ui_three_steps_panel.h"
#include "window/accessibility.h"
#include "window/session.h"
#include "words/sentences.h"
#include "words/three_steps.h"

namespace hiker {

namespace {

/// The colour of what is selected, so pale that the text can be read on it.
QColor ground_of_current(const QPalette& palette) {
    const QColor window = palette.color(QPalette::Window);
    for (double part = 0.5; part < 1; part += 0.05)
        if (const QColor ground = mixed(palette.color(QPalette::Highlight), window, part);
            contrast(palette.color(QPalette::WindowText), ground) >= 1.2 * text_contrast)
            return ground;
    return window;
}

void set_current(QWidget& box, bool is_current) {
    QPalette colors;
    if (is_current)
        colors.setColor(QPalette::Window, ground_of_current(box.parentWidget()->palette()));
    box.setAutoFillBackground(is_current);
    box.setPalette(colors);
}

} // namespace

ThreeStepsPanel::ThreeStepsPanel(const Session& session, QWidget* parent)
    : QWidget(parent), session_(session), ui_(std::make_unique<Ui::ThreeStepsPanel>()) {
    ui_->setupUi(this);
    keep_focus_in_sight(*ui_->scroll);
    connect(&session, &Session::restarted, this, &ThreeStepsPanel::show_iteration);
    connect(&session, &Session::looks_changed, this, &ThreeStepsPanel::show_iteration);
    connect(&session, &Session::walked_on, this, &ThreeStepsPanel::show_iteration);
    connect(&session, &Session::cursor_moved, this, &ThreeStepsPanel::show_iteration);
    connect(ui_->copy, &QAbstractButton::clicked, this, &ThreeStepsPanel::copy);
    show_iteration();
}

ThreeStepsPanel::~ThreeStepsPanel() = default;

void ThreeStepsPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        show_iteration();
}

void ThreeStepsPanel::show_iteration() {
    const Trajectory& trajectory = session_.trajectory();
    if (trajectory.is_empty())
        return;
    const Cursor cursor = session_.own_cursor();
    const Experiment& experiment = session_.walked().experiment;
    if (!function_ || function_->typed() != experiment.function) // not anew in each frame
        function_.emplace(experiment.function);
    const std::size_t row = session_.row();
    const auto steps = words::three_steps(experiment, *function_, trajectory[row], trajectory.memory(row));
    ui_->predict->setText(steps.predict);
    ui_->measure->setText(steps.measure);
    // From the last iterate there is no step any more.
    ui_->learn->setText(session_.has_arrived() ? words::outcome(experiment, experiment.hiker(), *session_.outcome())
                                               : steps.learn);
    set_current(*ui_->predict_box, cursor.phase() == Phase::predict);
    set_current(*ui_->measure_box, cursor.phase() == Phase::measure);
    set_current(*ui_->learn_box, cursor.phase() == Phase::learn);
}

void ThreeStepsPanel::copy() const {
    QStringList lines;
    for (const QLabel* label :
         {ui_->predict_title, ui_->predict, ui_->measure_title, ui_->measure, ui_->learn_title, ui_->learn})
        lines << label->text();
    QGuiApplication::clipboard()->setText(lines.join('\n') + '\n');
}

} // namespace hiker
