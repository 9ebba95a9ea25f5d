// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include <QFileInfo>
#include <QTemporaryDir>
#include <string>
#include <vector>

#include "samples.h"

extern char** environ;

namespace hiker::benchmarks {

namespace {

/// A whole process, from its start to its end.
struct Run {
    double milliseconds = 0;
    double megabytes = 0; ///< the most that it had in memory at once
    bool has_succeeded = false;
};

Run run(const std::vector<std::string>& command) {
    std::vector<char*> arguments;
    for (const std::string& word : command)
        arguments.push_back(const_cast<char*>(word.c_str())); // posix_spawn does not change them
    arguments.push_back(nullptr);
    Run result;
    int status = 0;
    rusage usage{};
    result.milliseconds = milliseconds_of([&] {
        pid_t child = 0;
        result.has_succeeded = posix_spawn(&child, arguments[0], nullptr, nullptr, arguments.data(), environ) == 0 &&
                               wait4(child, &status, 0, &usage) == child;
    });
    result.has_succeeded = result.has_succeeded && WIFEXITED(status) && WEXITSTATUS(status) == 0;
    result.megabytes = static_cast<double>(usage.ru_maxrss) / 1024;
    return result;
}

/// The program and the script take turns, so that whatever else the machine does hits both.
void against_the_script(benchmark::State& state, const std::string& kind, const std::vector<std::string>& options,
                        const char* goal) {
    const QTemporaryDir folder;
    const std::string ours = folder.filePath("ours").toStdString() + "." + kind;
    const std::string theirs = folder.filePath("theirs").toStdString() + "." + kind;
    std::vector<std::string> command{HIKER_PROGRAM, "--export", ours};
    command.insert(command.end(), options.begin(), options.end());
    const std::vector<std::string> script{DEBIAN_PYTHON, AS_PEOPLE_DO_IT, kind, theirs};
    run(script); // from here on the libraries are in memory, and matplotlib has its list of fonts
    run(command);
    Samples hiker;
    Samples python;
    for ([[maybe_unused]] auto _ : state) {
        const Run one = run(command);
        const Run other = run(script);
        if (!one.has_succeeded || !other.has_succeeded)
            state.SkipWithError("a process failed");
        hiker.add(one.milliseconds);
        python.add(other.milliseconds);
        state.SetIterationTime(one.milliseconds / 1000);
    }
    state.counters["hiker_ms"] = hiker.median();
    state.counters["script_ms"] = python.median();
    state.counters["ratio"] = python.median() / hiker.median();
    const auto size_of = [](const std::string& path) {
        return static_cast<double>(QFileInfo(QString::fromStdString(path)).size());
    };
    state.counters["size_ratio"] = size_of(ours) / size_of(theirs);
    state.SetLabel(goal);
}

/// Ten times as many frames, and the memory that they take.
void frames_in_memory(benchmark::State& state) {
    const QTemporaryDir folder;
    const std::string file = folder.filePath("walk.gif").toStdString();
    const auto record = [&](const char* speed) {
        return run({HIKER_PROGRAM, "--export", file, "--size", "1920x1080", "--fps", "20", "--speed", speed});
    };
    for ([[maybe_unused]] auto _ : state) {
        const Run few = record("20");
        const Run many = record("2");
        if (!few.has_succeeded || !many.has_succeeded)
            state.SkipWithError("a process failed");
        state.SetIterationTime(many.milliseconds / 1000);
        state.counters["MB_of_41_frames"] = few.megabytes;
        state.counters["MB_of_401_frames"] = many.megabytes;
        state.counters["ratio"] = many.megabytes / few.megabytes;
    }
    state.SetLabel("memory for ten times as many frames of a GIF [ratio <= 1.1]");
}

} // namespace

// NOLINTBEGIN(cert-err58-cpp): registering is what the macro does
BENCHMARK_CAPTURE(against_the_script, png_1280x720, "png", {"--size", "1280x720"},
                  "a PNG of 1280×720, quicker than a script of matplotlib [ratio >= 5]")
    ->Iterations(7)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(against_the_script, gif_960x540_41_frames, "gif", {"--size", "960x540", "--fps", "5", "--speed", "5"},
                  "a GIF of 960×540 with 41 frames, quicker than a script of matplotlib [ratio >= 5] [size_ratio <= 1]")
    ->Iterations(5)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK(frames_in_memory)->Iterations(1)->UseManualTime()->Unit(benchmark::kMillisecond);
// NOLINTEND(cert-err58-cpp)

} // namespace hiker::benchmarks
