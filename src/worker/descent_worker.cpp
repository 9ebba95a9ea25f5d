// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/descent_worker.h"

#include <algorithm>
#include <chrono>
#include <functional>
#include <iterator>
#include <utility>

#include "descent/trajectory.h"

namespace hiker {

namespace {

using Clock = std::chrono::steady_clock;
constexpr auto between_batches = std::chrono::milliseconds(16);

} // namespace

DescentWorker::DescentWorker(QObject* parent) : QObject(parent), thread_([this] { run(); }) {}

DescentWorker::~DescentWorker() {
    change_request([](Request& request) { request.quit = true; });
    thread_.join();
}

void DescentWorker::begin(const Experiment& experiment) {
    change_request([&](Request& request) {
        ++request.generation;
        request.experiment = experiment;
        request.target = 0;
        request.stop = false;
        mailbox_ = {};
    });
}

void DescentWorker::walk_to(long long number) {
    change_request([&](Request& request) {
        request.target = std::max(request.target, number);
        request.stop = false;
    });
}

void DescentWorker::stop() {
    change_request([](Request& request) { request.stop = true; });
}

void DescentWorker::cancel() {
    change_request([&](Request& request) {
        ++request.generation;
        request.experiment.reset();
        mailbox_ = {};
    });
}

void DescentWorker::change_request(const std::function<void(Request&)>& change) {
    const std::scoped_lock lock(mutex_);
    change(request_);
    is_interrupted_.store(true, std::memory_order_relaxed);
    changed_.notify_one();
}

void DescentWorker::run() {
    unsigned generation = 0;
    std::unique_ptr<Descent> descent;
    Batch batch; ///< the start of a descent, which arrives together with the first of its walk
    while (const auto request = next_request(generation, descent.get())) {
        if (request->generation != std::exchange(generation, request->generation)) {
            descent.reset();
            if (!request->experiment)
                continue;
            descent = std::make_unique<Descent>(*request->experiment);
            batch = {{descent->current()}, {}, {}};
            if (descent->ending())
                batch.outcome = descent->outcome(*descent->ending());
            if (descent->ending() || target_of(generation) == 0)
                deliver(generation, std::exchange(batch, {}));
        } else if (descent) {
            walk(*descent, *request, std::exchange(batch, {}));
        }
    }
}

/// How far the descent of this generation is to be walked as of now; 0 where there is a newer one.
long long DescentWorker::target_of(unsigned generation) {
    const std::scoped_lock lock(mutex_);
    return request_.generation == generation ? request_.target : 0;
}

/// Waits until there is something to do; nothing means that it is time to quit.
std::optional<DescentWorker::Request> DescentWorker::next_request(unsigned walked_generation, const Descent* descent) {
    std::unique_lock lock(mutex_);
    const auto can_walk = [&] { return descent && !descent->ending() && descent->number() < request_.target; };
    changed_.wait(lock, [&] { return request_.quit || request_.generation != walked_generation || can_walk(); });
    is_interrupted_.store(false, std::memory_order_relaxed);
    if (request_.quit)
        return std::nullopt;
    const Request request = request_;
    if (request.generation == walked_generation && request.stop) {
        request_.target = 0; // stopped: nothing more to do until the next call
        request_.stop = false;
    }
    return request;
}

void DescentWorker::walk(Descent& descent, const Request& request, Batch batch) {
    if (!request.stop) {
        while (walk_a_while(descent, request.target, batch)) {
            batch.newest = descent.current();
            deliver(request.generation, std::exchange(batch, {}));
        }
    }
    if (descent.ending())
        batch.outcome = descent.outcome(*descent.ending());
    else if (request.stop)
        batch.outcome = descent.outcome(Ending::stopped);
    batch.newest = descent.current();
    deliver(request.generation, std::move(batch));
}

/// Walks for as long as a batch may take. Whether there is more to walk, and nobody has asked for something else.
bool DescentWorker::walk_a_while(Descent& descent, long long target, Batch& batch) {
    const auto begin = Clock::now();
    long long between_looks = 16; // at the clock, which costs as much as a few iterations of a short function
    for (auto elapsed = begin - begin; elapsed < between_batches; elapsed = Clock::now() - begin) {
        if (elapsed < between_batches / 16)
            between_looks *= 2;
        for (long long i = 0; i < between_looks; ++i) {
            if (descent.ending() || descent.number() >= target || is_interrupted_.load(std::memory_order_relaxed))
                return false;
            descent.advance();
            if (is_kept(descent.number()))
                batch.kept.push_back(descent.current());
        }
    }
    return true;
}

void DescentWorker::deliver(unsigned generation, Batch batch) {
    const std::scoped_lock lock(mutex_);
    if (generation != request_.generation)
        return;
    mailbox_.kept.insert(mailbox_.kept.end(), std::make_move_iterator(batch.kept.begin()),
                         std::make_move_iterator(batch.kept.end()));
    if (batch.newest)
        mailbox_.newest = batch.newest;
    if (batch.outcome)
        mailbox_.outcome = batch.outcome;
    if (!std::exchange(is_handing_over_, true))
        QMetaObject::invokeMethod(
            this, [this] { hand_over(); }, Qt::QueuedConnection);
}

void DescentWorker::hand_over() {
    Batch batch;
    {
        const std::scoped_lock lock(mutex_);
        is_handing_over_ = false;
        batch = std::exchange(mailbox_, {});
    }
    if (!batch.is_empty())
        emit arrived(batch);
}

} // namespace hiker
