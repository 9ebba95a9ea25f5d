// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>
#include <qcustomplot.h>

#include <QApplication>
#include <algorithm>
#include <optional>
#include <string>

#include "../alone.h"
#include "descent/walked.h"
#include "picture/still.h"
#include "plot/scene.h"
#include "samples.h"
#include "window/main_window.h"

namespace hiker::benchmarks {

namespace {

constexpr int frames = 400;
constexpr int fewer_frames = 50; // of those that may take a tenth of a second each: their p99 is the maximum
constexpr int replots = 20;
constexpr long long iterates = 10'000;

/// Down the whole slope in small steps: a trail of marks side by side.
Experiment slow_walk() {
    return Alone{.function = "sin(x)*exp(-x^2/10)+x^2/20",
                 .start = {6, 0},
                 .learning_rate = 0.001,
                 .iterations = iterates,
                 .precision = std::nullopt};
}

/// From one side of the valley to the other and back ten thousand times: each line of the trail crosses the picture.
Experiment back_and_forth() {
    return Alone{.function = "x^2",
                 .start = {3, 0},
                 .learning_rate = 0.99993,
                 .iterations = iterates,
                 .precision = std::nullopt};
}

/// Down a ravine on a map.
Experiment walk_on_a_map() {
    return Alone{.function = "(1-x)^2 + 100(y-x^2)^2",
                 .start = {-1.5, 2},
                 .learning_rate = 0.0002,
                 .iterations = iterates,
                 .precision = std::nullopt};
}

/// Eight who walk like this one, on both sides and a little apart, so that no trail covers another.
Experiment eight_like(Experiment experiment) {
    const Hiker first = experiment.hiker();
    for (int i = 1; i < static_cast<int>(Experiment::most_hikers); ++i) {
        Hiker hiker = first;
        hiker.colour = i;
        hiker.start.x *= (i % 2 == 0 ? 1 : -1) * (1 - 0.03 * i);
        experiment.hikers.push_back(hiker);
    }
    return experiment;
}

/// Whether all of them have the iterates that are played.
bool are_long(const std::vector<Track>& tracks) {
    return std::all_of(tracks.begin(), tracks.end(),
                       [](const Track& track) { return track.trajectory.size() == iterates + 1; });
}

Experiment experiment_of(const char* function) {
    return Alone{.function = function, .start = {3, 0}, .learning_rate = 1e-4};
}

class PaintCounter : public QObject {
  public:
    explicit PaintCounter(QObject& watched) { watched.installEventFilter(this); }
    int paints() const { return paints_; }
    bool eventFilter(QObject* object, QEvent* event) override {
        if (event->type() == QEvent::Paint)
            ++paints_;
        return QObject::eventFilter(object, event);
    }

  private:
    int paints_ = 0;
};

void settle() {
    for (int i = 0; i < 10; ++i) {
        QApplication::processEvents();
        QApplication::sendPostedEvents();
    }
}

/// Plays the end of the trail, five iterates a frame, the hiker always on the way between two.
Cursor cursor_in(int frame) {
    return {iterates - 5LL * (frames - frame), 0.1 * (frame % 9 + 1)};
}

template <typename Move>
void play(benchmark::State& state, PaintCounter& painted, Move move) {
    Samples times;
    const int before = painted.paints();
    int frame = 0;
    for ([[maybe_unused]] auto _ : state) {
        const Cursor cursor = cursor_in(frame++);
        const double time = milliseconds_of([&] {
            move(cursor);
            QApplication::processEvents();
        });
        times.add(time);
        state.SetIterationTime(time / 1000);
    }
    times.report_percentiles(state);
    state.counters["paints_a_frame"] = static_cast<double>(painted.paints() - before) / frame;
}

/// One movement of the hiker until it has been painted.
void frame(benchmark::State& state, const Experiment& experiment, QSize size, const char* goal) {
    const Walked walked = walk(experiment);
    if (!are_long(walked.tracks))
        state.SkipWithError("a walk has ended early");
    QCustomPlot plot;
    Scene scene(plot);
    plot.resize(size);
    plot.show();
    scene.show(experiment, walked.tracks);
    scene.show_cursor(cursor_in(0));
    settle();
    PaintCounter painted(plot);
    play(state, painted, [&](const Cursor& cursor) { scene.show_cursor(cursor); });
    state.SetLabel(std::string("a frame of the picture, ") + goal);
}

/// The same with everything in the window that follows the hiker.
void window_frame(benchmark::State& state, const Experiment& experiment, QSize size, const char* goal) {
    MainWindow window(experiment);
    window.resize(size);
    window.show();
    window.session().to_end();
    while (!window.session().is_finished())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    settle();
    PaintCounter painted(*window.findChild<QCustomPlot*>());
    play(state, painted, [&](const Cursor& cursor) { window.session().seek(cursor.number); });
    state.SetLabel(std::string("a frame of the whole window, ") + goal);
}

/// Everything drawn anew: the axes, the curve as it has been sampled, the hiker.
void replot(benchmark::State& state, const char* function, QSize size, bool samples, const char* goal) {
    const Experiment experiment = experiment_of(function);
    const Walked walked = walk(experiment);
    QCustomPlot plot;
    Scene scene(plot);
    plot.resize(size);
    plot.show();
    scene.show(experiment, walked.tracks);
    settle();
    Samples times;
    for ([[maybe_unused]] auto _ : state) {
        const double time = milliseconds_of([&] {
            if (samples)
                scene.show(experiment, walked.tracks);
            plot.replot();
            QApplication::processEvents();
        });
        times.add(time);
        state.SetIterationTime(time / 1000);
    }
    times.report_percentiles(state);
    state.SetLabel(std::string("all of ") + function + (samples ? " sampled and" : "") + " drawn anew, " + goal);
}

void export_picture(benchmark::State& state, const char* function, QSize size, const char* goal) {
    const Experiment experiment = experiment_of(function);
    const Walked walked = walk(experiment);
    Samples times;
    for ([[maybe_unused]] auto _ : state) {
        const double time = milliseconds_of([&] {
            const QImage image = draw_image(walked, {{}, {size}, {}}, Cursor{walked.trajectory().back().number});
            benchmark::DoNotOptimize(image.constBits());
        });
        times.add(time);
        state.SetIterationTime(time / 1000);
    }
    times.report_percentiles(state);
    state.SetLabel(std::string("a picture of ") + function + " for a file, " + goal);
}

constexpr QSize hd{1920, 1080};
constexpr QSize uhd{3840, 2160};
constexpr auto short_formula = "sin(x)*exp(-x^2/10)+x^2/20";
constexpr auto hd_frame = "1920×1080 [p99_ms <= 8]";
constexpr auto uhd_frame = "3840×2160 [p99_ms <= 16]";
constexpr auto hd_replot = "1920×1080 [max_ms <= 100]";
constexpr auto uhd_replot = "3840×2160 [max_ms <= 250]";
constexpr auto uhd_export = "3840×2160 [max_ms <= 500]";

} // namespace

// NOLINTBEGIN(cert-err58-cpp): registering is what the macro does
#define TIMED(function, name, count, ...) \
    BENCHMARK_CAPTURE(function, name, __VA_ARGS__)->Iterations(count)->UseManualTime()->Unit(benchmark::kMillisecond)
TIMED(frame, slow_walk_1080p, frames, slow_walk(), hd, hd_frame);
TIMED(frame, slow_walk_2160p, frames, slow_walk(), uhd, uhd_frame);
TIMED(frame, back_and_forth_1080p, fewer_frames, back_and_forth(), hd, hd_frame);
TIMED(frame, back_and_forth_2160p, fewer_frames, back_and_forth(), uhd, uhd_frame);
TIMED(frame, eight_slow_walks_1080p, frames, eight_like(slow_walk()), hd, hd_frame);
TIMED(frame, eight_slow_walks_2160p, frames, eight_like(slow_walk()), uhd, uhd_frame);
TIMED(frame, eight_back_and_forth_1080p, frames, eight_like(back_and_forth()), hd, hd_frame);
TIMED(frame, eight_back_and_forth_2160p, frames, eight_like(back_and_forth()), uhd, uhd_frame);
TIMED(frame, on_a_map_1080p, frames, walk_on_a_map(), hd, hd_frame);
TIMED(frame, eight_on_a_map_1080p, frames, eight_like(walk_on_a_map()), hd, hd_frame);
TIMED(window_frame, on_a_map_1080p, frames, walk_on_a_map(), hd, hd_frame);
TIMED(window_frame, slow_walk_1080p, frames, slow_walk(), hd, hd_frame);
TIMED(window_frame, slow_walk_2160p, frames, slow_walk(), uhd, uhd_frame);
TIMED(window_frame, eight_slow_walks_1080p, frames, eight_like(slow_walk()), hd, hd_frame);
TIMED(replot, issue_1080p, replots, short_formula, hd, false, hd_replot);
TIMED(replot, issue_2160p, replots, short_formula, uhd, false, uhd_replot);
TIMED(replot, tan_1080p, replots, "tan(10*x)", hd, false, hd_replot);
TIMED(replot, tan_2160p, replots, "tan(10*x)", uhd, false, uhd_replot);
TIMED(replot, dense_1080p, replots, "sin(300*x)", hd, false, hd_replot);
TIMED(replot, dense_2160p, replots, "sin(300*x)", uhd, false, uhd_replot);
TIMED(replot, sampled_issue_1080p, replots, short_formula, hd, true, hd_replot);
TIMED(replot, sampled_tan_1080p, replots, "tan(10*x)", hd, true, hd_replot);
TIMED(replot, sampled_dense_1080p, replots, "sin(300*x)", hd, true, hd_replot);
TIMED(export_picture, issue_2160p, 5, short_formula, uhd, uhd_export);
TIMED(export_picture, tan_2160p, 5, "tan(10*x)", uhd, uhd_export);
TIMED(export_picture, dense_2160p, 5, "sin(300*x)", uhd, uhd_export);
// NOLINTEND(cert-err58-cpp)

} // namespace hiker::benchmarks
