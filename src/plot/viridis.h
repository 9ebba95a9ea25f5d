// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace hiker {

/// The colour of a part, 0 to 1, from dark to light: perceptually uniform, and told apart by colour-blind people too
/// (viridis: S. van der Walt, N. Smith, 2015).
QColor on_viridis(double part);

} // namespace hiker
