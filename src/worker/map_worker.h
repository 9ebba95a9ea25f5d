// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "descent/experiment.h"
#include "descent/rate_map.h"
#include "worker/pace.h"

namespace hiker {

/// Pixels of one row: every `step`-th from the first column on.
struct MapStrip {
    int row = 0;
    int first = 0;
    int step = 1;
    std::vector<MapPixel> pixels;
};

/// Puts them into the map that they are of.
void put_in(RateMap& map, const MapStrip& strip);

/// Works out a whole map at once, with as many threads as there are cores. The function is valid.
RateMap work_out(const Experiment& experiment, const MapArea& area);

/// Works out a learning-rate map in threads of its own, as many as there are cores: a coarse one first, then every
/// second pixel between, and so on down to each of them. What a pixel says does not depend on that.
///
/// All calls return at once. What a call makes obsolete is dropped: after `begin` no strip of an older map arrives.
/// Strips arrive in the thread of this object, at most about sixty times a second.
class MapWorker : public QObject {
    Q_OBJECT

  public:
    explicit MapWorker(QObject* parent = nullptr, unsigned threads = std::thread::hardware_concurrency());
    ~MapWorker() override; ///< cancels, and waits for the threads

    /// Of the experiment's selected hiker. Its function is valid, and the area has pixels.
    void begin(const Experiment& experiment, const MapArea& area);
    void cancel();

  signals:
    void arrived(const std::vector<hiker::MapStrip>& strips);
    /// All of the map has arrived.
    void finished();

  private:
    /// The pixels of a row that are worked out at this step, and not at a coarser one.
    struct Task {
        int row;
        int step;
    };
    /// A map that is being worked out. The threads share it; the tasks are guarded by the mutex.
    struct Job {
        Experiment experiment;
        MapArea area;
        int row = 0;
        int step = 0;
        std::size_t tasks_left = 0; ///< that have not been delivered
    };

    void run();
    static std::optional<Task> take_task(Job& job);
    static std::size_t count_tasks(const MapArea& area);
    std::optional<MapStrip> work(MapWalker& walker, const MapArea& area, Task task, unsigned request) const;
    void hand_over();

    std::mutex mutex_;
    std::condition_variable changed_;
    std::shared_ptr<Job> job_;
    std::vector<MapStrip> mailbox_;
    bool is_quitting_ = false;
    std::atomic<unsigned> request_ = 0; ///< counts the changes of what is to be done
    Pace pace_;
    std::vector<std::jthread> threads_;
};

} // namespace hiker
