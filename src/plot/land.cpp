// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/land.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "worker/in_parallel.h"

namespace hiker {

namespace {

constexpr int shades = 1024;

/// The colours of one row of an image.
class Palette {
  public:
    Palette(const HeightScale& scale, const Theme& theme, double dots)
        : scale_(scale),
          ground_(theme.background.rgb()),
          hatch_(theme.axis.rgb()),
          period_(std::max(2, static_cast<int>(std::lround(9 * dots)))),
          hatch_width_(std::max(1, static_cast<int>(std::lround(1.3 * dots)))) {
        for (int i = 0; i < shades; ++i)
            colours_[static_cast<std::size_t>(i)] = theme.land(static_cast<double>(i) / (shades - 1)).rgb();
    }

    void colour_row(const Heights& heights, int row, QImage& image) const {
        const int line = heights.grid.height - 1 - row;
        auto* const pixels = reinterpret_cast<QRgb*>(image.scanLine(line));
        for (int column = 0; column < heights.grid.width; ++column) {
            const double height = heights.at(column, row);
            const bool is_on_hatch = (column + line) % period_ < hatch_width_;
            pixels[column] = std::isnan(height) ? (is_on_hatch ? hatch_ : ground_) : colour_of(height);
        }
    }

  private:
    QRgb colour_of(double height) const {
        return colours_[static_cast<std::size_t>(std::clamp(scale_.part_of(height), 0.0, 1.0) * (shades - 1))];
    }

    const HeightScale& scale_;
    std::array<QRgb, shades> colours_{};
    QRgb ground_;
    QRgb hatch_;
    int period_;
    int hatch_width_;
};

/// Works out the heights, and does something with each row that is there.
template <typename UseRow>
Heights heights_of(const LandRequest& request, const PixelGrid& grid, const std::function<bool()>& is_obsolete,
                   UseRow use_row) {
    Heights heights(grid);
    in_parallel(grid.height, [&] {
        return [&, function = Function(request.function)](int row) {
            if (is_obsolete())
                return;
            heights.fill_row(function, row);
            use_row(heights, row);
        };
    });
    return heights;
}

HeightScale scale_of(const Heights& heights) {
    return HeightScale::of(heights.values, heights.grid.width);
}

Land coloured(const LandRequest& request, const Heights& heights, const HeightScale& scale, double dots) {
    Land land{heights.grid, QImage(heights.grid.width, heights.grid.height, QImage::Format_RGB32), scale, {}, false};
    const Palette palette(scale, request.theme, dots);
    for (int row = 0; row < heights.grid.height; ++row)
        palette.colour_row(heights, row, land.image);
    return land;
}

} // namespace

void work_out_land(const LandRequest& request, bool is_coarse_wanted, const std::function<bool()>& is_obsolete,
                   const std::function<void(Land)>& hand_over) {
    constexpr int coarse = 16;
    constexpr int finer = 4;
    const auto unused = [](const Heights&, int) {};
    if (is_coarse_wanted) {
        const Heights heights = heights_of(request, request.grid.coarser(coarse), is_obsolete, unused);
        if (is_obsolete())
            return;
        hand_over(coloured(request, heights, scale_of(heights), request.dots / coarse));
    }
    const Function function(request.function);
    const Heights sample = heights_of(request, request.grid.coarser(finer), is_obsolete, unused);
    if (is_obsolete())
        return;
    // Enough of them to tell the scale by; the finest ones are coloured as they come.
    const HeightScale scale = scale_of(sample);
    if (is_coarse_wanted) {
        Land land = coloured(request, sample, scale, request.dots / finer);
        land.contours = contours_of(function, sample, scale.levels(), is_obsolete);
        if (is_obsolete())
            return;
        hand_over(std::move(land));
    }
    Land land{request.grid, QImage(request.grid.width, request.grid.height, QImage::Format_RGB32), scale, {}, true};
    const Palette palette(scale, request.theme, request.dots);
    land.image.bits(); // detached before several threads write to it
    const Heights heights = heights_of(request, request.grid, is_obsolete,
                                       [&](const Heights& all, int row) { palette.colour_row(all, row, land.image); });
    land.contours = contours_of(function, heights, scale.levels(), is_obsolete);
    if (!is_obsolete())
        hand_over(std::move(land));
}

} // namespace hiker
