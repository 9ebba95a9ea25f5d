// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "plot/land.h"

namespace hiker {

/// Works out landscapes beside the thread that it lives in. What a newer request makes obsolete is dropped: nothing of
/// it arrives after `begin`.
class LandWorker : public QObject {
    Q_OBJECT

  public:
    explicit LandWorker(QObject* parent = nullptr);
    ~LandWorker() override; ///< cancels, and waits for the thread

    /// Returns at once.
    void begin(const LandRequest& request);
    void cancel();

  signals:
    void arrived(const hiker::Land& land);
    void has_news(QPrivateSignal); ///< from the thread of its own

  private:
    void run();
    void put_in_mailbox(Land land, unsigned number);
    void hand_over();
    void change_request(const std::optional<LandRequest>& request, bool is_quitting);

    std::mutex mutex_;
    std::condition_variable changed_;
    std::optional<LandRequest> request_;
    std::vector<Land> mailbox_; ///< of the newest request
    bool is_quitting_ = false;
    std::atomic<unsigned> number_ = 0; ///< of the newest request
    std::jthread thread_;
};

} // namespace hiker
