// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include "../patience.h"
#include "../several.h"
#include "received.h"
#include "tests.h"
#include "worker/map_worker.h"

namespace hiker {

namespace {

/// Odd sizes, so that no step divides them.
constexpr MapArea area{-4, 4, 1e-3, 10, 75, 41};

Experiment issue(const char* optimizer = "gradient-descent") {
    return several({with({optimizer})}, "sin(x)*exp(-x^2/10)+x^2/20");
}

/// Each of whose pixels takes a minute and more.
Experiment endless_map() {
    Experiment experiment = issue();
    experiment.iterations = 1'000'000'000;
    experiment.precision = std::nullopt;
    return experiment;
}

bool is_same(const MapPixel& a, const MapPixel& b) {
    return hiker::is_same(a.end.x, b.end.x) && hiker::is_same(a.end.y, b.end.y) && a.iterations == b.iterations &&
           a.ending == b.ending;
}

bool is_same(const RateMap& a, const RateMap& b) {
    return a.area == b.area &&
           std::equal(a.pixels.begin(), a.pixels.end(), b.pixels.begin(), b.pixels.end(),
                      [](const MapPixel& one, const MapPixel& other) { return is_same(one, other); });
}

/// Everything that a worker has sent of a map.
class ReceivedMap : public QObject {
  public:
    ReceivedMap(MapWorker& worker, const MapArea& of) : map(of) {
        connect(&worker, &MapWorker::arrived, this, [this](const std::vector<MapStrip>& news) {
            QVERIFY(!news.empty());
            ++arrivals;
            for (const MapStrip& strip : news) {
                strips.push_back(strip);
                put_in(map, strip);
            }
        });
        connect(&worker, &MapWorker::finished, this, [this] { ++finishes; });
    }

    std::size_t pixels() const {
        std::size_t count = 0;
        for (const MapStrip& strip : strips)
            count += strip.pixels.size();
        return count;
    }

    RateMap map;
    std::vector<MapStrip> strips;
    int arrivals = 0;
    int finishes = 0;
};

void add_threads() {
    QTest::addColumn<unsigned>("threads");
    for (const unsigned threads : {1U, 2U, 8U})
        QTest::addRow("%u", threads) << threads;
}

} // namespace

class MapTests : public QObject {
    Q_OBJECT

  private slots:
    void a_map_that_is_worked_out_at_once_says_what_the_descents_say();
    void the_whole_map_is_the_same_data();
    void the_whole_map_is_the_same();
    void a_map_of_the_plane_is_the_same_too();
    void every_pixel_arrives_once_data() { add_threads(); }
    void every_pixel_arrives_once();
    void a_map_of_any_size_is_finished_once_data();
    void a_map_of_any_size_is_finished_once();
    void coarse_pixels_arrive_before_finer_ones();
    void a_newer_begin_drops_the_older_map_data() { add_threads(); }
    void a_newer_begin_drops_the_older_map();
    void a_begin_out_of_the_last_strips_is_not_finished_with_them();
    void of_many_begins_in_a_row_the_last_one_arrives_whole();
    void cancel_delivers_nothing_more_data() { add_threads(); }
    void cancel_delivers_nothing_more();
    void after_a_cancel_another_map_can_begin();
    void calls_return_at_once_however_long_a_pixel_takes();
    void a_worker_is_destroyed_in_the_middle_of_a_pixel_without_delay_data() { add_threads(); }
    void a_worker_is_destroyed_in_the_middle_of_a_pixel_without_delay();
    void strips_arrive_at_most_about_sixty_times_a_second();
};

void MapTests::a_map_that_is_worked_out_at_once_says_what_the_descents_say() {
    Experiment experiment = issue();
    const RateMap map = work_out(experiment, area);
    QCOMPARE(map.pixels.size(), std::size_t{75 * 41});
    for (int row = 0; row < area.height; row += 3)
        for (int column = 0; column < area.width; column += 3) {
            experiment.hiker().start.x = area.x_of(column);
            experiment.hiker().learning_rate = area.y_of(row);
            Descent descent(experiment);
            while (!descent.ending())
                descent.advance();
            const MapPixel& pixel = map.at(column, row);
            QVERIFY(hiker::is_same(pixel.end.x, descent.point().x));
            QCOMPARE(pixel.iterations, descent.number());
            QVERIFY(pixel.ending == descent.ending());
        }
}

void MapTests::the_whole_map_is_the_same_data() {
    QTest::addColumn<unsigned>("threads");
    QTest::addColumn<QByteArray>("optimizer");
    for (const unsigned threads : {1U, 2U, 8U})
        for (const OptimizerKind& kind : optimizers())
            QTest::addRow("%u, %s", threads, kind.name) << threads << QByteArray(kind.name);
}

void MapTests::the_whole_map_is_the_same() {
    QFETCH(const unsigned, threads);
    QFETCH(const QByteArray, optimizer);
    const Experiment experiment = issue(optimizer);
    MapWorker worker(nullptr, threads);
    const ReceivedMap received(worker, area);
    worker.begin(experiment, area);
    QTRY_VERIFY_WITH_TIMEOUT(received.finishes == 1, 60'000);
    QVERIFY(is_same(received.map, work_out(experiment, area)));
}

void MapTests::a_map_of_the_plane_is_the_same_too() {
    const Experiment experiment = several({with({"adam"}, 0.3)}, "(x^2+y-11)^2 + (x+y^2-7)^2");
    const MapArea plane{-6, 6, -4, 4, 45, 31, Upward::start_y};
    MapWorker worker(nullptr, 2);
    const ReceivedMap received(worker, plane);
    worker.begin(experiment, plane);
    QTRY_VERIFY_WITH_TIMEOUT(received.finishes == 1, 60'000);
    QVERIFY(is_same(received.map, work_out(experiment, plane)));
    for (int i = 0; i < 100; ++i) {
        const int column = i * 37 % plane.width;
        const int row = i * 53 % plane.height;
        Hiker hiker = experiment.hiker();
        hiker.start = {plane.x_of(column), plane.y_of(row)};
        Descent descent(experiment, hiker);
        while (!descent.ending())
            descent.advance();
        QVERIFY(is_same(received.map.at(column, row),
                        {descent.point(), static_cast<std::int32_t>(descent.number()), descent.ending()}));
    }
}

void MapTests::every_pixel_arrives_once() {
    QFETCH(const unsigned, threads);
    MapWorker worker(nullptr, threads);
    const ReceivedMap received(worker, area);
    worker.begin(issue(), area);
    QTRY_VERIFY_WITH_TIMEOUT(received.finishes > 0, 60'000);
    QCOMPARE(received.pixels(), received.map.pixels.size());
    for (const MapPixel& pixel : received.map.pixels)
        QVERIFY(pixel.ending);
}

void MapTests::a_map_of_any_size_is_finished_once_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    for (const auto& [width, height] :
         {std::pair{1, 1}, {1, 40}, {40, 1}, {15, 17}, {16, 16}, {17, 15}, {32, 33}, {5, 3}})
        QTest::addRow("%d by %d", width, height) << width << height;
}

void MapTests::a_map_of_any_size_is_finished_once() {
    QFETCH(const int, width);
    QFETCH(const int, height);
    MapArea small = area;
    small.width = width;
    small.height = height;
    MapWorker worker(nullptr, 8);
    const ReceivedMap received(worker, small);
    worker.begin(issue(), small);
    QTRY_VERIFY_WITH_TIMEOUT(received.finishes == 1, 60'000);
    QVERIFY(is_same(received.map, work_out(issue(), small)));
    QSignalSpy more(&worker, &MapWorker::arrived);
    QVERIFY(!more.wait(60));
    QCOMPARE(received.finishes, 1);
}

/// With one thread exactly; with more, whoever walks the last coarse row may be overtaken.
void MapTests::coarse_pixels_arrive_before_finer_ones() {
    MapWorker worker(nullptr, 1);
    const ReceivedMap received(worker, area);
    worker.begin(issue(), area);
    QTRY_VERIFY_WITH_TIMEOUT(received.finishes == 1, 60'000);
    const auto fineness = [](const MapStrip& strip) { return strip.first == 0 ? strip.step : strip.first; };
    QCOMPARE(fineness(received.strips.front()), coarsest_step);
    QCOMPARE(fineness(received.strips.back()), 1);
    for (std::size_t i = 1; i < received.strips.size(); ++i)
        QVERIFY(fineness(received.strips[i - 1]) >= fineness(received.strips[i]));
    std::size_t known = 0;
    for (const MapStrip& strip : received.strips)
        if (fineness(strip) == coarsest_step)
            known += strip.pixels.size();
    QCOMPARE(known, std::size_t{5 * 3}); // of 75 by 41
}

void MapTests::a_newer_begin_drops_the_older_map() {
    QFETCH(const unsigned, threads);
    MapWorker worker(nullptr, threads);
    ReceivedMap received(worker, area);
    worker.begin(issue("adam"), area);
    QTRY_VERIFY(received.arrivals > 0);
    worker.begin(issue("momentum"), area);
    received.map = RateMap(area);
    received.strips.clear();
    received.finishes = 0;
    QTRY_VERIFY_WITH_TIMEOUT(received.finishes == 1, 60'000);
    QCOMPARE(received.pixels(), received.map.pixels.size());
    QVERIFY(is_same(received.map, work_out(issue("momentum"), area)));
}

void MapTests::a_begin_out_of_the_last_strips_is_not_finished_with_them() {
    MapArea small = area;
    small.width = small.height = 1;
    MapWorker worker(nullptr, 1);
    int begun = 0;
    int finished = 0;
    connect(&worker, &MapWorker::arrived, this, [&] {
        if (++begun < 5)
            worker.begin(issue(), small);
    });
    connect(&worker, &MapWorker::finished, this, [&] { ++finished; });
    worker.begin(issue(), small);
    QTRY_COMPARE(finished, 1);
    QCOMPARE(begun, 5);
    QTest::qWait(60);
    QCOMPARE(finished, 1);
}

void MapTests::of_many_begins_in_a_row_the_last_one_arrives_whole() {
    MapWorker worker(nullptr, 8);
    const ReceivedMap received(worker, area);
    for (int i = 0; i < 200; ++i)
        worker.begin(issue(i % 2 == 0 ? "adam" : "momentum"), area);
    QTRY_VERIFY_WITH_TIMEOUT(received.finishes == 1, 60'000);
    QCOMPARE(received.pixels(), received.map.pixels.size());
    QVERIFY(is_same(received.map, work_out(issue("momentum"), area)));
    QTest::qWait(60);
    QCOMPARE(received.finishes, 1);
}

void MapTests::cancel_delivers_nothing_more() {
    QFETCH(const unsigned, threads);
    MapWorker worker(nullptr, threads);
    const ReceivedMap received(worker, area);
    worker.begin(issue(), area);
    QTRY_VERIFY(received.arrivals > 0);
    worker.begin(issue("adam"), area);
    worker.cancel();
    QSignalSpy more(&worker, &MapWorker::arrived);
    QVERIFY(!more.wait(200));
    QVERIFY(received.finishes <= 1); // the first one, if it was that quick
}

void MapTests::after_a_cancel_another_map_can_begin() {
    MapWorker worker(nullptr, 2);
    const ReceivedMap received(worker, area);
    worker.begin(endless_map(), area);
    QTest::qWait(5);
    worker.cancel();
    worker.begin(issue(), area);
    QTRY_VERIFY_WITH_TIMEOUT(received.finishes == 1, 60'000);
    QVERIFY(is_same(received.map, work_out(issue(), area)));
}

void MapTests::calls_return_at_once_however_long_a_pixel_takes() {
    MapWorker worker(nullptr, 8);
    QElapsedTimer watch;
    watch.start();
    for (int i = 0; i < 20; ++i) {
        worker.begin(endless_map(), area);
        QTest::qSleep(2);
        worker.cancel();
    }
    QVERIFY2(watch.elapsed() < 5000 * hiker::patience, QByteArray::number(watch.elapsed()));
}

void MapTests::a_worker_is_destroyed_in_the_middle_of_a_pixel_without_delay() {
    QFETCH(const unsigned, threads);
    auto worker = std::make_unique<MapWorker>(nullptr, threads);
    worker->begin(endless_map(), area);
    QTest::qSleep(50);
    QElapsedTimer watch;
    watch.start();
    worker.reset();
    QVERIFY2(watch.elapsed() < 2000 * hiker::patience, QByteArray::number(watch.elapsed()));
}

void MapTests::strips_arrive_at_most_about_sixty_times_a_second() {
    Experiment slow = issue();
    slow.iterations = 3000;
    slow.precision = std::nullopt;
    const MapArea large{-4, 4, 1e-3, 0.1, 160, 100};
    MapWorker worker(nullptr, 8);
    const ReceivedMap received(worker, large);
    QElapsedTimer watch;
    watch.start();
    worker.begin(slow, large);
    QTRY_VERIFY_WITH_TIMEOUT(received.finishes == 1 || received.arrivals > 60, 60'000);
    const double per_second = (received.arrivals - 1) * 1000.0 / static_cast<double>(watch.elapsed());
    QVERIFY2(per_second <= 64, QByteArray::number(per_second));
}

} // namespace hiker

std::unique_ptr<QObject> map_tests() {
    return std::make_unique<hiker::MapTests>();
}

#include "map_test.moc"
