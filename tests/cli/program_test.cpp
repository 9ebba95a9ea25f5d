// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include "tests.h"

namespace {

struct Answer {
    int exit_code = -1;
    QString output;
    QString complaint;
};

/// Runs the program to its end, as on a machine without a display.
Answer run(const QStringList& arguments) {
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(variable);
    // Qt complains on its own where this is missing or open to others.
    const QTemporaryDir runtime;
    environment.insert("XDG_RUNTIME_DIR", runtime.path());
    program.setProcessEnvironment(environment);
    program.start(HIKER_PROGRAM, arguments);
    if (!program.waitForFinished(60'000) || program.exitStatus() != QProcess::NormalExit)
        return {-1, {}, "It did not end: " + program.errorString()};
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
}

/// Whether it is one line that begins with the program's name and ends as a sentence does.
bool is_one_sentence(const QString& complaint) {
    static const QRegularExpression sentence("^hiker: [^\\n]+\\.\\)?\\n$");
    return sentence.match(complaint).hasMatch();
}

} // namespace

class ProgramTests : public QObject {
    Q_OBJECT

  private slots:
    void help_works_without_a_display();
    void version_works_without_a_display();
    void the_worked_example_is_printed();
    void the_worked_example_without_precision_is_printed();
    void any_outcome_is_printed_data();
    void any_outcome_is_printed();
    void what_is_wrong_is_told_and_ends_with_2_data();
    void what_is_wrong_is_told_and_ends_with_2();
    void a_picture_is_written_without_a_display();
    void a_picture_is_of_the_end_of_the_walk();
    void a_picture_and_the_result_come_together();
    void a_missing_folder_is_told_and_ends_with_1();
    void a_window_without_a_display_is_told_and_ends_with_1();
};

void ProgramTests::help_works_without_a_display() {
    const Answer answer = run({"--help"});
    QCOMPARE(answer.exit_code, 0);
    QCOMPARE(answer.complaint, "");
    QVERIFY(answer.output.contains("--function"));
    QVERIFY(answer.output.contains("--export"));
    QVERIFY(answer.output.endsWith('\n'));
}

void ProgramTests::version_works_without_a_display() {
    const Answer answer = run({"--version"});
    QCOMPARE(answer.exit_code, 0);
    QCOMPARE(answer.complaint, "");
    static const QRegularExpression version("^hiker [0-9]+\\.[0-9]+\\.[0-9]+\\n$");
    QVERIFY2(version.match(answer.output).hasMatch(), qPrintable(answer.output));
}

void ProgramTests::the_worked_example_is_printed() {
    const Answer answer = run({"--print"});
    QCOMPARE(answer.exit_code, 0);
    QCOMPARE(answer.complaint, "");
    // The last digits are those of rounding errors.
    static const QRegularExpression expected(
        "^Converged after 40 iterations: the step size fell below the precision 0\\.0001\\.\n"
        "Minimum occurs at x-value: 0\\.0003987683987[0-9]+\n"
        "Slope at the minimum is: 0\\.0007975367974[0-9]+\n$");
    QVERIFY2(expected.match(answer.output).hasMatch(), qPrintable(answer.output));
}

void ProgramTests::the_worked_example_without_precision_is_printed() {
    const Answer answer = run({"--print", "--precision", "off"});
    QCOMPARE(answer.exit_code, 0);
    static const QRegularExpression expected(
        "^Finished after 100 iterations, [^\n]+\\.\n"
        "Minimum occurs at x-value: 6\\.1111079[0-9]+e-10\n"
        "Slope at the minimum is: 1\\.2222[0-9]+e-09\n$");
    QVERIFY2(expected.match(answer.output).hasMatch(), qPrintable(answer.output));
}

void ProgramTests::any_outcome_is_printed_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("begins");
    QTest::addColumn<QString>("second_line");
    QTest::newRow("diverged") << QStringList{"--rate", "1.5"} << "Diverged after "
                              << "Last x-value: ";
    QTest::newRow("cycling") << QStringList{"--rate", "1"} << "Cycling after "
                             << "Last x-value: ";
    QTest::newRow("limit") << QStringList{"--rate", "0.001"} << "Iteration limit: after 100 "
                           << "Last x-value: ";
    QTest::newRow("start") << QStringList{"--function", "ln(x)", "--start", "-1"}
                           << "The start is outside of the domain"
                           << "Last x-value: -1";
    QTest::newRow("a maximum") << QStringList{"--function", "-x²", "--start", "0"} << "Converged after 1 iteration, but"
                               << "Maximum occurs at x-value: ";
    QTest::newRow("a million") << QStringList{"--iterations", "1000000", "--precision", "off"}
                               << "Finished after 1000000 iterations"
                               << "Minimum occurs at x-value: ";
}

void ProgramTests::any_outcome_is_printed() {
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, begins);
    QFETCH(const QString, second_line);
    const Answer answer = run(QStringList{"--print"} + arguments);
    QCOMPARE(answer.exit_code, 0);
    QCOMPARE(answer.complaint, "");
    const QStringList lines = answer.output.split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY2(lines[0].startsWith(begins), qPrintable(answer.output));
    QVERIFY2(lines[1].startsWith(second_line), qPrintable(answer.output));
}

void ProgramTests::what_is_wrong_is_told_and_ends_with_2_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("told");
    QTest::newRow("an unknown option") << QStringList{"--sart", "3"} << "sart";
    QTest::newRow("a bad number") << QStringList{"--start", "abc"} << "It was \"abc\".";
    QTest::newRow("a bad function") << QStringList{"--function", "x + größe"} << "größe";
    QTest::newRow("a bad rate, printing") << QStringList{"--print", "--rate", "-1"} << "Learning rate";
    QTest::newRow("a bad rate, exporting")
        << QStringList{"--export", "/nowhere/a.png", "--rate", "-1"} << "Learning rate";
    QTest::newRow("a function without its option") << QStringList{"x^2"} << "--function";
}

void ProgramTests::what_is_wrong_is_told_and_ends_with_2() {
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, told);
    const Answer answer = run(arguments);
    QCOMPARE(answer.exit_code, 2);
    QCOMPARE(answer.output, "");
    QVERIFY2(is_one_sentence(answer.complaint), qPrintable(answer.complaint));
    QVERIFY2(answer.complaint.contains(told), qPrintable(answer.complaint));
}

void ProgramTests::a_picture_is_written_without_a_display() {
    const QTemporaryDir folder;
    const Answer answer = run({"--export", folder.filePath("walk größe.png")});
    QCOMPARE(answer.exit_code, 0);
    QCOMPARE(answer.complaint, "");
    QCOMPARE(answer.output, "");
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{"walk größe.png"});
    QCOMPARE(QImage(folder.filePath("walk größe.png")).size(), QSize(1280, 720));
}

void ProgramTests::a_picture_is_of_the_end_of_the_walk() {
    const QTemporaryDir folder;
    QCOMPARE(run({"--export", folder.filePath("all.png")}).exit_code, 0);
    QCOMPARE(run({"--export", folder.filePath("one.png"), "--iterations", "1"}).exit_code, 0);
    const auto jacket = [&](const QString& name) {
        const QImage image(folder.filePath(name));
        double sum = 0;
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixel(x, y) == qRgb(0xc8, 0x37, 0x2d)) {
                    sum += x;
                    ++count;
                }
        return count > 100 ? sum / count : -1;
    };
    // The minimum is in the middle of the picture, the start to the right of it.
    QVERIFY2(std::abs(jacket("all.png") - 640) < 60, QByteArray::number(jacket("all.png")));
    QVERIFY2(jacket("one.png") > 900, QByteArray::number(jacket("one.png")));
}

void ProgramTests::a_picture_and_the_result_come_together() {
    const QTemporaryDir folder;
    const Answer answer = run({"--export", folder.filePath("walk.png"), "--print"});
    QCOMPARE(answer.exit_code, 0);
    QVERIFY(answer.output.startsWith("Converged after 40 iterations"));
    QVERIFY(QFile::exists(folder.filePath("walk.png")));
}

void ProgramTests::a_missing_folder_is_told_and_ends_with_1() {
    const QTemporaryDir folder;
    const Answer answer = run({"--export", folder.filePath("nowhere/walk.png"), "--print"});
    QCOMPARE(answer.exit_code, 1);
    QVERIFY2(is_one_sentence(answer.complaint), qPrintable(answer.complaint));
    QVERIFY(answer.complaint.contains("nowhere/walk.png"));
    QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void ProgramTests::a_window_without_a_display_is_told_and_ends_with_1() {
    const Answer answer = run({"--run"});
    QCOMPARE(answer.exit_code, 1);
    QVERIFY2(is_one_sentence(answer.complaint), qPrintable(answer.complaint));
    QVERIFY(answer.complaint.contains("--print") && answer.complaint.contains("--export"));
}

std::unique_ptr<QObject> program_tests() {
    return std::make_unique<ProgramTests>();
}

#include "program_test.moc"
