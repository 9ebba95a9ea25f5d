// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace hiker {

/// Opens the guide to the program in a window of its own, beside the given one.
void show_guide(QWidget& beside);

} // namespace hiker
