// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/height_scale.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "math/number.h"
#include "plot/view.h"

namespace hiker {

namespace {

/// Of the sorted values, the one below which this part of them lies.
double quantile(const std::vector<double>& sorted, double part) {
    return sorted[static_cast<std::size_t>(part * static_cast<double>(sorted.size() - 1))];
}

/// The number itself, without the dust of its computation: 0.3, not 0.30000000000000004.
double dusted(double level) {
    return read_number(short_text(level, 12)).value_or(level);
}

/// A number with few digits that is not above the lowest height, and as near to it as the least height that is told
/// apart: levels are counted from it.
double base_below(double lowest, double highest, double least) {
    constexpr double near_zero = 1e-3;
    if (lowest >= 0 && lowest < near_zero * highest)
        return 0;
    const double unit = std::pow(10, std::floor(std::log10(least)));
    return dusted(std::floor(lowest / unit) * unit);
}

} // namespace

HeightScale::HeightScale(std::vector<double> heights) {
    std::erase_if(heights, [](double height) { return !std::isfinite(height); });
    const auto span = span_of(heights);
    if (!span)
        return;
    std::sort(heights.begin(), heights.end());
    const double lowest = heights.front();
    const double highest = heights.back();
    const double median = quantile(heights, 0.5);
    constexpr double low_lying = 0.15; // half of a square of any paraboloid lies below a quarter or more of its height
    is_logarithmic_ = highest - lowest < 1e200 && median > lowest && (median - lowest) < low_lying * (highest - lowest);
    if (!is_logarithmic_) {
        lower_ = span->lower;
        upper_ = span->upper;
        set_linear_levels();
        return;
    }
    constexpr double few = 0.0005;
    constexpr double most_decades = 1e-7;
    const double smallest = most_decades * (highest - lowest);
    base_ = base_below(lowest, highest, std::max(quantile(heights, few) - lowest, smallest));
    least_ = std::max(quantile(heights, few) - base_, smallest);
    lower_ = base_ + least_;
    upper_ = highest;
    set_logarithmic_levels();
}

double HeightScale::part(double height) const {
    if (!(upper_ > lower_))
        return 0.5;
    if (!is_logarithmic_)
        return std::clamp((height - lower_) / (upper_ - lower_), 0.0, 1.0);
    const double above = height - base_;
    return above <= least_ ? 0 : std::min(1.0, std::log(above / least_) / std::log((upper_ - base_) / least_));
}

void HeightScale::set_linear_levels() {
    const double range = upper_ - lower_;
    if (!(range > 1e-12 * std::max(std::abs(lower_), std::abs(upper_))))
        return;
    constexpr double most = 15;
    double step = std::pow(10, std::floor(std::log10(range / most)));
    for (const double factor : {2.0, 2.5, 2.0}) { // 1, 2, 5, 10 of its size
        if (range / step <= most)
            break;
        step *= factor;
    }
    for (double number = std::ceil(lower_ / step); number * step < upper_; ++number)
        if (number * step > lower_)
            levels_.push_back(dusted(number * step));
}

void HeightScale::set_logarithmic_levels() {
    const double decades = std::log10((upper_ - base_) / least_);
    const std::vector<double> factors = decades <= 3   ? std::vector<double>{1, 2, 5}
                                        : decades <= 5 ? std::vector<double>{1, 3}
                                                       : std::vector<double>{1};
    for (int power = static_cast<int>(std::floor(std::log10(least_))); levels_.size() < 40; ++power)
        for (const double factor : factors) {
            const double level = dusted(base_ + factor * std::pow(10, power));
            if (level >= upper_)
                return;
            if (level > lower_)
                levels_.push_back(level);
        }
}

QString level_text(double level) {
    QString text = QString::number(level, 'g', 6);
    const qsizetype e = text.indexOf('e');
    if (e < 0)
        return text.replace('-', QChar(0x2212));
    static const QString raised = QString::fromUtf8("\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079");
    QString power = QString::number(text.mid(e + 1).toInt()).replace('-', QChar(0x207b));
    for (QChar& digit : power)
        if (digit.isDigit() && digit.unicode() < 0x80)
            digit = raised[digit.digitValue()];
    text.truncate(e);
    text.replace('-', QChar(0x2212));
    const QString factor = text == "1" ? QString() : text + QChar(0x00d7);
    return factor + "10" + power;
}

} // namespace hiker
