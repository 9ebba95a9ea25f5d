// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace hiker::words {

/// A language that the program speaks.
struct Language {
    QString code; ///< as locales begin, and as its folder in resources/languages is called: "de", "zh_CN"
    QString name; ///< in itself: "Deutsch"
};

/// All of them, English first.
QStringList language_codes();
/// The same with their names, for which every translation is read.
std::vector<Language> languages();

/// The first of the system's languages that the program speaks, otherwise English; its code.
QString language_of_system();

/// Has the application that there is speak the language with this code; English where there is no such language.
void speak(const QString& code);

/// The code of the language that is spoken.
QString spoken_language();

/// Where the text file that comes with the program under this path (":/guide.md") is in the language that is spoken:
/// in English where it has not been translated.
QString path_in_spoken_language(const QString& path);

} // namespace hiker::words
