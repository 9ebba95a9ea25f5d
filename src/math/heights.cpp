// SPDX-License-Identifier: GPL-3.0-or-later
#include "math/heights.h"

#include <cmath>
#include <limits>

namespace hiker {

PixelGrid PixelGrid::coarser(int times) const {
    PixelGrid result = *this;
    result.width = (width + times - 1) / times;
    result.height = (height + times - 1) / times;
    return result;
}

void Heights::fill_row(const Function& function, int row) {
    double* const begin = values.data() + place(0, row);
    for (int column = 0; column < grid.width; ++column) {
        const double height = function(grid.place(column, row));
        begin[column] = std::isfinite(height) ? height : std::numeric_limits<double>::quiet_NaN();
    }
}

} // namespace hiker
