// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/clipboard.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMimeData>

namespace hiker {

namespace {

/// Qt tells nobody that it failed, so it is asked for what it has.
const QMimeData& content() {
    static const QMimeData nothing;
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    return data ? *data : nothing;
}

} // namespace

bool copy_text(const QString& text) {
    QGuiApplication::clipboard()->setText(text);
    return content().text() == text;
}

bool copy_image(const QImage& image) {
    QGuiApplication::clipboard()->setImage(image);
    return content().hasImage();
}

QString clipboard_complaint() {
    return QCoreApplication::translate("hiker::clipboard", "The clipboard cannot be reached: nothing was copied.");
}

} // namespace hiker
