// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <vector>

#include "../several.h"
#include "descent/descent.h"
#include "descent/walked.h"
#include "tests.h"

namespace hiker {

namespace {

/// How far one of several has come.
struct Way {
    long long number;
    bool has_ended = false;
    bool is_hidden = false;
};

using Ways = std::vector<Way>;

} // namespace

class HikersTests : public QObject {
    Q_OBJECT

  private slots:
    void the_clock_counts_the_iterates_of_one_data();
    void the_clock_counts_the_iterates_of_one();
    void it_is_finished_when_all_have_ended();
    void each_walks_as_she_would_alone_data();
    void each_walks_as_she_would_alone();
    void it_tells_the_numbers_of_the_selected_one();
    void another_optimizer_keeps_a_rate_that_means_the_same_data();
    void another_optimizer_keeps_a_rate_that_means_the_same();
    void another_optimizer_changes_nothing_else();
    void two_walk_alike_whatever_they_look_like_data();
    void two_walk_alike_whatever_they_look_like();
    void experiments_walk_alike_whatever_they_look_like_data();
    void experiments_walk_alike_whatever_they_look_like();
    void a_quantity_is_that_of_the_selected_one();
};

void HikersTests::the_clock_counts_the_iterates_of_one_data() {
    constexpr bool ended = true;
    constexpr bool hidden = true;
    QTest::addColumn<Ways>("ways");
    QTest::addColumn<int>("pace");
    const auto row = [](const char* name, const Ways& ways, int pace) { QTest::newRow(name) << ways << pace; };
    row("one alone", {{7}}, 0);
    row("one alone who has ended", {{7, ended}}, 0);
    row("one alone and hidden", {{7, false, hidden}}, 0);
    row("all on their way: the one who has come least far", {{7}, {5}, {9}}, 1);
    row("all on their way and as far: the first one", {{5}, {5}}, 0);
    row("one who has ended does not hold up the others", {{2, ended}, {7}, {5}}, 2);
    row("nor does one who ended further on lead them", {{90, ended}, {7}}, 1);
    row("all have ended: the one who has come furthest", {{2, ended}, {90, ended}, {40, ended}}, 1);
    row("all have ended as far: the first one", {{40, ended}, {40, ended}}, 0);
    row("nobody waits for one who is hidden", {{2, false, hidden}, {7}}, 1);
    row("one who is hidden does not lead", {{90, ended, hidden}, {40, ended}}, 1);
    row("one who has ended counts before a hidden one on her way", {{40, ended}, {2, false, hidden}}, 0);
    row("all hidden count as if none were", {{7, false, hidden}, {5, false, hidden}, {2, ended, hidden}}, 1);
    row("all hidden have ended", {{7, ended, hidden}, {9, ended, hidden}}, 1);
}

void HikersTests::the_clock_counts_the_iterates_of_one() {
    QFETCH(const Ways, ways);
    QFETCH(const int, pace);
    Walked walked;
    walked.experiment.hikers.clear();
    for (const Way& way : ways) {
        walked.experiment.hikers.push_back({.is_hidden = way.is_hidden});
        Track& track = walked.tracks.emplace_back();
        track.trajectory.append(Iterate());
        track.trajectory.append({way.number, {}, 0, {}, 0});
        if (way.has_ended)
            track.outcome = Outcome();
    }
    const Track& expected = walked.tracks[static_cast<std::size_t>(pace)];
    QCOMPARE(&pace_of(walked.experiment, walked.tracks), &expected);
    QCOMPARE(&walked.pace(), &expected.trajectory);
    QCOMPARE(walked.last(), ways[static_cast<std::size_t>(pace)].number);
}

void HikersTests::it_is_finished_when_all_have_ended() {
    Walked walked = walk(several({from(3), from(2), from(-1)}));
    QVERIFY(walked.is_finished());
    walked.tracks[1].outcome.reset();
    QVERIFY(!walked.is_finished());
}

void HikersTests::each_walks_as_she_would_alone_data() {
    QTest::addColumn<QByteArray>("function");
    QTest::newRow("of x") << QByteArray("x^4 - 3x^3 + 2");
    QTest::newRow("of x and y") << QByteArray("x^4 - 3x^3 + 2 + x y + y^2");
}

void HikersTests::each_walks_as_she_would_alone() {
    QFETCH(const QByteArray, function);
    const Experiment together = one_of_each(function.constData());
    const Walked walked = walk(together);
    QCOMPARE(walked.tracks.size(), together.hikers.size());
    for (std::size_t i = 0; i < together.hikers.size(); ++i) {
        Experiment alone = together;
        alone.hikers = {together.hikers[i]};
        Descent descent(alone);
        const Track& track = walked.tracks[i];
        for (std::size_t row = 0; row < track.trajectory.size(); ++row) {
            if (row > 0)
                descent.advance();
            QCOMPARE(track.trajectory[row].number, descent.number());
            QCOMPARE(track.trajectory[row].point, descent.current().point);
            QCOMPARE(track.trajectory.memory(row).first, descent.note().memory.first);
            QCOMPARE(track.trajectory.memory(row).second, descent.note().memory.second);
            QCOMPARE(track.trajectory.evaluations(row), descent.note().evaluations);
        }
        QCOMPARE(descent.ending(), std::optional(track.outcome->ending));
        QCOMPARE(track.outcome->evaluations, descent.note().evaluations);
    }
}

void HikersTests::it_tells_the_numbers_of_the_selected_one() {
    Experiment experiment = several({from(3), from(3, 1.5)});
    for (const std::size_t selected : {0U, 1U}) {
        experiment.selected = selected;
        const Walked walked = walk(experiment);
        QCOMPARE(&walked.trajectory(), &walked.tracks[selected].trajectory);
        QCOMPARE(walked.outcome()->ending, selected == 0 ? Ending::converged : Ending::diverged);
        QCOMPARE(Descent(experiment).current().point.x, 3.0);
    }
}

void HikersTests::another_optimizer_keeps_a_rate_that_means_the_same_data() {
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<double>("rate"); // 0.3 before
    const auto row = [](const char* before, const char* after, double rate) {
        QTest::addRow("%s to %s", before, after) << QByteArray(before) << QByteArray(after) << rate;
    };
    row("gradient-descent", "momentum", 0.3);
    row("momentum", "nesterov", 0.3);
    row("nesterov", "adagrad", 0.3);
    row("adagrad", "rmsprop", 0.3);
    row("rmsprop", "adam", 0.3);
    row("adam", "gradient-descent", 0.3);
    row("adam", "adam", 0.3);
    row("line-search", "newton", 0.3);
    row("newton", "line-search", 0.3);
    row("gradient-descent", "line-search", 1);
    row("gradient-descent", "newton", 1);
    row("adam", "newton", 1);
    row("momentum", "line-search", 1);
    row("newton", "gradient-descent", 0.1);
    row("line-search", "gradient-descent", 0.1);
    row("newton", "adam", 0.001);
    row("line-search", "rmsprop", 0.01);
}

void HikersTests::another_optimizer_keeps_a_rate_that_means_the_same() {
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const double, rate);
    const Hiker changed = with_optimizer(with({before.toStdString()}, 0.3), after.toStdString());
    QCOMPARE(changed.optimizer.name, after.toStdString());
    QCOMPARE(changed.learning_rate, rate);
}

void HikersTests::another_optimizer_changes_nothing_else() {
    const Hiker before{.name = "Ann",
                       .colour = 4,
                       .is_hidden = true,
                       .start = {-2, 0},
                       .learning_rate = 0.3,
                       .optimizer = {"adam", {0.8, 0.9, 1e-4}}};
    Hiker expected = before;
    expected.optimizer = {"rmsprop"};
    QVERIFY(with_optimizer(before, "rmsprop") == expected);
    // Chosen anew, it has its usual numbers.
    expected.optimizer = {"adam"};
    QVERIFY(with_optimizer(before, "adam") == expected);
}

void HikersTests::two_walk_alike_whatever_they_look_like_data() {
    QTest::addColumn<Hiker>("other");
    QTest::addColumn<bool>("is_alike");
    const auto row = [](const char* name, bool is_alike, auto change) {
        Hiker other;
        change(other);
        QTest::newRow(name) << other << is_alike;
    };
    row("the same", true, [](Hiker&) {});
    row("a name", true, [](Hiker& hiker) { hiker.name = "Ann"; });
    row("a colour", true, [](Hiker& hiker) { hiker.colour = 5; });
    row("hidden", true, [](Hiker& hiker) { hiker.is_hidden = true; });
    row("a start", false, [](Hiker& hiker) { hiker.start.x = 2; });
    row("a rate", false, [](Hiker& hiker) { hiker.learning_rate = 0.2; });
    row("an optimizer", false, [](Hiker& hiker) { hiker.optimizer.name = "adam"; });
    row("a hyperparameter", false, [](Hiker& hiker) { hiker.optimizer.values = {0.5}; });
}

void HikersTests::two_walk_alike_whatever_they_look_like() {
    QFETCH(const Hiker, other);
    QFETCH(const bool, is_alike);
    QCOMPARE(walks_like(Hiker(), other), is_alike);
    QCOMPARE(walks_like(other, Hiker()), is_alike);
}

void HikersTests::experiments_walk_alike_whatever_they_look_like_data() {
    QTest::addColumn<Experiment>("other");
    QTest::addColumn<bool>("is_alike");
    const auto row = [](const char* name, bool is_alike, auto change) {
        Experiment other = several({from(3), from(-3)});
        change(other);
        QTest::newRow(name) << other << is_alike;
    };
    row("the same", true, [](Experiment&) {});
    row("another one selected", true, [](Experiment& other) { other.selected = 1; });
    row("one called otherwise", true, [](Experiment& other) { other.hikers[1].name = "Ann"; });
    row("one hidden", true, [](Experiment& other) { other.hikers[1].is_hidden = true; });
    row("one coloured otherwise", true, [](Experiment& other) { other.hikers[1].colour = 6; });
    row("one from elsewhere", false, [](Experiment& other) { other.hikers[1].start.x = 1; });
    row("one more", false, [](Experiment& other) { other.hikers.push_back(from(3)); });
    row("one less", false, [](Experiment& other) { other.hikers.pop_back(); });
    row("in another order", false, [](Experiment& other) { std::swap(other.hikers[0], other.hikers[1]); });
    row("a function", false, [](Experiment& other) { other.function = "x^4"; });
    row("a limit", false, [](Experiment& other) { other.iterations = 7; });
    row("a precision", false, [](Experiment& other) { other.precision = std::nullopt; });
    row("a difference step", false, [](Experiment& other) { other.difference_step = 0.5; });
}

void HikersTests::experiments_walk_alike_whatever_they_look_like() {
    QFETCH(const Experiment, other);
    QFETCH(const bool, is_alike);
    const Experiment usual = several({from(3), from(-3)});
    QCOMPARE(walks_like(usual, other), is_alike);
    QCOMPARE(walks_like(other, usual), is_alike);
}

void HikersTests::a_quantity_is_that_of_the_selected_one() {
    Experiment experiment = several({from(3, 0.1), from(2, 0.2)});
    experiment.selected = 1;
    QCOMPARE(value_of(experiment, Quantity::start), std::optional(2.0));
    QCOMPARE(value_of(experiment, Quantity::learning_rate), std::optional(0.2));
    const Experiment changed = with_value(with_value(experiment, Quantity::start, 5), Quantity::learning_rate, 0.7);
    QVERIFY(changed.hikers[0] == experiment.hikers[0]);
    QCOMPARE(changed.hikers[1].start.x, 5.0);
    QCOMPARE(changed.hikers[1].learning_rate, 0.7);
}

} // namespace hiker

std::unique_ptr<QObject> hikers_tests() {
    return std::make_unique<hiker::HikersTests>();
}

#include "hikers_test.moc"
