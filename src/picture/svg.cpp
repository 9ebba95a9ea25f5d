// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/svg.h"

#include "picture/sheet.h"
#include "picture/still.h"

namespace hiker {

namespace {

QByteArray attribute(const char* name, double value) {
    return " " + QByteArray(name) + "=\"" + QByteArray::number(value) + "\"";
}

} // namespace

/// Small, and like no other.
QImage SvgDrawing::stand_in() {
    QImage image(3, 1, QImage::Format_RGB32);
    image.setPixel(0, 0, qRgb(1, 2, 3));
    image.setPixel(1, 0, qRgb(254, 1, 77));
    image.setPixel(2, 0, qRgb(5, 253, 130));
    return image;
}

QByteArray SvgDrawing::document() const {
    if (image_.isNull())
        return drawn_;
    QByteArray whole = drawn_;
    return whole.replace(to_png(stand_in()).toBase64(), to_png(image_).toBase64());
}

SvgSurface::SvgSurface(const Sheet& sheet, QSize layout)
    : Surface(sheet.dots()), inches_(sheet.inches()), layout_(layout) {
    begin_piece();
}

void SvgSurface::begin_piece() {
    buffer_ = std::make_unique<QBuffer>();
    generator_ = std::make_unique<QSvgGenerator>();
    generator_->setOutputDevice(buffer_.get());
    generator_->setResolution(units_an_inch);
    generator_->setSize(layout_);
    generator_->setViewBox(QRect(QPoint(), layout_));
    painter_ = std::make_unique<QCPPainter>(generator_.get());
    painter_->setModes(QCPPainter::pmVectorized | QCPPainter::pmNoCaching);
}

/// Takes the generated document's definitions, and what is between these and its end. The names of gradients begin anew
/// in each piece: the piece's number tells them apart.
void SvgSurface::end_piece() {
    painter_->end();
    QByteArray document = buffer_->data();
    const QByteArray own = "piece" + QByteArray::number(++pieces_) + "-gradient";
    document.replace("id=\"gradient", "id=\"" + own).replace("url(#gradient", "url(#" + own);
    const QByteArray first = "<defs>";
    const QByteArray before = "</defs>";
    const auto definitions = document.indexOf(first) + first.size();
    const auto end = document.indexOf(before);
    definitions_ += document.mid(definitions, end - definitions);
    const auto begin = end + before.size();
    content_ += document.mid(begin, document.lastIndexOf("</svg>") - begin);
}

void SvgSurface::clip(const QRect& rect) {
    end_piece();
    clips_.push_back(rect);
    content_ += "<g clip-path=\"url(#clip" + QByteArray::number(clips_.size()) + ")\">";
    begin_piece();
}

void SvgSurface::unclip() {
    end_piece();
    content_ += "</g>\n";
    begin_piece();
}

QByteArray SvgSurface::finish(const QString& title, const QString& description) {
    end_piece();
    QByteArray document =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" version=\"1.1\" "
        "width=\"" +
        QByteArray::number(inches_.width()) + "in\" height=\"" + QByteArray::number(inches_.height()) +
        "in\" viewBox=\"0 0 " + QByteArray::number(layout_.width()) + " " + QByteArray::number(layout_.height()) +
        "\">\n<title>" + title.toHtmlEscaped().toUtf8() + "</title>\n<desc>" + description.toHtmlEscaped().toUtf8() +
        "</desc>\n<defs>\n";
    for (std::size_t i = 0; i < clips_.size(); ++i)
        document += "<clipPath id=\"clip" + QByteArray::number(i + 1) + "\"><rect" + attribute("x", clips_[i].x()) +
                    attribute("y", clips_[i].y()) + attribute("width", clips_[i].width()) +
                    attribute("height", clips_[i].height()) + "/></clipPath>\n";
    document += definitions_ + "</defs>" + content_ + "</svg>\n";
    // Where the picture is looked at the font may be missing.
    return document.replace("\" font-size=", ", sans-serif\" font-size=");
}

} // namespace hiker
