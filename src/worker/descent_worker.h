// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <atomic>
#include <condition_variable>
#include <functional>
#include <limits>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "descent/descent.h"
#include "descent/experiment.h"
#include "descent/iterate.h"
#include "descent/outcome.h"
#include "descent/trajectory.h"
#include "worker/pace.h"

namespace hiker {

/// What one hiker's descent has come to since the batch before.
struct Batch {
    std::size_t hiker = 0;         ///< her place in the experiment
    std::vector<Iterate> kept;     ///< new iterates of those that a Trajectory keeps, in order
    std::vector<Note> notes;       ///< one beside each of them, or none where her optimizer remembers nothing
    std::optional<Iterate> newest; ///< how far it has come, kept or not
    std::optional<Note> newest_note;
    std::optional<Outcome> outcome;

    bool is_empty() const { return kept.empty() && !newest && !outcome; }
};

/// Walks the descents of an experiment's hikers in threads of its own, one iteration at a time. There are as many
/// threads as cores, and at least one; each takes the next descent that is not at its goal, walks it for a while, and
/// puts it back. What comes of a descent does not depend on that.
///
/// All calls return at once. What a call makes obsolete is dropped: after `begin` no batch of an older experiment
/// arrives. Batches arrive in the thread of this object, at most about sixty times a second; the first time, all hikers
/// have their start. An iteration is never further than one evaluation of the function from being cancelled.
class DescentWorker : public QObject {
    Q_OBJECT

  public:
    static constexpr long long to_the_end = std::numeric_limits<long long>::max();

    /// With so many threads; with as many as there are cores by itself.
    explicit DescentWorker(QObject* parent = nullptr, unsigned threads = std::thread::hardware_concurrency());
    ~DescentWorker() override; ///< cancels, and waits for the threads

    /// Stands on the starts of an experiment, whose function and numbers are valid: they arrive as iterate 0.
    void begin(const Experiment& experiment);
    /// Walks on until this iterate or an ending of each hiker has arrived.
    void walk_to(long long number);
    /// Ends all walks where they are, with the outcome "stopped". Nothing happens where none is walking.
    void stop();
    /// Drops the experiment.
    void cancel();

  signals:
    /// The news of those hikers who have any, at most one batch each.
    void arrived(const std::vector<hiker::Batch>& news);

  private:
    /// One hiker's descent. A thread that has taken it is the only one that touches the descent; the rest is guarded by
    /// the mutex.
    struct Job {
        std::size_t hiker = 0;
        std::unique_ptr<Descent> descent; ///< made by the thread that takes it first
        bool is_taken = false;
        long long target = 0;
        bool is_to_stop = false;
        long long number = -1; ///< how far it has come; below 0 it is not there yet
        bool has_ended = false;
        Batch batch; ///< not handed over yet

        bool has_work() const { return !is_taken && (number < 0 || (!has_ended && number < target)); }
    };

    void change_request(const std::function<void()>& change);
    void run();
    std::shared_ptr<Job> take_job(std::unique_lock<std::mutex>& lock);
    Batch work(Job& job, const Experiment& experiment, long long target, bool is_to_stop, unsigned request) const;
    void walk_a_while(Descent& descent, long long target, unsigned request, Batch& batch) const;
    void put_back(Job& job, Batch batch);
    std::vector<Batch> take_news();
    void hand_over();

    std::mutex mutex_;
    std::condition_variable changed_;
    // What is to be done, and how far it is; guarded by the mutex.
    std::shared_ptr<const Experiment> experiment_;
    std::vector<std::shared_ptr<Job>> jobs_; ///< of the hikers, in their order
    std::size_t next_job_ = 0;               ///< where to look first, so that all come on
    bool is_quitting_ = false;

    std::atomic<unsigned> request_ = 0; ///< counts the changes of what is to be done: look at it
    Pace pace_;
    std::vector<std::jthread> threads_;
};

} // namespace hiker
