// SPDX-License-Identifier: GPL-3.0-or-later
#include "surface/ticks.h"

namespace hiker {

void Ticks::set(const std::vector<SurfaceAxis::Tick>& ticks) {
    ticks_ = ticks;
    markDirty(true);
}

void Ticks::populateCopy(QValue3DAxisFormatter& copy) const {
    QValue3DAxisFormatter::populateCopy(copy);
    static_cast<Ticks&>(copy).ticks_ = ticks_;
}

void Ticks::recalculate() {
    gridPositions().clear();
    subGridPositions().clear();
    labelPositions().clear();
    labelStrings().clear();
    for (const SurfaceAxis::Tick& tick : ticks_) {
        gridPositions() << static_cast<float>(tick.part);
        labelPositions() << static_cast<float>(tick.part);
        labelStrings() << tick.text;
    }
}

} // namespace hiker
