// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <future>
#include <stop_token>
#include <utility>

namespace hiker {

/// Thrown by work that was told to stop.
struct Stopped {};

inline void throw_if_stopped(const std::stop_token& stop) {
    if (stop.stop_requested())
        throw Stopped();
}

/// Work in a thread of its own, one piece after the other. What is not done when this is destroyed is told to stop, and
/// waited for.
class Beside {
  public:
    Beside() = default;
    ~Beside() { stop_.request_stop(); }
    Beside(const Beside&) = delete;
    Beside& operator=(const Beside&) = delete;

    /// Once what was begun before has come to its end. The work is called with a token that says when it shall stop.
    template <typename Work>
    void begin(Work work) {
        finish();
        work_ = std::async(std::launch::async,
                           [token = stop_.get_token(), work = std::move(work)]() mutable { work(token); });
    }
    bool is_busy() const;
    /// Lets go of what cannot be stopped: it goes on until it has come to its end, with what the work itself owns. To
    /// be called in the window's thread.
    void abandon();
    /// Waits, and passes on what went wrong.
    void finish() {
        if (work_.valid())
            work_.get();
    }

  private:
    std::stop_source stop_;
    std::future<void> work_; ///< which waits when it is destroyed
};

} // namespace hiker
