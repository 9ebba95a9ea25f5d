// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "../alone.h"
#include "open_window.h"
#include "tests.h"
#include "window/session.h"

namespace hiker {

namespace {

Experiment of_iterations(long long iterations) {
    Experiment experiment;
    experiment.iterations = iterations;
    return experiment;
}

bool has_start(const Session& session) {
    return !session.trajectory().is_empty();
}

} // namespace

class SessionTests : public QObject {
    Q_OBJECT

  private slots:
    void it_stands_on_the_start();
    void run_walks_and_plays_to_the_end();
    void run_plays_from_the_start_again();
    void run_after_a_stop_walks_from_the_start_again();
    void a_step_walks_one_iteration();
    void steps_come_to_the_end_and_no_further();
    void steps_in_quick_succession_are_all_made();
    void a_step_back_shows_the_iterate_before();
    void a_pause_holds_and_play_goes_on();
    void play_at_the_end_begins_at_the_start();
    void to_the_end_walks_everything_data();
    void to_the_end_walks_everything();
    void a_jump_shows_any_iterate();
    void stop_ends_the_walk_where_it_is();
    void the_end_after_a_stop_is_where_it_stopped();
    void play_after_a_stop_walks_on();
    void a_step_after_a_stop_walks_on();
    void another_experiment_begins_anew();
    void another_experiment_during_a_walk_leaves_nothing_of_the_first();
    void the_same_experiment_goes_on();
    void reset_forgets_the_walk();
    void the_speed_stays_with_another_experiment();
    void a_start_outside_of_the_domain_is_finished_at_once();
    void nothing_moves_at_rest();
};

void SessionTests::it_stands_on_the_start() {
    const Session session({});
    QTRY_COMPARE(session.trajectory().size(), std::size_t{1});
    QCOMPARE(session.trajectory()[0].point.x, 3.0);
    QCOMPARE(session.cursor(), Cursor{});
    QVERIFY(!session.outcome());
    QVERIFY(!session.is_walking());
    QVERIFY(!session.is_finished());
    QVERIFY(!session.playback().is_moving());
}

void SessionTests::run_walks_and_plays_to_the_end() {
    Session session({});
    session.set_speed(250);
    session.run();
    QVERIFY(session.playback().is_playing());
    QTRY_VERIFY(session.outcome());
    QTRY_VERIFY(session.is_finished());
    QCOMPARE(session.outcome()->ending, Ending::converged);
    QCOMPARE(session.cursor().number, 40LL);
    QCOMPARE(session.trajectory().size(), std::size_t{41});
    QVERIFY(!session.is_walking());
    QTRY_VERIFY(!session.playback().is_moving());
}

void SessionTests::run_plays_from_the_start_again() {
    Session session({});
    session.to_end();
    QTRY_VERIFY(session.is_finished());
    session.set_speed(0.25);
    session.run();
    QCOMPARE(session.cursor().number, 0LL);
    QVERIFY(session.playback().is_playing());
    QVERIFY(session.outcome());
}

void SessionTests::run_after_a_stop_walks_from_the_start_again() {
    Session session(endless());
    session.run();
    QTRY_VERIFY(has_start(session) && session.trajectory().back().number > 0);
    session.stop();
    QTRY_VERIFY(session.outcome());
    QSignalSpy restarted(&session, &Session::restarted);
    session.run();
    QVERIFY(!session.outcome());
    QVERIFY(session.is_walking());
    QTRY_COMPARE(restarted.count(), 1);
    QTRY_VERIFY(has_start(session) && session.trajectory().back().number > 0);
    QCOMPARE(session.trajectory()[0].number, 0LL);
}

void SessionTests::a_step_walks_one_iteration() {
    Session session({});
    QTRY_VERIFY(has_start(session));
    session.step();
    QTRY_COMPARE(session.cursor().number, 1LL);
    QTRY_VERIFY(!session.playback().is_moving());
    QCOMPARE(session.trajectory().back().number, 1LL);
    QVERIFY(!session.outcome());
    QVERIFY(!session.is_walking());
}

void SessionTests::steps_come_to_the_end_and_no_further() {
    Session session(of_iterations(2));
    QTRY_VERIFY(has_start(session));
    QSignalSpy at_the_end(&session, &Session::stepped_at_the_end);
    for (const long long number : {1, 2}) {
        session.step();
        QTRY_COMPARE(session.cursor().number, number);
        QTRY_VERIFY(!session.playback().is_moving());
    }
    QVERIFY(at_the_end.isEmpty());
    QVERIFY(session.is_finished());
    session.step();
    QCOMPARE(at_the_end.count(), 1);
    QVERIFY(!session.playback().is_moving());
    QCOMPARE(session.cursor().number, 2LL);
}

void SessionTests::steps_in_quick_succession_are_all_made() {
    Session session({});
    QTRY_VERIFY(has_start(session));
    session.step();
    QTRY_VERIFY(session.cursor().progress > 0);
    session.step();
    QCOMPARE(session.cursor().number, 1LL);
    QTRY_VERIFY(session.cursor().progress > 0);
    session.step();
    QCOMPARE(session.cursor().number, 2LL);
    QTRY_COMPARE(session.cursor().number, 3LL);
    QTRY_VERIFY(!session.playback().is_moving());
    QCOMPARE(session.cursor().number, 3LL);
}

void SessionTests::a_step_back_shows_the_iterate_before() {
    Session session({});
    session.step_back();
    session.to_end();
    QTRY_VERIFY(session.is_finished());
    QSignalSpy moved(&session, &Session::cursor_moved);
    session.step_back();
    QCOMPARE(session.cursor(), (Cursor{39, 0}));
    QVERIFY(!moved.isEmpty());
    QVERIFY(!session.is_finished());
    // The descent has ended all the same.
    QVERIFY(session.outcome());
}

void SessionTests::a_pause_holds_and_play_goes_on() {
    Session session({});
    session.set_speed(30);
    session.run();
    QTRY_VERIFY(session.cursor().number >= 2);
    session.pause();
    const Cursor held = session.cursor();
    QVERIFY(!session.playback().is_moving());
    QVERIFY(held.number < 40);
    QSignalSpy moved(&session, &Session::cursor_moved);
    QVERIFY(!moved.wait(100));
    QCOMPARE(session.cursor(), held);
    session.toggle_play();
    QTRY_VERIFY(session.cursor().number > held.number);
    session.toggle_play();
    QVERIFY(!session.playback().is_moving());
}

void SessionTests::play_at_the_end_begins_at_the_start() {
    Session session({});
    session.to_end();
    QTRY_VERIFY(session.is_finished());
    session.play();
    QCOMPARE(session.cursor(), Cursor{});
    QVERIFY(session.playback().is_playing());
}

void SessionTests::to_the_end_walks_everything_data() {
    QTest::addColumn<int>("iterations");
    QTest::newRow("short") << 100;
    QTest::newRow("of many batches") << 300'000;
    QTest::newRow("of a thinned trajectory") << 1'500'000;
}

void SessionTests::to_the_end_walks_everything() {
    QFETCH(const int, iterations);
    Experiment experiment = endless();
    experiment.iterations = iterations;
    Session session(experiment);
    session.to_end();
    QTRY_VERIFY_WITH_TIMEOUT(session.is_finished(), 60'000);
    QCOMPARE(session.outcome()->ending, Ending::iteration_limit);
    QCOMPARE(session.cursor().number, iterations);
    QCOMPARE(session.trajectory().back().number, iterations);
    QVERIFY(session.trajectory().size() <= Trajectory::most_kept + 1);
    QVERIFY(!session.playback().is_moving());
}

void SessionTests::a_jump_shows_any_iterate() {
    Session session({});
    session.to_end();
    QTRY_VERIFY(session.is_finished());
    QSignalSpy moved(&session, &Session::cursor_moved);
    session.seek(17);
    QCOMPARE(session.cursor(), (Cursor{17, 0}));
    session.to_start();
    QCOMPARE(session.cursor(), (Cursor{0, 0}));
    session.to_end();
    QCOMPARE(session.cursor(), (Cursor{40, 0}));
    QVERIFY(moved.count() >= 3);
}

void SessionTests::stop_ends_the_walk_where_it_is() {
    Session session(endless());
    session.set_speed(Playback::as_fast_as_it_goes);
    session.run();
    QTRY_VERIFY(has_start(session) && session.trajectory().back().number > 0);
    QVERIFY(session.is_walking());
    session.stop();
    QTRY_VERIFY(session.outcome());
    QCOMPARE(session.outcome()->ending, Ending::stopped);
    QCOMPARE(session.outcome()->last.number, session.trajectory().back().number);
    QVERIFY(!session.is_walking());
    QTRY_VERIFY(session.is_finished());
    QTRY_VERIFY(!session.playback().is_moving());
}

void SessionTests::the_end_after_a_stop_is_where_it_stopped() {
    Session session(endless());
    session.run();
    QTRY_VERIFY(has_start(session) && session.trajectory().back().number > 0);
    session.stop();
    QTRY_VERIFY(session.outcome());
    const long long stopped_at = session.outcome()->last.number;
    session.to_end();
    QCOMPARE(session.cursor().number, stopped_at);
    QVERIFY(session.outcome());
    QVERIFY(!session.is_walking());
}

void SessionTests::play_after_a_stop_walks_on() {
    Session session(endless());
    session.set_speed(Playback::as_fast_as_it_goes);
    session.run();
    QTRY_VERIFY(has_start(session) && session.trajectory().back().number > 0);
    session.stop();
    QTRY_VERIFY(session.is_finished());
    const long long number = session.cursor().number;
    session.play();
    QVERIFY(session.is_walking());
    QVERIFY(session.cursor().number >= number);
    QTRY_VERIFY(session.cursor().number > number);
    QVERIFY(!session.outcome());
}

void SessionTests::a_step_after_a_stop_walks_on() {
    Session session(endless());
    session.set_speed(Playback::as_fast_as_it_goes);
    session.run();
    QTRY_VERIFY(has_start(session) && session.trajectory().back().number > 0);
    session.stop();
    QTRY_VERIFY(session.is_finished());
    QSignalSpy at_the_end(&session, &Session::stepped_at_the_end);
    const long long number = session.cursor().number;
    session.step();
    QTRY_COMPARE(session.cursor().number, number + 1);
    QVERIFY(at_the_end.isEmpty());
}

void SessionTests::another_experiment_begins_anew() {
    Session session({});
    session.to_end();
    QTRY_VERIFY(session.is_finished());
    QSignalSpy restarted(&session, &Session::restarted);
    Experiment other;
    other.hiker().start.x = 5;
    session.set_experiment(other);
    QCOMPARE(session.experiment(), other);
    QCOMPARE(session.cursor(), Cursor{});
    QVERIFY(!session.outcome());
    QVERIFY(!session.is_finished());
    QTRY_COMPARE(restarted.count(), 1);
    QCOMPARE(session.trajectory().size(), std::size_t{1});
    QCOMPARE(session.trajectory()[0].point.x, 5.0);
}

void SessionTests::another_experiment_during_a_walk_leaves_nothing_of_the_first() {
    Session session(endless());
    session.set_speed(Playback::as_fast_as_it_goes);
    session.run();
    QTRY_VERIFY(has_start(session) && session.trajectory().back().number > 0);
    Experiment other;
    other.hiker().start.x = 5;
    session.set_experiment(other);
    QVERIFY(!session.is_walking());
    QVERIFY(!session.playback().is_moving());
    session.to_end();
    QTRY_VERIFY(session.is_finished());
    double expected = 5;
    for (std::size_t row = 0; row < session.trajectory().size(); ++row) {
        QCOMPARE(session.trajectory()[row].number, static_cast<long long>(row));
        QVERIFY(std::abs(session.trajectory()[row].point.x - expected) < 1e-6);
        expected *= 0.8; // x - 0.1 * 2x
    }
}

void SessionTests::the_same_experiment_goes_on() {
    Session session({});
    session.to_end();
    QTRY_VERIFY(session.is_finished());
    QSignalSpy restarted(&session, &Session::restarted);
    session.set_experiment({});
    QVERIFY(restarted.isEmpty());
    QVERIFY(session.is_finished());
}

void SessionTests::reset_forgets_the_walk() {
    Session session({});
    session.to_end();
    QTRY_VERIFY(session.is_finished());
    session.reset();
    QVERIFY(!session.outcome());
    QCOMPARE(session.cursor(), Cursor{});
    QTRY_COMPARE(session.trajectory().size(), std::size_t{1});
}

void SessionTests::the_speed_stays_with_another_experiment() {
    Session session({});
    session.set_speed(60);
    session.set_experiment(of_iterations(5));
    QCOMPARE(session.playback().speed(), 60.0);
}

void SessionTests::a_start_outside_of_the_domain_is_finished_at_once() {
    Session session(Alone{"ln(x)", {-1, 0}});
    QTRY_VERIFY(session.is_finished());
    QCOMPARE(session.outcome()->ending, Ending::left_the_domain);
    QSignalSpy at_the_end(&session, &Session::stepped_at_the_end);
    session.step();
    QCOMPARE(at_the_end.count(), 1);
    session.run();
    QTRY_VERIFY(!session.playback().is_moving());
    QCOMPARE(session.cursor().number, 0LL);
}

void SessionTests::nothing_moves_at_rest() {
    Session session({});
    QTRY_VERIFY(has_start(session));
    session.step();
    QTRY_VERIFY(session.cursor().number == 1 && !session.playback().is_moving());
    QSignalSpy moved(&session, &Session::cursor_moved);
    QVERIFY(!moved.wait(150));
}

} // namespace hiker

std::unique_ptr<QObject> session_tests() {
    return std::make_unique<hiker::SessionTests>();
}

#include "session_test.moc"
