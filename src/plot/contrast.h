// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace hiker {

/// What the Web Content Accessibility Guidelines 2.1 ask for: of text (1.4.3), and of a line or a mark that has to be
/// seen (1.4.11).
inline constexpr double text_contrast = 4.5;
inline constexpr double graphics_contrast = 3;

/// The contrast ratio of two opaque colours as those guidelines define it, from 1 to 21.
double contrast(const QColor& one, const QColor& other);

/// The colour itself where it stands out from the background by this ratio, otherwise the nearest mixture with black or
/// white that does.
QColor legible(const QColor& color, const QColor& background, double ratio = text_contrast);

} // namespace hiker
