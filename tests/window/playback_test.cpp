// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests.h"
#include "window/playback.h"

namespace hiker {

namespace {

/// Iterates 0, stride, 2 stride, ...
Trajectory iterates(int count, int stride = 1) {
    Trajectory trajectory;
    for (int i = 0; i < count; ++i) {
        Iterate iterate;
        iterate.number = static_cast<long long>(i) * stride;
        trajectory.append(iterate);
    }
    return trajectory;
}

/// Lets time pass until nothing moves any more; at most a minute.
void finish(Playback& playback, const Trajectory& trajectory) {
    for (int i = 0; i < 600 && playback.is_moving(); ++i)
        playback.advance(0.1, trajectory);
}

void compare(const Cursor& cursor, long long number, double progress) {
    QCOMPARE(cursor.number, number);
    QVERIFY2(std::abs(cursor.progress - progress) < 1e-9, QByteArray::number(cursor.progress));
}

} // namespace

class PlaybackTests : public QObject {
    Q_OBJECT

  private slots:
    void time_moves_the_cursor_at_its_speed_data();
    void time_moves_the_cursor_at_its_speed();
    void at_rest_time_moves_nothing();
    void it_waits_at_the_newest_iterate_for_more();
    void it_moves_on_by_kept_iterates_where_they_are_thinned();
    void a_step_walks_to_the_next_iterate_and_rests_there_data();
    void a_step_walks_to_the_next_iterate_and_rests_there();
    void a_step_on_the_way_arrives_at_once_and_goes_on();
    void a_step_at_the_newest_iterate_begins_when_there_is_another();
    void a_step_out_of_a_pause_arrives_at_the_next_iterate();
    void a_step_back_goes_to_the_iterate_before_data();
    void a_step_back_goes_to_the_iterate_before();
    void a_pause_stays_between_two_iterates();
    void a_jump_rests();
    void nothing_happens_without_iterates();
};

void PlaybackTests::time_moves_the_cursor_at_its_speed_data() {
    QTest::addColumn<double>("speed");
    QTest::addColumn<QList<double>>("seconds");
    QTest::addColumn<int>("number");
    QTest::addColumn<double>("progress");
    const double fastest = Playback::as_fast_as_it_goes;
    QTest::newRow("half of an iteration") << 4.0 << QList{0.125} << 0 << 0.5;
    QTest::newRow("one iteration") << 4.0 << QList{0.25} << 1 << 0.0;
    QTest::newRow("in two frames") << 4.0 << QList{0.125, 0.25} << 1 << 0.5;
    QTest::newRow("several in a frame") << 4.0 << QList{0.875} << 3 << 0.5;
    QTest::newRow("slow motion") << 0.25 << QList{1.0, 1.0} << 0 << 0.5;
    QTest::newRow("many in a frame") << 1000.0 << QList{0.0085} << 8 << 0.5;
    QTest::newRow("to the last") << 4.0 << QList{2.25} << 9 << 0.0;
    QTest::newRow("not past the last") << 4.0 << QList{100.0} << 9 << 0.0;
    QTest::newRow("nor in the next frame") << 4.0 << QList{2.25, 1.0} << 9 << 0.0;
    QTest::newRow("as fast as it goes") << fastest << QList{0.001} << 9 << 0.0;
    QTest::newRow("no time") << 4.0 << QList{0.0} << 0 << 0.0;
    QTest::newRow("fastest, no time") << fastest << QList{0.0} << 9 << 0.0;
}

void PlaybackTests::time_moves_the_cursor_at_its_speed() {
    QFETCH(const double, speed);
    QFETCH(const QList<double>, seconds);
    QFETCH(const int, number);
    QFETCH(const double, progress);
    const Trajectory trajectory = iterates(10);
    Playback playback;
    playback.set_speed(speed);
    QCOMPARE(playback.speed(), speed);
    playback.play();
    for (const double passed : seconds)
        playback.advance(passed, trajectory);
    compare(playback.cursor(), number, progress);
    QVERIFY(playback.is_playing());
    QCOMPARE(playback.is_at_newest(trajectory), number == 9);
}

void PlaybackTests::at_rest_time_moves_nothing() {
    Playback playback;
    QVERIFY(!playback.is_moving());
    playback.advance(10, iterates(10));
    compare(playback.cursor(), 0, 0);
}

void PlaybackTests::it_waits_at_the_newest_iterate_for_more() {
    for (const double speed : {4.0, Playback::as_fast_as_it_goes}) {
        Playback playback;
        playback.set_speed(speed);
        playback.play();
        playback.advance(100, iterates(3));
        compare(playback.cursor(), 2, 0);
        playback.advance(100, iterates(3));
        compare(playback.cursor(), 2, 0);
        QVERIFY(playback.is_playing());
        playback.advance(0.25, iterates(4));
        compare(playback.cursor(), 3, 0);
    }
}

void PlaybackTests::it_moves_on_by_kept_iterates_where_they_are_thinned() {
    const Trajectory trajectory = iterates(10, 8);
    Playback playback;
    playback.set_speed(4);
    playback.play();
    playback.advance(0.625, trajectory);
    compare(playback.cursor(), 16, 0.5);
    playback.step_back(trajectory);
    compare(playback.cursor(), 16, 0);
    playback.step_back(trajectory);
    compare(playback.cursor(), 8, 0);
    playback.step(trajectory);
    finish(playback, trajectory);
    compare(playback.cursor(), 16, 0);
}

void PlaybackTests::a_step_walks_to_the_next_iterate_and_rests_there_data() {
    QTest::addColumn<double>("speed");
    for (const double speed : {0.25, 4.0, 60.0, 1000.0, Playback::as_fast_as_it_goes})
        QTest::addRow("at %g a second", speed) << speed;
}

void PlaybackTests::a_step_walks_to_the_next_iterate_and_rests_there() {
    QFETCH(const double, speed);
    const Trajectory trajectory = iterates(10);
    Playback playback;
    playback.set_speed(speed);
    playback.seek(3);
    playback.step(trajectory);
    QVERIFY(playback.is_moving());
    QVERIFY(!playback.is_playing());
    // She walks there, and does not jump.
    playback.advance(0.005, trajectory);
    QCOMPARE(playback.cursor().number, 3LL);
    QVERIFY(playback.cursor().progress > 0);
    // Who steps by hand does not want to wait for slow motion.
    for (int i = 0; i < 25 && playback.is_moving(); ++i)
        playback.advance(0.1, trajectory);
    compare(playback.cursor(), 4, 0);
    QVERIFY(!playback.is_moving());
    playback.advance(10, trajectory);
    compare(playback.cursor(), 4, 0);
}

void PlaybackTests::a_step_on_the_way_arrives_at_once_and_goes_on() {
    const Trajectory trajectory = iterates(10);
    Playback playback;
    playback.step(trajectory);
    playback.advance(0.05, trajectory);
    playback.step(trajectory);
    compare(playback.cursor(), 1, 0);
    QVERIFY(playback.is_moving());
    finish(playback, trajectory);
    compare(playback.cursor(), 2, 0);
}

void PlaybackTests::a_step_at_the_newest_iterate_begins_when_there_is_another() {
    Playback playback;
    playback.step(iterates(1));
    playback.advance(5, iterates(1));
    compare(playback.cursor(), 0, 0);
    QVERIFY(playback.is_moving());
    finish(playback, iterates(3));
    compare(playback.cursor(), 1, 0);
}

void PlaybackTests::a_step_out_of_a_pause_arrives_at_the_next_iterate() {
    const Trajectory trajectory = iterates(10);
    Playback playback;
    playback.set_speed(4);
    playback.play();
    playback.advance(0.375, trajectory);
    playback.pause();
    playback.step(trajectory);
    compare(playback.cursor(), 1, 0.5);
    finish(playback, trajectory);
    compare(playback.cursor(), 2, 0);
}

void PlaybackTests::a_step_back_goes_to_the_iterate_before_data() {
    QTest::addColumn<int>("from");
    QTest::addColumn<double>("seconds");
    QTest::addColumn<int>("number");
    QTest::newRow("from rest") << 5 << 0.0 << 4;
    QTest::newRow("from between") << 5 << 0.125 << 5;
    QTest::newRow("from the start") << 0 << 0.0 << 0;
    QTest::newRow("from just behind the start") << 0 << 0.01 << 0;
    QTest::newRow("from the end") << 9 << 0.0 << 8;
}

void PlaybackTests::a_step_back_goes_to_the_iterate_before() {
    QFETCH(const int, from);
    QFETCH(const double, seconds);
    QFETCH(const int, number);
    const Trajectory trajectory = iterates(10);
    Playback playback;
    playback.set_speed(4);
    playback.seek(from);
    playback.play();
    playback.advance(seconds, trajectory);
    playback.step_back(trajectory);
    compare(playback.cursor(), number, 0);
    QVERIFY(!playback.is_moving());
}

void PlaybackTests::a_pause_stays_between_two_iterates() {
    const Trajectory trajectory = iterates(10);
    Playback playback;
    playback.set_speed(4);
    playback.play();
    playback.advance(0.125, trajectory);
    playback.pause();
    playback.advance(10, trajectory);
    compare(playback.cursor(), 0, 0.5);
    playback.play();
    playback.advance(0.125, trajectory);
    compare(playback.cursor(), 1, 0);
}

void PlaybackTests::a_jump_rests() {
    Playback playback;
    playback.play();
    playback.advance(0.3, iterates(10));
    playback.seek(7);
    compare(playback.cursor(), 7, 0);
    QVERIFY(!playback.is_moving());
}

void PlaybackTests::nothing_happens_without_iterates() {
    Playback playback;
    playback.play();
    playback.advance(10, {});
    compare(playback.cursor(), 0, 0);
}

} // namespace hiker

std::unique_ptr<QObject> playback_tests() {
    return std::make_unique<hiker::PlaybackTests>();
}

#include "playback_test.moc"
