// SPDX-License-Identifier: GPL-3.0-or-later
#include "descent/trajectory.h"

#include <algorithm>
#include <bit>

namespace hiker {

long long stride_at(long long number) {
    const auto strides = static_cast<unsigned long long>(number) / Trajectory::most_kept;
    return static_cast<long long>(1ULL << std::bit_width(strides));
}

void Trajectory::append(const Iterate& iterate) {
    if (ends_with_passing_) {
        iterates_.pop_back();
        ends_with_passing_ = false;
    }
    // Address space, not memory: growing by copying sixty megabytes would hold up the window.
    if (iterates_.empty())
        iterates_.reserve(most_kept + 2);
    iterates_.push_back(iterate);
    if (iterates_.size() > most_kept)
        thin(stride_at(iterate.number));
}

void Trajectory::set_newest(const Iterate& iterate) {
    if (!is_empty() && back().number == iterate.number)
        return;
    if (is_kept(iterate.number)) {
        append(iterate);
        return;
    }
    if (ends_with_passing_)
        iterates_.pop_back();
    iterates_.push_back(iterate);
    ends_with_passing_ = true;
}

void Trajectory::clear() {
    iterates_ = {};
    ends_with_passing_ = false;
}

std::size_t Trajectory::row_of(long long number) const {
    const auto above = std::upper_bound(iterates_.begin(), iterates_.end(), number,
                                        [](long long n, const Iterate& iterate) { return n < iterate.number; });
    return above == iterates_.begin() ? 0 : static_cast<std::size_t>(above - iterates_.begin()) - 1;
}

void Trajectory::thin(long long stride) {
    std::erase_if(iterates_, [stride](const Iterate& iterate) { return iterate.number % stride != 0; });
}

} // namespace hiker
