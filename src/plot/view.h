// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "descent/experiment.h"
#include "descent/track.h"
#include "math/function.h"
#include "plot/cursor.h"

namespace hiker {

/// The part of the plane that a picture shows.
struct View {
    double x_lower = -1;
    double x_upper = 1;
    double y_lower = -1;
    double y_upper = 1;

    double width() const { return x_upper - x_lower; }
    double height() const { return y_upper - y_lower; }
    bool operator==(const View&) const = default;
};

/// The range of the finite ones of these values; a few that are far off all others, as at a pole, are left out. Nothing
/// where there are none.
struct Span {
    double lower;
    double upper;
};
std::optional<Span> span_of(std::vector<double> values);
/// The same with room around it, and never empty.
Span with_room(Span span, double below, double above);

/// Finds the view by itself: the starts, the valleys downhill of them, and the iterates as far as they stay around.
/// Where the cursor is on one of the selected hiker's that has gone further, it is widened by halves of its width, so
/// that it rests most of the time; others who walk away are left to go. It depends on these alone, and not on what was
/// shown before. Hidden hikers do not count where there are others.
class AutomaticView {
  public:
    AutomaticView() = default;
    /// For a new experiment or trajectory. The function is the experiment's.
    AutomaticView(const Function& function, const Experiment& experiment);

    /// The view for these iterates with the cursor here. Costs only what has been appended since the last call.
    View fit(const Function& function, const std::vector<Track>& tracks, const Cursor& cursor);

  private:
    /// One of the hikers, as far as she has been looked at.
    struct Follow {
        std::size_t hiker = 0;
        View around;         ///< home, widened to her iterates as long as they stay around it
        long long seen = -1; ///< the newest iterate
        bool is_walking_away = false;
    };

    void follow(Follow& one, const Track& track) const;
    void fit_height(const Function& function, View& view) const;
    void widen_to(View& view, Point point) const;

    bool is_from_above_ = false; ///< a function of x and y; otherwise y is its height
    std::vector<Follow> followed_;
    std::vector<Point> starts_; ///< theirs
    std::size_t selected_ = 0;
    View home_;
    View view_; ///< home, widened to the hikers and the cursor
};

/// What contains both.
View united(const View& a, const View& b);

} // namespace hiker
