// SPDX-License-Identifier: GPL-3.0-or-later
#include "descent/trajectory.h"

#include <QElapsedTimer>
#include <QTest>
#include <iterator>

#include "../patience.h"
#include "tests.h"

using hiker::is_kept;
using hiker::Iterate;
using hiker::Note;
using hiker::stride_at;
using hiker::Trajectory;

namespace {

constexpr long long million = 1 << 20;

Iterate numbered(long long number) {
    Iterate iterate;
    iterate.number = number;
    iterate.point.x = static_cast<double>(number) / 2;
    return iterate;
}

/// What belongs to the iterate with this number, and to no other.
Note noted(long long number) {
    const auto x = static_cast<double>(number);
    return {{{3 * x, 0}, {-5 * x, 0}}, 7 * number + 2};
}

/// The trajectory of a descent that has come to iterate `last`, as its kept iterates come in.
Trajectory walked_to(long long last) {
    Trajectory trajectory;
    for (long long number = 0; number <= last; ++number)
        if (is_kept(number))
            trajectory.append(numbered(number));
    return trajectory;
}

/// The same of an optimizer that remembers something.
Trajectory walked_with_notes_to(long long last) {
    Trajectory trajectory;
    for (long long number = 0; number <= last; ++number)
        if (is_kept(number)) {
            const Note note = noted(number);
            trajectory.append(numbered(number), &note);
        }
    return trajectory;
}

/// Whether each note is beside its own iterate.
bool has_notes_in_place(const Trajectory& trajectory) {
    for (std::size_t row = 0; row < trajectory.size(); ++row) {
        const Note expected = noted(trajectory[row].number);
        if (trajectory.memory(row).first != expected.memory.first ||
            trajectory.memory(row).second != expected.memory.second ||
            trajectory.evaluations(row) != expected.evaluations)
            return false;
    }
    return true;
}

} // namespace

class TrajectoryTest : public QObject {
    Q_OBJECT

  private slots:
    void doublesItsStrideWithEachDoublingOfTheCount_data();
    void doublesItsStrideWithEachDoublingOfTheCount();
    void keepsEachIterateOfAShortDescent();
    void keepsNoMoreThanItsLimit_data();
    void keepsNoMoreThanItsLimit();
    void staysWithinItsLimitAllTheWay();
    void keepsTheNumbersExactWhereItThins();
    void endsWithTheNewestIterate_data();
    void endsWithTheNewestIterate();
    void dropsANewestIterateThatIsNotKeptOnceThereIsANewerOne();
    void keepsANewestIterateThatIsKept();
    void takesTheSameNewestIterateOnce();
    void findsTheRowOfANumber();
    void isEmptyAfterClearing();
    void keepsItsNotesBesideTheirIterates_data();
    void keepsItsNotesBesideTheirIterates();
    void dropsTheNoteOfANewestIterateWithIt();
    void remembersNothingWithoutNotes();
    void countsTwoEvaluationsAnIterateWithoutNotes_data();
    void countsTwoEvaluationsAnIterateWithoutNotes();
    void followsTenMillionIteratesQuickly();
};

void TrajectoryTest::doublesItsStrideWithEachDoublingOfTheCount_data() {
    QTest::addColumn<qlonglong>("number");
    QTest::addColumn<qlonglong>("stride");
    const auto row = [](const char* name, qlonglong number, qlonglong stride) {
        QTest::newRow(name) << number << stride;
    };
    row("the start", 0, 1);
    row("1", 1, 1);
    row("the last of the first million", million - 1, 1);
    row("a million", million, 2);
    row("the last before two", 2 * million - 1, 2);
    row("two million", 2 * million, 4);
    row("three million", 3 * million, 4);
    row("four million", 4 * million, 8);
    row("the most iterations", 1'000'000'000, 1024);
}

void TrajectoryTest::doublesItsStrideWithEachDoublingOfTheCount() {
    QFETCH(const qlonglong, number);
    QFETCH(const qlonglong, stride);
    QCOMPARE(stride_at(number), stride);
    QVERIFY(is_kept(number - number % stride));
    QCOMPARE(is_kept(number), number % stride == 0);
}

void TrajectoryTest::keepsEachIterateOfAShortDescent() {
    const Trajectory trajectory = walked_to(100);
    QCOMPARE(trajectory.size(), std::size_t{101});
    for (std::size_t row = 0; row < trajectory.size(); ++row) {
        QCOMPARE(trajectory[row].number, static_cast<long long>(row));
        QCOMPARE(trajectory[row].point.x, static_cast<double>(row) / 2);
    }
}

void TrajectoryTest::keepsNoMoreThanItsLimit_data() {
    QTest::addColumn<qlonglong>("last");
    for (const qlonglong last : {million - 1, million, million + 1, 2 * million - 2, 2 * million - 1, 2 * million,
                                 3 * million, 4 * million - 1, 4 * million, 5'000'000LL})
        QTest::addRow("%lld", last) << last;
}

void TrajectoryTest::keepsNoMoreThanItsLimit() {
    QFETCH(const qlonglong, last);
    const Trajectory trajectory = walked_to(last);
    QVERIFY(trajectory.size() <= Trajectory::most_kept);
    QVERIFY2(trajectory.size() >= Trajectory::most_kept / 2, "more was thrown away than had to be");
    QCOMPARE(trajectory[0].number, 0);
    QVERIFY(last - trajectory.back().number < stride_at(last));
}

void TrajectoryTest::staysWithinItsLimitAllTheWay() {
    Trajectory trajectory;
    for (long long number = 0; number <= 3 * million; ++number) {
        if (is_kept(number))
            trajectory.append(numbered(number));
        if (trajectory.size() > Trajectory::most_kept)
            QFAIL(qPrintable(QStringLiteral("%1 at %2").arg(trajectory.size()).arg(number)));
    }
}

void TrajectoryTest::keepsTheNumbersExactWhereItThins() {
    const Trajectory trajectory = walked_to(3 * million);
    const long long stride = stride_at(3 * million);
    for (std::size_t row = 0; row < trajectory.size(); ++row) {
        const Iterate& iterate = trajectory[row];
        if (iterate.number != static_cast<long long>(row) * stride ||
            iterate.point.x != static_cast<double>(iterate.number) / 2)
            QFAIL(qPrintable(QStringLiteral("row %1 is iterate %2").arg(row).arg(iterate.number)));
    }
    QCOMPARE(trajectory.back().number, 3 * million);
}

void TrajectoryTest::endsWithTheNewestIterate_data() {
    QTest::addColumn<qlonglong>("newest");
    for (const qlonglong newest :
         {1LL, million - 1, million, million + 1, 2 * million - 2, 2 * million - 1, 2 * million, 2 * million + 1,
          4 * million - 3, 4 * million - 2, 4 * million - 1, 4 * million, 5'000'001LL})
        QTest::addRow("%lld", newest) << newest;
}

void TrajectoryTest::endsWithTheNewestIterate() {
    QFETCH(const qlonglong, newest);
    Trajectory trajectory = walked_to(newest);
    trajectory.set_newest(numbered(newest));
    QCOMPARE(trajectory.back().number, newest);
    QCOMPARE(std::prev(trajectory.end())->number, newest);
    QVERIFY2(trajectory[trajectory.size() - 2].number < newest, "it is there twice");
    QVERIFY(trajectory.size() <= Trajectory::most_kept + 1);

    // What is appended next leaves the kept ones as if nobody had asked for the newest.
    long long next = newest + 1;
    while (!is_kept(next))
        ++next;
    trajectory.append(numbered(next));
    const Trajectory expected = walked_to(next);
    QCOMPARE(trajectory.size(), expected.size());
    QCOMPARE(trajectory[trajectory.size() - 2].number, expected[expected.size() - 2].number);
    QCOMPARE(trajectory.back().number, next);
}

void TrajectoryTest::dropsANewestIterateThatIsNotKeptOnceThereIsANewerOne() {
    Trajectory trajectory = walked_to(million);
    const std::size_t size = trajectory.size();
    trajectory.set_newest(numbered(million + 1));
    QCOMPARE(trajectory.size(), size + 1);
    trajectory.set_newest(numbered(million + 3));
    QCOMPARE(trajectory.size(), size + 1);
    QCOMPARE(trajectory.back().number, million + 3);
    trajectory.append(numbered(million + 4));
    QCOMPARE(trajectory.size(), size + 1);
    QCOMPARE(trajectory.back().number, million + 4);
    QCOMPARE(trajectory[size - 1].number, million);
}

void TrajectoryTest::keepsANewestIterateThatIsKept() {
    Trajectory trajectory;
    trajectory.set_newest(numbered(0));
    trajectory.set_newest(numbered(1));
    trajectory.append(numbered(2));
    QCOMPARE(trajectory.size(), std::size_t{3});
    QCOMPARE(trajectory[1].number, 1);
}

void TrajectoryTest::takesTheSameNewestIterateOnce() {
    Trajectory trajectory = walked_to(10);
    trajectory.set_newest(numbered(10));
    trajectory.set_newest(numbered(10));
    QCOMPARE(trajectory.size(), std::size_t{11});
    trajectory.append(numbered(11));
    QCOMPARE(trajectory.size(), std::size_t{12});
    QCOMPARE(trajectory[10].number, 10);
}

void TrajectoryTest::findsTheRowOfANumber() {
    const Trajectory shorter = walked_to(10);
    QCOMPARE(shorter.row_of(0), std::size_t{0});
    QCOMPARE(shorter.row_of(7), std::size_t{7});
    QCOMPARE(shorter.row_of(10), std::size_t{10});
    QCOMPARE(shorter.row_of(1000), std::size_t{10});

    Trajectory thinned = walked_to(million);
    thinned.set_newest(numbered(million + 1));
    QCOMPARE(thinned.row_of(6), std::size_t{3});
    QCOMPARE(thinned.row_of(7), std::size_t{3});
    QCOMPARE(thinned.row_of(8), std::size_t{4});
    QCOMPARE(thinned[thinned.row_of(million)].number, million);
    QCOMPARE(thinned[thinned.row_of(million + 1)].number, million + 1);
}

void TrajectoryTest::isEmptyAfterClearing() {
    Trajectory trajectory;
    QVERIFY(trajectory.is_empty());
    trajectory = walked_to(million);
    trajectory.set_newest(numbered(million + 1));
    QVERIFY(!trajectory.is_empty());
    trajectory.clear();
    QVERIFY(trajectory.is_empty());
    trajectory.append(numbered(0));
    trajectory.append(numbered(1));
    QCOMPARE(trajectory.size(), std::size_t{2});
}

void TrajectoryTest::keepsItsNotesBesideTheirIterates_data() {
    QTest::addColumn<qlonglong>("newest");
    for (const qlonglong newest : {0LL, 1LL, 100LL, million - 1, million, million + 1, 2 * million - 1, 2 * million,
                                   2 * million + 1, 4 * million - 3, 4 * million, 5'000'001LL})
        QTest::addRow("%lld", newest) << newest;
}

void TrajectoryTest::keepsItsNotesBesideTheirIterates() {
    QFETCH(const qlonglong, newest);
    Trajectory trajectory = walked_with_notes_to(newest);
    QVERIFY(has_notes_in_place(trajectory));
    const Note note = noted(newest);
    trajectory.set_newest(numbered(newest), &note);
    QCOMPARE(trajectory.back().number, newest);
    QVERIFY(has_notes_in_place(trajectory));
    for (long long number = newest + 1; number <= newest + 20; ++number) {
        const Note next = noted(number);
        if (is_kept(number))
            trajectory.append(numbered(number), &next);
        else
            trajectory.set_newest(numbered(number), &next);
        QCOMPARE(trajectory.back().number, number);
        QCOMPARE(trajectory.evaluations(trajectory.size() - 1), next.evaluations);
    }
    QVERIFY(has_notes_in_place(trajectory));
}

void TrajectoryTest::dropsTheNoteOfANewestIterateWithIt() {
    Trajectory trajectory = walked_with_notes_to(million);
    for (const long long number : {million + 1, million + 3, million + 5}) {
        const Note note = noted(number);
        trajectory.set_newest(numbered(number), &note);
        trajectory.set_newest(numbered(number), &note);
        QVERIFY(has_notes_in_place(trajectory));
    }
    const Note note = noted(million + 6);
    trajectory.append(numbered(million + 6), &note);
    QCOMPARE(trajectory[trajectory.size() - 2].number, million);
    QVERIFY(has_notes_in_place(trajectory));
    trajectory.clear();
    trajectory.append(numbered(0));
    QCOMPARE(trajectory.evaluations(0), 2LL); // and not as it had been noted
}

void TrajectoryTest::remembersNothingWithoutNotes() {
    Trajectory trajectory = walked_to(10);
    trajectory.set_newest(numbered(12));
    for (std::size_t row = 0; row < trajectory.size(); ++row) {
        QCOMPARE(trajectory.memory(row).first, hiker::Vector());
        QCOMPARE(trajectory.memory(row).second, hiker::Vector());
    }
}

void TrajectoryTest::countsTwoEvaluationsAnIterateWithoutNotes_data() {
    QTest::addColumn<qlonglong>("last");
    for (const qlonglong last : {0LL, 1LL, 100LL, 3 * million})
        QTest::addRow("%lld", last) << last;
}

void TrajectoryTest::countsTwoEvaluationsAnIterateWithoutNotes() {
    QFETCH(const qlonglong, last);
    const Trajectory trajectory = walked_to(last);
    QCOMPARE(trajectory.evaluations(0), 2LL);
    for (std::size_t row = 0; row < trajectory.size(); row += 1 + trajectory.size() / 1000)
        QCOMPARE(trajectory.evaluations(row), 2 * (trajectory[row].number + 1));
}

void TrajectoryTest::followsTenMillionIteratesQuickly() {
    QElapsedTimer timer;
    timer.start();
    const Trajectory trajectory = walked_to(10'000'000);
    QVERIFY2(timer.elapsed() < 5000 * hiker::patience, qPrintable(QStringLiteral("%1 ms").arg(timer.elapsed())));
    QVERIFY(trajectory.size() <= Trajectory::most_kept);
    QCOMPARE(trajectory.back().number, 10'000'000);
}

std::unique_ptr<QObject> trajectory_tests() {
    return std::make_unique<TrajectoryTest>();
}

#include "trajectory_test.moc"
