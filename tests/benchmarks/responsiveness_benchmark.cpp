// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>
#include <unistd.h>

#include <QApplication>
#include <QEventLoop>
#include <QTimer>
#include <atomic>
#include <chrono>
#include <fstream>
#include <thread>

#include "../alone.h"
#include "samples.h"
#include "window/main_window.h"

namespace hiker::benchmarks {

namespace {

using namespace std::chrono_literals;

/// Walks as far as it may: the learning rate is so low that the steps shrink to nothing only at the end.
Experiment ten_million() {
    return Alone{.function = "sin(x)*exp(-x^2/10)+x^2/20",
                 .start = {3, 0},
                 .learning_rate = 2e-6,
                 .iterations = 10'000'000,
                 .precision = std::nullopt};
}

double resident_mebibytes() {
    std::ifstream statm("/proc/self/statm");
    double total = 0;
    double resident = 0;
    statm >> total >> resident;
    return resident * static_cast<double>(sysconf(_SC_PAGESIZE)) / (1024 * 1024);
}

/// Another thread posts an event to this one every two to four milliseconds, whether the last one has arrived or not,
/// and looks at the memory now and then.
class LatencyProbe {
  public:
    LatencyProbe() : thread_([this](const std::stop_token& stop) { post_until(stop); }) {}
    ~LatencyProbe() { finish(); }
    LatencyProbe(const LatencyProbe&) = delete;
    LatencyProbe& operator=(const LatencyProbe&) = delete;

    /// No more events: all that were posted have arrived afterwards.
    void finish() {
        if (!thread_.joinable())
            return;
        thread_.request_stop();
        thread_.join();
        QCoreApplication::sendPostedEvents(&receiver_);
    }

    const Samples& latencies() const { return latencies_; }
    double most_memory() const { return most_memory_; }

  private:
    void post_until(const std::stop_token& stop) {
        for (int count = 0; !stop.stop_requested(); ++count) {
            const auto posted = Clock::now();
            QMetaObject::invokeMethod(
                &receiver_, [this, posted] { latencies_.add(milliseconds_since(posted)); }, Qt::QueuedConnection);
            if (count % 8 == 0)
                most_memory_ = std::max(most_memory_, resident_mebibytes());
            std::this_thread::sleep_for(2ms + 1ms * (count % 3));
        }
    }

    QObject receiver_;
    Samples latencies_;
    double most_memory_ = 0; ///< of the thread's until it has been joined
    std::jthread thread_;
};

void run_events_for(std::chrono::milliseconds time) {
    QEventLoop loop;
    QTimer::singleShot(time, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Until the outcome of the descent has arrived; false where it does not.
bool await_outcome(const Session& session) {
    QEventLoop loop;
    QObject::connect(&session, &Session::walked_on, &loop, [&] {
        if (session.outcome())
            loop.quit();
    });
    QTimer::singleShot(60s, &loop, [&] { loop.exit(1); });
    return session.outcome() || loop.exec() == 0;
}

class OpenWindow {
  public:
    OpenWindow() : window_(ten_million()) {
        window_.resize(1280, 720);
        window_.show();
        run_events_for(100ms);
    }
    MainWindow& operator*() { return window_; }
    Session& session() { return window_.session(); }

  private:
    MainWindow window_;
};

/// How long an event waits for the window's thread while nothing happens: what the machine itself costs.
void latency_idle(benchmark::State& state) {
    OpenWindow window;
    for ([[maybe_unused]] auto _ : state) {
        LatencyProbe probe;
        run_events_for(1500ms);
        probe.finish();
        probe.latencies().report_percentiles(state);
    }
    state.SetLabel("the wait of an event in the idle window [p99_ms]");
}

/// The same while ten million iterations are being walked.
void latency_while_walking(benchmark::State& state, double iterates_per_second) {
    OpenWindow window;
    window.session().set_speed(iterates_per_second);
    for ([[maybe_unused]] auto _ : state) {
        const double memory_before = resident_mebibytes();
        LatencyProbe probe;
        const auto begin = Clock::now();
        (*window).run();
        if (!await_outcome(window.session()) || window.session().outcome()->ending != Ending::iteration_limit)
            state.SkipWithError("the descent did not come to its iteration limit");
        state.counters["walk_ms"] = milliseconds_since(begin);
        probe.finish();
        window.session().pause();
        probe.latencies().report_percentiles(state);
        state.counters["memory_growth_MiB"] = probe.most_memory() - memory_before;
        state.counters["events"] = static_cast<double>(probe.latencies().size());
    }
    state.SetLabel("the wait of an event while ten million iterations are walked [p99_ms <= 16] [memory_growth_MiB]");
}

/// From Stop until the outcome has arrived, at different times of the walk.
void stop(benchmark::State& state) {
    OpenWindow window;
    Session& session = window.session();
    session.set_speed(Playback::as_fast_as_it_goes);
    Samples times;
    auto walked_for = 20ms;
    for ([[maybe_unused]] auto _ : state) {
        (*window).run();
        run_events_for(walked_for);
        walked_for += 20ms;
        const double time = milliseconds_of([&] {
            session.stop();
            await_outcome(session);
        });
        if (!session.outcome() || session.outcome()->ending != Ending::stopped)
            state.SkipWithError("the descent was not stopped");
        session.pause();
        times.add(time);
        state.SetIterationTime(time / 1000);
    }
    times.report_percentiles(state);
    state.SetLabel("from Stop until the walk has stopped [max_ms <= 50]");
}

} // namespace

// NOLINTBEGIN(cert-err58-cpp): registering is what the macro does
BENCHMARK(latency_idle)->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(latency_while_walking, four_a_second, 4)->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(latency_while_walking, sixty_a_second, 60)->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(latency_while_walking, as_fast_as_it_goes, Playback::as_fast_as_it_goes)
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(stop)->Iterations(20)->UseManualTime()->Unit(benchmark::kMillisecond);
// NOLINTEND(cert-err58-cpp)

} // namespace hiker::benchmarks
