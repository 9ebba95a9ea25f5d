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
///     { "format": "hiker experiment", "version": 2, "function": "x^2", "iterations": 100, "precision": 0.0001,
///       "difference_step": null, "selected": 1, "hikers": [ ... ] }
///
/// null switches the precision off and makes the difference step automatic; "selected" counts the hikers from 1, and
/// what one of them is like, hiker_json.h says. Numbers read back as exactly the same, but for the y of starts on a
/// function of x, which are not written.
QByteArray experiment_to_json(const Experiment& experiment);

/// Reads every version: in the first there was one hiker, whose "start" and "learning_rate" stood beside the function.
/// Throws FileError for what is not JSON, not of this format, of a newer version, or holds a value that no experiment
/// can have.
Experiment experiment_from_json(const QByteArray& json);

/// The experiment with the values that an object names put in; the other ones stay. "hikers" takes the place of all
/// that there were. "start", "learning_rate", "optimizer" and "hyperparameters" are the selected one's. A start has as
/// many numbers as the function has variables; where the function is the first of x and y, starts of which nothing is
/// said are those of with_function. Throws FileError.
Experiment with_values(Experiment experiment, QJsonObject values);

/// The object that a text is; throws FileError with the line of the mistake.
QJsonObject read_json_object(const QByteArray& json);

} // namespace hiker
