// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include "../patience.h"
#include "received.h"
#include "tests.h"

namespace hiker {

namespace {

Experiment parabola_from(double start) {
    Experiment experiment;
    experiment.hiker().start.x = start;
    return experiment;
}

void verify_is_all_of(const Experiment& experiment, const Received& received) {
    const std::vector<Iterate> expected = plain_iterates(experiment);
    QCOMPARE(received.kept.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i)
        QVERIFY(is_same(received.kept[i], expected[i]));
    QVERIFY(is_same(received.outcome->last, expected.back()));
}

} // namespace

class InterruptingTests : public QObject {
    Q_OBJECT

  private slots:
    void a_newer_begin_drops_what_the_older_one_still_sends();
    void a_begin_out_of_a_batch_drops_the_rest();
    void of_two_hundred_begins_in_a_row_only_the_last_one_arrives();
    void of_two_hundred_begins_during_walks_the_last_one_arrives_whole();
    void stop_ends_with_stopped_and_the_exact_count();
    void walking_on_after_a_stop_goes_on_as_if_there_had_been_none();
    void stop_at_once_after_the_begin_stops_near_the_start();
    void stop_does_nothing_where_nothing_walks();
    void cancel_delivers_nothing_more();
    void after_a_cancel_another_experiment_can_begin();
    void a_worker_is_destroyed_in_the_middle_of_a_walk_without_delay();
};

void InterruptingTests::a_newer_begin_drops_what_the_older_one_still_sends() {
    DescentWorker worker;
    Received received(worker);
    worker.begin(endless());
    worker.walk_to(DescentWorker::to_the_end);
    QTRY_VERIFY(received.number() > 0);
    const Experiment newer = parabola_from(5);
    worker.begin(newer);
    received.forget();
    worker.walk_to(DescentWorker::to_the_end);
    QTRY_VERIFY(received.outcome);
    verify_is_all_of(newer, received);
}

void InterruptingTests::a_begin_out_of_a_batch_drops_the_rest() {
    DescentWorker worker;
    Received received(worker);
    const Experiment newer = parabola_from(5);
    bool has_begun = false;
    connect(&worker, &DescentWorker::arrived, this, [&](const std::vector<Batch>& news) {
        if (has_begun || !news.front().newest)
            return;
        has_begun = true;
        worker.begin(newer);
        worker.walk_to(DescentWorker::to_the_end);
        received.forget();
    });
    worker.begin(endless());
    worker.walk_to(DescentWorker::to_the_end);
    QTRY_VERIFY(received.outcome);
    verify_is_all_of(newer, received);
}

void InterruptingTests::of_two_hundred_begins_in_a_row_only_the_last_one_arrives() {
    DescentWorker worker;
    const Received received(worker);
    for (int i = 1; i <= 200; ++i) {
        worker.begin(parabola_from(i));
        worker.walk_to(DescentWorker::to_the_end);
    }
    QTRY_VERIFY(received.outcome);
    verify_is_all_of(parabola_from(200), received);
    QSignalSpy more(&worker, &DescentWorker::arrived);
    QVERIFY(!more.wait(100));
}

void InterruptingTests::of_two_hundred_begins_during_walks_the_last_one_arrives_whole() {
    DescentWorker worker;
    Received received(worker);
    QSignalSpy arrived(&worker, &DescentWorker::arrived);
    for (int i = 1; i <= 200; ++i) {
        Experiment experiment = endless();
        experiment.hiker().start.x = i;
        worker.begin(experiment);
        worker.walk_to(DescentWorker::to_the_end);
        received.forget();
        QVERIFY(arrived.wait());
        QCOMPARE(received.kept.at(0).number, 0LL);
        QCOMPARE(received.kept.at(0).point.x, static_cast<double>(i));
    }
    worker.begin(parabola_from(201));
    received.forget();
    worker.walk_to(DescentWorker::to_the_end);
    QTRY_VERIFY(received.outcome);
    verify_is_all_of(parabola_from(201), received);
}

void InterruptingTests::stop_ends_with_stopped_and_the_exact_count() {
    DescentWorker worker;
    const Received received(worker);
    worker.begin(endless());
    worker.walk_to(DescentWorker::to_the_end);
    QTRY_VERIFY(received.number() > 0);
    worker.stop();
    QTRY_VERIFY(received.outcome);
    QCOMPARE(received.outcome->ending, Ending::stopped);
    QVERIFY(is_same(received.outcome->last, *received.newest));
    Descent descent(endless());
    while (descent.number() < received.outcome->last.number)
        descent.advance();
    QVERIFY(is_same(received.outcome->last, descent.current()));
    QSignalSpy more(&worker, &DescentWorker::arrived);
    QVERIFY(!more.wait(100));
}

void InterruptingTests::walking_on_after_a_stop_goes_on_as_if_there_had_been_none() {
    DescentWorker worker;
    Received received(worker);
    worker.begin(endless());
    worker.walk_to(DescentWorker::to_the_end);
    QTRY_VERIFY(received.number() > 0);
    worker.stop();
    QTRY_VERIFY(received.outcome);
    const long long goal = received.number() + 100'000;
    received.outcome.reset();
    worker.walk_to(goal);
    QTRY_VERIFY(received.number() >= goal);
    QVERIFY(!received.outcome);
    const std::vector<Iterate> expected = plain_iterates(endless(), received.number());
    QVERIFY(is_same(*received.newest, expected.back()));
    for (const Iterate& iterate : received.kept)
        QVERIFY(is_same(iterate, expected[static_cast<std::size_t>(iterate.number)]));
}

void InterruptingTests::stop_at_once_after_the_begin_stops_near_the_start() {
    DescentWorker worker;
    const Received received(worker);
    worker.begin(endless());
    worker.walk_to(DescentWorker::to_the_end);
    worker.stop();
    QTRY_VERIFY(received.outcome);
    QCOMPARE(received.outcome->ending, Ending::stopped);
    QVERIFY(is_same(received.kept.front(), plain_iterates(endless(), 0).front()));
}

void InterruptingTests::stop_does_nothing_where_nothing_walks() {
    DescentWorker worker;
    const Received received(worker);
    worker.stop();
    worker.begin({});
    QTRY_COMPARE(received.number(), 0LL);
    worker.stop();
    QSignalSpy more(&worker, &DescentWorker::arrived);
    QVERIFY(!more.wait(100));
    worker.walk_to(DescentWorker::to_the_end);
    QTRY_VERIFY(received.outcome);
    QCOMPARE(received.outcome->ending, Ending::converged);
}

void InterruptingTests::cancel_delivers_nothing_more() {
    DescentWorker worker;
    const Received received(worker);
    worker.begin(endless());
    worker.walk_to(DescentWorker::to_the_end);
    QTRY_VERIFY(received.number() > 0);
    worker.cancel();
    QSignalSpy more(&worker, &DescentWorker::arrived);
    worker.walk_to(DescentWorker::to_the_end);
    QVERIFY(!more.wait(200));
}

void InterruptingTests::after_a_cancel_another_experiment_can_begin() {
    DescentWorker worker;
    const Received received(worker);
    worker.begin(parabola_from(7));
    worker.walk_to(DescentWorker::to_the_end);
    worker.cancel();
    worker.begin(parabola_from(5));
    worker.walk_to(DescentWorker::to_the_end);
    QTRY_VERIFY(received.outcome);
    verify_is_all_of(parabola_from(5), received);
}

void InterruptingTests::a_worker_is_destroyed_in_the_middle_of_a_walk_without_delay() {
    auto worker = std::make_unique<DescentWorker>();
    const Received received(*worker);
    worker->begin(endless());
    worker->walk_to(DescentWorker::to_the_end);
    QTRY_VERIFY(received.number() > 0);
    QElapsedTimer watch;
    watch.start();
    worker.reset();
    // To the end it would walk for a minute and more.
    QVERIFY2(watch.elapsed() < 2000 * hiker::patience, qPrintable(QString::number(watch.elapsed())));
}

} // namespace hiker

std::unique_ptr<QObject> interrupting_tests() {
    return std::make_unique<hiker::InterruptingTests>();
}

#include "interrupting_test.moc"
