// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/grid.h"

#include <cmath>
#include <limits>

namespace hiker {

Grid grid_for(int cells, QSize picture) {
    constexpr double wanted_shape = 4.0 / 3;
    constexpr double cost_of_an_empty_cell = 0.15; // as much as a shape that is off by a sixth
    Grid best;
    double least = std::numeric_limits<double>::infinity();
    for (int columns = 1; columns <= cells; ++columns) {
        const Grid grid{columns, (cells + columns - 1) / columns};
        const double width = static_cast<double>(picture.width()) / grid.columns;
        const double height = static_cast<double>(picture.height()) / grid.rows;
        const int empty = grid.columns * grid.rows - cells;
        const double cost = std::abs(std::log(width / height / wanted_shape)) + cost_of_an_empty_cell * empty;
        if (cost < least) {
            least = cost;
            best = grid;
        }
    }
    return best;
}

} // namespace hiker
