// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace hiker {

/// An icon of resources/icons in the colour of the palette's button text, so that it can be seen on any. It is drawn
/// when it is painted, at the size that is needed.
QIcon palette_icon(const QString& name);

/// Of the windows of the program: the hiker herself.
QIcon program_icon();

} // namespace hiker
