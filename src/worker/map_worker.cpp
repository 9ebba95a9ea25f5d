// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/map_worker.h"

#include <algorithm>
#include <utility>

#include "worker/in_parallel.h"

namespace hiker {

void put_in(RateMap& map, const MapStrip& strip) {
    int column = strip.first;
    for (const MapPixel& pixel : strip.pixels) {
        map.at(column, strip.row) = pixel;
        column += strip.step;
    }
}

RateMap work_out(const Experiment& experiment, const MapArea& area) {
    RateMap map(area);
    in_parallel(area.height, [&] {
        return [&, walker = MapWalker(experiment)](int row) mutable {
            for (int column = 0; column < area.width; ++column)
                map.at(column, row) = *walker.walk({area.x_of(column), area.y_of(row)}, [] { return false; });
        };
    });
    return map;
}

MapWorker::MapWorker(QObject* parent, unsigned threads) : QObject(parent) {
    connect(&pace_, &Pace::is_due, this, &MapWorker::hand_over);
    for (unsigned i = 0; i < std::max(1U, threads); ++i)
        threads_.emplace_back([this] { run(); });
}

MapWorker::~MapWorker() {
    {
        const std::scoped_lock lock(mutex_);
        is_quitting_ = true;
        ++request_;
        changed_.notify_all();
    }
    threads_.clear();
}

void MapWorker::begin(const Experiment& experiment, const MapArea& area) {
    const std::scoped_lock lock(mutex_);
    job_ = std::make_shared<Job>(Job{experiment, area, 0, coarsest_step, count_tasks(area)});
    mailbox_.clear();
    ++request_;
    pace_.hurry();
    changed_.notify_all();
}

void MapWorker::cancel() {
    const std::scoped_lock lock(mutex_);
    job_.reset();
    mailbox_.clear();
    ++request_;
}

/// The next row that has pixels at this step, or the first one of the next finer step.
std::optional<MapWorker::Task> MapWorker::take_task(Job& job) {
    if (job.step == 0)
        return std::nullopt;
    const Task task{job.row, job.step};
    job.row += job.step;
    if (job.row >= job.area.height) {
        job.row = 0;
        job.step /= 2;
    }
    return task;
}

std::size_t MapWorker::count_tasks(const MapArea& area) {
    Job job{{}, area, 0, coarsest_step, 0};
    std::size_t count = 0;
    while (take_task(job))
        ++count;
    return count;
}

void MapWorker::run() {
    std::unique_lock lock(mutex_);
    std::shared_ptr<Job> job;
    std::unique_ptr<MapWalker> walker; // of this job
    while (!is_quitting_) {
        if (job != job_) {
            job = job_;
            walker.reset();
        }
        const auto task = job ? take_task(*job) : std::nullopt;
        if (!task) {
            changed_.wait(lock);
            continue;
        }
        const unsigned request = request_;
        lock.unlock();
        if (!walker)
            walker = std::make_unique<MapWalker>(job->experiment);
        auto strip = work(*walker, job->area, *task, request);
        lock.lock();
        if (!strip || job != job_)
            continue;
        --job->tasks_left;
        mailbox_.push_back(std::move(*strip));
        pace_.tell();
    }
}

/// Called without the lock. Nothing where there is something else to do.
std::optional<MapStrip> MapWorker::work(MapWalker& walker, const MapArea& area, Task task, unsigned request) const {
    const bool is_coarsest = task.step == coarsest_step;
    const bool has_coarser_pixels = !is_coarsest && task.row % (2 * task.step) == 0;
    MapStrip strip{task.row, has_coarser_pixels ? task.step : 0, has_coarser_pixels ? 2 * task.step : task.step, {}};
    const double y = area.y_of(task.row);
    const auto is_obsolete = [&] { return request_.load(std::memory_order_relaxed) != request; };
    for (int column = strip.first; column < area.width; column += strip.step) {
        const auto pixel = walker.walk({area.x_of(column), y}, is_obsolete);
        if (!pixel)
            return std::nullopt;
        strip.pixels.push_back(*pixel);
    }
    return strip;
}

void MapWorker::hand_over() {
    std::vector<MapStrip> strips;
    bool is_last = false;
    unsigned request = 0;
    {
        const std::scoped_lock lock(mutex_);
        strips = std::exchange(mailbox_, {});
        is_last = job_ && job_->tasks_left == 0;
        request = request_;
    }
    if (strips.empty())
        return;
    emit arrived(strips);
    if (is_last && request == request_) // whoever took them may have begun something else
        emit finished();
}

} // namespace hiker
