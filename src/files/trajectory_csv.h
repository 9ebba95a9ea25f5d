// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <cstddef>
#include <vector>

#include "descent/trajectory.h"
#include "descent/walked.h"

namespace hiker {

/// A trajectory as CSV (RFC 4180): the names of the columns, and a line for each iterate that is kept. On a function of
/// one variable they are iteration, x, f, slope and step_size; on one of two there is a y behind x, and gradient_x and
/// gradient_y in place of the slope. Numbers are written with the shortest digits that read back exactly. With a name
/// the first column is that of the hiker.
QByteArray csv_header(int variables, bool has_names = false);
/// The lines of at most so many rows from the first one on: a long trajectory is written bit by bit.
QByteArray csv_rows(const Trajectory& trajectory, int variables, std::size_t first, std::size_t count,
                    const QString& name = {});

/// All that has been walked as CSV, in parts that follow one another: one hiker's trajectory, or those of several, each
/// behind the other, with their names.
class TrajectoryTable {
  public:
    explicit TrajectoryTable(const Walked& walked);

    std::size_t parts() const { return parts_.size(); }
    /// The first one begins with the names of the columns.
    QByteArray part(std::size_t number) const;

  private:
    struct Part {
        std::size_t track;
        std::size_t first_row;
    };

    int variables_;
    std::vector<Track> tracks_;
    std::vector<QString> names_; ///< as many, or none where one hiker is alone
    std::vector<Part> parts_;
};

} // namespace hiker
