// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstring>
#include <vector>

#include "descent/descent.h"
#include "worker/descent_worker.h"

namespace hiker {

/// Everything that a worker has sent.
class Received : public QObject {
  public:
    explicit Received(DescentWorker& worker) {
        connect(&worker, &DescentWorker::arrived, this, [this](const Batch& batch) { take(batch); });
    }

    void forget() {
        kept.clear();
        newest.reset();
        outcome.reset();
        batches = 0;
    }

    long long number() const { return newest ? newest->number : kept.empty() ? -1 : kept.back().number; }

    std::vector<Iterate> kept;
    std::optional<Iterate> newest;
    std::optional<Outcome> outcome;
    int batches = 0;

  private:
    void take(const Batch& batch) {
        kept.insert(kept.end(), batch.kept.begin(), batch.kept.end());
        if (batch.newest)
            newest = batch.newest;
        if (batch.outcome)
            outcome = batch.outcome;
        ++batches;
    }
};

/// To the last bit, so that a NaN is the same as itself.
inline bool is_same(double a, double b) {
    return std::memcmp(&a, &b, sizeof a) == 0;
}

inline bool is_same(const Iterate& a, const Iterate& b) {
    return a.number == b.number && is_same(a.point.x, b.point.x) && is_same(a.value, b.value) &&
           is_same(a.gradient.x, b.gradient.x) && is_same(a.step_size, b.step_size);
}

/// The first `count` iterations of a descent walked in this thread, or all of them, with the start.
inline std::vector<Iterate> plain_iterates(const Experiment& experiment, long long count = DescentWorker::to_the_end) {
    Descent descent(experiment);
    std::vector<Iterate> iterates{descent.current()};
    while (!descent.ending() && descent.number() < count) {
        descent.advance();
        iterates.push_back(descent.current());
    }
    return iterates;
}

/// One that is still walking whenever a test looks at it.
inline Experiment endless() {
    Experiment experiment;
    experiment.function = "sin(x)*exp(-x^2/10)+x^2/20";
    experiment.iterations = 1'000'000'000;
    experiment.precision = std::nullopt;
    return experiment;
}

} // namespace hiker
