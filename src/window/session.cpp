// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/session.h"

#include <utility>

namespace hiker {

namespace {

constexpr int frame_milliseconds = 16;

} // namespace

Session::Session(const Experiment& experiment, QObject* parent) : QObject(parent), experiment_(experiment) {
    connect(&worker_, &DescentWorker::arrived, this, &Session::take);
    timer_.setTimerType(Qt::PreciseTimer);
    timer_.setInterval(frame_milliseconds);
    connect(&timer_, &QTimer::timeout, this, &Session::tick);
    restart();
}

bool Session::is_finished() const {
    return outcome_ && has_start() && playback_.is_at_newest(trajectory_) && cursor().progress == 0;
}

void Session::set_experiment(const Experiment& experiment) {
    if (experiment == experiment_)
        return;
    experiment_ = experiment;
    restart();
}

void Session::try_out(const Experiment& experiment) {
    const bool is_new = experiment != experiment_;
    if (is_new) {
        experiment_ = experiment;
        restart();
    }
    shows_ahead_ = true;
    walk_to(DescentWorker::to_the_end);
    emit state_changed();
}

/// The hiker moves: what lies ahead is not shown any more.
void Session::set_out() {
    shows_ahead_ = false;
    set_moving();
    emit cursor_moved();
}

/// The trajectory of before stays until the start of the new one has arrived, a moment later: cleared now, the hiker
/// would vanish and come again.
void Session::restart() {
    awaits_start_ = true;
    outcome_.reset();
    is_walking_ = false;
    shows_ahead_ = false;
    follows_ = false;
    const double speed = playback_.speed();
    playback_ = {};
    playback_.set_speed(speed);
    worker_.begin(experiment_);
    set_moving();
}

void Session::take(const Batch& batch) {
    const bool is_first = std::exchange(awaits_start_, false);
    if (is_first)
        trajectory_.clear();
    for (const Iterate& iterate : batch.kept)
        trajectory_.append(iterate);
    if (batch.newest)
        trajectory_.set_newest(*batch.newest);
    if (batch.outcome) {
        outcome_ = batch.outcome;
        is_walking_ = false;
    }
    if (is_first)
        emit restarted();
    if (follows_) {
        playback_.seek(trajectory_.back().number);
        follows_ = !outcome_;
        emit cursor_moved();
    }
    emit walked();
    set_moving();
}

void Session::walk_to(long long number) {
    if (has_ended() || (has_start() && trajectory_.back().number >= number))
        return;
    outcome_.reset();
    is_walking_ = number == DescentWorker::to_the_end;
    worker_.walk_to(number);
}

void Session::run() {
    if (was_stopped())
        restart();
    walk_to(DescentWorker::to_the_end);
    playback_.seek(0);
    playback_.play();
    set_out();
}

void Session::play() {
    const bool starts_over = is_finished() && has_ended();
    walk_to(DescentWorker::to_the_end);
    if (starts_over)
        playback_.seek(0);
    playback_.play();
    set_out();
}

void Session::pause() {
    playback_.pause();
    follows_ = false;
    set_moving();
}

void Session::step() {
    if (has_ended() && is_finished()) {
        emit stepped_at_the_end();
        return;
    }
    playback_.step(trajectory_);
    if (!has_start() || playback_.is_at_newest(trajectory_))
        walk_to(cursor().number + 1);
    set_out();
}

void Session::step_back() {
    if (!has_start())
        return;
    follows_ = false;
    playback_.step_back(trajectory_);
    set_out();
}

void Session::reset() {
    restart();
    emit cursor_moved();
}

void Session::to_start() {
    seek(0);
}

void Session::to_end() {
    if (!was_stopped()) // what somebody has stopped goes on by Play or Run only
        walk_to(DescentWorker::to_the_end);
    follows_ = !outcome_;
    if (has_start())
        playback_.seek(trajectory_.back().number);
    set_out();
}

void Session::seek(long long number) {
    follows_ = false;
    playback_.seek(number);
    set_out();
}

void Session::tick() {
    const double seconds = static_cast<double>(since_tick_.restart()) / 1000;
    if (!has_start())
        return;
    playback_.advance(seconds, trajectory_);
    if (is_finished() && playback_.is_moving())
        playback_.pause();
    set_moving();
    emit cursor_moved();
}

/// The clock runs only while something moves.
void Session::set_moving() {
    if (playback_.is_moving() && !timer_.isActive()) {
        since_tick_.start();
        timer_.start();
    } else if (!playback_.is_moving()) {
        timer_.stop();
    }
    emit state_changed();
}

} // namespace hiker
