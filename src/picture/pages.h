// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QPdfWriter>
#include <QString>
#include <memory>

#include "picture/drawing.h"
#include "picture/map_drawing.h"
#include "picture/sheet.h"
#include "picture/surface.h"

namespace hiker {

/// A PDF with a picture a page, in lines and text, written to the device as it grows. What the device could not take is
/// for its owner to find out.
class Pages {
  public:
    /// The device is open and outlives the pages.
    Pages(QIODevice& device, const Sheet& sheet, const QString& title);

    void add(Drawing& drawing, const Shot& shot);
    void add(MapDrawing& drawing);
    /// Ends the document.
    void finish() { surface_.reset(); }

  private:
    Surface& next_page(QSize layout);

    QSizeF inches_;
    double dots_;
    QPdfWriter writer_;
    std::unique_ptr<PaintedSurface> surface_;
};

} // namespace hiker
