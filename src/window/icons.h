// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace hiker {

/// An icon of resources/icons, drawn in this colour so that it can be seen on any palette.
QIcon tinted_icon(const QString& name, const QColor& color, const QColor& disabled);

} // namespace hiker
