// SPDX-License-Identifier: GPL-3.0-or-later
#include "math/sympy_text.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTest>
#include <algorithm>
#include <array>
#include <cmath>
#include <string>

#include "math/function.h"
#include "math/names.h"
#include "math/notation.h"
#include "tests.h"

using hiker::Function;
using hiker::sympy_text;
using hiker::SympyText;

namespace {

// On both sides of everything that happens to a function at 0, 1 or a half, and on them.
constexpr std::array points{-7.25, -2.5, -1.0, -0.3, 0.0, 0.4, 0.5, 1.0, 1.75, 3.0, 8.5};

constexpr std::array formulas{
    // Arithmetic
    "x", "7", "0.5", "-3", "007x", ".5x + 5.", "2e-3x", "100000000000000000000x", "x^2", "-x^2", "(-x)^3",
    "x^4 - 3x^3 + 2", "2 - (x - (3 - x))", "(x+9)/((x+1.9)/(x/3))", "x/2/3", "x/(2*3)", "1/2x", "1/(2x)", "-1/3 x",
    "2/-3 + x", "x - -1", "x*-2", "--x", "-(x+1)*2", "(x+1)(x-1)/(x²+1)", "2π x", "e^x", "e^(-x²/2)/√(2π)", "π²", "e",
    "2^3^2 x",
    // Powers
    "2^x", "x^0.5", "x^-0.5", "x^(1/3)", "x^1.5", "(x^2)^0.5", "x^x", "x^x^2", "x⁻¹", "x⁻²", "x^-3", "x^(-1/3)",
    "|x^(1/3) - 1|", "|x^1.5 + x|", "x^(2-1)", "x^1000", "x^(-1000)", "x^99999999999", "2^0.5 x", "2^floor(x)",
    "2^ceil(x)", "1.5^round(x)",
    // Functions
    "sin(x)", "cos(x)", "tan(x)", "sec(x)", "csc(x)", "cot(x)", "x/sec(x)", "2^csc(x)", "x-cot²(x)", "asin(x)",
    "acos(x)", "atan(x)", "arcsin(x)", "arccos(x)", "arctan(x)", "atan2(x, 2)", "atan2(x, -1)", "atan2(-1, x)",
    "sinh(x)", "cosh(x)", "tanh(x)", "asinh(x)", "acosh(x)", "atanh(x)", "exp(x)", "ln(x)", "log(x)", "log2(x)",
    "log10(x)", "log10²(x)", "sqrt(x)", "√(x+1)", "cbrt(x)", "∛x²", "abs(x)", "||x|-1|", "sign(x)", "sgn(x)",
    "heaviside(x)", "heaviside(x-1) x", "floor(x)", "ceil(x)", "round(x)", "trunc(x)", "mod(x, 3)", "mod(x, -3)",
    "mod(5.5, x)", "-mod(-x, 3)^2", "2^mod(x, 2.5)", "min(x)", "min(x, 1)", "max(x)+1", "max(x, 1, 7, 2)",
    "min(x³, 2x, 5)", "sin²x", "sin x cos x", "round(round(x/2)x)", "trunc(2x) + floor(x)/3",
    // Conditions
    "x<0 ? -x : x²", "x≤1 ? 1 : 2", "x>=1 ? 1 : 2", "x>1 ? 1 : 2", "x==1 ? 1 : 2", "x≠1 ? 1 : 2", "1<x ? 1 : 2",
    "x>0 && x<2 ? 5 : 7", "x>-3 && x<2 && x≠1 ? 5x : 7", "x<0 ? 1 : x<1 ? 2 : 3", "x<0 ? (x<-1 ? 1 : 2) : 3", "x(x>1)",
    "(x>0)(x<2)", "x>0", "-(x>0 && x<2)", "x ? 1 : 2", "x && x-1 ? 1 : 2", "(x>0) == (x<2) ? 1 : 2", "1<2 ? x : 0",
    "2(x>1 ? 10 : 20) + 1", "(x<1 ? x : 2)²", "x^(x>1 ? 2 : 3)", "3 ? x : 1",
    // Constants that are no numbers, or only large ones
    "1/0 + x", "x - 1/0", "0/0 x", "(-8)^(1/3) x", "9^9^9 + x", "x/9^9^9", "10^400 x", "1/10^400 + x", "√(-1)² x",
    "x < (-8)^0.5 ? 1 : 2", "x ≠ 0/0 ? 1 : 2", "ln(-1) x", "ln(0) + x", "mod(x, 0)", "atan(1/0) x", "x/(1-1)",
    "min(x, 1/0)", "max(0/0, x) + 0/0", "10^300 x", "9^99 x"};

QJsonArray to_json(const std::set<std::string>& texts) {
    QJsonArray array;
    for (const std::string& text : texts)
        array.append(QString::fromStdString(text));
    return array;
}

SympyText text_of(const QString& formula) {
    return sympy_text(hiker::read_notation(formula.toStdString()).expression);
}

QJsonObject case_of(const QString& formula) {
    const SympyText text = text_of(formula);
    QJsonArray at;
    for (const double point : points)
        at.append(point);
    return {{"expression", QString::fromStdString(text.expression)},
            {"imports", to_json(text.imports)},
            {"definitions", to_json(text.definitions)},
            {"replacements", to_json(text.replacements)},
            {"points", at}};
}

/// What is infinite has lost its sign in Python, or is refused: 1/0.
bool agrees(const QString& python, double expected) {
    bool is_number = false;
    const double actual = python.toDouble(&is_number);
    if (!is_number)
        return false;
    if (!std::isfinite(expected))
        return std::isnan(expected) ? std::isnan(actual) : !std::isfinite(actual);
    // As many roundings as an expression has operations; some thousand where a power is as high.
    return std::abs(actual - expected) <= 1e-12 * std::max(1.0, std::abs(expected));
}

} // namespace

class SympyTextTest : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void isGoodToRead_data();
    void isGoodToRead();
    void needsNoMoreThanItNames_data();
    void needsNoMoreThanItNames();
    void isComputedByPythonAsByHiker_data();
    void isComputedByPythonAsByHiker();
    void knowsEveryFunction();
    void staysShortHoweverDeep_data();
    void staysShortHoweverDeep();

  private:
    QHash<QString, QStringList> computed_; ///< by Python, in the order of the points
};

/// One Python for all of them: SymPy takes half a second to come.
void SympyTextTest::initTestCase() {
    QJsonArray cases;
    for (const char* formula : formulas)
        cases.append(case_of(formula));
    QProcess python;
    python.start(DEBIAN_PYTHON, {TEST_DATA "/reference/evaluate.py"});
    python.write(QJsonDocument(cases).toJson());
    python.closeWriteChannel();
    QVERIFY2(python.waitForFinished(60'000), qPrintable(python.errorString()));
    const QJsonArray results = QJsonDocument::fromJson(python.readAllStandardOutput()).array();
    QVERIFY2(results.size() == cases.size(), python.readAllStandardError().constData());
    for (qsizetype i = 0; i < results.size(); ++i)
        computed_[formulas[static_cast<std::size_t>(i)]] = results[i].toVariant().toStringList();
}

void SympyTextTest::isGoodToRead_data() {
    QTest::addColumn<QString>("formula");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* formula, const char* expected) {
        QTest::newRow(formula) << QString(formula) << QString(expected);
    };
    row("x^2", "x**2");
    row("f(x) = x²", "x**2");
    row("x^4 - 3x^3 + 2", "x**4 - 3*x**3 + 2");
    row("sin(x) + x²/10", "sin(x) + x**2/10");
    row("((x+1))*(2)", "(x + 1)*2");
    row("3(x+1)(x-1)", "3*(x + 1)*(x - 1)");
    row("x - (2 - x)", "x - (2 - x)");
    row("(x - 2) - x", "x - 2 - x");
    row("x/(2x)", "x/(2*x)");
    row("(x/2)x", "x/2*x");
    row("-x^2", "-x**2");
    row("(-x)^2", "(-x)**2");
    row("-(x+1)", "-(x + 1)");
    row("--x", "-(-x)");
    row("x+-1", "x + (-1)");
    row("x*-2", "x*(-2)");
    row("-2x", "-2*x");
    row("2^3^2", "2**3**2");
    row("(2^3)^2", "(2**3)**2");
    row("x⁻¹", "x**(-1)");
    row("x^-0.5", "x**(-0.5)");
    row("x^(1/3)", "x**Rational(1, 3)");
    row("1/2x", "Rational(1, 2)*x");
    row("-1/2x", "Rational(-1, 2)*x");
    row("x/2", "x/2");
    row("1.5/2", "1.5/2");
    row("007 + .5 + 5. + 0 + 00", "7 + 0.5 + 5.0 + 0 + 0");
    row("1e-5x", "1e-5*x");
    row("2πx", "2*pi*x");
    row("e^(-x²/2)/√(2π)", "E**(-x**2/2)/sqrt(2*pi)");
    row("|x|", "Abs(x)");
    row("ln x", "log(x)");
    row("log10(x)", "log(x, 10)");
    row("sin²(x)", "sin(x)**2");
    row("arctan(x)", "atan(x)");
    row("∛x", "cube_root(x)");
    row("2/sec(x)", "2/(1/cos(x))");
    row("mod(x, 3)", "remainder(x, 3)");
    row("max(0, x)", "Max(0, x)");
    row("max(x)", "x");
    row("x<0 ? -x : x^2", "Piecewise((-x, x < 0), (x**2, True))");
    row("x<0 ? 1 : x<1 ? 2 : 3", "Piecewise((1, x < 0), (2, x < 1), (3, True))");
    row("x>0 && x<2 ? 5 : 7", "Piecewise((5, And(x > 0, x < 2)), (7, True))");
    row("x==3 ? 1 : 2", "Piecewise((1, Eq(x, 3)), (2, True))");
    row("x(x>1)", "x*Piecewise((1, x > 1), (0, True))");
    row("x ? 1 : 2", "Piecewise((1, Ne(x, 0)), (2, True))");
    row("9^9^9 + x", "oo + x");
    row("x - 1/0", "x - oo");
    row("(-8)^(1/3)x", "nan*x");
    row("x^99999999999", "x**99999999999.0");
    row("mod(x, 1-1)", "nan");
    row("max(x, √(-1))", "nan");
}

void SympyTextTest::isGoodToRead() {
    QFETCH(const QString, formula);
    QFETCH(const QString, expected);
    QCOMPARE(QString::fromStdString(text_of(formula).expression), expected);
}

void SympyTextTest::needsNoMoreThanItNames_data() {
    QTest::addColumn<QString>("formula");
    QTest::addColumn<QString>("imports");
    QTest::addColumn<int>("definitions");
    QTest::addColumn<int>("replacements");
    QTest::newRow("nothing") << "x^2 + 1/x"
                             << "" << 0 << 0;
    QTest::newRow("functions") << "sin(x) + cos(x) - sin(2x)"
                               << "cos sin" << 0 << 0;
    QTest::newRow("constants") << "e^x + pi"
                               << "E pi" << 0 << 0;
    QTest::newRow("a root for all numbers") << "cbrt(x) + cbrt(2x)"
                                            << "Abs Rational sign" << 1 << 0;
    QTest::newRow("bars alone") << "|x|"
                                << "Abs" << 0 << 0;
    QTest::newRow("bars around a real power") << "|x^0.3|"
                                              << "Abs" << 0 << 1;
    QTest::newRow("bars in a power of e") << "e^-|x|"
                                          << "Abs E" << 0 << 0;
    QTest::newRow("two kinds of steps") << "round(x) + trunc(x)"
                                        << "Abs floor sign" << 2 << 0;
}

void SympyTextTest::needsNoMoreThanItNames() {
    QFETCH(const QString, formula);
    QFETCH(const QString, imports);
    QFETCH(const int, definitions);
    QFETCH(const int, replacements);
    const SympyText text = text_of(formula);
    QStringList names;
    for (const std::string& name : text.imports)
        names << QString::fromStdString(name);
    QCOMPARE(names.join(' '), imports);
    QCOMPARE(static_cast<int>(text.definitions.size()), definitions);
    QCOMPARE(static_cast<int>(text.replacements.size()), replacements);
}

void SympyTextTest::isComputedByPythonAsByHiker_data() {
    QTest::addColumn<QString>("formula");
    for (const char* formula : formulas)
        QTest::newRow(formula) << QString(formula);
}

void SympyTextTest::isComputedByPythonAsByHiker() {
    QFETCH(const QString, formula);
    const QStringList computed = computed_[formula];
    QVERIFY2(computed.size() == static_cast<qsizetype>(points.size()), qPrintable(computed.join('\n')));
    const Function function(formula.toStdString());
    for (std::size_t i = 0; i < points.size(); ++i) {
        const QString python = computed[static_cast<qsizetype>(i)];
        const double expected = function(points[i]);
        const QString told = "at %1 Python computes %2 for %3, Hiker %4";
        const QString text = QString::fromStdString(text_of(formula).expression);
        QVERIFY2(agrees(python, expected), qPrintable(told.arg(points[i]).arg(python, text).arg(expected, 0, 'g', 17)));
    }
}

void SympyTextTest::knowsEveryFunction() {
    for (const hiker::KnownFunction& function : hiker::known_functions()) {
        const std::string called = std::string(function.name) + "(";
        const bool is_computed = std::any_of(formulas.begin(), formulas.end(), [&](const char* formula) {
            return std::string(formula).starts_with(called);
        });
        QVERIFY2(is_computed, called.c_str());
    }
}

void SympyTextTest::staysShortHoweverDeep_data() {
    QTest::addColumn<QString>("open");
    for (const char* open : {"cbrt(", "round(", "trunc(", "heaviside(", "sign(", "abs(", "max(1, "})
        QTest::newRow(open) << QString(open);
}

void SympyTextTest::staysShortHoweverDeep() {
    QFETCH(const QString, open);
    const QString formula = open.repeated(hiker::deepest_formula) + "x" + QString(")").repeated(hiker::deepest_formula);
    QVERIFY(text_of(formula).expression.size() < 2 * hiker::longest_formula);
}

std::unique_ptr<QObject> sympy_text_tests() {
    return std::make_unique<SympyTextTest>();
}

#include "sympy_text_test.moc"
