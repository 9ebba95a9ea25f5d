// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/descent_worker.h"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <utility>

namespace hiker {

namespace {

using Clock = std::chrono::steady_clock;
constexpr auto between_batches = std::chrono::milliseconds(16);
/// The first look at each hiker is short, so that all are there soon.
constexpr auto first_batch = std::chrono::milliseconds(4);

void keep(const Descent& descent, Batch& batch) {
    batch.kept.push_back(descent.current());
    if (descent.has_notes())
        batch.notes.push_back(descent.note());
}

/// Puts what is newer behind what has not been handed over.
void append(Batch& batch, Batch newer) {
    const auto move_behind = [](auto& list, auto& more) {
        list.insert(list.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    };
    if (batch.kept.empty()) {
        batch.kept = std::move(newer.kept);
        batch.notes = std::move(newer.notes);
    } else {
        move_behind(batch.kept, newer.kept);
        move_behind(batch.notes, newer.notes);
    }
    if (newer.newest) {
        batch.newest = newer.newest;
        batch.newest_note = newer.newest_note;
    }
    if (newer.outcome)
        batch.outcome = newer.outcome;
}

} // namespace

DescentWorker::DescentWorker(QObject* parent, unsigned threads) : QObject(parent) {
    connect(&pace_, &Pace::is_due, this, &DescentWorker::hand_over);
    const std::size_t most = Experiment::most_hikers;
    for (std::size_t i = 0; i < std::clamp<std::size_t>(threads, 1, most); ++i)
        threads_.emplace_back([this] { run(); });
}

DescentWorker::~DescentWorker() {
    change_request([this] { is_quitting_ = true; });
    threads_.clear();
}

void DescentWorker::begin(const Experiment& experiment) {
    change_request([&] {
        experiment_ = std::make_shared<const Experiment>(experiment);
        jobs_.clear();
        for (std::size_t i = 0; i < experiment.hikers.size(); ++i) {
            jobs_.push_back(std::make_shared<Job>());
            jobs_.back()->hiker = i;
        }
    });
    pace_.hurry();
}

void DescentWorker::walk_to(long long number) {
    change_request([&] {
        for (const auto& job : jobs_) {
            job->target = std::max(job->target, number);
            job->is_to_stop = false;
        }
    });
}

void DescentWorker::stop() {
    change_request([this] {
        for (const auto& job : jobs_)
            job->is_to_stop = true;
    });
    pace_.hurry();
}

void DescentWorker::cancel() {
    change_request([this] {
        experiment_.reset();
        jobs_.clear();
    });
}

void DescentWorker::change_request(const std::function<void()>& change) {
    const std::scoped_lock lock(mutex_);
    change();
    request_.fetch_add(1, std::memory_order_relaxed);
    changed_.notify_all();
}

void DescentWorker::run() {
    std::unique_lock lock(mutex_);
    while (const auto job = take_job(lock)) {
        const auto experiment = experiment_;
        const long long target = job->target;
        const bool is_to_stop = job->is_to_stop;
        const unsigned request = request_.load(std::memory_order_relaxed);
        lock.unlock();
        Batch batch = work(*job, *experiment, target, is_to_stop, request);
        lock.lock();
        put_back(*job, std::move(batch));
    }
}

/// Waits until there is something to do; nothing means that it is time to quit.
std::shared_ptr<DescentWorker::Job> DescentWorker::take_job(std::unique_lock<std::mutex>& lock) {
    while (!is_quitting_) {
        for (std::size_t i = 0; i < jobs_.size(); ++i) {
            const std::size_t place = (next_job_ + i) % jobs_.size();
            if (const auto& job = jobs_[place]; job->has_work()) {
                next_job_ = place + 1;
                job->is_taken = true;
                return job;
            }
        }
        changed_.wait(lock);
    }
    return nullptr;
}

/// Called without the lock.
Batch DescentWorker::work(Job& job, const Experiment& experiment, long long target, bool is_to_stop,
                          unsigned request) const {
    Batch batch;
    if (!job.descent) {
        job.descent = std::make_unique<Descent>(experiment, experiment.hikers[job.hiker]);
        keep(*job.descent, batch);
    }
    Descent& descent = *job.descent;
    const bool can_walk = !descent.ending() && descent.number() < target;
    if (can_walk && !is_to_stop)
        walk_a_while(descent, target, request, batch);
    if (descent.ending())
        batch.outcome = descent.outcome(*descent.ending());
    else if (can_walk && is_to_stop)
        batch.outcome = descent.outcome(Ending::stopped);
    if (can_walk) {
        batch.newest = descent.current();
        if (descent.has_notes())
            batch.newest_note = descent.note();
    }
    return batch;
}

/// Walks for as long as a batch may take, or until there is something else to do.
void DescentWorker::walk_a_while(Descent& descent, long long target, unsigned request, Batch& batch) const {
    const auto begin = Clock::now();
    const auto enough = descent.number() == 0 ? first_batch : between_batches;
    long long between_looks = 16; // at the clock, which costs as much as a few iterations of a short function
    for (Clock::duration elapsed{}; elapsed < enough; elapsed = Clock::now() - begin) {
        if (elapsed < enough / 16)
            between_looks *= 2;
        for (long long i = 0; i < between_looks; ++i) {
            if (descent.ending() || descent.number() >= target || request_.load(std::memory_order_relaxed) != request)
                return;
            descent.advance();
            if (is_kept(descent.number()))
                keep(descent, batch);
        }
    }
}

/// Called with the lock. Of a job that is none of the present ones any more nobody hears.
void DescentWorker::put_back(Job& job, Batch batch) {
    job.is_taken = false;
    job.number = job.descent->number();
    job.has_ended = job.descent->ending().has_value();
    if (batch.outcome && batch.outcome->ending == Ending::stopped) {
        if (job.is_to_stop)
            job.target = 0; // nothing more to do until the next call
        else
            batch.outcome.reset(); // that call has come meanwhile
        job.is_to_stop = false;
    }
    append(job.batch, std::move(batch));
    pace_.tell();
}

void DescentWorker::hand_over() {
    const std::vector<Batch> news = take_news();
    if (!news.empty())
        emit arrived(news);
}

/// Nothing before all hikers have their start: the last one tells.
std::vector<Batch> DescentWorker::take_news() {
    const std::scoped_lock lock(mutex_);
    std::vector<Batch> news;
    if (std::any_of(jobs_.begin(), jobs_.end(), [](const auto& job) { return job->number < 0; }))
        return news;
    for (const auto& job : jobs_)
        if (Batch batch = std::exchange(job->batch, {}); !batch.is_empty()) {
            batch.hiker = job->hiker;
            news.push_back(std::move(batch));
        }
    return news;
}

} // namespace hiker
