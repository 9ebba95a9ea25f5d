// SPDX-License-Identifier: GPL-3.0-or-later
#include "math/number.h"

#include <QTest>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <locale>
#include <random>
#include <string>

#include "tests.h"

using hiker::exact_text;
using hiker::read_coordinates;
using hiker::read_number;
using hiker::read_whole_number;
using hiker::short_text;

namespace {

bool is_same_double(double one, double other) {
    return std::bit_cast<std::uint64_t>(one) == std::bit_cast<std::uint64_t>(other);
}

} // namespace

class NumberTest : public QObject {
    Q_OBJECT

  private slots:
    void writesTheShortestDigits_data();
    void writesTheShortestDigits();
    void writesWhatReadsBackAsTheSameDouble();
    void writesSixDigitsForPeople_data();
    void writesSixDigitsForPeople();
    void readsNumbers_data();
    void readsNumbers();
    void refusesWhatIsNoNumber_data();
    void refusesWhatIsNoNumber();
    void readsCoordinates_data();
    void readsCoordinates();
    void readsWholeNumbers_data();
    void readsWholeNumbers();
    void refusesWhatIsNoWholeNumber_data();
    void refusesWhatIsNoWholeNumber();
    void keepsTheDotInACommaLocale();
};

// The expected texts are those of Python's repr, without its ".0".
void NumberTest::writesTheShortestDigits_data() {
    QTest::addColumn<double>("number");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](double number, const char* text) { QTest::newRow(text) << number << QByteArray(text); };
    row(0, "0");
    row(-0.0, "-0");
    row(3, "3");
    row(-3, "-3");
    row(0.1, "0.1");
    row(0.1 + 0.2, "0.30000000000000004");
    row(1.0 / 3, "0.3333333333333333");
    row(0.0001, "0.0001");
    row(0.00012345678901234567, "0.00012345678901234567");
    row(0.00001, "1e-05");
    row(1e-6, "1e-06");
    row(6.055454452393343e-06, "6.055454452393343e-06");
    row(123456.789, "123456.789");
    row(1e15, "1000000000000000");
    row(9999999999999998.0, "9999999999999998");
    row(1e16, "1e+16");
    row(1.2345678901234568e17, "1.2345678901234568e+17");
    row(5e-324, "5e-324");
    row(-1.7976931348623157e308, "-1.7976931348623157e+308");
    row(1e100, "1e+100");
    row(std::numeric_limits<double>::quiet_NaN(), "nan");
    QTest::newRow("a negative nan") << -std::numeric_limits<double>::quiet_NaN() << QByteArray("nan");
    row(std::numeric_limits<double>::infinity(), "inf");
    row(-std::numeric_limits<double>::infinity(), "-inf");
}

void NumberTest::writesTheShortestDigits() {
    QFETCH(const double, number);
    QFETCH(const QByteArray, text);
    QCOMPARE(QByteArray::fromStdString(exact_text(number)), text);
}

void NumberTest::writesWhatReadsBackAsTheSameDouble() {
    std::mt19937_64 random(20261123);
    std::uniform_real_distribution<double> everyday(-1000, 1000);
    for (int i = 0; i < 100'000; ++i) {
        const double any = std::bit_cast<double>(random());
        for (const double number : {any, everyday(random)}) {
            if (!std::isfinite(number))
                continue;
            const std::string text = exact_text(number);
            const auto read = read_number(text);
            QVERIFY2(read && is_same_double(*read, number), text.c_str());
        }
    }
}

void NumberTest::writesSixDigitsForPeople_data() {
    QTest::addColumn<double>("number");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](double number, const char* text) { QTest::newRow(text) << number << QByteArray(text); };
    row(0, "0");
    row(3, "3");
    row(-0.1, "-0.1");
    row(0.1 + 0.2, "0.3");
    row(3.987683987e-4, "0.000398768");
    row(6.111107929e-10, "6.11111e-10");
    row(1e-6, "1e-06");
    row(2.0 / 3, "0.666667");
    row(999999.5, "1e+06");
    row(123456, "123456");
    row(123456789, "1.23457e+08");
    QTest::newRow("a negative zero") << -0.0 << QByteArray("0");
    QTest::newRow("a negative nan") << -std::numeric_limits<double>::quiet_NaN() << QByteArray("nan");
}

void NumberTest::writesSixDigitsForPeople() {
    QFETCH(const double, number);
    QFETCH(const QByteArray, text);
    QCOMPARE(QByteArray::fromStdString(short_text(number)), text);
}

void NumberTest::readsNumbers_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("number");
    const auto row = [](const char* text, double number) { QTest::newRow(text) << QByteArray(text) << number; };
    row("3", 3);
    row("-3", -3);
    row("+3", 3);
    row("−3", -3);
    row("  −3.5 ", -3.5);
    row("\t0.1\t", 0.1);
    row("0.1", 0.1);
    row(".5", 0.5);
    row("5.", 5);
    row("1e6", 1e6);
    row("1E6", 1e6);
    row("1e+6", 1e6);
    row("1e-6", 1e-6);
    row("1e-310", 1e-310);
    row("1.7976931348623157e308", 1.7976931348623157e308);
    row("000012", 12);
    row("0", 0);
}

void NumberTest::readsNumbers() {
    QFETCH(const QByteArray, text);
    QFETCH(const double, number);
    const auto read = read_number(text.toStdString());
    QVERIFY(read);
    QVERIFY(is_same_double(*read, number));
}

void NumberTest::refusesWhatIsNoNumber_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a space") << QByteArray(" ");
    QTest::newRow("a NUL byte behind") << QByteArray("3\0", 2);
    QTest::newRow("two lines") << QByteArray("3\n4");
    QTest::newRow("a byte that is not UTF-8") << QByteArray("\xff");
    for (const char* text :
         {"1,5", "1.5x", "x",   "0x10", "inf",   "-inf",  "nan", "infinity", "1e400", "-1e400", "1e-400", "--1",
          "+-1", "-+1",  "++1", "− 1",  "- 1",   "−-1",   "+−1", "1 2",      "1e",    "e5",     "1.2.3",  ".",
          "-",   "+",    "−",   "1_0",  "1'000", "1 000", "½",   "٣",        "3%",    "(3)"})
        QTest::newRow(text) << QByteArray(text);
}

void NumberTest::refusesWhatIsNoNumber() {
    QFETCH(const QByteArray, text);
    QVERIFY(!read_number(std::string(text.constData(), static_cast<std::size_t>(text.size()))));
}

void NumberTest::readsCoordinates_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<double>>("numbers");
    const auto row = [](const char* text, const QList<double>& numbers) {
        QTest::addRow("\"%s\"", text) << QByteArray(text) << numbers;
    };
    row("3", {3});
    row(" -2.5 ", {-2.5});
    row("3,-1", {3, -1});
    row("3, -1", {3, -1});
    row(" ( 3 , \u22121 ) ", {3, -1});
    row("(1e100,0.25)", {1e100, 0.25});
    for (const char* text :
         {"",      ",",     "()",       "(,)",     "3,",  ",3",    "3,-1,2", "3 -1",    "3;-1", "(3)",
          "(3,-1", "3,-1)", "((3,-1))", "(3),(1)", "x,y", "3,nan", "inf,1",  "1e400,1", "(",    ")"})
        row(text, {});
}

void NumberTest::readsCoordinates() {
    QFETCH(const QByteArray, text);
    const std::vector<double> numbers = read_coordinates(text.toStdString());
    QTEST(QList<double>(numbers.begin(), numbers.end()), "numbers");
}

void NumberTest::readsWholeNumbers_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qlonglong>("number");
    const auto row = [](const char* text, qlonglong number) { QTest::newRow(text) << QByteArray(text) << number; };
    row("100", 100);
    row(" 100 ", 100);
    row("1e6", 1'000'000);
    row("1.5e3", 1500);
    row("100.0", 100);
    row("−3", -3);
    row("0", 0);
    row("9007199254740991", 9007199254740991);
    row("-9007199254740991", -9007199254740991);
}

void NumberTest::readsWholeNumbers() {
    QFETCH(const QByteArray, text);
    QFETCH(const qlonglong, number);
    const auto read = read_whole_number(text.toStdString());
    QVERIFY(read);
    QCOMPARE(*read, number);
}

void NumberTest::refusesWhatIsNoWholeNumber_data() {
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"", "1.5", "1e-1", "x", "1,000", "1e16", "-1e16", "1e300", "inf", "nan", "0.9999999"})
        QTest::newRow(*text == 0 ? "nothing" : text) << QByteArray(text);
    QTest::newRow("2^53 + 1, which no double holds") << QByteArray("9007199254740993");
}

void NumberTest::refusesWhatIsNoWholeNumber() {
    QFETCH(const QByteArray, text);
    QVERIFY(!read_whole_number(text.toStdString()));
}

void NumberTest::keepsTheDotInACommaLocale() {
    const std::locale before = std::locale::global(std::locale(std::locale::classic(), new CommaPunctuation));
    const std::string exact = exact_text(12345.25);
    const std::string brief = short_text(1234.5);
    const auto with_dot = read_number("12345.25");
    const auto with_comma = read_number("1,5");
    std::locale::global(before);
    QCOMPARE(exact, std::string("12345.25"));
    QCOMPARE(brief, std::string("1234.5"));
    QCOMPARE(with_dot.value(), 12345.25);
    QVERIFY(!with_comma);
}

std::unique_ptr<QObject> number_tests() {
    return std::make_unique<NumberTest>();
}

#include "number_test.moc"
