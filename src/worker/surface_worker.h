// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

#include "math/landscape.h"
#include "worker/pace.h"

namespace hiker {

/// Works out the surface of a function of x and y in a thread of its own: a coarse one first, and then one that is fine
/// enough to be looked at for long.
///
/// All calls return at once, and the newest wins: after `begin` nothing of an older one arrives. Landscapes arrive in
/// the thread of this object, at most about sixty times a second; a coarse one that has been overtaken does not.
class SurfaceWorker : public QObject {
    Q_OBJECT

  public:
    static constexpr int coarse = 31; ///< places along each side
    static constexpr int fine = 161;

    explicit SurfaceWorker(QObject* parent = nullptr);
    ~SurfaceWorker() override; ///< cancels, and waits for the thread

    /// The function is valid, and the region has a width and a height.
    void begin(const std::string& function, const Region& region);
    void cancel();

  signals:
    void arrived(const hiker::Landscape& landscape);

  private:
    struct Job {
        std::string function;
        Region region;
    };

    void run();
    void work(const Job& job, unsigned request);
    void hand_over();

    std::mutex mutex_;
    std::condition_variable changed_;
    std::optional<Job> job_; ///< that has not been begun
    std::optional<Landscape> mailbox_;
    bool is_quitting_ = false;
    std::atomic<unsigned> request_ = 0; ///< counts the changes of what is to be done
    Pace pace_;
    std::jthread thread_;
};

} // namespace hiker
