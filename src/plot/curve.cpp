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
          columns_(std::max(2, width / 4)),
          y_per_pixel_(view.height() / std::max(1, height)) {}

    Curve sample() {
        Sample left = at(view_.x_lower);
        add(left);
        for (int i = 1; i <= columns_; ++i) {
            const Sample right = at(view_.x_lower + view_.width() * i / columns_);
            refine(left, right, 0);
            left = right;
        }
        curve_.is_dense = length_ > 80.0 * columns_;
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
        constexpr int deepest = 5; // 32 points in the four pixels
        const Sample middle = at(left.x + (right.x - left.x) / 2);
        if (!left.is_drawn && !right.is_drawn && !middle.is_drawn) {
            add(right);
        } else if (depth < deepest && !is_straight(left, middle, right)) {
            refine(left, middle, depth + 1);
            refine(middle, right, depth + 1);
        } else {
            close(left, right);
        }
    }

    bool is_straight(const Sample& left, const Sample& middle, const Sample& right) const {
        return left.is_drawn && middle.is_drawn && right.is_drawn &&
               std::abs(middle.y - (left.y + right.y) / 2) <= 0.2 * y_per_pixel_;
    }

    /// Adds the right one of two neighbours, with a break between them where the line ends there or jumps.
    void close(Sample left, Sample right) {
        const Sample end = right;
        const double rise = std::abs(right.y - left.y);
        const bool has_edge = left.is_drawn != right.is_drawn;
        if (has_edge || (left.is_drawn && rise > 2 * y_per_pixel_)) {
            narrow(left, right);
            // Between places so close, a line that is merely steep has lost nearly all of its rise.
            if (left.is_drawn != right.is_drawn || std::abs(right.y - left.y) > rise / 2) {
                add(left);
                add_break(left.x);
                add(right);
            }
        }
        add(end);
    }

    /// Halves the interval ten times, down to less than a thousandth of a pixel, keeping the edge or the larger rise in
    /// it.
    void narrow(Sample& left, Sample& right) const {
        for (int i = 0; i < 10; ++i) {
            const Sample middle = at(left.x + (right.x - left.x) / 2);
            const bool keeps_left =
                left.is_drawn != right.is_drawn
                    ? middle.is_drawn != left.is_drawn
                    : !middle.is_drawn || std::abs(middle.y - left.y) > std::abs(right.y - middle.y);
            (keeps_left ? right : left) = middle;
        }
    }

    const std::function<double(double)>& function_;
    View view_;
    int columns_;
    double y_per_pixel_;
    Curve curve_;
    double length_ = 0; ///< of the line so far, its vertical part, in pixels
};

} // namespace

Curve sample_curve(const std::function<double(double)>& function, const View& view, int width, int height) {
    return Sampler(function, view, width, height).sample();
}

} // namespace hiker
