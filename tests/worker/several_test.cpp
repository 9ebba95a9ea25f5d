// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>
#include <deque>
#include <thread>

#include "../several.h"
#include "received.h"
#include "tests.h"

namespace hiker {

namespace {

bool is_same(const Note& a, const Note& b) {
    return hiker::is_same(a.memory.first.x, b.memory.first.x) && hiker::is_same(a.memory.second.x, b.memory.second.x) &&
           a.evaluations == b.evaluations;
}

/// Everything that a worker has sent of all of its hikers.
class AllReceived {
  public:
    AllReceived(DescentWorker& worker, std::size_t count) {
        for (std::size_t hiker = 0; hiker < count; ++hiker)
            each.emplace_back(worker, hiker);
    }

    template <typename Condition>
    bool all(Condition condition) const {
        return std::all_of(each.begin(), each.end(), condition);
    }
    bool have_ended() const {
        return all([](const Received& one) { return one.outcome.has_value(); });
    }
    bool have_come_to(long long number) const {
        return all([number](const Received& one) { return one.outcome || one.number() >= number; });
    }
    long long furthest() const {
        long long number = 0;
        for (const Received& one : each)
            number = std::max(number, one.number());
        return number;
    }
    void forget() {
        for (Received& one : each)
            one.forget();
    }

    std::deque<Received> each;
};

/// Whether what has arrived of a hiker is what she walks alone in this thread, to the last bit.
void verify_is_hers(const Experiment& experiment, std::size_t hiker, const Received& received) {
    Descent descent(experiment, experiment.hikers[hiker]);
    const bool has_notes = descent.has_notes();
    QCOMPARE(received.notes.size(), has_notes ? received.kept.size() : 0);
    for (std::size_t i = 0; i < received.kept.size(); ++i) {
        while (descent.number() < received.kept[i].number)
            descent.advance();
        QVERIFY2(is_same(received.kept[i], descent.current()), qPrintable(QString::number(i)));
        if (has_notes)
            QVERIFY2(is_same(received.notes[i], descent.note()), qPrintable(QString::number(i)));
    }
    while (received.newest && descent.number() < received.newest->number)
        descent.advance();
    if (received.newest)
        QVERIFY(is_same(*received.newest, descent.current()));
    QCOMPARE(received.newest_note.has_value(), has_notes && received.newest);
    if (received.newest_note)
        QVERIFY(is_same(*received.newest_note, descent.note()));
    if (!received.outcome)
        return;
    const Ending ending = descent.ending().value_or(Ending::stopped);
    QCOMPARE(received.outcome->ending, ending);
    QVERIFY(is_same(received.outcome->last, descent.current()));
    QCOMPARE(received.outcome->evaluations, descent.note().evaluations);
}

void verify_are_theirs(const Experiment& experiment, const AllReceived& received) {
    for (std::size_t hiker = 0; hiker < experiment.hikers.size() && !QTest::currentTestFailed(); ++hiker)
        verify_is_hers(experiment, hiker, received.each[hiker]);
}

/// Eight who end in many ways, after a few iterations or many.
Experiment eight() {
    Experiment experiment = one_of_each("sin(x)*exp(-x^2/10)+x^2/20");
    experiment.iterations = 30'000;
    experiment.precision = 1e-9;
    for (Hiker& hiker : experiment.hikers)
        if (hiker.optimizer.name == "gradient-descent" || hiker.optimizer.name == "adam")
            hiker.learning_rate = 1e-5;      // to the iteration limit
    experiment.hikers[1].learning_rate = 50; // diverges
    experiment.hikers[1].optimizer = {};
    return experiment;
}

/// Eight who are still walking whenever a test looks at them.
Experiment eight_endless() {
    Experiment experiment = endless();
    experiment.hikers.clear();
    for (int i = 0; i < 8; ++i)
        experiment.hikers.push_back(i % 2 == 0 ? from(i, 1e-3) : with({"momentum"}, 1e-4, i));
    return experiment;
}

} // namespace

class SeveralTests : public QObject {
    Q_OBJECT

  private slots:
    void all_have_their_start_when_the_first_news_arrive_data();
    void all_have_their_start_when_the_first_news_arrive();
    void each_walks_as_she_would_alone_data();
    void each_walks_as_she_would_alone();
    void a_step_of_all_walks_one_iteration_of_each();
    void there_is_one_batch_a_hiker_at_most();
    void one_who_has_ended_sends_nothing_more_while_others_walk_on();
    void stop_ends_all_who_are_on_their_way_data();
    void stop_ends_all_who_are_on_their_way();
    void walking_on_after_a_stop_goes_on_as_if_there_had_been_none_data();
    void walking_on_after_a_stop_goes_on_as_if_there_had_been_none();
    void walking_on_at_once_after_a_stop_is_not_forgotten();
    void a_newer_begin_has_another_number_of_hikers_data();
    void a_newer_begin_has_another_number_of_hikers();
    void news_of_all_arrive_at_most_about_sixty_times_a_second();

  private:
    static void add_threads();
};

void SeveralTests::add_threads() {
    QTest::addColumn<unsigned>("threads");
    for (const unsigned threads : {1U, 2U, 8U})
        QTest::addRow("%u threads", threads) << threads;
}

void SeveralTests::all_have_their_start_when_the_first_news_arrive_data() {
    add_threads();
}

void SeveralTests::all_have_their_start_when_the_first_news_arrive() {
    QFETCH(const unsigned, threads);
    DescentWorker worker(nullptr, threads);
    for (const bool walks_at_once : {true, false}) {
        std::vector<Batch> first;
        const auto connection = connect(&worker, &DescentWorker::arrived, this, [&](const std::vector<Batch>& news) {
            if (first.empty())
                first = news;
        });
        const Experiment experiment = eight_endless();
        worker.begin(experiment);
        if (walks_at_once)
            worker.walk_to(DescentWorker::to_the_end);
        QTRY_VERIFY(!first.empty());
        disconnect(connection);
        QCOMPARE(first.size(), experiment.hikers.size());
        for (std::size_t hiker = 0; hiker < first.size(); ++hiker) {
            const Descent descent(experiment, experiment.hikers[hiker]);
            QCOMPARE(first[hiker].hiker, hiker);
            QVERIFY(is_same(first[hiker].kept.at(0), descent.current()));
        }
    }
}

void SeveralTests::each_walks_as_she_would_alone_data() {
    add_threads();
}

void SeveralTests::each_walks_as_she_would_alone() {
    QFETCH(const unsigned, threads);
    const Experiment experiment = eight();
    DescentWorker worker(nullptr, threads);
    const AllReceived received(worker, experiment.hikers.size());
    worker.begin(experiment);
    worker.walk_to(DescentWorker::to_the_end);
    QTRY_VERIFY_WITH_TIMEOUT(received.have_ended(), 60'000);
    verify_are_theirs(experiment, received);
    QCOMPARE(received.each[0].outcome->ending, Ending::iteration_limit);
    QCOMPARE(received.each[0].kept.size(), std::size_t{30'001});
    QCOMPARE(received.each[1].outcome->ending, Ending::diverged);
    QCOMPARE(received.each[6].outcome->ending, Ending::converged);
}

void SeveralTests::a_step_of_all_walks_one_iteration_of_each() {
    const Experiment experiment = one_of_each("x^4 - 3x^3 + 2");
    DescentWorker worker;
    const AllReceived received(worker, experiment.hikers.size());
    worker.begin(experiment);
    for (long long number = 1; number <= 5; ++number) {
        worker.walk_to(number);
        QTRY_VERIFY(received.have_come_to(number));
        for (const Received& one : received.each)
            QVERIFY(one.number() == number || one.outcome);
    }
    verify_are_theirs(experiment, received);
}

void SeveralTests::there_is_one_batch_a_hiker_at_most() {
    DescentWorker worker;
    int count = 0;
    connect(&worker, &DescentWorker::arrived, this, [&](const std::vector<Batch>& news) {
        ++count;
        QVERIFY(!news.empty());
        for (std::size_t i = 1; i < news.size(); ++i)
            QVERIFY(news[i - 1].hiker < news[i].hiker);
        for (const Batch& batch : news)
            QVERIFY(!batch.is_empty());
    });
    worker.begin(eight_endless());
    worker.walk_to(DescentWorker::to_the_end);
    QTRY_VERIFY(count >= 5);
}

void SeveralTests::one_who_has_ended_sends_nothing_more_while_others_walk_on() {
    Experiment experiment = eight_endless();
    experiment.hikers[3] = from(6, 1e6); // diverges at once
    DescentWorker worker;
    AllReceived received(worker, experiment.hikers.size());
    worker.begin(experiment);
    worker.walk_to(DescentWorker::to_the_end);
    QTRY_VERIFY(received.each[3].outcome);
    received.forget();
    QTRY_VERIFY(received.each[0].batches > 0 && received.each[7].batches > 0);
    received.forget();
    QTRY_VERIFY(received.each[0].batches > 0 && received.each[7].batches > 0);
    QCOMPARE(received.each[3].batches, 0);
}

void SeveralTests::stop_ends_all_who_are_on_their_way_data() {
    add_threads();
}

void SeveralTests::stop_ends_all_who_are_on_their_way() {
    QFETCH(const unsigned, threads);
    Experiment experiment = eight_endless();
    experiment.hikers[3] = from(6, 1e6);
    DescentWorker worker(nullptr, threads);
    const AllReceived received(worker, experiment.hikers.size());
    worker.begin(experiment);
    worker.walk_to(DescentWorker::to_the_end);
    QTRY_VERIFY(received.have_come_to(1));
    worker.stop();
    QTRY_VERIFY(received.have_ended());
    for (std::size_t hiker = 0; hiker < 8; ++hiker)
        QCOMPARE(received.each[hiker].outcome->ending, hiker == 3 ? Ending::diverged : Ending::stopped);
    for (std::size_t hiker = 0; hiker < 8; ++hiker)
        if (hiker != 3)
            QVERIFY(is_same(received.each[hiker].outcome->last, *received.each[hiker].newest));
    QSignalSpy more(&worker, &DescentWorker::arrived);
    QVERIFY(!more.wait(100));
    verify_are_theirs(experiment, received);
}

void SeveralTests::walking_on_after_a_stop_goes_on_as_if_there_had_been_none_data() {
    add_threads();
}

void SeveralTests::walking_on_after_a_stop_goes_on_as_if_there_had_been_none() {
    QFETCH(const unsigned, threads);
    const Experiment experiment = eight_endless();
    DescentWorker worker(nullptr, threads);
    AllReceived received(worker, experiment.hikers.size());
    worker.begin(experiment);
    for (int i = 0; i < 3; ++i) {
        worker.walk_to(DescentWorker::to_the_end);
        QTest::qWait(1);
        worker.stop();
        QTRY_VERIFY(received.have_ended());
        for (Received& one : received.each)
            one.outcome.reset();
    }
    const long long goal = received.furthest() + 1000;
    worker.walk_to(goal);
    QTRY_VERIFY(received.have_come_to(goal));
    for (const Received& one : received.each)
        QVERIFY(!one.outcome);
    verify_are_theirs(experiment, received);
}

/// The walk is asked for while the stop is still being carried out.
void SeveralTests::walking_on_at_once_after_a_stop_is_not_forgotten() {
    using std::chrono::microseconds;
    const Experiment experiment = eight_endless();
    DescentWorker worker(nullptr, 8);
    const AllReceived received(worker, experiment.hikers.size());
    worker.begin(experiment);
    for (int i = 1; i <= 100; ++i) {
        const long long goal = 10'000LL * i;
        worker.walk_to(goal);
        std::this_thread::sleep_for(microseconds(100));
        worker.stop();
        std::this_thread::sleep_for(microseconds(10 * (i % 40)));
        worker.walk_to(goal);
        const auto is_there = [goal](const Received& one) { return one.number() >= goal; };
        QVERIFY(QTest::qWaitFor([&] { return received.all(is_there); }, 60'000));
    }
}

void SeveralTests::a_newer_begin_has_another_number_of_hikers_data() {
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    QTest::newRow("fewer") << 8 << 2;
    QTest::newRow("more") << 2 << 8;
    QTest::newRow("one") << 8 << 1;
    QTest::newRow("as many") << 3 << 3;
}

void SeveralTests::a_newer_begin_has_another_number_of_hikers() {
    QFETCH(const int, before);
    QFETCH(const int, after);
    Experiment older = eight_endless();
    older.hikers.resize(static_cast<std::size_t>(before));
    Experiment newer = eight();
    newer.hikers.resize(static_cast<std::size_t>(after));
    DescentWorker worker;
    AllReceived received(worker, 8);
    worker.begin(older);
    worker.walk_to(DescentWorker::to_the_end);
    QTRY_VERIFY(received.each[0].number() > 0);
    worker.begin(newer);
    received.forget();
    worker.walk_to(DescentWorker::to_the_end);
    const auto have_ended = [&] {
        return std::all_of(received.each.begin(), received.each.begin() + after,
                           [](const Received& one) { return one.outcome.has_value(); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(have_ended(), 60'000);
    QSignalSpy more(&worker, &DescentWorker::arrived);
    QVERIFY(!more.wait(50));
    verify_are_theirs(newer, received);
    for (std::size_t hiker = newer.hikers.size(); hiker < 8; ++hiker)
        QCOMPARE(received.each[hiker].batches, 0);
}

void SeveralTests::news_of_all_arrive_at_most_about_sixty_times_a_second() {
    DescentWorker worker(nullptr, 8);
    int count = 0;
    QElapsedTimer watch;
    QEventLoop loop;
    connect(&worker, &DescentWorker::arrived, &loop, [&] {
        if (++count >= 40)
            loop.quit();
    });
    QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
    watch.start();
    worker.begin(eight_endless());
    worker.walk_to(DescentWorker::to_the_end);
    loop.exec();
    QVERIFY(count >= 40);
    // The starts are news of their own, and the first of the walk may come at once.
    const double per_second = (count - 2) * 1000.0 / static_cast<double>(watch.elapsed());
    QVERIFY2(per_second <= 64, qPrintable(QString::number(per_second)));
}

} // namespace hiker

std::unique_ptr<QObject> several_tests() {
    return std::make_unique<hiker::SeveralTests>();
}

#include "several_test.moc"
