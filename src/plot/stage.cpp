// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/stage.h"

#include <algorithm>
#include <cmath>

namespace hiker {

std::optional<QPointF> Stage::pixel(double x, double y) const {
    if (std::isnan(x) || std::isnan(y))
        return std::nullopt;
    static constexpr double far = 20'000; // painters lose their way with coordinates that are much larger
    const auto bounded = [](double coordinate) { return std::clamp(coordinate, -far, far); };
    return QPointF(bounded(plot->xAxis->coordToPixel(x)), bounded(plot->yAxis->coordToPixel(y)));
}

double Stage::pixel_slope(double slope) const {
    const QRect rect = plot->axisRect()->rect();
    const double x_scale = rect.width() / plot->xAxis->range().size();
    const double y_scale = rect.height() / plot->yAxis->range().size();
    return -slope * y_scale / x_scale;
}

} // namespace hiker
