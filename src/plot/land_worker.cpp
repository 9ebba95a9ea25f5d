// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/land_worker.h"

#include <memory>
#include <utility>

namespace hiker {

LandWorker::LandWorker(QObject* parent) : QObject(parent), thread_([this] { run(); }) {}

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
            [this, number](Land land) {
                auto shared = std::make_shared<const Land>(std::move(land));
                QMetaObject::invokeMethod(
                    this,
                    [this, number, shared] {
                        if (number_ == number)
                            emit arrived(*shared);
                    },
                    Qt::QueuedConnection);
            });
        lock.lock();
    }
}

} // namespace hiker
