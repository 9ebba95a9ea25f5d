// SPDX-License-Identifier: GPL-3.0-or-later
#include "math/height_scale.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "math/number.h"

namespace hiker {

namespace {

/// Larger values would overflow in differences, and nothing of the others would be seen beside them.
bool is_usable(double value) {
    return std::abs(value) < 1e150;
}

/// Of what is smaller no part can be told: the smallest numbers have few digits.
constexpr double hardly_anything = 1e-290;

std::size_t rank(const std::vector<double>& values, double part) {
    return static_cast<std::size_t>(std::lround(part * static_cast<double>(values.size() - 1)));
}

/// Those at the ranks that are asked for below stand where they would stand if all were sorted, which takes several
/// times as long.
std::vector<double> sorted_usable(std::vector<double> values) {
    std::erase_if(values, [](double value) { return !is_usable(value); });
    if (values.empty())
        return values;
    auto begin = values.begin();
    for (const double part : {0.0, 0.01, 0.05, 0.5, 0.95, 0.99, 1.0}) {
        const auto place = values.begin() + static_cast<std::ptrdiff_t>(rank(values, part));
        if (place < begin)
            continue; // so few values that it stands there already
        std::nth_element(begin, place, values.end());
        begin = place + 1;
    }
    return values;
}

/// Of values that are sorted at this rank; there are some.
double quantile(const std::vector<double>& values, double part) {
    return values[rank(values, part)];
}

/// Whether the largest one is on a side of the grid: on the logarithms of a hill the plain around it would be steep.
bool rises_to_its_sides(const std::vector<double>& values, int columns) {
    const auto is_less = [](double a, double b) { return is_usable(b) && (!is_usable(a) || a < b); };
    const auto largest = std::max_element(values.begin(), values.end(), is_less) - values.begin();
    const auto rows = static_cast<std::ptrdiff_t>(values.size()) / columns;
    const auto column = largest % columns;
    const auto row = largest / columns;
    return column == 0 || row == 0 || column == columns - 1 || row == rows - 1;
}

bool is_better_logarithmic(const std::vector<double>& sorted) {
    // x^4 + y^4 comes to 9 at most, x^2 + 100 y^2 to 6, Rosenbrock's valley to 11 at least
    constexpr double many_times = 9.5;
    const double middle = quantile(sorted, 0.5) - sorted.front();
    return middle > hardly_anything && quantile(sorted, 0.99) - sorted.front() > many_times * middle;
}

/// The number itself, without the dust of its computation: 0.3, not 0.30000000000000004.
double dusted(double number) {
    return read_number(short_text(number, 12)).value_or(number);
}

/// To a multiple of the unit.
double rounded(double number, double unit) {
    return dusted(std::round(number / unit) * unit);
}

/// A number with few digits that is not above the lowest height, and as near to it as the least height that is told
/// apart.
double base_below(double lowest, double highest, double least) {
    constexpr double near_zero = 1e-3;
    if (lowest >= 0 && lowest < near_zero * highest)
        return 0;
    const double unit = std::pow(10, std::floor(std::log10(least)));
    return dusted(std::floor(lowest / unit) * unit);
}

HeightScale logarithmic_scale_of(const std::vector<double>& sorted) {
    const double lowest = sorted.front();
    const double highest = sorted.back();
    const double low = quantile(sorted, 0.01);
    const double smallest = 1e-7 * (highest - lowest);
    HeightScale scale{lowest, highest, true, base_below(lowest, highest, std::max((low - lowest) / 10, smallest))};
    // The last bit of a valley would take all of the height.
    scale.lower = scale.base + std::max({lowest - scale.base, (low - scale.base) / 10, smallest});
    return scale;
}

std::vector<double> linear_levels(double lower, double upper) {
    const double range = upper - lower;
    constexpr double most = 15;
    double step = std::pow(10, std::floor(std::log10(range / most)));
    for (const double factor : {2.0, 2.5, 2.0}) { // 1, 2, 5, 10 of its size
        if (range / step <= most)
            break;
        step *= factor;
    }
    std::vector<double> levels;
    for (double number = std::ceil(lower / step); number * step < upper; ++number)
        if (number * step > lower)
            levels.push_back(dusted(number * step));
    return levels;
}

} // namespace

HeightScale HeightScale::of(const std::vector<double>& all, int columns) {
    const std::vector<double> values = sorted_usable(all);
    if (values.empty())
        return {};
    if (is_better_logarithmic(values) && rises_to_its_sides(all, columns))
        return logarithmic_scale_of(values);
    HeightScale scale{values.front(), values.back()};
    const double reach = quantile(values, 0.99) - quantile(values, 0.01);
    const double low = quantile(values, 0.05);
    const double high = quantile(values, 0.95);
    constexpr double room = 1.5;
    if (scale.upper - quantile(values, 0.99) > room * reach) // a pole, and no hill
        scale.upper = std::min(scale.upper, high + room * (high - low));
    if (quantile(values, 0.01) - scale.lower > room * reach)
        scale.lower = std::max(scale.lower, low - room * (high - low));
    const double least = std::max(1e-9 * std::max(std::abs(scale.lower), std::abs(scale.upper)), hardly_anything);
    if (scale.upper - scale.lower <= least) { // a plain, in the middle
        const double around = std::abs(scale.lower) <= hardly_anything ? 1 : std::abs(scale.lower) / 2;
        scale = {scale.lower - around, scale.upper + around};
    }
    return scale;
}

double HeightScale::part_of(double value) const {
    if (!std::isfinite(value))
        return std::numeric_limits<double>::quiet_NaN();
    if (!is_logarithmic)
        return (value - lower) / (upper - lower);
    return value <= lower ? 0 : std::log((value - base) / (lower - base)) / std::log((upper - base) / (lower - base));
}

std::vector<double> HeightScale::levels() const {
    if (!is_logarithmic)
        return linear_levels(lower, upper);
    const double decades = std::log10((upper - base) / (lower - base));
    const std::vector<double> factors = decades <= 3   ? std::vector<double>{1, 2, 5}
                                        : decades <= 5 ? std::vector<double>{1, 3}
                                                       : std::vector<double>{1};
    std::vector<double> levels;
    constexpr std::size_t most = 40;
    for (int power = static_cast<int>(std::floor(std::log10(lower - base))); levels.size() < most; ++power)
        for (const double factor : factors) {
            const double size = std::pow(10, power);
            const double level = rounded(base + factor * size, size / 2);
            if (level >= upper)
                return levels;
            if (level > lower && (levels.empty() || level > levels.back()))
                levels.push_back(level);
        }
    return levels;
}

} // namespace hiker
