// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/export_choice.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <utility>

#include "math/number.h"
#include "picture/drawing.h"

namespace hiker {

namespace {

// The names that are stored. They follow the order of the values.
constexpr std::array kind_names{"picture", "strip", "map", "animation", "handout", "table"};
constexpr std::array format_names{"png", "svg", "pdf"};
constexpr std::array colouring_names{"rate", "minima"};
constexpr std::array measure_names{"f", "slope", "step"};
constexpr std::array abscissa_names{"iterations", "evaluations"};

template <typename Value, std::size_t size>
Value read_name(const QSettings& settings, const QString& key, const std::array<const char*, size>& names,
                Value otherwise) {
    const auto found = std::find(names.begin(), names.end(), settings.value(key).toString());
    return found == names.end() ? otherwise : static_cast<Value>(found - names.begin());
}

template <typename Value, std::size_t size>
QString name_in(Value value, const std::array<const char*, size>& names) {
    return names[static_cast<std::size_t>(value)];
}

double read_between(const QSettings& settings, const QString& key, double least, double most, double otherwise) {
    bool is_number = false;
    const double number = settings.value(key).toDouble(&is_number);
    return is_number && number >= least && number <= most ? number : otherwise;
}

QString key(const char* name) {
    return QString("export/") + name;
}

} // namespace

QString ExportChoice::ending() const {
    switch (kind) {
        case ExportKind::animation:
            return ".gif";
        case ExportKind::handout:
            return ".pdf";
        case ExportKind::table:
            return ".csv";
        case ExportKind::picture:
        case ExportKind::strip:
        case ExportKind::map:
            break;
    }
    return "." + name_in(format, format_names);
}

ConvergenceAxes load_convergence_axes(const QSettings& settings) {
    ConvergenceAxes axes;
    axes.measure = read_name(settings, "convergence_measure", measure_names, axes.measure);
    axes.over = read_name(settings, "convergence_over", abscissa_names, axes.over);
    return axes;
}

void save_convergence_axes(QSettings& settings, const ConvergenceAxes& axes) {
    settings.setValue("convergence_measure", name_in(axes.measure, measure_names));
    settings.setValue("convergence_over", name_in(axes.over, abscissa_names));
}

ExportChoice load_export_choice(const QSettings& settings) {
    ExportChoice choice;
    choice.kind = read_name(settings, key("kind"), kind_names, choice.kind);
    choice.format = read_name(settings, key("format"), format_names, choice.format);
    choice.colouring = read_name(settings, key("colouring"), colouring_names, choice.colouring);
    Style& style = choice.style;
    style.appearance = appearance_of(settings.value(key("theme")).toString()).value_or(style.appearance);
    style.is_transparent = settings.value(key("transparent"), style.is_transparent).toBool();
    for (const auto& [name, is_shown] : parts_of(style))
        *is_shown = settings.value(key(name), *is_shown).toBool();
    style.convergence_axes = load_convergence_axes(settings);
    Sheet sheet = choice.sheet;
    sheet.pixels = settings.value(key("pixels"), sheet.pixels).toSize();
    sheet.dpi = settings.value(key("dpi"), sheet.dpi).toDouble();
    sheet.scale = settings.value(key("scale"), sheet.scale).toDouble();
    if (sheet.is_possible())
        choice.sheet = sheet;
    choice.strip = settings.value(key("strip"), choice.strip).toString();
    choice.frames_a_second = read_between(settings, key("frames_a_second"), Animation::fewest_frames_a_second,
                                          Animation::most_frames_a_second, choice.frames_a_second);
    choice.pause = read_between(settings, key("pause"), 0, Animation::longest_pause, choice.pause);
    return choice;
}

void save_export_choice(QSettings& settings, const ExportChoice& choice) {
    settings.setValue(key("kind"), name_in(choice.kind, kind_names));
    settings.setValue(key("format"), name_in(choice.format, format_names));
    settings.setValue(key("colouring"), name_in(choice.colouring, colouring_names));
    settings.setValue(key("theme"), name_of(choice.style.appearance));
    settings.setValue(key("transparent"), choice.style.is_transparent);
    Style style = choice.style;
    for (const auto& [name, is_shown] : parts_of(style))
        settings.setValue(key(name), *is_shown);
    save_convergence_axes(settings, style.convergence_axes);
    settings.setValue(key("pixels"), choice.sheet.pixels);
    settings.setValue(key("dpi"), choice.sheet.dpi);
    settings.setValue(key("scale"), choice.sheet.scale);
    settings.setValue(key("strip"), choice.strip);
    settings.setValue(key("frames_a_second"), choice.frames_a_second);
    settings.setValue(key("pause"), choice.pause);
}

std::optional<std::vector<long long>> read_iterations(const QString& typed, long long last) {
    static const QRegularExpression separator("[,;\\s]+");
    std::vector<long long> numbers;
    for (const QString& word : typed.split(separator, Qt::SkipEmptyParts)) {
        const auto number = read_whole_number(word.toStdString());
        if (!number || *number < 0)
            return std::nullopt;
        if (*number <= last)
            numbers.push_back(*number);
    }
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    if (numbers.empty() || numbers.size() > static_cast<std::size_t>(Strip::most))
        return std::nullopt;
    return numbers;
}

} // namespace hiker
