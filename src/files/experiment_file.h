// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include "descent/experiment.h"
#include "files/whole_file.h"

namespace hiker {

/// The ending of an experiment file's name, with the dot.
inline constexpr auto experiment_file_ending = ".hiker";

/// An experiment as JSON, described in docs/formats.md:
///
///     { "format": "hiker experiment", "version": 1, "function": "x^2", "start": [3], "learning_rate": 0.1,
///       "iterations": 100, "precision": 0.0001, "difference_step": null }
///
/// null switches the precision off and makes the difference step automatic. Numbers read back as exactly the same.
QByteArray experiment_to_json(const Experiment& experiment);

/// Throws FileError for what is not JSON, not of this format, of a newer version, or holds a value that no experiment
/// can have.
Experiment experiment_from_json(const QByteArray& json);

/// The experiment with the values that an object names put in; the other ones stay. Throws FileError.
Experiment with_values(Experiment experiment, const QJsonObject& values);

/// The object that a text is; throws FileError with the line of the mistake.
QJsonObject read_json_object(const QByteArray& json);

} // namespace hiker
