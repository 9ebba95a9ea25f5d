// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include "../several.h"
#include "cli/command_line.h"
#include "descent/walked.h"
#include "picture/recording.h"
#include "plot/map_area.h"
#include "tests.h"

namespace {

struct Answer {
    int exit_code = -1;
    QString output;
    QString complaint;
};

/// Runs the program to its end, as on a machine without a display.
Answer run(const QStringList& arguments, const QString& output_file = {}) {
    QProcess program;
    if (!output_file.isEmpty())
        program.setStandardOutputFile(output_file, QIODevice::Append);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(variable);
    environment.remove("XDG_RUNTIME_DIR"); // as for a script
    program.setProcessEnvironment(environment);
    program.start(HIKER_PROGRAM, arguments);
    if (!program.waitForFinished(60'000) || program.exitStatus() != QProcess::NormalExit)
        return {-1, {}, "It did not end: " + program.errorString()};
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
}

QByteArray content_of(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

/// Whether it is one line that begins with the program's name and ends as a sentence does.
bool is_one_sentence(const QString& complaint) {
    static const QRegularExpression sentence("^hiker: [^\\n]+\\.\\)?\\n$");
    return sentence.match(complaint).hasMatch();
}

/// A map whose pixels have been walked one by one, each by a descent of its own.
hiker::RateMap of_single_descents(hiker::Experiment experiment, const hiker::MapArea& area) {
    hiker::RateMap map(area);
    for (int row = 0; row < area.height; ++row)
        for (int column = 0; column < area.width; ++column) {
            hiker::put_on_map(experiment.hiker(), {area.x_of(column), area.y_of(row)}, area.upward);
            hiker::Descent descent(experiment);
            while (!descent.ending())
                descent.advance();
            map.at(column, row) = {descent.point(), static_cast<std::int32_t>(descent.number()), descent.ending()};
        }
    return map;
}

/// A picture of it, of the starts that the program shows.
void draw_single_descents(const hiker::Experiment& experiment, hiker::Colouring colouring, QSize size,
                          const QString& path) {
    hiker::PictureSettings settings;
    settings.sheet.pixels = size;
    const hiker::MapArea area = hiker::map_area(hiker::walk(experiment));
    auto drawing =
        std::make_unique<hiker::MapDrawing>(experiment, area, settings.style, colouring, settings.sheet.layout());
    drawing->set_map(of_single_descents(experiment, drawing->area_for(size)));
    const auto recording = hiker::record_map(std::move(drawing), settings, hiker::StillFormat::png, path);
    while (!recording->is_done())
        recording->advance();
}

} // namespace

class ProgramTests : public QObject {
    Q_OBJECT

  private slots:
    void help_works_without_a_display();
    void version_works_without_a_display();
    void the_worked_example_is_printed();
    void the_worked_example_without_precision_is_printed();
    void on_two_variables_points_are_printed();
    void any_outcome_is_printed_data();
    void any_outcome_is_printed();
    void several_hikers_are_printed_one_below_the_other();
    void what_is_wrong_is_told_and_ends_with_2_data();
    void what_is_wrong_is_told_and_ends_with_2();
    void a_picture_is_written_without_a_display();
    void a_picture_is_of_the_end_of_the_walk();
    void a_picture_and_the_result_come_together();
    void a_missing_folder_is_told_and_ends_with_1();
    void a_window_without_a_display_is_told_and_ends_with_1();
    void many_files_come_of_one_walk();
    void everything_can_be_had_of_several_hikers();
    void several_hikers_are_the_same_from_a_file();
    void a_file_of_the_first_version_is_worked_on();
    void the_convergence_is_drawn_as_asked_for();
    void a_map_has_the_colours_that_single_descents_have_data();
    void a_map_has_the_colours_that_single_descents_have();
    void a_map_is_written_in_any_format_that_stands_still_data();
    void a_map_is_written_in_any_format_that_stands_still();
    void a_picture_goes_to_standard_output_data();
    void a_picture_goes_to_standard_output();
    void an_experiment_file_is_worked_on_and_options_stand_over_it();
    void what_the_walk_has_not_is_asked_wrongly_data();
    void what_the_walk_has_not_is_asked_wrongly();
    void a_file_that_is_none_is_told_and_ends_with_1_data();
    void a_file_that_is_none_is_told_and_ends_with_1();
    void a_full_disk_is_told_and_ends_with_1_data();
    void a_full_disk_is_told_and_ends_with_1();
    void a_folder_that_cannot_be_written_to_is_told_and_ends_with_1_data();
    void a_folder_that_cannot_be_written_to_is_told_and_ends_with_1();
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

/// Each iteration of x^2 + y^2 at a rate of 0.1 leaves 0.8 of both: from 3 and -1 after a hundred 6.1e-10 and -2.0e-10.
void ProgramTests::on_two_variables_points_are_printed() {
    const QStringList bowl{"--print", "--function", "x^2 + y^2", "--start", "3,-1"};
    const Answer answer = run(bowl + QStringList{"--precision", "off"});
    QCOMPARE(answer.exit_code, 0);
    static const QRegularExpression expected(
        "^Finished after 100 iterations, [^\n]+\\.\n"
        "Minimum occurs at \\(x, y\\): \\(6\\.1111079[0-9]+e-10, -2\\.0370359[0-9]+e-10\\)\n"
        "Gradient at the minimum is: \\(1\\.2222215[0-9]+e-09, -4\\.0740719[0-9]+e-10\\)\n$");
    QVERIFY2(expected.match(answer.output).hasMatch(), qPrintable(answer.output));
    const Answer both = run(bowl + QStringList{"--hiker", "newton name=Isaac", "--hiker", "start=(1, 2)"});
    QVERIFY2(both.output.startsWith("Isaac:\nConverged after ") &&
                 both.output.contains("\n\nGradient descent, η = 0.1, start (1, 2):\nConverged after "),
             qPrintable(both.output));
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
    QTest::newRow("a saddle") << QStringList{"--function", "x^2 - y^2", "--hiker", "newton start=3,-1"}
                              << "No step from (x, y) = (3, -1), after 0 iterations: the largest and the smallest"
                              << "Last (x, y): (3, -1)";
    QTest::newRow("outside of two") << QStringList{"--function", "ln(x) + y^2", "--start", "-1,2"}
                                    << "The start is outside of the domain: at (x, y) = (-1, 2)"
                                    << "Last (x, y): (-1, 2)";
    QTest::newRow("without a start") << QStringList{"--function", "x + y", "--iterations", "1", "--rate", "1"}
                                     << "Iteration limit: after 1 iteration"
                                     << "Last (x, y): ("; // (2, 1) from (3, 2)
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

void ProgramTests::several_hikers_are_printed_one_below_the_other() {
    const Answer answer = run({"--print", "--hiker", "name=Anna", "--hiker", "newton start=-2", "--hiker",
                               "rate=1.5 name='the %1 that diverges'"});
    QCOMPARE(answer.exit_code, 0);
    QCOMPARE(answer.complaint, "");
    static const QRegularExpression expected(
        "^Anna:\n"
        "Converged after 40 iterations: the step size fell below the precision 0\\.0001\\.\n"
        "Minimum occurs at x-value: 0\\.0003987683987[0-9]+\n"
        "Slope at the minimum is: 0\\.0007975367974[0-9]+\n"
        "\n"
        "Newton's method, η = 1, start −2:\n"
        "Converged after 2 iterations: [^\n]+\n"
        "Minimum occurs at x-value: [^\n]+\n"
        "Slope at the minimum is: [^\n]+\n"
        "\n"
        "the %1 that diverges:\n"
        "Diverged after [^\n]+\n"
        "Last x-value: [^\n]+\n"
        "Slope there is: [^\n]+\n$");
    QVERIFY2(expected.match(answer.output).hasMatch(), qPrintable(answer.output));
    // One alone is printed as ever, whatever she is called.
    QCOMPARE(run({"--print", "--hiker", "name=Anna"}).output, run({"--print"}).output);
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
    QTest::newRow("a bad hiker") << QStringList{"--print", "--hiker", "adm"} << "gradient-descent, momentum,";
    QTest::newRow("a bad number of a hiker") << QStringList{"--print", "--hiker", "rate=x"} << "It was \"x\".";
    QTest::newRow("a measure without a picture") << QStringList{"--print", "--measure", "f"} << "pictures";
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

void ProgramTests::many_files_come_of_one_walk() {
    const QTemporaryDir folder;
    const QMap<QString, QByteArray> begins{{"a.png", "\x89PNG"}, {"a.svg", "<?xml"},        {"a.pdf", "%PDF"},
                                           {"a.gif", "GIF89a"},  {"a.csv", "iteration,x,"}, {"a.hiker", "{"}};
    QStringList arguments{"--rate", "0.3", "--size", "320x240", "--fps", "5"};
    for (const QString& name : begins.keys())
        arguments << "--export" << folder.filePath(name);
    const Answer answer = run(arguments);
    QCOMPARE(answer.complaint, "");
    QCOMPARE(answer.exit_code, 0);
    for (auto it = begins.cbegin(); it != begins.cend(); ++it)
        QVERIFY2(content_of(folder.filePath(it.key())).startsWith(it.value()), qPrintable(it.key()));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), begins.keys());
}

void ProgramTests::everything_can_be_had_of_several_hikers() {
    const QTemporaryDir folder;
    const QMap<QString, QByteArray> begins{{"a.png", "\x89PNG"},
                                           {"a.svg", "<?xml"},
                                           {"a.pdf", "%PDF"},
                                           {"a.gif", "GIF89a"},
                                           {"a.csv", "hiker,iteration,x,"},
                                           {"a.hiker", "{"},
                                           {"a.py", "\"\"\"Momentum and Adam:"}};
    QStringList arguments{"--size", "320x240", "--fps", "5", "--show", "all", "--iterations", "20"};
    arguments << "--hiker"
              << "momentum rate=0.05 name='A, B'"
              << "--hiker"
              << "adam rate=0.3 start=-2";
    for (const QString& name : begins.keys())
        arguments << "--export" << folder.filePath(name);
    const Answer answer = run(arguments);
    QCOMPARE(answer.complaint, "");
    QCOMPARE(answer.exit_code, 0);
    for (auto it = begins.cbegin(); it != begins.cend(); ++it)
        QVERIFY2(content_of(folder.filePath(it.key())).startsWith(it.value()), qPrintable(it.key()));
    const QByteArray table = content_of(folder.filePath("a.csv"));
    QVERIFY2(table.contains("\r\n\"A, B\",20,"), table.constData());
    QVERIFY2(table.contains("\r\n\"Adam, \u03b7 = 0.3, start \u2212"
                            "2\",20,"),
             table.constData());
    QCOMPARE(table.count("\r\n"), 1 + 2 * 21);
}

void ProgramTests::several_hikers_are_the_same_from_a_file() {
    const QTemporaryDir folder;
    const QString file = folder.filePath("a.hiker");
    const QStringList hikers{"--function", "x^4/4 - x",     "--hiker", "adam rate=0.1 beta1=0.8",
                             "--hiker",    "newton start=2"};
    QCOMPARE(run(hikers + QStringList{"--export", file}).exit_code, 0);
    const Answer told = run(hikers + QStringList{"--print"});
    QVERIFY2(told.output.contains("Adam") && told.output.contains("Newton"), qPrintable(told.output));
    QCOMPARE(run({"--print", file}).output, told.output);
    QCOMPARE(run({"--print", file, "--hiker", "start=-1"}).output,
             run({"--print", "--function", "x^4/4 - x", "--hiker", "adam rate=0.1 beta1=0.8 start=-1"}).output);
}

void ProgramTests::a_file_of_the_first_version_is_worked_on() {
    const QTemporaryDir folder;
    QFile file(folder.filePath("a.hiker"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({ "format": "hiker experiment", "version": 1, "function": "x^2", "start": [-2], "learning_rate": 0.3,
        "iterations": 50, "precision": null, "difference_step": 1e-05 })");
    file.close();
    const Answer answer = run({"--print", file.fileName()});
    QCOMPARE(answer.output, run({"--print", "--start", "-2", "--rate", "0.3", "--iterations", "50", "--precision",
                                 "off", "--difference-step", "1e-5"})
                                .output);
    QVERIFY2(answer.output.startsWith("Finished after 50 iterations"), qPrintable(answer.output));
}

void ProgramTests::the_convergence_is_drawn_as_asked_for() {
    const QTemporaryDir folder;
    const auto picture = [&](const QStringList& options) {
        const QString file = folder.filePath("a.png");
        const QStringList hikers{"--hiker", "rate=0.3", "--hiker", "line-search", "--show", "convergence"};
        return run(hikers + options + QStringList{"--export", file}).exit_code == 0 ? content_of(file) : QByteArray();
    };
    const QByteArray usual = picture({});
    QVERIFY(!usual.isEmpty());
    QVERIFY(picture({"--measure", "f", "--over", "iterations"}) == usual);
    QSet<QByteArray> pictures{usual};
    for (const QStringList& options :
         {QStringList{"--measure", "slope"}, {"--measure", "step"}, {"--over", "evaluations"}})
        pictures << picture(options);
    QCOMPARE(pictures.size(), 4);
}

void ProgramTests::a_map_has_the_colours_that_single_descents_have_data() {
    QTest::addColumn<QString>("colours");
    QTest::addColumn<QString>("function");
    QTest::addColumn<QString>("optimizer");
    for (const char* colours : {"rate", "minima"})
        for (const char* function :
             {"x^4 - 4x^2 + x", "x - ln(x)", "sin(x)*exp(-x^2/10)+x^2/20", "(x^2+y-11)^2 + (x+y^2-7)^2"})
            for (const char* optimizer : {"gradient-descent", "momentum", "newton"})
                QTest::addRow("%s, %s, %s", colours, function, optimizer)
                    << QString(colours) << QString(function) << QString(optimizer);
}

/// Each pixel of the one is a descent that knows of no map.
void ProgramTests::a_map_has_the_colours_that_single_descents_have() {
    QFETCH(const QString, colours);
    QFETCH(const QString, function);
    QFETCH(const QString, optimizer);
    const QTemporaryDir folder;
    const QString start = function.contains('y') ? "2,0" : "2";
    const QStringList arguments{"--function", function, "--hiker", optimizer + " start=" + start + " rate=0.01"};
    const Answer answer =
        run(arguments + QStringList{"--map", colours, "--size", "240x180", "--export", folder.filePath("map.png")});
    QCOMPARE(answer.complaint, "");
    QCOMPARE(answer.exit_code, 0);
    const QImage image(folder.filePath("map.png"));
    QCOMPARE(image.size(), QSize(240, 180));

    const hiker::Experiment experiment = hiker::read_command_line(QStringList{"hiker"} + arguments).experiment;
    draw_single_descents(experiment, colours == "rate" ? hiker::Colouring::iterations : hiker::Colouring::minima,
                         image.size(), folder.filePath("expected.png"));
    QVERIFY(image == QImage(folder.filePath("expected.png")));
}

void ProgramTests::a_map_is_written_in_any_format_that_stands_still_data() {
    QTest::addColumn<QString>("function");
    for (const char* function : {"x^2", "x^2 + 10y^2"})
        QTest::addRow("%s", function) << QString(function);
}

void ProgramTests::a_map_is_written_in_any_format_that_stands_still() {
    QFETCH(const QString, function);
    const QTemporaryDir folder;
    const QMap<QString, QByteArray> begins{{"a.pdf", "%PDF"}, {"a.png", "\x89PNG"}, {"a.svg", "<?xml"}};
    QStringList arguments{"--function", function, "--map",   "rate",    "--size",
                          "320x240",    "--show", "caption", "--theme", "dark"};
    for (const QString& name : begins.keys())
        arguments << "--export" << folder.filePath(name);
    const Answer answer = run(arguments);
    QCOMPARE(answer.complaint, "");
    QCOMPARE(answer.exit_code, 0);
    for (auto it = begins.cbegin(); it != begins.cend(); ++it)
        QVERIFY2(content_of(folder.filePath(it.key())).startsWith(it.value()), qPrintable(it.key()));
    QVERIFY(!QImage(folder.filePath("a.png")).isNull());
}

void ProgramTests::a_picture_goes_to_standard_output_data() {
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("png") << "png" << QByteArray("\x89PNG");
    QTest::newRow("svg") << "svg" << QByteArray("<?xml");
    QTest::newRow("pdf") << "pdf" << QByteArray("%PDF");
    QTest::newRow("gif") << "gif" << QByteArray("GIF89a");
    QTest::newRow("csv") << "csv" << QByteArray("iteration,x,f,slope,step_size\r\n0,3,9,");
}

/// The same bytes as in a file.
void ProgramTests::a_picture_goes_to_standard_output() {
    QFETCH(const QString, format);
    QFETCH(const QByteArray, begins);
    const QTemporaryDir folder;
    const QString output = folder.filePath("output");
    const QString file = folder.filePath("file." + format);
    QStringList arguments{"--rate", "0.3"};
    const Answer answer = run(arguments + QStringList{"--export", "-", "--format", format}, output);
    QCOMPARE(answer.complaint, "");
    QCOMPARE(answer.exit_code, 0);
    QVERIFY(content_of(output).startsWith(begins));
    QCOMPARE(run(arguments + QStringList{"--export", file}).exit_code, 0);
    if (format != "pdf") // which has the time of its making in it
        QVERIFY(content_of(output) == content_of(file));
}

void ProgramTests::an_experiment_file_is_worked_on_and_options_stand_over_it() {
    const QTemporaryDir folder;
    const QString file = folder.filePath("a.hiker");
    QCOMPARE(run({"--function", "(x-1)^2", "--rate", "0.5", "--export", file}).exit_code, 0);
    const Answer as_it_is = run({"--print", file});
    QVERIFY2(as_it_is.output.contains("Minimum occurs at x-value: 1.000000") ||
                 as_it_is.output.contains("Minimum occurs at x-value: 0.999999") ||
                 as_it_is.output.contains("Minimum occurs at x-value: 1\n"),
             qPrintable(as_it_is.output));
    QVERIFY(run({"--print", file, "--rate", "1"}).output.startsWith("Cycling"));
}

void ProgramTests::what_the_walk_has_not_is_asked_wrongly_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("told");
    QTest::newRow("an iteration") << QStringList{"--export", "a.png", "--at", "41"} << "0 to 40";
    QTest::newRow("one of a strip") << QStringList{"--export", "a.png", "--strip", "0,41"} << "0 to 40";
    QTest::newRow("a range") << QStringList{"--export", "a.gif", "--to", "41"} << "0 to 40";
    QTest::newRow("a range backwards") << QStringList{"--export", "a.gif", "--from", "3", "--to", "2"} << "--from 3";
    QTest::newRow("more frames than anybody wants")
        << QStringList{"--export", "a.gif", "--speed", "0.01"} << "more than 20000";
    QTest::newRow("behind a file that could be written")
        << QStringList{"--export", "a.csv", "--export", "a.png", "--at", "41"} << "0 to 40";
}

void ProgramTests::what_the_walk_has_not_is_asked_wrongly() {
    QFETCH(QStringList, arguments);
    QFETCH(const QString, told);
    const QTemporaryDir folder;
    arguments.replaceInStrings(QRegularExpression("^a\\."), folder.filePath("a."));
    const Answer answer = run(arguments);
    QCOMPARE(answer.exit_code, 2);
    QVERIFY2(is_one_sentence(answer.complaint), qPrintable(answer.complaint));
    QVERIFY2(answer.complaint.contains(told), qPrintable(answer.complaint));
    QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void ProgramTests::a_file_that_is_none_is_told_and_ends_with_1_data() {
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QString>("told");
    QTest::newRow("cut off") << QByteArray(R"("hikers": [{ "name": "Anna)") << "Line 1 ";
    QTest::newRow("nine hikers") << QByteArray(R"("hikers": [{},{},{},{},{},{},{},{},{}] })") << "1 to 8 hikers";
    QTest::newRow("nobody selected") << QByteArray(R"("hikers": [{},{}], "selected": 3 })") << "the last is 2.";
    QTest::newRow("a name of two lines") << QByteArray(R"("hikers": [{},{ "name": "a\nb" }] })")
                                         << "At \"hikers\", 2nd: At \"name\": A name has at most 40 characters";
    QTest::newRow("a key of two lines") << QByteArray(R"("hikers": [{ "a\nb": 1 }] })") << "\"a b\" in a hiker";
    QTest::newRow("a hyperparameter that is none")
        << QByteArray(R"("optimizer": "adam", "hyperparameters": { "%1\n": 1 } })") << "adam has no \"%1\"";
}

void ProgramTests::a_file_that_is_none_is_told_and_ends_with_1() {
    QFETCH(const QByteArray, values);
    QFETCH(const QString, told);
    const QTemporaryDir folder;
    QFile file(folder.filePath("a.hiker"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({ "format": "hiker experiment", "version": 2, "function": "x^2", )" + values);
    file.close();
    const Answer answer = run({"--print", file.fileName()});
    QCOMPARE(answer.exit_code, 1);
    QCOMPARE(answer.output, "");
    QVERIFY2(is_one_sentence(answer.complaint), qPrintable(answer.complaint));
    QVERIFY2(answer.complaint.contains(file.fileName()) && answer.complaint.contains(told),
             qPrintable(answer.complaint));
}

void ProgramTests::a_full_disk_is_told_and_ends_with_1_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("printing") << QStringList{"--print"};
    QTest::newRow("help") << QStringList{"--help"};
    QTest::newRow("version") << QStringList{"--version"};
    QTest::newRow("lessons") << QStringList{"--list-lessons"};
    QTest::newRow("landscapes") << QStringList{"--list-landscapes"};
    for (const char* format : {"png", "svg", "pdf", "gif", "csv", "hiker"})
        QTest::newRow(format) << QStringList{"--rate", "0.3", "--export", "-", "--format", format};
}

void ProgramTests::a_full_disk_is_told_and_ends_with_1() {
    QFETCH(const QStringList, arguments);
    const Answer answer = run(arguments, "/dev/full");
    QCOMPARE(answer.exit_code, 1);
    QVERIFY2(is_one_sentence(answer.complaint), qPrintable(answer.complaint));
    QVERIFY2(answer.complaint.contains("No space left on device") || answer.complaint.contains("disk may be full"),
             qPrintable(answer.complaint));
}

/// In which nobody can write, not even the administrator that tests may run as.
void ProgramTests::a_folder_that_cannot_be_written_to_is_told_and_ends_with_1_data() {
    QTest::addColumn<QString>("path");
    for (const char* ending : {"png", "svg", "pdf", "gif", "csv", "hiker"})
        QTest::newRow(ending) << QString("/proc/self/walk.") + ending;
}

void ProgramTests::a_folder_that_cannot_be_written_to_is_told_and_ends_with_1() {
    QFETCH(const QString, path);
    const Answer answer = run({"--rate", "0.3", "--export", path});
    QCOMPARE(answer.exit_code, 1);
    QVERIFY2(is_one_sentence(answer.complaint), qPrintable(answer.complaint));
    QVERIFY2(answer.complaint.contains(path), qPrintable(answer.complaint));
}

std::unique_ptr<QObject> program_tests() {
    return std::make_unique<ProgramTests>();
}

#include "program_test.moc"
