// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <atomic>

namespace hiker {

/// Tells the thread that it lives in that other threads have news for it, at most about sixty times a second.
class Pace : public QObject {
    Q_OBJECT

  public:
    explicit Pace(QObject* parent = nullptr);

    /// There is news. From any thread.
    void tell();
    /// What comes next does not wait for what came before: somebody has just asked for it. What waits already still
    /// comes in its time.
    void hurry();

  signals:
    void is_due();
    void was_told(QPrivateSignal); ///< from any thread

  private:
    void arrive();

    std::atomic<bool> is_telling_ = false;
    QElapsedTimer since_last_;
    QTimer timer_;
};

} // namespace hiker
