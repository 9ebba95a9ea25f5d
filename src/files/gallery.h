// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "math/point.h"

namespace hiker {

/// One of the well-known functions of x and y that come with the program, and what is published about it. Its
/// experiment is in a file of its own.
struct KnownLandscape {
    QString name; ///< of its file, without the ending
    QString title;
    std::vector<Point> minima; ///< the lowest places, with the digits published; none where it falls without bound
    double value = 0;          ///< f at all of them, with the digits published
    bool has_others = false;   ///< minima that are not as low
    QString source;            ///< of these numbers: S. Surjanovic and D. Bingham, Virtual Library of Simulation
                               ///< Experiments, 2013; M. Jamil and X.-S. Yang, A literature survey of benchmark
                               ///< functions for global optimization problems, 2013; or who first used the function
};

/// All of them, in the order to look at them, with their titles in the language that is spoken.
std::vector<KnownLandscape> known_landscapes();

/// Where the experiment of one of them is.
QString landscape_path(const QString& name);
/// The one whose experiment is there; nothing for any other file.
std::optional<KnownLandscape> landscape_at(const QString& path);

/// The title and the known minima in a sentence.
QString about(const KnownLandscape& landscape);

} // namespace hiker
