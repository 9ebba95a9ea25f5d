// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "../alone.h"
#include "descent/walked.h"
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

/// The example with several hikers there, shortened.
constexpr auto page_of_several = R"(# Three ways
## Side by side
```experiment
{ "function": "x^4 - 3x^3 + 2",
  "hikers": [
    { "name": "Plain", "learning_rate": 0.01 },
    { "optimizer": "adam", "learning_rate": 0.1, "hyperparameters": { "beta1": 0.8 } },
    { "optimizer": "newton", "start": [1], "hidden": false, "colour": "black" } ],
  "selected": 2,
  "outcome": ["converged", "converged", "no step"] }
```
Three of them.
## Another rate
```experiment
{ "learning_rate": 0.5, "outcome": "iteration limit" }
```
)";

using Outcomes = std::vector<std::optional<Ending>>;

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
    void a_step_may_go_from_one_variable_to_two_and_back();
    void the_first_step_begins_with_the_given_experiment();
    void hikers_stay_from_step_to_step();
    void an_outcome_is_its_own_steps_alone();
    void one_outcome_is_the_selected_hikers_and_a_list_has_one_for_each_data();
    void one_outcome_is_the_selected_hikers_and_a_list_has_one_for_each();
    void every_outcome_has_a_name_data();
    void every_outcome_has_a_name();
    void a_precision_can_be_switched_off_and_on();
    void other_code_and_headings_are_text();
    void any_line_ending_will_do();
    void a_mistake_is_refused_by_its_line_data();
    void a_mistake_is_refused_by_its_line();
    void a_lesson_cut_off_anywhere_is_read_or_refused_data();
    void a_lesson_cut_off_anywhere_is_read_or_refused();
    void a_documented_page_ends_as_it_says_data();
    void a_documented_page_ends_as_it_says();
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

void LessonTextTests::a_step_may_go_from_one_variable_to_two_and_back() {
    const Lesson lesson = lesson_of(R"(# From a valley to a bowl
## A valley
```experiment
{ "start": [4] }
```
## A bowl
```experiment
{ "function": "x^2 + y^2" }
```
## From somewhere else
```experiment
{ "start": [3, -1], "outcome": "converged" }
```
## Back
```experiment
{ "start": [5], "function": "x^2" }
```
)");
    QCOMPARE(lesson.steps[0].experiment.hiker().start.x, 4.0);
    QCOMPARE(lesson.steps[1].experiment.hiker().start, (Point{4, 2}));
    QCOMPARE(lesson.steps[2].experiment.hiker().start, (Point{3, -1}));
    QCOMPARE(lesson.steps[3].experiment.hiker().start.x, 5.0);
}

void LessonTextTests::hikers_stay_from_step_to_step() {
    const Lesson lesson = lesson_of(page_of_several);
    Experiment expected{
        .function = "x^4 - 3x^3 + 2",
        .hikers =
            {
                {.name = "Plain", .colour = 0, .learning_rate = 0.01},
                {.colour = 1, .learning_rate = 0.1, .optimizer = {"adam", {0.8, 0.999, 1e-8}}},
                {.colour = 5, .start = {1, 0}, .learning_rate = 1, .optimizer = {"newton"}},
            },
        .selected = 1,
    };
    QCOMPARE(lesson.steps[0].experiment, expected);
    expected.hikers[1].learning_rate = 0.5;
    QCOMPARE(lesson.steps[1].experiment, expected);
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
    QCOMPARE(lesson.steps[0].outcomes, Outcomes{Ending::converged});
    QCOMPARE(lesson.steps[1].outcomes, Outcomes{Ending::diverged});
    QCOMPARE(lesson.steps[2].outcomes, Outcomes{std::nullopt});
}

void LessonTextTests::one_outcome_is_the_selected_hikers_and_a_list_has_one_for_each_data() {
    QTest::addColumn<QString>("json");
    QTest::addColumn<Outcomes>("expected");
    QTest::newRow("nothing") << R"({ "hikers": [{}, {}] })" << Outcomes(2);
    QTest::newRow("one, of the first") << R"({ "hikers": [{}, {}], "outcome": "cycling" })"
                                       << Outcomes{Ending::cycling, std::nullopt};
    QTest::newRow("one, of the second") << R"({ "hikers": [{}, {}], "outcome": "cycling", "selected": 2 })"
                                        << Outcomes{std::nullopt, Ending::cycling};
    QTest::newRow("a list") << R"({ "hikers": [{}, {}, {}], "outcome": ["no step", "converged", "cycling"] })"
                            << Outcomes{Ending::refused, Ending::converged, Ending::cycling};
    QTest::newRow("a list of one") << R"({ "outcome": ["diverged"] })" << Outcomes{Ending::diverged};
}

void LessonTextTests::one_outcome_is_the_selected_hikers_and_a_list_has_one_for_each() {
    QFETCH(const QString, json);
    QFETCH(const Outcomes, expected);
    const Lesson lesson = lesson_of("# T\n## S\n```experiment\n" + json + "\n```\n## U\n");
    QCOMPARE(lesson.steps[0].outcomes, expected);
    QCOMPARE(lesson.steps[1].outcomes, Outcomes(expected.size()));
}

void LessonTextTests::every_outcome_has_a_name_data() {
    QTest::addColumn<int>("ending");
    QTest::newRow("converged") << static_cast<int>(Ending::converged);
    QTest::newRow("iteration limit") << static_cast<int>(Ending::iteration_limit);
    QTest::newRow("diverged") << static_cast<int>(Ending::diverged);
    QTest::newRow("left the domain") << static_cast<int>(Ending::left_the_domain);
    QTest::newRow("cycling") << static_cast<int>(Ending::cycling);
    QTest::newRow("no step") << static_cast<int>(Ending::refused);
}

void LessonTextTests::every_outcome_has_a_name() {
    QFETCH(const int, ending);
    const QString markdown =
        QString("# T\n## S\n```experiment\n{\"outcome\": \"%1\"}\n```\n").arg(QTest::currentDataTag());
    QCOMPARE(lesson_of(markdown).steps[0].outcomes, Outcomes{static_cast<Ending>(ending)});
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
    QCOMPARE(lesson.steps[1].outcomes, Outcomes{Ending::diverged});
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
    row("an outcome too many", block(R"({ "outcome": ["converged", "converged"] })"), 5, "which are 1 here");
    row("no outcomes", block(R"({ "outcome": [] })"), 5, "which are 1 here");
    row("an outcome too few", block(R"({ "hikers": [{}, {}], "outcome": ["converged"] })"), 5, "which are 2 here");
    row("an unknown outcome in a list", block(R"({ "outcome": ["stopped"] })"), 5,
        "one of: converged, iteration limit, diverged, left the domain, cycling, no step.");
    row("an outcome of null in a list", block(R"({ "outcome": [null] })"), 5, "\"outcome\"");
    row("nobody", block(R"({ "hikers": [] })"), 5, "\"hikers\"");
    row("a start of a function of x and y", block(R"({ "start": [3, 2] })"), 5, "has only x");
    row("a start of a function of x", block(R"({ "function": "x y", "start": [3] })"), 5, "has x and y");
    row("a hiker with a mistake", block(R"({ "hikers": [{}, { "start": [] }] })"), 5,
        "At \"hikers\", 2nd: At \"start\": ");
    row("somebody selected who is not there", block(R"({ "selected": 2 })"), 5, "\"selected\"");
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

void LessonTextTests::a_lesson_cut_off_anywhere_is_read_or_refused_data() {
    QTest::addColumn<QString>("whole");
    QTest::newRow("of one hiker") << QString(page);
    QTest::newRow("of several") << QString(page_of_several);
}

void LessonTextTests::a_lesson_cut_off_anywhere_is_read_or_refused() {
    QFETCH(const QString, whole);
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

/// The examples of docs/formats.md: a whole page, and a step with several hikers.
void LessonTextTests::a_documented_page_ends_as_it_says_data() {
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<int>("claims");
    const QString text = QString::fromUtf8(read_file(TEST_DATA "/../../docs/formats.md"));
    const QString page_begins = "````markdown\n";
    const QString page_ends = "````\n";
    QTest::newRow("a lesson") << text.section(page_begins, 1).section(page_ends, 0, 0) << 2;
    const QString step_begins = "A step with several hikers:\n";
    QTest::newRow("several hikers") << "# T\n## S" + text.section(step_begins, 1).section("**Outcome.**", 0, 0) << 3;
}

void LessonTextTests::a_documented_page_ends_as_it_says() {
    QFETCH(const QString, markdown);
    QFETCH(const int, claims);
    int checked = 0;
    for (const LessonStep& step : lesson_of(markdown).steps) {
        const Walked walked = walk(step.experiment);
        for (std::size_t i = 0; i < walked.tracks.size(); ++i)
            if (step.outcomes.at(i)) {
                QCOMPARE(walked.tracks[i].outcome->ending, *step.outcomes[i]);
                ++checked;
            }
    }
    QCOMPARE(checked, claims);
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
