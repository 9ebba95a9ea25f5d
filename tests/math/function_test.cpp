// SPDX-License-Identifier: GPL-3.0-or-later
#include "math/function.h"

#include <QTest>
#include <array>
#include <cmath>
#include <locale>
#include <thread>
#include <utility>

#include "math/notation_error.h"
#include "tests.h"

using hiker::Function;
using hiker::NotationError;

class FunctionTest : public QObject {
    Q_OBJECT

  private slots:
    void keepsWhatWasTyped();
    void countsItsVariables_data();
    void countsItsVariables();
    void ignoresYWhereItIsNotMentioned();
    void isNotANumberOutsideOfItsDomain();
    void isInfiniteWhereItOverflows();
    void evaluatesBothSides();
    void sharesNothingWithOtherFunctions();
    void canBeMoved();
    void evaluatesInSeveralThreadsAtOnce();
    void readsADotInACommaLocale();
    void isRefusedWhereTheTextIsNoFunction();
};

void FunctionTest::keepsWhatWasTyped() {
    QCOMPARE(Function(" f(x) = x² ").typed(), std::string(" f(x) = x² "));
}

void FunctionTest::countsItsVariables_data() {
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<int>("variables");
    QTest::newRow("of x") << QByteArray("x^2") << 1;
    QTest::newRow("a constant") << QByteArray("5") << 1;
    QTest::newRow("y as the result") << QByteArray("y = x^2") << 1;
    QTest::newRow("of x and y") << QByteArray("x*y") << 2;
    QTest::newRow("of y alone") << QByteArray("y^2") << 2;
    QTest::newRow("y in one branch of a condition") << QByteArray("x<0 ? y : 1") << 2;
}

void FunctionTest::countsItsVariables() {
    QFETCH(const QByteArray, typed);
    QFETCH(const int, variables);
    QCOMPARE(Function(typed.toStdString()).variables(), variables);
}

void FunctionTest::ignoresYWhereItIsNotMentioned() {
    const Function square("x^2");
    QCOMPARE(square({3, 1000}), 9.0);
    QCOMPARE(square(3), 9.0);
}

void FunctionTest::isNotANumberOutsideOfItsDomain() {
    QVERIFY(std::isnan(Function("ln(x)")(-1)));
    QVERIFY(std::isnan(Function("x^0.5")(-1)));
    QVERIFY(std::isnan(Function("acosh(x)")(0.5)));
    QVERIFY(std::isnan(Function("mod(1, x)")(0)));
    QVERIFY(std::isnan(Function("sin(x)/x")(0)));
}

void FunctionTest::isInfiniteWhereItOverflows() {
    QCOMPARE(Function("exp(x)")(710), HUGE_VAL);
    QCOMPARE(Function("-x^3")(1e103), -HUGE_VAL);
    QCOMPARE(Function("ln(x)")(0), -HUGE_VAL);
    QCOMPARE(Function("1/x")(-0.0), -HUGE_VAL);
}

void FunctionTest::evaluatesBothSides() {
    const auto [ahead, behind] = Function("x^2").both_sides({3, 0}, {0.5, 0});
    QCOMPARE(ahead, 12.25);
    QCOMPARE(behind, 6.25);
    const auto [above, below] = Function("x + 10y").both_sides({1, 2}, {0, 1});
    QCOMPARE(above, 31.0);
    QCOMPARE(below, 11.0);
}

void FunctionTest::sharesNothingWithOtherFunctions() {
    const Function square("x^2");
    const Function twice("2x");
    QCOMPARE(square(3), 9.0);
    QCOMPARE(twice(5), 10.0);
    QCOMPARE(square(4), 16.0);
}

void FunctionTest::canBeMoved() {
    Function first("x^2 + y");
    first({1, 1});
    Function second(std::move(first));
    QCOMPARE(second({3, 4}), 13.0);
    Function third("x");
    third = std::move(second);
    QCOMPARE(third({2, 1}), 5.0);
    QCOMPARE(third.typed(), std::string("x^2 + y"));
    QCOMPARE(third.variables(), 2);
}

void FunctionTest::evaluatesInSeveralThreadsAtOnce() {
    std::array<int, 4> wrong{};
    std::array<std::thread, 4> threads;
    for (std::size_t i = 0; i < threads.size(); ++i)
        threads[i] = std::thread([&count = wrong[i], i] {
            for (int repeat = 0; repeat < 20; ++repeat) {
                const Function function("x^2 + floor(x/2) + y");
                for (int n = 0; n < 5000; ++n) {
                    const double x = n;
                    const double y = static_cast<double>(i);
                    if (function({x, y}) != x * x + n / 2 + y)
                        ++count;
                }
            }
        });
    for (std::thread& thread : threads)
        thread.join();
    for (const int count : wrong)
        QCOMPARE(count, 0);
}

void FunctionTest::readsADotInACommaLocale() {
    const std::locale before = std::locale::global(std::locale(std::locale::classic(), new CommaPunctuation));
    const double value = Function("1.5x + 12345.25")(2);
    std::locale::global(before);
    QCOMPARE(value, 12348.25);
}

void FunctionTest::isRefusedWhereTheTextIsNoFunction() {
    QVERIFY_THROWS_EXCEPTION(NotationError, Function(""));
    QVERIFY_THROWS_EXCEPTION(NotationError, Function("x = 3"));
    QVERIFY_THROWS_EXCEPTION(NotationError, Function("x, 2"));
}

std::unique_ptr<QObject> function_tests() {
    return std::make_unique<FunctionTest>();
}

#include "function_test.moc"
