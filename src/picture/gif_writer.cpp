// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/gif_writer.h"

#include <gif_lib.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <new>

#include "picture/beside.h"

namespace hiker {

namespace {

constexpr int bits_a_channel = 8;
constexpr int longest_delay = 65'535; // hundredths of a second

int write_to_device(GifFileType* gif, const GifByteType* bytes, int length) {
    return static_cast<int>(
        static_cast<QIODevice*>(gif->UserData)->write(reinterpret_cast<const char*>(bytes), length));
}

std::size_t area(QSize size) {
    return static_cast<std::size_t>(size.width()) * static_cast<std::size_t>(size.height());
}

} // namespace

GifWriter::GifWriter(QIODevice& device, QSize size, Palette palette)
    : gif_(EGifOpen(&device, write_to_device, nullptr)),
      size_(size),
      palette_(std::move(palette)),
      unchanged_(static_cast<uchar>(palette_.colours().size())),
      before_(area(size), unchanged_),
      indices_(area(size), unchanged_) {
    if (!gif_)
        throw std::bad_alloc();
    begin();
}

GifWriter::~GifWriter() {
    close();
}

void GifWriter::begin() {
    const int colours = static_cast<int>(palette_.colours().size()) + 1;
    const int room = 1 << GifBitSize(colours);
    ColorMapObject* map = GifMakeMapObject(room, nullptr);
    if (!map)
        throw std::bad_alloc();
    std::transform(palette_.colours().begin(), palette_.colours().end(), map->Colors, [](QRgb colour) {
        return GifColorType{static_cast<GifByteType>(qRed(colour)), static_cast<GifByteType>(qGreen(colour)),
                            static_cast<GifByteType>(qBlue(colour))};
    });
    EGifSetGifVersion(gif_, true);
    EGifPutScreenDesc(gif_, size_.width(), size_.height(), bits_a_channel, 0, map);
    GifFreeMapObject(map);
    // Netscape's extension, which all programs know: play it again, 0 times for ever.
    constexpr std::array<GifByteType, 3> for_ever{1, 0, 0};
    EGifPutExtensionLeader(gif_, APPLICATION_EXT_FUNC_CODE);
    EGifPutExtensionBlock(gif_, 11, "NETSCAPE2.0");
    EGifPutExtensionBlock(gif_, for_ever.size(), for_ever.data());
    EGifPutExtensionTrailer(gif_);
}

void GifWriter::add(const QImage& image, int centiseconds, const std::stop_token& stop) {
    const QRect changed = take(image, stop);
    const bool can_stay = patch_ && patch_->centiseconds + centiseconds <= longest_delay;
    if (changed.isEmpty() && can_stay) {
        patch_->centiseconds += centiseconds;
        return;
    }
    if (patch_)
        write(*patch_, stop);
    patch_ = cut(changed.isEmpty() ? QRect(0, 0, 1, 1) : changed);
    patch_->centiseconds = centiseconds;
}

/// Finds the indices of a picture, and where it has changed.
QRect GifWriter::take(const QImage& image, const std::stop_token& stop) {
    std::swap(before_, indices_);
    int left = size_.width();
    int right = -1;
    int top = size_.height();
    int bottom = -1;
    const auto width = static_cast<std::size_t>(size_.width());
    for (int y = 0; y < size_.height(); ++y) {
        throw_if_stopped(stop);
        const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        const uchar* before = before_.data() + static_cast<std::size_t>(y) * width;
        uchar* after = indices_.data() + static_cast<std::size_t>(y) * width;
        if (!image_.isNull() && std::memcmp(line, image_.constScanLine(y), width * sizeof(QRgb)) == 0) {
            std::copy_n(before, width, after);
            continue;
        }
        for (std::size_t x = 0; x < width; ++x)
            after[x] = x > 0 && line[x] == line[x - 1] ? after[x - 1] : palette_.index_of(line[x]);
        const auto first = static_cast<int>(std::mismatch(after, after + width, before).first - after);
        if (first == size_.width())
            continue;
        int last = size_.width() - 1;
        while (after[last] == before[last])
            --last;
        left = std::min(left, first);
        right = std::max(right, last);
        top = std::min(top, y);
        bottom = y;
    }
    image_ = image;
    return {QPoint(left, top), QPoint(right, bottom)};
}

GifWriter::Patch GifWriter::cut(const QRect& rect) const {
    Patch patch{rect, {}, 0};
    patch.indices.reserve(area(rect.size()));
    for (int y = rect.top(); y <= rect.bottom(); ++y)
        for (int x = rect.left(); x <= rect.right(); ++x) {
            const auto place =
                static_cast<std::size_t>(y) * static_cast<std::size_t>(size_.width()) + static_cast<std::size_t>(x);
            patch.indices.push_back(indices_[place] == before_[place] ? unchanged_ : indices_[place]);
        }
    return patch;
}

void GifWriter::write(const Patch& patch, const std::stop_token& stop) {
    const GraphicsControlBlock control{DISPOSE_DO_NOT, false, patch.centiseconds, unchanged_};
    std::array<GifByteType, 4> extension{};
    EGifGCBToExtension(&control, extension.data());
    EGifPutExtension(gif_, GRAPHICS_EXT_FUNC_CODE, extension.size(), extension.data());
    const QRect& rect = patch.rect;
    EGifPutImageDesc(gif_, rect.left(), rect.top(), rect.width(), rect.height(), false, nullptr);
    std::vector<uchar> line(static_cast<std::size_t>(rect.width()));
    for (auto begin = patch.indices.begin(); begin != patch.indices.end(); begin += rect.width()) {
        throw_if_stopped(stop);
        std::copy_n(begin, rect.width(), line.begin());
        EGifPutLine(gif_, line.data(), rect.width()); // spoils the line
    }
}

void GifWriter::finish(const std::stop_token& stop) {
    if (patch_)
        write(*patch_, stop);
    patch_.reset();
    close();
}

void GifWriter::close() {
    if (gif_)
        EGifCloseFile(gif_, nullptr);
    gif_ = nullptr;
}

} // namespace hiker
