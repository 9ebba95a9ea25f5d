// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>

#include <QApplication>
#include <QWheelEvent>
#include <cmath>

#include "../alone.h"
#include "plot/plot.h"
#include "samples.h"
#include "window/experiment_panel.h"
#include "window/main_window.h"

namespace hiker::benchmarks {

namespace {

/// Knows whether the picture has been painted since the walk that was asked for has come to its outcome.
class PaintWatch : public QObject {
  public:
    PaintWatch(QObject& picture, const Session& session) : session_(session) { picture.installEventFilter(this); }
    void wait() {
        painted_ = false;
        while (!painted_)
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    bool eventFilter(QObject* object, QEvent* event) override {
        painted_ = painted_ || (event->type() == QEvent::Paint && session_.outcome());
        return QObject::eventFilter(object, event);
    }

  private:
    const Session& session_;
    bool painted_ = false;
};

/// From a drag of the learning rate until the whole walk to its outcome has come back from the worker and is painted.
void drag_the_rate(benchmark::State& state, QSize size) {
    constexpr int drags = 400;
    MainWindow window(Alone{.precision = std::nullopt}); // so that most rates take all hundred iterations
    window.resize(size);
    window.show();
    auto& panel = *window.findChild<ExperimentPanel*>();
    PaintWatch picture(*window.findChild<Plot*>(), window.session());
    for (int i = 0; i < 20; ++i)
        QApplication::processEvents();
    Samples times;
    int drag = 0;
    for ([[maybe_unused]] auto _ : state) {
        const double rate = 0.01 * std::pow(110.0, static_cast<double>(drag++ % drags) / drags); // 0.01 to 1.1
        const double time = milliseconds_of([&] {
            emit panel.rate_tried(rate);
            picture.wait();
        });
        times.add(time);
        state.SetIterationTime(time / 1000);
    }
    times.report_percentiles(state);
    state.SetLabel("from a drag of η to the whole walk of 100 iterations painted [p99_ms <= 16]");
}

/// From a turn of the wheel over a map until it is painted larger or smaller; the sharp one comes later, by itself.
void zoom_a_map(benchmark::State& state, QSize size) {
    MainWindow window(Alone{.function = "(1-x)^2 + 100(y-x^2)^2", .start = {-1.5, 2}, .learning_rate = 5e-4});
    window.resize(size);
    window.show();
    auto& plot = *window.findChild<Plot*>();
    PaintWatch picture(plot, window.session());
    for (int i = 0; i < 200; ++i)
        QApplication::processEvents(QEventLoop::AllEvents, 5);
    window.session().to_end();
    picture.wait();
    Samples times;
    int turn = 0;
    for ([[maybe_unused]] auto _ : state) {
        const int angle = turn++ % 40 < 20 ? 120 : -120;
        const QPointF place = QRectF(plot.rect()).center();
        QWheelEvent wheel(place, plot.mapToGlobal(place), {}, {0, angle}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        const double time = milliseconds_of([&] {
            QApplication::sendEvent(&plot, &wheel);
            picture.wait();
        });
        times.add(time);
        state.SetIterationTime(time / 1000);
    }
    times.report_percentiles(state);
    state.SetLabel("from a turn of the wheel over a map until it is painted [p99_ms <= 50]");
}

} // namespace

BENCHMARK_CAPTURE(drag_the_rate, 720p, QSize(1280, 720))
    ->Iterations(400)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(drag_the_rate, 1080p, QSize(1920, 1080))
    ->Iterations(400)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);

BENCHMARK_CAPTURE(zoom_a_map, 1080p, QSize(1920, 1080))
    ->Iterations(200)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);

} // namespace hiker::benchmarks
