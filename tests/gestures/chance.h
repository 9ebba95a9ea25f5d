// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace hiker::gestures {

/// What is drawn by lot. Each gesture has a chance of its own, which follows from the seed and the number of the
/// gesture: what the clock changed in one of them does not change those after it.
class Chance {
  public:
    Chance(std::uint64_t seed, std::uint64_t gesture) {
        std::seed_seq sequence{seed, seed >> 32, gesture};
        numbers_.seed(sequence);
    }

    /// From 0 to below the count, which is above 0. The same on every machine, which a distribution is not.
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(numbers_() % count); }
    int between(int least, int most) {
        return least + static_cast<int>(below(static_cast<std::size_t>(most - least) + 1));
    }
    bool one_in(std::size_t count) { return below(count) == 0; }
    double part() { return static_cast<double>(numbers_() >> 11) * 0x1p-53; } ///< from 0 to below 1
    template <class T>
    const T& of(const std::vector<T>& all) {
        return all[below(all.size())];
    }

  private:
    std::mt19937_64 numbers_;
};

} // namespace hiker::gestures
