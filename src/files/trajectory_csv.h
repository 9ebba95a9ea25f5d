// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <cstddef>

#include "descent/trajectory.h"

namespace hiker {

/// A trajectory as CSV (RFC 4180): the names of the columns, and a line for each iterate that is kept. Numbers are
/// written with the shortest digits that read back exactly.
QByteArray csv_header();
/// The lines of at most so many rows from the first one on: a long trajectory is written bit by bit.
QByteArray csv_rows(const Trajectory& trajectory, std::size_t first, std::size_t count);

} // namespace hiker
