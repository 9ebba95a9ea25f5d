// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/experiment_file.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <array>
#include <utility>
#include <vector>

#include "files/hiker_json.h"
#include "math/notation_error.h"
#include "words/choices.h"
#include "words/sentences.h"

namespace hiker {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(hiker::files)
};

constexpr auto format_name = "hiker experiment";
constexpr int newest_version = 2;

struct NumberKey {
    const char* key;
    Quantity quantity;
    bool can_be_null;
};

/// Of the experiment as a whole.
constexpr std::array number_keys{
    NumberKey{"iterations", Quantity::iterations, false},
    NumberKey{"precision", Quantity::precision, true},
    NumberKey{"difference_step", Quantity::difference_step, true},
};

/// What can be said of the selected hiker without a list of hikers.
constexpr std::array hiker_keys{"start", "learning_rate", "optimizer", "hyperparameters"};

/// What came with the second version.
constexpr std::array newer_keys{"hikers", "selected", "optimizer", "hyperparameters"};

void refuse_key(const QString& key) {
    throw FileError(Text::tr("There is nothing that is called \"%1\" in an experiment.").arg(words::excerpt(key)));
}

QString read_function(const QJsonValue& value) {
    if (!value.isString())
        throw FileError(Text::tr("At \"function\": there must be a formula in quotation marks, such as \"x^2\"."));
    QString typed = value.toString();
    try {
        check_function(typed.toStdString());
    } catch (const NotationError& error) {
        throw FileError(Text::tr("At \"function\", character %1: %2")
                            .arg(words::place(error, typed).position + 1)
                            .arg(words::notation(error)));
    }
    return typed;
}

/// "2nd": the place of one of the hikers.
QString ordinal(std::size_t place) {
    const std::array<QString, Experiment::most_hikers> ordinals{
        Text::tr("1st"), Text::tr("2nd"), Text::tr("3rd"), Text::tr("4th"),
        Text::tr("5th"), Text::tr("6th"), Text::tr("7th"), Text::tr("8th"),
    };
    return ordinals.at(place);
}

/// One who is described from scratch: what is not said is as in a new experiment with this function, but her colour,
/// which is that of her place.
Hiker read_hiker(const QJsonValue& value, std::size_t place, const std::string& function) {
    const Experiment usual = with_function({}, function);
    try {
        if (!value.isObject())
            throw FileError(Text::tr("there must be an object in braces { }."));
        return with_values({.colour = static_cast<int>(place % colour_names.size()), .start = usual.hiker().start},
                           value.toObject(), variables_of(usual));
    } catch (const FileError& error) {
        throw FileError(Text::tr("At \"hikers\", %1: %2").arg(ordinal(place), error.sentence()));
    }
}

std::vector<Hiker> read_hikers(const QJsonValue& value, const std::string& function) {
    const QJsonArray array = value.toArray();
    if (array.isEmpty() || array.size() > static_cast<qsizetype>(Experiment::most_hikers))
        throw FileError(Text::tr("At \"hikers\": there must be 1 to %1 hikers in square brackets, such as "
                                 "[{ \"start\": [3] }, { \"start\": [-2] }].")
                            .arg(Experiment::most_hikers));
    std::vector<Hiker> hikers;
    for (const auto& each : array)
        hikers.push_back(read_hiker(each, hikers.size(), function));
    return hikers;
}

/// Counted from 1 in a file.
void select(Experiment& experiment, const QJsonValue& value) {
    const Range range{1, static_cast<double>(experiment.hikers.size()), true};
    if (!value.isDouble() || !range.contains(value.toDouble()))
        throw FileError(
            Text::tr("At \"selected\": there must be the number of one of the hikers, counted from 1; the last is %1.")
                .arg(experiment.hikers.size()));
    experiment.selected = static_cast<std::size_t>(value.toDouble()) - 1;
}

void put_in(Experiment& experiment, const NumberKey& number, const QJsonValue& value) {
    const bool is_off = number.can_be_null && value.isNull();
    experiment = with_value(experiment, number.quantity,
                            is_off ? std::nullopt : std::optional(number_at(number.key, value, number.quantity)));
}

/// Takes what is there of these keys.
template <std::size_t count>
QJsonObject take(QJsonObject& values, const std::array<const char*, count>& keys) {
    QJsonObject taken;
    for (const char* key : keys)
        if (values.contains(key))
            taken.insert(key, values.take(key));
    return taken;
}

QJsonValue to_json(std::optional<double> number) {
    return number ? QJsonValue(*number) : QJsonValue();
}

int read_version(const QJsonValue& value) {
    const double version = value.toDouble();
    if (version > newest_version)
        throw FileError(
            Text::tr("At \"version\": this file is of version %1, from a newer Hiker; this one reads up to %2.")
                .arg(version)
                .arg(newest_version));
    if (!Range{1, newest_version, true}.contains(version))
        throw FileError(Text::tr("At \"version\": there must be a whole number from 1 to %1.").arg(newest_version));
    return static_cast<int>(version);
}

} // namespace

QByteArray experiment_to_json(const Experiment& experiment) {
    const int variables = variables_of(experiment);
    QJsonArray hikers;
    for (const Hiker& hiker : experiment.hikers)
        hikers.append(to_json(hiker, variables));
    QJsonObject object{
        {"format", format_name},
        {"version", newest_version},
        {"function", QString::fromStdString(experiment.function)},
        {"hikers", hikers},
        {"selected", static_cast<int>(experiment.selected) + 1},
    };
    for (const NumberKey& number : number_keys)
        object.insert(number.key, to_json(value_of(experiment, number.quantity)));
    return QJsonDocument(object).toJson();
}

Experiment experiment_from_json(const QByteArray& json) {
    QJsonObject object = read_json_object(json);
    if (object.take("format") != format_name)
        throw FileError(
            Text::tr("This is not an experiment of Hiker: at \"format\" there must be \"%1\".").arg(format_name));
    if (read_version(object.take("version")) == 1)
        for (const char* key : newer_keys)
            if (object.contains(key))
                refuse_key(key);
    if (!object.contains("function"))
        throw FileError(Text::tr("The \"function\" is missing."));
    return with_values(Experiment(), object);
}

Experiment with_values(Experiment experiment, QJsonObject values) {
    // The order matters, and an object has its own: the function says how many numbers a start has, and who there is
    // comes before what is said of one.
    if (values.contains("function"))
        experiment = with_function(std::move(experiment), read_function(values.take("function")).toStdString());
    if (values.contains("hikers")) {
        experiment.hikers = read_hikers(values.take("hikers"), experiment.function);
        experiment.selected = 0;
    }
    if (values.contains("selected"))
        select(experiment, values.take("selected"));
    experiment.hiker() = with_values(experiment.hiker(), take(values, hiker_keys), variables_of(experiment));
    for (const NumberKey& number : number_keys)
        if (values.contains(number.key))
            put_in(experiment, number, values.take(number.key));
    if (!values.isEmpty())
        refuse_key(values.constBegin().key());
    return experiment;
}

QJsonObject read_json_object(const QByteArray& json) {
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line = json.left(error.offset).count('\n') + 1;
        throw FileError(Text::tr("Line %1 is damaged or not JSON: %2.").arg(line).arg(error.errorString()));
    }
    if (!document.isObject())
        throw FileError(Text::tr("Line 1: there must be an object in braces { }."));
    return document.object();
}

} // namespace hiker
