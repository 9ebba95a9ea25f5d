// SPDX-License-Identifier: GPL-3.0-or-later
#include "descent/line_up.h"

#include <QTest>
#include <set>

#include "../several.h"
#include "tests.h"

namespace hiker {

namespace {

/// So many of them, the first one from 1, the second one from 2.
Experiment line_of(int count, std::size_t selected = 0) {
    std::vector<Hiker> hikers;
    for (int i = 1; i <= count; ++i)
        hikers.push_back(from(i));
    Experiment experiment = several(hikers);
    experiment.selected = selected;
    return experiment;
}

/// Where they start, in their order, and the selected one in brackets.
QString starts(const Experiment& experiment) {
    QStringList all;
    for (std::size_t i = 0; i < experiment.hikers.size(); ++i) {
        const QString start = QString::number(experiment.hikers[i].start.x);
        all << (i == experiment.selected ? "[" + start + "]" : start);
    }
    return all.join(' ');
}

} // namespace

class LineUpTests : public QObject {
    Q_OBJECT

  private slots:
    void another_one_stands_behind_the_selected_one_data();
    void another_one_stands_behind_the_selected_one();
    void another_one_has_the_first_colour_that_nobody_has_data();
    void another_one_has_the_first_colour_that_nobody_has();
    void eight_have_eight_colours();
    void another_one_is_as_she_was_given();
    void when_one_goes_the_next_one_is_selected_data();
    void when_one_goes_the_next_one_is_selected();
    void one_who_is_left_alone_is_to_be_seen();
    void one_moves_as_far_as_there_is_a_place_data();
    void one_moves_as_far_as_there_is_a_place();
    void nothing_else_of_the_experiment_changes();
};

void LineUpTests::another_one_stands_behind_the_selected_one_data() {
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("selected");
    QTest::addColumn<QString>("after");
    QTest::newRow("of one") << 1 << 0 << "1 [9]";
    QTest::newRow("behind the first") << 3 << 0 << "1 [9] 2 3";
    QTest::newRow("behind one in the middle") << 3 << 1 << "1 2 [9] 3";
    QTest::newRow("behind the last") << 3 << 2 << "1 2 3 [9]";
}

void LineUpTests::another_one_stands_behind_the_selected_one() {
    QFETCH(const int, count);
    QFETCH(const int, selected);
    QFETCH(const QString, after);
    QCOMPARE(starts(with_another(line_of(count, static_cast<std::size_t>(selected)), from(9))), after);
}

void LineUpTests::another_one_has_the_first_colour_that_nobody_has_data() {
    QTest::addColumn<std::vector<int>>("colours");
    QTest::addColumn<int>("free");
    QTest::newRow("the first is taken") << std::vector<int>{0} << 1;
    QTest::newRow("the first is free") << std::vector<int>{1, 2} << 0;
    QTest::newRow("one in between is free") << std::vector<int>{2, 0, 3} << 1;
    QTest::newRow("two have the same one") << std::vector<int>{0, 0, 1} << 2;
    QTest::newRow("only the last is free") << std::vector<int>{6, 5, 4, 3, 2, 1, 0} << 7;
}

void LineUpTests::another_one_has_the_first_colour_that_nobody_has() {
    QFETCH(const std::vector<int>, colours);
    QFETCH(const int, free);
    Experiment experiment = line_of(static_cast<int>(colours.size()));
    for (std::size_t i = 0; i < colours.size(); ++i)
        experiment.hikers[i].colour = colours[i];
    QCOMPARE(with_another(experiment, from(9)).hiker().colour, free);
}

void LineUpTests::eight_have_eight_colours() {
    Experiment experiment;
    while (experiment.hikers.size() < Experiment::most_hikers)
        experiment = with_another(experiment, experiment.hiker());
    std::set<int> colours;
    for (const Hiker& hiker : experiment.hikers)
        colours.insert(hiker.colour);
    QCOMPARE(colours.size(), colour_names.size());
    QCOMPARE(*colours.begin(), 0);
    QCOMPARE(*colours.rbegin(), static_cast<int>(colour_names.size()) - 1);
}

void LineUpTests::another_one_is_as_she_was_given() {
    const Hiker given{.name = "Ann", .is_hidden = true, .start = {2, 0}, .learning_rate = 7, .optimizer = {"adam"}};
    Hiker expected = given;
    expected.colour = 1;
    QVERIFY(with_another({}, given).hiker() == expected);
}

void LineUpTests::when_one_goes_the_next_one_is_selected_data() {
    QTest::addColumn<int>("selected");
    QTest::addColumn<QString>("after");
    QTest::newRow("the first") << 0 << "[2] 3";
    QTest::newRow("one in the middle") << 1 << "1 [3]";
    QTest::newRow("the last") << 2 << "1 [2]";
}

void LineUpTests::when_one_goes_the_next_one_is_selected() {
    QFETCH(const int, selected);
    QFETCH(const QString, after);
    QCOMPARE(starts(without_selected(line_of(3, static_cast<std::size_t>(selected)))), after);
}

void LineUpTests::one_who_is_left_alone_is_to_be_seen() {
    Experiment experiment = line_of(3);
    experiment.hikers[1].is_hidden = experiment.hikers[2].is_hidden = true;
    const Experiment two = without_selected(experiment);
    QVERIFY(two.hikers[0].is_hidden && two.hikers[1].is_hidden);
    QVERIFY(!without_selected(two).hiker().is_hidden);
}

void LineUpTests::one_moves_as_far_as_there_is_a_place_data() {
    QTest::addColumn<int>("selected");
    QTest::addColumn<int>("places");
    QTest::addColumn<QString>("after");
    QTest::newRow("up") << 1 << -1 << "[2] 1 3";
    QTest::newRow("down") << 1 << 1 << "1 3 [2]";
    QTest::newRow("up from the top") << 0 << -1 << "[1] 2 3";
    QTest::newRow("down from the bottom") << 2 << 1 << "1 2 [3]";
    QTest::newRow("nowhere") << 1 << 0 << "1 [2] 3";
}

void LineUpTests::one_moves_as_far_as_there_is_a_place() {
    QFETCH(const int, selected);
    QFETCH(const int, places);
    QFETCH(const QString, after);
    QCOMPARE(starts(with_selected_moved(line_of(3, static_cast<std::size_t>(selected)), places)), after);
}

void LineUpTests::nothing_else_of_the_experiment_changes() {
    Experiment before = line_of(3, 1);
    before.function = "x^4";
    before.iterations = 7;
    before.precision = std::nullopt;
    before.difference_step = 0.5;
    for (Experiment after : {with_another(before, from(9)), without_selected(before), with_selected_moved(before, 1)}) {
        after.hikers = before.hikers;
        after.selected = before.selected;
        QVERIFY(after == before);
    }
}

} // namespace hiker

std::unique_ptr<QObject> line_up_tests() {
    return std::make_unique<hiker::LineUpTests>();
}

#include "line_up_test.moc"
