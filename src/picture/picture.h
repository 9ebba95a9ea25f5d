// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QSize>
#include <QString>

#include "descent/experiment.h"
#include "descent/trajectory.h"
#include "plot/cursor.h"

namespace hiker {

/// The scene as it stands in the window, in a picture of this size in pixels. Needs a QApplication, and no display.
QImage draw_picture(const Experiment& experiment, const Trajectory& trajectory, const Cursor& cursor, QSize size);

/// Writes a PNG; whatever was there before stays whole until the new one is. Throws FileError.
void save_png(const QImage& image, const QString& path);

} // namespace hiker
