// SPDX-License-Identifier: GPL-3.0-or-later
#include "descent/trajectory.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace hiker {

long long stride_at(long long number) {
    const auto strides = static_cast<unsigned long long>(number) / Trajectory::most_kept;
    return static_cast<long long>(1ULL << std::bit_width(strides));
}

void Trajectory::append(const Iterate& iterate, const Note* note) {
    if (std::exchange(ends_with_passing_, false))
        pop();
    // Address space, not memory: growing by copying sixty megabytes would hold up the window.
    if (iterates_.empty())
        iterates_.reserve(most_kept + 2);
    if (iterates_.empty() && note)
        notes_.reserve(most_kept + 2);
    push(iterate, note);
    if (iterates_.size() > most_kept)
        thin(stride_at(iterate.number));
}

void Trajectory::set_newest(const Iterate& iterate, const Note* note) {
    if (!is_empty() && back().number == iterate.number)
        return;
    if (is_kept(iterate.number)) {
        append(iterate, note);
        return;
    }
    if (std::exchange(ends_with_passing_, true))
        pop();
    push(iterate, note);
}

void Trajectory::push(const Iterate& iterate, const Note* note) {
    iterates_.push_back(iterate);
    if (note)
        notes_.push_back(*note);
}

void Trajectory::pop() {
    iterates_.pop_back();
    if (!notes_.empty())
        notes_.pop_back();
}

/// Without notes it is plain gradient descent on a function of x, with two evaluations an iterate.
long long Trajectory::evaluations(std::size_t row) const {
    return notes_.empty() ? 2 * (iterates_[row].number + 1) : notes_[row].evaluations;
}

void Trajectory::clear() {
    iterates_ = {};
    notes_ = {};
    ends_with_passing_ = false;
}

std::size_t Trajectory::row_of(long long number) const {
    const auto above = std::upper_bound(iterates_.begin(), iterates_.end(), number,
                                        [](long long n, const Iterate& iterate) { return n < iterate.number; });
    return above == iterates_.begin() ? 0 : static_cast<std::size_t>(above - iterates_.begin()) - 1;
}

void Trajectory::thin(long long stride) {
    std::size_t kept = 0;
    for (std::size_t row = 0; row < iterates_.size(); ++row)
        if (iterates_[row].number % stride == 0) {
            iterates_[kept] = iterates_[row];
            if (!notes_.empty())
                notes_[kept] = notes_[row];
            ++kept;
        }
    iterates_.resize(kept);
    notes_.resize(notes_.empty() ? 0 : kept);
}

} // namespace hiker
