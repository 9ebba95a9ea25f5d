// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace hiker {

/// How the heights of a landscape are told apart, in colours and as lengths. Where most of the land lies low and rises
/// steeply to its sides (Rosenbrock's ravine), the scale is logarithmic above a base near the lowest height.
struct HeightScale {
    double lower = 0;
    double upper = 1;
    bool is_logarithmic = false;
    double base = 0; ///< of a logarithmic one, below its lower end

    /// The scale that shows most of all the values of a grid with so many columns, row by row: those that are far off
    /// all others, as at a pole, lie beyond its ends, and those that are no numbers do not count.
    static HeightScale of(const std::vector<double>& all, int columns);

    /// 0 at the lower end and 1 at the upper; beyond them where f is, and NaN where it is not defined. On a logarithmic
    /// scale what is below the lower end, as a minimum is, lies on it.
    double part_of(double value) const;
    /// The heights of contour lines that suit it: round numbers between the ends, ascending.
    std::vector<double> levels() const;

    bool operator==(const HeightScale&) const = default;
};

} // namespace hiker
