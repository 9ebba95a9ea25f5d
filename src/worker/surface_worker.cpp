// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/surface_worker.h"

#include <utility>

namespace hiker {

SurfaceWorker::SurfaceWorker(QObject* parent) : QObject(parent) {
    connect(&pace_, &Pace::is_due, this, &SurfaceWorker::hand_over);
    thread_ = std::jthread([this] { run(); });
}

SurfaceWorker::~SurfaceWorker() {
    {
        const std::scoped_lock lock(mutex_);
        is_quitting_ = true;
        ++request_;
        changed_.notify_all();
    }
    thread_.join();
}

void SurfaceWorker::begin(const std::string& function, const Region& region) {
    const std::scoped_lock lock(mutex_);
    job_ = Job{function, region};
    mailbox_.reset();
    ++request_;
    pace_.hurry();
    changed_.notify_all();
}

void SurfaceWorker::cancel() {
    const std::scoped_lock lock(mutex_);
    job_.reset();
    mailbox_.reset();
    ++request_;
}

void SurfaceWorker::run() {
    std::unique_lock lock(mutex_);
    while (!is_quitting_) {
        if (!job_) {
            changed_.wait(lock);
            continue;
        }
        const Job job = *std::exchange(job_, std::nullopt);
        const unsigned request = request_;
        lock.unlock();
        work(job, request);
        lock.lock();
    }
}

/// Called without the lock.
void SurfaceWorker::work(const Job& job, unsigned request) {
    const Function function(job.function);
    for (const int size : {coarse, fine}) {
        auto landscape = survey(function, job.region, size, [&] { return request_ != request; });
        const std::scoped_lock lock(mutex_);
        if (!landscape || request_ != request)
            return;
        mailbox_ = std::move(landscape);
        pace_.tell();
    }
}

void SurfaceWorker::hand_over() {
    std::optional<Landscape> landscape;
    {
        const std::scoped_lock lock(mutex_);
        landscape = std::exchange(mailbox_, std::nullopt);
    }
    if (landscape)
        emit arrived(*landscape);
}

} // namespace hiker
