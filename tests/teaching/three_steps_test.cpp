// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/three_steps_panel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QTest>

#include "classroom.h"
#include "plot/cursor.h"
#include "tests.h"
#include "window/session.h"
#include "words/sentences.h"

namespace hiker {

namespace {

/// A session whose walk has ended, and the panel over it.
struct OpenPanel {
    explicit OpenPanel(const Experiment& experiment = {}) : session(experiment), panel(session) { session.to_end(); }

    QString text(const char* label) const { return panel.findChild<QLabel*>(label)->text(); }

    /// Which of the three stands out; empty where not just one does.
    QString highlighted() const {
        QStringList boxes;
        for (const char* name : {"predict", "measure", "learn"})
            if (panel.findChild<QWidget*>(QString("%1_box").arg(name))->autoFillBackground())
                boxes << name;
        return boxes.size() == 1 ? boxes.front() : QString();
    }

    Session session;
    ThreeStepsPanel panel;
};

QString in_formula(double number) {
    return words::number(number).replace('-', QChar(0x2212));
}

/// x₀ to x₉₉.
QString x_with_index(long long number) {
    const QString digits = QString::fromUtf8("₀₁₂₃₄₅₆₇₈₉");
    const QString tens = number >= 10 ? QString(digits[number / 10]) : QString();
    return "x" + tens + digits[number % 10];
}

} // namespace

class ThreeStepsTests : public QObject {
    Q_OBJECT

  private slots:
    void the_worked_example_reads_as_published();
    void a_walk_from_the_left_has_its_signs();
    void the_numbers_are_the_trajectorys_data();
    void the_numbers_are_the_trajectorys();
    void the_step_below_the_precision_stops();
    void without_precision_there_is_nothing_to_compare();
    void a_difference_step_of_ones_own_is_shown();
    void the_end_of_a_walk_does_not_say_go_on_data();
    void the_end_of_a_walk_does_not_say_go_on();
    void it_follows_another_experiment();
    void the_phases_follow_from_the_progress_data();
    void the_phases_follow_from_the_progress();
    void a_single_step_highlights_one_after_another();
    void slow_playback_highlights_one_after_another();
    void in_fast_playback_she_only_walks();
    void the_text_can_be_copied();
    void no_step_is_cut_however_small_the_panel_data();
    void no_step_is_cut_however_small_the_panel();
};

void ThreeStepsTests::the_worked_example_reads_as_published() {
    OpenPanel shown;
    QTRY_VERIFY(shown.session.is_finished());
    shown.session.seek(3);
    QCOMPARE(shown.text("predict"), QString("x₃ = 1.536"));
    QCOMPARE(shown.text("measure"),
             QString("slope f′(1.536) ≈ (f(1.536 + h) − f(1.536 − h)) / 2h = 3.072\nwith h = 9.30118e−06"));
    QCOMPARE(shown.text("learn"), QString("x₄ = 1.536 − 0.1 × 3.072 = 1.2288\nstep size 0.3072 ≥ 0.0001, go on"));
    shown.session.seek(0);
    QCOMPARE(shown.text("predict"), QString("x₀ = 3"));
    QCOMPARE(shown.text("learn"), QString("x₁ = 3 − 0.1 × 6 = 2.4\nstep size 0.6 ≥ 0.0001, go on"));
}

void ThreeStepsTests::a_walk_from_the_left_has_its_signs() {
    OpenPanel shown(of("x^2", -3));
    QTRY_VERIFY(shown.session.is_finished());
    shown.session.seek(0);
    QCOMPARE(shown.text("predict"), QString("x₀ = −3"));
    QVERIFY2(shown.text("measure").startsWith("slope f′(−3) ≈ (f(−3 + h) − f(−3 − h)) / 2h = −6\n"),
             qPrintable(shown.text("measure")));
    QCOMPARE(shown.text("learn"), QString("x₁ = −3 − 0.1 × (−6) = −2.4\nstep size 0.6 ≥ 0.0001, go on"));
}

void ThreeStepsTests::the_numbers_are_the_trajectorys_data() {
    QTest::addColumn<QString>("function");
    QTest::addColumn<double>("start");
    QTest::addColumn<double>("rate");
    QTest::newRow("worked example") << "x^2" << 3.0 << 0.1;
    QTest::newRow("from the left") << "x^2" << -3.0 << 0.1;
    QTest::newRow("zigzag") << "x^2" << 3.0 << 0.9;
    QTest::newRow("two valleys") << "x^4 - 4x^2 + x" << 2.5 << 0.01;
    QTest::newRow("tiny numbers") << "x^2" << 1e-3 << 0.1;
}

void ThreeStepsTests::the_numbers_are_the_trajectorys() {
    QFETCH(const QString, function);
    QFETCH(const double, start);
    QFETCH(const double, rate);
    OpenPanel shown(of(function.toStdString(), start, rate));
    QTRY_VERIFY(shown.session.is_finished());
    const Trajectory& trajectory = shown.session.trajectory();
    QVERIFY(trajectory.size() > 5);
    for (std::size_t row = 0; row + 1 < trajectory.size(); ++row) {
        const Iterate& here = trajectory[row];
        const Iterate& next = trajectory[row + 1];
        shown.session.seek(here.number);
        QCOMPARE(shown.text("predict"), x_with_index(here.number) + " = " + in_formula(here.point.x));
        QVERIFY2(shown.text("measure").contains("/ 2h = " + in_formula(here.slope()) + "\n"),
                 qPrintable(shown.text("measure")));
        QVERIFY2(shown.text("learn").startsWith(x_with_index(next.number) + " = " + in_formula(here.point.x)),
                 qPrintable(shown.text("learn")));
        QVERIFY2(shown.text("learn").contains(" = " + in_formula(next.point.x) + "\nstep size " +
                                              in_formula(next.step_size) + " "),
                 qPrintable(shown.text("learn")));
    }
}

void ThreeStepsTests::the_step_below_the_precision_stops() {
    OpenPanel shown;
    QTRY_VERIFY(shown.session.is_finished());
    shown.session.seek(38);
    QVERIFY2(shown.text("learn").endsWith("≥ 0.0001, go on"), qPrintable(shown.text("learn")));
    shown.session.seek(39);
    QVERIFY2(shown.text("learn").endsWith("< 0.0001, stop"), qPrintable(shown.text("learn")));
}

void ThreeStepsTests::without_precision_there_is_nothing_to_compare() {
    Experiment experiment;
    experiment.precision = std::nullopt;
    OpenPanel shown(experiment);
    QTRY_VERIFY(shown.session.is_finished());
    shown.session.seek(1);
    QCOMPARE(shown.text("learn"), QString("x₂ = 2.4 − 0.1 × 4.8 = 1.92\nstep size 0.48"));
}

void ThreeStepsTests::a_difference_step_of_ones_own_is_shown() {
    Experiment experiment = of("|x|", 0.2);
    experiment.difference_step = 0.5;
    OpenPanel shown(experiment);
    QTRY_VERIFY(shown.session.is_finished());
    shown.session.seek(0);
    QCOMPARE(shown.text("measure"), QString("slope f′(0.2) ≈ (f(0.2 + h) − f(0.2 − h)) / 2h = 0.4\nwith h = 0.5"));
}

void ThreeStepsTests::the_end_of_a_walk_does_not_say_go_on_data() {
    QTest::addColumn<QString>("function");
    QTest::addColumn<double>("rate");
    QTest::addColumn<int>("iterations");
    QTest::newRow("iteration limit") << "x^2" << 0.1 << 5;
    QTest::newRow("cycling") << "x^2" << 1.0 << 100;
    QTest::newRow("diverged") << "x^2" << 1.1 << 100;
    QTest::newRow("overflow") << "x^4" << 0.1 << 100;
    QTest::newRow("left the domain") << "x - ln(x)" << 5.0 << 100;
}

void ThreeStepsTests::the_end_of_a_walk_does_not_say_go_on() {
    QFETCH(const QString, function);
    QFETCH(const double, rate);
    QFETCH(const int, iterations);
    Experiment experiment = of(function.toStdString(), 3, rate);
    experiment.iterations = iterations;
    OpenPanel shown(experiment);
    QTRY_VERIFY(shown.session.is_finished());
    QCOMPARE(shown.session.cursor().number, shown.session.outcome()->last.number);
    QVERIFY2(!shown.text("learn").contains("go on"), qPrintable(shown.text("learn")));
}

void ThreeStepsTests::it_follows_another_experiment() {
    OpenPanel shown;
    QTRY_VERIFY(shown.session.is_finished());
    shown.session.set_experiment(of("x^4", 1));
    QTRY_COMPARE(shown.text("predict"), QString("x₀ = 1"));
    QVERIFY2(shown.text("learn").startsWith("x₁ = 1 − 0.1 × 4 = 0.6\n"), qPrintable(shown.text("learn")));
}

void ThreeStepsTests::the_phases_follow_from_the_progress_data() {
    QTest::addColumn<double>("progress");
    QTest::addColumn<bool>("in_three_steps");
    QTest::addColumn<int>("phase");
    const auto row = [](const char* name, double progress, bool in_three_steps, Phase phase) {
        QTest::newRow(name) << progress << in_three_steps << static_cast<int>(phase);
    };
    row("standing", 0, true, Phase::predict);
    row("standing, not told apart", 0, false, Phase::predict);
    row("still standing", 0.19, true, Phase::predict);
    row("poles go out", 0.2, true, Phase::measure);
    row("poles are out", 0.49, true, Phase::measure);
    row("sets out", 0.5, true, Phase::learn);
    row("nearly there", 0.99, true, Phase::learn);
    row("sets out, not told apart", 0.01, false, Phase::learn);
    row("on the way, not told apart", 0.3, false, Phase::learn);
}

void ThreeStepsTests::the_phases_follow_from_the_progress() {
    QFETCH(const double, progress);
    QFETCH(const bool, in_three_steps);
    QFETCH(const int, phase);
    const Cursor cursor{1, progress, in_three_steps};
    QCOMPARE(static_cast<int>(cursor.phase()), phase);
    // The picture goes with it: she walks in the third step only, and the poles are in until the second.
    if (cursor.phase() != Phase::learn)
        QCOMPARE(cursor.walked(), 0.0);
    if (in_three_steps && cursor.phase() == Phase::learn)
        QCOMPARE(cursor.felt(), 1.0);
    if (in_three_steps && cursor.phase() == Phase::predict && progress > 0)
        QCOMPARE(cursor.felt(), 0.0);
}

void ThreeStepsTests::a_single_step_highlights_one_after_another() {
    OpenPanel shown;
    QTRY_VERIFY(shown.session.is_finished());
    shown.session.to_start();
    QCOMPARE(shown.highlighted(), QString("predict"));
    QStringList seen;
    connect(&shown.session, &Session::cursor_moved, this, [&] {
        if (seen.isEmpty() || seen.back() != shown.highlighted())
            seen << shown.highlighted();
    });
    shown.session.step();
    QTRY_COMPARE(shown.session.cursor().number, 1LL);
    QTRY_VERIFY(!shown.session.playback().is_moving());
    QCOMPARE(seen, (QStringList{"predict", "measure", "learn", "predict"}));
    QCOMPARE(shown.text("predict"), QString("x₁ = 2.4"));
}

void ThreeStepsTests::slow_playback_highlights_one_after_another() {
    OpenPanel shown;
    QTRY_VERIFY(shown.session.is_finished());
    shown.session.set_speed(2);
    QStringList seen;
    connect(&shown.session, &Session::cursor_moved, this, [&] {
        if (seen.isEmpty() || seen.back() != shown.highlighted())
            seen << shown.highlighted();
    });
    shown.session.run();
    QTRY_VERIFY(shown.session.cursor().number >= 2);
    shown.session.pause();
    QVERIFY2(seen.join(' ').startsWith("predict measure learn predict measure learn"), qPrintable(seen.join(' ')));
}

void ThreeStepsTests::in_fast_playback_she_only_walks() {
    OpenPanel shown;
    QTRY_VERIFY(shown.session.is_finished());
    shown.session.set_speed(8);
    QStringList seen;
    connect(&shown.session, &Session::cursor_moved, this, [&] { seen << shown.highlighted(); });
    shown.session.run();
    QTRY_VERIFY(shown.session.cursor().number >= 3);
    shown.session.pause();
    QVERIFY(seen.contains("learn"));
    QVERIFY(!seen.contains("measure"));
}

void ThreeStepsTests::the_text_can_be_copied() {
    OpenPanel shown;
    QTRY_VERIFY(shown.session.is_finished());
    shown.session.seek(3);
    shown.panel.show();
    QTest::mouseClick(shown.panel.findChild<QWidget*>("copy"), Qt::LeftButton);
    const QString copied = QGuiApplication::clipboard()->text();
    for (const char* label : {"predict", "measure", "learn"}) {
        QVERIFY2(copied.contains(shown.text(label)), qPrintable(copied));
        QVERIFY(shown.panel.findChild<QLabel*>(label)->textInteractionFlags() & Qt::TextSelectableByMouse);
    }
}

void ThreeStepsTests::no_step_is_cut_however_small_the_panel_data() {
    QTest::addColumn<QSize>("size");
    QTest::newRow("large") << QSize(500, 600);
    QTest::newRow("low") << QSize(470, 150);
    QTest::newRow("narrow") << QSize(260, 300);
}

/// What there is no room for is reached by scrolling.
void ThreeStepsTests::no_step_is_cut_however_small_the_panel() {
    QFETCH(const QSize, size);
    Experiment experiment = of("x^2");
    experiment.hiker().optimizer = {"adam"};
    OpenPanel shown(experiment);
    QTRY_VERIFY(shown.session.is_finished());
    shown.session.seek(4);
    shown.panel.resize(size);
    shown.panel.show();
    for (const char* name : {"predict", "measure", "learn"}) {
        const auto* label = shown.panel.findChild<QLabel*>(name);
        QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()), name);
    }
    QCOMPARE(shown.panel.size(), size);
}

} // namespace hiker

std::unique_ptr<QObject> three_steps_tests() {
    return std::make_unique<hiker::ThreeStepsTests>();
}

#include "three_steps_test.moc"
