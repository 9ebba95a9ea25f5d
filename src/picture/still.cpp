// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/still.h"

#include <QBuffer>

#include "picture/svg.h"
#include "words/caption.h"

namespace hiker {

namespace {

constexpr double inches_a_metre = 1 / 0.0254;

template <typename Draw>
QImage painted(QSize layout, QSize pixels, Draw draw) {
    // With an alpha channel, so that no text is smoothed with colours for the subpixels of one screen.
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    ImageSurface surface(image, layout);
    draw(surface);
    return image;
}

QImage finished(QImage image, const PictureSettings& settings) {
    if (!settings.style.is_transparent)
        image.convertTo(QImage::Format_RGB32);
    const int dots_a_metre = static_cast<int>(std::lround(settings.sheet.dpi * inches_a_metre));
    image.setDotsPerMeterX(dots_a_metre);
    image.setDotsPerMeterY(dots_a_metre);
    return image;
}

} // namespace

QImage paint_image(Drawing& drawing, const Shot& shot, QSize pixels) {
    return painted(drawing.layout(), pixels, [&](Surface& surface) { drawing.draw(surface, shot); });
}

QImage draw_image(const Walked& walked, const PictureSettings& settings, const Shot& shot) {
    Drawing drawing(walked, settings.style, settings.sheet.layout(), settings.view);
    return finished(paint_image(drawing, shot, settings.sheet.pixels), settings);
}

QImage draw_image(MapDrawing& drawing, const PictureSettings& settings) {
    return finished(painted(drawing.layout(), settings.sheet.pixels, [&](Surface& surface) { drawing.draw(surface); }),
                    settings);
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

QByteArray draw_svg(MapDrawing& drawing, const PictureSettings& settings) {
    SvgSurface surface(settings.sheet, drawing.layout());
    drawing.draw(surface);
    return surface.finish(drawing.caption(), drawing.caption());
}

} // namespace hiker
