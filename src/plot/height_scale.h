// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace hiker {

/// How the heights of a landscape are told apart: which are the lowest and the highest, and which contour lines suit
/// them. Where most of the land lies low and some of it very high (Rosenbrock's ravine), the scale is logarithmic above
/// the lowest.
class HeightScale {
  public:
    /// Of nothing.
    HeightScale() = default;
    /// Of these heights, in any order; those that are no numbers do not count. A few that stick out of all others, as at
    /// a pole, lie beyond the scale's ends.
    explicit HeightScale(std::vector<double> heights);

    /// 0 at the lower end, 1 at the upper one, and never beyond.
    double part(double height) const;
    double lower() const { return lower_; }
    double upper() const { return upper_; }
    bool is_logarithmic() const { return is_logarithmic_; }
    /// Those of the contour lines: round numbers between the ends, ascending.
    const std::vector<double>& levels() const { return levels_; }

    bool operator==(const HeightScale&) const = default;

  private:
    void set_linear_levels();
    void set_logarithmic_levels();

    double lower_ = 0;
    double upper_ = 0;
    double base_ = 0;  ///< of a logarithmic one: heights are measured from here
    double least_ = 0; ///< of these, the one at the lower end
    bool is_logarithmic_ = false;
    std::vector<double> levels_;
};

/// As it stands at a contour line.
QString level_text(double level);

} // namespace hiker
