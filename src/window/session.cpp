// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/session.h"

#include <algorithm>
#include <utility>

namespace hiker {

namespace {

constexpr int frame_milliseconds = 16;

const Note* note_at(const std::vector<Note>& notes, std::size_t place) {
    return notes.empty() ? nullptr : &notes[place];
}

void append(Track& track, const Batch& batch) {
    for (std::size_t i = 0; i < batch.kept.size(); ++i)
        track.trajectory.append(batch.kept[i], note_at(batch.notes, i));
    if (batch.newest)
        track.trajectory.set_newest(*batch.newest, batch.newest_note ? &*batch.newest_note : nullptr);
    if (batch.outcome)
        track.outcome = batch.outcome;
}

} // namespace

Session::Session(const Experiment& experiment, QObject* parent)
    : QObject(parent), experiment_(experiment), walked_{experiment, std::vector<Track>(experiment.hikers.size())} {
    connect(&worker_, &DescentWorker::arrived, this, &Session::take);
    timer_.setTimerType(Qt::PreciseTimer);
    timer_.setInterval(frame_milliseconds);
    connect(&timer_, &QTimer::timeout, this, &Session::tick);
    restart();
}

bool Session::is_finished() const {
    return has_start() && walked_.have_visible_ended() && playback_.is_at_newest(pace()) && cursor().progress == 0;
}

bool Session::has_arrived(std::size_t hiker) const {
    if (!has_start()) // the tracks are still those of other hikers
        return false;
    const Track& track = walked_.tracks[hiker];
    return track.outcome && cursor().number >= track.trajectory.back().number;
}

Cursor Session::own_cursor() const {
    return cursor_on(trajectory(), cursor());
}

bool Session::was_stopped() const {
    return std::any_of(walked_.tracks.begin(), walked_.tracks.end(),
                       [](const Track& track) { return track.outcome && track.outcome->ending == Ending::stopped; });
}

void Session::set_experiment(const Experiment& experiment) {
    if (experiment == experiment_)
        return;
    const bool walks_on = walks_like(experiment, experiment_);
    experiment_ = experiment;
    if (!walks_on) {
        restart();
        return;
    }
    if (!awaits_start_)
        walked_.experiment = experiment;
    if (has_start() && cursor().number > pace().back().number)
        playback_.seek(pace().back().number); // she who walks longest has been hidden
    emit looks_changed();
}

void Session::try_out(const Experiment& experiment) {
    set_experiment(experiment);
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

/// The trajectories of before stay until the starts of the new ones have arrived, a moment later: cleared now, the
/// hikers would vanish and come again.
void Session::restart() {
    awaits_start_ = true;
    for (Track& track : walked_.tracks)
        track.outcome.reset();
    is_walking_ = false;
    shows_ahead_ = false;
    follows_ = false;
    const double speed = playback_.speed();
    playback_ = {};
    playback_.set_speed(speed);
    worker_.begin(experiment_);
    set_moving();
}

void Session::take(const std::vector<Batch>& news) {
    const bool is_first = std::exchange(awaits_start_, false);
    if (is_first)
        walked_ = {experiment_, std::vector<Track>(experiment_.hikers.size())};
    for (const Batch& batch : news)
        append(walked_.tracks[batch.hiker], batch);
    is_walking_ = is_walking_ && !walked_.is_finished();
    if (is_first)
        emit restarted();
    if (follows_) {
        playback_.seek(pace().back().number);
        follows_ = !walked_.have_visible_ended();
        emit cursor_moved();
    }
    emit walked_on();
    set_moving();
}

void Session::walk_to(long long number) {
    if (has_ended() || (has_start() && pace().back().number >= number))
        return;
    for (Track& track : walked_.tracks)
        if (track.outcome && track.outcome->ending == Ending::stopped)
            track.outcome.reset();
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
    const bool starts_over = is_finished() && have_visible_ended();
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
    if (have_visible_ended() && is_finished()) {
        emit stepped_at_the_end();
        return;
    }
    playback_.step(pace());
    if (!has_start() || playback_.is_at_newest(pace()))
        walk_to(cursor().number + 1);
    set_out();
}

void Session::step_back() {
    if (!has_start())
        return;
    follows_ = false;
    playback_.step_back(pace());
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
    follows_ = !walked_.have_visible_ended();
    if (has_start())
        playback_.seek(pace().back().number);
    set_out();
}

/// No further than the common clock goes: one of the hikers may be ahead of it, such as one who is hidden, and a new
/// walk has nothing but its start.
void Session::seek(long long number) {
    follows_ = false;
    playback_.seek(has_start() ? std::min(number, pace().back().number) : 0);
    set_out();
}

void Session::tick() {
    const double seconds = static_cast<double>(since_tick_.restart()) / 1000;
    if (!has_start())
        return;
    playback_.advance(seconds, pace());
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
