// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace hiker::words {

namespace {

constexpr QLatin1String english("en");
constexpr QLatin1String translations(":/languages");
constexpr QLatin1String beginning("hiker_"); // of a translation's file name
constexpr QLatin1String ending(".qm");

/// In a translation: what its language is called in itself.
constexpr auto english_name = QT_TRANSLATE_NOOP("hiker::language", "English");

/// The translators belong to the application, which forgets them when it ends; they are found there by this name.
constexpr auto translator_name = "hiker's language";

void install(const QString& file, const QString& folder) {
    auto* translator = new QTranslator(QCoreApplication::instance());
    translator->setObjectName(translator_name);
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
}

QString own_name(const QString& code) {
    if (code == english)
        return english_name;
    QTranslator translator;
    if (!translator.load(beginning + code, translations))
        return code;
    const QString name = translator.translate("hiker::language", english_name);
    return name.isEmpty() ? code : name;
}

} // namespace

QStringList language_codes() {
    QStringList codes{english};
    const QStringList files =
        QDir(translations).entryList({beginning + QString("*") + ending}, QDir::Files, QDir::Name);
    for (const QString& file : files)
        codes << file.mid(beginning.size()).chopped(ending.size());
    return codes;
}

std::vector<Language> languages() {
    std::vector<Language> all;
    const QStringList codes = language_codes();
    for (const QString& code : codes)
        all.push_back({code, own_name(code)});
    return all;
}

QString language_of_system() {
    const QStringList spoken = language_codes();
    const QStringList wanted = QLocale::system().uiLanguages(); // "de-AT", "de"; "zh-Hans-CN", "zh-CN"
    for (QString code : wanted) {
        code.replace('-', '_');
        // A country that is not among them speaks the language as it is spoken elsewhere.
        for (const QString& candidate : {code, code.section('_', 0, 0)})
            if (spoken.contains(candidate))
                return candidate;
    }
    return english;
}

void speak(const QString& code) {
    const auto before = QCoreApplication::instance()->findChildren<QTranslator*>(translator_name);
    qDeleteAll(before); // which uninstalls them
    const QString language = language_codes().contains(code) ? code : QString(english);
    QCoreApplication::instance()->setProperty(translator_name, language);
    // Numbers are written with a dot in every language, as formulas are.
    QLocale::setDefault(QLocale::c());
    if (language == english)
        return;
    install("qtbase_" + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(beginning + language, translations);
}

QString spoken_language() {
    const QCoreApplication* application = QCoreApplication::instance();
    const QString language = application ? application->property(translator_name).toString() : QString();
    return language.isEmpty() ? QString(english) : language;
}

QString path_in_spoken_language(const QString& path) {
    const QString translated = translations + QString("/") + spoken_language() + path.mid(1);
    return path.startsWith(":/") && QFile::exists(translated) ? translated : path;
}

} // namespace hiker::words
