// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "math/function.h"

namespace hiker {

/// A rectangle of the plane in so many pixels, columns from the left, rows from below.
struct PixelGrid {
    double x_lower = -1;
    double x_upper = 1;
    double y_lower = -1;
    double y_upper = 1;
    int width = 0;
    int height = 0;

    double pixel_width() const { return (x_upper - x_lower) / width; }
    double pixel_height() const { return (y_upper - y_lower) / height; }
    /// The middle of a pixel.
    Point place(int column, int row) const {
        return {x_lower + (column + 0.5) * pixel_width(), y_lower + (row + 0.5) * pixel_height()};
    }
    /// The same rectangle in pixels that are so many times as wide and as high, or a little less.
    PixelGrid coarser(int times) const;

    bool operator==(const PixelGrid&) const = default;
};

/// f in the middle of each pixel, row by row; NaN where it is not a finite number.
struct Heights {
    PixelGrid grid;
    std::vector<double> values;

    explicit Heights(const PixelGrid& of = {})
        : grid(of), values(static_cast<std::size_t>(of.width) * static_cast<std::size_t>(of.height)) {}

    double at(int column, int row) const { return values[place(column, row)]; }
    /// Works out one row. The rows of one grid may be worked out at the same time by functions of their own.
    void fill_row(const Function& function, int row);

  private:
    std::size_t place(int column, int row) const {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(grid.width) + static_cast<std::size_t>(column);
    }
};

} // namespace hiker
