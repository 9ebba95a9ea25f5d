// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>

#include <QProcess>

#include "samples.h"

namespace hiker::benchmarks {

namespace {

/// A whole process, from its start until its window has been painted and it has ended.
double start(const char* program, benchmark::State& state) {
    return milliseconds_of([&] {
        QProcess process;
        process.start(program, QStringList());
        if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
            state.SkipWithError("the probe failed");
    });
}

/// The two take turns, so that whatever else the machine does hits both.
void startup(benchmark::State& state) {
    start(PROBE_EMPTY, state); // from here on the libraries are in memory
    start(PROBE_HIKER, state);
    Samples empty;
    Samples hiker;
    for ([[maybe_unused]] auto _ : state) {
        empty.add(start(PROBE_EMPTY, state));
        hiker.add(start(PROBE_HIKER, state));
        state.SetIterationTime(hiker.median() / 1000);
    }
    state.counters["empty_ms"] = empty.median();
    state.counters["hiker_ms"] = hiker.median();
    state.counters["ratio"] = hiker.median() / empty.median();
    state.SetLabel("goal: ratio <= 1.5");
}

} // namespace

// NOLINTNEXTLINE(cert-err58-cpp): registering is what the macro does
BENCHMARK(startup)->Iterations(15)->UseManualTime()->Unit(benchmark::kMillisecond);

} // namespace hiker::benchmarks
