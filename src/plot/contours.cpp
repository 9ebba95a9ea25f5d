// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/contours.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <optional>
#include <unordered_map>
#include <utility>

#include "worker/in_parallel.h"

namespace hiker {

namespace {

/// An edge between two neighbouring places of the grid, by number; each is crossed by a line of one level at most once.
using Edge = std::int64_t;

struct Segment {
    Edge from;
    Edge to;
};

/// Of one level.
class Line {
  public:
    void add(const Segment& segment) {
        const std::size_t number = segments_.size();
        segments_.push_back(segment);
        for (const Edge edge : {segment.from, segment.to})
            add_end(edge, number);
    }

    /// The edges that each line crosses, one after another. Open lines begin at an end of theirs.
    std::vector<std::vector<Edge>> joined() {
        used_.assign(segments_.size(), false);
        std::vector<std::vector<Edge>> lines;
        for (std::size_t i = 0; i < segments_.size(); ++i) // open lines first, which have edges with one segment only
            for (const Edge edge : {segments_[i].from, segments_[i].to})
                if (!used_[i] && ends_.at(edge)[1] == none)
                    lines.push_back(follow(edge, i));
        for (std::size_t i = 0; i < segments_.size(); ++i)
            if (!used_[i])
                lines.push_back(follow(segments_[i].from, i));
        return lines;
    }

  private:
    static constexpr std::size_t none = SIZE_MAX;

    void add_end(Edge edge, std::size_t segment) {
        auto& both = ends_.try_emplace(edge, std::array{none, none}).first->second;
        both[both[0] == none ? 0 : 1] = segment;
    }

    std::vector<Edge> follow(Edge edge, std::size_t segment) {
        std::vector<Edge> edges{edge};
        while (segment != none && !used_[segment]) {
            used_[segment] = true;
            edge = segments_[segment].from == edge ? segments_[segment].to : segments_[segment].from;
            edges.push_back(edge);
            const auto& both = ends_.at(edge);
            segment = both[0] == segment ? both[1] : both[0];
        }
        return edges;
    }

    std::vector<Segment> segments_;
    std::unordered_map<Edge, std::array<std::size_t, 2>> ends_; ///< the segments at each edge
    std::vector<bool> used_;
};

class March {
  public:
    March(const Function& function, const Heights& heights, const std::vector<double>& levels)
        : function_(function),
          heights_(heights),
          levels_(levels),
          columns_(heights.grid.width),
          rows_(heights.grid.height),
          lines_(levels.size()) {}

    std::vector<Contour> march(const std::function<bool()>& is_obsolete) {
        std::vector<Band> bands(static_cast<std::size_t>((rows_ + rows_of_band - 1) / rows_of_band),
                                Band(levels_.size()));
        in_parallel(static_cast<int>(bands.size()), [&] {
            return [&](int number) {
                const int first = number * rows_of_band;
                for (int row = first; row < std::min(first + rows_of_band, rows_ - 1) && !is_obsolete(); ++row)
                    for (int column = 0; column + 1 < columns_; ++column)
                        cross(column, row, bands[static_cast<std::size_t>(number)]);
            };
        });
        std::size_t count = 0;
        for (const Band& band : bands)
            for (const std::vector<Segment>& segments : band)
                count += segments.size();
        if (count > heights_.values.size())
            return {}; // there would be nothing to be seen but lines
        for (const Band& band : bands)
            for (std::size_t i = 0; i < levels_.size(); ++i)
                for (const Segment& segment : band[i])
                    lines_[i].add(segment);
        std::vector<Contour> contours;
        for (std::size_t i = 0; i < levels_.size() && !is_obsolete(); ++i)
            for (const std::vector<Edge>& edges : lines_[i].joined())
                add_contours(contours, levels_[i], edges);
        return contours;
    }

  private:
    static constexpr int rows_of_band = 32;
    using Band = std::vector<std::vector<Segment>>; ///< of each level

    double height(int column, int row) const { return heights_.at(column, row); }

    /// Numbers of the edges of a place: 0 to its right neighbour, 1 to the one above.
    Edge edge(int column, int row, int direction) const {
        return (static_cast<Edge>(row) * columns_ + column) * 2 + direction;
    }

    /// All lines through one square.
    void cross(int column, int row, Band& band) const {
        const std::array corners{height(column, row), height(column + 1, row), height(column + 1, row + 1),
                                 height(column, row + 1)};
        const auto [least, most] = std::minmax_element(corners.begin(), corners.end());
        if (std::any_of(corners.begin(), corners.end(), [](double corner) { return std::isnan(corner); }))
            return;
        auto level = std::upper_bound(levels_.begin(), levels_.end(), *least);
        for (; level != levels_.end() && *level <= *most; ++level)
            cross(column, row, corners, *level, band[static_cast<std::size_t>(level - levels_.begin())]);
    }

    void cross(int column, int row, const std::array<double, 4>& corners, double level,
               std::vector<Segment>& segments) const {
        const std::array edges{edge(column, row, 0), edge(column + 1, row, 1), edge(column, row + 1, 0),
                               edge(column, row, 1)};
        std::array<Edge, 4> crossed{};
        std::size_t count = 0;
        for (std::size_t i = 0; i < 4; ++i)
            if ((corners[i] < level) != (corners[(i + 1) % 4] < level))
                crossed[count++] = edges[i];
        if (count == 2) {
            segments.push_back({crossed[0], crossed[1]});
        } else if (count == 4) {
            // A saddle: the middle tells which corners belong together.
            const double middle = (corners[0] + corners[1] + corners[2] + corners[3]) / 4;
            const bool is_first_apart = (corners[0] < level) != (middle < level);
            segments.push_back({crossed[0], crossed[is_first_apart ? 3 : 1]});
            segments.push_back({crossed[is_first_apart ? 1 : 3], crossed[2]});
        }
    }

    /// The line through these edges; several where f jumps on the way.
    void add_contours(std::vector<Contour>& contours, double level, const std::vector<Edge>& edges) const {
        Contour line{level, {}, edges.size() > 2 && edges.front() == edges.back()};
        const auto add_line = [&] {
            if (line.points.size() > 1)
                contours.push_back(line);
            line.points.clear();
        };
        for (const Edge each : edges)
            if (const auto place = crossing(each, level)) {
                line.points.push_back(*place);
            } else {
                line.is_closed = false;
                add_line();
            }
        add_line();
    }

    /// Nothing where f goes past the level in a jump, as at a pole.
    std::optional<Point> crossing(Edge number, double level) const {
        const int direction = static_cast<int>(number % 2);
        const int column = static_cast<int>(number / 2 % columns_);
        const int row = static_cast<int>(number / 2 / columns_);
        Point a = heights_.grid.place(column, row);
        Point b = heights_.grid.place(column + (direction == 0 ? 1 : 0), row + (direction == 1 ? 1 : 0));
        double below = height(column, row) - level;
        double above = height(column + (direction == 0 ? 1 : 0), row + (direction == 1 ? 1 : 0)) - level;
        const double rise = std::abs(below) + std::abs(above);
        Point place = a + (b - a) * (below / (below - above));
        double miss = function_(place) - level;
        constexpr int most_looks = 8; // where f is nearly straight between the two, one or two are enough
        for (int i = 0; i < most_looks && std::abs(miss) > 1e-6 * rise; ++i) {
            // The Illinois rule: the end that stays counts half, or it would stay for ever where f is bent.
            if ((miss < 0) == (below < 0)) {
                a = place;
                below = miss;
                above /= 2;
            } else {
                b = place;
                above = miss;
                below /= 2;
            }
            place = a + (b - a) * (below / (below - above));
            miss = function_(place) - level;
        }
        return std::abs(miss) < 0.01 * rise ? std::optional(place) : std::nullopt; // nothing where it is no number
    }

    const Function& function_;
    const Heights& heights_;
    const std::vector<double>& levels_;
    int columns_;
    int rows_;
    std::vector<Line> lines_;
};

} // namespace

std::vector<Contour> contours_of(const Function& function, const Heights& heights, const std::vector<double>& levels,
                                 const std::function<bool()>& is_obsolete) {
    return March(function, heights, levels).march(is_obsolete);
}

} // namespace hiker
