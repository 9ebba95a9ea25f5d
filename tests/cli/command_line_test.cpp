// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "cli/command_line.h"
#include "tests.h"

namespace hiker {

namespace {

CommandLine read(const QStringList& arguments) {
    return read_command_line(QStringList{"hiker"} + arguments);
}

} // namespace

class CommandLineTests : public QObject {
    Q_OBJECT

  private slots:
    void without_arguments_it_opens_the_worked_example();
    void an_option_changes_the_experiment_data();
    void an_option_changes_the_experiment();
    void the_options_of_the_manual_give_one_experiment();
    void what_is_asked_for_is_told_apart_data();
    void what_is_asked_for_is_told_apart();
    void help_lists_every_option();
    void version_is_told();
    void help_comes_before_everything_else();
    void what_is_wrong_is_told_in_a_sentence_data();
    void what_is_wrong_is_told_in_a_sentence();
};

void CommandLineTests::without_arguments_it_opens_the_worked_example() {
    const CommandLine line = read({});
    QCOMPARE(line.experiment, Experiment{});
    QVERIFY(line.needs_window());
    QVERIFY(!line.run);
}

void CommandLineTests::an_option_changes_the_experiment_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<Experiment>("expected");
    const auto row = [](const QStringList& arguments, const Experiment& expected) {
        QTest::newRow(qPrintable(arguments.join(' '))) << arguments << expected;
    };
    const auto with = [](Quantity quantity, std::optional<double> number) { return with_value({}, quantity, number); };
    Experiment typed;
    typed.function = "2sin(x) − √x";
    row({"--function", "2sin(x) − √x"}, typed);
    typed.function = "-x^2";
    row({"--function=-x^2"}, typed);
    row({"--start", "4"}, with(Quantity::start, 4));
    row({"--start", "-2.5"}, with(Quantity::start, -2.5));
    row({"--start=-2.5"}, with(Quantity::start, -2.5));
    row({"--start", "−2.5"}, with(Quantity::start, -2.5));
    row({"--start", "1e100"}, with(Quantity::start, 1e100));
    row({"--rate", "0.01"}, with(Quantity::learning_rate, 0.01));
    row({"--rate", "1e-12"}, with(Quantity::learning_rate, 1e-12));
    row({"--iterations", "1000"}, with(Quantity::iterations, 1000));
    row({"--iterations", "1e6"}, with(Quantity::iterations, 1e6));
    row({"--iterations", "1"}, with(Quantity::iterations, 1));
    row({"--precision", "1e-6"}, with(Quantity::precision, 1e-6));
    row({"--precision", "off"}, with(Quantity::precision, std::nullopt));
    row({"--difference-step", "1e-5"}, with(Quantity::difference_step, 1e-5));
    row({"--difference-step", "1"}, with(Quantity::difference_step, 1));
    row({"--difference-step", "auto"}, with(Quantity::difference_step, std::nullopt));
}

void CommandLineTests::an_option_changes_the_experiment() {
    QFETCH(const QStringList, arguments);
    QFETCH(const Experiment, expected);
    QCOMPARE(read(arguments).experiment, expected);
    QVERIFY(read(arguments).needs_window());
}

void CommandLineTests::the_options_of_the_manual_give_one_experiment() {
    const CommandLine line = read({"--function", "x^4 - 3x^3 + 2", "--start", "4", "--rate", "0.01", "--iterations",
                                   "1000", "--precision", "1e-6", "--difference-step", "1e-5", "--run"});
    QCOMPARE(line.experiment, (Experiment{"x^4 - 3x^3 + 2", {4, 0}, 0.01, 1000, 1e-6, 1e-5}));
    QVERIFY(line.run);
    QVERIFY(line.needs_window());
}

void CommandLineTests::what_is_asked_for_is_told_apart_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("needs_window");
    QTest::addColumn<bool>("run");
    QTest::addColumn<bool>("print");
    QTest::addColumn<QString>("picture");
    QTest::newRow("nothing") << QStringList{} << true << false << false << "";
    QTest::newRow("run") << QStringList{"--run"} << true << true << false << "";
    QTest::newRow("print") << QStringList{"--print"} << false << false << true << "";
    QTest::newRow("export") << QStringList{"--export", "a b.png"} << false << false << false << "a b.png";
    QTest::newRow("both") << QStringList{"--print", "--export=walk.png"} << false << false << true << "walk.png";
    QTest::newRow("help") << QStringList{"--help"} << false << false << false << "";
    QTest::newRow("version") << QStringList{"--version"} << false << false << false << "";
}

void CommandLineTests::what_is_asked_for_is_told_apart() {
    QFETCH(const QStringList, arguments);
    QFETCH(const bool, needs_window);
    QFETCH(const bool, run);
    QFETCH(const bool, print);
    QFETCH(const QString, picture);
    const CommandLine line = read(arguments);
    QCOMPARE(line.needs_window(), needs_window);
    QCOMPARE(line.run, run);
    QCOMPARE(line.print, print);
    QCOMPARE(line.picture.value_or(""), picture);
}

void CommandLineTests::help_lists_every_option() {
    const QString help = read({"--help"}).answer.value();
    for (const char* option : {"--function", "--start", "--rate", "--iterations", "--precision", "--difference-step",
                               "--run", "--print", "--export", "--help", "--version"})
        QVERIFY2(help.contains(option), option);
    // What holds without an option.
    for (const char* value : {"(3)", "(0.1)", "(100)", "(0.0001"})
        QVERIFY2(help.contains(value), value);
}

void CommandLineTests::version_is_told() {
    QCOMPARE(read({"--version"}).answer.value(), "hiker 1.2.3\n");
    QCOMPARE(read({"-v"}).answer.value(), "hiker 1.2.3\n");
}

void CommandLineTests::help_comes_before_everything_else() {
    QVERIFY(read({"--start", "nonsense", "--help"}).answer.value().contains("--function"));
}

void CommandLineTests::what_is_wrong_is_told_in_a_sentence_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("told");
    const auto row = [](const QStringList& arguments, const QStringList& told) {
        QTest::newRow(qPrintable(arguments.join(' '))) << arguments << told;
    };
    row({"--sart", "3"}, {"sart", "hiker --help lists the options."});
    row({"--start"}, {"start", "hiker --help lists the options."});
    row({"x^2"}, {"x^2", "--function"});
    row({"--start", "abc"}, {"Start: type a number from -1e+100 to 1e+100", "It was \"abc\"."});
    row({"--start", ""}, {"Start: type a number", "It was \"\"."});
    row({"--start", "1,5"}, {"Start: type a number", "with a dot as decimal point", "It was \"1,5\"."});
    row({"--start", "inf"}, {"Start: type a number", "It was \"inf\"."});
    row({"--start", "nan"}, {"Start: type a number"});
    row({"--start", "3 4"}, {"Start: type a number"});
    row({"--start", "%1"}, {"It was \"%1\"."});
    row({"--start", "off"}, {"Start: type a number"});
    row({"--rate", "0"}, {"Learning rate: type a number from 1e-12 to 1e+12", "It was \"0\"."});
    row({"--rate", "-0.1"}, {"Learning rate: type a number"});
    row({"--iterations", "0"}, {"Maximum iterations: type a whole number from 1 to 1e+09"});
    row({"--iterations", "2.5"}, {"Maximum iterations: type a whole number", "It was \"2.5\"."});
    row({"--iterations", "1e10"}, {"Maximum iterations: type a whole number"});
    row({"--precision", "0"}, {"Precision: type a number"});
    row({"--precision", "auto"}, {"Precision: type a number"});
    row({"--difference-step", "2"}, {"Difference step: type a number from 1e-12 to 1"});
    row({"--difference-step", "off"}, {"Difference step: type a number"});
    row({"--function", "x^2 + foo"}, {"foo", "(Function \"x^2 + foo\", character 7.)"});
    row({"--function", "π·x² + foo"}, {"foo", "character 8.)"});
    row({"--function", ""}, {"(Function \"\", character 1.)"});
    row({"--function", "x + y"}, {"x alone", "character 5.)"});
    row({"--function", "x = 3"}, {"(Function \"x = 3\", character "});
    row({"--function", "x, 2"}, {"(Function \"x, 2\", character "});
    row({"--function", "(x"}, {"(Function \"(x\", character "});
    // The signs that texts are put together with can be typed too.
    row({"--function", "x %1 %2 %3"}, {"(Function \"x %1 %2 %3\", character 3.)"});
}

void CommandLineTests::what_is_wrong_is_told_in_a_sentence() {
    QFETCH(const QStringList, arguments);
    QFETCH(const QStringList, told);
    QString sentence;
    try {
        read(arguments);
    } catch (const CommandLineError& error) {
        sentence = QString::fromUtf8(error.what());
    }
    QVERIFY(!sentence.isEmpty());
    for (const QString& part : told)
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
    QVERIFY2(!sentence.contains('\n'), qPrintable(sentence));
    QVERIFY2(sentence.endsWith('.') || sentence.endsWith(".)"), qPrintable(sentence));
}

} // namespace hiker

std::unique_ptr<QObject> command_line_tests() {
    return std::make_unique<hiker::CommandLineTests>();
}

#include "command_line_test.moc"
