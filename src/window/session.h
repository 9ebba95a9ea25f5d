// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <optional>

#include "descent/experiment.h"
#include "descent/outcome.h"
#include "descent/trajectory.h"
#include "window/playback.h"
#include "worker/descent_worker.h"

namespace hiker {

/// One experiment being walked: the experiment, what has been walked of it, and the playback. It has no widgets; they
/// show what it says and tell it what was asked for.
class Session : public QObject {
    Q_OBJECT

  public:
    explicit Session(const Experiment& experiment, QObject* parent = nullptr);

    const Experiment& experiment() const { return experiment_; }
    /// What has been walked of it. Just after another experiment has begun it is still the one of before, until its
    /// start has arrived and `restarted` is emitted.
    const Trajectory& trajectory() const { return trajectory_; }
    /// Why the descent ended, once it has, wherever the cursor is.
    const std::optional<Outcome>& outcome() const { return outcome_; }
    const Playback& playback() const { return playback_; }
    const Cursor& cursor() const { return playback_.cursor(); }
    /// Whether the descent is being walked right now.
    bool is_walking() const { return is_walking_; }
    /// Whether the hiker stands on the last iterate of a descent that has ended.
    bool is_finished() const;

    /// Begins anew where it is another experiment than before. Its function and numbers are valid.
    void set_experiment(const Experiment& experiment);
    /// Whether the walk beyond the cursor is to be seen, as it is while somebody tries values out.
    bool shows_ahead() const { return shows_ahead_; }

    /// Like set_experiment, and walks all of it at once, to be seen ahead of the hiker until she sets out.
    void try_out(const Experiment& experiment);
    /// Walks the whole descent, and plays it from the start.
    void run();
    /// Walks the whole descent while the hiker stays where she is.
    void walk_all() { walk_to(DescentWorker::to_the_end); }
    void pause();
    /// Plays on from where the cursor is; from the start where that is the end.
    void play();
    void toggle_play() { playback_.is_playing() ? pause() : play(); }
    void step();
    void step_back();
    void reset();
    void to_start();
    void to_end();
    void seek(long long number);
    /// Ends the walk of the descent where it is.
    void stop() { worker_.stop(); }
    void set_speed(double iterates_per_second) { playback_.set_speed(iterates_per_second); }

  signals:
    /// Another trajectory has begun, and has its start.
    void restarted();
    /// There are more iterates, or the descent has ended.
    void walked();
    void cursor_moved();
    /// Playing or walking has begun or ended.
    void state_changed();
    /// A step was asked for where there are no more.
    void stepped_at_the_end();

  private:
    /// Whether the descent has come to an end of its own, and whether somebody has stopped it: then it can go on.
    bool has_ended() const { return outcome_ && outcome_->ending != Ending::stopped; }
    bool was_stopped() const { return outcome_ && outcome_->ending == Ending::stopped; }
    bool has_start() const { return !awaits_start_ && !trajectory_.is_empty(); }
    void restart();
    void set_out();
    void take(const Batch& batch);
    void walk_to(long long number);
    void tick();
    void set_moving();

    Experiment experiment_;
    Trajectory trajectory_;
    std::optional<Outcome> outcome_;
    Playback playback_;
    DescentWorker worker_;
    QTimer timer_;
    QElapsedTimer since_tick_;
    bool awaits_start_ = false;
    bool is_walking_ = false;
    bool shows_ahead_ = false;
    bool follows_ = false; ///< to_end was asked for, and the end has not arrived yet
};

} // namespace hiker
