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

void Pages::begin_page(QSize layout) {
    if (surface_)
        writer_.newPage();
    else
        surface_ = std::make_unique<PaintedSurface>(writer_, inches_ * units_an_inch, layout, dots_,
                                                    QCPPainter::pmVectorized | QCPPainter::pmNoCaching);
}

/// Qt's engine keeps what it has compressed. Beside the page, where nobody sees it.
void Pages::embed(const QImage& image) {
    surface_->painter().drawImage(QRectF(-2, -2, 1, 1), image);
}

} // namespace hiker
