// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

#include "descent/hiker.h"

namespace hiker {

/// Where to start on a function of so many variables: "3", or "3,-1" with or without brackets and a space. Throws
/// CommandLineError.
Point read_start(const QString& typed, int variables);

/// The hiker that the text of a --hiker describes, in words with spaces between them:
///
///     adam rate=0.1 start=-2 beta1=0.95 colour=orange name="My Adam"
///
/// On a function of x and y a start is a point: start=3,-1, or start=(3, -1).
///
/// What it does not say is as the other hiker has it, except that an optimizer brings its usual hyperparameters along.
/// It brings its usual learning rate along too, where that means something else than before and none is asked for.
/// Throws CommandLineError.
Hiker read_hiker(const QString& text, const Hiker& other, std::optional<double> asked_rate, int variables);

} // namespace hiker
