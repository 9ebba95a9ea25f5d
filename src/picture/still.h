// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <functional>

#include "picture/drawing.h"
#include "picture/map_drawing.h"
#include "picture/sheet.h"

namespace hiker {

/// Everything besides the walk that a picture follows from.
struct PictureSettings {
    Style style;
    Sheet sheet;
    std::optional<View> view; ///< where it is not the scene's own
};

/// The picture in so many pixels.
QImage paint_image(QSize layout, QSize pixels, const std::function<void(Surface&)>& draw);
QImage paint_image(Drawing& drawing, const Shot& shot, QSize pixels);

/// The same in the size of the settings, tagged with their dots per inch.
QImage draw_image(QSize layout, const PictureSettings& settings, const std::function<void(Surface&)>& draw);
QImage draw_image(const Walked& walked, const PictureSettings& settings, const Shot& shot);
QImage draw_image(MapDrawing& drawing, const PictureSettings& settings);
QByteArray to_png(const QImage& image);

/// As lines and text, in the size on paper of the settings.
QByteArray draw_svg(const Walked& walked, const PictureSettings& settings, const Shot& shot);

} // namespace hiker
