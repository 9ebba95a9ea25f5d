// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/language.h"

#include <QLocale>
#include <QTest>

#include "math/function.h"
#include "tests.h"
#include "words/sentences.h"

namespace hiker {

namespace {

QString refusal_of(const char* formula) {
    try {
        const Function function(formula);
    } catch (const NotationError& error) {
        return words::notation(error);
    }
    return {};
}

} // namespace

class LanguageTests : public QObject {
    Q_OBJECT

  private slots:
    void cleanup() { words::speak("en"); }

    void every_language_is_called_as_in_itself();
    void a_language_that_nobody_has_translated_is_english();
    void a_count_has_the_plural_form_of_the_language_data();
    void a_count_has_the_plural_form_of_the_language();
    void a_mistake_is_told_in_the_language_that_is_spoken_data() { add_languages(); }
    void a_mistake_is_told_in_the_language_that_is_spoken();
    void numbers_keep_the_dot_data() { add_languages(); }
    void numbers_keep_the_dot();
    void the_language_changes_back();

  private:
    static void add_languages();
};

void LanguageTests::add_languages() {
    QTest::addColumn<QString>("code");
    for (const char* code : {"de", "es", "fr", "ja", "zh_CN"})
        QTest::newRow(code) << code;
}

void LanguageTests::every_language_is_called_as_in_itself() {
    QStringList names;
    for (const words::Language& language : words::languages())
        names << language.code + " " + language.name;
    QCOMPARE(names,
             QStringList({"en English", "de Deutsch", "es Español", "fr Français", "ja 日本語", "zh_CN 简体中文"}));
}

void LanguageTests::a_language_that_nobody_has_translated_is_english() {
    words::speak("de");
    words::speak("tlh");
    QCOMPARE(words::spoken_language(), "en");
    QCOMPARE(words::iterations(2), "2 iterations");
    QCOMPARE(words::path_in_spoken_language(":/guide.md"), ":/guide.md");
}

void LanguageTests::a_count_has_the_plural_form_of_the_language_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("text");
    QTest::newRow("one in English") << "en" << 1 << "1 iteration";
    QTest::newRow("none in English") << "en" << 0 << "0 iterations";
    QTest::newRow("one in German") << "de" << 1 << "1 Iteration";
    QTest::newRow("two in German") << "de" << 2 << "2 Iterationen";
    QTest::newRow("none in French, which is one of the singular") << "fr" << 0 << "0 itération";
    QTest::newRow("two in French") << "fr" << 2 << "2 itérations";
    QTest::newRow("thousands in Spanish, without a dot between them") << "es" << 12000 << "12000 iteraciones";
}

void LanguageTests::a_count_has_the_plural_form_of_the_language() {
    QFETCH(QString, code);
    QFETCH(int, count);
    words::speak(code);
    QTEST(words::iterations(count), "text");
}

void LanguageTests::a_mistake_is_told_in_the_language_that_is_spoken() {
    QFETCH(QString, code);
    const QString in_english = refusal_of("sine(x)");
    words::speak(code);
    const QString told = refusal_of("sine(x)");
    QVERIFY2(told != in_english && told.contains("sin"), qPrintable(told));
}

void LanguageTests::numbers_keep_the_dot() {
    QFETCH(QString, code);
    words::speak(code);
    QCOMPARE(words::number(0.5), "0.5");
    QCOMPARE(QLocale().toString(12345.5), "12345.5");
    QVERIFY2(
        words::range(Quantity::precision).contains("0.001") || words::range(Quantity::precision).contains("1e-300"),
        qPrintable(words::range(Quantity::precision)));
}

void LanguageTests::the_language_changes_back() {
    const QString in_english = words::name(Quantity::learning_rate);
    words::speak("de");
    QVERIFY(words::name(Quantity::learning_rate) != in_english);
    words::speak("en");
    QCOMPARE(words::name(Quantity::learning_rate), in_english);
}

} // namespace hiker

std::unique_ptr<QObject> language_tests() {
    return std::make_unique<hiker::LanguageTests>();
}

#include "language_test.moc"
