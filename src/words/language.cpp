// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <algorithm>

namespace hiker::words {

namespace {

const QString english = QStringLiteral("en");
const QString translations = QStringLiteral(":/languages");
const QString beginning = QStringLiteral("hiker_"); // of a translation's file name

/// In a translation: what its language is called in itself.
constexpr auto english_name = QT_TRANSLATE_NOOP("hiker::language", "English");

/// The translators belong to the application, which forgets them when it ends; they are found there by this name.
constexpr auto translator_name = "hiker's language";

QTranslator* install(const QString& file, const QString& folder) {
    auto* translator = new QTranslator(QCoreApplication::instance());
    translator->setObjectName(translator_name);
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
    return translator;
}

QString own_name(const QString& code) {
    QTranslator translator;
    if (!translator.load(beginning + code, translations))
        return code;
    const QString name = translator.translate("hiker::language", english_name);
    return name.isEmpty() ? code : name;
}

bool speaks(const QString& code) {
    return code == english || QFile::exists(translations + "/" + beginning + code + ".qm");
}

} // namespace

std::vector<Language> languages() {
    std::vector<Language> all{{english, QStringLiteral("English")}};
    const QStringList files = QDir(translations).entryList({beginning + "*.qm"}, QDir::Files, QDir::Name);
    for (const QString& file : files) {
        const QString code = file.mid(beginning.size()).chopped(3);
        all.push_back({code, own_name(code)});
    }
    return all;
}

QString language_of_system() {
    const QStringList wanted = QLocale::system().uiLanguages(); // "de-AT", "de"; "zh-Hans-CN", "zh-CN"
    for (QString code : wanted) {
        code.replace('-', '_');
        // A country that is not among them speaks the language as it is spoken elsewhere.
        for (const QString& candidate : {code, code.section('_', 0, 0)})
            if (speaks(candidate))
                return candidate;
    }
    return english;
}

void speak(const QString& code) {
    const auto before = QCoreApplication::instance()->findChildren<QTranslator*>(translator_name);
    qDeleteAll(before); // which uninstalls them
    const QString language = speaks(code) ? code : english;
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
    return language.isEmpty() ? english : language;
}

QString path_in_spoken_language(const QString& path) {
    const QString translated = translations + "/" + spoken_language() + path.mid(1);
    return path.startsWith(":/") && QFile::exists(translated) ? translated : path;
}

} // namespace hiker::words
