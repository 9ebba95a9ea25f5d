// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QImage>
#include <QRgb>
#include <stop_token>
#include <vector>

namespace hiker {

/// The colours that the pictures of an animation share. Chosen so that large areas keep theirs exactly, and that the
/// shades of smoothed edges come out as near as so few colours allow (by libimagequant).
class Palette {
  public:
    /// One index less than a GIF has, which is left for pixels that do not change.
    static constexpr int most_colours = 255;

    /// The pictures are opaque, in 32 bits a pixel; at least one. Throws Stopped.
    explicit Palette(const std::vector<QImage>& samples, const std::stop_token& stop = {});

    const std::vector<QRgb>& colours() const { return colours_; }
    /// The index of the nearest colour.
    uchar index_of(QRgb colour);

  private:
    uchar nearest(QRgb colour) const;

    std::vector<QRgb> colours_;
    QHash<QRgb, uchar> known_;
};

} // namespace hiker
