// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <string>
#include <vector>

namespace hiker::benchmarks {

using Clock = std::chrono::steady_clock;

inline double milliseconds_since(Clock::time_point begin) {
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

template <typename Work>
double milliseconds_of(Work&& work) {
    const auto begin = Clock::now();
    work();
    return milliseconds_since(begin);
}

/// A benchmark's label says what it is in words, and in square brackets which of its counters belong into the table of
/// figures, each with its goal if it has one: "an iteration of x^2 [ratio_to_bare <= 1.3] [ratio_to_cpp]". table.py
/// reads it there.

/// Numbers of one kind, and what lies at which part of them.
class Samples {
  public:
    void add(double sample) { samples_.push_back(sample); }
    std::size_t size() const { return samples_.size(); }

    /// The smallest sample that `percent` of all are not above; 0 where there are none.
    double percentile(double percent) const {
        if (samples_.empty())
            return 0;
        std::vector<double> sorted = samples_;
        const auto count = static_cast<double>(sorted.size());
        const auto rank = static_cast<std::ptrdiff_t>(std::max(std::ceil(percent / 100 * count), 1.0)) - 1;
        std::nth_element(sorted.begin(), sorted.begin() + rank, sorted.end());
        return sorted[static_cast<std::size_t>(rank)];
    }
    double median() const { return percentile(50); }
    double max() const { return percentile(100); }

    void report_percentiles(benchmark::State& state, const std::string& prefix = {}) const {
        state.counters[prefix + "p50_ms"] = median();
        state.counters[prefix + "p99_ms"] = percentile(99);
        state.counters[prefix + "max_ms"] = max();
    }

  private:
    std::vector<double> samples_;
};

} // namespace hiker::benchmarks
