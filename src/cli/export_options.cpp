// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/export_options.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>
#include <array>
#include <utility>

#include "cli/command_line_error.h"
#include "files/whole_file.h"
#include "math/number.h"
#include "words/sentences.h"

namespace hiker {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(hiker::command_line)
};

struct OptionText {
    const char* name;
    const char* value; ///< nothing for a switch
    const char* description;
};

constexpr auto context = "hiker::command_line";
constexpr std::array options{
    OptionText{"export", QT_TRANSLATE_NOOP("hiker::command_line", "file"),
               QT_TRANSLATE_NOOP("hiker::command_line",
                                 "Write a file instead of opening a window, as often as wanted; its ending decides: "
                                 ".png, .svg, .pdf, .gif, .csv, .py or .hiker. \"-\" is standard output.")},
    OptionText{"format", QT_TRANSLATE_NOOP("hiker::command_line", "kind"),
               QT_TRANSLATE_NOOP("hiker::command_line", "What is written to standard output, as an ending (png).")},
    OptionText{"at", QT_TRANSLATE_NOOP("hiker::command_line", "n"),
               QT_TRANSLATE_NOOP("hiker::command_line", "The iteration that a picture shows (the last).")},
    OptionText{"strip", QT_TRANSLATE_NOOP("hiker::command_line", "n,n,..."),
               QT_TRANSLATE_NOOP("hiker::command_line", "A film strip: these iterations side by side.")},
    OptionText{"map", QT_TRANSLATE_NOOP("hiker::command_line", "colours"),
               QT_TRANSLATE_NOOP("hiker::command_line",
                                 "A map of every start and learning rate, or of every start x and y: rate colours it "
                                 "by the iterations to converge, minima by the minimum that is reached.")},
    OptionText{"pages", nullptr, QT_TRANSLATE_NOOP("hiker::command_line", "A PDF has a page for each iteration.")},
    OptionText{"from", QT_TRANSLATE_NOOP("hiker::command_line", "n"),
               QT_TRANSLATE_NOOP("hiker::command_line", "The first iteration of an animation or of pages (0).")},
    OptionText{"to", QT_TRANSLATE_NOOP("hiker::command_line", "n"),
               QT_TRANSLATE_NOOP("hiker::command_line", "The last one (the end of the walk).")},
    OptionText{"size", QT_TRANSLATE_NOOP("hiker::command_line", "size"),
               QT_TRANSLATE_NOOP("hiker::command_line",
                                 "The size of pictures: 1920x1080 in pixels, 3.5x2.6in, 9x6cm, or slide, slide-4:3, "
                                 "column, two-columns, square (1280x720).")},
    OptionText{"dpi", QT_TRANSLATE_NOOP("hiker::command_line", "n"),
               QT_TRANSLATE_NOOP(
                   "hiker::command_line",
                   "Dots per inch (96; 300 for a size in inches or centimetres; what a named size brings along).")},
    OptionText{"scale", QT_TRANSLATE_NOOP("hiker::command_line", "factor"),
               QT_TRANSLATE_NOOP("hiker::command_line", "How large text, lines and marks are (1).")},
    OptionText{"theme", QT_TRANSLATE_NOOP("hiker::command_line", "name"),
               QT_TRANSLATE_NOOP("hiker::command_line", "light, dark or print, which is black on white (light).")},
    OptionText{"transparent", nullptr, QT_TRANSLATE_NOOP("hiker::command_line", "Pictures have no background.")},
    OptionText{"show", QT_TRANSLATE_NOOP("hiker::command_line", "parts"),
               QT_TRANSLATE_NOOP("hiker::command_line",
                                 "Add to pictures, with commas: slope, convergence, caption (or all).")},
    OptionText{
        "hide", QT_TRANSLATE_NOOP("hiker::command_line", "parts"),
        QT_TRANSLATE_NOOP("hiker::command_line", "Leave out of pictures: trail, numbers, tangent, poles (or all).")},
    OptionText{"measure", QT_TRANSLATE_NOOP("hiker::command_line", "name"),
               QT_TRANSLATE_NOOP("hiker::command_line",
                                 "What the convergence of several hikers is told by: f, slope or step (f).")},
    OptionText{"over", QT_TRANSLATE_NOOP("hiker::command_line", "name"),
               QT_TRANSLATE_NOOP("hiker::command_line",
                                 "What the convergence is drawn over: iterations, or evaluations of f (iterations).")},
    OptionText{"fps", QT_TRANSLATE_NOOP("hiker::command_line", "n"),
               QT_TRANSLATE_NOOP("hiker::command_line", "Frames a second of an animation (20).")},
    OptionText{"speed", QT_TRANSLATE_NOOP("hiker::command_line", "n"),
               QT_TRANSLATE_NOOP("hiker::command_line",
                                 "Iterations a second of an animation (so many that it takes some ten seconds).")},
    OptionText{"pause", QT_TRANSLATE_NOOP("hiker::command_line", "seconds"),
               QT_TRANSLATE_NOOP("hiker::command_line", "How long the last frame stays (2).")},
};

constexpr std::array<std::pair<const char*, FileKind>, 7> kinds{{{"png", FileKind::png},
                                                                 {"svg", FileKind::svg},
                                                                 {"pdf", FileKind::pdf},
                                                                 {"gif", FileKind::gif},
                                                                 {"csv", FileKind::csv},
                                                                 {"py", FileKind::python},
                                                                 {"hiker", FileKind::experiment}}};

constexpr std::array<std::pair<const char*, Measure>, 3> measures{
    {{"f", Measure::value}, {"slope", Measure::slope}, {"step", Measure::step}}};

constexpr std::array<std::pair<const char*, Abscissa>, 2> abscissas{
    {{"iterations", Abscissa::iterations}, {"evaluations", Abscissa::evaluations}}};

std::optional<FileKind> kind_of(const QString& ending) {
    const auto found =
        std::find_if(kinds.begin(), kinds.end(), [&](const auto& row) { return ending.toLower() == row.first; });
    return found == kinds.end() ? std::nullopt : std::optional(found->second);
}

QString it_was(const QString& typed) {
    return " " + Text::tr("It was \"%1\".").arg(typed);
}

std::optional<double> read_number_of(const QCommandLineParser& parser, const char* name, double least, double most) {
    if (!parser.isSet(name))
        return std::nullopt;
    const QString typed = parser.value(name);
    const auto number = read_number(typed.toStdString());
    if (!number || *number < least || *number > most)
        throw CommandLineError(
            Text::tr("--%1: type a number from %2 to %3.").arg(name, words::number(least), words::number(most)) +
            it_was(typed));
    return number;
}

long long read_iteration(const QString& name, const QString& typed) {
    const auto number = read_whole_number(typed.toStdString());
    if (!number || *number < 0)
        throw CommandLineError(Text::tr("--%1: an iteration is a whole number from 0 on.").arg(name) + it_was(typed));
    return *number;
}

std::optional<long long> read_iteration_of(const QCommandLineParser& parser, const char* name) {
    return parser.isSet(name) ? std::optional(read_iteration(name, parser.value(name))) : std::nullopt;
}

std::vector<long long> read_strip(const QCommandLineParser& parser) {
    std::vector<long long> numbers;
    if (parser.isSet("strip"))
        for (const QString& typed : parser.value("strip").split(','))
            numbers.push_back(read_iteration("strip", typed));
    if (numbers.size() > static_cast<std::size_t>(Strip::most))
        throw CommandLineError(Text::tr("--strip: at most %1 iterations stand side by side.").arg(Strip::most));
    return numbers;
}

std::optional<Colouring> read_map(const QCommandLineParser& parser) {
    const QString typed = parser.value("map");
    if (!parser.isSet("map"))
        return std::nullopt;
    if (typed == "rate")
        return Colouring::iterations;
    if (typed == "minima")
        return Colouring::minima;
    throw CommandLineError(Text::tr("--map: rate or minima.") + it_was(typed));
}

Sheet read_sheet_of(const QCommandLineParser& parser) {
    const auto dpi = read_number_of(parser, "dpi", Sheet::least_dpi, Sheet::most_dpi);
    const QString typed = parser.isSet("size") ? parser.value("size") : "1280x720";
    const auto sheet = read_sheet(typed, dpi);
    if (!sheet)
        throw CommandLineError(
            Text::tr("--size: type a size such as 1920x1080, 3.5x2.6in or 9x6cm, or slide, slide-4:3, column, "
                     "two-columns or square.") +
            it_was(typed));
    Sheet result = *sheet;
    result.scale = read_number_of(parser, "scale", Sheet::least_scale, Sheet::most_scale).value_or(result.scale);
    if (!result.is_possible())
        throw CommandLineError(Text::tr("--size: a picture has from 16 to 16384 pixels a side, and at most 64 million "
                                        "of them; this one would have %1 by %2.")
                                   .arg(result.pixels.width())
                                   .arg(result.pixels.height()));
    return result;
}

void read_parts(const QCommandLineParser& parser, const char* option, bool is_shown, Style& style) {
    const auto parts = parts_of(style);
    const QString all = parser.values(option).join(',');
    for (const QString& typed : all.isEmpty() && !parser.isSet(option) ? QStringList() : all.split(',')) {
        const QString name = typed.trimmed().toLower();
        const auto part =
            std::find_if(parts.begin(), parts.end(), [&](const StylePart& each) { return name == each.name; });
        if (part != parts.end())
            *part->is_shown = is_shown;
        else if (name == "all")
            for (const StylePart& each : parts)
                *each.is_shown = is_shown;
        else
            throw CommandLineError(Text::tr("--%1: the parts are trail, numbers, tangent, poles, slope, convergence, "
                                            "caption and all.")
                                       .arg(option) +
                                   it_was(typed));
    }
}

/// What one of these names stands for.
template <typename Choice, std::size_t count>
Choice read_choice(const QCommandLineParser& parser, const char* option,
                   const std::array<std::pair<const char*, Choice>, count>& choices, Choice usual) {
    if (!parser.isSet(option))
        return usual;
    const QString typed = parser.value(option);
    QStringList names;
    for (const auto& [name, choice] : choices) {
        if (typed == name)
            return choice;
        names << name;
    }
    const QString last = names.takeLast();
    throw CommandLineError(Text::tr("--%1: %2 or %3.").arg(option, names.join(", "), last) + it_was(typed));
}

void read_convergence(const QCommandLineParser& parser, Style& style) {
    ConvergenceAxes& axes = style.convergence_axes;
    axes.measure = read_choice(parser, "measure", measures, axes.measure);
    axes.over = read_choice(parser, "over", abscissas, axes.over);
    for (const char* option : {"measure", "over"})
        if (parser.isSet(option) && !style.convergence)
            throw CommandLineError(
                Text::tr("--%1 is for a picture of the convergence: --show convergence.").arg(option));
}

Style read_style(const QCommandLineParser& parser) {
    Style style;
    if (parser.isSet("theme")) {
        const auto appearance = appearance_of(parser.value("theme"));
        if (!appearance)
            throw CommandLineError(Text::tr("--theme: light, dark or print.") + it_was(parser.value("theme")));
        style.appearance = *appearance;
    }
    style.is_transparent = parser.isSet("transparent");
    read_parts(parser, "hide", false, style);
    read_parts(parser, "show", true, style);
    read_convergence(parser, style);
    return style;
}

FileKind read_kind(const QCommandLineParser& parser, const QString& path) {
    const bool is_output = path == standard_output;
    const QString name = is_output ? parser.value("format") : QFileInfo(path).suffix();
    if (is_output && !parser.isSet("format"))
        return FileKind::png;
    if (const auto kind = kind_of(name))
        return *kind;
    if (is_output)
        throw CommandLineError(Text::tr("--format: png, svg, pdf, gif, csv, py or hiker.") + it_was(name));
    throw CommandLineError(
        Text::tr("--export: end the name of \"%1\" in .png, .svg, .pdf, .gif, .csv, .py or .hiker.").arg(path));
}

bool is_among(const std::vector<Export>& exports, FileKind kind) {
    return std::any_of(exports.begin(), exports.end(), [kind](const Export& each) { return each.kind == kind; });
}

void check_output(const QCommandLineParser& parser, const std::vector<Export>& exports) {
    const auto outputs =
        std::count_if(exports.begin(), exports.end(), [](const Export& each) { return each.path == standard_output; });
    if (outputs + (parser.isSet("print") ? 1 : 0) > 1 && outputs > 0)
        throw CommandLineError(Text::tr("Only one thing at a time can go to standard output."));
    if (parser.isSet("format") && outputs == 0)
        throw CommandLineError(
            Text::tr("--format says what is written to standard output, by --export -; of a file the ending decides."));
}

/// An option that would be without effect is a mistake that somebody wants to know of.
void check_use(const QCommandLineParser& parser, const std::vector<Export>& exports) {
    const auto is_used = [&](std::initializer_list<FileKind> some) {
        return std::any_of(some.begin(), some.end(), [&](FileKind kind) { return is_among(exports, kind); });
    };
    const auto need = [&](std::initializer_list<const char*> names, bool is_fulfilled, const QString& what) {
        for (const char* name : names)
            if (parser.isSet(name) && !is_fulfilled)
                throw CommandLineError(Text::tr("--%1 is for %2.").arg(name, what));
    };
    using enum FileKind;
    need({"size", "dpi", "scale", "theme", "transparent", "show", "hide", "measure", "over"},
         is_used({png, svg, pdf, gif}),
         Text::tr("pictures: --export FILE with a name that ends in .png, .svg, .pdf or .gif"));
    const bool is_paged = parser.isSet("pages");
    need({"at", "strip", "map"}, is_used({png, svg}) || (is_used({pdf}) && !is_paged),
         Text::tr("pictures that stand still: --export FILE with a name that ends in .png, .svg or .pdf"));
    need({"pages"}, is_used({pdf}), Text::tr("a PDF: --export FILE with a name that ends in .pdf"));
    need({"from", "to"}, is_used({gif}) || is_paged,
         Text::tr("an animation, --export FILE with a name that ends in .gif, or --pages"));
    need({"fps", "speed", "pause"}, is_used({gif}),
         Text::tr("an animation: --export FILE with a name that ends in .gif"));
    if (parser.isSet("at") && parser.isSet("strip"))
        throw CommandLineError(Text::tr("A picture shows one iteration, with --at, or several, with --strip."));
    if (parser.isSet("map"))
        for (const char* name : {"at", "strip", "pages", "show", "hide", "measure", "over"})
            if (parser.isSet(name) && !(QString(name) == "show" && parser.values("show") == QStringList("caption")))
                throw CommandLineError(Text::tr("--%1 is for pictures of the walk, and --map shows none. Leave one of "
                                                "them out; --show caption works with both.")
                                           .arg(name));
    if (parser.isSet("transparent") && is_among(exports, gif))
        throw CommandLineError(
            Text::tr("An animation has a background: a GIF knows no smooth edges without one. Leave out "
                     "--transparent."));
}

void check_iteration(const QString& name, long long number, long long last) {
    if (number > last)
        throw CommandLineError(Text::tr("--%1: the walk has the iterations 0 to %2, and not %3.")
                                   .arg(name, QString::number(last), QString::number(number)));
}

void check_iterate(const QString& name, long long number, const Walked& walked) {
    check_iteration(name, number, walked.last());
    const Trajectory& trajectory = walked.pace();
    const long long kept = trajectory[trajectory.row_of(number)].number;
    if (kept != number)
        throw CommandLineError(
            Text::tr("--%1: of so long a walk not every iterate is kept; in place of %2 there is %3.")
                .arg(name, QString::number(number), QString::number(kept)));
}

} // namespace

Shot PictureRequest::shot(const Walked& walked) const {
    const long long last = walked.last();
    if (strip.empty()) {
        check_iterate("at", at.value_or(last), walked);
        return Cursor{at.value_or(last)};
    }
    for (const long long number : strip)
        check_iterate("strip", number, walked);
    return Strip{strip};
}

Animation PictureRequest::animation(long long last) const {
    Animation animation{from.value_or(0), to.value_or(last), frames_a_second, 0, pause};
    check_iteration("from", animation.first, last);
    check_iteration("to", animation.last, last);
    if (animation.first > animation.last)
        throw CommandLineError(Text::tr("--from %1 is behind --to %2.").arg(animation.first).arg(animation.last));
    animation.iterations_a_second = iterations_a_second.value_or(comfortable_speed(animation.last - animation.first));
    return animation;
}

void add_export_options(QCommandLineParser& parser) {
    for (const OptionText& option : options) {
        const QString description = QCoreApplication::translate(context, option.description);
        const QString value = option.value ? QCoreApplication::translate(context, option.value) : QString();
        parser.addOption({option.name, description, value});
    }
}

std::vector<Export> read_exports(const QCommandLineParser& parser) {
    std::vector<Export> exports;
    for (const QString& path : parser.values("export"))
        exports.push_back({path, read_kind(parser, path)});
    check_output(parser, exports);
    check_use(parser, exports);
    return exports;
}

void check_use_with(const QCommandLineParser& parser, const Experiment& experiment) {
    if (parser.isSet("measure") && experiment.hikers.size() == 1)
        throw CommandLineError(
            Text::tr("--measure is for several hikers: of one alone f, the slope and the step size are shown."));
}

PictureRequest read_picture_request(const QCommandLineParser& parser) {
    PictureRequest request;
    request.settings = {read_style(parser), read_sheet_of(parser), {}};
    request.at = read_iteration_of(parser, "at");
    request.strip = read_strip(parser);
    request.map = read_map(parser);
    request.pages = parser.isSet("pages");
    request.from = read_iteration_of(parser, "from");
    request.to = read_iteration_of(parser, "to");
    request.frames_a_second =
        read_number_of(parser, "fps", Animation::fewest_frames_a_second, Animation::most_frames_a_second)
            .value_or(request.frames_a_second);
    request.iterations_a_second = read_number_of(parser, "speed", Animation::slowest, Animation::fastest);
    request.pause = read_number_of(parser, "pause", 0, Animation::longest_pause).value_or(request.pause);
    return request;
}

} // namespace hiker
