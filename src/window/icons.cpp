// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QSvgRenderer>
#include <utility>

// Outside of any namespace, as the macro asks. A static library's resources are only there when asked for.
static void load_resources() {
    Q_INIT_RESOURCE(resources);
}

namespace hiker {

namespace {

class PaletteIcon : public QIconEngine {
  public:
    explicit PaletteIcon(QString file) : file_(std::move(file)) {}

    QIconEngine* clone() const override { return new PaletteIcon(*this); }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        painter->drawPixmap(rect, pixmap(rect.size() * painter->device()->devicePixelRatioF(), mode, state));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State /*state*/) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer(file_).render(&painter);
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), QGuiApplication::palette().color(group, QPalette::ButtonText));
        return pixmap;
    }

  private:
    QString file_;
};

} // namespace

QIcon palette_icon(const QString& name) {
    load_resources();
    return QIcon(new PaletteIcon(":/icons/" + name + ".svg")); // which owns the engine
}

QIcon program_icon() {
    load_resources();
    // Drawn here, in the sizes that window managers ask for: Qt would load a plug-in for it at every start.
    QSvgRenderer drawing(QString(":/icons/hiker.svg"));
    QIcon icon;
    for (const int size : {16, 32, 48, 128}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        drawing.render(&painter);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace hiker
