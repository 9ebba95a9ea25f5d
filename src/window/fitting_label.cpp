// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/fitting_label.h"

#include <QEvent>
#include <algorithm>

namespace hiker {

void FittingLabel::set_texts(const QStringList& texts) {
    texts_ = texts;
    choose();
}

void FittingLabel::resizeEvent(QResizeEvent* event) {
    QLabel::resizeEvent(event);
    choose();
}

void FittingLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        choose();
}

void FittingLabel::choose() {
    const auto fits = [this](const QString& text) {
        return fontMetrics().horizontalAdvance(text) <= contentsRect().width();
    };
    const auto longest = std::find_if(texts_.cbegin(), texts_.cend(), fits);
    const QString shortest = texts_.isEmpty() ? QString() : texts_.constLast();
    if (const QString text = longest == texts_.cend() ? shortest : *longest; text != QLabel::text())
        setText(text);
}

} // namespace hiker
