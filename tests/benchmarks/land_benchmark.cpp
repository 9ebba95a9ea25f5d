// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>

#include <QEventLoop>
#include <algorithm>
#include <thread>

#include "plot/land_worker.h"
#include "samples.h"

namespace hiker::benchmarks {

namespace {

constexpr auto ravine = "(1-x)^2 + 100(y-x^2)^2";
constexpr auto many_valleys =
    "-20exp(-0.2sqrt(0.5(x^2+y^2))) - exp(0.5(cos(2pi x)+cos(2pi y))) + e + 20"; // D. Ackley, 1987

/// A map as it fills a screen.
LandRequest request_of(const char* function) {
    return {function, {-4, 4, -2.25, 2.25, 1920, 1080}, 1, Theme::light()};
}

/// The evaluations of the finest map in one thread, and nothing else.
double bare_milliseconds(const LandRequest& request) {
    const Function function(request.function);
    double sum = 0;
    const double milliseconds = milliseconds_of([&] {
        for (int row = 0; row < request.grid.height; ++row)
            for (int column = 0; column < request.grid.width; ++column)
                sum += function(request.grid.place(column, row));
    });
    benchmark::DoNotOptimize(sum);
    return milliseconds;
}

/// From the request to the first picture, and to the last, in the thread that has asked.
void land(benchmark::State& state, const char* function) {
    LandWorker worker;
    const LandRequest request = request_of(function);
    Samples firsts;
    Samples wholes;
    Samples bares;
    for ([[maybe_unused]] auto _ : state) {
        QEventLoop loop;
        double first = 0;
        const auto begin = Clock::now();
        const auto connection = QObject::connect(&worker, &LandWorker::arrived, &loop, [&](const Land& arrived) {
            if (first == 0)
                first = milliseconds_since(begin);
            if (arrived.is_finished)
                loop.quit();
        });
        worker.begin(request);
        loop.exec();
        QObject::disconnect(connection);
        firsts.add(first);
        wholes.add(milliseconds_since(begin));
        bares.add(bare_milliseconds(request));
        state.SetIterationTime(wholes.max() / 1000);
    }
    firsts.report_percentiles(state, "first_");
    wholes.report_percentiles(state, "whole_");
    state.counters["bare_ms"] = bares.median();
    state.counters["cores"] = std::max(1U, std::thread::hardware_concurrency());
    state.counters["ratio"] = wholes.median() / bares.median();
    state.SetLabel(
        "a map of f(x, y) of 1920×1080, over its bare evaluations in one thread [ratio <= 1.3] [first_max_ms <= 50]");
}

} // namespace

// NOLINTBEGIN(cert-err58-cpp): registering is what the macro does
BENCHMARK_CAPTURE(land, ravine, ravine)->Iterations(15)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(land, many_valleys, many_valleys)->Iterations(15)->UseManualTime()->Unit(benchmark::kMillisecond);
// NOLINTEND(cert-err58-cpp)

} // namespace hiker::benchmarks
