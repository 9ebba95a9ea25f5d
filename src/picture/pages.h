// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QPdfWriter>
#include <QString>
#include <functional>
#include <memory>

#include "picture/sheet.h"
#include "picture/surface.h"

namespace hiker {

/// A PDF with a picture a page, in lines and text, written to the device as it grows. What the device could not take is
/// for its owner to find out.
class Pages {
  public:
    /// The device is open and outlives the pages.
    Pages(QIODevice& device, const Sheet& sheet, const QString& title);

    /// Begins the next one, laid out for this size.
    void begin_page(QSize layout);
    /// Compresses an image, which takes its time where it is large, and can be done in any thread. When the same one is
    /// painted afterwards it is there already.
    void embed(const QImage& image);
    /// Draws on the page that was begun.
    void add(const std::function<void(Surface&)>& draw) { draw(*surface_); }
    /// Ends the document.
    void finish() { surface_.reset(); }

  private:
    QSizeF inches_;
    double dots_;
    QPdfWriter writer_;
    std::unique_ptr<PaintedSurface> surface_;
};

} // namespace hiker
