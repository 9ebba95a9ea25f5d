// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "descent/optimizer.h"

namespace hiker::words {

/// The names that optimizers and colours have in files and on the command line.
QStringList all_optimizers();
QStringList all_colours();

/// What a hyperparameter may be, for somebody who typed something else: "beta1: type a number from ...".
QString range(const Hyperparameter& hyperparameter);
/// The same where its symbol stands beside it: "β₁ (beta1): type a number from ...".
QString range_at_symbol(const Hyperparameter& hyperparameter);

/// What somebody wrote, as it can be repeated in a sentence: in one line, and the beginning of it where it is long.
QString excerpt(const QString& written);

/// Whether a hiker can be called this.
bool is_name(const QString& text);
/// What a name may be, for somebody who typed something else.
QString names_allowed();

} // namespace hiker::words
