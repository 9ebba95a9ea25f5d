// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/surface_picture.h"

#include <qcustomplot.h>

#include <QCoreApplication>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "plot/viridis.h"

namespace hiker {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(hiker::plot)
};

constexpr int texture_size = 1024; // pixels along each side
constexpr double path_width = 9;   // pixels of the texture
constexpr double mark_radius = 13;
constexpr std::size_t most_points = 20'000; // of a path: more cannot be told apart

SurfaceAxis axis_of(const QString& title, double lower, double upper, int about_so_many) {
    QCPAxisTicker ticker;
    ticker.setTickCount(about_so_many);
    QVector<double> ticks;
    QVector<QString> texts;
    ticker.generate(QCPRange(lower, upper), QLocale::c(), 'g', 6, ticks, nullptr, &texts);
    SurfaceAxis axis{title, {}};
    for (qsizetype i = 0; i < ticks.size(); ++i)
        if (ticks[i] >= lower && ticks[i] <= upper)
            axis.ticks.push_back({(ticks[i] - lower) / (upper - lower), texts[i]});
    return axis;
}

/// Powers of ten, or every second, third, ... one.
SurfaceAxis logarithmic_axis_of(const QString& title, const HeightScale& scale) {
    constexpr int most = 4;
    const int first = static_cast<int>(std::ceil(std::log10(scale.lower - scale.base)));
    const int last = static_cast<int>(std::floor(std::log10(scale.upper - scale.base)));
    const int step = std::max(1, (last - first) / most + 1);
    SurfaceAxis axis{title, {}};
    for (int power = first; power <= last; power += step) {
        const double value = scale.base + std::pow(10, power);
        axis.ticks.push_back({scale.part_of(value), QString::number(value, 'g', 6)});
    }
    return axis;
}

std::vector<double> drawn_parts(const Landscape& landscape) {
    std::vector<double> parts;
    parts.reserve(landscape.values.size());
    for (const double value : landscape.values)
        parts.push_back(landscape.scale.part_of(value));
    return parts;
}

/// Gives each part that is none the one to the left of it or below, and then the others to the right or above.
void spread(std::vector<double>& parts, int size) {
    const auto take = [&](std::size_t to, std::size_t from) {
        if (std::isnan(parts[to]))
            parts[to] = parts[from];
    };
    const auto line = static_cast<std::size_t>(size);
    for (std::size_t i = 1; i < parts.size(); ++i) {
        if (i % line > 0)
            take(i, i - 1);
        if (i >= line)
            take(i, i - line);
    }
    for (std::size_t i = parts.size() - 1; i-- > 0;) {
        if (i % line < line - 1)
            take(i, i + 1);
        if (i + line < parts.size())
            take(i, i + line);
    }
}

/// The selected one comes last, above the others.
std::vector<std::size_t> shown_hikers(const Experiment& experiment) {
    std::vector<std::size_t> shown;
    for (std::size_t i = 0; i < experiment.hikers.size(); ++i)
        if (!experiment.hikers[i].is_hidden)
            shown.push_back(i);
    std::stable_partition(shown.begin(), shown.end(), [&](std::size_t i) { return i != experiment.selected; });
    return shown;
}

/// Where she is between two iterates, and how high f is there.
struct Stand {
    Point point;
    double value = 0;
};

Stand stand_of(const Trajectory& trajectory, const Cursor& cursor) {
    const std::size_t row = trajectory.row_of(cursor.number);
    const Iterate& here = trajectory[row];
    const double walked = cursor.walked();
    if (walked == 0 || row + 1 >= trajectory.size())
        return {here.point, here.value};
    const Iterate& next = trajectory[row + 1];
    return {here.point + (next.point - here.point) * walked, here.value + (next.value - here.value) * walked};
}

/// The part of a line that is in or near the picture, since painters cannot do with the coordinates of hikers who have
/// diverged (Y.-D. Liang, B. A. Barsky, 1984).
std::optional<QLineF> near_part(QPointF from, QPointF to, double size) {
    double begin = 0;
    double end = 1;
    const double lower = -size;
    const double upper = 2 * size;
    for (const auto& [start, way] : {std::pair(from.x(), to.x() - from.x()), std::pair(from.y(), to.y() - from.y())}) {
        if (!std::isfinite(start) || !std::isfinite(way) || (way == 0 && (start < lower || start > upper)))
            return std::nullopt;
        if (way == 0)
            continue;
        const double a = (lower - start) / way;
        const double b = (upper - start) / way;
        begin = std::max(begin, std::min(a, b));
        end = std::min(end, std::max(a, b));
    }
    if (begin >= end)
        return std::nullopt;
    const QLineF line(from, to);
    return QLineF(line.pointAt(begin), line.pointAt(end));
}

/// One hiker's path on the ground.
class Path {
  public:
    Path(const Region& region, double size) : region_(region), size_(size) {}

    void go_to(Point point, bool is_iterate) {
        const Vector part = region_.part_of(point);
        const QPointF place(part.x * size_, (1 - part.y) * size_);
        if (is_iterate && (!last_mark_ || is_apart(place, *last_mark_, 2 * mark_radius))) {
            last_mark_ = place;
            if (QRectF(-size_, -size_, 3 * size_, 3 * size_).contains(place))
                marks_.push_back(place);
        }
        if (!before_) {
            before_ = place;
        } else if (is_apart(place, *before_, 1)) {
            add_line(*before_, place);
            before_ = place;
        }
    }

    /// In the hiker's colour, set off from whatever is below.
    void paint(QPainter& painter, const QColor& colour) const {
        const QColor edge = colour.lightness() < 90 ? QColor("#ffffff") : QColor("#101010");
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(edge, path_width + 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(lines_);
        painter.setPen(QPen(edge, 3));
        painter.setBrush(colour);
        for (const QPointF& mark : marks_)
            painter.drawEllipse(mark, mark_radius, mark_radius);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, path_width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(lines_);
    }

  private:
    static bool is_apart(QPointF a, QPointF b, double distance) {
        return std::abs(a.x() - b.x()) > distance || std::abs(a.y() - b.y()) > distance;
    }

    void add_line(QPointF from, QPointF to) {
        const auto line = near_part(from, to, size_);
        if (!line)
            return;
        if (lines_.isEmpty() || lines_.currentPosition() != line->p1())
            lines_.moveTo(line->p1());
        lines_.lineTo(line->p2());
    }

    const Region& region_;
    double size_;
    std::optional<QPointF> before_;
    std::optional<QPointF> last_mark_;
    std::vector<QPointF> marks_;
    QPainterPath lines_;
};

} // namespace

SurfaceGround ground_of(const Landscape& landscape) {
    SurfaceGround ground{landscape.size, {}};
    ground.places.reserve(landscape.places.size());
    for (const Landscape::Place& place : landscape.places)
        ground.places.emplace_back(static_cast<float>(place.x), static_cast<float>(place.y),
                                   static_cast<float>(place.height));
    return ground;
}

std::array<SurfaceAxis, 3> axes_of(const Landscape& landscape) {
    const Region& region = landscape.region;
    const HeightScale& scale = landscape.scale;
    const QString height = Text::tr("f(x, y)");
    return {axis_of("x", region.x_lower, region.x_upper, 4), axis_of("y", region.y_lower, region.y_upper, 4),
            scale.is_logarithmic ? logarithmic_axis_of(height, scale) : axis_of(height, scale.lower, scale.upper, 3)};
}

QImage ground_colours(const Landscape& landscape) {
    constexpr int shades = 256;
    std::array<QRgb, shades> scale{};
    for (int i = 0; i < shades; ++i)
        scale[static_cast<std::size_t>(i)] = viridis(static_cast<double>(i) / (shades - 1)).rgb();
    std::vector<double> parts = drawn_parts(landscape);
    const int size = landscape.fine_size;
    spread(parts, size);
    QImage image(size, size, QImage::Format_RGB32);
    for (int row = 0; row < size; ++row) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(size - 1 - row));
        for (int column = 0; column < size; ++column) {
            const double part = parts[index_in_square(column, row, size)];
            const double drawn = std::isnan(part) ? 0 : std::clamp(part, 0.0, 1.0);
            line[column] = scale[static_cast<std::size_t>(std::lround(drawn * (shades - 1)))];
        }
    }
    return image.scaled(texture_size, texture_size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_RGB32);
}

void paint_paths(QImage& ground, const Region& region, const Experiment& experiment, const std::vector<Track>& tracks,
                 const Cursor& clock, const Theme& theme) {
    QPainter painter(&ground);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const std::size_t hiker : shown_hikers(experiment)) {
        const Trajectory& trajectory = tracks[hiker].trajectory;
        if (trajectory.is_empty())
            continue;
        const Cursor cursor = cursor_on(trajectory, clock);
        const std::size_t last = trajectory.row_of(cursor.number);
        Path path(region, ground.width());
        const std::size_t step = last / most_points + 1;
        for (std::size_t row = 0; row < last; row += step)
            path.go_to(trajectory[row].point, true);
        path.go_to(trajectory[last].point, true);
        path.go_to(stand_of(trajectory, cursor).point, false);
        path.paint(painter, theme.hiker(experiment.hikers[hiker].colour));
    }
}

std::vector<SurfacePin> pins_of(const Landscape& landscape, const Experiment& experiment,
                                const std::vector<Track>& tracks, const Cursor& clock, const Theme& theme) {
    std::vector<SurfacePin> pins;
    for (const std::size_t hiker : shown_hikers(experiment)) {
        const Trajectory& trajectory = tracks[hiker].trajectory;
        if (trajectory.is_empty())
            continue;
        const Stand stand = stand_of(trajectory, cursor_on(trajectory, clock));
        const Vector part = landscape.region.part_of(stand.point);
        const bool is_inside = part.x >= 0 && part.x <= 1 && part.y >= 0 && part.y <= 1;
        if (!is_inside || std::isnan(stand.value))
            continue;
        const double drawn = landscape.height_at(stand.point); // higher than f in a narrow valley
        const double exact = landscape.scale.part_of(stand.value);
        const double height = std::isnan(drawn) ? std::isnan(exact) ? 1 : std::clamp(exact, 0.0, 1.0) : drawn;
        const QVector3D place(static_cast<float>(part.x), static_cast<float>(part.y), static_cast<float>(height));
        pins.push_back({place, theme.hiker(experiment.hikers[hiker].colour),
                        hiker == experiment.selected && experiment.hikers.size() > 1});
    }
    return pins;
}

} // namespace hiker
