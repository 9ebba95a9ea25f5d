// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/palette.h"

#include <libimagequant.h>

#include <algorithm>
#include <limits>
#include <memory>

#include "picture/beside.h"

namespace hiker {

namespace {

constexpr int exact_colours = 16; // the most frequent ones: background, axes, lines and letters

struct Count {
    QRgb colour;
    unsigned pixels;
};

/// The colours of the pictures, the most frequent first.
std::vector<Count> counted(const std::vector<QImage>& samples, const std::stop_token& stop) {
    QHash<QRgb, unsigned> pixels;
    for (const QImage& image : samples)
        for (int y = 0; y < image.height(); ++y) {
            throw_if_stopped(stop);
            const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
            for (int x = 0, begin = 0; x < image.width(); ++x)
                if (x + 1 == image.width() || line[x + 1] != line[begin]) {
                    pixels[line[begin]] += static_cast<unsigned>(x + 1 - begin);
                    begin = x + 1;
                }
        }
    std::vector<Count> counts;
    for (auto it = pixels.cbegin(); it != pixels.cend(); ++it)
        counts.push_back({it.key(), it.value()});
    std::sort(counts.begin(), counts.end(), [](const Count& a, const Count& b) {
        return a.pixels != b.pixels ? a.pixels > b.pixels : a.colour < b.colour; // the same in every run
    });
    return counts;
}

liq_color liq_of(QRgb colour) {
    return {static_cast<uchar>(qRed(colour)), static_cast<uchar>(qGreen(colour)), static_cast<uchar>(qBlue(colour)),
            255};
}

template <typename T>
using Owned = std::unique_ptr<T, void (*)(T*)>;

/// Called in between; 0 where it is to stop.
int goes_on(float /*progress*/, void* stop) {
    return static_cast<const std::stop_token*>(stop)->stop_requested() ? 0 : 1;
}

std::vector<QRgb> quantized(const std::vector<Count>& counts, std::stop_token stop) {
    constexpr double srgb_gamma = 0; // libimagequant's default
    const Owned<liq_attr> options(liq_attr_create(), liq_attr_destroy);
    liq_attr_set_progress_callback(options.get(), goes_on, &stop);
    liq_set_max_colors(options.get(), Palette::most_colours);
    const Owned<liq_histogram> histogram(liq_histogram_create(options.get()), liq_histogram_destroy);
    std::vector<liq_histogram_entry> entries;
    entries.reserve(counts.size());
    for (const Count& count : counts)
        entries.push_back({liq_of(count.colour), count.pixels});
    liq_histogram_add_colors(histogram.get(), options.get(), entries.data(), static_cast<int>(entries.size()),
                             srgb_gamma);
    for (std::size_t i = 0; i < exact_colours; ++i)
        liq_histogram_add_fixed_color(histogram.get(), liq_of(counts[i].colour), srgb_gamma);
    liq_result* raw = nullptr;
    const liq_error error = liq_histogram_quantize(histogram.get(), options.get(), &raw);
    throw_if_stopped(stop);
    if (error != LIQ_OK)
        throw std::bad_alloc(); // the only other reason would be a quality that was asked for
    const Owned<liq_result> result(raw, liq_result_destroy);
    const liq_palette* palette = liq_get_palette(result.get());
    std::vector<QRgb> colours;
    for (unsigned i = 0; i < palette->count; ++i)
        colours.push_back(qRgb(palette->entries[i].r, palette->entries[i].g, palette->entries[i].b));
    return colours;
}

/// How different two colours look: more in green than in blue (the weights of the ITU's luma, BT.601).
int distance(QRgb a, QRgb b) {
    const int red = qRed(a) - qRed(b);
    const int green = qGreen(a) - qGreen(b);
    const int blue = qBlue(a) - qBlue(b);
    return 299 * red * red + 587 * green * green + 114 * blue * blue;
}

} // namespace

Palette::Palette(const std::vector<QImage>& samples, const std::stop_token& stop) {
    const std::vector<Count> counts = counted(samples, stop);
    if (counts.size() > most_colours)
        colours_ = quantized(counts, stop);
    else
        for (const Count& count : counts)
            colours_.push_back(count.colour);
}

uchar Palette::index_of(QRgb colour) {
    const auto found = known_.constFind(colour);
    return found != known_.cend() ? *found : *known_.insert(colour, nearest(colour));
}

uchar Palette::nearest(QRgb colour) const {
    const auto closer = [colour](QRgb a, QRgb b) { return distance(a, colour) < distance(b, colour); };
    return static_cast<uchar>(std::min_element(colours_.begin(), colours_.end(), closer) - colours_.begin());
}

} // namespace hiker
