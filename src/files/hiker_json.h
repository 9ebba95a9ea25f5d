// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include "descent/experiment.h"
#include "descent/hiker.h"

namespace hiker {

/// One of an experiment's hikers as JSON, with every key that she can have; her start has as many numbers as the
/// function has variables:
///
///     { "name": "Anna", "colour": "orange", "hidden": false, "start": [3], "learning_rate": 0.1, "optimizer": "adam",
///       "hyperparameters": { "beta1": 0.9, "beta2": 0.999, "epsilon": 1e-08 } }
QJsonObject to_json(const Hiker& hiker, int variables);

/// The hiker with the values that an object names put in; the other ones stay, except that an optimizer brings its
/// usual hyperparameters along, and its usual learning rate where that means something else than before. Throws
/// FileError, for a start of another function too.
Hiker with_values(Hiker hiker, const QJsonObject& values, int variables);

/// The number at a key; throws FileError where it is not what the quantity may be.
double number_at(const QString& key, const QJsonValue& value, Quantity quantity);

} // namespace hiker
