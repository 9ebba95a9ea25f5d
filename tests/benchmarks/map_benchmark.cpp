// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QEventLoop>
#include <QProcess>
#include <algorithm>
#include <thread>

#include "../alone.h"
#include "math/difference.h"
#include "plot/map_colours.h"
#include "samples.h"
#include "worker/map_worker.h"

namespace hiker::benchmarks {

namespace {

/// Those of rate_map.py.
constexpr MapArea area{-10, 10, 1e-3, 10, 800, 500};

Experiment experiment() {
    return Alone{.function = "sin(x)*exp(-x^2/10)+x^2/20", .iterations = 200};
}

constexpr MapArea starts{-6, 6, -3.75, 3.75, 800, 500, Upward::start_y};

Experiment himmelblau() {
    return Alone{.function = "(x^2+y-11)^2 + (x+y^2-7)^2", .learning_rate = 0.01, .iterations = 200};
}

double cores() {
    return std::max(1U, std::thread::hardware_concurrency());
}

/// The evaluations of f that the map's descents need: those of their slopes, and one to look at each start.
double evaluations_of_map(const Experiment& one, const MapArea& shown) {
    Descent descent(one);
    Hiker hiker = one.hiker();
    double count = 0;
    for (int row = 0; row < shown.height; ++row)
        for (int column = 0; column < shown.width; ++column) {
            put_on_map(hiker, {shown.x_of(column), shown.y_of(row)}, shown.upward);
            descent.begin_again(hiker);
            while (!descent.ending())
                descent.advance();
            count += static_cast<double>(descent.note().evaluations) + 1;
        }
    return count;
}

/// How long one evaluation takes, two at a time as a slope needs them, all over the map's starts.
double bare_nanoseconds(const Experiment& one, const MapArea& shown, long long pairs) {
    const Function function(one.function);
    double sum = 0;
    double x = shown.x_lower;
    const double step = (shown.x_upper - shown.x_lower) / static_cast<double>(pairs);
    const double milliseconds = milliseconds_of([&] {
        for (long long i = 0; i < pairs; ++i) {
            const auto [ahead, behind] = function.both_sides({x, 1}, {1e-5, 0});
            sum += ahead - behind;
            x += step;
        }
        benchmark::DoNotOptimize(sum);
    });
    return milliseconds * 1e6 / (2 * static_cast<double>(pairs));
}

/// A whole map, worked out as the command line does. Before and after each one the bare evaluations are timed too, in
/// as many threads as there are cores, so that whatever else the machine does hits both.
void map_against_bare_evaluations(benchmark::State& state, const Experiment& one, const MapArea& shown) {
    const double evaluations = evaluations_of_map(one, shown);
    const auto bare = [&] {
        constexpr long long pairs = 2'000'000;
        Samples each;
        std::vector<double> nanoseconds(static_cast<std::size_t>(cores()));
        std::vector<std::jthread> threads;
        for (double& time : nanoseconds)
            threads.emplace_back([&] { time = bare_nanoseconds(one, shown, pairs); });
        threads.clear();
        for (const double time : nanoseconds)
            each.add(time);
        return each.median();
    };
    Samples ratios;
    Samples map;
    double before = bare();
    for ([[maybe_unused]] auto _ : state) {
        const double milliseconds =
            milliseconds_of([&] { benchmark::DoNotOptimize(work_out(one, shown).pixels.data()); });
        const double after = bare();
        const double bare_milliseconds = evaluations * (before + after) / 2 / 1e6 / cores();
        ratios.add(bare_milliseconds / milliseconds);
        map.add(milliseconds);
        before = after;
        state.SetIterationTime(milliseconds / 1000);
    }
    state.counters["map_ms"] = map.median();
    state.counters["evaluations"] = evaluations;
    state.counters["cores"] = cores();
    state.counters["ratio"] = ratios.median();
    state.SetLabel("a learning-rate map's part of the bare evaluations, times the cores [ratio >= 0.7]");
}

/// How long the script says that it took, which is without the time to load NumPy.
double script_seconds() {
    QProcess script;
    script.start(DEBIAN_PYTHON, {RATE_MAP_SCRIPT});
    script.waitForFinished(-1);
    return script.readAllStandardOutput().split(' ').front().toDouble();
}

void map_against_the_script(benchmark::State& state) {
    Samples ours;
    Samples theirs;
    for ([[maybe_unused]] auto _ : state) {
        const double milliseconds =
            milliseconds_of([] { benchmark::DoNotOptimize(work_out(experiment(), area).pixels.data()); });
        ours.add(milliseconds);
        theirs.add(script_seconds() * 1000);
        state.SetIterationTime(milliseconds / 1000);
    }
    if (theirs.median() <= 0)
        state.SkipWithError("the script failed");
    state.counters["map_ms"] = ours.median();
    state.counters["script_ms"] = theirs.median();
    state.counters["ratio"] = theirs.median() / ours.median();
    state.SetLabel("a learning-rate map, quicker than a script of NumPy [ratio >= 5]");
}

/// From the request to the colours of what has arrived, of the first strips and of the whole coarse map.
void first_picture(benchmark::State& state) {
    MapWorker worker;
    Samples first;
    Samples coarse;
    const auto coarse_pixels = [](int length) {
        return static_cast<std::size_t>((length + coarsest_step - 1) / coarsest_step);
    };
    const std::size_t wanted = coarse_pixels(area.width) * coarse_pixels(area.height);
    for ([[maybe_unused]] auto _ : state) {
        RateMap map(area);
        QEventLoop loop;
        bool is_first = true;
        const auto begin = Clock::now();
        const auto taking = QObject::connect(&worker, &MapWorker::arrived, [&](const std::vector<MapStrip>& strips) {
            for (const MapStrip& strip : strips)
                put_in(map, strip);
            std::size_t known = 0;
            for (int row = 0; row < area.height; row += coarsest_step)
                for (int column = 0; column < area.width; column += coarsest_step)
                    known += map.at(column, row).ending ? 1 : 0;
            if (!is_first && known < wanted)
                return;
            const MapColours colours(map, experiment(), Colouring::iterations, Theme::light());
            benchmark::DoNotOptimize(colours.image().bits());
            if (is_first)
                first.add(milliseconds_since(begin));
            is_first = false;
            if (known == wanted) {
                coarse.add(milliseconds_since(begin));
                loop.quit();
            }
        });
        worker.begin(experiment(), area);
        loop.exec();
        QObject::disconnect(taking);
        worker.cancel();
        state.SetIterationTime(milliseconds_since(begin) / 1000);
    }
    first.report_percentiles(state, "first_");
    coarse.report_percentiles(state, "coarse_");
    state.SetLabel("the first picture of a learning-rate map [first_max_ms <= 50] [coarse_p50_ms]");
}

/// What the window's thread does for each of the pictures of a map that is being refined.
void colouring(benchmark::State& state, Colouring colouring, const Experiment& one, const MapArea& shown) {
    const RateMap map = work_out(one, shown);
    Samples all;
    for ([[maybe_unused]] auto _ : state) {
        const double milliseconds = milliseconds_of([&] {
            const MapColours colours(map, one, colouring, Theme::light());
            benchmark::DoNotOptimize(colours.image().bits());
            benchmark::DoNotOptimize(colours.key().data());
        });
        all.add(milliseconds);
        state.SetIterationTime(milliseconds / 1000);
    }
    all.report_percentiles(state);
    state.SetLabel("the colours of a learning-rate map [p50_ms]");
}

} // namespace

// NOLINTBEGIN(cert-err58-cpp): registering is what the macro does
BENCHMARK_CAPTURE(map_against_bare_evaluations, rates, experiment(), area)
    ->Iterations(5)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(map_against_bare_evaluations, starts, himmelblau(), starts)
    ->Iterations(5)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK(map_against_the_script)->Iterations(3)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(first_picture)->Iterations(50)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(colouring, iterations, Colouring::iterations, experiment(), area)
    ->Iterations(30)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(colouring, minima, Colouring::minima, experiment(), area)
    ->Iterations(30)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(colouring, minima_of_starts, Colouring::minima, himmelblau(), starts)
    ->Iterations(30)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);
// NOLINTEND(cert-err58-cpp)

} // namespace hiker::benchmarks

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
