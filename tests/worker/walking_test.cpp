// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QEventLoop>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QTimer>

#include "../alone.h"
#include "descent/trajectory.h"
#include "received.h"
#include "tests.h"

namespace hiker {

class WalkingTests : public QObject {
    Q_OBJECT

  private slots:
    void the_start_arrives_before_anything_is_walked();
    void a_walk_carries_exactly_the_iterates_of_a_plain_descent_data();
    void a_walk_carries_exactly_the_iterates_of_a_plain_descent();
    void a_start_outside_of_the_domain_ends_on_the_start();
    void walking_to_an_iterate_delivers_it_data();
    void walking_to_an_iterate_delivers_it();
    void walking_one_by_one_gives_the_same_iterates();
    void nothing_is_walked_past_an_ending();
    void walking_to_what_has_been_walked_sends_nothing();
    void batches_arrive_in_the_thread_of_the_worker_object();
    void at_most_about_sixty_batches_arrive_in_a_second();
    void ten_million_iterations_are_counted_exactly_and_kept_within_bounds();
};

void WalkingTests::the_start_arrives_before_anything_is_walked() {
    DescentWorker worker;
    const Received received(worker);
    worker.begin({});
    QTRY_COMPARE(received.kept.size(), std::size_t{1});
    QVERIFY(is_same(received.kept.front(), plain_iterates({}, 0).front()));
    QVERIFY(!received.outcome);
}

void WalkingTests::a_walk_carries_exactly_the_iterates_of_a_plain_descent_data() {
    QTest::addColumn<QString>("function");
    QTest::addColumn<double>("start");
    QTest::addColumn<double>("rate");
    QTest::addColumn<int>("iterations");
    QTest::addColumn<bool>("has_precision");
    QTest::addColumn<Ending>("ending");
    QTest::newRow("the worked example") << "x^2" << 3.0 << 0.1 << 100 << true << Ending::converged;
    QTest::newRow("without precision") << "x^2" << 3.0 << 0.1 << 100 << false << Ending::iteration_limit;
    QTest::newRow("one iteration") << "x^2" << 3.0 << 0.1 << 1 << true << Ending::iteration_limit;
    QTest::newRow("a quartic") << "x^4 - 3x^3 + 2" << 4.0 << 0.01 << 1000 << true << Ending::converged;
    QTest::newRow("many batches") << "sin(x)*exp(-x^2/10)+x^2/20" << 8.0 << 0.001 << 400'000 << false
                                  << Ending::iteration_limit;
    QTest::newRow("diverging") << "x^2" << 3.0 << 1.5 << 1000 << true << Ending::diverged;
    QTest::newRow("cycling") << "x^2" << 3.0 << 1.0 << 1000 << true << Ending::cycling;
    QTest::newRow("out of the domain") << "sqrt(x) + x" << 0.5 << 1.0 << 1000 << true << Ending::left_the_domain;
}

void WalkingTests::a_walk_carries_exactly_the_iterates_of_a_plain_descent() {
    QFETCH(const QString, function);
    QFETCH(const double, start);
    QFETCH(const double, rate);
    QFETCH(const int, iterations);
    QFETCH(const bool, has_precision);
    QFETCH(const Ending, ending);
    Experiment experiment = Alone{function.toStdString(), {start, 0}, rate, iterations};
    if (!has_precision)
        experiment.precision = std::nullopt;

    DescentWorker worker;
    const Received received(worker);
    worker.begin(experiment);
    worker.walk_to(DescentWorker::to_the_end);
    QTRY_VERIFY_WITH_TIMEOUT(received.outcome, 60'000);

    const std::vector<Iterate> expected = plain_iterates(experiment);
    QCOMPARE(received.kept.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i)
        QVERIFY2(is_same(received.kept[i], expected[i]), qPrintable(QString::number(i)));
    QVERIFY(is_same(*received.newest, expected.back()));
    QVERIFY(is_same(received.outcome->last, expected.back()));
    QCOMPARE(received.outcome->ending, ending);
}

void WalkingTests::a_start_outside_of_the_domain_ends_on_the_start() {
    DescentWorker worker;
    const Received received(worker);
    worker.begin(Alone{"ln(x)", {-1, 0}});
    QTRY_VERIFY(received.outcome);
    QCOMPARE(received.outcome->ending, Ending::left_the_domain);
    QCOMPARE(received.outcome->last.number, 0LL);
    QCOMPARE(received.kept.size(), std::size_t{1});
}

void WalkingTests::walking_to_an_iterate_delivers_it_data() {
    QTest::addColumn<int>("number");
    for (const int number : {1, 2, 17, 39, 5000, 1'048'577})
        QTest::addRow("iterate %d", number) << number;
}

void WalkingTests::walking_to_an_iterate_delivers_it() {
    QFETCH(const int, number);
    DescentWorker worker;
    const Received received(worker);
    worker.begin(endless());
    worker.walk_to(number);
    QTRY_VERIFY_WITH_TIMEOUT(received.number() >= number, 30'000);
    QVERIFY(!received.outcome);
    Descent descent(endless());
    while (descent.number() < received.number())
        descent.advance();
    QVERIFY(is_same(*received.newest, descent.current()));
}

void WalkingTests::walking_one_by_one_gives_the_same_iterates() {
    DescentWorker worker;
    const Received received(worker);
    worker.begin({});
    for (int number = 1; number <= 40; ++number) {
        worker.walk_to(number);
        QTRY_COMPARE(received.number(), number);
        QCOMPARE(received.outcome.has_value(), number == 40);
    }
    const std::vector<Iterate> expected = plain_iterates({});
    QCOMPARE(received.kept.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i)
        QVERIFY(is_same(received.kept[i], expected[i]));
}

void WalkingTests::nothing_is_walked_past_an_ending() {
    DescentWorker worker;
    const Received received(worker);
    worker.begin({});
    worker.walk_to(1000);
    QTRY_VERIFY(received.outcome);
    QSignalSpy more(&worker, &DescentWorker::arrived);
    worker.walk_to(2000);
    worker.walk_to(DescentWorker::to_the_end);
    QVERIFY(!more.wait(100));
    QCOMPARE(received.number(), 40LL);
    QCOMPARE(received.outcome->ending, Ending::converged);
}

void WalkingTests::walking_to_what_has_been_walked_sends_nothing() {
    DescentWorker worker;
    const Received received(worker);
    worker.begin({});
    worker.walk_to(20);
    QTRY_COMPARE(received.number(), 20LL);
    QSignalSpy more(&worker, &DescentWorker::arrived);
    worker.walk_to(20);
    worker.walk_to(3);
    QVERIFY(!more.wait(100));
}

void WalkingTests::batches_arrive_in_the_thread_of_the_worker_object() {
    DescentWorker worker;
    QObject direct;
    QThread* arrived_in = nullptr;
    connect(
        &worker, &DescentWorker::arrived, &direct, [&] { arrived_in = QThread::currentThread(); },
        Qt::DirectConnection);
    worker.begin({});
    QTRY_VERIFY(arrived_in);
    QCOMPARE(arrived_in, QThread::currentThread());
}

void WalkingTests::at_most_about_sixty_batches_arrive_in_a_second() {
    DescentWorker worker;
    const Received received(worker);
    QElapsedTimer watch;
    watch.start();
    worker.begin(endless());
    worker.walk_to(DescentWorker::to_the_end);
    // QTRY_VERIFY sleeps between two looks, and what arrives meanwhile comes as one batch.
    QEventLoop loop;
    connect(&worker, &DescentWorker::arrived, &loop, [&] {
        if (received.batches >= 40)
            loop.quit();
    });
    QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
    loop.exec();
    QVERIFY(received.batches >= 40);
    // The start is a batch of its own, and the first of the walk may come at once.
    const double per_second = (received.batches - 2) * 1000.0 / static_cast<double>(watch.elapsed());
    QVERIFY2(per_second <= 64, qPrintable(QString::number(per_second)));
}

void WalkingTests::ten_million_iterations_are_counted_exactly_and_kept_within_bounds() {
    Experiment experiment = endless();
    experiment.iterations = 10'000'000;
    DescentWorker worker;
    Trajectory trajectory;
    std::optional<Outcome> outcome;
    std::size_t most = 0;
    bool all_are_kept = true;
    connect(&worker, &DescentWorker::arrived, this, [&](const std::vector<Batch>& news) {
        const Batch& batch = news.front();
        for (const Iterate& iterate : batch.kept) {
            trajectory.append(iterate);
            all_are_kept = all_are_kept && is_kept(iterate.number);
        }
        if (batch.newest)
            trajectory.set_newest(*batch.newest);
        most = std::max({most, trajectory.size(), batch.kept.size()});
        outcome = batch.outcome;
    });
    worker.begin(experiment);
    worker.walk_to(DescentWorker::to_the_end);
    QTRY_VERIFY_WITH_TIMEOUT(outcome, 200'000);
    QCOMPARE(outcome->ending, Ending::iteration_limit);
    QCOMPARE(outcome->last.number, 10'000'000LL);
    QCOMPARE(trajectory.back().number, 10'000'000LL);
    QVERIFY(all_are_kept);
    QVERIFY2(most <= Trajectory::most_kept + 1, qPrintable(QString::number(most)));
    for (std::size_t row = 1; row < trajectory.size(); ++row)
        QVERIFY(trajectory[row - 1].number < trajectory[row].number);
}

} // namespace hiker

std::unique_ptr<QObject> walking_tests() {
    return std::make_unique<hiker::WalkingTests>();
}

#include "walking_test.moc"
