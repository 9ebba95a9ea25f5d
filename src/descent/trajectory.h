// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "descent/iterate.h"

namespace hiker {

/// Of a long descent only every 2nd, 4th, 8th, ... iterate is kept, so that the kept ones stay at most `most_kept`.
/// This is the distance between kept iterates once the descent has come to iterate `number`.
long long stride_at(long long number);

/// Whether an iterate is kept in a descent that has come just this far.
inline bool is_kept(long long number) {
    return number % stride_at(number) == 0;
}

/// All iterates of one hiker that are kept, in order, and the newest one, kept or not.
class Trajectory {
  public:
    static constexpr std::size_t most_kept = std::size_t{1} << 20;

    Trajectory() = default;

    /// The next kept iterate. Its number is above all others'.
    void append(const Iterate& iterate);
    /// The newest iterate as of now, kept or not: the trajectory ends with it until a newer one comes.
    void set_newest(const Iterate& iterate);
    void clear();

    bool is_empty() const { return iterates_.empty(); }
    std::size_t size() const { return iterates_.size(); }
    const Iterate& operator[](std::size_t row) const { return iterates_[row]; }
    const Iterate& back() const { return iterates_.back(); }
    auto begin() const { return iterates_.begin(); }
    auto end() const { return iterates_.end(); }

    /// The last row whose number is not above this one. The trajectory is not empty.
    std::size_t row_of(long long number) const;

  private:
    void thin(long long stride);

    std::vector<Iterate> iterates_;
    bool ends_with_passing_ = false; ///< whether the last one is only there until a newer one comes
};

} // namespace hiker
