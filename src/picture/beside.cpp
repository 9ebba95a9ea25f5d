// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/beside.h"

#include <QCoreApplication>
#include <chrono>
#include <vector>

namespace hiker {

namespace {

bool is_unfinished(const std::future<void>& work) {
    return work.valid() && work.wait_for(std::chrono::seconds(0)) != std::future_status::ready;
}

/// Of the window's thread alone. Each waits when it goes.
std::vector<std::future<void>>& abandoned() {
    static std::vector<std::future<void>> works;
    return works;
}

} // namespace

bool Beside::is_busy() const {
    return is_unfinished(work_);
}

/// The program does not end before its end: there would be no fonts any more for what goes on.
void Beside::abandon() {
    stop_.request_stop();
    [[maybe_unused]] static const bool is_waited_for = [] {
        qAddPostRoutine([] { abandoned().clear(); });
        return true;
    }();
    std::erase_if(abandoned(), [](const std::future<void>& work) { return !is_unfinished(work); });
    if (is_busy())
        abandoned().push_back(std::move(work_));
}

} // namespace hiker
