// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "files/gallery.h"
#include "files/lesson.h"
#include "tests.h"
#include "words/language.h"

namespace hiker {

/// What comes with the program in other languages.
class TranslationTests : public QObject {
    Q_OBJECT

  private slots:
    void cleanup() { words::speak("en"); }

    void a_translated_lesson_sets_up_the_same_experiments_data();
    void a_translated_lesson_sets_up_the_same_experiments();
    void a_lesson_of_ones_own_stays_as_it_is();
    void landscapes_have_titles_and_the_same_minima_data() { add_languages(); }
    void landscapes_have_titles_and_the_same_minima();

  private:
    static void add_languages();
};

void TranslationTests::add_languages() {
    QTest::addColumn<QString>("code");
    for (const words::Language& language : words::languages())
        if (language.code != "en")
            QTest::newRow(qPrintable(language.code)) << language.code;
    QVERIFY(words::languages().size() > 5);
}

void TranslationTests::a_translated_lesson_sets_up_the_same_experiments_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("name");
    for (const words::Language& language : words::languages())
        for (const QString& name : lesson_names())
            if (language.code != "en")
                QTest::addRow("%s of %s", qPrintable(name), qPrintable(language.code)) << language.code << name;
}

void TranslationTests::a_translated_lesson_sets_up_the_same_experiments() {
    QFETCH(QString, code);
    QFETCH(QString, name);
    const Lesson original = open_lesson(lesson_path(name));
    words::speak(code);
    const Lesson translated = open_lesson(lesson_path(name));
    QVERIFY(!translated.title.isEmpty());
    QCOMPARE(translated.steps.size(), original.steps.size());
    for (std::size_t i = 0; i < original.steps.size(); ++i) {
        QVERIFY(translated.steps[i].experiment == original.steps[i].experiment);
        QVERIFY(translated.steps[i].outcomes == original.steps[i].outcomes);
        QVERIFY(translated.steps[i].text != original.steps[i].text);
        QCOMPARE(translated.steps[i].answer.isEmpty(), original.steps[i].answer.isEmpty());
    }
}

void TranslationTests::a_lesson_of_ones_own_stays_as_it_is() {
    words::speak("de");
    const Lesson lesson = lesson_from_markdown("# Mine\n\n## One\nWalk.\n", {});
    QCOMPARE(lesson.title, "Mine");
}

void TranslationTests::landscapes_have_titles_and_the_same_minima() {
    QFETCH(QString, code);
    const auto original = known_landscapes();
    words::speak(code);
    const auto translated = known_landscapes();
    QCOMPARE(translated.size(), original.size());
    for (std::size_t i = 0; i < original.size(); ++i) {
        QCOMPARE(translated[i].name, original[i].name);
        QVERIFY(translated[i].minima == original[i].minima);
        QVERIFY(!translated[i].title.isEmpty());
    }
    QVERIFY(translated[0].title != original[0].title);
}

} // namespace hiker

std::unique_ptr<QObject> translation_tests() {
    return std::make_unique<hiker::TranslationTests>();
}

#include "translation_test.moc"
