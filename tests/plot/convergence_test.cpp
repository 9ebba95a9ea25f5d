// SPDX-License-Identifier: GPL-3.0-or-later
#include <qcustomplot.h>

#include <QTest>
#include <cmath>

#include "../several.h"
#include "descent/walked.h"
#include "plot/axes.h"
#include "plot/convergence_graph.h"
#include "tests.h"
#include "words/hikers.h"

namespace hiker {

namespace {

/// The convergence of what has been walked, on a plot of its own.
class Chart {
  public:
    explicit Chart(const Experiment& experiment, const ConvergenceAxes& axes = {}) : walked(walk(experiment)) {
        plot.resize(600, 400);
        plot.setViewport(QRect(0, 0, 600, 400));
        show(axes);
    }
    void show(const ConvergenceAxes& axes) {
        graph.show(walked.experiment, walked.tracks, axes);
        plot.replot();
    }

    QStringList names() const {
        QStringList all;
        for (int i = 0; i < plot.graphCount(); ++i)
            all << plot.graph(i)->name();
        return all;
    }
    const QCPGraph* line(const QString& name) const {
        for (int i = 0; i < plot.graphCount(); ++i)
            if (plot.graph(i)->name() == name)
                return plot.graph(i);
        return nullptr;
    }
    const QCPGraph& line(std::size_t hiker) const { return *line(words::names(walked.experiment)[hiker]); }
    bool is_logarithmic() const { return plot.yAxis->scaleType() == QCPAxis::stLogarithmic; }
    double cursor() const { return dynamic_cast<QCPItemStraightLine&>(*plot.item(0)).point1->coords().x(); }
    QImage picture() {
        // Before powers of ten have been drawn once, QCustomPlot takes them for wider than they are.
        plot.yAxis->setPadding(1);
        plot.yAxis->setPadding(0);
        plot.replot();
        return plot.toPixmap(600, 400).toImage();
    }

    Walked walked;
    QCustomPlot plot;
    ConvergenceGraph graph{plot};
};

Experiment three() {
    return several({with({"gradient-descent"}, 0.1), with({"newton"}, 0.5), with({"line-search"}, 1)},
                   "x^2 + x^4/9 + 1");
}

double measured(const Iterate& iterate, Measure measure) {
    return measure == Measure::value   ? iterate.value
           : measure == Measure::slope ? std::abs(iterate.slope())
                                       : iterate.step_size;
}

} // namespace

class ConvergenceTests : public QObject {
    Q_OBJECT

  private slots:
    void each_number_at_the_axis_is_that_of_its_place_data();
    void each_number_at_the_axis_is_that_of_its_place();
    void one_alone_has_a_line_a_measure();
    void of_several_each_has_a_line_data();
    void of_several_each_has_a_line();
    void a_line_goes_over_the_evaluations_data();
    void a_line_goes_over_the_evaluations();
    void the_axis_ends_where_the_longest_line_does();
    void a_hidden_one_has_no_line();
    void steps_are_shown_with_the_precision_data();
    void steps_are_shown_with_the_precision();
    void the_axis_is_linear_where_f_is_not_positive_data();
    void the_axis_is_linear_where_f_is_not_positive();
    void the_selected_ones_line_is_thicker();
    void lines_have_the_hikers_colours_and_marks();
    void the_cursor_is_on_the_clock_data();
    void the_cursor_is_on_the_clock();
    void what_was_shown_before_leaves_no_trace_data();
    void what_was_shown_before_leaves_no_trace();
    void a_long_walk_is_drawn_with_few_points();
};

void ConvergenceTests::each_number_at_the_axis_is_that_of_its_place_data() {
    QTest::addColumn<double>("lower");
    QTest::addColumn<double>("upper");
    QTest::newRow("many powers of ten") << 1e-44 << 20.0;
    QTest::newRow("two") << 0.5 << 90.0;
    QTest::newRow("one") << 4.5 << 22.5;
    QTest::newRow("none") << 1.02 << 1.97;
    QTest::newRow("none, and small") << 3.1e-5 << 4.2e-5;
    QTest::newRow("none, and large") << 1.1e7 << 1.4e7;
}

/// Where there are few powers of ten there are others between them, which are none.
void ConvergenceTests::each_number_at_the_axis_is_that_of_its_place() {
    QFETCH(const double, lower);
    QFETCH(const double, upper);
    QCustomPlot plot;
    QCPAxis& axis = *plot.yAxis;
    make_logarithmic(axis);
    const QChar format = axis.numberFormat()[0];
    QVector<double> places;
    QVector<QString> numbers;
    axis.ticker()->generate({lower, upper}, QLocale::c(), format, axis.numberPrecision(), places, nullptr, &numbers);
    QVERIFY(places.size() >= 2);
    QCOMPARE(numbers.size(), places.size());
    for (qsizetype i = 0; i < places.size(); ++i) {
        const double number = QLocale::c().toDouble(numbers[i]);
        QVERIFY2(std::abs(number - places[i]) < 1e-4 * places[i], qPrintable(numbers[i]));
    }
}

void ConvergenceTests::one_alone_has_a_line_a_measure() {
    Chart chart(several({from(3)}));
    QCOMPARE(chart.names(), (QStringList{"f(x)", "|slope|", "step size", "precision"}));
    const Trajectory& trajectory = chart.walked.trajectory();
    QCOMPARE(chart.line("f(x)")->dataCount(), static_cast<int>(trajectory.size()));
    QCOMPARE(chart.line("|slope|")->dataMainValue(7), trajectory[7].slope());
    QVERIFY(chart.is_logarithmic());
    chart.show({Measure::step, Abscissa::evaluations});
    QCOMPARE(chart.line("f(x)")->dataMainKey(7), 16.0);
    QCOMPARE(chart.plot.xAxis->label(), "evaluations of f");
}

void ConvergenceTests::of_several_each_has_a_line_data() {
    QTest::addColumn<Measure>("measure");
    QTest::addColumn<QString>("label");
    QTest::newRow("f") << Measure::value << "f(x)";
    QTest::newRow("slope") << Measure::slope << "|slope|";
    QTest::newRow("step size") << Measure::step << "step size";
}

void ConvergenceTests::of_several_each_has_a_line() {
    QFETCH(const Measure, measure);
    QFETCH(const QString, label);
    Experiment experiment = three();
    experiment.precision = std::nullopt;
    const Chart chart(experiment, {measure, Abscissa::iterations});
    QCOMPARE(chart.names(),
             (QStringList{"Gradient descent, η = 0.1", "Newton's method, η = 0.5", "Line search, η = 1"}));
    QCOMPARE(chart.plot.yAxis->label(), label);
    QCOMPARE(chart.plot.xAxis->label(), "iteration");
    for (std::size_t hiker = 0; hiker < 3; ++hiker) {
        const Trajectory& trajectory = chart.walked.tracks[hiker].trajectory;
        const QCPGraph& line = chart.line(hiker);
        QCOMPARE(line.dataCount(), static_cast<int>(trajectory.size()));
        for (std::size_t row = 0; row < trajectory.size(); ++row) {
            const double expected = measured(trajectory[row], measure);
            const double drawn = line.dataMainValue(static_cast<int>(row));
            QCOMPARE(line.dataMainKey(static_cast<int>(row)), static_cast<double>(trajectory[row].number));
            QVERIFY(expected > 0 ? drawn == expected : std::isnan(drawn)); // as the first step size is
        }
    }
}

void ConvergenceTests::a_line_goes_over_the_evaluations_data() {
    QTest::addColumn<int>("hiker");
    QTest::addColumn<double>("at_the_start");
    QTest::addColumn<double>("an_iteration"); // 0 where it is not always as many
    QTest::newRow("gradient descent: a slope") << 0 << 2.0 << 2.0;
    QTest::newRow("Newton's method: a slope and a curvature") << 1 << 5.0 << 5.0;
    QTest::newRow("line search: a slope, f here and the tries") << 2 << 2.0 << 0.0;
}

void ConvergenceTests::a_line_goes_over_the_evaluations() {
    QFETCH(const int, hiker);
    QFETCH(const double, at_the_start);
    QFETCH(const double, an_iteration);
    const Chart chart(three(), {Measure::value, Abscissa::evaluations});
    QCOMPARE(chart.plot.xAxis->label(), "evaluations of f");
    const QCPGraph& line = chart.line(static_cast<std::size_t>(hiker));
    QCOMPARE(line.dataMainKey(0), at_the_start);
    for (int row = 1; row + 1 < line.dataCount(); ++row) { // at the end nothing more is felt than has to be
        const double evaluations = line.dataMainKey(row) - line.dataMainKey(row - 1);
        if (an_iteration > 0)
            QCOMPARE(evaluations, an_iteration);
        else
            QVERIFY(evaluations >= 4);
    }
}

void ConvergenceTests::the_axis_ends_where_the_longest_line_does() {
    Chart chart(three());
    double last = 0;
    for (const Track& track : chart.walked.tracks)
        last = std::max(last, static_cast<double>(track.trajectory.back().number));
    QCOMPARE(chart.plot.xAxis->range(), QCPRange(0, last));
    chart.show({Measure::value, Abscissa::evaluations});
    last = 0;
    for (const Track& track : chart.walked.tracks)
        last = std::max(last, static_cast<double>(track.outcome->evaluations));
    QCOMPARE(chart.plot.xAxis->range(), QCPRange(0, last));
}

void ConvergenceTests::a_hidden_one_has_no_line() {
    Experiment experiment = three();
    experiment.hikers[1].is_hidden = true;
    Chart chart(experiment);
    QCOMPARE(chart.names(), (QStringList{"Gradient descent, η = 0.1", "Line search, η = 1"}));
    for (Hiker& hiker : chart.walked.experiment.hikers)
        hiker.is_hidden = true;
    chart.show({});
    QCOMPARE(chart.plot.graphCount(), 0);
}

void ConvergenceTests::steps_are_shown_with_the_precision_data() {
    QTest::addColumn<Measure>("measure");
    QTest::addColumn<bool>("has_precision");
    QTest::addColumn<int>("lines");
    QTest::newRow("step size") << Measure::step << true << 4;
    QTest::newRow("step size without precision") << Measure::step << false << 3;
    QTest::newRow("f") << Measure::value << true << 3;
    QTest::newRow("slope") << Measure::slope << true << 3;
}

void ConvergenceTests::steps_are_shown_with_the_precision() {
    QFETCH(const Measure, measure);
    QFETCH(const bool, has_precision);
    QFETCH(const int, lines);
    Experiment experiment = three();
    experiment.precision = has_precision ? std::optional(0.001) : std::nullopt;
    const Chart chart(experiment, {measure, Abscissa::iterations});
    QCOMPARE(chart.plot.graphCount(), lines);
    const QCPGraph* precision = chart.line("precision");
    QCOMPARE(precision != nullptr, lines == 4);
    if (!precision)
        return;
    QCOMPARE(precision->dataMainKey(1), chart.plot.xAxis->range().upper);
    QCOMPARE(precision->dataMainValue(0), 0.001);
    QCOMPARE(precision->dataMainValue(1), 0.001);
}

void ConvergenceTests::the_axis_is_linear_where_f_is_not_positive_data() {
    QTest::addColumn<QString>("function");
    QTest::addColumn<Measure>("measure");
    QTest::addColumn<bool>("is_logarithmic");
    QTest::newRow("positive") << "x^2 + 1" << Measure::value << true;
    QTest::newRow("negative at the end") << "x^2 - 1" << Measure::value << false;
    QTest::newRow("negative everywhere") << "x^2 - 100" << Measure::value << false;
    QTest::newRow("the slope of it") << "x^2 - 1" << Measure::slope << true;
    QTest::newRow("the step size of it") << "x^2 - 1" << Measure::step << true;
}

void ConvergenceTests::the_axis_is_linear_where_f_is_not_positive() {
    QFETCH(const QString, function);
    QFETCH(const Measure, measure);
    QFETCH(const bool, is_logarithmic);
    Chart chart(several({from(3), from(-2)}, qPrintable(function)), {measure, Abscissa::iterations});
    QCOMPARE(chart.is_logarithmic(), is_logarithmic);
    for (std::size_t hiker = 0; hiker < 2; ++hiker) {
        const Trajectory& trajectory = chart.walked.tracks[hiker].trajectory;
        for (const std::size_t row : {std::size_t{1}, trajectory.size() - 1}) {
            const double value = chart.line(hiker).dataMainValue(static_cast<int>(row));
            QCOMPARE(value, measured(trajectory[row], measure));
            QVERIFY(chart.plot.yAxis->range().contains(value));
        }
    }
    // And back.
    chart.show({Measure::slope, Abscissa::iterations});
    QVERIFY(chart.is_logarithmic());
    chart.show({measure, Abscissa::iterations});
    QCOMPARE(chart.is_logarithmic(), is_logarithmic);
}

void ConvergenceTests::the_selected_ones_line_is_thicker() {
    Experiment experiment = three();
    for (const std::size_t selected : {0U, 1U, 2U}) {
        experiment.selected = selected;
        const Chart chart(experiment);
        for (std::size_t other = 0; other < 3; ++other)
            if (other != selected)
                QVERIFY(chart.line(selected).pen().widthF() > chart.line(other).pen().widthF());
    }
}

void ConvergenceTests::lines_have_the_hikers_colours_and_marks() {
    Experiment experiment = three();
    experiment.hikers[1].colour = 6;
    Chart chart(experiment);
    for (const Theme& theme : {Theme::light(), Theme::print()}) {
        chart.graph.set_theme(theme);
        for (std::size_t hiker = 0; hiker < 3; ++hiker) {
            const int colour = chart.walked.experiment.hikers[hiker].colour;
            const QCPScatterStyle& scatter = chart.line(hiker).scatterStyle();
            QCOMPARE(chart.line(hiker).pen().color(), theme.hiker(colour));
            QCOMPARE(scatter.brush().color(), theme.hiker(colour));
            QCOMPARE(scatter.shape(), QCPScatterStyle::ssCustom);
            const QRectF mark = mark_path(static_cast<Mark>(colour), 4).boundingRect();
            QCOMPARE(scatter.customPath().boundingRect(), mark);
        }
    }
}

void ConvergenceTests::the_cursor_is_on_the_clock_data() {
    QTest::addColumn<Abscissa>("over");
    QTest::addColumn<int>("selected");
    QTest::addColumn<Cursor>("cursor");
    QTest::addColumn<double>("x");
    const auto row = [](const char* name, Abscissa over, int selected, const Cursor& cursor, double x) {
        QTest::newRow(name) << over << selected << cursor << x;
    };
    row("an iteration", Abscissa::iterations, 0, {3}, 3);
    row("between two", Abscissa::iterations, 0, {3, 0.25}, 3.25);
    row("another one's iterations are the same", Abscissa::iterations, 1, {3, 0.25}, 3.25);
    row("evaluations of gradient descent", Abscissa::evaluations, 0, {3}, 8);
    row("between two of them", Abscissa::evaluations, 0, {3, 0.25}, 8.5);
    row("evaluations of Newton's method", Abscissa::evaluations, 1, {3}, 20);
    row("between two of those", Abscissa::evaluations, 1, {3, 0.25}, 21.25);
}

void ConvergenceTests::the_cursor_is_on_the_clock() {
    QFETCH(const Abscissa, over);
    QFETCH(const int, selected);
    QFETCH(const Cursor, cursor);
    QFETCH(const double, x);
    Experiment experiment = three();
    experiment.selected = static_cast<std::size_t>(selected);
    Chart chart(experiment, {Measure::value, over});
    chart.graph.show_cursor(cursor);
    QCOMPARE(chart.cursor(), x);
}

void ConvergenceTests::what_was_shown_before_leaves_no_trace_data() {
    QTest::addColumn<Experiment>("before");
    QTest::addColumn<Experiment>("after");
    QTest::newRow("one alone after several") << three() << several({from(3)});
    QTest::newRow("several after one alone") << several({from(3)}, "x^2 - 1") << three();
    QTest::newRow("fewer") << one_of_each("x^2 - 1") << three();
    QTest::newRow("more") << three() << one_of_each("x^2 - 1");
}

void ConvergenceTests::what_was_shown_before_leaves_no_trace() {
    QFETCH(const Experiment, before);
    QFETCH(const Experiment, after);
    for (const Measure measure : {Measure::value, Measure::step}) {
        const ConvergenceAxes axes{measure, Abscissa::evaluations};
        Chart fresh(after, axes);
        fresh.graph.show_cursor({5});
        Chart chart(before);
        chart.graph.show_cursor({2});
        chart.walked = fresh.walked;
        chart.show(axes);
        chart.graph.show_cursor({5});
        QCOMPARE(chart.picture(), fresh.picture());
    }
}

void ConvergenceTests::a_long_walk_is_drawn_with_few_points() {
    Experiment experiment = several({from(3, 1e-6), from(2, 1e-6)});
    experiment.iterations = 100'000;
    experiment.precision = std::nullopt;
    const Chart chart(experiment);
    for (std::size_t hiker = 0; hiker < 2; ++hiker) {
        const QCPGraph& line = chart.line(hiker);
        QVERIFY2(line.dataCount() <= 2002, QByteArray::number(line.dataCount()));
        QVERIFY(line.dataCount() > 1000);
        QCOMPARE(line.dataMainKey(line.dataCount() - 1), 100'000.0);
    }
}

} // namespace hiker

std::unique_ptr<QObject> convergence_tests() {
    return std::make_unique<hiker::ConvergenceTests>();
}

#include "convergence_test.moc"
