// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/still.h"

#include <QBuffer>

#include "picture/svg.h"
#include "words/caption.h"

namespace hiker {

namespace {

constexpr double inches_a_metre = 1 / 0.0254;

QImage finished(QImage image, const PictureSettings& settings) {
    if (!settings.style.is_transparent)
        image.convertTo(QImage::Format_RGB32);
    const int dots_a_metre = static_cast<int>(std::lround(settings.sheet.dpi * inches_a_metre));
    image.setDotsPerMeterX(dots_a_metre);
    image.setDotsPerMeterY(dots_a_metre);
    return image;
}

} // namespace

QImage paint_image(QSize layout, QSize pixels, const std::function<void(Surface&)>& draw) {
    // With an alpha channel, so that no text is smoothed with colours for the subpixels of one screen.
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    ImageSurface surface(image, layout);
    draw(surface);
    return image;
}

QImage draw_image(QSize layout, const PictureSettings& settings, const std::function<void(Surface&)>& draw) {
    return finished(paint_image(layout, settings.sheet.pixels, draw), settings);
}

QImage paint_image(Drawing& drawing, const Shot& shot, QSize pixels) {
    return paint_image(drawing.layout(), pixels, [&](Surface& surface) { drawing.draw(surface, shot); });
}

QImage draw_image(const Walked& walked, const PictureSettings& settings, const Shot& shot) {
    Drawing drawing(walked, settings.style, settings.sheet.layout(), settings.view);
    return draw_image(drawing.layout(), settings, [&](Surface& surface) { drawing.draw(surface, shot); });
}

QImage draw_image(MapDrawing& drawing, const PictureSettings& settings) {
    return draw_image(drawing.layout(), settings, [&](Surface& surface) { drawing.draw(surface); });
}

QByteArray to_png(const QImage& image) {
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return content;
}

QByteArray draw_svg(const Walked& walked, const PictureSettings& settings, const Shot& shot) {
    Drawing drawing(walked, settings.style, settings.sheet.layout(), settings.view);
    SvgSurface surface(settings.sheet, drawing.layout());
    drawing.draw(surface, shot);
    return surface.finish(words::caption(walked.experiment), drawing.caption(shot));
}

} // namespace hiker
