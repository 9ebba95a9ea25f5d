// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include "plot/theme.h"

namespace hiker {

/// A plot with labelled axes at the left and the bottom, and a plain frame on the other sides. Plots that stand above
/// one another have the same margin at the left, so that their x axes line up.
void set_up_axes(QCustomPlot& plot, const QString& x_label, const QString& y_label);

/// A logarithmic axis with powers of ten, and back.
void make_logarithmic(QCPAxis& axis);
void make_linear(QCPAxis& axis);

/// The plot's background, axes and texts in the colours of the theme and the plot's own font.
void style_axes(QCustomPlot& plot, const Theme& theme);

} // namespace hiker
