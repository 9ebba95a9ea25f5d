// SPDX-License-Identifier: GPL-3.0-or-later
#include "diary.h"

#include <unistd.h>

#include <array>
#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <thread>

namespace hiker::gestures::diary {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t kept = 50;
constexpr std::size_t longest = 240; // bytes

// Plain memory, which can be read when the program has died.
std::array<std::array<char, longest>, kept> entries;
std::atomic<std::uint64_t> newest = 0;
std::array<char, 64> seed_line;

std::atomic<std::int64_t> busy_since = -1; ///< milliseconds; below 0 between two gestures
std::jthread watchdog;
Clock::time_point began;
double waited_before = 0;

std::int64_t now() {
    return std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now().time_since_epoch()).count();
}

void put(const char* text) {
    [[maybe_unused]] const auto written = write(STDERR_FILENO, text, std::strlen(text));
}

void put_last_gestures() {
    put(seed_line.data());
    const std::uint64_t last = newest;
    for (std::uint64_t i = last < kept ? 1 : last - kept + 1; i <= last; ++i) {
        put(entries[i % kept].data());
        put("\n");
    }
}

constexpr std::array fatal{SIGSEGV, SIGABRT, SIGFPE, SIGILL, SIGBUS};
std::array<struct sigaction, fatal.size()> before; ///< what these did before: a sanitizer has its own report

void give_back_signals() {
    for (std::size_t i = 0; i < fatal.size(); ++i)
        sigaction(fatal[i], &before[i], nullptr);
}

/// Back where it happened it happens again, and then whoever was there before this has it with the place.
void die(int /*signal_number*/) {
    put("\nThe window was brought down. ");
    put_last_gestures();
    give_back_signals();
}

void take_signals() {
    struct sigaction ours = {};
    ours.sa_handler = die;
    ours.sa_flags = SA_ONSTACK; // where there is a stack for it, as a sanitizer makes one
    for (std::size_t i = 0; i < fatal.size(); ++i)
        sigaction(fatal[i], &ours, &before[i]);
}

/// Seconds that this thread could have run and did not, since others had the processors. 0 where Linux doesn't tell.
double waited_for_a_processor() {
    unsigned long long ran = 0;
    unsigned long long waited = 0;
    std::FILE* file = std::fopen("/proc/thread-self/schedstat", "r");
    if (!file)
        return 0;
    const bool is_told = std::fscanf(file, "%llu %llu", &ran, &waited) == 2;
    std::fclose(file);
    return is_told ? static_cast<double>(waited) * 1e-9 : 0;
}

} // namespace

void begin(std::uint64_t seed, double hang_seconds) {
    std::snprintf(seed_line.data(), seed_line.size(), "HIKER_GESTURES_SEED=%llu, the last gestures:\n",
                  static_cast<unsigned long long>(seed));
    take_signals();
    watchdog = std::jthread([hang_seconds](const std::stop_token& stop) {
        while (!stop.stop_requested()) {
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
            const std::int64_t since = busy_since;
            if (since >= 0 && static_cast<double>(now() - since) > hang_seconds * 1000) {
                put("\nThe window hangs. ");
                std::abort();
            }
        }
    });
}

void end() {
    watchdog = {};
    give_back_signals();
}

void begin_gesture(std::uint64_t number) {
    auto& entry = entries[(newest + 1) % kept];
    std::snprintf(entry.data(), entry.size(), "%llu:", static_cast<unsigned long long>(number));
    ++newest;
    began = Clock::now();
    waited_before = waited_for_a_processor();
    busy_since = now();
}

void note(const QString& what) {
    auto& entry = entries[newest % kept];
    const std::size_t length = std::strlen(entry.data());
    std::snprintf(entry.data() + length, entry.size() - length, " %s;", what.toUtf8().constData());
}

double end_gesture() {
    busy_since = -1;
    const double passed = std::chrono::duration<double>(Clock::now() - began).count();
    return passed - (waited_for_a_processor() - waited_before);
}

QString last_gestures() {
    QString all = QString::fromUtf8(seed_line.data());
    const std::uint64_t last = newest;
    for (std::uint64_t i = last < kept ? 1 : last - kept + 1; i <= last; ++i)
        all += QString::fromUtf8(entries[i % kept].data()) + "\n";
    return all;
}

} // namespace hiker::gestures::diary
