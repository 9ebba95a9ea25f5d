// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/gallery.h"

#include <QDir>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <vector>

#include "descent/walked.h"
#include "math/difference.h"
#include "tests.h"

namespace hiker {

namespace {

Experiment experiment_of(const KnownLandscape& landscape) {
    return experiment_from_json(read_file(landscape_path(landscape.name)));
}

KnownLandscape landscape_called(const QString& name) {
    return landscape_at(landscape_path(name)).value();
}

bool is_known_minimum(const KnownLandscape& landscape, Point point, double within) {
    return std::any_of(landscape.minima.begin(), landscape.minima.end(),
                       [&](Point minimum) { return (minimum - point).length() < within; });
}

QString told(Point point) {
    return QString("(%1, %2)").arg(point.x, 0, 'g', 9).arg(point.y, 0, 'g', 9);
}

} // namespace

/// The landscapes that come with the program.
class GalleryTests : public QObject {
    Q_OBJECT

  private slots:
    void there_are_eleven_of_different_names();
    void the_table_lists_every_file();
    void published_minima_are_minima_of_the_function_as_typed_data() { add_landscapes(); }
    void published_minima_are_minima_of_the_function_as_typed();
    void descents_reach_them_data() { add_landscapes(); }
    void descents_reach_them();
    void several_hikers_come_to_several_minima();
    void a_descent_from_the_right_valley_reaches_the_lowest_minimum_data();
    void a_descent_from_the_right_valley_reaches_the_lowest_minimum();
    void down_the_saddle_there_is_no_end();
    void a_sentence_tells_the_minima();

  private:
    void add_landscapes();
};

void GalleryTests::add_landscapes() {
    QTest::addColumn<QString>("name");
    for (const KnownLandscape& landscape : known_landscapes())
        QTest::newRow(qPrintable(landscape.name)) << landscape.name;
}

void GalleryTests::there_are_eleven_of_different_names() {
    QStringList names;
    for (const KnownLandscape& landscape : known_landscapes()) {
        names << landscape.name;
        QVERIFY2(!landscape.title.isEmpty() && !landscape.source.isEmpty(), qPrintable(landscape.name));
        QCOMPARE(variables_of(experiment_of(landscape)), 2);
    }
    QCOMPARE(names.size(), 11);
    QCOMPARE(names.removeDuplicates(), 0);
}

void GalleryTests::the_table_lists_every_file() {
    QStringList listed;
    for (const KnownLandscape& landscape : known_landscapes())
        listed << landscape.name + experiment_file_ending;
    listed.sort();
    for (const char* folder : {":/landscapes", TEST_DATA "/../../resources/landscapes"})
        QCOMPARE(QDir(folder).entryList({"*.hiker"}, QDir::Files, QDir::Name), listed);
}

/// By the gradient, the curvatures and the value there; as precisely as the digits published allow.
void GalleryTests::published_minima_are_minima_of_the_function_as_typed() {
    QFETCH(const QString, name);
    const KnownLandscape landscape = landscape_called(name);
    const Function function(experiment_of(landscape).function);
    QCOMPARE(landscape.minima.empty(), name == "saddle");
    for (const Point& minimum : landscape.minima) {
        // Half a unit of the sixth decimal, times the curvature, which is 105 at most where digits are cut off.
        const double slope = gradient(function, minimum, {}).length();
        QVERIFY2(slope < 2e-4, qPrintable(QString("%1: gradient %2").arg(told(minimum)).arg(slope)));
        const double value = function(minimum);
        const double digits = landscape.value == 0 ? 1e-9 : 5e-4;
        QVERIFY2(std::abs(value - landscape.value) < digits,
                 qPrintable(QString("%1: f = %2").arg(told(minimum)).arg(value, 0, 'g', 12)));
        constexpr int directions = 16;
        for (int i = 0; i < directions; ++i) {
            const double angle = 2 * 3.14159265358979 * i / directions;
            const Point beside = minimum + Vector{std::cos(angle), std::sin(angle)} * 1e-2;
            QVERIFY2(function(beside) > value, qPrintable(told(beside)));
        }
    }
}

/// Each hiker's walk ends at a minimum; at a known one where there are no others.
void GalleryTests::descents_reach_them() {
    QFETCH(const QString, name);
    const KnownLandscape landscape = landscape_called(name);
    if (landscape.minima.empty())
        return; // down_the_saddle_there_is_no_end
    const Walked walked = walk(experiment_of(landscape));
    int reached = 0;
    for (const Track& track : walked.tracks) {
        const Outcome& outcome = track.outcome.value();
        const bool is_there = is_known_minimum(landscape, outcome.last.point, 1e-3);
        reached += is_there;
        QVERIFY2(is_there || landscape.has_others, qPrintable(told(outcome.last.point)));
        if (name == "ackley" && !is_there && outcome.last.point.length() < 0.1)
            continue; // around the tip, where the slope does not become less: no fixed rate settles there
        QVERIFY2(outcome.ending == Ending::converged, qPrintable(told(outcome.last.point)));
        QVERIFY2(outcome.ground == Ground::minimum || is_there, qPrintable(told(outcome.last.point)));
    }
    QVERIFY(reached > 0);
}

void GalleryTests::several_hikers_come_to_several_minima() {
    for (const char* name : {"himmelblau", "three-hump-camel", "ackley", "rastrigin", "styblinski-tang"}) {
        std::vector<Point> ends;
        for (const Track& track : walk(experiment_of(landscape_called(name))).tracks) {
            const Point end = track.outcome.value().last.point;
            if (std::none_of(ends.begin(), ends.end(), [&](Point other) { return (other - end).length() < 0.1; }))
                ends.push_back(end);
        }
        QVERIFY2(ends.size() >= 3, name);
    }
}

void GalleryTests::a_descent_from_the_right_valley_reaches_the_lowest_minimum_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("y");
    QTest::addColumn<double>("rate");
    QTest::newRow("Rastrigin") << "rastrigin" << 0.4 << -0.35 << 0.002;
    QTest::newRow("Rastrigin, another corner") << "rastrigin" << -0.45 << -0.1 << 0.001;
    QTest::newRow("Ackley") << "ackley" << 0.4 << -0.3 << 0.0002; // it ends within the length of two of its steps
    QTest::newRow("Styblinski and Tang") << "styblinski-tang" << -0.5 << -4.0 << 0.01;
    QTest::newRow("camel") << "three-hump-camel" << -0.5 << -0.5 << 0.05;
}

void GalleryTests::a_descent_from_the_right_valley_reaches_the_lowest_minimum() {
    QFETCH(const QString, name);
    QFETCH(const double, x);
    QFETCH(const double, y);
    QFETCH(const double, rate);
    const KnownLandscape landscape = landscape_called(name);
    Experiment experiment = experiment_of(landscape);
    Hiker hiker;
    hiker.start = {x, y};
    hiker.learning_rate = rate;
    experiment.hikers = {hiker};
    experiment.selected = 0;
    experiment.iterations = 20000;
    experiment.precision = 1e-8;
    const Point end = walk(experiment).tracks.front().outcome.value().last.point;
    QVERIFY2(is_known_minimum(landscape, end, 1e-3), qPrintable(told(end)));
}

void GalleryTests::down_the_saddle_there_is_no_end() {
    Experiment experiment = experiment_of(landscape_called("saddle"));
    for (const Track& track : walk(experiment).tracks) {
        const Outcome& outcome = track.outcome.value();
        QVERIFY(outcome.ending == Ending::iteration_limit || outcome.ending == Ending::diverged);
        QVERIFY(outcome.last.value < -1);
        QVERIFY(std::abs(outcome.last.point.x) < 0.1);
    }
    experiment.iterations = 10000;
    for (const Track& track : walk(experiment).tracks)
        QVERIFY(track.outcome->ending == Ending::diverged);
}

void GalleryTests::a_sentence_tells_the_minima() {
    const auto sentence = [](const char* name) { return about(landscape_called(name)); };
    QCOMPARE(sentence("rosenbrock"), QString("Rosenbrock's valley: the minimum is at (1, 1), with f = 0."));
    QCOMPARE(sentence("rastrigin"),
             QString("Rastrigin's egg box: the lowest minimum is at (0, 0), with f = 0; there are others."));
    QCOMPARE(sentence("himmelblau"),
             QString("Himmelblau's function: minima at (3, 2), (−2.80512, 3.13131), (−3.77931, −3.28319), "
                     "(3.58443, −1.84813), with f = 0 at each of them."));
    QCOMPARE(sentence("saddle"), QString("Saddle: no minimum, it falls without bound."));
    QVERIFY(!landscape_at(landscape_path("nothing")));
    QVERIFY(!landscape_at("rosenbrock"));
}

} // namespace hiker

std::unique_ptr<QObject> gallery_tests() {
    return std::make_unique<hiker::GalleryTests>();
}

#include "gallery_test.moc"
