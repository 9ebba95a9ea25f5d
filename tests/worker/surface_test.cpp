// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QTest>

#include "../patience.h"
#include "tests.h"
#include "worker/surface_worker.h"

namespace hiker {

namespace {

constexpr Region region{-4, 4, -3, 5};

/// As long as a formula may be: a surface of it takes most of a second.
std::string slow() {
    std::string sum = "x y";
    while (sum.size() < 980)
        sum += "+sin(x*y)";
    return sum;
}

class Received : public QObject {
  public:
    explicit Received(SurfaceWorker& worker) {
        connect(&worker, &SurfaceWorker::arrived, this,
                [this](const Landscape& landscape) { landscapes.push_back(landscape); });
    }
    bool is_fine() const { return !landscapes.empty() && landscapes.back().size == SurfaceWorker::fine; }

    std::vector<Landscape> landscapes;
};

} // namespace

class SurfaceTests : public QObject {
    Q_OBJECT

  private slots:
    void the_heights_are_those_of_the_function();
    void a_coarse_one_comes_first_where_it_takes_long();
    void the_newest_wins();
    void nothing_comes_after_cancelling();
    void it_does_not_keep_anybody_waiting();
};

void SurfaceTests::the_heights_are_those_of_the_function() {
    SurfaceWorker worker;
    Received received(worker);
    worker.begin("x^2 + 10 y^2", region);
    QTRY_VERIFY(received.is_fine());
    const Landscape& landscape = received.landscapes.back();
    QCOMPARE(landscape.region, region);
    const Function f("x^2 + 10 y^2");
    for (int row = 0; row < landscape.size; row += 7)
        for (int column = 0; column < landscape.size; column += 7) {
            const Landscape::Place& place = landscape.at(column, row);
            const double part = landscape.scale.part_of(f(region.at(place.x, place.y)));
            QVERIFY(std::abs(place.height - part) < 1e-9);
        }
}

void SurfaceTests::a_coarse_one_comes_first_where_it_takes_long() {
    SurfaceWorker worker;
    Received received(worker);
    worker.begin(slow(), region);
    QTRY_VERIFY(received.is_fine());
    QCOMPARE(received.landscapes.size(), std::size_t{2});
    QCOMPARE(received.landscapes.front().size, SurfaceWorker::coarse);
}

void SurfaceTests::the_newest_wins() {
    SurfaceWorker worker;
    Received received(worker);
    worker.begin(slow(), region);
    QTest::qWait(20);
    for (int i = 1; i <= 50; ++i)
        worker.begin("x y", {0, static_cast<double>(i), 0, 1});
    received.landscapes.clear();
    QTRY_VERIFY(received.is_fine());
    for (const Landscape& landscape : received.landscapes)
        QCOMPARE(landscape.region, (Region{0, 50, 0, 1}));
}

void SurfaceTests::nothing_comes_after_cancelling() {
    SurfaceWorker worker;
    Received received(worker);
    for (int i = 0; i < 20; ++i) {
        worker.begin("x y", region);
        QTest::qSleep(i);
        worker.cancel();
    }
    QTest::qWait(100);
    QVERIFY(received.landscapes.empty());
    worker.begin("x y", region);
    QTRY_VERIFY(received.is_fine());
}

void SurfaceTests::it_does_not_keep_anybody_waiting() {
    QElapsedTimer watch;
    {
        SurfaceWorker worker;
        worker.begin(slow(), region);
        QTest::qSleep(50);
        watch.start();
        worker.begin(slow(), {0, 1, 0, 1});
        worker.cancel();
    }
    QVERIFY2(watch.elapsed() < 300 * hiker::patience, QByteArray::number(watch.elapsed()));
}

} // namespace hiker

std::unique_ptr<QObject> surface_tests() {
    return std::make_unique<hiker::SurfaceTests>();
}

#include "surface_test.moc"
