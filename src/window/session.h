// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <optional>

#include "descent/experiment.h"
#include "descent/walked.h"
#include "window/playback.h"
#include "worker/descent_worker.h"

namespace hiker {

/// One experiment being walked: the experiment, what its hikers have walked, and the playback on their common clock. It
/// has no widgets; they show what it says and tell it what was asked for.
class Session : public QObject {
    Q_OBJECT

  public:
    explicit Session(const Experiment& experiment, QObject* parent = nullptr);

    /// As it was set last.
    const Experiment& experiment() const { return experiment_; }
    /// What has been walked, and of what. Just after another experiment has begun it is still the one of before, until
    /// the starts have arrived and `restarted` is emitted.
    const Walked& walked() const { return walked_; }
    /// Whether its function is one of x and y.
    bool is_in_the_plane() const { return variables_of(walked_.experiment) == 2; }
    /// Whether another walk has begun and its start has not arrived yet: what is shown is that of before.
    bool awaits_start() const { return awaits_start_; }
    /// Whether there is anything to be shown yet.
    bool is_empty() const { return walked_.trajectory().is_empty(); }
    /// The selected hiker's.
    const Trajectory& trajectory() const { return walked_.trajectory(); }
    /// Why her descent ended, once it has, wherever the cursor is.
    const std::optional<Outcome>& outcome() const { return walked_.outcome(); }
    /// What was remembered and evaluated where she stands is in the row of this number.
    std::size_t row() const { return trajectory().row_of(cursor().number); }
    /// What the common clock counts.
    const Trajectory& pace() const { return walked_.pace(); }
    const Playback& playback() const { return playback_; }
    const Cursor& cursor() const { return playback_.cursor(); }
    /// The cursor as far as it is the selected hiker's: one who has ended stands on her last iterate.
    Cursor own_cursor() const;
    /// Whether the descent is being walked right now.
    bool is_walking() const { return is_walking_; }
    /// Whether all hikers who are to be seen stand where their descents have ended.
    bool is_finished() const;
    /// Whether one of them does; the selected one.
    bool has_arrived(std::size_t hiker) const;
    bool has_arrived() const { return has_arrived(walked_.experiment.selected); }

    /// Begins anew where something else is to be walked than before. The function and the numbers are valid.
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
    /// There are more iterates, or a descent has ended.
    void walked_on();
    /// Another hiker is selected, or some are called otherwise, coloured or hidden; the walk is the same.
    void looks_changed();
    void cursor_moved();
    /// Playing or walking has begun or ended.
    void state_changed();
    /// A step was asked for where there are no more.
    void stepped_at_the_end();

  private:
    /// Whether all descents have come to an end of their own, and whether somebody has stopped one: then it can go on.
    bool has_ended() const { return walked_.is_finished() && !was_stopped(); }
    /// The same of those who are to be seen.
    bool have_visible_ended() const { return walked_.have_visible_ended() && !was_stopped(); }
    bool was_stopped() const;
    bool has_start() const { return !awaits_start_ && !is_empty(); }
    void restart();
    void set_out();
    void take(const std::vector<Batch>& news);
    void walk_to(long long number);
    void tick();
    void set_moving();

    Experiment experiment_;
    Walked walked_;
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
