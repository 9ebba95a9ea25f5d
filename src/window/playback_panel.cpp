// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/playback_panel.h"

#include <array>
#include <cmath>

#include "ui_playback_panel.h"
#include "window/icons.h"
#include "window/session.h"
#include "words/sentences.h"

namespace hiker {

namespace {

// Iterations a second at each notch of the speed slider, from slow motion up.
constexpr std::array speeds{0.25, 0.5,  1.0,  2.0,   4.0,    8.0,
                            15.0, 30.0, 60.0, 250.0, 1000.0, Playback::as_fast_as_it_goes};
constexpr int first_notch = 4;

} // namespace

PlaybackPanel::PlaybackPanel(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), ui_(std::make_unique<Ui::PlaybackPanel>()) {
    ui_->setupUi(this);
    ui_->speed->setRange(0, static_cast<int>(speeds.size()) - 1);
    ui_->speed->setValue(first_notch);
    set_speed(first_notch);
    set_icons();
    connect_buttons();
    connect(&session_, &Session::restarted, this, &PlaybackPanel::show_cursor);
    connect(&session_, &Session::walked_on, this, &PlaybackPanel::show_cursor);
    connect(&session_, &Session::cursor_moved, this, &PlaybackPanel::show_cursor);
    connect(&session_, &Session::looks_changed, this, &PlaybackPanel::show_cursor);
    connect(&session_, &Session::state_changed, this, &PlaybackPanel::show_state);
    ui_->numbers->installEventFilter(this);
    show_cursor();
    show_state();
}

PlaybackPanel::~PlaybackPanel() = default;

/// As many numbers as there is room for.
bool PlaybackPanel::eventFilter(QObject* object, QEvent* event) {
    if (event->type() == QEvent::Resize)
        show_cursor();
    return QWidget::eventFilter(object, event);
}

int PlaybackPanel::speed_notch() const {
    return ui_->speed->value();
}

void PlaybackPanel::set_speed_notch(int notch) {
    if (notch >= ui_->speed->minimum() && notch <= ui_->speed->maximum())
        ui_->speed->setValue(notch);
}

void PlaybackPanel::show_numbers(bool are_shown) {
    are_numbers_shown_ = are_shown;
    show_cursor();
}

void PlaybackPanel::connect_buttons() {
    connect(ui_->to_start, &QAbstractButton::clicked, &session_, &Session::to_start);
    connect(ui_->step_back, &QAbstractButton::clicked, &session_, &Session::step_back);
    connect(ui_->play, &QAbstractButton::clicked, &session_, &Session::toggle_play);
    connect(ui_->step, &QAbstractButton::clicked, &session_, &Session::step);
    connect(ui_->to_end, &QAbstractButton::clicked, &session_, &Session::to_end);
    connect(ui_->stop, &QAbstractButton::clicked, &session_, &Session::stop);
    connect(ui_->reset, &QAbstractButton::clicked, &session_, &Session::reset);
    connect(ui_->speed, &QSlider::valueChanged, this, &PlaybackPanel::set_speed);
    // Only what a person does to the scrubber moves the cursor, not that it follows.
    connect(ui_->scrubber, &QSlider::actionTriggered, this, [this] {
        const auto row = static_cast<std::size_t>(ui_->scrubber->sliderPosition());
        if (row < session_.pace().size())
            session_.seek(session_.pace()[row].number);
    });
}

void PlaybackPanel::set_icons() {
    ui_->to_start->setIcon(palette_icon("to-start"));
    ui_->step_back->setIcon(palette_icon("step-back"));
    ui_->step->setIcon(palette_icon("step"));
    ui_->to_end->setIcon(palette_icon("to-end"));
    ui_->stop->setIcon(palette_icon("stop"));
    ui_->reset->setIcon(palette_icon("reset"));
}

void PlaybackPanel::set_speed(int notch) {
    const double speed = speeds[static_cast<std::size_t>(notch)];
    session_.set_speed(speed);
    ui_->speed_text->setText(std::isinf(speed) ? tr("as fast as it goes")
                                               : tr("%1 per second").arg(words::number(speed)));
    ui_->speed->setAccessibleDescription(ui_->speed_text->text()); // a notch means nothing by itself
}

void PlaybackPanel::show_state() {
    const bool is_playing = session_.playback().is_playing();
    const QString name = is_playing ? tr("Pause") : tr("Play");
    if (ui_->play->icon().isNull() || ui_->play->accessibleName() != name) {
        ui_->play->setAccessibleName(name);
        ui_->play->setToolTip(tr("%1 (Space)").arg(name));
        ui_->play->setIcon(palette_icon(is_playing ? "pause" : "play"));
    }
    ui_->stop->setEnabled(session_.is_walking());
}

void PlaybackPanel::show_cursor() {
    if (session_.is_empty()) {
        ui_->scrubber->setRange(0, 0);
        ui_->iterate->clear();
        return;
    }
    const Trajectory& pace = session_.pace();
    const std::size_t now = pace.row_of(session_.cursor().number);
    ui_->scrubber->setRange(0, static_cast<int>(pace.size() - 1));
    if (!ui_->scrubber->isSliderDown())
        ui_->scrubber->setValue(static_cast<int>(now));
    const QString of = pace.back().number > 0 ? tr(" of %1").arg(pace.back().number) : QString();
    ui_->iterate->setText(tr("Iteration %1%2").arg(pace[now].number).arg(of));
    if (!are_numbers_shown_) {
        ui_->numbers->clear(); // its room stays, between the buttons and the speed
        return;
    }
    const Iterate& iterate = session_.trajectory()[session_.row()];
    const bool has_y = session_.is_in_the_plane();
    QStringList numbers{has_y ? tr("(x, y) = %1").arg(words::number(iterate.point, 2))
                              : tr("x = %1").arg(words::number(iterate.point.x)),
                        tr("%1 = %2").arg(words::value_name(has_y ? 2 : 1), words::number(iterate.value)),
                        has_y ? tr("gradient = %1").arg(words::number(iterate.gradient, 2))
                              : tr("slope = %1").arg(words::number(iterate.slope()))};
    const QString gap(5, ' ');
    while (!numbers.isEmpty() &&
           ui_->numbers->fontMetrics().horizontalAdvance(numbers.join(gap) + gap) > ui_->numbers->width())
        numbers.removeLast(); // rather than cut one in two
    ui_->numbers->setText(numbers.join(gap));
}

} // namespace hiker
