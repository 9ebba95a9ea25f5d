// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/land_layer.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "words/sentences.h"

namespace hiker {

namespace {

constexpr double label_size = 0.85; // of the plot's text
constexpr double gap = 10;          // pixels between the axes and the bar
constexpr double bar_width = 16;
constexpr double tick = 5;

QFont smaller(QFont font) {
    font.setPointSizeF(QFontInfo(font).pointSizeF() * label_size);
    return font;
}

/// So that it can be read from below.
double upright(double degrees) {
    return degrees > 90 ? degrees - 180 : degrees < -90 ? degrees + 180 : degrees;
}

} // namespace

QString level_text(double level) {
    QString text = QString::number(level, 'g', 6);
    const qsizetype e = text.indexOf('e');
    if (e < 0)
        return text.replace('-', QChar(0x2212));
    static const QString raised = QString::fromUtf8("\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079");
    QString power = QString::number(QStringView(text).mid(e + 1).toInt()).replace('-', QChar(0x207b));
    for (QChar& digit : power)
        if (digit.isDigit() && digit.unicode() < 0x80)
            digit = raised[digit.digitValue()];
    text.truncate(e);
    text.replace('-', QChar(0x2212));
    const QString factor = text == "1" ? QString() : text + QChar(0x00d7);
    return factor + "10" + power;
}

LandLayer::LandLayer(QCustomPlot* plot, const QString& layer, const Stage& stage)
    : QCPLayerable(plot, layer), stage_(stage) {}

void LandLayer::show(const Land& land) {
    std::vector<Contour> before = std::move(land_.contours);
    land_ = land;
    if (land_.contours.empty() && !land_.is_finished)
        land_.contours = std::move(before);
}

void LandLayer::draw(QCPPainter* painter) {
    if (land_.image.isNull())
        return;
    painter->setOpacity(is_faded_ ? 0.3 : 1);
    draw_image(*painter);
    QColor ink = stage_.theme.text;
    ink.setAlpha(120);
    std::vector<Label> labels;
    for (const Contour& contour : land_.contours) {
        const QPolygonF line = in_pixels(contour);
        painter->setPen(QPen(ink, stage_.line_scale));
        painter->setBrush(Qt::NoBrush);
        painter->drawPolyline(line);
        for (const Label& label : labels_on(line, level_text(contour.level), labels))
            labels.push_back(label);
    }
    for (const Label& label : labels)
        draw_label(*painter, label);
    painter->setOpacity(1);
}

void LandLayer::draw_image(QCPPainter& painter) const {
    const auto top_left = stage_.pixel(land_.grid.x_lower, land_.grid.y_upper);
    const auto bottom_right = stage_.pixel(land_.grid.x_upper, land_.grid.y_lower);
    painter.drawImage(QRectF(*top_left, *bottom_right), land_.image);
}

/// Without points that are closer together than can be seen.
QPolygonF LandLayer::in_pixels(const Contour& contour) const {
    constexpr double close = 2;
    QPolygonF line;
    for (std::size_t i = 0; i < contour.points.size(); ++i) {
        const QPointF place = *stage_.pixel(contour.points[i].x, contour.points[i].y);
        const bool is_end = i + 1 == contour.points.size();
        if (line.isEmpty() || is_end || (place - line.last()).manhattanLength() > close)
            line << place;
    }
    return line;
}

/// In the middle of a line that is long enough, or a little further where others are in the way; a very long one has
/// two.
std::vector<LandLayer::Label> LandLayer::labels_on(const QPolygonF& line, const QString& text,
                                                   const std::vector<Label>& others) const {
    const QFontMetricsF metrics(smaller(mParentPlot->font()));
    const double width = metrics.horizontalAdvance(text);
    std::vector<double> lengths{0};
    for (qsizetype i = 1; i < line.size(); ++i)
        lengths.push_back(lengths.back() + QLineF(line[i - 1], line[i]).length());
    const double whole = lengths.back();
    const QRectF room = QRectF(clipRect()).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    std::vector<Label> labels;
    const auto at = [&](double length) {
        const auto next = std::upper_bound(lengths.begin(), lengths.end(), length) - lengths.begin();
        const qsizetype right = std::clamp<qsizetype>(next, 1, line.size() - 1);
        const double part = (length - lengths[static_cast<std::size_t>(right - 1)]) /
                            std::max(1e-9, QLineF(line[right - 1], line[right]).length());
        return line[right - 1] + (line[right] - line[right - 1]) * part;
    };
    const auto is_free = [&](QPointF place) {
        const auto is_apart = [&](const Label& other) {
            return std::hypot(other.place.x() - place.x(), other.place.y() - place.y()) > 1.6 * width + 20;
        };
        return room.contains(place) && std::all_of(others.begin(), others.end(), is_apart) &&
               std::all_of(labels.begin(), labels.end(), is_apart);
    };
    constexpr double shortest = 5; // labels
    constexpr double long_enough_for_two = 900;
    if (whole < shortest * width || line.size() < 3)
        return labels;
    const std::vector<double> wanted = whole > long_enough_for_two ? std::vector{0.25, 0.75} : std::vector{0.5};
    for (const double middle : wanted)
        for (const double aside : {0.0, 0.05, -0.05, 0.1, -0.1, 0.15, -0.15, 0.2, -0.2}) {
            const double length = (middle + aside) * whole;
            const QPointF from = at(length - width / 2);
            const QPointF to = at(length + width / 2);
            const QPointF place = at(length);
            const bool is_straight = QLineF(from, to).length() > 0.9 * width;
            if (is_straight && is_free(place)) {
                const double angle = std::atan2(to.y() - from.y(), to.x() - from.x()) * 180 / std::numbers::pi;
                labels.push_back({place, upright(angle), text});
                break;
            }
        }
    return labels;
}

/// Over the line, with a rim in the colour of the land, so that the line seems to stop before it.
void LandLayer::draw_label(QCPPainter& painter, const Label& label) const {
    const QFont font = smaller(mParentPlot->font());
    const QFontMetricsF metrics(font);
    QPainterPath path;
    path.addText(-metrics.horizontalAdvance(label.text) / 2, metrics.capHeight() / 2, font, label.text);
    painter.save();
    painter.translate(label.place);
    painter.rotate(label.angle);
    QColor rim = stage_.theme.background;
    rim.setAlpha(200);
    painter.setPen(QPen(rim, 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.fillPath(path, stage_.theme.text);
    painter.restore();
}

ColourBar::ColourBar(QCustomPlot& plot, const Theme& theme) : QCPLayoutElement(&plot), theme_(theme) {
    setLayer("legend"); // it stands around the picture, as a legend does
    setMargins({});
    setVisible(false);
    QCPLayoutGrid& layout = *plot.plotLayout();
    layout.setColumnSpacing(0);
    layout.addElement(layout.rowCount() - 1, 1, this);
    layout.setColumnStretchFactor(1, 0.001); // as wide as it has to be
}

void ColourBar::set_shown(bool is_shown) {
    is_shown_ = is_shown;
    setVisible(is_shown);
}

void ColourBar::update(UpdatePhase phase) {
    if (phase == upPreparation) {
        const double text = QFontMetricsF(smaller(mParentPlot->font())).horizontalAdvance("\u22120.0005");
        const double title = QFontMetricsF(mParentPlot->font()).height();
        const int width = is_shown_ ? static_cast<int>(std::ceil(gap + bar_width + tick + 3 + text + tick + title)) : 0;
        setMinimumSize(width, 0);
        setMaximumSize(width, QWIDGETSIZE_MAX);
    }
    QCPLayoutElement::update(phase);
}

void ColourBar::draw(QCPPainter* painter) {
    const QRect axes = mParentPlot->axisRect()->rect();
    const QRectF bar(axes.right() + gap, axes.top(), bar_width, axes.height());
    QLinearGradient gradient(bar.bottomLeft(), bar.topLeft());
    constexpr int stops = 20;
    for (int i = 0; i <= stops; ++i)
        gradient.setColorAt(static_cast<double>(i) / stops, theme_.land(static_cast<double>(i) / stops));
    painter->setPen(QPen(theme_.axis, 1));
    painter->setBrush(gradient);
    painter->drawRect(bar);
    painter->setBrush(Qt::NoBrush); // or an SVG has the gradient once more for each line and number
    draw_levels(*painter, bar);
    double widest = 0;
    const QFontMetricsF numbers(smaller(mParentPlot->font()));
    for (const double level : scale_.levels())
        widest = std::max(widest, numbers.horizontalAdvance(level_text(level)));
    painter->setFont(mParentPlot->font());
    const double height = painter->fontMetrics().height();
    painter->save(); // from below to above, as at the axis on the other side
    painter->translate(bar.right() + tick + 3 + widest + tick, bar.center().y());
    painter->rotate(-90);
    painter->drawText(QRectF(-bar.height() / 2, 0, bar.height(), height), Qt::AlignCenter, words::value_name(2));
    painter->restore();
}

/// At each contour line its height, as far as there is room.
void ColourBar::draw_levels(QCPPainter& painter, const QRectF& bar) const {
    painter.setFont(smaller(mParentPlot->font()));
    const QFontMetricsF metrics(painter.font());
    double free_below = bar.bottom() + metrics.height();
    for (const double level : scale_.levels()) {
        const double y = bar.bottom() - scale_.part_of(level) * bar.height();
        painter.setPen(QPen(theme_.text, 1));
        painter.drawLine(QLineF(bar.left(), y, bar.right() + tick, y));
        if (y + metrics.height() / 2 > free_below)
            continue;
        free_below = y - metrics.height() / 2;
        painter.drawText(QRectF(bar.right() + tick + 3, y - metrics.height(), 200, 2 * metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, level_text(level));
    }
}

} // namespace hiker
