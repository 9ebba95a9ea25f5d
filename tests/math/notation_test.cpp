// SPDX-License-Identifier: GPL-3.0-or-later
#include "math/notation.h"

#include <QByteArray>
#include <QStringDecoder>
#include <QTest>
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>
#include <optional>
#include <random>
#include <string>
#include <utility>

#include "math/function.h"
#include "math/notation_error.h"
#include "tests.h"

using hiker::Function;
using hiker::NotationError;
using std::numbers::e;
using std::numbers::pi;

namespace {

constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

std::string text_of(const QByteArray& bytes) {
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// The error that a text is refused with, or nothing where it is read.
std::optional<NotationError> refusal(const std::string& typed) {
    try {
        const Function function(typed);
        return std::nullopt;
    } catch (const NotationError& error) {
        return error;
    }
}

bool is_valid_utf8(const std::string& text) {
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder.decode(QByteArray::fromStdString(text));
    return !decoder.hasError() && decoded.toUtf8().toStdString() == text;
}

/// Whether a byte position stands between two characters of a valid UTF-8 text.
bool is_between_characters(const std::string& text, std::size_t position) {
    return position >= text.size() || (static_cast<unsigned char>(text[position]) & 0xc0) != 0x80;
}

/// A formula of whole numbers with no more brackets than it needs, and its value.
struct Formula {
    std::string text;
    double value;
    int strength;   ///< 1 sum, 2 product, 3 sign, 4 power, 5 anything that needs no brackets anywhere
    double largest; ///< the largest size of any number on the way
};

class RandomFormulas {
  public:
    RandomFormulas(double x, double y) : x_(x), y_(y) {}

    Formula next(int depth) {
        const int kind = depth == 0 ? 0 : any(7);
        if (kind <= 1)
            return leaf();
        if (kind == 2)
            return negated(next(depth - 1));
        if (kind == 3)
            return raised(next(depth - 1), any(3));
        const Formula left = next(depth - 1);
        const Formula right = next(depth - 1);
        return kind == 4 ? sum(left, right) : kind == 5 ? difference(left, right) : product(left, right);
    }

  private:
    int any(int most) { return std::uniform_int_distribution(0, most)(random_); }

    template <typename... Texts>
    std::string one_of(Texts... texts) {
        const std::array<std::string, sizeof...(texts)> choice{texts...};
        return choice[static_cast<std::size_t>(any(static_cast<int>(choice.size()) - 1))];
    }

    static std::string with_strength(const Formula& formula, int least) {
        return formula.strength < least ? "(" + formula.text + ")" : formula.text;
    }

    static Formula made(std::string text, double value, int strength, double largest_before) {
        return {std::move(text), value, strength, std::max(largest_before, std::abs(value))};
    }

    Formula leaf() {
        const int number = any(9);
        const int kind = any(2);
        return kind == 0   ? made(std::to_string(number), number, 5, 0)
               : kind == 1 ? made("x", x_, 5, 0)
                           : made("y", y_, 5, 0);
    }

    Formula negated(const Formula& inner) {
        return made(one_of("-", "−") + with_strength(inner, 3), -inner.value, 3, inner.largest);
    }

    Formula raised(const Formula& base, int exponent) {
        const std::string digit = std::to_string(exponent);
        constexpr std::array superscripts{"⁰", "¹", "²", "³"};
        double value = 1;
        for (int i = 0; i < exponent; ++i)
            value *= base.value;
        return made(with_strength(base, 5) + one_of("^" + digit, "**" + digit,
                                                    std::string(superscripts[static_cast<std::size_t>(exponent)])),
                    value, 4, base.largest);
    }

    Formula sum(const Formula& left, const Formula& right) {
        return made(left.text + one_of("+", " + ") + with_strength(right, 2), left.value + right.value, 1,
                    std::max(left.largest, right.largest));
    }

    Formula difference(const Formula& left, const Formula& right) {
        return made(left.text + one_of("-", " − ") + with_strength(right, 2), left.value - right.value, 1,
                    std::max(left.largest, right.largest));
    }

    Formula product(const Formula& left, const Formula& right) {
        const std::string first = with_strength(left, 2);
        const std::string factor = with_strength(right, 4);
        const bool begins_with_digit = factor[0] >= '0' && factor[0] <= '9';
        const bool without_sign = !begins_with_digit && any(1) == 0;
        return made(without_sign ? first + factor : first + one_of("*", "·", " × ") + with_strength(right, 3),
                    left.value * right.value, 2, std::max(left.largest, right.largest));
    }

    std::mt19937 random_{20261125};
    double x_;
    double y_;
};

/// Empty if the text is read or refused as it should be, otherwise what is wrong.
std::string complaint_about(const std::string& typed) {
    try {
        const Function function(typed);
        function(0.5);
        return {};
    } catch (const NotationError& error) {
        if (error.position() > typed.size() || error.length() > typed.size() - error.position())
            return "the mark lies outside of the text";
        if (error.message().empty())
            return "there is no sentence";
        if (error.message().find("cannot be computed") != std::string::npos)
            return "the notation was read but muParser refused what it was compiled to";
        return {};
    }
}

constexpr std::array good_formulas{
    "x^2",
    "f(x) = 2x^3 - 4.5e-1x + 1",
    "y = sin²(x) + cos^2 x",
    "f(x, y) = x^2 + 10y²",
    "||x|-3| · √(x+1)",
    "x<0 ? -x : x>=2 && x<3 ? x² : max(x, 1, 2)",
    "e^(-x²/2) ÷ √(2π)",
    "3(x+1)(x−1) × ln(x)",
    "atan2(x, 2) + log10(x) + mod(x, 3)",
    "x⁻¹ + x¹⁰ ≤ 5",
};

} // namespace

class NotationTest : public QObject {
    Q_OBJECT

  private slots:
    void readsWhatPeopleWrite_data();
    void readsWhatPeopleWrite();
    void refusesWithAMarkAndASentence_data();
    void refusesWithAMarkAndASentence();
    void readsFunctionsOfTwoVariables_data();
    void readsFunctionsOfTwoVariables();
    void saysWhereYIsMentionedFirst();
    void neverReadsADoubleInequalityAsSomethingElse();
    void refusesUnreadableBytesWithoutRepeatingThem_data();
    void refusesUnreadableBytesWithoutRepeatingThem();
    void readsAThousandBytesAndNoMore();
    void readsBracketsAsDeepAsPromisedAndNoDeeper_data();
    void readsBracketsAsDeepAsPromisedAndNoDeeper();
    void refusesEndlessNesting_data();
    void refusesEndlessNesting();
    void neverMarksHalfACharacter_data();
    void neverMarksHalfACharacter();
    void keepsTheSubjectApartFromTheSentence();
    void readsOrRefusesEveryPrefixOfAGoodFormula_data();
    void readsOrRefusesEveryPrefixOfAGoodFormula();
    void readsOrRefusesRandomBytes();
    void readsOrRefusesRandomWords();
    void computesRandomFormulasOfWholeNumbersExactly();
};

void NotationTest::readsWhatPeopleWrite_data() {
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("expected");
    const auto row = [](const char* typed, double x, double expected) {
        QTest::newRow(typed) << QByteArray(typed) << x << expected;
    };

    // Numbers
    row("7", 3, 7);
    row("0.5", 3, 0.5);
    row(".5x", 3, 1.5);
    row("5.", 3, 5);
    row("2e3x", 3, 6000);
    row("2E3x", 3, 6000);
    row("2e-3x", 3, 0.006);
    row("2e+3x", 3, 6000);
    row("2e", 3, 2 * e);
    row("1.5e", 3, 1.5 * e);
    row("2e-x", 3, 2 * e - 3);
    row("2e^x", 3, 2 * std::exp(3.0));
    row("0x", 3, 0);
    row("1e-300x", 2, 2e-300);
    row("1e308x", 10, infinity);
    row("007", 3, 7);

    // Constants
    row("pi", 3, pi);
    row("π", 3, pi);
    row("2π", 3, 2 * pi);
    row("πx", 3, 3 * pi);
    row("xπ", 3, 3 * pi);
    row("π²", 3, pi * pi);
    row("e", 3, e);
    row("e^x", 2, e * e);
    row("ex", 2, 2 * e);
    row("pie", 3, pi * e);

    // Powers
    row("x^2", 3, 9);
    row("x**2", 3, 9);
    row("x ** 2", 3, 9);
    row("x²", 3, 9);
    row("x³", 3, 27);
    row("x⁴", 3, 81);
    row("x⁵ - x⁶ + x⁷", 2, 32 - 64 + 128);
    row("x⁸ + x⁹", 2, 256 + 512);
    row("x⁰ + x¹", 5, 6);
    row("x¹⁰", 2, 1024);
    row("x⁻¹", 4, 0.25);
    row("(x+1)²", 3, 16);
    row("2²x", 3, 12);
    row("x^-1", 4, 0.25);
    row("x^+2", 4, 16);
    row("x^0.5", 4, 2);
    row("x^(1/3)", 27, 3);
    row("-x^2", 3, -9);
    row("-x²", 3, -9);
    row("(-x)^2", 3, 9);
    row("2^3^2", 3, 512);
    row("(2^3)^2", 3, 64);
    row("2^-1", 3, 0.5);
    row("2^-2^2", 3, 1.0 / 16);
    row("x^x", 3, 27);
    row("0^0", 3, 1);
    row("(-8)^(1/3)", 3, not_a_number);
    row("x^(99999999999)", 1, 1);
    row("x^99999999999", 2, infinity);
    row("x^-99999999999", 2, 0);
    row("x^(1e9)", 1, 1);
    row("2^x^2", 3, 512);

    // Signs
    row("--x", 3, 3);
    row("---x", 3, -3);
    row("x--1", 3, 4);
    row("x+-1", 3, 2);
    row("x*-2", 3, -6);
    row("+x", 3, 3);
    row("x − 1", 3, 2);
    row("−x", 3, -3);
    row("x – 1", 3, 2);
    row("2·x", 3, 6);
    row("2⋅x", 3, 6);
    row("2×x", 3, 6);
    row("2∗x", 3, 6);
    row("x÷2", 3, 1.5);
    row("x∕2", 3, 1.5);
    row("x/2/3", 12, 2);
    row("10-x-2", 3, 5);

    // Multiplication without a sign
    row("2x", 3, 6);
    row("2x^2", 3, 18);
    row("2x²", 3, 18);
    row("-2x", 3, -6);
    row("3(x+1)", 3, 12);
    row("(x+1)3", 3, 12);
    row("(x+1)(x-1)", 3, 8);
    row("x(x+1)", 3, 12);
    row("xx", 3, 9);
    row("x x", 3, 9);
    row("2sin(x)", 3, 2 * std::sin(3.0));
    row("xsin(x)", 3, 3 * std::sin(3.0));
    row("x sin x", 3, 3 * std::sin(3.0));
    row("sin(x)cos(x)", 3, std::sin(3.0) * std::cos(3.0));
    row("1/2x", 4, 2);
    row("6÷2(1+x)", 2, 9);
    row("x^2x", 3, 27);
    row("2√x", 9, 6);
    row("x√4", 9, 18);

    // Functions, with brackets and without
    row("sin x", 3, std::sin(3.0));
    row("sinx", 3, std::sin(3.0));
    row("sin 2x", 3, std::sin(6.0));
    row("sin πx", 0.25, std::sin(pi / 4));
    row("sin -x", 3, std::sin(-3.0));
    row("sin x^2", 3, std::sin(9.0));
    row("sin x cos x", 3, std::sin(3.0) * std::cos(3.0));
    row("sinxcosx", 3, std::sin(3.0) * std::cos(3.0));
    row("sin x + 1", 3, std::sin(3.0) + 1);
    row("sin x/2", 3, std::sin(3.0) / 2);
    row("sin cos x", 3, std::sin(std::cos(3.0)));
    row("sin²x", 3, std::sin(3.0) * std::sin(3.0));
    row("sin²(x)", 3, std::sin(3.0) * std::sin(3.0));
    row("sin^2(x)", 3, std::sin(3.0) * std::sin(3.0));
    row("sin^2 x", 3, std::sin(3.0) * std::sin(3.0));
    row("sin**2 x", 3, std::sin(3.0) * std::sin(3.0));
    row("sin(x)^2", 3, std::sin(3.0) * std::sin(3.0));
    row("sin(x)²", 3, std::sin(3.0) * std::sin(3.0));
    row("cos³(2x)", 3, std::pow(std::cos(6.0), 3));
    row("sin²(x)+cos²(x)", 3, 1);
    row("exp -x^2", 1, 1 / e);
    row("exp(-x^2)", 2, std::exp(-4.0));
    row("e^(-x²)", 2, std::exp(-4.0));
    row("e^-x²", 2, std::exp(-4.0));
    row("tan(x)", 3, std::tan(3.0));
    row("sec(x)", 3, 1 / std::cos(3.0));
    row("csc(x)", 3, 1 / std::sin(3.0));
    row("cot(x)", 3, std::cos(3.0) / std::sin(3.0));
    row("asin(x)", 0.5, pi / 6);
    row("arcsin(x)", 0.5, pi / 6);
    row("acos(x)", 0.5, pi / 3);
    row("arccos(x)", 0.5, pi / 3);
    row("atan(x)", 1, pi / 4);
    row("arctan(x)", 1, pi / 4);
    row("atan2(x, -1)", 0, pi);
    row("sinh(x)", 1, (e - 1 / e) / 2);
    row("cosh(x)", 1, (e + 1 / e) / 2);
    row("tanh(x)", 1, (e - 1 / e) / (e + 1 / e));
    row("asinh(x)", 1, std::log(1 + std::sqrt(2.0)));
    row("acosh(x)", 2, std::log(2 + std::sqrt(3.0)));
    row("atanh(x)", 0.5, std::log(3.0) / 2);
    row("ln(x)", 2, std::numbers::ln2);
    row("ln x", 2, std::numbers::ln2);
    row("lnx", 2, std::numbers::ln2);
    row("log(x)", 2, std::numbers::ln2);
    row("log10(x)", 1000, 3);
    row("log2(x)", 8, 3);
    row("√x", 9, 3);
    row("√(x+7)", 9, 4);
    row("√4x", 9, 18);
    row("√√x", 16, 2);
    row("sqrt(x)", 9, 3);
    row("sqrt x", 9, 3);
    row("∛x", -8, -2);
    row("cbrt(x)", -8, -2);
    row("sign(x)", -8, -1);
    row("sgn(x)", 0, 0);
    row("heaviside(x)", 0, 0.5);
    row("heaviside x", 2, 1);
    row("floor(x)", -2.5, -3);
    row("ceil(x)", -2.5, -2);
    row("round(x)", -2.4, -2);
    row("trunc(x)", -2.7, -2);
    row("mod(x, 3)", -1, 2);
    row("mod(5.5, x)", 2, 1.5);
    row("min(x, 1)", 3, 1);
    row("max(x, 1, 7, 2)", 3, 7);

    // Absolute values
    row("|x|", -3, 3);
    row("abs(x)", -3, 3);
    row("abs x", -3, 3);
    row("2|x|", -3, 6);
    row("|x|x", -3, -9);
    row("x|x|", -3, -9);
    row("|x|²", -3, 9);
    row("|x||x|", -3, 9);
    row("|x|·|x+1|", -3, 6);
    row("||x|-5|", -3, 2);
    row("|x-|x||", -3, 6);
    row("|(|x|)-5|", -3, 2);
    row("|sin(|x|)|", -4, std::abs(std::sin(4.0)));
    row("sin|x|", -3, std::sin(3.0));
    row("e^|x|", -2, e * e);
    row("max(|x|, 1)", -3, 3);
    row("|2x|+|x-1|", -3, 10);

    // In front
    row("f(x) = x^2", 3, 9);
    row("f(x)=x^2", 3, 9);
    row("f ( x ) = x^2", 3, 9);
    row("g(x) = 2x", 3, 6);
    row("y = x^2", 3, 9);
    row("y=2x", 3, 6);
    row("f(x, y) = x^2", 3, 9);
    row("f = x^2", 3, 9);

    // Conditions
    row("x<0 ? -x : x^2", -3, 3);
    row("x<0 ? -x : x²", 3, 9);
    row("x≤3 ? 1 : 2", 3, 1);
    row("x>=3 ? 1 : 2", 3, 1);
    row("x≥4 ? 1 : 2", 3, 2);
    row("x>3 ? 1 : 2", 3, 2);
    row("x==3 ? 1 : 2", 3, 1);
    row("x≠3 ? 1 : 2", 3, 2);
    row("x!=3 ? 1 : 2", 4, 1);
    row("x>0 && x<2 ? 5 : 7", 1, 5);
    row("x>0 && x<2 ? 5 : 7", 3, 7);
    row("x<0 ? 1 : x<1 ? 2 : 3", 0.5, 2);
    row("2(x>1 ? 10 : 20) + 1", 3, 21);

    // Spaces
    QTest::newRow("spaces and a tab") << QByteArray("  x ^ 2\t") << 3.0 << 9.0;
    QTest::newRow("a line break behind") << QByteArray("x^2\r\n") << 3.0 << 9.0;
    QTest::newRow("no-break and thin spaces") << QByteArray("x\u00a0+\u2009\u202f1") << 3.0 << 4.0;

    // Outside of the domain
    row("ln(x)", -1, not_a_number);
    row("√x", -1, not_a_number);
    row("asin(x)", 2, not_a_number);
    row("1/x", 0, infinity);
    row("x/x", 0, not_a_number);
    row("exp(x)", 1000, infinity);
}

void NotationTest::readsWhatPeopleWrite() {
    QFETCH(const QByteArray, typed);
    QFETCH(const double, x);
    QFETCH(const double, expected);
    const auto error = refusal(text_of(typed));
    QVERIFY2(!error, error ? error->what() : "");
    const double actual = Function(text_of(typed))(x);
    QVERIFY2(is_close(actual, expected, 1e-14),
             qPrintable(QStringLiteral("%1 instead of %2").arg(actual, 0, 'g', 17).arg(expected, 0, 'g', 17)));
}

void NotationTest::refusesWithAMarkAndASentence_data() {
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("length");
    QTest::addColumn<QByteArray>("fragment");
    const auto row = [](const char* typed, int position, int length, const char* fragment) {
        QTest::newRow(typed) << QByteArray(typed) << position << length << QByteArray(fragment);
    };

    // Nothing there
    QTest::newRow("an empty field") << QByteArray() << 0 << 0 << QByteArray("Type a function of x");
    QTest::newRow("only spaces") << QByteArray("   ") << 0 << 0 << QByteArray("Type a function of x");
    row("f(x) =", 6, 0, "the function is missing");
    row("y = ", 4, 0, "the function is missing");
    row("x +", 3, 0, "stops too early");
    row("x^", 2, 0, "stops too early");
    row("x**", 3, 0, "stops too early");
    row("-", 1, 0, "stops too early");
    row("√", 3, 0, "stops too early");
    row("*x", 0, 1, "Before * a value is missing");
    row("x*/2", 2, 1, "Before / a value is missing");
    row("x^^2", 2, 1, "Before ^ a value is missing");
    row("x + × 2", 4, 2, "Before × a value is missing");
    row("²x", 0, 2, "Before this power a value is missing");
    row("x⁻", 1, 3, "raised minus needs a raised number");

    // Assignment
    row("x = 3", 2, 1, "to compare, write ==");
    row("sin(x=3)+x", 5, 1, "to compare, write ==");
    row("x^2 = 4", 4, 1, "to compare, write ==");
    row("f(x) = x = 4", 9, 1, "to compare, write ==");
    row("= x^2", 0, 1, "equals sign");
    row("(x=3)", 2, 1, "to compare, write ==");
    row("|x=3|", 2, 1, "to compare, write ==");
    row("max(1, x=3)", 8, 1, "to compare, write ==");
    row("x = 0 ? 1 : 2", 2, 1, "to compare, write ==");
    row("x += 1", 3, 1, "equals sign");
    row("e = x", 2, 1, "equals sign");
    row("f(t) = t^2", 2, 1, "Call the variable x");
    row("y = x*y", 6, 1, "y is the result");
    row("y(x) = x*y", 9, 1, "y is the result");

    // Lists and decimal commas
    row("x, 2", 1, 1, "decimal point is a dot");
    row("1,5*x", 1, 1, "decimal point is a dot");
    row("sin(1,5)", 5, 1, "decimal point is a dot");
    row("(1,5)*x", 2, 1, "decimal point is a dot");
    row("|1,5|", 2, 1, "decimal point is a dot");
    row("x^0,5", 3, 1, "decimal point is a dot");
    row(",5", 0, 1, "decimal point is a dot");

    // Brackets and bars
    row("(x+1", 0, 1, "bracket is not closed");
    row("((x)", 0, 1, "bracket is not closed");
    row("2(x+(1)", 1, 1, "bracket is not closed");
    row("sin(x", 3, 1, "bracket is not closed");
    row("x)", 1, 1, "never opened");
    row("(x+1))", 5, 1, "never opened");
    row("()", 1, 1, "Before this bracket a value is missing");
    row("(x+)", 3, 1, "Before this bracket a value is missing");
    row("|x", 0, 1, "bar is not closed");
    row("2 + |x+1", 4, 1, "bar is not closed");
    row("(|x)", 1, 1, "bar is not closed");
    row("[x]", 0, 1, "round brackets");
    row("x{2}", 1, 1, "round brackets");

    // Names
    row("foo(x)", 0, 3, "The name foo is not known");
    row("a*x", 0, 1, "The name a is not known");
    row("x + abc", 4, 3, "The name abc is not known");
    row("x_1", 0, 3, "The name x_1 is not known");
    row("_pi", 0, 3, "The name _pi is not known");
    row("sine(x)", 0, 4, "did you mean sin?");
    row("X^2", 0, 1, "did you mean x?");
    row("Sin(x)", 0, 3, "did you mean sin?");
    row("PI*x", 0, 2, "did you mean pi?");
    row("E^x", 0, 1, "did you mean e?");
    row("lg(x)", 0, 2, "did you mean log10?");
    row("pow(x,2)", 0, 3, "did you mean x^n?");
    row("x2", 0, 2, "did you mean x^2?");
    row("3x2 + 1", 1, 2, "did you mean x^2?");
    row("0x10", 1, 3, "did you mean x^10?");
    row("t^2", 0, 1, "did you mean x?");
    row("2 + theta", 4, 5, "did you mean x?");
    row("relu(x)", 0, 4, "did you mean max(0, x)?");

    // Functions
    row("sin", 0, 3, "sin needs a value in brackets");
    row("x + cos", 4, 3, "cos needs a value in brackets");
    row("sin*x", 0, 3, "sin needs a value in brackets");
    row("sin()", 0, 3, "brackets of sin are empty");
    row("max()", 0, 3, "brackets of max are empty");
    row("atan2(x)", 0, 5, "atan2 takes two values");
    row("atan2(1, 2, x)", 0, 5, "atan2 takes two values");
    row("mod x", 0, 3, "mod takes two values");
    row("max(x,)", 6, 1, "Before this bracket a value is missing");
    row("sin^-1(x)", 0, 3, "inverse function's own name");
    row("sin⁻¹(x)", 0, 3, "inverse function's own name");
    row("sin^x(x)", 0, 3, "Write this power behind the brackets");

    // Numbers
    row("1e400", 0, 5, "outside of what can be computed with");
    row("x + 1e400x", 4, 5, "outside of what can be computed with");
    row("1e-400", 0, 6, "outside of what can be computed with");
    row("1.2.3", 0, 4, "only one decimal point");
    row("1..2", 0, 3, "only one decimal point");
    row("x.", 1, 1, "needs a digit beside it");
    row("x 2", 2, 1, "Put a sign before this number");
    row("2 3", 2, 1, "Put a sign before this number");
    row("x.5", 1, 2, "Put a sign before this number");
    row("π2", 2, 1, "Put a sign before this number");

    // Conditions
    row("x<1 ? 2", 4, 1, "three parts");
    row("x : 2", 2, 1, "colon belongs to a condition");
    row("? 1 : 2", 0, 1, "Before ? a value is missing");
    row("x< ? 1 : 2", 3, 1, "Before ? a value is missing");
    row("x<1 ? : 2", 6, 1, "Before : a value is missing");
    row("x && ", 5, 0, "stops too early");

    // Characters
    row("3!", 1, 1, "Factorials");
    row("5%2", 1, 1, "mod(a, b)");
    row("\"x\"", 0, 1, "Quotation marks");
    row("f'(x)", 1, 1, "Quotation marks and primes");
    row("x;2", 1, 1, "The character ; has no meaning");
    row("x # y", 2, 1, "The character # has no meaning");
    row("x + ½", 4, 2, "The character ½ has no meaning");
    row("∞", 0, 3, "The character ∞ has no meaning");
    row("2 + 😀", 4, 4, "The character 😀 has no meaning");
    row("x & 2", 2, 1, "The character & has no meaning");
    QTest::newRow("a NUL byte") << QByteArray("x\0+1", 4) << 1 << 1 << QByteArray("unreadable character");
    QTest::newRow("a NUL byte in front") << QByteArray("\0x", 2) << 0 << 1 << QByteArray("unreadable character");
    QTest::newRow("a control character") << QByteArray("x\x01") << 1 << 1 << QByteArray("unreadable character");
    QTest::newRow("a delete character") << QByteArray("x\x7f") << 1 << 1 << QByteArray("unreadable character");
    QTest::newRow("a byte that is not UTF-8") << QByteArray("x\xff") << 1 << 1 << QByteArray("unreadable character");
}

void NotationTest::refusesWithAMarkAndASentence() {
    QFETCH(const QByteArray, typed);
    QFETCH(const int, position);
    QFETCH(const int, length);
    QFETCH(const QByteArray, fragment);
    const auto error = refusal(text_of(typed));
    QVERIFY2(error, "it was read");
    const QByteArray message = QByteArray::fromStdString(error->message());
    QVERIFY2(message.contains(fragment), message.constData());
    QCOMPARE(static_cast<int>(error->position()), position);
    QCOMPARE(static_cast<int>(error->length()), length);
}

void NotationTest::readsFunctionsOfTwoVariables_data() {
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<double>("expected_at_2_3");
    const auto row = [](const char* typed, double expected) { QTest::newRow(typed) << QByteArray(typed) << expected; };
    row("x^2 + 10y^2", 94);
    row("f(x, y) = xy", 6);
    row("f(x,y)=x²y²", 36);
    row("z = x - y", -1);
    row("y", 3);
    row("x/2y", 3);
    row("(1-x)^2 + 100(y-x^2)^2", 101);
    row("x<y ? x : y", 2);
    row("max(x, y)", 3);
}

void NotationTest::readsFunctionsOfTwoVariables() {
    QFETCH(const QByteArray, typed);
    QFETCH(const double, expected_at_2_3);
    const Function function(text_of(typed));
    QCOMPARE(function.variables(), 2);
    QCOMPARE(function({2, 3}), expected_at_2_3);
}

void NotationTest::saysWhereYIsMentionedFirst() {
    QVERIFY(!hiker::read_notation("x^2").first_y);
    QVERIFY(!hiker::read_notation("y = x^2").first_y);
    QCOMPARE(hiker::read_notation("x + y + y").first_y.value(), std::size_t{4});
    QCOMPARE(hiker::read_notation("f(x, y) = x*y").first_y.value(), std::size_t{12});
    QCOMPARE(hiker::read_notation("xxy").first_y.value(), std::size_t{2});
    QCOMPARE(hiker::read_notation("x²y").first_y.value(), std::size_t{3});
}

void NotationTest::neverReadsADoubleInequalityAsSomethingElse() {
    const std::string typed = "0 < x < 1 ? 5 : 7";
    if (refusal(typed))
        return;
    const Function function(typed);
    QCOMPARE(function(0.5), 5.0);
    QCOMPARE(function(-3), 7.0);
    QCOMPARE(function(3), 7.0);
}

void NotationTest::refusesUnreadableBytesWithoutRepeatingThem_data() {
    QTest::addColumn<QByteArray>("junk");
    QTest::newRow("a lone continuation byte") << QByteArray("\x80");
    QTest::newRow("two continuation bytes") << QByteArray("\x80\x80");
    QTest::newRow("a byte that begins nothing, then a continuation byte") << QByteArray("\xff\x80");
    QTest::newRow("a character cut off") << QByteArray("\xe2\x82");
    QTest::newRow("an overlong slash") << QByteArray("\xc0\xaf");
    QTest::newRow("half of a surrogate pair") << QByteArray("\xed\xa0\x80");
    QTest::newRow("a character with a byte too many") << QByteArray("\xc2\xb1\x80");
    QTest::newRow("Latin-1") << QByteArray("\xb2");
}

void NotationTest::refusesUnreadableBytesWithoutRepeatingThem() {
    QFETCH(const QByteArray, junk);
    const auto error = refusal("x+" + text_of(junk));
    QVERIFY2(error, "it was read");
    QCOMPARE(error->position(), std::size_t{2});
    QVERIFY(error->length() >= 1 && error->length() <= text_of(junk).size());
    QVERIFY2(is_valid_utf8(error->message()), "the sentence is not valid UTF-8");
}

void NotationTest::readsAThousandBytesAndNoMore() {
    const std::string thousand = "x" + std::string(999, '0').replace(0, 1, "+");
    QVERIFY(!refusal(thousand));
    const auto error = refusal(thousand + "00");
    QVERIFY2(error, "it was read");
    QCOMPARE(error->position(), std::size_t{1000});
    QCOMPARE(error->length(), std::size_t{2});
    QVERIFY(error->message().find("too long") != std::string::npos);

    QVERIFY2(refusal(std::string(1'000'000, '(')), "a million brackets were read");
    QCOMPARE(Function(std::string(1000, 'x'))(1), 1.0);
}

void NotationTest::readsBracketsAsDeepAsPromisedAndNoDeeper_data() {
    QTest::addColumn<QByteArray>("open");
    QTest::addColumn<QByteArray>("close");
    QTest::newRow("brackets") << QByteArray("(") << QByteArray(")");
    QTest::newRow("functions") << QByteArray("abs(") << QByteArray(")");
    QTest::newRow("bars") << QByteArray("|") << QByteArray("|");
}

void NotationTest::readsBracketsAsDeepAsPromisedAndNoDeeper() {
    QFETCH(const QByteArray, open);
    QFETCH(const QByteArray, close);
    const auto nested = [&](int depth) { return text_of(open.repeated(depth) + "x" + close.repeated(depth)); };
    const auto at_the_limit = refusal(nested(hiker::deepest_formula));
    QVERIFY2(!at_the_limit, at_the_limit ? at_the_limit->what() : "");
    QCOMPARE(Function(nested(hiker::deepest_formula))(3), 3.0);
    const auto error = refusal(nested(hiker::deepest_formula + 1));
    QVERIFY2(error, "one level more was read");
    QVERIFY(error->message().find("nested too deeply") != std::string::npos);
}

void NotationTest::refusesEndlessNesting_data() {
    QTest::addColumn<QByteArray>("typed");
    QTest::newRow("brackets") << QByteArray(999, '(') + "x";
    QTest::newRow("bars") << QByteArray(999, '|') + "x";
    QTest::newRow("signs") << QByteArray(999, '-') + "x";
    QTest::newRow("powers") << QByteArray("x^").repeated(499) + "x";
    QTest::newRow("roots") << QByteArray("√").repeated(333) + "x";
    QTest::newRow("functions without brackets") << QByteArray("ln ").repeated(333) + "x";
    QTest::newRow("functions with brackets") << QByteArray("ln(").repeated(333) + "x";
    QTest::newRow("conditions") << QByteArray("x?x:").repeated(249) + "x";
}

void NotationTest::refusesEndlessNesting() {
    QFETCH(const QByteArray, typed);
    const auto error = refusal(text_of(typed));
    QVERIFY2(error, "it was read");
    QVERIFY2(error->message().find("nested too deeply") != std::string::npos, error->what());
    QVERIFY(error->position() + error->length() <= text_of(typed).size());
}

void NotationTest::neverMarksHalfACharacter_data() {
    QTest::addColumn<QByteArray>("typed");
    const auto row = [](const char* name, const QByteArray& typed) { QTest::newRow(name) << typed; };
    row("a superscript in front", "²x");
    row("a sign of three bytes", "x +− ×2");
    row("a foreign letter", "α + x");
    row("a name behind π", "πfoo");
    row("an emoji", "x😀");
    row("too long, in the middle of a character", "x" + QByteArray("π").repeated(500));
}

void NotationTest::neverMarksHalfACharacter() {
    QFETCH(const QByteArray, typed);
    const std::string text = text_of(typed);
    const auto error = refusal(text);
    QVERIFY2(error, "it was read");
    QVERIFY(is_between_characters(text, error->position()));
    QVERIFY(is_between_characters(text, error->position() + error->length()));
}

void NotationTest::keepsTheSubjectApartFromTheSentence() {
    const auto error = refusal("Sin(x)");
    QVERIFY(error);
    QCOMPARE(QByteArray(error->sentence()).count("%1"), 1);
    QCOMPARE(QByteArray::fromStdString(error->subject()), QByteArray("sin"));
    QCOMPARE(QByteArray::fromStdString(error->message()), QByteArray(error->sentence()).replace("%1", "sin"));

    const NotationError twice("%1, and %1 again", 0, 0, "%1%1");
    QCOMPARE(QByteArray::fromStdString(twice.message()), QByteArray("%1%1, and %1%1 again"));
}

void NotationTest::readsOrRefusesEveryPrefixOfAGoodFormula_data() {
    QTest::addColumn<QByteArray>("typed");
    for (const char* formula : good_formulas)
        QTest::newRow(formula) << QByteArray(formula);
}

void NotationTest::readsOrRefusesEveryPrefixOfAGoodFormula() {
    QFETCH(const QByteArray, typed);
    const std::string whole = text_of(typed);
    const auto error = refusal(whole);
    QVERIFY2(!error, error ? error->what() : "");
    for (std::size_t length = 0; length < whole.size(); ++length) {
        const std::string prefix = whole.substr(0, length);
        const std::string complaint = complaint_about(prefix);
        QVERIFY2(complaint.empty(), (prefix + ": " + complaint).c_str());
    }
}

void NotationTest::readsOrRefusesRandomBytes() {
    std::mt19937 random(20261123);
    std::uniform_int_distribution<int> any_length(0, 40);
    std::uniform_int_distribution<int> any_byte(0, 255);
    for (int i = 0; i < 20'000; ++i) {
        std::string typed(static_cast<std::size_t>(any_length(random)), ' ');
        for (char& character : typed)
            character = static_cast<char>(any_byte(random));
        const std::string complaint = complaint_about(typed);
        QVERIFY2(complaint.empty(),
                 (QByteArray::fromStdString(typed).toHex().toStdString() + ": " + complaint).c_str());
    }
}

void NotationTest::readsOrRefusesRandomWords() {
    constexpr std::array words{"x",   "y",  "2", "0.5", "3e", "1e9", "99999999999", "e",    "π",    "sin",  "ln ",
                               "max", "(",  "(", ")",   ")",  "|",   "|",           "+",    "-",    "*",    "/",
                               "^",   "**", "²", "⁻¹",  "√",  ",",   "=",           "==",   "<",    "≤",    "&&",
                               "?",   ":",  " ", ".",   "−",  "·",   "f(x) = ",     "y = ", "mod(", "cbrt", "abs"};
    std::mt19937 random(20261124);
    std::uniform_int_distribution<int> any_length(1, 14);
    std::uniform_int_distribution<std::size_t> any_word(0, words.size() - 1);
    int read = 0;
    for (int i = 0; i < 20'000; ++i) {
        std::string typed;
        for (int left = any_length(random); left > 0; --left)
            typed += words[any_word(random)];
        const std::string complaint = complaint_about(typed);
        QVERIFY2(complaint.empty(), (typed + ": " + complaint).c_str());
        read += refusal(typed) ? 0 : 1;
    }
    QVERIFY2(read > 500, "hardly any of the random texts were formulas");
}

void NotationTest::computesRandomFormulasOfWholeNumbersExactly() {
    constexpr double exact_below = 0x1p53;
    RandomFormulas formulas(-2, 3);
    int compared = 0;
    for (int i = 0; i < 10'000; ++i) {
        const Formula formula = formulas.next(4);
        if (formula.largest >= exact_below || formula.text.size() > hiker::longest_formula)
            continue;
        const double actual = Function(formula.text)({-2, 3});
        QVERIFY2(actual == formula.value,
                 (formula.text + " is computed as " + std::to_string(actual) + ", not " + std::to_string(formula.value))
                     .c_str());
        ++compared;
    }
    QVERIFY(compared > 9000);
}

std::unique_ptr<QObject> notation_tests() {
    return std::make_unique<NotationTest>();
}

#include "notation_test.moc"
