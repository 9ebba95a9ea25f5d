// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/viridis.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace hiker {

namespace {

/// At equal distances from its dark to its light end.
constexpr std::array stops{"#440154", "#482878", "#3e4a89", "#31688e", "#26828e",
                           "#1f9e89", "#35b779", "#6ece58", "#b5de2b", "#fde725"};

} // namespace

QColor mixed(const QColor& from, const QColor& to, double part) {
    const auto between = [part](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * part)); };
    return {between(from.red(), to.red()), between(from.green(), to.green()), between(from.blue(), to.blue())};
}

QColor viridis(double part) {
    const double place = std::clamp(part, 0.0, 1.0) * (stops.size() - 1);
    const auto left = std::min(static_cast<std::size_t>(place), stops.size() - 2);
    return mixed(stops[left], stops[left + 1], place - static_cast<double>(left));
}

} // namespace hiker
