// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>
#include <array>
#include <functional>
#include <utility>

#include "cli/command_line_error.h"
#include "cli/hiker_option.h"
#include "files/experiment_file.h"
#include "files/gallery.h"
#include "files/lesson.h"
#include "math/notation_error.h"
#include "math/number.h"
#include "words/choices.h"
#include "words/language.h"
#include "words/sentences.h"

namespace hiker {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(hiker::command_line)
};

/// Puts the number of an option into the experiment.
void read_quantity(const QString& typed, Quantity quantity, Experiment& experiment) {
    const auto number = read_number(typed.toStdString());
    if (!number || !range_of(quantity).contains(*number))
        throw CommandLineError(words::range(quantity) + " " + Text::tr("It was \"%1\".").arg(typed));
    experiment = with_value(experiment, quantity, number);
}

void read_function(const QString& typed, Experiment& experiment) {
    try {
        check_function(typed.toStdString());
    } catch (const NotationError& error) {
        const auto place = words::place(error, typed);
        throw CommandLineError(Text::tr("%1 (Function \"%2\", character %3.)")
                                   .arg(words::notation(error), typed, QString::number(place.position + 1)));
    }
    experiment = with_function(std::move(experiment), typed.toStdString());
}

QString read_lesson_name(const QString& name) {
    if (!lesson_names().contains(name))
        throw CommandLineError(
            Text::tr("There is no lesson \"%1\"; hiker --list-lessons lists those that there are.").arg(name));
    return lesson_path(name);
}

/// A line for each, its name first.
QString list_of(const QStringList& names, const std::function<QString(const QString&)>& about) {
    const auto width = std::max_element(names.begin(), names.end(), [](const QString& a, const QString& b) {
                           return a.size() < b.size();
                       })->size();
    QString list;
    for (const QString& name : names)
        list += name.leftJustified(width + 2) + about(name) + '\n';
    return list;
}

QString list_of_lessons() {
    return list_of(lesson_names(), [](const QString& name) { return open_lesson(lesson_path(name)).title; });
}

QString read_landscape_name(const QString& name) {
    QString path = landscape_path(name);
    if (!landscape_at(path))
        throw CommandLineError(
            Text::tr("There is no landscape \"%1\"; hiker --list-landscapes lists those that there are.").arg(name));
    return path;
}

QString list_of_landscapes() {
    QStringList names;
    for (const KnownLandscape& landscape : known_landscapes())
        names << landscape.name;
    return list_of(names, [](const QString& name) { return about(*landscape_at(landscape_path(name))); });
}

QString read_file_argument(const QStringList& files) {
    if (files.size() > 1)
        throw CommandLineError(Text::tr("Only one file can be opened; a function is given with --function."));
    if (!QFileInfo::exists(files[0]))
        throw CommandLineError(Text::tr("There is no file \"%1\"; a function is given with --function.").arg(files[0]));
    return files[0];
}

Experiment experiment_of(const QString& path) {
    try {
        return is_lesson_file(path) ? open_lesson(path).steps.front().experiment
                                    : experiment_from_json(read_file(path));
    } catch (const FileError& error) {
        throw FileError(Text::tr("%1 was not opened. %2").arg(path, error.sentence()));
    }
}

struct NumberOption {
    QCommandLineOption option;
    Quantity quantity;
    QString off; ///< the word that switches it off, empty where nothing does
};

/// The options that there are, and a parser that knows them.
class Options {
  public:
    Options() {
        parser_.setApplicationDescription(
            Text::tr("Watch gradient descent walk down a function: a blind-folded hiker feels "
                     "the slope, one iteration at a time."));
        parser_.addPositionalArgument("file", Text::tr("An experiment (.hiker) or a lesson (.md) to open."),
                                      Text::tr("[file]"));
        parser_.addOptions({help_, version_, function_});
        for (const NumberOption& number : numbers_)
            parser_.addOption(number.option);
        parser_.addOptions({hiker_, lesson_, list_lessons_, landscape_, list_landscapes_, language_, run_, print_});
        add_export_options(parser_);
    }

    CommandLine read(const QStringList& arguments) {
        if (!parser_.parse(arguments))
            throw CommandLineError(parser_.errorText() + " " + Text::tr("hiker --help lists the options."));
        if (parser_.isSet(language_) && !words::language_codes().contains(parser_.value(language_)))
            throw CommandLineError(Text::tr("--language: %1. It was \"%2\".")
                                       .arg(words::language_codes().join(", "), parser_.value(language_)));
        CommandLine result;
        result.answer = answer();
        if (result.answer)
            return result;
        result.file = file();
        result.run = parser_.isSet(run_);
        result.print = parser_.isSet(print_);
        result.exports = read_exports(parser_);
        result.pictures = read_picture_request(parser_);
        if (result.file && result.needs_window() && has_values())
            throw CommandLineError(
                Text::tr("Options that change the experiment of a file work with --print and --export only."));
        if (result.file && !result.needs_window()) // a window opens it itself, and tells there what is wrong with it
            result.experiment = experiment_of(*result.file);
        read_values(result.experiment);
        read_hikers(result.experiment);
        check_use_with(parser_, result.experiment);
        return result;
    }

  private:
    std::optional<QString> answer() const {
        if (parser_.isSet(help_))
            return parser_.helpText();
        if (parser_.isSet(version_))
            return QCoreApplication::applicationName() + " " + QCoreApplication::applicationVersion() + "\n";
        if (parser_.isSet(list_lessons_))
            return list_of_lessons();
        if (parser_.isSet(list_landscapes_))
            return list_of_landscapes();
        return std::nullopt;
    }

    std::optional<QString> file() const {
        const QStringList files = parser_.positionalArguments();
        if (parser_.isSet(lesson_) + parser_.isSet(landscape_) + !files.isEmpty() > 1)
            throw CommandLineError(Text::tr("Either a file, a lesson or a landscape can be opened, only one of them."));
        if (parser_.isSet(lesson_))
            return read_lesson_name(parser_.value(lesson_));
        if (parser_.isSet(landscape_))
            return read_landscape_name(parser_.value(landscape_));
        return files.isEmpty() ? std::nullopt : std::optional(read_file_argument(files));
    }

    bool has_values() const {
        return parser_.isSet(function_) || parser_.isSet(hiker_) ||
               std::any_of(numbers_.begin(), numbers_.end(),
                           [this](const auto& number) { return parser_.isSet(number.option); });
    }

    void read_values(Experiment& experiment) const {
        if (parser_.isSet(function_))
            read_function(parser_.value(function_), experiment);
        for (const NumberOption& number : numbers_) {
            const QString typed = parser_.value(number.option);
            if (!parser_.isSet(number.option))
                continue;
            if (number.quantity == Quantity::start)
                experiment.hiker().start = read_start(typed, variables_of(experiment));
            else if (!number.off.isEmpty() && typed == number.off)
                experiment = with_value(experiment, number.quantity, std::nullopt);
            else
                read_quantity(typed, number.quantity, experiment);
        }
    }

    /// In place of those that there are; what is not said of them is as the selected one has it.
    void read_hikers(Experiment& experiment) const {
        const QStringList texts = parser_.values(hiker_);
        if (texts.isEmpty())
            return;
        if (texts.size() > static_cast<qsizetype>(Experiment::most_hikers))
            throw CommandLineError(
                Text::tr("--hiker: at most %1 hikers walk side by side.").arg(Experiment::most_hikers));
        const Hiker other = experiment.hiker();
        const auto rate = parser_.isSet("rate") ? std::optional(other.learning_rate) : std::nullopt;
        experiment.hikers.clear();
        experiment.selected = 0;
        for (const QString& text : texts) {
            const Hiker beginning{.colour = static_cast<int>(experiment.hikers.size() % colour_names.size()),
                                  .start = other.start,
                                  .learning_rate = other.learning_rate,
                                  .optimizer = other.optimizer};
            experiment.hikers.push_back(read_hiker(text, beginning, rate, variables_of(experiment)));
        }
    }

    QCommandLineParser parser_;
    const QCommandLineOption help_{QStringList{"h", "help"}, Text::tr("Print this help.")};
    const QCommandLineOption version_{QStringList{"v", "version"}, Text::tr("Print the version.")};
    const QCommandLineOption function_{
        "function", Text::tr("The function of x, or of x and y, to walk on, for example 'x^4 - 3x^3 + 2'."),
        Text::tr("formula")};
    const std::array<NumberOption, 5> numbers_{{
        {{"start", Text::tr("Where the hiker starts (3); on a function of x and y a point, as in 3,-1 (3,2)."),
          "x[,y]"},
         Quantity::start,
         {}},
        {{"rate", Text::tr("The learning rate (0.1)."), Text::tr("number")}, Quantity::learning_rate, {}},
        {{"iterations", Text::tr("The most iterations (100)."), Text::tr("number")}, Quantity::iterations, {}},
        {{"precision", Text::tr("Stop when a step size is below it (0.0001); \"off\" for never."), Text::tr("number")},
         Quantity::precision,
         "off"},
        {{"difference-step", Text::tr("The half-width h of the central difference (\"auto\")."), "h"},
         Quantity::difference_step,
         "auto"},
    }};
    const QCommandLineOption hiker_{
        "hiker",
        Text::tr("A hiker, as often as wanted, in words such as 'adam rate=0.1 start=-2 beta1=0.95 colour=orange "
                 "name=\"My Adam\"'. The optimizers are %1.")
            .arg(words::all_optimizers().join(", ")),
        Text::tr("words")};
    /// Its value has been read before: the texts of this class are in that language.
    const QCommandLineOption language_{
        "language", Text::tr("The language of the program (the system's): %1.").arg(words::language_codes().join(", ")),
        Text::tr("code")};
    const QCommandLineOption run_{"run", Text::tr("Start walking at once.")};
    const QCommandLineOption print_{"print", Text::tr("Print the outcome and the result instead of opening a window.")};
    const QCommandLineOption lesson_{"lesson", Text::tr("Open a lesson that comes with the program."),
                                     Text::tr("name")};
    const QCommandLineOption list_lessons_{"list-lessons", Text::tr("Print the names and titles of the lessons.")};
    const QCommandLineOption landscape_{
        "landscape", Text::tr("Open a well-known function of x and y that comes with the program."), Text::tr("name")};
    const QCommandLineOption list_landscapes_{"list-landscapes",
                                              Text::tr("Print the names of the landscapes and their minima.")};
};

} // namespace

bool CommandLine::needs_pictures() const {
    return std::any_of(exports.begin(), exports.end(), [](const Export& each) {
        return each.kind == FileKind::png || each.kind == FileKind::svg || each.kind == FileKind::pdf ||
               each.kind == FileKind::gif;
    });
}

CommandLine read_command_line(const QStringList& arguments) {
    return Options().read(arguments);
}

QString language_asked_for(const QStringList& arguments) {
    constexpr auto option = "--language";
    const qsizetype place = arguments.indexOf(option);
    if (place >= 0)
        return arguments.value(place + 1);
    const QStringList together = arguments.filter(QString(option) + "=");
    return together.isEmpty() ? QString() : together.constFirst().section('=', 1);
}

} // namespace hiker
