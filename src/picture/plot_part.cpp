// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/plot_part.h"

#include <QApplication>
#include <QFontInfo>
#include <vector>

namespace hiker {

/// The family is the one that is really used: a file is opened elsewhere too.
QFont picture_font() {
    QFont font = QApplication::font();
    font.setPointSizeF(QFontInfo(font).pointSizeF() * usual_text_size);
    font.setFamily(QFontInfo(font).family());
    return font;
}

namespace {

/// Whether what is on it stands around the picture, and not in it.
bool is_frame(const QCPLayer& layer) {
    return QStringList{"grid", "axes", "legend"}.contains(layer.name());
}

bool is_content(const QCPLayer& layer) {
    return !is_frame(layer);
}

/// Whether what is on it moves: the window keeps such layers apart.
bool is_moving(const QCPLayer& layer) {
    return layer.mode() == QCPLayer::lmBuffered;
}

bool is_still(const QCPLayer& layer) {
    return !is_moving(layer);
}

/// Hides parts of a plot for as long as it exists.
class Hidden {
  public:
    explicit Hidden(std::vector<QCPLayerable*> parts) : parts_(std::move(parts)) {
        std::erase_if(parts_, [](const QCPLayerable* part) { return !part->visible(); });
        for (QCPLayerable* part : parts_)
            part->setVisible(false);
    }
    ~Hidden() {
        for (QCPLayerable* part : parts_)
            part->setVisible(true);
    }
    Q_DISABLE_COPY_MOVE(Hidden)

  private:
    std::vector<QCPLayerable*> parts_;
};

/// What is drawn on the layers that are chosen. The layout and the axis rectangle are never among it: what is drawn in
/// them would be hidden with them.
template <typename Choice>
std::vector<QCPLayerable*> parts_on(const QCustomPlot& plot, Choice choice) {
    std::vector<QCPLayerable*> parts;
    for (int i = 0; i < plot.layerCount(); ++i)
        if (const QCPLayer& layer = *plot.layer(i); choice(layer))
            for (QCPLayerable* part : layer.children())
                if (!qobject_cast<QCPLayoutElement*>(part) || is_frame(layer))
                    parts.push_back(part);
    return parts;
}

/// Keeps the room around the axes as it is for as long as it exists.
class FixedMargins {
  public:
    explicit FixedMargins(QCPAxisRect& rect) : rect_(rect), automatic_(rect.autoMargins()) {
        rect_.setAutoMargins(QCP::msNone);
    }
    ~FixedMargins() { rect_.setAutoMargins(automatic_); }
    Q_DISABLE_COPY_MOVE(FixedMargins)

  private:
    QCPAxisRect& rect_;
    QCP::MarginSides automatic_;
};

void paint(QCPPainter& painter, QCustomPlot& plot, const QRect& rect) {
    painter.save();
    painter.translate(rect.topLeft());
    plot.toPainter(&painter, rect.width(), rect.height());
    painter.restore();
}

void draw_clipped(Surface& surface, QCustomPlot& plot, const QRect& rect) {
    {
        const Hidden contents(parts_on(plot, is_content));
        paint(surface.painter(), plot, rect);
    }
    const Hidden frame(parts_on(plot, is_frame));
    const FixedMargins margins(*plot.axisRect()); // without the axes there would be none
    surface.clip(plot.axisRect()->rect().translated(rect.topLeft()));
    paint(surface.painter(), plot, rect);
    surface.unclip();
}

/// What does not move is painted directly, unless it has to have the window's pixels in a key too.
void draw_in_layers(Surface& surface, QCustomPlot& plot, const QRect& rect, bool has_key) {
    {
        const Hidden moving(parts_on(plot, is_moving));
        if (has_key)
            surface.paint_layer(rect, [&](QCPPainter& painter) { paint(painter, plot, rect); });
        else
            paint(surface.painter(), plot, rect);
    }
    const Hidden still(parts_on(plot, is_still));
    const FixedMargins margins(*plot.axisRect());
    surface.paint_layer(rect, [&](QCPPainter& painter) { paint(painter, plot, rect); });
}

} // namespace

void draw_plot(Surface& surface, QCustomPlot& plot, const QRect& rect, bool has_key) {
    if (surface.needs_clips())
        draw_clipped(surface, plot, rect);
    else if (surface.has_layers())
        draw_in_layers(surface, plot, rect, has_key);
    else
        paint(surface.painter(), plot, rect);
}

} // namespace hiker
