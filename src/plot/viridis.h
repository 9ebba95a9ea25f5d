// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace hiker {

/// A colour of viridis, from its dark end at 0 to its light one at 1. The scale is perceptually uniform and lies apart
/// for colour-blind people too (S. van der Walt, N. Smith, 2015).
QColor viridis(double part);

/// So much of the one colour, and the rest of the other.
QColor mixed(const QColor& from, const QColor& to, double part);

} // namespace hiker
