// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests.h"
#include "words/sentences.h"

namespace hiker {

class TextTests : public QObject {
    Q_OBJECT

  private slots:
    void a_number_is_written_for_people_and_for_programs_data();
    void a_number_is_written_for_people_and_for_programs();
    void a_point_is_written_with_as_many_coordinates_as_there_are_variables();
    void each_quantity_has_a_name_and_a_range_data();
    void each_quantity_has_a_name_and_a_range();
    void the_subject_stands_in_the_sentence_data();
    void the_subject_stands_in_the_sentence();
    void a_place_counts_in_units_of_the_typed_text_data();
    void a_place_counts_in_units_of_the_typed_text();
    void a_mistake_that_somebody_typed_is_found_where_it_is_seen_data();
    void a_mistake_that_somebody_typed_is_found_where_it_is_seen();
};

void TextTests::a_number_is_written_for_people_and_for_programs_data() {
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("few");
    QTest::addColumn<QString>("exact");
    QTest::newRow("whole") << 3.0 << "3"
                           << "3";
    QTest::newRow("negative") << -0.5 << "-0.5"
                              << "-0.5";
    QTest::newRow("tenth") << 0.1 << "0.1"
                           << "0.1";
    QTest::newRow("precision") << 1e-4 << "0.0001"
                               << "0.0001";
    QTest::newRow("third") << 1.0 / 3 << "0.333333"
                           << "0.3333333333333333";
    QTest::newRow("sum") << 0.1 + 0.2 << "0.3"
                         << "0.30000000000000004";
    QTest::newRow("small") << 6.25e-10 << "6.25e-10"
                           << "6.25e-10";
    QTest::newRow("million") << 1'000'000.0 << "1e+06"
                             << "1000000";
}

void TextTests::a_number_is_written_for_people_and_for_programs() {
    QFETCH(const double, number);
    QFETCH(const QString, few);
    QFETCH(const QString, exact);
    QCOMPARE(words::number(number), few);
    QCOMPARE(words::number(number, words::Digits::exact), exact);
}

void TextTests::a_point_is_written_with_as_many_coordinates_as_there_are_variables() {
    QCOMPARE(words::number(Point{1.0 / 3, -1}, 1), "0.333333");
    QCOMPARE(words::number(Point{1.0 / 3, -1}, 2), "(0.333333, -1)");
    QCOMPARE(words::number(Point{1.0 / 3, -1}, 2, words::Digits::exact), "(0.3333333333333333, -1)");
    QCOMPARE(words::in_formula({-3, -1}, 1), "−3");
    QCOMPARE(words::in_formula({-3, -1}, 2), "(−3, −1)");
    QCOMPARE(words::place({-3, -1}, 1), "x = -3");
    QCOMPARE(words::place({-3, -1}, 2), "(x, y) = (-3, -1)");
}

void TextTests::each_quantity_has_a_name_and_a_range_data() {
    QTest::addColumn<Quantity>("quantity");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("is_whole");
    QTest::newRow("start") << Quantity::start << "Start" << false;
    QTest::newRow("start y") << Quantity::start_y << "Start y" << false;
    QTest::newRow("rate") << Quantity::learning_rate << "Learning rate" << false;
    QTest::newRow("iterations") << Quantity::iterations << "Maximum iterations" << true;
    QTest::newRow("precision") << Quantity::precision << "Precision" << false;
    QTest::newRow("h") << Quantity::difference_step << "Difference step" << false;
}

void TextTests::each_quantity_has_a_name_and_a_range() {
    QFETCH(const Quantity, quantity);
    QFETCH(const QString, name);
    QFETCH(const bool, is_whole);
    QCOMPARE(words::name(quantity), name);
    const QString sentence = words::range(quantity);
    const Range range = range_of(quantity);
    const QString from_to = QString("from %1 to %2,").arg(words::number(range.least)).arg(words::number(range.most));
    QVERIFY2(sentence.startsWith(name + ": type a "), qPrintable(sentence));
    QVERIFY2(sentence.contains(from_to), qPrintable(sentence));
    QCOMPARE(sentence.contains("whole number"), is_whole);
    QCOMPARE(sentence.contains("dot as decimal point"), !is_whole);
    QCOMPARE(words::range_of_start(1), words::range(Quantity::start));
    QCOMPARE(words::range_of_start(2),
             "Start: the function has x and y, so type two numbers from -1e+100 to 1e+100, with a dot as decimal point "
             "and a comma between them, as in 0.5,-1.");
}

void TextTests::the_subject_stands_in_the_sentence_data() {
    QTest::addColumn<QString>("subject");
    QTest::newRow("letters") << "foo";
    QTest::newRow("not ASCII") << "größe";
    QTest::newRow("a placeholder") << "%1";
    QTest::newRow("another placeholder") << "%2 of %3";
}

void TextTests::the_subject_stands_in_the_sentence() {
    QFETCH(const QString, subject);
    const NotationError error("There is no \"%1\" here.", 0, 1, subject.toStdString());
    QCOMPARE(words::notation(error), "There is no \"" + subject + "\" here.");
}

void TextTests::a_place_counts_in_units_of_the_typed_text_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("byte");
    QTest::addColumn<int>("bytes");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("length");
    QTest::newRow("ASCII") << "x + foo" << 4 << 3 << 4 << 3;
    QTest::newRow("at the start") << "foo + x" << 0 << 3 << 0 << 3;
    QTest::newRow("something missing at the end") << "x^2 +" << 5 << 0 << 5 << 0;
    QTest::newRow("behind a letter of two bytes") << "π + foo" << 5 << 3 << 4 << 3;
    QTest::newRow("behind one of three") << "√x + foo" << 7 << 3 << 5 << 3;
    // Four bytes are two units of a QString.
    QTest::newRow("behind one of four") << "😀 + foo" << 7 << 3 << 5 << 3;
    QTest::newRow("not ASCII itself") << "x + größe" << 4 << 7 << 4 << 5;
    QTest::newRow("of four bytes itself") << "x + 😀" << 4 << 4 << 4 << 2;
    QTest::newRow("missing behind non-ASCII") << "2π·" << 5 << 0 << 3 << 0;
    // Pasted text brings it along; it can't be seen, and is a unit all the same.
    QTest::newRow("behind a byte order mark") << QChar(0xfeff) + QString("rates 0.1, foo") << 14 << 3 << 12 << 3;
    QTest::newRow("a byte order mark itself") << QChar(0xfeff) + QString("foo") << 0 << 3 << 0 << 1;
    QTest::newRow("empty") << "" << 0 << 0 << 0 << 0;
}

void TextTests::a_place_counts_in_units_of_the_typed_text() {
    QFETCH(const QString, typed);
    QFETCH(const int, byte);
    QFETCH(const int, bytes);
    QFETCH(const int, position);
    QFETCH(const int, length);
    const NotationError error("Not this.", static_cast<std::size_t>(byte), static_cast<std::size_t>(bytes));
    const words::Place place = words::place(error, typed);
    QCOMPARE(place.position, position);
    QCOMPARE(place.length, length);
}

void TextTests::a_mistake_that_somebody_typed_is_found_where_it_is_seen_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("marked");
    QTest::newRow("unknown name") << "x² + foo"
                                  << "foo";
    QTest::newRow("behind π") << "π·x + 2bar(x)"
                              << "bar";
    QTest::newRow("a third variable") << "√x − 3y + z"
                                      << "z";
    QTest::newRow("no letter of mathematics") << "x² + 😀"
                                              << "😀";
}

void TextTests::a_mistake_that_somebody_typed_is_found_where_it_is_seen() {
    QFETCH(const QString, typed);
    QFETCH(const QString, marked);
    try {
        check_function(typed.toStdString());
    } catch (const NotationError& error) {
        const words::Place place = words::place(error, typed);
        QCOMPARE(typed.mid(place.position, place.length), marked);
        return;
    }
    QFAIL("It was taken for a function.");
}

} // namespace hiker

std::unique_ptr<QObject> text_tests() {
    return std::make_unique<hiker::TextTests>();
}

#include "text_test.moc"
