// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/map_colours.h"

#include <QCoreApplication>
#include <QLinearGradient>
#include <algorithm>
#include <array>
#include <cmath>

#include "plot/viridis.h"
#include "words/caption.h"
#include "words/sentences.h"

namespace hiker {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(hiker::plot)
};

constexpr int shades = 256;

/// The Okabe-Ito colours, as the hikers have them, whatever the theme is: areas, which need no darker ones. Without
/// vermillion, which is cycling's, and black, which is too near to that of a hiker who takes no step.
constexpr std::array minima_colours{"#0072b2", "#e69f00", "#009e73", "#cc79a7",
                                    "#56b4e9", "#c9b500", "#882255", "#a9d18e"};
constexpr auto another_minimum = "#d9c9ec";
constexpr auto no_minimum = "#7a4a1e";

} // namespace

MapColours::MapColours(const RateMap& map, const Experiment& experiment, Colouring colouring, const Theme& theme)
    : map_(map),
      colouring_(colouring),
      most_(std::log1p(static_cast<double>(experiment.iterations))),
      theme_(theme),
      basins_(colouring == Colouring::minima ? Basins(map, Function(experiment.function), minima_colours.size())
                                             : Basins()) {
    for (const char* colour : minima_colours)
        minima_.push_back(QColor(colour).rgb());
    for (int i = 0; i < shades; ++i) // quick is light
        scale_.push_back(viridis(1 - static_cast<double>(i) / (shades - 1)).rgb());
}

QColor MapColours::colour_of(const Ending& ending) {
    switch (ending) {
        case Ending::iteration_limit:
            return "#a8a8a8";
        case Ending::diverged:
            return "#f4f4f4";
        case Ending::left_the_domain:
            return "#5c5c5c";
        case Ending::cycling:
            return "#d55e00";
        default:
            return "#101010";
    }
}

QRgb MapColours::colour_of(const MapPixel& pixel) const {
    if (!pixel.ending)
        return theme_.background.rgb();
    if (*pixel.ending != Ending::converged)
        return colour_of(*pixel.ending).rgb();
    if (colouring_ == Colouring::minima)
        return colour_of(basins_.reached_at(pixel.end));
    const double part = std::log1p(pixel.iterations) / most_;
    return scale_[static_cast<std::size_t>(std::clamp(part, 0.0, 1.0) * (shades - 1))];
}

QRgb MapColours::colour_of(const Basins::Reached& reached) const {
    switch (reached.kind) {
        case Basins::Kind::minimum:
            return minima_[reached.number];
        case Basins::Kind::another_minimum:
            return QColor(another_minimum).rgb();
        case Basins::Kind::no_minimum:
            break;
    }
    return QColor(no_minimum).rgb();
}

Swatch MapColours::iterations_swatch() const {
    QLinearGradient gradient(0, 0, 1, 0);
    gradient.setCoordinateMode(QGradient::ObjectMode);
    for (int i = 0; i <= 16; ++i)
        gradient.setColorAt(i / 16.0, viridis(1 - i / 16.0));
    const auto most = static_cast<long long>(std::lround(std::expm1(most_)));
    return {gradient, Text::tr("converged after 1 to %1").arg(words::iterations(most)), true};
}

/// What is much smaller than the map is 0, and the rest of an unfinished walk.
QString MapColours::name_of(Point minimum) const {
    const auto text = [](double number, double length) {
        return QString::number(std::abs(number) < 1e-4 * length ? 0 : number, 'g', 3);
    };
    const MapArea& area = map_.area;
    const QString x = text(minimum.x, area.x_upper - area.x_lower);
    return area.upward == Upward::start_y
               ? QStringLiteral("(%1, %2)").arg(x, text(minimum.y, area.y_upper - area.y_lower))
               : Text::tr("x \u2248 %1").arg(x);
}

void MapColours::add_minima_to(std::vector<Swatch>& key) const {
    for (std::size_t i = 0; i < basins_.minima().size(); ++i)
        key.push_back({QColor(minima_[i]), name_of(basins_.minima()[i])});
    if (basins_.has(Basins::Kind::another_minimum))
        key.push_back({QColor(another_minimum), Text::tr("another minimum")});
    if (basins_.has(Basins::Kind::no_minimum))
        key.push_back({QColor(no_minimum), Text::tr("not at a minimum")});
}

std::vector<Swatch> MapColours::key() const {
    std::vector<Swatch> key;
    const auto has = [this](Ending ending) {
        return std::any_of(map_.pixels.begin(), map_.pixels.end(),
                           [ending](const MapPixel& pixel) { return pixel.ending == ending; });
    };
    if (colouring_ == Colouring::minima)
        add_minima_to(key);
    else if (has(Ending::converged))
        key.push_back(iterations_swatch());
    for (const Ending ending :
         {Ending::iteration_limit, Ending::diverged, Ending::cycling, Ending::left_the_domain, Ending::refused})
        if (has(ending)) {
            Outcome outcome;
            outcome.ending = ending;
            key.push_back({colour_of(ending), words::brief(outcome)});
        }
    return key;
}

QImage MapColours::image() const {
    QImage image(map_.area.width, map_.area.height, QImage::Format_RGB32);
    for (int row = 0; row < map_.area.height; ++row) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(map_.area.height - 1 - row));
        for (int column = 0; column < map_.area.width; ++column) {
            const MapPixel* pixel = &map_.at(column, row);
            for (int step = 2; !pixel->ending && step <= coarsest_step; step *= 2)
                pixel = &map_.at(column - column % step, row - row % step);
            line[column] = colour_of(*pixel);
        }
    }
    return image;
}

} // namespace hiker
