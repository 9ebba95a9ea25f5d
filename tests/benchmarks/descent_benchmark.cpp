// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>
#include <muParser.h>

#include <array>
#include <cmath>
#include <functional>
#include <limits>
#include <optional>
#include <string>

#include "../alone.h"
#include "descent/descent.h"
#include "math/difference.h"
#include "samples.h"

namespace hiker::benchmarks {

namespace {

constexpr int iterations_a_slice = 2000;
constexpr int rounds = 300;
// So low that whoever starts on a slope is still on it at the end: walking, and not at rest in the valley.
constexpr double walking_rate = 1e-8;

/// What cannot be left out of an iteration: two evaluations, and the second point follows from the first.
class BareLoop {
  public:
    BareLoop(const char* formula, double start, double rate)
        : x_(start), h_(difference_step(start, std::nullopt)), factor_(rate / (2 * h_)) {
        parser_.DefineVar("x", &variable_);
        parser_.SetExpr(formula);
        parser_.Eval(); // compiles
    }

    void walk() {
        for (int i = 0; i < iterations_a_slice; ++i)
            x_ -= factor_ * difference();
        benchmark::DoNotOptimize(x_);
    }

    /// The algorithm without a judgement of the step: h follows from the point, and a division from h.
    void walk_with_steps_of_h(double rate) {
        for (int i = 0; i < iterations_a_slice; ++i) {
            h_ = difference_step(x_, std::nullopt);
            x_ -= rate * (difference() / (2 * h_));
        }
        benchmark::DoNotOptimize(x_);
    }

    /// The points do not wait for the values, so that the processor may overlap one iteration with the next.
    void walk_blindly() {
        double sum = 0;
        for (int i = 0; i < iterations_a_slice; ++i) {
            x_ -= factor_;
            sum += difference();
        }
        benchmark::DoNotOptimize(sum);
    }

  private:
    double difference() {
        variable_ = x_ + h_;
        const double ahead = parser_.Eval();
        variable_ = x_ - h_;
        return ahead - parser_.Eval();
    }

    double x_;
    double h_;
    double factor_;
    double variable_ = 0;
    mu::Parser parser_;
};

template <typename Formula>
void walk_by_hand(Formula formula, double& x, double rate) {
    for (int i = 0; i < iterations_a_slice; ++i) {
        const double h = difference_step(x, std::nullopt);
        x -= rate * (formula(x + h) - formula(x - h)) / (2 * h);
    }
    benchmark::DoNotOptimize(x);
}

void walk_descent(Descent& descent, benchmark::State& state) {
    for (int i = 0; i < iterations_a_slice; ++i)
        descent.advance();
    if (descent.ending())
        state.SkipWithError("the descent ended");
}

/// The contestants take turns in short slices, and every other round the other way round: what else the machine does
/// hits all of them. A ratio is the median of the rounds' ratios.
template <typename Formula>
void iteration(benchmark::State& state, const char* typed, double start, double rate, Formula formula) {
    Descent descent(Alone{.function = typed,
                          .start = {start, 0},
                          .learning_rate = rate,
                          .iterations = std::numeric_limits<long long>::max(),
                          .precision = std::nullopt});
    BareLoop bare(typed, start, rate);
    BareLoop blind(typed, start, walking_rate);
    BareLoop plain(typed, start, rate);
    double x = start;
    for (int i = 0; rate != walking_rate && i < 10; ++i) { // gets where it rests
        walk_descent(descent, state);
        bare.walk();
        plain.walk_with_steps_of_h(rate);
        walk_by_hand(formula, x, rate);
    }

    const std::array<std::function<void()>, 5> contestants{
        [&] { walk_descent(descent, state); }, [&] { bare.walk(); }, [&] { plain.walk_with_steps_of_h(rate); },
        [&] { blind.walk_blindly(); }, [&] { walk_by_hand(formula, x, rate); }};
    Samples nanoseconds;
    std::array<Samples, contestants.size()> ratios;
    bool is_forward = true;
    for ([[maybe_unused]] auto _ : state) {
        std::array<double, contestants.size()> times{};
        for (std::size_t turn = 0; turn < times.size(); ++turn) {
            const std::size_t who = is_forward ? turn : times.size() - 1 - turn;
            times[who] = milliseconds_of(contestants[who]);
        }
        is_forward = !is_forward;
        for (std::size_t who = 0; who < times.size(); ++who)
            ratios[who].add(times[0] / times[who]);
        nanoseconds.add(times[0] * 1e6 / iterations_a_slice);
        state.SetIterationTime(times[0] / 1000);
    }
    state.counters["iteration_ns"] = nanoseconds.median();
    state.counters["ratio_to_bare"] = ratios[1].median();
    state.counters["ratio_to_plain"] = ratios[2].median();
    state.counters["ratio_to_blind"] = ratios[3].median();
    state.counters["ratio_to_cpp"] = ratios[4].median();
    state.SetLabel(
        std::string("an iteration of ") + typed +
        (rate == walking_rate ? " [ratio_to_bare <= 1.3] [ratio_to_cpp]" : " at rest in its minimum [ratio_to_bare]"));
}

const auto issue = [](double x) { return std::sin(x) * std::exp(-x * x / 10) + x * x / 20; };
const auto quartic = [](double x) { return x * x * x * x - 3 * x * x * x + 2; };
const auto square = [](double x) { return x * x; };

} // namespace

// NOLINTBEGIN(cert-err58-cpp): registering is what the macro does
#define ITERATION(name, ...) \
    BENCHMARK_CAPTURE(iteration, name, __VA_ARGS__)->Iterations(rounds)->UseManualTime()->Unit(benchmark::kMicrosecond)
ITERATION(issue, "sin(x)*exp(-x^2/10)+x^2/20", 3, walking_rate, issue);
ITERATION(quartic, "x^4-3*x^3+2", 3.5, walking_rate, quartic);
ITERATION(square, "x^2", 3, walking_rate, square);
ITERATION(issue_at_rest, "sin(x)*exp(-x^2/10)+x^2/20", 3, 0.1, issue);
ITERATION(square_at_rest, "x^2", 3, 0.1, square);
// NOLINTEND(cert-err58-cpp)

} // namespace hiker::benchmarks
