// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/curve.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace hiker {

namespace {

struct Sample {
    double x;
    double y;
    bool is_drawn; ///< a number, and not far outside of the view
};

class Sampler {
  public:
    Sampler(const std::function<double(double)>& function, const View& view, int width, int height)
        : function_(function),
          view_(view),
          columns_(std::max(2, width / 2)),
          y_per_pixel_(view.height() / std::max(1, height)),
          x_per_pixel_(view.width() / std::max(1, width)) {}

    Curve sample() {
        Sample left = at(view_.x_lower);
        add(left);
        for (int i = 1; i <= columns_; ++i) {
            const Sample right = at(view_.x_lower + view_.width() * i / columns_);
            refine(left, right, 0);
            left = right;
        }
        curve_.is_dense = length_ > 40.0 * columns_;
        return std::move(curve_);
    }

  private:
    Sample at(double x) const {
        const double y = function_(x);
        const double beyond = 3 * view_.height();
        const bool is_drawn = y > view_.y_lower - beyond && y < view_.y_upper + beyond; // false for NaN
        return {x, y, is_drawn};
    }

    void add(const Sample& sample) {
        if (!sample.is_drawn && !curve_.y.empty() && std::isnan(curve_.y.back()))
            return; // one break is enough
        if (sample.is_drawn && !curve_.y.empty() && !std::isnan(curve_.y.back()))
            length_ += std::abs(sample.y - curve_.y.back()) / y_per_pixel_;
        curve_.x.push_back(sample.x);
        curve_.y.push_back(sample.is_drawn ? sample.y : std::numeric_limits<double>::quiet_NaN());
    }

    void add_break(double x) { add({x, 0, false}); }

    /// Adds what lies between two samples, and the right one.
    void refine(const Sample& left, const Sample& right, int depth) {
        constexpr int smooth_depth = 4;   // sixteen points in the two pixels
        constexpr int deepest = 12;       // two pixels halved so often are less than a thousandth of one
        const Sample middle = at(left.x + (right.x - left.x) / 2);
        if (!left.is_drawn && !right.is_drawn && !middle.is_drawn) {
            add(right);
            return;
        }
        const bool has_edge = left.is_drawn != right.is_drawn || left.is_drawn != middle.is_drawn;
        const bool jumps = !has_edge && std::abs(right.y - left.y) > jump_per_pixel * pixels_high(left, right);
        const bool bends = !has_edge && std::abs(middle.y - (left.y + right.y) / 2) > 0.2 * y_per_pixel_;
        const int limit = has_edge || jumps ? deepest : smooth_depth;
        if (depth < limit && (has_edge || jumps || bends)) {
            refine(left, middle, depth + 1);
            refine(middle, right, depth + 1);
            return;
        }
        if (jumps)
            add_break(middle.x);
        add(right);
    }

    /// How much y may change between two samples before it counts as a jump: on a line as steep as one pixel to a hundred.
    double pixels_high(const Sample& left, const Sample& right) const {
        return y_per_pixel_ * (1 + (right.x - left.x) / x_per_pixel_);
    }

    static constexpr double jump_per_pixel = 100;

    const std::function<double(double)>& function_;
    View view_;
    int columns_;
    double y_per_pixel_;
    double x_per_pixel_;
    Curve curve_;
    double length_ = 0; ///< of the line so far, its vertical part, in pixels
};

} // namespace

Curve sample_curve(const std::function<double(double)>& function, const View& view, int width, int height) {
    return Sampler(function, view, width, height).sample();
}

} // namespace hiker
