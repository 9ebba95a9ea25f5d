// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/experiment_file.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <array>

#include "math/notation_error.h"
#include "words/sentences.h"

namespace hiker {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(hiker::files)
};

constexpr auto format_name = "hiker experiment";
constexpr int newest_version = 1;

struct NumberKey {
    const char* key;
    Quantity quantity;
    bool can_be_null;
};

constexpr std::array number_keys{
    NumberKey{"learning_rate", Quantity::learning_rate, false},
    NumberKey{"iterations", Quantity::iterations, false},
    NumberKey{"precision", Quantity::precision, true},
    NumberKey{"difference_step", Quantity::difference_step, true},
};

double read_number(const QJsonValue& value, const QString& key, Quantity quantity) {
    if (!value.isDouble() || !range_of(quantity).contains(value.toDouble()))
        throw FileError(Text::tr("At \"%1\": %2").arg(key, words::range(quantity)));
    return value.toDouble();
}

std::string read_function(const QJsonValue& value) {
    if (!value.isString())
        throw FileError(Text::tr("At \"function\": there must be a formula in quotation marks, such as \"x^2\"."));
    const QString typed = value.toString();
    try {
        check_function(typed.toStdString());
    } catch (const NotationError& error) {
        throw FileError(Text::tr("At \"function\", character %1: %2")
                            .arg(words::place(error, typed).position + 1)
                            .arg(words::notation(error)));
    }
    return typed.toStdString();
}

Point read_start(const QJsonValue& value) {
    const QJsonArray coordinates = value.toArray();
    if (!value.isArray() || coordinates.size() != 1)
        throw FileError(Text::tr("At \"start\": there must be one number in square brackets, such as [3]."));
    return {read_number(coordinates[0], "start", Quantity::start), 0};
}

void put_in(Experiment& experiment, const QString& key, const QJsonValue& value) {
    if (key == "function") {
        experiment.function = read_function(value);
        return;
    }
    if (key == "start") {
        experiment.hiker().start = read_start(value);
        return;
    }
    for (const NumberKey& number : number_keys)
        if (key == number.key) {
            const bool is_off = number.can_be_null && value.isNull();
            const std::optional<double> read =
                is_off ? std::nullopt : std::optional(read_number(value, key, number.quantity));
            experiment = with_value(experiment, number.quantity, read);
            return;
        }
    throw FileError(Text::tr("There is nothing that is called \"%1\" in an experiment.").arg(key));
}

QJsonValue to_json(std::optional<double> number) {
    return number ? QJsonValue(*number) : QJsonValue();
}

} // namespace

QByteArray experiment_to_json(const Experiment& experiment) {
    QJsonObject object{
        {"format", format_name},
        {"version", newest_version},
        {"function", QString::fromStdString(experiment.function)},
        {"start", QJsonArray{experiment.hiker().start.x}},
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
    const QJsonValue version = object.take("version");
    if (!version.isDouble() || version.toDouble() < 1)
        throw FileError(Text::tr("At \"version\": there must be the number %1.").arg(newest_version));
    if (version.toDouble() > newest_version)
        throw FileError(
            Text::tr("At \"version\": this file is of version %1, from a newer Hiker; this one reads up to %2.")
                .arg(version.toDouble())
                .arg(newest_version));
    if (!object.contains("function"))
        throw FileError(Text::tr("The \"function\" is missing."));
    return with_values({}, object);
}

Experiment with_values(Experiment experiment, const QJsonObject& values) {
    for (auto value = values.begin(); value != values.end(); ++value)
        put_in(experiment, value.key(), value.value());
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
