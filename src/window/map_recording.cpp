// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/map_recording.h"

#include <utility>

namespace hiker {

MapMaking::MapMaking(const Experiment& experiment, MapDrawing& drawing, QSize pixels)
    : drawing_(drawing), map_(drawing.area_for(pixels)) {
    connect(&worker_, &MapWorker::arrived, this, &MapMaking::take);
    worker_.begin(experiment, map_.area);
}

void MapMaking::take(const std::vector<MapStrip>& strips) {
    for (const MapStrip& strip : strips) {
        put_in(map_, strip);
        known_ += strip.pixels.size();
    }
    emit grown();
}

namespace {

/// Counts the percents of the map that are known; then comes the picture.
class MapInTheMaking : public Recording {
  public:
    /// The picture is one of the drawing.
    MapInTheMaking(const Experiment& experiment, MapDrawing& drawing, QSize pixels, std::unique_ptr<Recording> picture)
        : picture_(std::move(picture)), making_(experiment, drawing, pixels) {}

    long long total() const override { return percents + picture_->total(); }
    bool is_busy() const override {
        return is_known() ? picture_->is_busy() : static_cast<double>(done()) >= making_.part() * percents;
    }

  private:
    static constexpr int percents = 100;

    bool is_known() const { return making_.is_finished(); }
    void draw_next(long long number) override {
        if (number < percents)
            return;
        if (number == percents)
            making_.show();
        picture_->advance();
    }

    std::unique_ptr<Recording> picture_;
    MapMaking making_; ///< last, so that it ends before what it is for
};

} // namespace

std::unique_ptr<Recording> record_map_of(const Experiment& experiment, std::unique_ptr<MapDrawing> drawing,
                                         const PictureSettings& settings, StillFormat format, const QString& path) {
    MapDrawing& map = *drawing;
    return std::make_unique<MapInTheMaking>(experiment, map, settings.sheet.pixels,
                                            record_map(std::move(drawing), settings, format, path));
}

std::unique_ptr<Recording> record_map_of(const Experiment& experiment, std::unique_ptr<MapDrawing> drawing,
                                         const PictureSettings& settings, std::function<void(const QImage&)> take) {
    MapDrawing& map = *drawing;
    return std::make_unique<MapInTheMaking>(experiment, map, settings.sheet.pixels,
                                            record_image(std::move(drawing), settings, std::move(take)));
}

} // namespace hiker
