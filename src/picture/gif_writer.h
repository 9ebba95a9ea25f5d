// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QImage>
#include <QRect>
#include <QSize>
#include <optional>
#include <stop_token>
#include <vector>

#include "picture/palette.h"

struct GifFileType;

namespace hiker {

/// Writes an animated GIF that plays again and again, picture by picture, each one as the rectangle that has changed
/// since the one before. What the device could not take is for its owner to find out.
class GifWriter {
  public:
    /// The device is open and outlives the writer.
    GifWriter(QIODevice& device, QSize size, Palette palette);
    ~GifWriter();
    GifWriter(const GifWriter&) = delete;
    GifWriter& operator=(const GifWriter&) = delete;

    /// The next picture, opaque and of the GIF's size, and for how many hundredths of a second it is seen. Throws
    /// Stopped.
    void add(const QImage& image, int centiseconds, const std::stop_token& stop = {});
    /// Throws Stopped.
    void finish(const std::stop_token& stop = {});

  private:
    /// What has changed; unchanged pixels are of the index that stands for them.
    struct Patch {
        QRect rect;
        std::vector<uchar> indices;
        int centiseconds;
    };

    void begin();
    QRect take(const QImage& image, const std::stop_token& stop);
    Patch cut(const QRect& rect) const;
    void write(const Patch& patch, const std::stop_token& stop);
    void close();

    GifFileType* gif_;
    QSize size_;
    Palette palette_;
    uchar unchanged_;
    QImage image_;               ///< the one before
    std::vector<uchar> before_;  ///< its indices
    std::vector<uchar> indices_; ///< of the newest
    std::optional<Patch> patch_; ///< waits for the next picture: where that is the same, this one is seen longer
};

} // namespace hiker
