// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/pages.h"

#include <QPageSize>

namespace hiker {

Pages::Pages(QIODevice& device, const Sheet& sheet, const QString& title)
    : inches_(sheet.inches()), dots_(sheet.dots()), writer_(&device) {
    writer_.setPageSize(QPageSize(inches_, QPageSize::Inch, {}, QPageSize::ExactMatch));
    writer_.setPageMargins({});
    writer_.setResolution(units_an_inch);
    writer_.setTitle(title);
    writer_.setCreator("Hiker");
}

Surface& Pages::next_page(QSize layout) {
    if (surface_)
        writer_.newPage();
    else
        surface_ = std::make_unique<PaintedSurface>(writer_, inches_ * units_an_inch, layout, dots_,
                                                    QCPPainter::pmVectorized | QCPPainter::pmNoCaching);
    return *surface_;
}

void Pages::add(Drawing& drawing, const Shot& shot) {
    drawing.draw(next_page(drawing.layout()), shot);
}

void Pages::add(MapDrawing& drawing) {
    drawing.draw(next_page(drawing.layout()));
}

} // namespace hiker
