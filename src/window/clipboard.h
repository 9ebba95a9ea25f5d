// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace hiker {

/// Put something on the clipboard. False where it is not there afterwards: another program holds it, or there is none.
bool copy_text(const QString& text);
bool copy_image(const QImage& image);
/// What is said then.
QString clipboard_complaint();

} // namespace hiker
