// SPDX-License-Identifier: GPL-3.0-or-later
#include "math/landscape.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace hiker {

namespace {

constexpr double nowhere = std::numeric_limits<double>::quiet_NaN();
constexpr int finer = 4; // values for the colours between two places, and one

bool is_drawn(double part) {
    return part >= 0 && part <= 1;
}

/// Puts the places where they are drawn, and those next to the border of what can be drawn on that border.
class Surveyor {
  public:
    Surveyor(const Function& function, Landscape& landscape) : function_(function), landscape_(landscape) {}

    /// Whether all are put: not once `is_obsolete` says so.
    bool put_places(const std::function<bool()>& is_obsolete) {
        const int size = landscape_.size;
        landscape_.places.resize(index_in_square(0, size, size));
        for_each([this](int column, int row) { place(column, row) = on_grid(column, row); });
        const std::vector<Landscape::Place> inside = landscape_.places;
        bool is_put = true;
        for_each([&](int column, int row) { // which evaluates f
            is_put = is_put && (column > 0 || !is_obsolete());
            if (is_put && std::isnan(place(column, row).height))
                place(column, row) = on_border(inside, column, row);
        });
        const std::vector<Landscape::Place> bordered = landscape_.places;
        for_each([&](int column, int row) {
            if (std::isnan(place(column, row).height))
                place(column, row) = behind_border(bordered, column, row);
        });
        return is_put;
    }

  private:
    static constexpr std::array<std::array<int, 2>, 8> neighbours{
        {{1, 0}, {-1, 0}, {0, 1}, {0, -1}, {1, 1}, {1, -1}, {-1, 1}, {-1, -1}}};

    template <typename Work>
    void for_each(const Work& work) const {
        for (int row = 0; row < landscape_.size; ++row)
            for (int column = 0; column < landscape_.size; ++column)
                work(column, row);
    }

    Landscape::Place& place(int column, int row) {
        return landscape_.places[index_in_square(column, row, landscape_.size)];
    }

    double along(double index) const { return index / (landscape_.size - 1); }

    Landscape::Place on_grid(int column, int row) const {
        const double part = landscape_.scale.part_of(landscape_.value(column * finer, row * finer));
        return {along(column), along(row), is_drawn(part) ? part : nowhere};
    }

    double part_at(double x, double y) const { return landscape_.scale.part_of(function_(landscape_.region.at(x, y))); }

    const Landscape::Place* neighbour(const std::vector<Landscape::Place>& places, int column, int row,
                                      const std::array<int, 2>& step) const {
        const int size = landscape_.size;
        const int there = column + step[0];
        const int up = row + step[1];
        if (there < 0 || up < 0 || there >= size || up >= size)
            return nullptr;
        const Landscape::Place& found = places[index_in_square(there, up, size)];
        return std::isnan(found.height) ? nullptr : &found;
    }

    /// The last place that can be drawn on the way from a neighbour that is. Those straight beside it come first.
    Landscape::Place on_border(const std::vector<Landscape::Place>& inside, int column, int row) const {
        const Landscape::Place here{along(column), along(row), nowhere};
        for (const auto& step : neighbours)
            if (const Landscape::Place* from = neighbour(inside, column, row, step)) {
                Landscape::Place last = *from;
                double done = 0;
                for (double stride = 0.5; stride > 1e-3; stride /= 2) {
                    const double x = from->x + (here.x - from->x) * (done + stride);
                    const double y = from->y + (here.y - from->y) * (done + stride);
                    const double part = part_at(x, y);
                    if (is_drawn(part)) {
                        last = {x, y, part};
                        done += stride;
                    }
                }
                return last;
            }
        return here;
    }

    /// A renderer works out how the surface leans from the next places, and cannot at one beside a place that is
    /// nowhere: so there is a second border, hardly behind the first.
    Landscape::Place behind_border(const std::vector<Landscape::Place>& bordered, int column, int row) const {
        const Landscape::Place here{along(column), along(row), nowhere};
        for (const auto& step : neighbours)
            if (const Landscape::Place* border = neighbour(bordered, column, row, step)) {
                constexpr double hardly = 0.02;
                return {border->x + (here.x - border->x) * hardly, border->y + (here.y - border->y) * hardly,
                        border->height};
            }
        return here;
    }

    const Function& function_;
    Landscape& landscape_;
};

} // namespace

double Landscape::height_at(Point point) const {
    const Vector part = region.part_of(point);
    if (size < 2 || !is_drawn(part.x) || !is_drawn(part.y))
        return nowhere;
    const int column = std::min(static_cast<int>(part.x * (size - 1)), size - 2);
    const int row = std::min(static_cast<int>(part.y * (size - 1)), size - 2);
    const double right = part.x * (size - 1) - column;
    const double up = part.y * (size - 1) - row;
    const auto height = [&](int there) {
        return at(column, there).height * (1 - right) + at(column + 1, there).height * right;
    };
    return height(row) * (1 - up) + height(row + 1) * up;
}

std::optional<Landscape> survey(const Function& function, const Region& region, int size,
                                const std::function<bool()>& is_obsolete) {
    Landscape landscape{.region = region, .size = size, .fine_size = finer * (size - 1) + 1};
    landscape.values.reserve(index_in_square(0, landscape.fine_size, landscape.fine_size));
    const double last = landscape.fine_size - 1;
    for (int row = 0; row < landscape.fine_size; ++row) {
        if (is_obsolete())
            return std::nullopt;
        for (int column = 0; column < landscape.fine_size; ++column)
            landscape.values.push_back(function(region.at(column / last, row / last)));
    }
    landscape.scale = HeightScale::of(landscape.values, landscape.fine_size);
    if (!Surveyor(function, landscape).put_places(is_obsolete))
        return std::nullopt;
    return landscape;
}

} // namespace hiker
