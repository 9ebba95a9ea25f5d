// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "../several.h"
#include "open_window.h"
#include "tests.h"
#include "window/session.h"

namespace hiker {

namespace {

/// One is there after a step, one after 40, and one goes back and forth until the limit of 100.
Experiment three() {
    return several({with({"newton"}, 1), from(3, 0.1), from(3, 0.99)});
}

/// Three who are still walking whenever a test looks at them.
Experiment three_endless() {
    Experiment experiment = endless();
    experiment.hikers = {from(3, 1e-3), with({"momentum"}, 1e-4, 2), with({"adam"}, 1e-6, 5)};
    return experiment;
}

std::size_t count_of(const Session& session) {
    return session.is_empty() ? 0 : session.walked().tracks.size();
}

long long last_of(const Session& session, std::size_t hiker) {
    return session.walked().tracks[hiker].trajectory.back().number;
}

/// Where the selected hiker is, and what is known there.
struct State {
    Cursor cursor;
    Iterate iterate;
    Memory memory;
    long long evaluations;

    bool operator==(const State& other) const {
        return cursor == other.cursor && iterate.number == other.iterate.number &&
               iterate.point == other.iterate.point && iterate.value == other.iterate.value &&
               iterate.gradient == other.iterate.gradient && iterate.step_size == other.iterate.step_size &&
               memory.first == other.memory.first && memory.second == other.memory.second &&
               evaluations == other.evaluations;
    }
};

State state_of(const Session& session) {
    const Trajectory& trajectory = session.trajectory();
    const std::size_t row = session.row();
    return {session.own_cursor(), trajectory[row], trajectory.memory(row), trajectory.evaluations(row)};
}

} // namespace

class SeveralTests : public QObject {
    Q_OBJECT

  private slots:
    void all_stand_on_their_starts();
    void one_who_has_ended_stays_there_while_others_walk_on_data();
    void one_who_has_ended_stays_there_while_others_walk_on();
    void playing_goes_on_until_the_last_one_has_arrived();
    void a_step_walks_one_iteration_of_each();
    void the_same_iterate_is_the_same_however_it_is_reached_data();
    void the_same_iterate_is_the_same_however_it_is_reached();
    void other_looks_leave_the_walk_as_it_is_data();
    void other_looks_leave_the_walk_as_it_is();
    void other_looks_do_not_stop_a_walk_data();
    void other_looks_do_not_stop_a_walk();
    void a_hidden_hiker_does_not_hold_up_the_others();
    void the_clock_stays_within_what_those_have_walked_who_are_seen();
    void another_selection_shows_the_numbers_of_another_one();
    void another_number_of_hikers_begins_anew_data();
    void another_number_of_hikers_begins_anew();
    void stop_ends_all_and_play_walks_on();
    void a_step_after_a_stop_walks_on();
    void trying_out_walks_all_of_them();
};

void SeveralTests::all_stand_on_their_starts() {
    const Session session(several({from(3), from(-2), from(0.5)}));
    QTRY_COMPARE(count_of(session), std::size_t{3});
    for (const Track& track : session.walked().tracks) {
        QCOMPARE(track.trajectory.size(), std::size_t{1});
        QVERIFY(!track.outcome);
    }
    QCOMPARE(session.walked().tracks[1].trajectory[0].point.x, -2.0);
    QCOMPARE(session.walked().tracks[2].trajectory[0].point.x, 0.5);
    for (std::size_t hiker = 0; hiker < 3; ++hiker)
        QVERIFY(!session.has_arrived(hiker));
    QVERIFY(!session.is_finished());
}

void SeveralTests::one_who_has_ended_stays_there_while_others_walk_on_data() {
    QTest::addColumn<Cursor>("clock");
    QTest::addColumn<int>("arrived"); // how many
    QTest::addColumn<Cursor>("first");
    QTest::addColumn<Cursor>("second");
    const auto row = [](const char* name, const Cursor& clock, int arrived, const Cursor& first, const Cursor& second) {
        QTest::newRow(name) << clock << arrived << first << second;
    };
    row("the start", {0}, 0, {0}, {0});
    row("the first one's last step", {1}, 0, {1}, {1});
    row("the first one has arrived", {2}, 1, {2}, {2});
    row("only the others walk", {20}, 1, {2}, {20});
    row("the second one's last step", {39}, 1, {2}, {39});
    row("the second one has arrived", {40}, 2, {2}, {40});
    row("only the third walks", {70}, 2, {2}, {40});
    row("the end", {100}, 3, {2}, {40});
}

void SeveralTests::one_who_has_ended_stays_there_while_others_walk_on() {
    QFETCH(const Cursor, clock);
    QFETCH(const int, arrived);
    QFETCH(const Cursor, first);
    QFETCH(const Cursor, second);
    Session session(three());
    session.to_end();
    QTRY_VERIFY(session.is_finished());
    QCOMPARE(last_of(session, 0), 2LL);
    QCOMPARE(last_of(session, 1), 40LL);
    QCOMPARE(last_of(session, 2), 100LL);
    QCOMPARE(session.cursor(), Cursor{100});
    session.seek(clock.number);
    QCOMPARE(session.cursor(), clock);
    QCOMPARE(session.is_finished(), arrived == 3);
    for (int hiker = 0; hiker < 3; ++hiker)
        QCOMPARE(session.has_arrived(static_cast<std::size_t>(hiker)), hiker < arrived);
    QCOMPARE(session.own_cursor(), first);
    QCOMPARE(session.has_arrived(), arrived > 0);
    Experiment other = three();
    other.selected = 1;
    session.set_experiment(other);
    QCOMPARE(session.own_cursor(), second);
    QCOMPARE(session.has_arrived(), arrived > 1);
}

void SeveralTests::playing_goes_on_until_the_last_one_has_arrived() {
    Session session(three());
    session.set_speed(60);
    session.run();
    QTRY_VERIFY(session.has_arrived(1));
    QVERIFY(session.playback().is_playing());
    QCOMPARE(session.own_cursor(), Cursor{2});
    QTRY_VERIFY(!session.playback().is_moving());
    QVERIFY(session.is_finished());
    QCOMPARE(session.cursor(), Cursor{100});
}

void SeveralTests::a_step_walks_one_iteration_of_each() {
    Session session(three());
    QTRY_COMPARE(count_of(session), std::size_t{3});
    for (const long long number : {1, 2, 3}) {
        session.step();
        QTRY_COMPARE(session.cursor().number, number);
        QTRY_VERIFY(!session.playback().is_moving());
        QCOMPARE(last_of(session, 0), std::min(number, 2LL));
        QCOMPARE(last_of(session, 1), number);
        QCOMPARE(last_of(session, 2), number);
        QVERIFY(!session.is_walking());
    }
    QVERIFY(session.has_arrived(0) && !session.has_arrived(1));
}

void SeveralTests::the_same_iterate_is_the_same_however_it_is_reached_data() {
    QTest::addColumn<int>("selected");
    for (const OptimizerKind& kind : optimizers())
        QTest::newRow(kind.name) << static_cast<int>(&kind - optimizers().data());
}

void SeveralTests::the_same_iterate_is_the_same_however_it_is_reached() {
    QFETCH(const int, selected);
    Experiment experiment = one_of_each("x^4 - 3x^3 + 2");
    for (Hiker& hiker : experiment.hikers)
        hiker.start.x = 4;
    experiment.selected = static_cast<std::size_t>(selected);
    Session at_once(experiment);
    at_once.to_end();
    QTRY_VERIFY(at_once.is_finished());
    const auto sought = [&](long long number) {
        at_once.seek(number);
        return state_of(at_once);
    };

    Session step_by_step(experiment);
    QTRY_COMPARE(count_of(step_by_step), std::size_t{8});
    constexpr long long steps = 4;
    for (long long number = 0; number <= steps; ++number) {
        QTRY_COMPARE(step_by_step.cursor(), Cursor{number});
        QVERIFY(state_of(step_by_step) == sought(number));
        step_by_step.step(); // out of the three steps, and at once to their end
        QTRY_VERIFY(step_by_step.cursor().progress > 0);
        step_by_step.step();
        step_by_step.pause();
    }
    for (long long number = steps; number >= 0; --number) {
        step_by_step.step_back();
        QCOMPARE(step_by_step.cursor(), Cursor{number});
        QVERIFY(state_of(step_by_step) == sought(number));
    }
}

void SeveralTests::other_looks_leave_the_walk_as_it_is_data() {
    QTest::addColumn<Experiment>("other");
    const auto row = [](const char* name, auto change) {
        Experiment other = three();
        change(other);
        QTest::newRow(name) << other;
    };
    row("another one selected", [](Experiment& other) { other.selected = 2; });
    row("one called otherwise", [](Experiment& other) { other.hikers[1].name = "Ann"; });
    row("one hidden", [](Experiment& other) { other.hikers[1].is_hidden = true; });
    row("one coloured otherwise", [](Experiment& other) { other.hikers[1].colour = 7; });
}

void SeveralTests::other_looks_leave_the_walk_as_it_is() {
    QFETCH(const Experiment, other);
    Session session(three());
    session.to_end();
    QTRY_VERIFY(session.is_finished());
    session.seek(17);
    QSignalSpy restarted(&session, &Session::restarted);
    QSignalSpy changed(&session, &Session::looks_changed);
    session.set_experiment(other);
    QCOMPARE(changed.count(), 1);
    QVERIFY(!restarted.wait(50));
    QCOMPARE(session.experiment(), other);
    QCOMPARE(session.walked().experiment, other);
    QCOMPARE(session.cursor(), Cursor{17});
    QVERIFY(session.walked().is_finished());
    QCOMPARE(last_of(session, 1), 40LL);
    session.to_end();
    QCOMPARE(session.cursor(), Cursor{100});
}

void SeveralTests::other_looks_do_not_stop_a_walk_data() {
    QTest::addColumn<int>("selected");
    QTest::addColumn<bool>("is_hidden");
    QTest::newRow("another one selected") << 1 << false;
    QTest::newRow("one hidden") << 0 << true;
}

void SeveralTests::other_looks_do_not_stop_a_walk() {
    QFETCH(const int, selected);
    QFETCH(const bool, is_hidden);
    Session session(three_endless());
    session.set_speed(Playback::as_fast_as_it_goes);
    session.run();
    QTRY_VERIFY(count_of(session) == 3 && session.cursor().number > 0);
    QSignalSpy restarted(&session, &Session::restarted);
    Experiment other = three_endless();
    other.selected = static_cast<std::size_t>(selected);
    other.hikers[2].is_hidden = is_hidden;
    session.set_experiment(other);
    QVERIFY(session.is_walking());
    QVERIFY(session.playback().is_playing());
    const long long number = session.cursor().number;
    QTRY_VERIFY(session.cursor().number > number);
    QVERIFY(restarted.isEmpty());
}

void SeveralTests::a_hidden_hiker_does_not_hold_up_the_others() {
    Experiment experiment = several({from(3, 1.1), from(3, 0.1)}); // who diverges, and who goes on and on
    experiment.precision.reset();
    experiment.iterations = 1'000'000'000;
    experiment.hikers[1].is_hidden = true;
    Session session(experiment);
    QSignalSpy no_further(&session, &Session::stepped_at_the_end);
    session.to_end();
    QTRY_VERIFY(session.is_finished());
    QVERIFY(!session.walked().is_finished());
    session.step();
    QCOMPARE(no_further.count(), 1);
    session.play(); // from the start
    QCOMPARE(session.cursor().number, 0);
}

void SeveralTests::the_clock_stays_within_what_those_have_walked_who_are_seen() {
    Session session(three());
    session.to_end();
    QTRY_VERIFY(session.is_finished());
    QCOMPARE(session.cursor().number, 100);
    Experiment other = three();
    other.hikers[2].is_hidden = true;
    session.set_experiment(other);
    QCOMPARE(session.cursor().number, 40);
    other.selected = 2; // her table has more rows than the others', to be clicked
    session.set_experiment(other);
    session.seek(90);
    QCOMPARE(session.cursor().number, 40);
    QVERIFY(session.is_finished());
    session.set_experiment(several({from(3), from(4)})); // whose start has not arrived yet
    session.seek(40);
    QCOMPARE(session.cursor().number, 0);
}

void SeveralTests::another_selection_shows_the_numbers_of_another_one() {
    Session session(three());
    session.to_end();
    QTRY_VERIFY(session.is_finished());
    for (const std::size_t selected : {2U, 0U, 1U}) {
        Experiment other = three();
        other.selected = selected;
        session.set_experiment(other);
        QCOMPARE(&session.trajectory(), &session.walked().tracks[selected].trajectory);
        QCOMPARE(&session.outcome(), &session.walked().tracks[selected].outcome);
    }
}

void SeveralTests::another_number_of_hikers_begins_anew_data() {
    QTest::addColumn<Experiment>("other");
    const auto row = [](const char* name, auto change) {
        Experiment other = three();
        change(other);
        QTest::newRow(name) << other;
    };
    row("one more", [](Experiment& other) { other.hikers.push_back(from(-4)); });
    row("one more, selected", [](Experiment& other) {
        other.hikers.push_back(from(-4));
        other.selected = 3;
    });
    row("five more", [](Experiment& other) { other.hikers.resize(8, from(-4)); });
    row("the last one less", [](Experiment& other) { other.hikers.pop_back(); });
    row("the first one less", [](Experiment& other) { other.hikers.erase(other.hikers.begin()); });
    row("one alone", [](Experiment& other) { other.hikers = {from(2)}; });
}

void SeveralTests::another_number_of_hikers_begins_anew() {
    QFETCH(const Experiment, other);
    Session session(three());
    session.to_end();
    QTRY_VERIFY(session.is_finished());
    QSignalSpy restarted(&session, &Session::restarted);
    session.set_experiment(other);
    QCOMPARE(session.cursor(), Cursor{});
    for (std::size_t hiker = 0; hiker < other.hikers.size(); ++hiker)
        QVERIFY(!session.has_arrived(hiker));
    QTRY_COMPARE(restarted.count(), 1);
    QCOMPARE(session.walked().experiment, other);
    QCOMPARE(session.walked().tracks.size(), other.hikers.size());
    for (std::size_t hiker = 0; hiker < other.hikers.size(); ++hiker) {
        const Track& track = session.walked().tracks[hiker];
        QCOMPARE(track.trajectory.size(), std::size_t{1});
        QCOMPARE(track.trajectory[0].point.x, other.hikers[hiker].start.x);
        QVERIFY(!track.outcome);
    }
    session.to_end();
    QTRY_VERIFY(session.is_finished());
    const Walked expected = walk(other);
    QCOMPARE(session.cursor().number, expected.last());
    for (std::size_t hiker = 0; hiker < other.hikers.size(); ++hiker)
        QCOMPARE(last_of(session, hiker), expected.tracks[hiker].trajectory.back().number);
}

void SeveralTests::stop_ends_all_and_play_walks_on() {
    Experiment experiment = three_endless();
    experiment.hikers.push_back(from(6, 1e6)); // diverges at once
    Session session(experiment);
    session.set_speed(Playback::as_fast_as_it_goes);
    session.run();
    QTRY_VERIFY(count_of(session) == 4 && session.cursor().number > 100);
    session.stop();
    QTRY_VERIFY(session.is_finished());
    QVERIFY(!session.is_walking());
    for (std::size_t hiker = 0; hiker < 4; ++hiker)
        QCOMPARE(session.walked().tracks[hiker].outcome->ending, hiker == 3 ? Ending::diverged : Ending::stopped);
    const long long number = session.cursor().number;
    session.play();
    QVERIFY(session.is_walking());
    QTRY_VERIFY(session.cursor().number > number);
    for (std::size_t hiker = 0; hiker < 4; ++hiker)
        QCOMPARE(session.walked().tracks[hiker].outcome.has_value(), hiker == 3);
    session.stop();
    QTRY_VERIFY(session.is_finished());
}

void SeveralTests::a_step_after_a_stop_walks_on() {
    Session session(three_endless());
    session.set_speed(Playback::as_fast_as_it_goes);
    session.run();
    QTRY_VERIFY(count_of(session) == 3 && session.cursor().number > 0);
    session.stop();
    QTRY_VERIFY(session.is_finished());
    QTRY_VERIFY(!session.playback().is_moving());
    const long long number = session.cursor().number;
    session.step();
    QTRY_COMPARE(session.cursor().number, number + 1);
    for (std::size_t hiker = 0; hiker < 3; ++hiker)
        QVERIFY(last_of(session, hiker) >= number + 1);
}

void SeveralTests::trying_out_walks_all_of_them() {
    Session session(three());
    Experiment other = three();
    other.hikers[1].start.x = 2;
    session.try_out(other);
    QVERIFY(session.shows_ahead());
    QTRY_VERIFY(count_of(session) == 3 && session.walked().is_finished());
    QCOMPARE(session.cursor(), Cursor{});
    QCOMPARE(session.walked().experiment, other);
}

} // namespace hiker

std::unique_ptr<QObject> several_tests() {
    return std::make_unique<hiker::SeveralTests>();
}

#include "several_test.moc"
