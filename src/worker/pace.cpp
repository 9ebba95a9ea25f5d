// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/pace.h"

namespace hiker {

namespace {

constexpr int between = 16; // milliseconds

} // namespace

Pace::Pace(QObject* parent) : QObject(parent) {
    timer_.setSingleShot(true);
    timer_.setTimerType(Qt::PreciseTimer);
    connect(&timer_, &QTimer::timeout, this, &Pace::arrive);
    connect(this, &Pace::was_told, this, &Pace::arrive, Qt::QueuedConnection);
}

void Pace::tell() {
    if (!is_telling_.exchange(true))
        emit was_told({});
}

void Pace::hurry() {
    since_last_.invalidate();
    is_telling_ = false;
}

void Pace::arrive() {
    const qint64 wait = since_last_.isValid() ? between - since_last_.elapsed() : 0;
    if (wait > 0) {
        timer_.start(static_cast<int>(wait));
        return;
    }
    is_telling_ = false; // what is told from here on is news again
    since_last_.start();
    emit is_due();
}

} // namespace hiker
