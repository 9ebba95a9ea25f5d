// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace hiker {

/// Does the work numbered 0 to count - 1 in as many threads as there are cores, this one among them, and returns when
/// all is done. `make` is called in each thread and gives what does one piece of it, by its number.
template <typename Make>
void in_parallel(int count, const Make& make) {
    std::atomic<int> next = 0;
    const auto work = [&] {
        auto one = make();
        for (int number = next++; number < count; number = next++)
            one(number);
    };
    std::vector<std::jthread> others;
    for (unsigned i = 1; i < std::max(1U, std::thread::hardware_concurrency()); ++i)
        others.emplace_back(work);
    work();
}

} // namespace hiker
