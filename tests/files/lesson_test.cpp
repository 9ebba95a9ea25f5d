// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/lesson.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <vector>

#include "descent/descent.h"
#include "tests.h"

namespace hiker {

namespace {

/// The outcomes of all hikers.
std::vector<Outcome> walk_to_the_end(const Experiment& experiment) {
    std::vector<Outcome> outcomes;
    for (const Hiker& hiker : experiment.hikers) {
        Descent descent(experiment, hiker);
        while (!descent.ending())
            descent.advance();
        outcomes.push_back(descent.outcome(*descent.ending()));
    }
    return outcomes;
}

QStringList base_names(const QString& folder, const QString& ending) {
    QStringList names;
    for (const QFileInfo& file : QDir(folder).entryInfoList({"*" + ending}, QDir::Files))
        names << file.completeBaseName();
    names.sort();
    return names;
}

QStringList sorted(QStringList names) {
    names.sort();
    return names;
}

void add_lessons() {
    QTest::addColumn<QString>("name");
    for (const QString& name : lesson_names())
        QTest::newRow(qPrintable(name)) << name;
}

} // namespace

/// The lessons that come with the program.
class LessonTests : public QObject {
    Q_OBJECT

  private slots:
    void there_are_at_least_twelve();
    void the_index_lists_every_file();
    void the_program_has_every_file_of_the_folder();
    void it_begins_with_its_experiment_data() { add_lessons(); }
    void it_begins_with_its_experiment();
    void it_asks_and_answers_data() { add_lessons(); }
    void it_asks_and_answers();
    void each_step_ends_as_its_page_says_data() { add_lessons(); }
    void each_step_ends_as_its_page_says();
    void each_step_says_how_it_ends_data() { add_lessons(); }
    void each_step_says_how_it_ends();
    void a_page_counts_its_iterations_right_data() { add_lessons(); }
    void a_page_counts_its_iterations_right();
    void every_outcome_is_taught();
};

void LessonTests::there_are_at_least_twelve() {
    QVERIFY(lesson_names().size() >= 12);
    QCOMPARE(lesson_names().front(), QString("worked-example"));
    QSet<QString> titles;
    for (const QString& name : lesson_names())
        titles << open_lesson(lesson_path(name)).title;
    QCOMPARE(titles.size(), lesson_names().size());
}

void LessonTests::the_index_lists_every_file() {
    QCOMPARE(base_names(":/lessons", ".md"), sorted(lesson_names()));
    QCOMPARE(base_names(":/lessons", ".hiker"), sorted(lesson_names()));
}

void LessonTests::the_program_has_every_file_of_the_folder() {
    const QString folder = TEST_DATA "/../../resources/lessons";
    QCOMPARE(base_names(folder, ".md"), sorted(lesson_names()));
    QCOMPARE(base_names(folder, ".hiker"), sorted(lesson_names()));
}

void LessonTests::it_begins_with_its_experiment() {
    QFETCH(const QString, name);
    const Experiment beside = experiment_from_json(read_file(":/lessons/" + name + experiment_file_ending));
    QCOMPARE(open_lesson(lesson_path(name)).steps.front().experiment, beside);
}

void LessonTests::it_asks_and_answers() {
    QFETCH(const QString, name);
    const Lesson lesson = open_lesson(lesson_path(name));
    QVERIFY(!lesson.title.isEmpty());
    int questions = 0;
    for (const LessonStep& step : lesson.steps) {
        QVERIFY2(step.text.contains("**Question.**") == !step.answer.isEmpty(), qPrintable(step.text));
        QVERIFY2(step.answer.isEmpty() || !step.text.contains(step.answer), qPrintable(step.text));
        questions += !step.answer.isEmpty();
    }
    QVERIFY(questions >= 1);
}

void LessonTests::each_step_ends_as_its_page_says() {
    QFETCH(const QString, name);
    const Lesson lesson = open_lesson(lesson_path(name));
    int claims = 0;
    for (const LessonStep& step : lesson.steps) {
        const std::vector<Outcome> outcomes = walk_to_the_end(step.experiment);
        QCOMPARE(step.outcomes.size(), outcomes.size());
        for (std::size_t i = 0; i < outcomes.size(); ++i) {
            if (!step.outcomes[i])
                continue;
            ++claims;
            QVERIFY2(outcomes[i].ending == *step.outcomes[i], qPrintable(QString("hiker %1 ends as %2, not %3: %4")
                                                                             .arg(i + 1)
                                                                             .arg(static_cast<int>(outcomes[i].ending))
                                                                             .arg(static_cast<int>(*step.outcomes[i]))
                                                                             .arg(step.text)));
        }
    }
    QVERIFY(claims > 0);
}

void LessonTests::each_step_says_how_it_ends() {
    QFETCH(const QString, name);
    for (const LessonStep& step : open_lesson(lesson_path(name)).steps)
        QVERIFY2(step.outcomes.at(step.experiment.selected), qPrintable(step.text));
}

/// "After 40 iterations" on a page: as many as its experiment takes, of several hikers one of them.
void LessonTests::a_page_counts_its_iterations_right() {
    QFETCH(const QString, name);
    static const QRegularExpression count("[Aa]fter\\s+(\\d+)\\s+iteration");
    int counted = 0;
    for (const LessonStep& step : open_lesson(lesson_path(name)).steps) {
        const auto match = count.match(step.text);
        if (!match.hasMatch())
            continue;
        ++counted;
        QStringList taken;
        for (const Outcome& outcome : walk_to_the_end(step.experiment))
            taken << QString::number(outcome.last.number);
        QVERIFY2(taken.contains(match.captured(1)),
                 qPrintable(QString("%1, but: %2").arg(taken.join(", "), step.text)));
    }
    QVERIFY(counted > 0);
}

void LessonTests::every_outcome_is_taught() {
    QSet<int> taught;
    for (const QString& name : lesson_names())
        for (const LessonStep& step : open_lesson(lesson_path(name)).steps)
            for (const auto& outcome : step.outcomes)
                if (outcome)
                    taught << static_cast<int>(*outcome);
    for (const Ending ending : {Ending::converged, Ending::iteration_limit, Ending::diverged, Ending::left_the_domain,
                                Ending::cycling, Ending::refused})
        QVERIFY2(taught.contains(static_cast<int>(ending)), qPrintable(QString::number(static_cast<int>(ending))));
}

} // namespace hiker

std::unique_ptr<QObject> lesson_tests() {
    return std::make_unique<hiker::LessonTests>();
}

#include "lesson_test.moc"
