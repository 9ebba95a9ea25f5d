// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "descent/experiment.h"
#include "descent/outcome.h"
#include "math/notation_error.h"

namespace hiker::words {

/// With a capital letter.
QString sentence_begin(QString text);
/// With a full stop.
QString as_sentence(const QString& text);
/// Two sentences, one behind the other.
QString together(const QString& first, const QString& second);

/// How numbers are written: six significant digits for people, or the shortest ones that read back exactly for
/// programs.
enum class Digits { few, exact };
QString number(double number, Digits digits = Digits::few);
/// As it is written in a formula: with a real minus sign.
QString in_formula(double number);
/// A point or a gradient of a function of so many variables: "3", or "(3, -1)".
QString number(Vector vector, int variables, Digits digits = Digits::few);
QString in_formula(Vector vector, int variables);
/// What f is called where it stands by itself, "f(x)" or "f(x, y)", and how steep it is: "|slope|" or "|gradient|".
QString value_name(int variables);
QString steepness_name(int variables);

/// Where that is: "x = 3", or "(x, y) = (3, -1)".
QString place(Point point, int variables);

/// "1 iteration", "40 iterations".
QString iterations(long long count);

/// Why the descent of one of the experiment's hikers ended and what to try: one or two sentences.
QString outcome(const Experiment& experiment, const Hiker& hiker, const Outcome& outcome);

/// The two lines of the result on a function of so many variables: where it ended, and the slope or gradient there.
QStringList result(const Outcome& outcome, int variables, Digits digits = Digits::few);

/// The standard term for a quantity as it stands in a sentence: "learning rate".
QString name_in_sentence(Quantity quantity);
/// By itself: "Learning rate".
QString name(Quantity quantity);

/// What the quantity may be, for somebody who typed something else: "The learning rate must be a number from ...".
QString range(Quantity quantity);

/// What the start may be on a function of so many variables: one number for x, or one each for x and y.
QString range_of_start(int variables);

/// The error's sentence.
QString notation(const NotationError& error);

/// The error's place in the typed text, in the UTF-16 units that QString counts in.
struct Place {
    qsizetype position = 0;
    qsizetype length = 0;
};
Place place(const NotationError& error, const QString& typed);

} // namespace hiker::words
