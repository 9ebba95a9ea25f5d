// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include <QImage>
#include <QSize>
#include <functional>

namespace hiker {

/// What a picture is drawn on: its painter measures in the layout's units, from the left and the top.
class Surface {
  public:
    virtual ~Surface() = default;
    Surface(const Surface&) = delete;
    Surface& operator=(const Surface&) = delete;

    virtual QCPPainter& painter() = 0;
    /// How many pixels an image in it has for each unit of the layout.
    double dots() const { return dots_; }
    /// Whether what is painted has to be clipped with clip() and unclip(), because painters do not.
    virtual bool needs_clips() const { return false; }
    virtual void clip(const QRect& /*rect*/) {}
    virtual void unclip() {}
    /// Whether what moves is painted on a transparent layer of its own, as it is in the window, where it is laid over
    /// the rest: directly painted, a smooth edge can come out one shade different.
    virtual bool has_layers() const { return false; }
    /// Of this rectangle.
    virtual void paint_layer(const QRect& /*rect*/, const std::function<void(QCPPainter&)>& /*paint*/) {}

  protected:
    explicit Surface(double dots) : dots_(dots) {}

  private:
    double dots_;
};

/// A device that a painter can paint and clip on, such as a page.
class PaintedSurface : public Surface {
  public:
    /// The device measures the whole of the layout in this size.
    PaintedSurface(QPaintDevice& device, QSizeF size, QSize layout, double dots, QCPPainter::PainterModes modes);

    QCPPainter& painter() override { return painter_; }

  private:
    QCPPainter painter_;
};

/// An image, transparent at first.
class ImageSurface : public Surface {
  public:
    ImageSurface(QImage& image, QSize layout);

    QCPPainter& painter() override { return painter_; }
    bool has_layers() const override { return true; }
    void paint_layer(const QRect& rect, const std::function<void(QCPPainter&)>& paint) override;

  private:
    void set_up(QCPPainter& painter) const;

    QImage& image_;
    QSize layout_;
    QImage layer_;
    QCPPainter painter_;
};

} // namespace hiker
