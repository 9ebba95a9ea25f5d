// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/land_worker.h"

#include <utility>

namespace hiker {

LandWorker::LandWorker(QObject* parent) : QObject(parent), thread_([this] { run(); }) {
    connect(this, &LandWorker::has_news, this, &LandWorker::hand_over, Qt::QueuedConnection);
}

LandWorker::~LandWorker() {
    change_request(std::nullopt, true);
    thread_.join();
}

void LandWorker::begin(const LandRequest& request) {
    change_request(request, false);
}

void LandWorker::cancel() {
    change_request(std::nullopt, false);
}

void LandWorker::change_request(const std::optional<LandRequest>& request, bool is_quitting) {
    const std::scoped_lock lock(mutex_);
    request_ = request;
    mailbox_.clear();
    is_quitting_ = is_quitting;
    ++number_;
    changed_.notify_all();
}

void LandWorker::run() {
    std::unique_lock lock(mutex_);
    while (!is_quitting_) {
        const auto request = std::exchange(request_, std::nullopt);
        if (!request) {
            changed_.wait(lock);
            continue;
        }
        const unsigned number = number_;
        lock.unlock();
        work_out_land(
            *request, true, [this, number] { return number_ != number; },
            [this, number](Land land) { put_in_mailbox(std::move(land), number); });
        lock.lock();
    }
}

/// Called without the lock.
void LandWorker::put_in_mailbox(Land land, unsigned number) {
    {
        const std::scoped_lock lock(mutex_);
        if (number_ != number)
            return;
        mailbox_.push_back(std::move(land));
    }
    emit has_news({});
}

void LandWorker::hand_over() {
    std::vector<Land> lands;
    unsigned number = 0;
    {
        const std::scoped_lock lock(mutex_);
        lands = std::exchange(mailbox_, {});
        number = number_;
    }
    for (const Land& land : lands)
        if (number_ == number) // whoever took the one before may have begun something else
            emit arrived(land);
}

} // namespace hiker
