// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>

#include <QProcess>
#include <string>

#include "samples.h"
#include "startup_benchmark.h"

namespace hiker::benchmarks {

namespace {

/// A whole process, from its start until its window has been painted and it has ended.
double start(const char* program, const char* platform, benchmark::State& state) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("QT_QPA_PLATFORM", platform);
    return milliseconds_of([&] {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(program, QStringList());
        if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
            state.SkipWithError("the probe failed");
    });
}

/// The two take turns, so that whatever else the machine does hits both.
void startup(benchmark::State& state, const char* platform) {
    start(PROBE_EMPTY, platform, state); // from here on the libraries are in memory
    start(PROBE_HIKER, platform, state);
    Samples empty;
    Samples hiker;
    for ([[maybe_unused]] auto _ : state) {
        empty.add(start(PROBE_EMPTY, platform, state));
        hiker.add(start(PROBE_HIKER, platform, state));
        state.SetIterationTime(hiker.median() / 1000);
    }
    state.counters["empty_ms"] = empty.median();
    state.counters["hiker_ms"] = hiker.median();
    state.counters["ratio"] = hiker.median() / empty.median();
    state.SetLabel("from start to the first painted frame, over an empty window's [ratio <= 1.5]");
}

} // namespace

void register_startup() {
    const auto add = [](const char* platform) {
        const std::string name = std::string("startup/") + platform;
        benchmark::RegisterBenchmark(name.c_str(), startup, platform)
            ->Iterations(15)
            ->UseManualTime()
            ->Unit(benchmark::kMillisecond);
    };
    if (qEnvironmentVariableIsSet("DISPLAY"))
        add("xcb"); // as people start it
    add("offscreen");
}

} // namespace hiker::benchmarks
