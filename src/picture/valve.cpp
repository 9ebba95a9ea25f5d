// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/valve.h"

namespace hiker {

Valve::Valve(QIODevice& target) : target_(&target) {
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

void Valve::shut() {
    const std::scoped_lock lock(mutex_);
    target_ = nullptr;
}

qint64 Valve::writeData(const char* data, qint64 length) {
    const std::scoped_lock lock(mutex_);
    return target_ ? target_->write(data, length) : length;
}

} // namespace hiker
