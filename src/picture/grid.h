// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QSize>

namespace hiker {

/// So many cells side by side and below one another, filled from the left and the top.
struct Grid {
    int columns = 1;
    int rows = 1;

    int column_of(int cell) const { return cell % columns; }
    int row_of(int cell) const { return cell / columns; }
};

/// The grid whose cells in a picture of this size come closest to 4:3, with few of them empty.
Grid grid_for(int cells, QSize picture);

} // namespace hiker
