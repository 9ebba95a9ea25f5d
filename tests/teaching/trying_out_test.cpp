// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>
#include <bit>
#include <cmath>
#include <cstdint>

#include <QLineEdit>

#include "classroom.h"
#include "descent/descent.h"
#include "tests.h"
#include "window/logarithmic_slider.h"
#include "window/session.h"

namespace hiker {

namespace {

/// Somebody moves the handle to this part of the scale, 0 to 1.
void drag_to(QSlider& slider, double part) {
    slider.setSliderPosition(static_cast<int>(std::lround(part * slider.maximum())));
    slider.triggerAction(QAbstractSlider::SliderMove);
}

std::vector<Iterate> copy_of(const Trajectory& trajectory) {
    return {trajectory.begin(), trajectory.end()};
}

bool is_same(double one, double other) {
    return std::bit_cast<std::uint64_t>(one) == std::bit_cast<std::uint64_t>(other);
}

bool is_same(const Iterate& one, const Iterate& other) {
    return one.number == other.number && is_same(one.point.x, other.point.x) && is_same(one.value, other.value) &&
           is_same(one.slope(), other.slope()) && is_same(one.step_size, other.step_size);
}

bool is_same(const std::vector<Iterate>& one, const std::vector<Iterate>& other) {
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                      [](const Iterate& a, const Iterate& b) { return is_same(a, b); });
}

std::vector<Iterate> walked(const Experiment& experiment) {
    Descent descent(experiment);
    std::vector<Iterate> iterates{descent.current()};
    while (!descent.ending()) {
        descent.advance();
        iterates.push_back(descent.current());
    }
    return iterates;
}

} // namespace

class TryingOutTests : public QObject {
    Q_OBJECT

  private slots:
    void what_is_shown_ahead_is_the_walk_that_follows_data();
    void what_is_shown_ahead_is_the_walk_that_follows();
    void only_the_last_of_many_tries_is_shown();
    void she_stands_at_the_start_while_values_are_tried_out();
    void setting_out_hides_what_is_ahead_data();
    void setting_out_hides_what_is_ahead();
    void dragging_the_rate_tells_the_verdict_data();
    void dragging_the_rate_tells_the_verdict();
    void dragging_by_mouse_and_keyboard_tries_out();
    void what_is_half_typed_stays_while_something_else_is_dragged();
    void dragging_the_hiker_tells_the_verdict();
    void the_verdict_goes_when_she_sets_out();
    void typing_is_no_trying_out();
    void one_drag_is_undone_at_once();
    void a_drag_with_a_rest_is_undone_at_once();
    void a_slider_gives_back_the_number_it_shows_data();
    void a_slider_gives_back_the_number_it_shows();
    void a_slider_stays_within_its_limits();
    void showing_a_number_is_no_dragging();
    void a_held_handle_is_not_taken_away();
    void a_dragged_number_has_three_digits();
    void the_mark_is_drawn_at_its_place();
    void the_window_marks_the_bound_of_the_rate();
};

void TryingOutTests::what_is_shown_ahead_is_the_walk_that_follows_data() {
    QTest::addColumn<QString>("function");
    QTest::addColumn<double>("start");
    QTest::addColumn<double>("rate");
    QTest::newRow("creeping") << "x^2" << 3.0 << 0.001;
    QTest::newRow("converging") << "x^2" << 3.0 << 0.1;
    QTest::newRow("overshooting") << "x^2" << 3.0 << 0.9;
    QTest::newRow("cycling") << "x^2" << 3.0 << 1.0;
    QTest::newRow("diverging") << "x^2" << 3.0 << 1.1;
    QTest::newRow("overflowing") << "x^4" << 3.0 << 0.1;
    QTest::newRow("leaving the domain") << "x - ln(x)" << 0.3 << 1.0;
    QTest::newRow("outside from the start") << "ln(x)" << -1.0 << 0.1;
}

void TryingOutTests::what_is_shown_ahead_is_the_walk_that_follows() {
    QFETCH(const QString, function);
    QFETCH(const double, start);
    QFETCH(const double, rate);
    const Experiment tried = of(function.toStdString(), start, rate);
    Session session({});
    session.try_out(tried);
    QTRY_VERIFY(session.outcome());
    QVERIFY(session.shows_ahead());
    const auto ahead = copy_of(session.trajectory());
    const Ending ending = session.outcome()->ending;
    QVERIFY(is_same(ahead, walked(tried)));

    session.run();
    session.to_end();
    QTRY_VERIFY(session.is_finished());
    QVERIFY(is_same(copy_of(session.trajectory()), ahead));
    QCOMPARE(session.outcome()->ending, ending);

    Session afresh(tried);
    afresh.run();
    QTRY_VERIFY(afresh.outcome());
    QVERIFY(is_same(copy_of(afresh.trajectory()), ahead));
    QCOMPARE(afresh.outcome()->ending, ending);
}

void TryingOutTests::only_the_last_of_many_tries_is_shown() {
    Session session({});
    for (int i = 1; i <= 200; ++i)
        session.try_out(of("x^2", 3, i * 0.001));
    QTRY_VERIFY(session.outcome());
    QVERIFY(is_same(copy_of(session.trajectory()), walked(of("x^2", 3, 0.2))));
}

void TryingOutTests::she_stands_at_the_start_while_values_are_tried_out() {
    Session session({});
    session.to_end();
    QTRY_VERIFY(session.is_finished());
    session.try_out(of("x^2", 3, 0.2));
    QTRY_VERIFY(session.outcome());
    QCOMPARE(session.cursor(), Cursor{});
    QVERIFY(!session.is_finished());
    QVERIFY(!session.playback().is_moving());
}

void TryingOutTests::setting_out_hides_what_is_ahead_data() {
    QTest::addColumn<int>("way");
    QTest::newRow("run") << 0;
    QTest::newRow("step") << 1;
    QTest::newRow("play") << 2;
    QTest::newRow("jump") << 3;
    QTest::newRow("another experiment") << 4;
    QTest::newRow("reset") << 5;
}

void TryingOutTests::setting_out_hides_what_is_ahead() {
    QFETCH(const int, way);
    Session session({});
    session.try_out(of("x^2", 3, 0.2));
    QTRY_VERIFY(session.outcome());
    QVERIFY(session.shows_ahead());
    switch (way) {
        case 0:
            session.run();
            break;
        case 1:
            session.step();
            break;
        case 2:
            session.play();
            break;
        case 3:
            session.seek(2);
            break;
        case 4:
            session.set_experiment(of("x^4", 1));
            break;
        default:
            session.reset();
    }
    QVERIFY(!session.shows_ahead());
}

void TryingOutTests::dragging_the_rate_tells_the_verdict_data() {
    QTest::addColumn<double>("rate");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("creeps") << 0.01 << "What if: Iteration limit";
    QTest::newRow("converges") << 0.1 << "What if: Converged after 40 iterations";
    QTest::newRow("overshoots") << 0.9 << "What if: Converged";
    QTest::newRow("cycles") << 1.0 << "What if: Cycling after 2 iterations";
    QTest::newRow("diverges") << 1.1 << "What if: Diverged after 12 iterations";
}

void TryingOutTests::dragging_the_rate_tells_the_verdict() {
    QFETCH(const double, rate);
    QFETCH(const QString, verdict);
    Classroom room(of("x^2", 3, 0.5));
    auto& slider = *room.the<LogarithmicSlider>("try_rate");
    drag_to(slider, std::log(rate / 1e-3) / std::log(10 / 1e-3)); // the scale for a bound of 1
    QVERIFY2(std::abs(room.experiment().hiker().learning_rate - rate) <= 0.01 * rate,
             qPrintable(QString::number(room.experiment().hiker().learning_rate)));
    if (rate == 0.1 || rate == 1)
        QCOMPARE(room.experiment().hiker().learning_rate, rate);
    QTRY_VERIFY2(room.outcome().startsWith(verdict), qPrintable(room.outcome()));
    QCOMPARE(room.window.session().experiment(), room.experiment());
    QVERIFY(room.window.session().shows_ahead());
}

void TryingOutTests::dragging_by_mouse_and_keyboard_tries_out() {
    Classroom room;
    QVERIFY(room.is_ready());
    auto& slider = *room.the<LogarithmicSlider>("try_rate");
    QTest::keyClick(&slider, Qt::Key_Right);
    QTRY_VERIFY2(room.outcome().startsWith("What if: Converged"), qPrintable(room.outcome()));
    QVERIFY(room.experiment().hiker().learning_rate > 0.1);
    QStyleOptionSlider option;
    option.initFrom(&slider);
    option.maximum = slider.maximum();
    option.sliderPosition = slider.sliderPosition();
    const QPoint handle =
        slider.style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, &slider).center();
    QTest::mousePress(&slider, Qt::LeftButton, {}, handle);
    QTest::mouseMove(&slider, QPoint(slider.width() - 2, handle.y()));
    QTRY_VERIFY2(room.outcome().startsWith("What if: Diverged"), qPrintable(room.outcome()));
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, QPoint(slider.width() - 2, handle.y()));
    QVERIFY(room.experiment().hiker().learning_rate > 5);
    QVERIFY(room.outcome().startsWith("What if: Diverged"));
}

void TryingOutTests::what_is_half_typed_stays_while_something_else_is_dragged() {
    Classroom room;
    QVERIFY(room.is_ready());
    auto& formula = *room.the<QLineEdit>("function");
    auto& iterations = *room.the<QLineEdit>("iterations");
    formula.selectAll();
    QTest::keyClicks(&formula, "sin(x");
    iterations.selectAll();
    QTest::keyClicks(&iterations, "1e");
    emit room.the<LogarithmicSlider>("try_rate")->dragged(0.25);
    QCOMPARE(room.experiment().hiker().learning_rate, 0.25);
    QCOMPARE(formula.text(), "sin(x");
    QCOMPARE(iterations.text(), "1e");
    QVERIFY(!room.the("run")->isEnabled());
    // Undoing and opening say what is to stand there instead.
    room.window.document().begin({});
    QCOMPARE(formula.text(), "x^2");
    QCOMPARE(iterations.text(), "100");
}

void TryingOutTests::dragging_the_hiker_tells_the_verdict() {
    Classroom room;
    QVERIFY(room.is_ready());
    auto* plot = room.the("plot");
    QTRY_VERIFY(room.window.scene().stance());
    auto* curve = room.the<QCustomPlot>("plot");
    const QPoint hiker(static_cast<int>(curve->xAxis->coordToPixel(3)),
                       static_cast<int>(curve->yAxis->coordToPixel(9)));
    QTRY_VERIFY(room.window.scene().hiker_at(hiker));
    QTest::mousePress(plot, Qt::LeftButton, {}, hiker);
    QTest::mouseMove(plot, hiker - QPoint(100, 0));
    QTRY_VERIFY2(room.outcome().startsWith("What if: Converged"), qPrintable(room.outcome()));
    QVERIFY(room.experiment().hiker().start.x < 3);
    QTest::mouseRelease(plot, Qt::LeftButton, {}, hiker - QPoint(100, 0));
    QCOMPARE(room.window.session().experiment(), room.experiment());
}

void TryingOutTests::the_verdict_goes_when_she_sets_out() {
    Classroom room;
    drag_to(*room.the<LogarithmicSlider>("try_rate"), 0.7);
    QTRY_VERIFY(room.outcome().startsWith("What if:"));
    room.window.run();
    QVERIFY2(!room.outcome().contains("What if:"), qPrintable(room.outcome()));
    room.window.session().to_end();
    QTRY_VERIFY2(room.outcome().startsWith("Converged"), qPrintable(room.outcome()));
}

void TryingOutTests::typing_is_no_trying_out() {
    Classroom room;
    auto* field = room.the<QLineEdit>("learning_rate");
    field->selectAll();
    field->insert("0.3");
    emit field->textEdited(field->text());
    QCOMPARE(room.experiment().hiker().learning_rate, 0.3);
    QTRY_VERIFY(!room.window.session().trajectory().is_empty());
    QVERIFY(!room.window.session().shows_ahead());
    QVERIFY(!room.outcome().contains("What if:"));
}

void TryingOutTests::a_drag_with_a_rest_is_undone_at_once() {
    Classroom room;
    auto& slider = *room.the<LogarithmicSlider>("try_rate");
    slider.setSliderDown(true);
    drag_to(slider, 0.6);
    QTest::qWait(1200); // somebody reads what would happen
    drag_to(slider, 0.7);
    slider.setSliderDown(false);
    QCOMPARE(room.window.document().history().count(), 1);
    room.window.document().history().undo();
    QCOMPARE(room.experiment(), Experiment{});
}

void TryingOutTests::one_drag_is_undone_at_once() {
    Classroom room;
    auto& slider = *room.the<LogarithmicSlider>("try_rate");
    slider.setSliderDown(true);
    for (const double part : {0.6, 0.65, 0.7})
        drag_to(slider, part);
    slider.setSliderDown(false);
    slider.setSliderDown(true);
    drag_to(slider, 0.2);
    slider.setSliderDown(false);
    QCOMPARE(room.window.document().history().count(), 2);
    room.window.document().history().undo();
    room.window.document().history().undo();
    QCOMPARE(room.experiment(), Experiment{});
    QCOMPARE(room.window.session().experiment(), Experiment{});
}

void TryingOutTests::a_slider_gives_back_the_number_it_shows_data() {
    QTest::addColumn<double>("number");
    for (const double number : {1e-4, 0.000317, 0.001, 0.0123, 0.1, 0.5, 0.999, 1.0, 2.5, 10.0})
        QTest::addRow("%g", number) << number;
}

void TryingOutTests::a_slider_gives_back_the_number_it_shows() {
    QFETCH(const double, number);
    LogarithmicSlider slider;
    slider.set_limits(1e-4, 10);
    slider.show_number(number);
    QSignalSpy dragged(&slider, &LogarithmicSlider::dragged);
    slider.triggerAction(QAbstractSlider::SliderMove);
    QCOMPARE(dragged.count(), 1);
    const double given = dragged[0][0].toDouble();
    QVERIFY2(std::abs(given - number) <= 0.01 * number, qPrintable(QString::number(given)));
    // Shown again, it is the same place.
    const int place = slider.value();
    slider.show_number(given);
    QCOMPARE(slider.value(), place);
}

void TryingOutTests::a_slider_stays_within_its_limits() {
    LogarithmicSlider slider;
    const Range range = range_of(Quantity::difference_step);
    slider.set_limits(range.least, range.most);
    QSignalSpy dragged(&slider, &LogarithmicSlider::dragged);
    double before = 0;
    for (int notch = slider.minimum(); notch <= slider.maximum(); ++notch) {
        slider.setSliderPosition(notch);
        slider.triggerAction(QAbstractSlider::SliderMove);
        const double number = dragged.back()[0].toDouble();
        QVERIFY2(range.contains(number) && number > before, qPrintable(QString::number(number)));
        before = number;
    }
    QCOMPARE(dragged.front()[0].toDouble(), 1e-12);
    QCOMPARE(dragged.back()[0].toDouble(), 1.0);
    slider.show_number(1e-300);
    QCOMPARE(slider.value(), slider.minimum());
    slider.show_number(1e300);
    QCOMPARE(slider.value(), slider.maximum());
}

void TryingOutTests::showing_a_number_is_no_dragging() {
    LogarithmicSlider slider;
    QSignalSpy dragged(&slider, &LogarithmicSlider::dragged);
    slider.show_number(0.5);
    slider.show_number(5);
    slider.set_limits(1e-3, 100);
    slider.set_mark(1);
    QCOMPARE(dragged.count(), 0);
}

void TryingOutTests::a_held_handle_is_not_taken_away() {
    LogarithmicSlider slider;
    slider.show_number(0.01);
    const int held = slider.value();
    slider.setSliderDown(true);
    slider.show_number(1);
    QCOMPARE(slider.value(), held);
    slider.setSliderDown(false);
    slider.show_number(1);
    QVERIFY(slider.value() > held);
}

void TryingOutTests::a_dragged_number_has_three_digits() {
    LogarithmicSlider slider;
    QSignalSpy dragged(&slider, &LogarithmicSlider::dragged);
    for (int notch = 0; notch <= slider.maximum(); notch += 7) {
        slider.setSliderPosition(notch);
        slider.triggerAction(QAbstractSlider::SliderMove);
        const double number = dragged.back()[0].toDouble();
        QCOMPARE(QString::number(number, 'g', 3).toDouble(), number);
    }
    QVERIFY(dragged.count() > 200);
}

void TryingOutTests::the_mark_is_drawn_at_its_place() {
    LogarithmicSlider slider;
    slider.resize(400, 30);
    slider.set_limits(1e-3, 10);
    slider.show_number(1e-3); // the handle is out of the way
    slider.show();
    const auto columns_of_mark = [&] {
        const QImage image = slider.grab().toImage();
        QList<int> columns;
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, 1) == QColor("#d55e00"))
                columns << x;
        return columns;
    };
    QVERIFY(columns_of_mark().isEmpty());
    slider.set_mark(1);
    QCOMPARE(slider.marked(), std::optional(1.0));
    const QList<int> columns = columns_of_mark();
    QVERIFY(!columns.isEmpty());
    // Three of the scale's four decades to the right, give or take the room that the handle takes at the ends.
    QVERIFY2(std::abs((columns.front() + columns.back()) / 2 - 300) <= 12,
             qPrintable(QString::number(columns.front())));
    slider.set_mark(100);
    QVERIFY(columns_of_mark().isEmpty());
    slider.set_mark(std::nullopt);
    QVERIFY(!slider.marked());
    QVERIFY(columns_of_mark().isEmpty());
}

void TryingOutTests::the_window_marks_the_bound_of_the_rate() {
    Classroom room(of("5x^2", 3, 0.1)); // its curvature is 10, and 2 / 10 = 0.2
    auto& slider = *room.the<LogarithmicSlider>("try_rate");
    QVERIFY(slider.marked());
    QVERIFY2(std::abs(*slider.marked() - 0.2) < 1e-4, qPrintable(QString::number(*slider.marked())));
    QVERIFY(!Classroom(of("-x^2", 1)).the<LogarithmicSlider>("try_rate")->marked());
}

} // namespace hiker

std::unique_ptr<QObject> trying_out_tests() {
    return std::make_unique<hiker::TryingOutTests>();
}

#include "trying_out_test.moc"
