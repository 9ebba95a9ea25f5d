// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>
#include <memory>

#include "picture/map_drawing.h"
#include "picture/recording.h"
#include "worker/map_worker.h"

namespace hiker {

/// Works out the map of a drawing beside the window's thread, for a picture in so many pixels. What becomes obsolete is
/// dropped with it.
class MapMaking : public QObject {
    Q_OBJECT

  public:
    /// The drawing is one of the experiment and outlives the making.
    MapMaking(const Experiment& experiment, MapDrawing& drawing, QSize pixels);

    /// How much of it is known, from 0 to 1.
    double part() const { return static_cast<double>(known_) / static_cast<double>(map_.pixels.size()); }
    bool is_finished() const { return known_ == map_.pixels.size(); }
    /// Gives the drawing the map as it is known so far.
    void show() { drawing_.set_map(map_); }

  signals:
    /// There is more of it.
    void grown();

  private:
    void take(const std::vector<MapStrip>& strips);

    MapDrawing& drawing_;
    RateMap map_;
    std::size_t known_ = 0;
    MapWorker worker_;
};

/// A picture of a map that is worked out meanwhile. Throws FileError where the file can't be begun.
std::unique_ptr<Recording> record_map_of(const Experiment& experiment, std::unique_ptr<MapDrawing> drawing,
                                         const PictureSettings& settings, StillFormat format, const QString& path);

/// The same, and its image goes to whoever wants it in place of a file.
std::unique_ptr<Recording> record_map_of(const Experiment& experiment, std::unique_ptr<MapDrawing> drawing,
                                         const PictureSettings& settings, std::function<void(const QImage&)> take);

} // namespace hiker
