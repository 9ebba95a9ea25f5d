// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "../alone.h"
#include "files/lesson.h"
#include "tests.h"

namespace hiker {

namespace {

/// The example of docs/formats.md, shortened.
constexpr auto page = R"(
# Halving the distance

## A gentle walk
```experiment
{ "function": "x^2/2", "start": [4], "learning_rate": 0.5, "outcome": "converged" }
```
On x²/2 the slope at x is x itself.

**Question.** What does an η of 0.5 do?

### Answer
It halves the distance.

Each time.

## Twice the bound
```experiment
{ "learning_rate": 4,
  "outcome": "diverged" }
```
The start is still the same.

## A page to read
Nothing to set up here.
)";

Lesson lesson_of(const QString& markdown, const Experiment& beginning = {}) {
    return lesson_from_markdown(markdown, beginning);
}

} // namespace

class LessonTextTests : public QObject {
    Q_OBJECT

  private slots:
    void a_lesson_has_a_title_and_steps();
    void a_step_has_its_heading_and_text();
    void an_answer_is_apart_from_the_text();
    void values_stay_from_step_to_step();
    void the_first_step_begins_with_the_given_experiment();
    void an_outcome_is_its_own_steps_alone();
    void every_outcome_has_a_name_data();
    void every_outcome_has_a_name();
    void a_precision_can_be_switched_off_and_on();
    void other_code_and_headings_are_text();
    void any_line_ending_will_do();
    void a_mistake_is_refused_by_its_line_data();
    void a_mistake_is_refused_by_its_line();
    void a_lesson_cut_off_anywhere_is_read_or_refused();
    void a_page_begins_with_the_experiment_beside_it();
    void a_page_alone_begins_with_the_worked_example();
    void a_damaged_experiment_beside_the_page_is_refused();
};

void LessonTextTests::a_lesson_has_a_title_and_steps() {
    const Lesson lesson = lesson_of(page);
    QCOMPARE(lesson.title, QString("Halving the distance"));
    QCOMPARE(lesson.steps.size(), std::size_t{3});
}

void LessonTextTests::a_step_has_its_heading_and_text() {
    const Lesson lesson = lesson_of(page);
    QCOMPARE(
        lesson.steps[0].text,
        QString("## A gentle walk\n\nOn x²/2 the slope at x is x itself.\n\n**Question.** What does an η of 0.5 do?"));
    QCOMPARE(lesson.steps[1].text, QString("## Twice the bound\n\nThe start is still the same."));
}

void LessonTextTests::an_answer_is_apart_from_the_text() {
    const Lesson lesson = lesson_of(page);
    QCOMPARE(lesson.steps[0].answer, QString("It halves the distance.\n\nEach time."));
    QVERIFY(lesson.steps[1].answer.isEmpty());
    QVERIFY(lesson.steps[2].answer.isEmpty());
}

void LessonTextTests::values_stay_from_step_to_step() {
    const Lesson lesson = lesson_of(page);
    QCOMPARE(lesson.steps[0].experiment, (Alone{"x^2/2", {4, 0}, 0.5, 100, 1e-4, std::nullopt}));
    QCOMPARE(lesson.steps[1].experiment, (Alone{"x^2/2", {4, 0}, 4, 100, 1e-4, std::nullopt}));
    QCOMPARE(lesson.steps[2].experiment, lesson.steps[1].experiment);
}

void LessonTextTests::the_first_step_begins_with_the_given_experiment() {
    const Experiment beginning = Alone{"x^4", {-2, 0}, 0.01, 7, std::nullopt, 1e-3};
    QCOMPARE(lesson_of("# T\n## S\n", beginning).steps[0].experiment, beginning);
    Experiment expected = beginning;
    expected.iterations = 9;
    QCOMPARE(lesson_of("# T\n## S\n```experiment\n{\"iterations\": 9}\n```\n", beginning).steps[0].experiment,
             expected);
}

void LessonTextTests::an_outcome_is_its_own_steps_alone() {
    const Lesson lesson = lesson_of(page);
    QCOMPARE(lesson.steps[0].outcome, std::optional(Ending::converged));
    QCOMPARE(lesson.steps[1].outcome, std::optional(Ending::diverged));
    QVERIFY(!lesson.steps[2].outcome);
}

void LessonTextTests::every_outcome_has_a_name_data() {
    QTest::addColumn<int>("ending");
    QTest::newRow("converged") << static_cast<int>(Ending::converged);
    QTest::newRow("iteration limit") << static_cast<int>(Ending::iteration_limit);
    QTest::newRow("diverged") << static_cast<int>(Ending::diverged);
    QTest::newRow("left the domain") << static_cast<int>(Ending::left_the_domain);
    QTest::newRow("cycling") << static_cast<int>(Ending::cycling);
}

void LessonTextTests::every_outcome_has_a_name() {
    QFETCH(const int, ending);
    const QString markdown =
        QString("# T\n## S\n```experiment\n{\"outcome\": \"%1\"}\n```\n").arg(QTest::currentDataTag());
    QCOMPARE(lesson_of(markdown).steps[0].outcome, std::optional(static_cast<Ending>(ending)));
}

void LessonTextTests::a_precision_can_be_switched_off_and_on() {
    const Lesson lesson = lesson_of(
        "# T\n## A\n```experiment\n{\"precision\": null}\n```\n"
        "## B\n```experiment\n{\"precision\": 0.01}\n```\n");
    QVERIFY(!lesson.steps[0].experiment.precision);
    QCOMPARE(lesson.steps[1].experiment.precision, std::optional(0.01));
}

void LessonTextTests::other_code_and_headings_are_text() {
    const QString text = "```\nx = x - 0.1 * slope\n```\n\n### Not an answer\n\n#### Nor this\n\n- a list";
    QCOMPARE(lesson_of("# T\n## S\n" + text + "\n").steps[0].text, "## S\n\n" + text);
}

void LessonTextTests::any_line_ending_will_do() {
    const QString from_windows = QString(page).replace("\n", "\r\n");
    const Lesson lesson = lesson_of(from_windows);
    QCOMPARE(lesson.title, QString("Halving the distance"));
    QCOMPARE(lesson.steps.size(), std::size_t{3});
    QCOMPARE(lesson.steps[1].experiment, lesson_of(page).steps[1].experiment);
    QCOMPARE(lesson.steps[1].outcome, std::optional(Ending::diverged));
    QVERIFY(lesson.steps[0].answer.startsWith("It halves the distance."));
    QCOMPARE(lesson_of(QString("# T\n## S\nno line break at the end")).steps[0].text,
             QString("## S\n\nno line break at the end"));
}

void LessonTextTests::a_mistake_is_refused_by_its_line_data() {
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("named");
    const auto row = [](const char* name, const QString& markdown, int line, const QString& named) {
        QTest::newRow(name) << markdown << line << named;
    };
    const auto block = [](const QString& json) { return "# T\n\n## S\nText.\n```experiment\n" + json + "\n```\n"; };
    row("nothing", "", 1, "title");
    row("no title", "## S\nText.\n", 1, "title");
    row("a title without its space", "#T\n## S\n", 1, "outside");
    row("text above the title", "Hello.\n# T\n## S\n", 1, "outside");
    row("text above the first step", "# T\n\nHello.\n## S\n", 3, "outside");
    row("two titles", "# T\n# U\n## S\n", 2, "outside");
    row("an answer outside of a step", "# T\n\n### Answer\nText.\n## S\n", 3, "answer");
    row("a block outside of a step", "# T\n```experiment\n{}\n```\n## S\n", 2, "outside");
    row("a block that is not closed", "# T\n## S\n\n```experiment\n{}\n", 4, "closed");
    row("damaged JSON", block("{ \"start\": [3 }"), 5, "JSON");
    row("no JSON", block("start = 3"), 5, "JSON");
    row("an empty block", block(""), 5, "JSON");
    row("an array", block("[3]"), 5, "{ }");
    row("an unknown key", block("{ \"rate\": 0.1 }"), 5, "\"rate\"");
    row("the format", block("{ \"format\": \"hiker experiment\" }"), 5, "\"format\"");
    row("a value out of its range", block("{ \"learning_rate\": 0 }"), 5, "\"learning_rate\"");
    row("a value of another type", block("{ \"start\": 3 }"), 5, "\"start\"");
    row("a function with a mistake", block("{ \"function\": \"x^2 +\" }"), 5, "\"function\"");
    row("an unknown outcome", block("{ \"outcome\": \"Converged\" }"), 5, "\"outcome\"");
    row("an outcome of another type", block("{ \"outcome\": 1 }"), 5, "\"outcome\"");
    row("an outcome of null", block("{ \"outcome\": null }"), 5, "\"outcome\"");
    row("a mistake in a later step", block("{}") + "## U\n```experiment\n{ \"rate\": 1 }\n```\n", 9, "\"rate\"");
}

void LessonTextTests::a_mistake_is_refused_by_its_line() {
    QFETCH(const QString, markdown);
    QFETCH(const int, line);
    QFETCH(const QString, named);
    const QString sentence = refusal_of([&] { lesson_of(markdown); });
    QVERIFY2(sentence.startsWith(QString("Line %1: ").arg(line)), qPrintable(sentence));
    QVERIFY2(sentence.contains(named) && sentence.endsWith('.'), qPrintable(sentence));
}

void LessonTextTests::a_lesson_cut_off_anywhere_is_read_or_refused() {
    const QString whole = page;
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const QString sentence = refusal_of([&] {
            const Lesson lesson = lesson_of(whole.left(size));
            if (lesson.title.isEmpty() || lesson.steps.empty())
                throw std::runtime_error("a lesson of nothing");
        });
        QVERIFY2(sentence.isEmpty() || sentence.startsWith("Line ") || sentence.contains("no steps"),
                 qPrintable(QString("after %1 characters: %2").arg(size).arg(sentence)));
    }
    QVERIFY(refusal_of([&] { lesson_of("# T\n"); }).contains("no steps"));
}

void LessonTextTests::a_page_begins_with_the_experiment_beside_it() {
    const QTemporaryDir folder;
    const Experiment beside = Alone{"x^4", {-2, 0}, 0.01, 7, std::nullopt, 1e-3};
    write_file(folder.filePath("my.lesson.hiker"), experiment_to_json(beside));
    write_file(folder.filePath("my.lesson.md"), "# T\n## S\n");
    QCOMPARE(open_lesson(folder.filePath("my.lesson.md")).steps[0].experiment, beside);
}

void LessonTextTests::a_page_alone_begins_with_the_worked_example() {
    const QTemporaryDir folder;
    write_file(folder.filePath("a.md"),
               "\xef\xbb\xbf# Übung\n## S\n"); // with a byte order mark, as some editors write it
    const Lesson lesson = open_lesson(folder.filePath("a.md"));
    QCOMPARE(lesson.title, QString("Übung"));
    QCOMPARE(lesson.steps[0].experiment, Experiment{});
    const QString sentence = refusal_of([&] { open_lesson(folder.filePath("missing.md")); });
    QVERIFY2(sentence.startsWith(folder.filePath("missing.md")), qPrintable(sentence));
}

/// The teacher opened a.md; the sentence has to say that the mistake is in the other file.
void LessonTextTests::a_damaged_experiment_beside_the_page_is_refused() {
    const QTemporaryDir folder;
    write_file(folder.filePath("a.hiker"), "{\n");
    write_file(folder.filePath("a.md"), "# T\n## S\n");
    const QString sentence = refusal_of([&] { open_lesson(folder.filePath("a.md")); });
    QVERIFY2(sentence.contains("Line "), qPrintable(sentence));
    QVERIFY2(sentence.contains("a.hiker"), qPrintable(sentence));
}

} // namespace hiker

std::unique_ptr<QObject> lesson_text_tests() {
    return std::make_unique<hiker::LessonTextTests>();
}

#include "lesson_text_test.moc"
