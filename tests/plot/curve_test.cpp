// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>
#include <numbers>

#include "math/function.h"
#include "plot/curve.h"
#include "tests.h"

namespace hiker {

namespace {

constexpr double pi = std::numbers::pi;
// The size of a picture in a window.
constexpr int width = 1000;
constexpr int height = 600;

Curve curve_of(const QString& function, const View& view) {
    const Function f(function.toStdString());
    return sample_curve([&f](double x) { return f(x); }, view, width, height);
}

bool is_drawn(const Curve& curve, std::size_t i) {
    return !std::isnan(curve.y[i]);
}

/// Whether a line is drawn over this x.
bool is_crossed(const Curve& curve, double x) {
    for (std::size_t i = 1; i < curve.x.size(); ++i)
        if (curve.x[i - 1] <= x && curve.x[i] >= x && is_drawn(curve, i - 1) && is_drawn(curve, i))
            return true;
    return false;
}

/// Whether that line can be seen: beside a pole both ends may meet far below the picture.
bool is_crossed_in_sight(const Curve& curve, double x, const View& view) {
    for (std::size_t i = 1; i < curve.x.size(); ++i) {
        const bool is_there = curve.x[i - 1] <= x && curve.x[i] >= x && is_drawn(curve, i - 1) && is_drawn(curve, i);
        const auto [low, high] = std::minmax(curve.y[i - 1], curve.y[i]);
        if (is_there && low < view.y_upper && high > view.y_lower)
            return true;
    }
    return false;
}

std::size_t drawn_points(const Curve& curve) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < curve.x.size(); ++i)
        count += is_drawn(curve, i) ? 1 : 0;
    return count;
}

} // namespace

class CurveTests : public QObject {
    Q_OBJECT

  private slots:
    void the_points_go_from_edge_to_edge_without_infinities_data();
    void the_points_go_from_edge_to_edge_without_infinities();
    void the_line_is_never_drawn_across_a_pole_data();
    void the_line_is_never_drawn_across_a_pole();
    void the_line_is_broken_where_the_function_jumps_data();
    void the_line_is_broken_where_the_function_jumps();
    void the_line_is_whole_where_the_function_is_steep_but_does_not_jump_data();
    void the_line_is_whole_where_the_function_is_steep_but_does_not_jump();
    void the_line_ends_at_the_edge_of_the_domain_data();
    void the_line_ends_at_the_edge_of_the_domain();
    void the_line_is_accurate_to_half_a_pixel_data();
    void the_line_is_accurate_to_half_a_pixel();
    void the_number_of_points_is_bounded_data();
    void the_number_of_points_is_bounded();
    void a_straight_line_needs_few_points();
    void nothing_is_drawn_where_f_is_no_number();
    void only_what_fills_areas_is_dense_data();
    void only_what_fills_areas_is_dense();
    void a_picture_of_no_size_is_no_problem_data();
    void a_picture_of_no_size_is_no_problem();
};

void CurveTests::the_points_go_from_edge_to_edge_without_infinities_data() {
    QTest::addColumn<QString>("function");
    for (const char* function :
         {"x^2", "sin(x)", "1/x", "tan(x)", "ln(x)", "sqrt(x)", "floor(x)", "sin(1/x)", "2", "0", "1e300*x", "1e308",
          "exp(exp(exp(x)))", "x^99", "1/x^2", "-1/x^2", "sqrt(-1-x^2)", "|x|"})
        QTest::newRow(function) << function;
}

void CurveTests::the_points_go_from_edge_to_edge_without_infinities() {
    QFETCH(const QString, function);
    // The second view has a sample on 0, where some of these have their pole.
    for (const View& view : {View{-5.3, 4.9, -5, 5}, View{-5, 5, -5, 5}}) {
        const Curve curve = curve_of(function, view);
        QCOMPARE(curve.x.size(), curve.y.size());
        QVERIFY(!curve.x.empty());
        QVERIFY(curve.x.front() >= view.x_lower);
        QVERIFY(curve.x.back() <= view.x_upper);
        for (std::size_t i = 0; i < curve.x.size(); ++i) {
            QVERIFY(std::isfinite(curve.x[i]));
            // Far outside of the view painters get slow or lose their way.
            QVERIFY(std::isnan(curve.y[i]) || std::abs(curve.y[i]) <= 40);
            QVERIFY(i == 0 || curve.x[i - 1] <= curve.x[i]);
        }
    }
}

void CurveTests::the_line_is_never_drawn_across_a_pole_data() {
    QTest::addColumn<QString>("function");
    QTest::addColumn<QList<double>>("poles");
    QTest::newRow("1/x") << "1/x" << QList{0.0};
    QTest::newRow("1/x^2") << "1/x^2" << QList{0.0};
    QTest::newRow("tan(x)") << "tan(x)" << QList{-pi / 2, pi / 2, -3 * pi / 2, 3 * pi / 2};
    QTest::newRow("tan(3x)") << "tan(3x)" << QList{-pi / 6, pi / 6, pi / 2, 5 * pi / 6};
    QTest::newRow("ln(x)") << "ln(x)" << QList{0.0};
    QTest::newRow("ln(|x|)") << "ln(|x|)" << QList{0.0};
    QTest::newRow("1/(x^2-2)") << "1/(x^2-2)" << QList{-std::numbers::sqrt2, std::numbers::sqrt2};
    QTest::newRow("x + 1/(x-0.1)") << "x + 1/(x-0.1)" << QList{0.1};
    QTest::newRow("1/sin(x)") << "1/sin(x)" << QList{-pi, 0.0, pi};
    QTest::newRow("-1/x in small numbers") << "-0.001/x" << QList{0.0};
}

void CurveTests::the_line_is_never_drawn_across_a_pole() {
    QFETCH(const QString, function);
    QFETCH(const QList<double>, poles);
    for (const View& view :
         {View{-5.3, 4.9, -5, 5}, View{-5, 5, -5, 5}, View{-5.05, 5.01, -0.5, 0.5}, View{-6, 6, -60, 60}}) {
        const Curve curve = curve_of(function, view);
        QVERIFY(drawn_points(curve) > 50);
        for (const double pole : poles)
            QVERIFY2(!is_crossed_in_sight(curve, pole, view),
                     qPrintable(QString("%1, view to %2").arg(pole).arg(view.y_upper)));
    }
}

void CurveTests::the_line_is_broken_where_the_function_jumps_data() {
    QTest::addColumn<QString>("function");
    QTest::addColumn<QList<double>>("jumps");
    QTest::addColumn<double>("half_height");
    for (const double half_height : {2.0, 5.0, 8.0}) {
        QTest::addRow("floor(x), %g", half_height) << "floor(x)" << QList{-1.0, 0.0, 1.0} << half_height;
        QTest::addRow("sign(x), %g", half_height) << "sign(x)" << QList{0.0} << half_height;
    }
    QTest::newRow("a sawtooth") << "x - floor(x)" << QList{-2.0, -1.0, 0.0, 1.0, 2.0} << 1.0;
}

void CurveTests::the_line_is_broken_where_the_function_jumps() {
    QFETCH(const QString, function);
    QFETCH(const QList<double>, jumps);
    QFETCH(const double, half_height);
    const Curve curve = curve_of(function, {-5.3, 4.9, -half_height, half_height});
    for (const double jump : jumps) {
        QVERIFY2(!is_crossed(curve, jump), qPrintable(QString::number(jump)));
        QVERIFY(is_crossed(curve, jump + 0.5));
        // Two pixels beside it the line is there again.
        QVERIFY(is_crossed(curve, jump - 0.02));
        QVERIFY(is_crossed(curve, jump + 0.02));
    }
}

void CurveTests::the_line_is_whole_where_the_function_is_steep_but_does_not_jump_data() {
    QTest::addColumn<QString>("function");
    for (const char* function :
         {"20x", "x^3", "100x", "5tanh(50x)", "5sin(20x)", "x^9/1000", "5cbrt(x)", "|30x|", "-500x"})
        QTest::newRow(function) << function;
}

void CurveTests::the_line_is_whole_where_the_function_is_steep_but_does_not_jump() {
    QFETCH(const QString, function);
    const Curve curve = curve_of(function, {-5.3, 4.9, -5, 5});
    const Function f(function.toStdString());
    for (int i = 1; i < 1020; ++i) {
        const double x = -5.3 + i * 0.01;
        if (std::abs(f(x)) < 5)
            QVERIFY2(is_crossed(curve, x), qPrintable(QString::number(x)));
    }
}

void CurveTests::the_line_ends_at_the_edge_of_the_domain_data() {
    QTest::addColumn<QString>("function");
    QTest::addColumn<double>("edge");
    QTest::addColumn<bool>("begins");
    QTest::newRow("sqrt(x)") << "sqrt(x)" << 0.0 << true;
    QTest::newRow("sqrt(x - 1/3)") << "sqrt(x - 1/3)" << 1.0 / 3 << true;
    QTest::newRow("sqrt(-x)") << "sqrt(-x)" << 0.0 << false;
    QTest::newRow("asin(x), left") << "asin(x)" << -1.0 << true;
    QTest::newRow("asin(x), right") << "asin(x)" << 1.0 << false;
    QTest::newRow("x ln(x)") << "x ln(x)" << 0.0 << true;
    QTest::newRow("sqrt(4 - x^2), right") << "sqrt(4 - x^2)" << 2.0 << false;
}

void CurveTests::the_line_ends_at_the_edge_of_the_domain() {
    QFETCH(const QString, function);
    QFETCH(const double, edge);
    QFETCH(const bool, begins);
    const View view{-5.3, 4.9, -5, 5};
    const Curve curve = curve_of(function, view);
    double nearest = begins ? view.x_upper : view.x_lower;
    for (std::size_t i = 0; i < curve.x.size(); ++i)
        if (is_drawn(curve, i))
            nearest = begins ? std::min(nearest, curve.x[i]) : std::max(nearest, curve.x[i]);
    const double pixels = std::abs(nearest - edge) / view.width() * width;
    QVERIFY2(pixels <= 0.001, qPrintable(QString::number(pixels)));
}

void CurveTests::the_line_is_accurate_to_half_a_pixel_data() {
    QTest::addColumn<QString>("function");
    for (const char* function : {"sin(x)", "sin(10x)", "x^2", "x^2/5", "exp(x)", "x^3-3x", "|x|", "2", "3sin(5x)",
                                 "1/(1+x^2)", "5exp(-50x^2)", "1/x"})
        QTest::newRow(function) << function;
}

void CurveTests::the_line_is_accurate_to_half_a_pixel() {
    QFETCH(const QString, function);
    const View view{-5.3, 4.9, -5, 5};
    const Curve curve = curve_of(function, view);
    const Function f(function.toStdString());
    double worst = 0;
    for (std::size_t i = 1; i < curve.x.size(); ++i)
        for (const double part : {0.25, 0.5, 0.75}) {
            const double y = f(std::lerp(curve.x[i - 1], curve.x[i], part));
            if (is_drawn(curve, i - 1) && is_drawn(curve, i) && std::abs(y) < 5)
                worst = std::max(worst, std::abs(std::lerp(curve.y[i - 1], curve.y[i], part) - y));
        }
    const double pixels = worst / view.height() * height;
    QVERIFY2(pixels <= 0.5, qPrintable(QString::number(pixels)));
}

void CurveTests::the_number_of_points_is_bounded_data() {
    QTest::addColumn<QString>("function");
    QTest::addColumn<double>("half_height");
    for (const char* function : {"x^2", "sin(300x)", "tan(100x)", "sin(1/x)", "1e300*x", "2", "sqrt(-1-x^2)",
                                 "floor(x)", "floor(1000x)/1000", "tan(1e6 x)", "sqrt(sin(1000x))", "sqrt(sin(1e9 x))"})
        QTest::addRow("%s", function) << function << 5.0;
    for (const char* function : {"sin(300x)", "sin(5000x)", "sin(1e9 x)", "floor(sin(1e5 x))"})
        QTest::addRow("%s, as high as the picture", function) << function << 1.0;
}

void CurveTests::the_number_of_points_is_bounded() {
    QFETCH(const QString, function);
    QFETCH(const double, half_height);
    const Curve curve = curve_of(function, {-5.3, 4.9, -half_height, half_height});
    // The header promises about sixteen a pixel.
    QVERIFY2(curve.x.size() <= 2 * 16 * width, qPrintable(QString::number(curve.x.size())));
}

void CurveTests::a_straight_line_needs_few_points() {
    const Curve curve = curve_of("2", {-5.3, 4.9, -5, 5});
    QVERIFY(curve.x.size() <= width);
    QCOMPARE(drawn_points(curve), curve.x.size());
    for (const double y : curve.y)
        QCOMPARE(y, 2.0);
    QCOMPARE(curve.x.front(), -5.3);
    QCOMPARE(curve.x.back(), 4.9);
}

void CurveTests::nothing_is_drawn_where_f_is_no_number() {
    for (const char* function : {"sqrt(-1-x^2)", "ln(-1-x^2)", "1e308*10*(1+x^2)"})
        QCOMPARE(drawn_points(curve_of(function, {-5.3, 4.9, -5, 5})), std::size_t{0});
    const Curve half = curve_of("ln(x)", {-5.3, 4.9, -5, 5});
    for (std::size_t i = 0; i < half.x.size(); ++i)
        QVERIFY(half.x[i] > 0 || !is_drawn(half, i));
}

void CurveTests::only_what_fills_areas_is_dense_data() {
    QTest::addColumn<QString>("function");
    QTest::addColumn<bool>("is_dense");
    for (const char* function : {"x^2", "sin(x)", "sin(10x)", "1/x", "floor(x)", "tan(x)"})
        QTest::newRow(function) << function << false;
    for (const char* function : {"sin(300x)", "5sin(1000x)"})
        QTest::newRow(function) << function << true;
}

void CurveTests::only_what_fills_areas_is_dense() {
    QFETCH(const QString, function);
    QFETCH(const bool, is_dense);
    QCOMPARE(curve_of(function, {-5.3, 4.9, -2, 2}).is_dense, is_dense);
}

void CurveTests::a_picture_of_no_size_is_no_problem_data() {
    QTest::addColumn<int>("pixels");
    for (const int pixels : {-5, 0, 1})
        QTest::addRow("%d", pixels) << pixels;
}

void CurveTests::a_picture_of_no_size_is_no_problem() {
    QFETCH(const int, pixels);
    const Curve curve = sample_curve([](double x) { return std::tan(x); }, {-5, 5, -5, 5}, pixels, pixels);
    QVERIFY(curve.x.size() < 100'000);
    for (const double y : curve.y)
        QVERIFY(std::isnan(y) || std::isfinite(y));
}

} // namespace hiker

std::unique_ptr<QObject> curve_tests() {
    return std::make_unique<hiker::CurveTests>();
}

#include "curve_test.moc"
