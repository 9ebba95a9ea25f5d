// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/beside.h"

#include <QCoreApplication>
#include <QThreadPool>
#include <memory>

namespace hiker {

namespace {

void wait_for_all() {
    QThreadPool::globalInstance()->waitForDone();
}

} // namespace

/// Somebody else waits. The program does not end before that: there would be no fonts any more for what goes on.
void Beside::abandon() {
    stop_.request_stop();
    if (!is_busy())
        return;
    [[maybe_unused]] static const bool is_added = [] {
        qAddPostRoutine(wait_for_all);
        return true;
    }();
    QThreadPool::globalInstance()->start(
        [work = std::make_shared<std::future<void>>(std::move(work_))] { work->wait(); });
}

} // namespace hiker
