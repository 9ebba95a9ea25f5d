// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstring>
#include <vector>

#include "descent/descent.h"
#include "worker/descent_worker.h"

namespace hiker {

/// Everything that a worker has sent of one hiker.
class Received : public QObject {
  public:
    explicit Received(DescentWorker& worker, std::size_t hiker = 0) : hiker_(hiker) {
        connect(&worker, &DescentWorker::arrived, this, [this](const std::vector<Batch>& news) {
            for (const Batch& batch : news)
                if (batch.hiker == hiker_)
                    take(batch);
        });
    }

    void forget() {
        kept.clear();
        notes.clear();
        newest.reset();
        newest_note.reset();
        outcome.reset();
        batches = 0;
    }

    long long number() const { return newest ? newest->number : kept.empty() ? -1 : kept.back().number; }

    std::vector<Iterate> kept;
    std::vector<Note> notes; ///< one beside each of them, or none
    std::optional<Iterate> newest;
    std::optional<Note> newest_note;
    std::optional<Outcome> outcome;
    int batches = 0;

  private:
    void take(const Batch& batch) {
        kept.insert(kept.end(), batch.kept.begin(), batch.kept.end());
        notes.insert(notes.end(), batch.notes.begin(), batch.notes.end());
        if (batch.newest)
            newest = batch.newest;
        if (batch.newest)
            newest_note = batch.newest_note;
        if (batch.outcome)
            outcome = batch.outcome;
        ++batches;
    }

    std::size_t hiker_;
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
