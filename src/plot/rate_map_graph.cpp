// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/rate_map_graph.h"

#include "plot/axes.h"
#include "plot/map_key.h"
#include "plot/plot.h"

namespace hiker {

namespace {

constexpr auto marker_layer = "marker";
constexpr auto map_layer = "map";

QCPItemTracer* add_cross(QCustomPlot& plot, const QPen& pen, double size) {
    auto* cross = new QCPItemTracer(&plot); // owned by the plot
    cross->setLayer(marker_layer);
    cross->position->setType(QCPItemPosition::ptPlotCoords);
    cross->setStyle(QCPItemTracer::tsPlus);
    cross->setSize(size);
    cross->setPen(pen);
    return cross;
}

} // namespace

/// The map as an image that fills the axes.
class RateMapGraph::Picture : public QCPLayerable {
  public:
    Picture(QCustomPlot* plot, const QString& layer) : QCPLayerable(plot, layer) {}

    QImage image;

  protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(false); }
    QRect clipRect() const override { return mParentPlot->axisRect()->rect(); }
    void draw(QCPPainter* painter) override {
        if (!image.isNull())
            painter->drawImage(QRectF(clipRect()), image);
    }
};

RateMapGraph::RateMapGraph(QCustomPlot& plot) : plot_(plot) {
    set_up_axes(plot, tr("start x"), QString());
    plot.addLayer(map_layer, plot.layer("grid"), QCustomPlot::limBelow);
    plot.addLayer(marker_layer);
    plot.layer(marker_layer)->setMode(QCPLayer::lmBuffered);
    picture_ = new Picture(&plot, map_layer); // owned by its layer's plot
    key_ = new MapKey(plot, theme_);
    cross_in_dark_ = add_cross(plot, QPen(Qt::black, 6), 25);
    cross_in_light_ = add_cross(plot, QPen(Qt::white, 2.5), 21);
    set_theme(Theme::light());
    set_upward(upward_);
}

void RateMapGraph::set_upward(Upward upward) {
    upward_ = upward;
    const bool is_plane = upward == Upward::start_y;
    plot_.yAxis->setLabel(is_plane ? tr("start y") : tr("learning rate \u03b7"));
    is_plane ? make_linear(*plot_.yAxis) : make_logarithmic(*plot_.yAxis);
}

void RateMapGraph::set_area(const MapArea& area) {
    if (area.upward != upward_)
        set_upward(area.upward);
    plot_.xAxis->setRange(area.x_lower, area.x_upper);
    plot_.yAxis->setRange(area.y_lower, area.y_upper);
    redraw(plot_);
}

void RateMapGraph::show(const RateMap& map, const Experiment& experiment, Colouring colouring) {
    const MapColours colours(map, experiment, colouring, theme_);
    picture_->image = colours.image();
    key_->set_swatches(colours.key());
    redraw(plot_);
}

QImage RateMapGraph::image() const {
    return picture_->image;
}

void RateMapGraph::set_image(const QImage& image) {
    picture_->image = image;
}

void RateMapGraph::show_hiker(const Hiker& hiker) {
    const Point place = place_on_map(hiker, upward_);
    for (QCPItemTracer* cross : {cross_in_dark_, cross_in_light_})
        cross->position->setCoords(place.x, place.y);
    redraw_layer(plot_, marker_layer);
}

void RateMapGraph::set_theme(const Theme& theme) {
    theme_ = theme;
    style_axes(plot_, theme);
    for (QCPAxis* axis : {plot_.xAxis, plot_.yAxis})
        axis->grid()->setVisible(false); // lines would hide what is fine in the map
    redraw(plot_);
}

std::optional<Point> RateMapGraph::place_at(QPointF pixel) const {
    if (!QRectF(plot_.axisRect()->rect()).contains(pixel))
        return std::nullopt;
    // QCustomPlot has the lower end of an axis at the upper edge of its last pixel, and the map ends at the lower one.
    return Point{plot_.xAxis->pixelToCoord(pixel.x()), plot_.yAxis->pixelToCoord(pixel.y() - 1)};
}

} // namespace hiker
