// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/map_drawing.h"

#include "picture/plot_part.h"
#include "picture/surface.h"
#include "plot/map_area.h"
#include "plot/rate_map_graph.h"
#include "words/caption.h"

namespace hiker {

class MapDrawing::Parts {
  public:
    Parts(const Experiment& experiment, const MapArea& shown, const Style& style, Colouring colouring, QSize layout)
        : experiment_(experiment),
          shown_(shown),
          style_(style),
          colouring_(colouring),
          layout_(layout),
          theme_(theme_of(style)),
          map_(picture_font(), theme_) {
        map_.graph.set_area(shown);
        map_.graph.show_hiker(experiment.hiker());
    }

    QSize layout() const { return layout_; }

    /// Fitted to the axes, whose labels may then be of another width.
    MapArea area_for(QSize picture) {
        lay_out();
        map_.graph.set_area(fitted(shown_, map_.plot.axisRect()->size()));
        lay_out();
        const QSizeF axes = map_.plot.axisRect()->size();
        return fitted(shown_, {qRound(axes.width() * picture.width() / layout_.width()),
                               qRound(axes.height() * picture.height() / layout_.height())});
    }

    void set_map(const RateMap& map) {
        map_.graph.set_area(map.area);
        map_.graph.show(map, experiment_, colouring_);
    }

    RateMapGraph& graph() { return map_.graph; }

    void draw(Surface& surface) {
        if (!style_.is_transparent)
            surface.painter().fillRect(QRect(QPoint(), layout_), theme_.background);
        const QSize plot = plots_size();
        map_.plot.setViewport(QRect(QPoint(), plot));
        draw_plot(surface, map_.plot, QRect(QPoint(), plot));
        if (!style_.caption)
            return;
        surface.painter().setFont(picture_font());
        surface.painter().setPen(theme_.text);
        surface.painter().drawText(QRect(margin, plot.height(), layout_.width() - 2 * margin, caption_height()),
                                   Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, caption());
    }

    QString caption() const { return words::caption_of_map(experiment_); }

  private:
    static constexpr int margin = 8;

    void lay_out() {
        map_.plot.setViewport(QRect(QPoint(), plots_size()));
        for (const auto phase :
             {QCPLayoutElement::upPreparation, QCPLayoutElement::upMargins, QCPLayoutElement::upLayout})
            map_.plot.plotLayout()->update(phase);
    }
    int caption_height() const {
        if (!style_.caption)
            return 0;
        const QRect room(0, 0, layout_.width() - 2 * margin, layout_.height() / 2);
        return QFontMetrics(picture_font()).boundingRect(room, Qt::TextWordWrap, caption()).height() + margin;
    }
    QSize plots_size() const { return {layout_.width(), std::max(1, layout_.height() - caption_height())}; }

    const Experiment experiment_;
    const MapArea shown_;
    const Style style_;
    const Colouring colouring_;
    const QSize layout_;
    const Theme theme_;
    Part<RateMapGraph> map_;
};

MapDrawing::MapDrawing(const Experiment& experiment, const MapArea& shown, const Style& style, Colouring colouring,
                       QSize layout)
    : parts_(std::make_unique<Parts>(experiment, shown, style, colouring, layout)) {}

MapDrawing::~MapDrawing() = default;

QSize MapDrawing::layout() const {
    return parts_->layout();
}

MapArea MapDrawing::area_for(QSize picture) const {
    return parts_->area_for(picture);
}

void MapDrawing::set_map(const RateMap& map) {
    parts_->set_map(map);
}

QImage MapDrawing::map_image() const {
    return parts_->graph().image();
}

void MapDrawing::set_map_image(const QImage& image) {
    parts_->graph().set_image(image);
}

void MapDrawing::draw(Surface& surface) {
    parts_->draw(surface);
}

QString MapDrawing::caption() const {
    return parts_->caption();
}

} // namespace hiker
