// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <atomic>
#include <condition_variable>
#include <functional>
#include <limits>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "descent/descent.h"
#include "descent/experiment.h"
#include "descent/iterate.h"
#include "descent/outcome.h"

namespace hiker {

/// What a descent has come to since the batch before.
struct Batch {
    std::vector<Iterate> kept;     ///< new iterates of those that a Trajectory keeps, in order
    std::optional<Iterate> newest; ///< how far it has come, kept or not
    std::optional<Outcome> outcome;

    bool is_empty() const { return kept.empty() && !newest && !outcome; }
};

/// Walks descents in a thread of its own, one iteration at a time.
///
/// All calls return at once. What a call makes obsolete is dropped: after `begin` no batch of an older experiment
/// arrives. Batches arrive in the thread of this object, at most about sixty a second; an iteration is never further
/// than one evaluation of the function from being cancelled.
class DescentWorker : public QObject {
    Q_OBJECT

  public:
    static constexpr long long to_the_end = std::numeric_limits<long long>::max();

    explicit DescentWorker(QObject* parent = nullptr);
    ~DescentWorker() override; ///< cancels, and waits for the thread

    /// Stands on the start of an experiment, whose function and numbers are valid: the start arrives as iterate 0.
    void begin(const Experiment& experiment);
    /// Walks on until this iterate or an ending has arrived.
    void walk_to(long long number);
    /// Ends the walk where it is, with the outcome "stopped". Nothing happens where it isn't walking.
    void stop();
    /// Drops the experiment.
    void cancel();

  signals:
    void arrived(const hiker::Batch& batch);

  private:
    /// What the thread is to do; guarded by the mutex.
    struct Request {
        unsigned generation = 0; ///< of the experiment: a higher one makes everything older obsolete
        std::optional<Experiment> experiment;
        long long target = 0;
        bool stop = false;
        bool quit = false;
    };

    void change_request(const std::function<void(Request&)>& change);
    void run();
    std::optional<Request> next_request(unsigned walked_generation, const Descent* descent);
    long long target_of(unsigned generation);
    void walk(Descent& descent, const Request& request, Batch batch);
    bool walk_a_while(Descent& descent, long long target, Batch& batch);
    void deliver(unsigned generation, Batch batch);
    void hand_over();

    std::mutex mutex_;
    std::condition_variable changed_;
    Request request_;
    Batch mailbox_; ///< guarded by the mutex: what has not been handed over yet
    bool is_handing_over_ = false;
    std::atomic<bool> is_interrupted_ = false; ///< the request has changed: look at it
    std::jthread thread_;
};

} // namespace hiker
