// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>
#include <vector>

#include "../alone.h"
#include "cli/command_line.h"
#include "cli/command_line_error.h"
#include "files/experiment_file.h"
#include "files/gallery.h"
#include "files/lesson.h"
#include "tests.h"

namespace hiker {

namespace {

CommandLine read(const QStringList& arguments) {
    return read_command_line(QStringList{"hiker"} + arguments);
}

/// A walk of one hiker, of which so many iterates are kept.
Walked walked_to(long long last, long long stride = 1) {
    Track track;
    for (long long number = 0; number <= last; number += stride)
        track.trajectory.append({.number = number, .point = {}, .gradient = {}});
    return {.experiment = {}, .tracks = {track}};
}

} // namespace

class CommandLineTests : public QObject {
    Q_OBJECT

  private slots:
    void without_arguments_it_opens_the_worked_example();
    void an_option_changes_the_experiment_data();
    void an_option_changes_the_experiment();
    void a_start_on_two_variables_is_a_point_data();
    void a_start_on_two_variables_is_a_point();
    void a_function_takes_the_place_of_that_of_a_file();
    void a_hiker_is_told_in_words_data();
    void a_hiker_is_told_in_words();
    void hikers_stand_in_their_order_and_have_the_colours_of_their_places();
    void what_is_not_said_of_hikers_comes_from_the_other_options_data();
    void what_is_not_said_of_hikers_comes_from_the_other_options();
    void hikers_take_the_place_of_those_in_a_file_data();
    void hikers_take_the_place_of_those_in_a_file();
    void the_options_of_the_manual_give_one_experiment();
    void what_is_asked_for_is_told_apart_data();
    void what_is_asked_for_is_told_apart();
    void the_ending_decides_what_is_written_data();
    void the_ending_decides_what_is_written();
    void the_options_say_how_a_picture_looks();
    void the_options_say_what_the_convergence_is_drawn_of_data();
    void the_options_say_what_the_convergence_is_drawn_of();
    void a_still_shows_the_iterations_that_are_asked_for();
    void a_map_is_coloured_as_asked_for();
    void an_iterate_that_is_not_kept_is_not_shown();
    void an_animation_has_its_range_and_speed();
    void a_lesson_gives_its_first_experiment();
    void the_lessons_are_listed_with_their_titles();
    void a_landscape_gives_its_experiment();
    void the_landscapes_are_listed_with_their_minima();
    void help_lists_every_option();
    void help_lists_every_optimizer();
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

void CommandLineTests::a_start_on_two_variables_is_a_point_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<Point>("start");
    const auto row = [](const QStringList& arguments, const Point& start) {
        QTest::newRow(qPrintable(arguments.join(' '))) << arguments << start;
    };
    row({}, {3, 2});
    row({"--start", "3,-1"}, {3, -1});
    row({"--start=3,-1"}, {3, -1});
    row({"--start", "-3, 1e2"}, {-3, 100});
    row({"--start", "(3, -1)"}, {3, -1});
    row({"--start", " ( 3 , −1 ) "}, {3, -1});
    row({"--start", "0,0"}, {0, 0});
    row({"--hiker", "adam"}, {3, 2});
    row({"--start", "4,5", "--hiker", "adam"}, {4, 5});
    row({"--hiker", "start=3,-1 adam"}, {3, -1});
    row({"--hiker", "adam start=(3,-1) rate=0.1"}, {3, -1});
    row({"--hiker", "start=(3, -1) adam"}, {3, -1});
    row({"--hiker", "start=3, -1 adam"}, {3, -1});
    row({"--hiker", "start='3, -1' adam"}, {3, -1});
    row({"--hiker", "name=(me) start=3,-1"}, {3, -1});
}

/// Whether the function stands before or behind it.
void CommandLineTests::a_start_on_two_variables_is_a_point() {
    QFETCH(const QStringList, arguments);
    QFETCH(const Point, start);
    const QStringList function{"--function", "x^2 + 10y^2"};
    for (const QStringList& all : {function + arguments, arguments + function}) {
        const Experiment experiment = read(all).experiment;
        QCOMPARE(experiment.hikers.size(), 1U);
        QCOMPARE(experiment.hiker().start, start);
    }
}

void CommandLineTests::a_function_takes_the_place_of_that_of_a_file() {
    const QTemporaryDir folder;
    const QString of_x = folder.filePath("x.hiker");
    const QString of_two = folder.filePath("two.hiker");
    write_file(of_x, experiment_to_json({.hikers = {{.start = {-1, 0}}, {.colour = 1, .start = {4, 0}}}}));
    write_file(of_two, experiment_to_json(Alone{.function = "x y", .start = {5, -6}}));
    const QStringList bowl{"--print", "--function", "x^2 + y^2"};
    const Experiment lifted = read(bowl + QStringList{of_x}).experiment;
    QCOMPARE(lifted.hikers[0].start, (Point{-1, 2}));
    QCOMPARE(lifted.hikers[1].start, (Point{4, 2}));
    QCOMPARE(read(bowl + QStringList{of_x, "--start", "7,8"}).experiment.hiker().start, (Point{7, 8}));
    QCOMPARE(read(bowl + QStringList{of_two}).experiment.hiker().start, (Point{5, -6}));
    QCOMPARE(read({"--print", of_two, "--start", "7,8"}).experiment.hiker().start, (Point{7, 8}));
    QCOMPARE(read({"--print", of_two, "--function", "x^4"}).experiment.hiker().start.x, 5.0);
    QCOMPARE(read({"--print", of_two, "--function", "x^4", "--start", "2"}).experiment.hiker().start.x, 2.0);
}

void CommandLineTests::a_hiker_is_told_in_words_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<Hiker>("expected");
    const auto row = [](const QString& text, const Hiker& expected) {
        QTest::newRow(qPrintable(text)) << text << expected;
    };
    row("", {});
    row("   ", {});
    for (const OptimizerKind& kind : optimizers())
        row(kind.name, with_optimizer({}, kind.name));
    row("newton", {.learning_rate = 1, .optimizer = {"newton"}});
    row("newton rate=0.5", {.learning_rate = 0.5, .optimizer = {"newton"}});
    row("adam rate=0.1 start=3", {.optimizer = {"adam"}});
    row("start=-2.5 rate=1e-6", {.start = {-2.5, 0}, .learning_rate = 1e-6});
    row("start=−2.5", {.start = {-2.5, 0}});
    row("\tadam\n  rate=0.2  ", {.learning_rate = 0.2, .optimizer = {"adam"}});
    row("rate=0.5 line-search", {.learning_rate = 0.5, .optimizer = {"line-search"}});
    row("beta1=0.95 adam", {.optimizer = {"adam", {0.95, 0.999, 1e-8}}});
    row("adam beta2=0.9 epsilon=1e-6", {.optimizer = {"adam", {0.9, 0.9, 1e-6}}});
    row("adam beta1=0.9 beta2=0.999 epsilon=1e-8", {.optimizer = {"adam"}});
    row("rmsprop momentum=0.5", {.optimizer = {"rmsprop", {0.99, 1e-8, 0.5}}});
    row("colour=orange", {.colour = 3});
    row("colour=sky-blue name=Anna", {.name = "Anna", .colour = 4});
    row("name=\"My Adam\" adam", {.name = "My Adam", .optimizer = {"adam"}});
    row("name='My Adam'", {.name = "My Adam"});
    row("name='the \"best\"'", {.name = "the \"best\""});
    row("name=\"O'Brien\"", {.name = "O'Brien"});
    row("name=O'Brien", {.name = "O'Brien"});
    row("name=a=b", {.name = "a=b"});
    row("name=(a)b adam", {.name = "(a)b", .optimizer = {"adam"}});
    row("name=(a adam", {.name = "(a", .optimizer = {"adam"}});
    row("name=Smith, adam", {.name = "Smith,", .optimizer = {"adam"}});
    row("name=Übung", {.name = "Übung"});
    row("name=", {});
    row("name=\"\"", {});
    row("name=%1", {.name = "%1"});
    row("rate='0.2'", {.learning_rate = 0.2});
}

void CommandLineTests::a_hiker_is_told_in_words() {
    QFETCH(const QString, text);
    QFETCH(const Hiker, expected);
    const CommandLine line = read({"--hiker", text});
    QCOMPARE(line.experiment.hikers.size(), 1U);
    QCOMPARE(line.experiment.hiker(), expected);
    QVERIFY(line.needs_window());
    Experiment others = line.experiment;
    others.hikers = {{}};
    QCOMPARE(others, Experiment{});
}

void CommandLineTests::hikers_stand_in_their_order_and_have_the_colours_of_their_places() {
    QStringList arguments;
    for (const OptimizerKind& kind : optimizers())
        arguments << "--hiker" << kind.name;
    const Experiment all = read(arguments).experiment;
    QCOMPARE(all.hikers.size(), 8U);
    QCOMPARE(all.selected, 0U);
    for (std::size_t i = 0; i < all.hikers.size(); ++i)
        QCOMPARE(all.hikers[i], with_optimizer({.colour = static_cast<int>(i)}, optimizers()[i].name));
    const Experiment coloured = read({"--hiker", "colour=black", "--hiker=", "--hiker=colour=black"}).experiment;
    QCOMPARE(coloured.hikers, (std::vector<Hiker>{{.colour = 5}, {.colour = 1}, {.colour = 5}}));
}

void CommandLineTests::what_is_not_said_of_hikers_comes_from_the_other_options_data() {
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<Hiker>("adam");
    QTest::addColumn<Hiker>("newton");
    const auto row = [](const QStringList& options, Hiker adam, Hiker newton) {
        adam.optimizer = {"adam"};
        newton.optimizer = {"newton"};
        newton.colour = 1;
        QTest::newRow(qPrintable(options.join(' '))) << options << adam << newton;
    };
    row({}, {}, {.learning_rate = 1});
    row({"--start", "-2"}, {.start = {-2, 0}}, {.start = {-2, 0}, .learning_rate = 1});
    row({"--rate", "0.5"}, {.learning_rate = 0.5}, {.learning_rate = 0.5});
    row({"--rate", "0.1"}, {}, {});
}

void CommandLineTests::what_is_not_said_of_hikers_comes_from_the_other_options() {
    QFETCH(const QStringList, options);
    QFETCH(const Hiker, adam);
    QFETCH(const Hiker, newton);
    const QStringList hikers{"--hiker", "adam", "--hiker", "newton"};
    QCOMPARE(read(hikers + options).experiment.hikers, (std::vector<Hiker>{adam, newton}));
    QCOMPARE(read(options + hikers).experiment.hikers, (std::vector<Hiker>{adam, newton}));
    const Experiment own = read(options + QStringList{"--hiker", "adam start=7 rate=0.7"}).experiment;
    QCOMPARE(own.hiker(), (Hiker{.start = {7, 0}, .learning_rate = 0.7, .optimizer = {"adam"}}));
}

void CommandLineTests::hikers_take_the_place_of_those_in_a_file_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<std::vector<Hiker>>("expected");
    const auto row = [](const char* name, const QStringList& arguments, const std::vector<Hiker>& expected) {
        QTest::newRow(name) << arguments << expected;
    };
    const std::vector<double> betas{0.5, 0.6, 1e-8};
    row("nothing said", {"--hiker", ""}, {{.start = {-2, 0}, .learning_rate = 0.3, .optimizer = {"adam", betas}}});
    row("the start", {"--hiker", "start=4", "--hiker", "rate=0.2"},
        {{.start = {4, 0}, .learning_rate = 0.3, .optimizer = {"adam", betas}},
         {.colour = 1, .start = {-2, 0}, .learning_rate = 0.2, .optimizer = {"adam", betas}}});
    row("a hyperparameter", {"--hiker", "beta1=0.7"},
        {{.start = {-2, 0}, .learning_rate = 0.3, .optimizer = {"adam", {0.7, 0.6, 1e-8}}}});
    row("the same optimizer", {"--hiker", "adam"}, {{.start = {-2, 0}, .learning_rate = 0.3, .optimizer = {"adam"}}});
    row("another optimizer", {"--hiker", "momentum"},
        {{.start = {-2, 0}, .learning_rate = 0.3, .optimizer = {"momentum"}}});
    row("another meaning of the rate", {"--hiker", "newton"},
        {{.start = {-2, 0}, .learning_rate = 1, .optimizer = {"newton"}}});
    row("an option over the file", {"--start", "5", "--hiker", "newton", "--rate", "0.9"},
        {{.start = {5, 0}, .learning_rate = 0.9, .optimizer = {"newton"}}});
}

void CommandLineTests::hikers_take_the_place_of_those_in_a_file() {
    QFETCH(const QStringList, arguments);
    QFETCH(const std::vector<Hiker>, expected);
    const QTemporaryDir folder;
    const Experiment saved{.function = "x^4",
                           .iterations = 7,
                           .hikers = {{.name = "Anna", .start = {9, 0}},
                                      {.name = "Ada",
                                       .colour = 6,
                                       .is_hidden = true,
                                       .start = {-2, 0},
                                       .learning_rate = 0.3,
                                       .optimizer = {"adam", {0.5, 0.6, 1e-8}}},
                                      {}},
                           .selected = 1};
    write_file(folder.filePath("a.hiker"), experiment_to_json(saved));
    QCOMPARE(read({folder.filePath("a.hiker"), "--print"}).experiment, saved);
    const Experiment read_now = read(QStringList{folder.filePath("a.hiker"), "--print"} + arguments).experiment;
    QCOMPARE(read_now.hikers, expected);
    QCOMPARE(read_now.selected, 0U);
    QCOMPARE(read_now.function, saved.function);
    QCOMPARE(read_now.iterations, saved.iterations);
}

void CommandLineTests::the_options_of_the_manual_give_one_experiment() {
    const CommandLine line = read({"--function", "x^4 - 3x^3 + 2", "--start", "4", "--rate", "0.01", "--iterations",
                                   "1000", "--precision", "1e-6", "--difference-step", "1e-5", "--run"});
    QCOMPARE(line.experiment, (Alone{"x^4 - 3x^3 + 2", {4, 0}, 0.01, 1000, 1e-6, 1e-5}));
    QVERIFY(line.run);
    QVERIFY(line.needs_window());
}

void CommandLineTests::what_is_asked_for_is_told_apart_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("needs_window");
    QTest::addColumn<bool>("run");
    QTest::addColumn<bool>("print");
    QTest::addColumn<int>("exports");
    QTest::newRow("nothing") << QStringList{} << true << false << false << 0;
    QTest::newRow("run") << QStringList{"--run"} << true << true << false << 0;
    QTest::newRow("print") << QStringList{"--print"} << false << false << true << 0;
    QTest::newRow("export") << QStringList{"--export", "a b.png"} << false << false << false << 1;
    QTest::newRow("both") << QStringList{"--print", "--export=walk.png"} << false << false << true << 1;
    QTest::newRow("many") << QStringList{"--export", "a.gif", "--export", "a.csv"} << false << false << false << 2;
    QTest::newRow("help") << QStringList{"--help"} << false << false << false << 0;
    QTest::newRow("version") << QStringList{"--version"} << false << false << false << 0;
    QTest::newRow("lessons") << QStringList{"--list-lessons"} << false << false << false << 0;
    QTest::newRow("landscapes") << QStringList{"--list-landscapes"} << false << false << false << 0;
    QTest::newRow("a landscape") << QStringList{"--landscape", "rosenbrock"} << true << false << false << 0;
    QTest::newRow("a lesson") << QStringList{"--lesson", "worked-example"} << true << false << false << 0;
}

void CommandLineTests::what_is_asked_for_is_told_apart() {
    QFETCH(const QStringList, arguments);
    const CommandLine line = read(arguments);
    QTEST(line.needs_window(), "needs_window");
    QTEST(line.run, "run");
    QTEST(line.print, "print");
    QTEST(static_cast<int>(line.exports.size()), "exports");
}

void CommandLineTests::the_ending_decides_what_is_written_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<FileKind>("kind");
    QTest::newRow("png") << QStringList{"a.png"} << FileKind::png;
    QTest::newRow("capitals") << QStringList{"A.PNG"} << FileKind::png;
    QTest::newRow("svg") << QStringList{"folder.d/a.svg"} << FileKind::svg;
    QTest::newRow("pdf") << QStringList{"a.b.pdf"} << FileKind::pdf;
    QTest::newRow("gif") << QStringList{"a.gif"} << FileKind::gif;
    QTest::newRow("csv") << QStringList{"a.csv"} << FileKind::csv;
    QTest::newRow("py") << QStringList{"a.py"} << FileKind::python;
    QTest::newRow("hiker") << QStringList{"a.hiker"} << FileKind::experiment;
    QTest::newRow("standard output") << QStringList{"-"} << FileKind::png;
    QTest::newRow("another kind on it") << QStringList{"-", "--format", "csv"} << FileKind::csv;
}

void CommandLineTests::the_ending_decides_what_is_written() {
    QFETCH(const QStringList, arguments);
    const CommandLine line = read(QStringList{"--export"} + arguments);
    QCOMPARE(line.exports.size(), 1U);
    QCOMPARE(line.exports[0].path, arguments[0]);
    QTEST(line.exports[0].kind, "kind");
}

void CommandLineTests::the_options_say_how_a_picture_looks() {
    const PictureRequest plain = read({"--export", "a.png"}).pictures;
    QCOMPARE(plain.settings.sheet, (Sheet{{1280, 720}, 96, 1}));
    QCOMPARE(plain.settings.style, Style{});
    const PictureRequest all =
        read({"--export", "a.png", "--size", "3.5x2.6in", "--dpi", "300", "--scale", "0.8", "--theme", "print",
              "--transparent", "--show", "slope, caption", "--hide", "numbers,poles", "--at", "7"})
            .pictures;
    QCOMPARE(all.settings.sheet, (Sheet{{1050, 780}, 300, 0.8}));
    const Style expected{.appearance = Appearance::print,
                         .is_transparent = true,
                         .shown = {true, false, true, false},
                         .slope = true,
                         .convergence = false,
                         .convergence_axes = {},
                         .caption = true};
    QCOMPARE(all.settings.style, expected);
    QCOMPARE(all.at, 7);
    const Style bare = read({"--export", "a.png", "--hide", "all", "--show", "trail"}).pictures.settings.style;
    QCOMPARE(bare.shown, (Shown{true, false, false, false}));
    const Style twice = read({"--export", "a.png", "--hide", "poles", "--hide", "trail"}).pictures.settings.style;
    QCOMPARE(twice.shown, (Shown{false, true, true, false}));
}

void CommandLineTests::the_options_say_what_the_convergence_is_drawn_of_data() {
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("measure");
    QTest::addColumn<int>("over");
    const auto row = [](const QStringList& options, Measure measure, Abscissa over) {
        QTest::newRow(qPrintable(options.join(' '))) << options << static_cast<int>(measure) << static_cast<int>(over);
    };
    row({}, Measure::value, Abscissa::iterations);
    row({"--measure", "f"}, Measure::value, Abscissa::iterations);
    row({"--measure", "slope"}, Measure::slope, Abscissa::iterations);
    row({"--measure=step"}, Measure::step, Abscissa::iterations);
    row({"--over", "iterations"}, Measure::value, Abscissa::iterations);
    row({"--over", "evaluations"}, Measure::value, Abscissa::evaluations);
    row({"--measure", "slope", "--over", "evaluations"}, Measure::slope, Abscissa::evaluations);
}

void CommandLineTests::the_options_say_what_the_convergence_is_drawn_of() {
    QFETCH(const QStringList, options);
    QFETCH(const int, measure);
    QFETCH(const int, over);
    for (const char* parts : {"convergence", "slope,convergence", "all"}) {
        const QStringList picture{"--export", "a.gif", "--show", parts, "--hiker", "", "--hiker", "adam"};
        const Style style = read(picture + options).pictures.settings.style;
        QCOMPARE(static_cast<int>(style.convergence_axes.measure), measure);
        QCOMPARE(static_cast<int>(style.convergence_axes.over), over);
    }
    const QStringList alone{"--export", "a.png", "--show", "convergence", "--over", "evaluations"};
    QVERIFY(read(alone).pictures.settings.style.convergence_axes.over == Abscissa::evaluations);
}

void CommandLineTests::a_still_shows_the_iterations_that_are_asked_for() {
    const auto shot = [](const QStringList& arguments) {
        return read(QStringList{"--export", "a.png"} + arguments).pictures.shot(walked_to(40));
    };
    QVERIFY(shot({}) == Shot(Cursor{40}));
    QVERIFY(shot({"--at", "0"}) == Shot(Cursor{0}));
    QVERIFY(shot({"--at", "1e1"}) == Shot(Cursor{10}));
    QVERIFY(shot({"--strip", "0, 1,40"}) == Shot(Strip{{0, 1, 40}}));
    QVERIFY_THROWS_EXCEPTION(CommandLineError, shot({"--at", "41"}));
    QVERIFY_THROWS_EXCEPTION(CommandLineError, shot({"--strip", "0,41"}));
}

void CommandLineTests::a_map_is_coloured_as_asked_for() {
    QVERIFY(!read({"--export", "a.png"}).pictures.map);
    QVERIFY(read({"--export", "a.png", "--map", "rate"}).pictures.map == Colouring::iterations);
    QVERIFY(read({"--export", "a.svg", "--map", "minima", "--show", "caption"}).pictures.map == Colouring::minima);
    QVERIFY(read({"--export", "a.pdf", "--map=rate", "--size", "slide", "--theme", "dark"}).pictures.map ==
            Colouring::iterations);
}

void CommandLineTests::an_iterate_that_is_not_kept_is_not_shown() {
    const Walked walked = walked_to(4, 2);
    const auto shot = [&](const char* number) {
        return read({"--export", "a.png", "--at", number}).pictures.shot(walked);
    };
    QVERIFY(shot("2") == Shot(Cursor{2}));
    QVERIFY_THROWS_EXCEPTION(CommandLineError, shot("3"));
}

void CommandLineTests::an_animation_has_its_range_and_speed() {
    const auto animation = [](const QStringList& arguments) {
        return read(QStringList{"--export", "a.gif"} + arguments).pictures.animation(40);
    };
    QCOMPARE(animation({}).first, 0);
    QCOMPARE(animation({}).last, 40);
    QCOMPARE(animation({}).seconds(), 12.05); // some ten seconds and a pause of two
    QCOMPARE(animation({"--fps", "5", "--speed", "5"}).frames(), 41);
    QCOMPARE(animation({"--from", "10", "--to", "12", "--fps", "10", "--speed", "1"}).frames(), 21);
    QCOMPARE(animation({"--pause", "0"}).pause, 0.0);
    QVERIFY_THROWS_EXCEPTION(CommandLineError, animation({"--from", "3", "--to", "2"}));
    QVERIFY_THROWS_EXCEPTION(CommandLineError, animation({"--to", "41"}));
}

void CommandLineTests::a_lesson_gives_its_first_experiment() {
    for (const QString& name : lesson_names()) {
        const Experiment expected = open_lesson(lesson_path(name)).steps.front().experiment;
        QCOMPARE(read({"--lesson", name, "--print"}).experiment, expected);
        QCOMPARE(read({"--lesson", name, "--print", "--rate", "0.5"}).experiment,
                 with_value(expected, Quantity::learning_rate, 0.5));
    }
}

void CommandLineTests::the_lessons_are_listed_with_their_titles() {
    const QStringList lines = read({"--list-lessons"}).answer.value().split('\n', Qt::SkipEmptyParts);
    const QStringList names = lesson_names();
    QCOMPARE(lines.size(), names.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QVERIFY(lines[i].startsWith(names[i] + "  "));
        QVERIFY(lines[i].endsWith(open_lesson(lesson_path(names[i])).title));
    }
}

void CommandLineTests::a_landscape_gives_its_experiment() {
    for (const KnownLandscape& landscape : known_landscapes()) {
        const Experiment expected = experiment_from_json(read_file(landscape_path(landscape.name)));
        QCOMPARE(read({"--landscape", landscape.name, "--print"}).experiment, expected);
        QCOMPARE(read({"--landscape", landscape.name, "--print", "--rate", "0.5"}).experiment,
                 with_value(expected, Quantity::learning_rate, 0.5));
        QCOMPARE(read({"--landscape", landscape.name}).file.value(), landscape_path(landscape.name));
    }
}

void CommandLineTests::the_landscapes_are_listed_with_their_minima() {
    const QStringList lines = read({"--list-landscapes"}).answer.value().split('\n', Qt::SkipEmptyParts);
    const auto& landscapes = known_landscapes();
    QCOMPARE(lines.size(), static_cast<qsizetype>(landscapes.size()));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const KnownLandscape& landscape = landscapes[static_cast<std::size_t>(i)];
        QVERIFY(lines[i].startsWith(landscape.name + "  "));
        QVERIFY(lines[i].endsWith(about(landscape)));
    }
}

void CommandLineTests::help_lists_every_option() {
    const QString help = read({"--help"}).answer.value();
    for (const char* option :
         {"--function",     "--start",  "--rate",      "--iterations",     "--precision",   "--difference-step",
          "--run",          "--print",  "--export",    "--help",           "--version",     "--at",
          "--strip",        "--size",   "--dpi",       "--theme",          "--transparent", "--fps",
          "--list-lessons", "--lesson", "--landscape", "--list-landscapes"})
        QVERIFY2(help.contains(option), option);
    // What holds without an option.
    for (const char* value : {"(3)", "(0.1)", "(100)", "(0.0001"})
        QVERIFY2(help.contains(value), value);
}

void CommandLineTests::help_lists_every_optimizer() {
    const QString help = read({"--help"}).answer.value();
    for (const OptimizerKind& kind : optimizers())
        QVERIFY2(help.contains(kind.name), kind.name);
    for (const QString& line : help.split('\n'))
        QVERIFY2(line.size() <= 110, qPrintable(line));
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
    row({"--start", "1,5"},
        {"Start: type a number", "with a dot as decimal point", "a function of x and y.", "It was \"1,5\"."});
    row({"--start", "(3, -1)"}, {"Start: type a number", "Two numbers are for a function of x and y."});
    const auto of_two = [&](const QString& start) {
        row({"--function", "x^2 + y^2", "--start", start},
            {"Start: the function has x and y, so type two numbers from -1e+100 to 1e+100,", "as in 0.5,-1.",
             "It was \"" + start + "\"."});
    };
    for (const char* start : {"3", "", "3,", ",3", "3,-1,2", "3 -1", "3;-1", "(3)", "(3,-1", "3,-1)", "((3,-1))",
                              "3,nan", "1e101,0", "0,-1e101", "a,b"})
        of_two(start);
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
    row({"--function", "x + z"}, {"(Function \"x + z\", character 5.)"});
    row({"--function", "x = 3"}, {"(Function \"x = 3\", character "});
    row({"--function", "x, 2"}, {"(Function \"x, 2\", character "});
    row({"--function", "(x"}, {"(Function \"(x\", character "});
    row({"--export", "walk"}, {"--export", "\"walk\"", ".png, .svg, .pdf, .gif, .csv, .py or .hiker"});
    row({"--export", "walk.jpg"}, {"--export", "\"walk.jpg\""});
    row({"--export", ""}, {"--export", "\"\""});
    row({"--export", "-", "--format", "jpg"}, {"--format: ", "It was \"jpg\"."});
    row({"--export", "a.png", "--format", "png"}, {"--format", "standard output"});
    row({"--export", "-", "--print"}, {"Only one thing"});
    row({"--export", "-", "--export", "-"}, {"Only one thing"});
    row({"--export", "a.png", "--size", "big"}, {"--size: ", "1920x1080", "It was \"big\"."});
    row({"--export", "a.png", "--size", "1x1"}, {"16 to 16384", "1 by 1"});
    row({"--export", "a.png", "--size", "16000x16000"}, {"64 million", "16000 by 16000"});
    row({"--export", "a.png", "--dpi", "0"}, {"--dpi: ", "from 10 to 2400", "It was \"0\"."});
    row({"--export", "a.png", "--scale", "x"}, {"--scale: ", "It was \"x\"."});
    row({"--export", "a.png", "--theme", "pink"}, {"light, dark or print", "It was \"pink\"."});
    row({"--export", "a.png", "--show", "everything"}, {"--show: ", "caption", "It was \"everything\"."});
    row({"--export", "a.png", "--at", "-1"}, {"--at: ", "from 0 on", "It was \"-1\"."});
    row({"--export", "a.png", "--at", "1.5"}, {"--at: ", "It was \"1.5\"."});
    row({"--export", "a.png", "--strip", "0,,2"}, {"--strip: ", "It was \"\"."});
    row({"--export", "a.png", "--at", "1", "--strip", "0,2"}, {"--at", "--strip"});
    row({"--export", "a.png", "--map", "speed"}, {"--map: rate or minima.", "It was \"speed\"."});
    row({"--export", "a.png", "--map", ""}, {"--map: rate or minima.", "It was \"\"."});
    row({"--export", "a.gif", "--map", "rate"}, {"--map is for pictures that stand still"});
    row({"--print", "--map", "rate"}, {"--map is for pictures that stand still"});
    row({"--export", "a.pdf", "--pages", "--map", "rate"}, {"--map is for pictures that stand still"});
    for (const QStringList& walks : {QStringList{"--at", "3"},
                                     {"--strip", "0,1"},
                                     {"--show", "slope"},
                                     {"--show", "all"},
                                     {"--show", "caption,slope"},
                                     {"--hide", "trail"}})
        row(QStringList{"--export", "a.png", "--map", "rate"} + walks,
            {walks.front() + " is for pictures of the walk, and --map shows none."});
    row({"--export", "a.gif", "--fps", "0"}, {"--fps: ", "to 50", "It was \"0\"."});
    row({"--export", "a.gif", "--fps", "51"}, {"--fps: "});
    row({"--export", "a.gif", "--transparent"}, {"background"});
    row({"--export", "a.png", "--fps", "10"}, {"--fps is for an animation"});
    row({"--export", "a.csv", "--theme", "dark"}, {"--theme is for pictures"});
    row({"--export", "a.png", "--pages"}, {"--pages is for a PDF"});
    row({"--export", "a.gif", "--at", "3"}, {"--at is for pictures that stand still"});
    row({"--export", "a.png", "--from", "3"}, {"--from is for an animation"});
    row({"--size", "slide"}, {"--size is for pictures"});
    row({"--lesson", "nothing"}, {"\"nothing\"", "--list-lessons"});
    row({"--landscape", "nothing"}, {"\"nothing\"", "--list-landscapes"});
    row({"--landscape", "beale", "--lesson", "cycling"}, {"only one of them"});
    row({"--landscape", "beale", "--rate", "0.1"}, {"--print and --export only"});
    const auto hiker = [&](const QString& text, const QStringList& told) {
        row({"--hiker", "", "--hiker", text}, QStringList{"--hiker \"" + text.left(60)} + told);
    };
    hiker("adm", {"no optimizer \"adm\"", "gradient-descent, momentum, nesterov, adagrad", "rate=0.1"});
    hiker("Adam", {"no optimizer \"Adam\""});
    hiker("rate", {"no optimizer \"rate\""});
    hiker("rate = 0.1", {"no optimizer", "rate=0.1"});
    hiker("=0.1", {"no optimizer \"=0.1\""});
    hiker("adam newton", {"\"newton\" is an optimizer too many."});
    hiker("adam adam", {"\"adam\" is an optimizer too many."});
    hiker("rate=1 rate=1", {"\"rate\" stands there more than once."});
    hiker("adam beta1=0.9 beta1=0.8", {"\"beta1\" stands there more than once."});
    hiker("rate=", {"Learning rate: type a number", "It was \"\"."});
    hiker("rate=0", {"Learning rate: type a number from 1e-12 to 1e+12", "It was \"0\"."});
    hiker("rate=0,1", {"Learning rate: type a number", "It was \"0,1\"."});
    hiker("start=nan", {"Start: type a number from -1e+100 to 1e+100", "It was \"nan\"."});
    hiker("start=[3]", {"Start: type a number", "It was \"[3]\"."});
    hiker("start=3,-1", {"Start: type a number", "Two numbers are for a function of x and y.", "It was \"3,-1\"."});
    hiker("start=(3, -1)", {"Two numbers are for a function of x and y.", "It was \"(3, -1)\"."});
    row({"--function", "x y", "--hiker", "start=3"},
        {"--hiker \"start=3\"", "the function has x and y", "It was \"3\"."});
    row({"--function", "x y", "--hiker", "start=(3, -1"}, {"no optimizer \"-1\""});
    row({"--function", "x y", "--hiker", "start=(3, -1),"}, {"the function has x and y", "It was \"(3, -1),\"."});
    hiker("adam beta1=1", {"beta1: type a number from 0 to 0.9999,", "It was \"1\"."});
    hiker("adam beta1=x", {"beta1: type a number from 0 to 0.9999,", "It was \"x\"."});
    hiker("adam beta1=nan", {"beta1: type a number from 0 to 0.9999,", "It was \"nan\"."});
    hiker("adam beta3=1", {"no \"beta3\" with adam", "rate, start, name, colour, beta1, beta2, epsilon."});
    hiker("beta1=0.9", {"no \"beta1\" with gradient-descent", "rate, start, name, colour."});
    hiker("iterations=5", {"no \"iterations\" with gradient-descent"});
    hiker("colour=red", {"vermillion, green, purple, orange, sky-blue, black, yellow, blue", "It was \"red\"."});
    hiker("name=\"Anna", {"a quotation mark is not closed."});
    hiker("name='", {"a quotation mark is not closed."});
    hiker("name=\"a\"b", {"no optimizer \"b\""});
    hiker("name=" + QString(41, 'x'), {"at most 40 characters"});
    hiker("name=" + QString(100'000, 'x'), {"at most 40 characters"});
    hiker(QString(100'000, 'x'), {"no optimizer \"xxx"});
    hiker(QString(100'000, 'x') + "=1", {"no \"xxx"});
    hiker("name=%1 rate=%2", {"Learning rate: type a number from 1e-12", "It was \"%2\"."});
    row({"--hiker", "name='a\nb'"}, {"--hiker \"name='a b'\"", "no line breaks"});
    row({"--hiker", "name=\x1b[31m"}, {"no line breaks or other control characters"});
    QStringList crowd;
    for (int i = 0; i < 9; ++i)
        crowd << "--hiker"
              << "";
    row(crowd, {"--hiker", "at most 8"});
    row({"--hiker"}, {"hiker", "hiker --help lists the options."});
    row({"--lesson", "worked-example", "--hiker", "adam"}, {"--print and --export only"});
    const QStringList picture{"--export", "a.png", "--show", "convergence", "--hiker", "", "--hiker", "adam"};
    row(picture + QStringList{"--measure", "loss"}, {"--measure: f, slope or step.", "It was \"loss\"."});
    row(picture + QStringList{"--measure", ""}, {"--measure: f, slope or step.", "It was \"\"."});
    row(picture + QStringList{"--over", "time"}, {"--over: iterations or evaluations.", "It was \"time\"."});
    row({"--export", "a.png", "--measure", "f"}, {"--measure is for a picture of the convergence"});
    row({"--export", "a.png", "--show", "slope", "--over", "evaluations"},
        {"--over is for a picture of the convergence"});
    row({"--export", "a.csv", "--over", "evaluations"}, {"--over is for pictures"});
    row({"--measure", "f"}, {"--measure is for pictures"});
    row({"--export", "a.png", "--show", "convergence", "--measure", "f"}, {"--measure is for several hikers"});
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
    QVERIFY2(sentence.size() < 400, qPrintable(sentence));
}

} // namespace hiker

std::unique_ptr<QObject> command_line_tests() {
    return std::make_unique<hiker::CommandLineTests>();
}

#include "command_line_test.moc"
