// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <set>

#include "../several.h"
#include "descent/walked.h"
#include "plot/marks.h"
#include "plot/scene.h"
#include "stand.h"
#include "tests.h"

namespace hiker {

namespace {

/// Eight who stand apart from one another at every iteration.
Experiment eight_apart() {
    std::vector<Hiker> hikers;
    for (const double start : {-7, -5, -3, -1, 1, 3, 5, 7})
        hikers.push_back(from(start, 1e-3));
    return several(hikers, "sin(x)");
}

Experiment two() {
    return several({from(3), from(-2, 0.05)});
}

/// Three who go from side to side, and one who comes down between them.
Experiment with_crossing_lines() {
    Experiment experiment = several({from(3, 0.999), from(-2.8, 0.9985), from(2.6, 0.02), from(-2, 0.9992)});
    experiment.iterations = 1000;
    experiment.precision = std::nullopt;
    return experiment;
}

Experiment selecting(Experiment experiment, std::size_t selected) {
    experiment.selected = selected;
    return experiment;
}

/// What encloses the pixels of a colour.
QRect place_of(const QImage& image, const QColor& color) {
    QRect place;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixel(x, y) == color.rgb())
                place |= QRect(x, y, 1, 1);
    return place;
}

int pixels_that_differ(const QImage& a, const QImage& b) {
    int count = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            count += a.pixel(x, y) != b.pixel(x, y);
    return count;
}

/// Halfway up a hiker who stands in the background here.
QPointF body_above(QPointF feet) {
    return feet - QPointF(0, 30);
}

/// Those whose names are found anywhere above the axes.
std::set<std::size_t> names_on(const Stand& stand) {
    std::set<std::size_t> found;
    for (int y = 0; y < stand.plot.axisRect()->top(); y += 5)
        for (int x = 0; x < stand.plot.width(); x += 5)
            if (const auto name = stand.scene.name_at(QPointF(x, y)))
                found.insert(*name);
    return found;
}

bool contains(const View& view, double x, double y) {
    return view.x_lower <= x && x <= view.x_upper && view.y_lower <= y && y <= view.y_upper;
}

} // namespace

class SeveralTests : public QObject {
    Q_OBJECT

  private slots:
    void each_has_her_own_colour_data();
    void each_has_her_own_colour();
    void one_who_is_hidden_is_not_to_be_seen_data();
    void one_who_is_hidden_is_not_to_be_seen();
    void one_alone_has_no_colour_of_her_own();
    void tangent_poles_and_arrow_are_the_selected_ones_data();
    void tangent_poles_and_arrow_are_the_selected_ones();
    void the_selected_one_is_larger_data();
    void the_selected_one_is_larger();
    void numbers_are_those_of_the_selected_one();
    void each_is_found_where_she_stands();
    void in_a_crowd_the_selected_one_is_in_front_data();
    void in_a_crowd_the_selected_one_is_in_front();
    void a_name_is_found_in_the_key_data();
    void a_name_is_found_in_the_key();
    void the_key_tells_who_has_ended_and_how();
    void the_key_has_room_for_every_outcome_data();
    void the_key_has_room_for_every_outcome();
    void one_alone_has_no_key();
    void the_curve_has_a_colour_that_nobody_has_data();
    void the_curve_has_a_colour_that_nobody_has();
    void the_view_shows_all_starts();
    void the_view_follows_the_selected_one_only_data();
    void the_view_follows_the_selected_one_only();
    void other_looks_give_the_same_picture_as_a_new_scene_data();
    void other_looks_give_the_same_picture_as_a_new_scene();
    void lines_have_her_colour_however_many_they_are_data();
    void lines_have_her_colour_however_many_they_are();
    void a_frame_gives_the_same_picture_as_drawing_all_of_it_data();
    void a_frame_gives_the_same_picture_as_drawing_all_of_it();
    void marks_are_told_apart_by_their_shapes();
    void marks_look_about_as_large_data();
    void marks_look_about_as_large();
    void in_print_marks_tell_apart_what_colours_do_not();
};

void SeveralTests::each_has_her_own_colour_data() {
    QTest::addColumn<int>("colour");
    QTest::addColumn<bool>("is_selected");
    for (int colour = 0; colour < 8; ++colour) {
        QTest::addRow("%s, selected", colour_names[static_cast<std::size_t>(colour)]) << colour << true;
        QTest::addRow("%s", colour_names[static_cast<std::size_t>(colour)]) << colour << false;
    }
}

void SeveralTests::each_has_her_own_colour() {
    QFETCH(const int, colour);
    QFETCH(const bool, is_selected);
    Experiment experiment = two();
    const int other = (colour + 1) % 8;
    experiment.hikers[0].colour = is_selected ? colour : other;
    experiment.hikers[1].colour = is_selected ? other : colour;
    Stand stand(walk(experiment));
    stand.scene.set_key_shown(false);
    stand.scene.show_cursor({4});
    for (const Theme& theme : {Theme::light(), Theme::dark()}) {
        stand.scene.set_theme(theme);
        const QImage picture = stand.picture();
        for (const int worn : {colour, other}) {
            const QRect place = place_of(picture, theme.hiker(worn));
            QVERIFY(count_of(picture, theme.hiker(worn)) > 100);
            // She wears it, and her trail has it from the start.
            const bool is_first = (worn == colour) == is_selected;
            const Iterate& start = stand.tracks[is_first ? 0 : 1].trajectory[0];
            const Iterate& here = stand.tracks[is_first ? 0 : 1].trajectory[4];
            QVERIFY(place.contains(stand.pixel(start.point.x, start.value).toPoint()));
            QVERIFY(place.contains(stand.pixel(here.point.x, here.value).toPoint() - QPoint(0, 25)));
        }
    }
}

void SeveralTests::one_who_is_hidden_is_not_to_be_seen_data() {
    QTest::addColumn<int>("hidden");
    QTest::newRow("one in the background") << 1;
    QTest::newRow("the selected one") << 0;
}

void SeveralTests::one_who_is_hidden_is_not_to_be_seen() {
    QFETCH(const int, hidden);
    const auto place = static_cast<std::size_t>(hidden);
    Experiment experiment = two();
    experiment.hikers[0].colour = 2;
    experiment.hikers[1].colour = 3;
    const QColor hers = Theme::light().hiker(experiment.hikers[place].colour);
    const QColor the_others = Theme::light().hiker(experiment.hikers[1 - place].colour);
    Stand stand(walk(experiment));
    stand.scene.show_cursor({4}, true);
    const QPointF body = body_above(stand.on_curve(stand.tracks[place].trajectory[4].point.x));
    QVERIFY(has(stand.picture(), hers));
    QCOMPARE(stand.scene.hiker_at(body), std::optional(place));
    experiment.hikers[place].is_hidden = true;
    stand.scene.show_looks(experiment);
    QCOMPARE(count_of(stand.picture(), hers), 0);
    QVERIFY(has(stand.picture(), the_others));
    QVERIFY(!stand.scene.hiker_at(body));
    QCOMPARE(stand.scene.stance().has_value(), hidden != 0);
    QCOMPARE(count_of(stand.picture(), Theme::light().tangent) > 0, hidden != 0);
    QCOMPARE(stand.scene.key().size(), std::size_t{1});
}

void SeveralTests::one_alone_has_no_colour_of_her_own() {
    Experiment coloured = experiment_of("x^2", 3);
    Stand usual(coloured);
    coloured.hiker().colour = 4;
    coloured.hiker().name = "Ann";
    Stand stand(coloured);
    for (const Cursor& cursor : {Cursor{0}, Cursor{5, 0.5}, Cursor{40}}) {
        usual.scene.show_cursor(cursor, true);
        stand.scene.show_cursor(cursor, true);
        QCOMPARE(stand.picture(), usual.picture());
    }
}

void SeveralTests::tangent_poles_and_arrow_are_the_selected_ones_data() {
    QTest::addColumn<int>("selected");
    QTest::newRow("the first") << 0;
    QTest::newRow("the second") << 1;
}

void SeveralTests::tangent_poles_and_arrow_are_the_selected_ones() {
    QFETCH(const int, selected);
    const auto place = static_cast<std::size_t>(selected);
    Stand stand(walk(selecting(two(), place)));
    stand.scene.set_key_shown(false);
    stand.scene.show_cursor({2});
    const QImage picture = stand.picture();
    const Theme theme = Theme::light();
    const auto feet = [&](std::size_t hiker) {
        return stand.on_curve(stand.tracks[hiker].trajectory[2].point.x).toPoint();
    };
    QVERIFY(std::abs(feet(0).x() - feet(1).x()) > 300);
    for (const QColor& color : {theme.tangent, theme.outfit.pole, theme.step_down}) {
        const QRect drawn = place_of(picture, color);
        QVERIFY(!drawn.isEmpty());
        QVERIFY(std::abs(drawn.center().x() - feet(place).x()) < 150);
        QVERIFY(drawn.left() > feet(1 - place).x() || drawn.right() < feet(1 - place).x());
    }
}

void SeveralTests::the_selected_one_is_larger_data() {
    tangent_poles_and_arrow_are_the_selected_ones_data();
}

void SeveralTests::the_selected_one_is_larger() {
    QFETCH(const int, selected);
    const auto place = static_cast<std::size_t>(selected);
    Stand stand(walk(selecting(two(), place)));
    const Stance stance = stand.scene.stance().value();
    QVERIFY(stance.has_poles);
    const auto is_found = [&](std::size_t hiker, double height) {
        return stand.scene.hiker_at(stand.on_curve(stand.experiment.hikers[hiker].start.x) - QPointF(0, height)) ==
               std::optional(hiker);
    };
    QVERIFY(is_found(place, 0.9 * stance.height));
    QVERIFY(is_found(1 - place, 0.5 * stance.height));
    QVERIFY(!is_found(1 - place, 0.75 * stance.height));
}

void SeveralTests::numbers_are_those_of_the_selected_one() {
    Stand stand(walk(two()));
    stand.scene.set_key_shown(false);
    Shown without_numbers;
    without_numbers.numbers = false;
    const auto numbers_change = [&](std::size_t selected) {
        stand.scene.show_looks(selecting(two(), selected));
        stand.scene.show_cursor({4});
        stand.scene.set_shown({});
        const QImage with = stand.picture();
        stand.scene.set_shown(without_numbers);
        const QImage without = stand.picture();
        QRect place;
        for (int y = 0; y < with.height(); ++y)
            for (int x = 0; x < with.width(); ++x)
                if (with.pixel(x, y) != without.pixel(x, y))
                    place |= QRect(x, y, 1, 1);
        return place;
    };
    const double middle = stand.on_curve(0).x();
    const QRect right = numbers_change(0);
    const QRect left = numbers_change(1);
    QVERIFY(!right.isEmpty() && right.left() > middle);
    QVERIFY(!left.isEmpty() && left.right() < middle);
}

void SeveralTests::each_is_found_where_she_stands() {
    const Experiment experiment = eight_apart();
    Stand stand(walk(experiment), {1600, 900});
    for (const long long number : {0, 50, 100}) {
        stand.scene.show_cursor({number});
        for (std::size_t hiker = 0; hiker < experiment.hikers.size(); ++hiker) {
            const Trajectory& trajectory = stand.tracks[hiker].trajectory;
            const QPointF feet = stand.on_curve(trajectory[trajectory.row_of(number)].point.x);
            QCOMPARE(stand.scene.hiker_at(body_above(feet)), std::optional(hiker));
            QVERIFY(!stand.scene.hiker_at(feet + QPointF(0, 40)));
        }
    }
}

void SeveralTests::in_a_crowd_the_selected_one_is_in_front_data() {
    QTest::addColumn<int>("selected");
    QTest::addColumn<bool>("is_hidden");
    QTest::addColumn<int>("in_front");
    for (const int selected : {0, 1, 2})
        QTest::addRow("number %d", selected) << selected << false << selected;
    QTest::newRow("without her the last one") << 0 << true << 2;
    QTest::newRow("without the last one the one before") << 2 << true << 1;
}

void SeveralTests::in_a_crowd_the_selected_one_is_in_front() {
    QFETCH(const int, selected);
    QFETCH(const bool, is_hidden);
    QFETCH(const int, in_front);
    Experiment experiment =
        selecting(several({from(3, 0.1), from(3, 0.2), from(3, 0.3)}), static_cast<std::size_t>(selected));
    experiment.hiker().is_hidden = is_hidden;
    Stand stand(walk(experiment));
    QCOMPARE(stand.scene.hiker_at(body_above(stand.on_curve(3))), std::optional(static_cast<std::size_t>(in_front)));
    // It is she who covers the others.
    stand.scene.set_shown({.trail = false, .numbers = false, .tangent = false, .poles = false});
    stand.scene.set_key_shown(false);
    const QImage picture = stand.picture();
    const auto pixels = [&](int hiker) { return count_of(picture, Theme::light().hiker(hiker)); };
    for (const int other : {0, 1, 2})
        QVERIFY(other == in_front || pixels(in_front) > 2 * pixels(other));
}

void SeveralTests::a_name_is_found_in_the_key_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<std::vector<int>>("hidden");
    QTest::newRow("a row") << QSize(1900, 600) << std::vector<int>{};
    QTest::newRow("several rows") << QSize(500, 400) << std::vector<int>{};
    QTest::newRow("without the first") << QSize(900, 600) << std::vector<int>{0};
    QTest::newRow("without some") << QSize(900, 600) << std::vector<int>{1, 2, 7};
}

void SeveralTests::a_name_is_found_in_the_key() {
    QFETCH(const QSize, size);
    QFETCH(const std::vector<int>, hidden);
    Experiment experiment = eight_apart();
    std::set<std::size_t> expected{0, 1, 2, 3, 4, 5, 6, 7};
    for (const int hiker : hidden) {
        experiment.hikers[static_cast<std::size_t>(hiker)].is_hidden = true;
        expected.erase(static_cast<std::size_t>(hiker));
    }
    Stand stand(walk(experiment), size);
    QCOMPARE(names_on(stand), expected);
    // They stand in their order.
    const double left = stand.plot.axisRect()->minimumMargins().left();
    const QRectF room(left, 0, size.width() - left - 18, size.height() * most_of_the_height);
    std::vector<std::size_t> in_order;
    for (const QRectF& place : lay_out_key(stand.scene.key(), stand.plot.font(), room).places)
        in_order.push_back(stand.scene.name_at(place.topLeft() + QPointF(5, 5)).value_or(99));
    QVERIFY(std::equal(in_order.begin(), in_order.end(), expected.begin(), expected.end()));
    // In the picture itself there are no names.
    const QRect rect = stand.plot.axisRect()->rect();
    for (int y = rect.top() + 1; y < rect.bottom(); y += 20)
        for (int x = rect.left(); x < rect.right(); x += 20)
            QVERIFY(!stand.scene.name_at(QPointF(x, y)));
    stand.scene.set_key_shown(false);
    stand.plot.replot();
    QVERIFY(names_on(stand).empty());
}

void SeveralTests::the_key_tells_who_has_ended_and_how() {
    const Experiment experiment = several({from(3, 0.1), from(3, 1.5), from(3, 1)});
    Stand stand(walk(experiment));
    const auto outcomes = [&](long long number) {
        stand.scene.show_cursor({number});
        QStringList all;
        for (const KeyEntry& entry : stand.scene.key())
            all << entry.outcome;
        return all;
    };
    const auto last = [&](std::size_t hiker) { return stand.tracks[hiker].trajectory.back().number; };
    QVERIFY(last(2) < last(1) && last(1) < last(0));
    QCOMPARE(outcomes(0), (QStringList{"", "", ""}));
    QCOMPARE(outcomes(last(2)), (QStringList{"", "", "cycling"}));
    QCOMPARE(outcomes(last(1) - 1), (QStringList{"", "", "cycling"}));
    QCOMPARE(outcomes(last(1)), (QStringList{"", "diverged", "cycling"}));
    QCOMPARE(outcomes(last(0)), (QStringList{"converged", "diverged", "cycling"}));
    QCOMPARE(outcomes(0), (QStringList{"", "", ""}));
}

void SeveralTests::the_key_has_room_for_every_outcome_data() {
    QTest::addColumn<Experiment>("experiment");
    QTest::addColumn<QSize>("size");
    const auto row = [](const char* name, const Experiment& experiment, QSize size) {
        QTest::newRow(name) << experiment << size;
    };
    const Experiment eight = one_of_each("x^4 - 3x^3 + 2");
    const Experiment three = several({from(3, 0.1), from(3, 1.5), from(3, 1)});
    row("two", two(), {900, 600});
    row("three", three, {900, 600});
    row("three in a small picture", three, {320, 240});
    row("out of the domain", several({from(1, 3), from(0.5, 0.1)}, "ln(x)"), {400, 300});
    row("eight", eight, {900, 600});
    row("eight in a narrow picture", eight, {450, 600});
    row("eight in a wide picture", eight, {1920, 600});
}

void SeveralTests::the_key_has_room_for_every_outcome() {
    QFETCH(const Experiment, experiment);
    QFETCH(const QSize, size);
    const Walked walked = walk(experiment);
    Stand stand(walked, size);
    const auto places = [&] {
        stand.plot.replot();
        return lay_out_key(stand.scene.key(), stand.plot.font(), QRectF(0, 0, size.width(), size.height())).places;
    };
    const QRect before = stand.plot.axisRect()->rect();
    const auto places_before = places();
    QVERIFY(before.top() > 20);
    QVERIFY(stand.scene.key().front().outcome.isEmpty());
    stand.scene.show_cursor({walked.last()});
    QVERIFY(!stand.scene.key().front().outcome.isEmpty());
    QCOMPARE(places(), places_before);
    QCOMPARE(stand.plot.axisRect()->rect(), before);
}

void SeveralTests::one_alone_has_no_key() {
    Stand alone(experiment_of("x^2", 3));
    QVERIFY(alone.scene.key().empty());
    QVERIFY(names_on(alone).empty());
    const QRect rect = alone.plot.axisRect()->rect();
    Stand stand(walk(two()));
    QVERIFY(stand.plot.axisRect()->top() > rect.top());
    stand.scene.show(alone.experiment, alone.tracks);
    stand.plot.replot();
    QCOMPARE(stand.plot.axisRect()->rect(), rect);
}

void SeveralTests::the_curve_has_a_colour_that_nobody_has_data() {
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::light();
    QTest::newRow("dark") << Theme::dark();
}

void SeveralTests::the_curve_has_a_colour_that_nobody_has() {
    QFETCH(const Theme, theme);
    Stand stand(walk(two()));
    stand.scene.set_theme(theme);
    QVERIFY(has(stand.picture(), theme.terrain));
    QVERIFY(!has(stand.picture(), theme.curve));
    for (const QColor& hiker : theme.hikers)
        QVERIFY(hiker != theme.terrain);
    stand.scene.set_faded(true);
    QVERIFY(has(stand.picture(), theme.faded_curve));
    QVERIFY(!has(stand.picture(), theme.terrain));
    stand.scene.set_faded(false);
    const Stand alone(experiment_of("x^2", 3));
    stand.scene.show(alone.experiment, alone.tracks);
    QVERIFY(has(stand.picture(), theme.curve));
    QVERIFY(!has(stand.picture(), theme.terrain));
    stand.scene.show(stand.experiment, stand.tracks);
    QVERIFY(has(stand.picture(), theme.terrain));
    QVERIFY(!has(stand.picture(), theme.curve));
}

void SeveralTests::the_view_shows_all_starts() {
    Experiment experiment = several({from(3), from(-9), from(20)});
    const Stand stand(walk(experiment));
    const View all = stand.scene.view();
    for (const Hiker& hiker : experiment.hikers)
        QVERIFY(contains(all, hiker.start.x, stand.function(hiker.start.x)));
    // Nobody looks for one who is hidden.
    experiment.hikers[2].is_hidden = true;
    const View without = Stand(walk(experiment)).scene.view();
    QVERIFY(contains(without, -9, 81) && !contains(without, 20, 400));
    for (Hiker& hiker : experiment.hikers)
        hiker.is_hidden = true;
    QCOMPARE(Stand(walk(experiment)).scene.view(), all);
}

void SeveralTests::the_view_follows_the_selected_one_only_data() {
    QTest::addColumn<double>("rate");
    QTest::addColumn<bool>("is_hidden");
    QTest::newRow("from side to side") << 1.3 << false;
    QTest::newRow("fast") << 5.0 << false;
    QTest::newRow("hidden") << 1.3 << true;
}

void SeveralTests::the_view_follows_the_selected_one_only() {
    QFETCH(const double, rate);
    QFETCH(const bool, is_hidden);
    Experiment experiment = several({from(3, 0.1), from(3, rate)});
    experiment.hikers[1].is_hidden = is_hidden;
    const Walked walked = walk(experiment);
    const Trajectory& runs_away = walked.tracks[1].trajectory;
    Stand stand(walked);
    const View home = stand.scene.view();
    for (const Iterate& iterate : runs_away) {
        stand.scene.show_cursor({iterate.number, 0.5});
        QCOMPARE(stand.scene.view(), home);
    }
    stand.scene.show_looks(selecting(experiment, 1));
    const Iterate& last = runs_away.back();
    QVERIFY(!contains(home, last.point.x, last.value));
    for (const Iterate& iterate : runs_away) {
        stand.scene.show_cursor({iterate.number});
        QCOMPARE(contains(stand.scene.view(), iterate.point.x, iterate.value),
                 !is_hidden || contains(home, iterate.point.x, iterate.value));
    }
    // Back to the other one, it is as before.
    stand.scene.show_looks(experiment);
    QCOMPARE(stand.scene.view(), home);
}

void SeveralTests::other_looks_give_the_same_picture_as_a_new_scene_data() {
    QTest::addColumn<Experiment>("other");
    const auto row = [](const char* name, auto change) {
        Experiment other = several({from(3, 0.1), from(3, 1.1), from(-2, 0.2)});
        change(other);
        QTest::newRow(name) << other;
    };
    row("the same", [](Experiment&) {});
    row("another one selected", [](Experiment& other) { other.selected = 2; });
    row("one selected who runs away", [](Experiment& other) { other.selected = 1; });
    row("one called otherwise", [](Experiment& other) { other.hikers[1].name = "Somebody with a long name"; });
    row("the selected one called otherwise", [](Experiment& other) { other.hikers[0].name = "Ann"; });
    row("one coloured otherwise", [](Experiment& other) { other.hikers[1].colour = 7; });
    row("one hidden", [](Experiment& other) { other.hikers[1].is_hidden = true; });
    row("the selected one hidden", [](Experiment& other) { other.hikers[0].is_hidden = true; });
    row("all hidden", [](Experiment& other) {
        for (Hiker& hiker : other.hikers)
            hiker.is_hidden = true;
    });
}

void SeveralTests::other_looks_give_the_same_picture_as_a_new_scene() {
    QFETCH(const Experiment, other);
    const Walked walked = walk(several({from(3, 0.1), from(3, 1.1), from(-2, 0.2)}));
    const Cursor cursor{12, 0.4};
    Stand changed(walked);
    changed.scene.show_cursor(cursor);
    changed.picture();
    changed.scene.show_looks(other);
    changed.scene.show_cursor(cursor);
    Stand fresh({other, walked.tracks});
    fresh.scene.show_cursor(cursor);
    QCOMPARE(changed.picture(), fresh.picture());
    // As often as one likes.
    changed.scene.show_looks(walked.experiment);
    changed.scene.show_cursor(cursor);
    Stand usual(walked);
    usual.scene.show_cursor(cursor);
    QCOMPARE(changed.picture(), usual.picture());
}

void SeveralTests::lines_have_her_colour_however_many_they_are_data() {
    QTest::addColumn<int>("number");
    QTest::newRow("few lines, which are smooth") << 60;
    QTest::newRow("many, which are thin") << 1000;
}

void SeveralTests::lines_have_her_colour_however_many_they_are() {
    QFETCH(const int, number);
    Stand stand(walk(with_crossing_lines()), {1600, 1000});
    stand.scene.set_shown({.trail = true, .numbers = false, .tangent = false, .poles = false});
    stand.scene.show_cursor({number});
    const auto pixels_of = [&](const Walker& walker) { return count_of(stand.picture(), walker.line_color()); };
    Stage stage;
    stage.theme = Theme::light();
    for (const std::size_t hiker : {0U, 1U, 3U}) { // the third one's lines run along the curve
        Walker walker(stage, stand.tracks[hiker]);
        walker.look.is_alone = false;
        walker.look.colour = static_cast<int>(hiker);
        QVERIFY2(pixels_of(walker) > 1000, QByteArray::number(pixels_of(walker)));
    }
}

void SeveralTests::a_frame_gives_the_same_picture_as_drawing_all_of_it_data() {
    QTest::addColumn<Experiment>("experiment");
    QTest::addColumn<std::vector<Cursor>>("cursors");
    QTest::newRow("marks") << eight_apart() << std::vector<Cursor>{{1, 0.5}, {30, 0.2}, {90}, {40, 0.7}, {100}, {}};
    // Lines become thin one after another, and are many and few again.
    const Experiment crossing = with_crossing_lines();
    QTest::newRow("lines") << crossing << std::vector<Cursor>{{100}, {300, 0.5}, {400}, {450, 0.5}, {700},  {600},
                                                              {650}, {1000},     {500}, {2},        {1000}, {900, 0.5}};
}

void SeveralTests::a_frame_gives_the_same_picture_as_drawing_all_of_it() {
    QFETCH(const Experiment, experiment);
    QFETCH(const std::vector<Cursor>, cursors);
    const Walked walked = walk(experiment);
    const QSize size(1600, 1000);
    Stand stand(walked, size);
    stand.plot.show();
    QVERIFY(QTest::qWaitForWindowExposed(&stand.plot));
    stand.plot.replot();
    QImage before = stand.plot.grab().toImage();
    for (const Cursor& cursor : cursors) {
        stand.scene.show_cursor(cursor);
        QCoreApplication::processEvents();
        const QImage after = stand.plot.grab().toImage();
        QVERIFY(after != before);
        Stand at_once(walked, size);
        at_once.plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&at_once.plot));
        at_once.scene.show_cursor(cursor);
        at_once.plot.replot();
        QCOMPARE(after, at_once.plot.grab().toImage());
        before = after;
    }
}

/// A mark as a trail draws it, large.
static QImage image_of(Mark mark, double radius) {
    QImage image(80, 80, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    draw_mark(painter, mark, {40, 40}, radius);
    return image;
}

void SeveralTests::marks_are_told_apart_by_their_shapes() {
    QCOMPARE(mark_count, static_cast<int>(colour_names.size()));
    for (const double radius : {4.0, 20.0})
        for (int one = 0; one < mark_count; ++one)
            for (int other = 0; other < one; ++other) {
                const int differ = pixels_that_differ(image_of(static_cast<Mark>(one), radius),
                                                      image_of(static_cast<Mark>(other), radius));
                QVERIFY2(differ > 0.4 * radius * radius,
                         qPrintable(QString("%1, %2: %3").arg(one).arg(other).arg(differ)));
            }
}

void SeveralTests::marks_look_about_as_large_data() {
    QTest::addColumn<int>("mark");
    for (int mark = 0; mark < mark_count; ++mark)
        QTest::addRow("mark %d", mark) << mark;
}

void SeveralTests::marks_look_about_as_large() {
    QFETCH(const int, mark);
    constexpr double radius = 20;
    const QImage image = image_of(static_cast<Mark>(mark), radius);
    const double area = 80 * 80 - count_of(image, Qt::white);
    const double disc = 80 * 80 - count_of(image_of(Mark::disc, radius), Qt::white);
    QVERIFY2(area > 0.5 * disc && area < 1.3 * disc, QByteArray::number(area / disc));
    const QPointF center = mark_path(static_cast<Mark>(mark), radius).boundingRect().center();
    QVERIFY(std::hypot(center.x(), center.y()) < 0.35 * radius);
    // A path for the lines' marks has the same shape.
    QImage from_path(80, 80, QImage::Format_RGB32);
    from_path.fill(Qt::white);
    QPainter painter(&from_path);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(40, 40);
    painter.fillPath(mark_path(static_cast<Mark>(mark), radius), Qt::black);
    painter.end();
    QVERIFY(pixels_that_differ(from_path, image) < 0.25 * disc);
}

void SeveralTests::in_print_marks_tell_apart_what_colours_do_not() {
    const Theme theme = Theme::print();
    Experiment experiment = two();
    experiment.hikers[0].colour = 0;
    experiment.hikers[1].colour = 5;
    QCOMPARE(theme.hiker(0), theme.hiker(5));
    const auto picture = [&](int colour) {
        experiment.hikers[1].colour = colour;
        Stand stand(walk(experiment));
        stand.scene.set_key_shown(false);
        stand.scene.set_theme(theme);
        stand.scene.show_cursor({8});
        return stand.picture();
    };
    const QImage as_first = picture(0);
    QCOMPARE(picture(0), as_first);
    QVERIFY(pixels_that_differ(picture(5), as_first) > 50);
}

} // namespace hiker

std::unique_ptr<QObject> several_tests() {
    return std::make_unique<hiker::SeveralTests>();
}

#include "several_test.moc"
