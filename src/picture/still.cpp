// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/still.h"

#include <QBuffer>

#include "picture/svg.h"
#include "words/caption.h"

namespace hiker {

namespace {

constexpr double inches_a_metre = 1 / 0.0254;

} // namespace

QImage paint_image(Drawing& drawing, const Shot& shot, QSize pixels) {
    // With an alpha channel, so that no text is smoothed with colours for the subpixels of one screen.
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    ImageSurface surface(image, drawing.layout());
    drawing.draw(surface, shot);
    return image;
}

QImage draw_image(const Walked& walked, const PictureSettings& settings, const Shot& shot) {
    Drawing drawing(walked, settings.style, settings.sheet.layout(), settings.view);
    QImage image = paint_image(drawing, shot, settings.sheet.pixels);
    if (!settings.style.is_transparent)
        image.convertTo(QImage::Format_RGB32);
    const int dots_a_metre = static_cast<int>(std::lround(settings.sheet.dpi * inches_a_metre));
    image.setDotsPerMeterX(dots_a_metre);
    image.setDotsPerMeterY(dots_a_metre);
    return image;
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
    SvgSurface surface(settings.sheet.inches(), drawing.layout());
    drawing.draw(surface, shot);
    return surface.finish(words::caption(walked.experiment), drawing.caption(shot));
}

} // namespace hiker
