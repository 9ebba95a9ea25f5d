// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <mutex>

namespace hiker {

/// Passes on what is written to it, until it is shut: what is written later, in any thread, goes nowhere.
class Valve : public QIODevice {
  public:
    /// The target is open, and stays so until the valve is shut.
    explicit Valve(QIODevice& target);

    void shut();
    bool isSequential() const override { return true; }

  protected:
    qint64 readData(char* /*data*/, qint64 /*length*/) override { return -1; }
    qint64 writeData(const char* data, qint64 length) override;

  private:
    std::mutex mutex_;
    QIODevice* target_;
};

} // namespace hiker
