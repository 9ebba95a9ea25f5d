// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QPushButton>
#include <QTest>

#include "../alone.h"
#include "../patience.h"
#include "open_window.h"
#include "tests.h"

namespace hiker {

class PlayingTests : public QObject {
    Q_OBJECT

  private slots:
    void init() { QSettings().clear(); }
    void one_click_on_run_shows_the_whole_thing();
    void enter_runs_from_anywhere_data();
    void enter_runs_from_anywhere();
    void space_pauses_and_plays();
    void right_and_left_step();
    void home_and_end_jump();
    void the_buttons_do_what_the_keys_do();
    void the_outcome_is_told_only_where_the_hiker_has_arrived();
    void a_step_after_the_end_says_that_it_is_finished();
    void while_it_computes_it_says_how_far_it_is_and_can_be_stopped();
    void the_scrubber_shows_any_iterate();
    void the_scrubber_follows_the_hiker();
    void the_speed_is_told_data();
    void the_speed_is_told();
    void reset_goes_back_to_the_start();
    void a_start_outside_of_the_domain_is_told_at_once();
    void the_outcome_of_another_ending_is_told_data();
    void the_outcome_of_another_ending_is_told();
    void editing_after_a_run_begins_anew();
    void a_window_closes_in_the_middle_of_a_walk();
};

void PlayingTests::one_click_on_run_shows_the_whole_thing() {
    OpenWindow open;
    QVERIFY(open.is_ready());
    open.play_as_fast_as_it_goes();
    open.click("run");
    QTRY_VERIFY(open.session().is_finished());
    QTRY_COMPARE(open.label("outcome"),
                 "Converged after 40 iterations: the step size fell below the precision 0.0001.\n"
                 "Minimum occurs at x-value: 0.000398768     Slope at the minimum is: 0.000797537");
    QCOMPARE(open.label("iterate"), "Iteration 40 of 40");
    QTRY_VERIFY(!open.session().playback().is_playing());
}

void PlayingTests::enter_runs_from_anywhere_data() {
    QTest::addColumn<QString>("widget");
    QTest::addColumn<int>("key");
    for (const char* widget : {"function", "start", "learning_rate", "iterations", "precision", "plot"}) {
        QTest::addRow("Return in %s", widget) << widget << static_cast<int>(Qt::Key_Return);
        QTest::addRow("Enter in %s", widget) << widget << static_cast<int>(Qt::Key_Enter);
    }
}

void PlayingTests::enter_runs_from_anywhere() {
    QFETCH(const QString, widget);
    QFETCH(const int, key);
    OpenWindow open;
    QVERIFY(open.is_ready());
    open.play_slowly();
    open.the(qPrintable(widget))->setFocus();
    open.press(qPrintable(widget), static_cast<Qt::Key>(key));
    QVERIFY(open.session().playback().is_playing());
    // So that Space pauses.
    QVERIFY(open.plot()->hasFocus());
    QTRY_VERIFY(open.session().outcome());
}

void PlayingTests::space_pauses_and_plays() {
    OpenWindow open;
    QVERIFY(open.is_ready());
    open.play_slowly();
    open.press(Qt::Key_Return);
    QVERIFY(open.session().playback().is_playing());
    QCOMPARE(open.the("play")->accessibleName(), "Pause");
    open.press(Qt::Key_Space);
    QVERIFY(!open.session().playback().is_playing());
    QCOMPARE(open.the("play")->accessibleName(), "Play");
    open.press(Qt::Key_Space);
    QVERIFY(open.session().playback().is_playing());
}

void PlayingTests::right_and_left_step() {
    OpenWindow open;
    QVERIFY(open.is_ready());
    QTRY_VERIFY(!open.session().trajectory().is_empty());
    for (const long long number : {1, 2}) {
        open.press(Qt::Key_Right);
        QTRY_COMPARE(open.session().cursor().number, number);
        QTRY_VERIFY(!open.session().playback().is_moving());
        QTRY_VERIFY(open.label("iterate").startsWith(QString("Iteration %1").arg(number)));
    }
    QVERIFY(open.label("numbers").contains("x = 1.92"));
    open.press(Qt::Key_Left);
    QCOMPARE(open.session().cursor(), (Cursor{1, 0}));
    QCOMPARE(open.label("iterate"), "Iteration 1 of 2");
    QVERIFY(open.label("numbers").contains("x = 2.4"));
}

void PlayingTests::home_and_end_jump() {
    OpenWindow open;
    QVERIFY(open.is_ready());
    open.press(Qt::Key_End);
    QTRY_VERIFY(open.session().is_finished());
    QCOMPARE(open.session().cursor().number, 40LL);
    open.press(Qt::Key_Home);
    QCOMPARE(open.session().cursor(), Cursor{});
    QCOMPARE(open.label("iterate"), "Iteration 0 of 40");
    open.press(Qt::Key_End);
    QCOMPARE(open.session().cursor().number, 40LL);
}

void PlayingTests::the_buttons_do_what_the_keys_do() {
    OpenWindow open;
    QVERIFY(open.is_ready());
    open.play_slowly();
    open.click("play");
    QVERIFY(open.session().playback().is_playing());
    open.click("play");
    QVERIFY(!open.session().playback().is_playing());
    open.click("to_end");
    QTRY_VERIFY(open.session().is_finished());
    open.click("step_back");
    QCOMPARE(open.session().cursor(), (Cursor{39, 0}));
    open.click("step");
    QTRY_VERIFY(open.session().is_finished());
    open.click("to_start");
    QCOMPARE(open.session().cursor(), Cursor{});
    // The keys are for the picture still.
    QVERIFY(open.plot()->hasFocus());
}

void PlayingTests::the_outcome_is_told_only_where_the_hiker_has_arrived() {
    OpenWindow open;
    QVERIFY(open.is_ready());
    open.play_slowly();
    open.press(Qt::Key_Return);
    QTRY_VERIFY(open.session().outcome());
    QVERIFY(open.session().playback().is_playing());
    QVERIFY(!open.label("outcome").contains("Converged"));
    open.press(Qt::Key_End);
    QVERIFY(open.label("outcome").startsWith("Converged after 40 iterations"));
    open.press(Qt::Key_Left);
    QVERIFY(!open.label("outcome").contains("Converged"));
    open.press(Qt::Key_End);
    QVERIFY(open.label("outcome").startsWith("Converged after 40 iterations"));
    open.press(Qt::Key_Home);
    QVERIFY(!open.label("outcome").contains("Converged"));
}

void PlayingTests::a_step_after_the_end_says_that_it_is_finished() {
    OpenWindow open;
    QVERIFY(open.is_ready());
    open.press(Qt::Key_End);
    QTRY_VERIFY(open.session().is_finished());
    QVERIFY(!open.label("outcome").contains("no further step"));
    open.press(Qt::Key_Right);
    QVERIFY(open.label("outcome").contains("The descent is finished, there is no further step."));
    QCOMPARE(open.session().cursor(), (Cursor{40, 0}));
    open.press(Qt::Key_Left);
    QVERIFY(!open.label("outcome").contains("no further step"));
}

void PlayingTests::while_it_computes_it_says_how_far_it_is_and_can_be_stopped() {
    OpenWindow open(endless());
    QVERIFY(open.is_ready());
    QVERIFY(!open.the("stop")->isEnabled());
    open.play_as_fast_as_it_goes();
    open.click("run");
    QTRY_VERIFY(open.session().trajectory().size() > 1);
    QVERIFY(open.the("stop")->isEnabled());
    QTRY_VERIFY(open.label("outcome").startsWith("Computing: "));
    open.click("stop");
    QTRY_VERIFY(open.session().outcome());
    QTRY_VERIFY(!open.the("stop")->isEnabled());
    QTRY_VERIFY(open.session().is_finished());
    QVERIFY2(open.label("outcome").startsWith("Stopped by you after "), qPrintable(open.label("outcome")));
    const QString count = QString::number(open.session().trajectory().back().number);
    QVERIFY(open.label("outcome").contains(count));
}

void PlayingTests::the_scrubber_shows_any_iterate() {
    OpenWindow open;
    QVERIFY(open.is_ready());
    open.press(Qt::Key_End);
    QTRY_VERIFY(open.session().is_finished());
    auto* scrubber = open.the<QSlider>("scrubber");
    QCOMPARE(scrubber->maximum(), 40);
    QCOMPARE(scrubber->value(), 40);
    scrubber->triggerAction(QAbstractSlider::SliderToMinimum);
    QCOMPARE(open.session().cursor(), Cursor{});
    scrubber->triggerAction(QAbstractSlider::SliderSingleStepAdd);
    QCOMPARE(open.session().cursor(), (Cursor{1, 0}));
    scrubber->setSliderDown(true);
    scrubber->setSliderPosition(23);
    scrubber->setSliderDown(false);
    QCOMPARE(open.session().cursor(), (Cursor{23, 0}));
    QVERIFY(open.label("iterate").startsWith("Iteration 23"));
}

void PlayingTests::the_scrubber_follows_the_hiker() {
    OpenWindow open;
    QVERIFY(open.is_ready());
    open.press(Qt::Key_End);
    QTRY_VERIFY(open.session().is_finished());
    for (const int number : {0, 12, 40}) {
        open.window.session().seek(number);
        QCOMPARE(open.the<QSlider>("scrubber")->value(), number);
        QCOMPARE(open.session().cursor(), (Cursor{number, 0}));
    }
}

void PlayingTests::the_speed_is_told_data() {
    QTest::addColumn<int>("notch");
    QTest::addColumn<double>("speed");
    QTest::addColumn<QString>("text");
    QTest::newRow("slow motion") << 0 << 0.25 << "0.25 per second";
    QTest::newRow("usual") << 4 << 4.0 << "4 per second";
    QTest::newRow("fastest") << 11 << Playback::as_fast_as_it_goes << "as fast as it goes";
}

void PlayingTests::the_speed_is_told() {
    QFETCH(const int, notch);
    QFETCH(const double, speed);
    QFETCH(const QString, text);
    OpenWindow open;
    QCOMPARE(open.the<QSlider>("speed")->maximum(), 11);
    open.the<QSlider>("speed")->setValue(notch);
    QCOMPARE(open.session().playback().speed(), speed);
    QCOMPARE(open.label("speed_text"), text);
}

void PlayingTests::reset_goes_back_to_the_start() {
    OpenWindow open;
    QVERIFY(open.is_ready());
    open.press(Qt::Key_End);
    QTRY_VERIFY(open.session().is_finished());
    open.click("reset");
    QTRY_COMPARE(open.session().trajectory().size(), std::size_t{1});
    QCOMPARE(open.session().cursor(), Cursor{});
    QTRY_COMPARE(open.label("outcome"), "");
    QTRY_COMPARE(open.label("iterate"), "Iteration 0");
}

void PlayingTests::a_start_outside_of_the_domain_is_told_at_once() {
    OpenWindow open(Alone{"ln(x)", {-1, 0}});
    QVERIFY(open.is_ready());
    QTRY_VERIFY(open.label("outcome").startsWith("The start is outside of the domain: at x = -1"));
    open.press(Qt::Key_Right);
    QVERIFY(open.label("outcome").contains("no further step"));
}

void PlayingTests::the_outcome_of_another_ending_is_told_data() {
    QTest::addColumn<QString>("function");
    QTest::addColumn<double>("start");
    QTest::addColumn<double>("rate");
    QTest::addColumn<QString>("begins");
    QTest::newRow("diverged") << "x^2" << 3.0 << 1.5 << "Diverged after ";
    QTest::newRow("cycling") << "x^2" << 3.0 << 1.0 << "Cycling after ";
    QTest::newRow("left the domain") << "ln(x)" << 1.0 << 3.0 << "Left the domain after 1 iteration";
    QTest::newRow("limit") << "x^2" << 3.0 << 0.001 << "Iteration limit: after 100 iterations";
    QTest::newRow("a maximum") << "-x^2" << 0.0 << 0.1 << "Converged after 1 iteration, but this is a maximum";
}

void PlayingTests::the_outcome_of_another_ending_is_told() {
    QFETCH(const QString, function);
    QFETCH(const double, start);
    QFETCH(const double, rate);
    QFETCH(const QString, begins);
    OpenWindow open(Alone{function.toStdString(), {start, 0}, rate});
    QVERIFY(open.is_ready());
    open.press(Qt::Key_End);
    QTRY_VERIFY(open.session().is_finished());
    QVERIFY2(open.label("outcome").startsWith(begins), qPrintable(open.label("outcome")));
}

void PlayingTests::editing_after_a_run_begins_anew() {
    OpenWindow open;
    QVERIFY(open.is_ready());
    open.press(Qt::Key_End);
    QTRY_VERIFY(open.session().is_finished());
    open.type("learning_rate", "0.2");
    QCOMPARE(open.session().cursor(), Cursor{});
    QTRY_COMPARE(open.label("outcome"), "");
    QTRY_COMPARE(open.label("iterate"), "Iteration 0");
}

void PlayingTests::a_window_closes_in_the_middle_of_a_walk() {
    auto open = std::make_unique<OpenWindow>(endless());
    QVERIFY(open->is_ready());
    open->click("run");
    QTRY_VERIFY(open->session().trajectory().size() > 1);
    QElapsedTimer watch;
    watch.start();
    open.reset();
    // To the end it would walk for minutes.
    QVERIFY2(watch.elapsed() < 3000 * hiker::patience, QByteArray::number(watch.elapsed()));
}

} // namespace hiker

std::unique_ptr<QObject> playing_tests() {
    return std::make_unique<hiker::PlayingTests>();
}

#include "playing_test.moc"
