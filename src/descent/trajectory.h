// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "descent/iterate.h"
#include "descent/optimizer.h"

namespace hiker {

/// Of a long descent only every 2nd, 4th, 8th, ... iterate is kept, so that the kept ones stay at most `most_kept`.
/// This is the distance between kept iterates once the descent has come to iterate `number`.
long long stride_at(long long number);

/// Whether an iterate is kept in a descent that has come just this far.
inline bool is_kept(long long number) {
    return number % stride_at(number) == 0;
}

/// What is known besides of an iterate where the optimizer remembers something.
struct Note {
    Memory memory;
    long long evaluations = 0; ///< of f, from the start to the gradient here
};

/// All iterates of one hiker that are kept, in order, and the newest one, kept or not. There are notes beside
/// all of them, or none where the optimizer remembers nothing: a long walk has not a third more to carry then.
class Trajectory {
  public:
    static constexpr std::size_t most_kept = std::size_t{1} << 20;

    Trajectory() = default;

    /// The next kept iterate. Its number is above all others'.
    void append(const Iterate& iterate, const Note* note = nullptr);
    /// The newest iterate as of now, kept or not: the trajectory ends with it until a newer one comes.
    void set_newest(const Iterate& iterate, const Note* note = nullptr);
    void clear();

    bool is_empty() const { return iterates_.empty(); }
    std::size_t size() const { return iterates_.size(); }
    const Iterate& operator[](std::size_t row) const { return iterates_[row]; }
    const Iterate& back() const { return iterates_.back(); }
    /// What the optimizer remembered there.
    Memory memory(std::size_t row) const { return notes_.empty() ? Memory() : notes_[row].memory; }
    /// How often f had been evaluated in coming there and feeling the gradient.
    long long evaluations(std::size_t row) const;
    auto begin() const { return iterates_.begin(); }
    auto end() const { return iterates_.end(); }

    /// The last row whose number is not above this one. The trajectory is not empty.
    std::size_t row_of(long long number) const;

  private:
    void thin(long long stride);
    void push(const Iterate& iterate, const Note* note);
    void pop();

    std::vector<Iterate> iterates_;
    std::vector<Note> notes_;        ///< as many, or none
    bool ends_with_passing_ = false; ///< whether the last one is only there until a newer one comes
};

} // namespace hiker
