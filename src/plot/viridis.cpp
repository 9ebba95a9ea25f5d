// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/viridis.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace hiker {

namespace {

/// At equal distances from its dark to its light end.
constexpr std::array viridis{"#440154", "#482878", "#3e4a89", "#31688e", "#26828e",
                             "#1f9e89", "#35b779", "#6ece58", "#b5de2b", "#fde725"};

} // namespace

QColor on_viridis(double part) {
    const double place = std::clamp(part, 0.0, 1.0) * (viridis.size() - 1);
    const auto left = std::min(static_cast<std::size_t>(place), viridis.size() - 2);
    const double rest = place - static_cast<double>(left);
    const QColor a(viridis[left]);
    const QColor b(viridis[left + 1]);
    const auto mixed = [rest](int from, int to) { return static_cast<int>(std::lround(from + (to - from) * rest)); };
    return {mixed(a.red(), b.red()), mixed(a.green(), b.green()), mixed(a.blue(), b.blue())};
}

} // namespace hiker
