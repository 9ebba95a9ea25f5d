// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/hiker_json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>
#include <array>

#include "files/whole_file.h"
#include "words/choices.h"
#include "words/sentences.h"

namespace hiker {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(hiker::files)
};

FileError mistake_at(const char* key, const QString& sentence) {
    return FileError(Text::tr("At \"%1\": %2").arg(key, sentence));
}

QString one_of(const QStringList& names) {
    return Text::tr("there must be one of: %1.").arg(names.join(", "));
}

void put_optimizer(Hiker& hiker, const QJsonValue& value, int /*variables*/) {
    const std::string name = value.toString().toStdString();
    if (!find_optimizer(name))
        throw mistake_at("optimizer", one_of(words::all_optimizers()));
    hiker = with_optimizer(std::move(hiker), name);
}

QString no_such_hyperparameter(const QString& name, const OptimizerKind& kind) {
    QStringList names;
    for (const Hyperparameter& each : kind.hyperparameters)
        names << each.name;
    const QString written = words::excerpt(name);
    return names.isEmpty() ? Text::tr("%1 has none, and so no \"%2\".").arg(kind.name, written)
                           : Text::tr("%1 has no \"%2\"; there are: %3.").arg(kind.name, written, names.join(", "));
}

void put_hyperparameters(Hiker& hiker, const QJsonValue& value, int /*variables*/) {
    constexpr auto key = "hyperparameters";
    if (!value.isObject())
        throw mistake_at(key, Text::tr("there must be an object in braces, such as { \"beta1\": 0.9 }."));
    const OptimizerKind& kind = kind_of(hiker.optimizer);
    std::vector<double> values = values_of(hiker.optimizer);
    const QJsonObject object = value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each) {
        const auto found = std::find_if(kind.hyperparameters.begin(), kind.hyperparameters.end(),
                                        [&](const Hyperparameter& known) { return each.key() == known.name; });
        if (found == kind.hyperparameters.end())
            throw mistake_at(key, no_such_hyperparameter(each.key(), kind));
        const double number = each.value().toDouble();
        if (!each.value().isDouble() || number < found->least || number > found->most)
            throw mistake_at(key, words::range(*found));
        values[static_cast<std::size_t>(found - kind.hyperparameters.begin())] = number;
    }
    hiker.optimizer = choice_of(kind, values);
}

void put_name(Hiker& hiker, const QJsonValue& value, int /*variables*/) {
    if (!value.isString())
        throw mistake_at("name", Text::tr("there must be a text in quotation marks, such as \"Anna\"."));
    if (!words::is_name(value.toString()))
        throw mistake_at("name", words::names_allowed());
    hiker.name = value.toString().toStdString();
}

void put_colour(Hiker& hiker, const QJsonValue& value, int /*variables*/) {
    const QStringList names = words::all_colours();
    const qsizetype place = value.isString() ? names.indexOf(value.toString()) : -1;
    if (place < 0)
        throw mistake_at("colour", one_of(names));
    hiker.colour = static_cast<int>(place);
}

void put_hidden(Hiker& hiker, const QJsonValue& value, int /*variables*/) {
    if (!value.isBool())
        throw mistake_at("hidden", Text::tr("there must be true or false."));
    hiker.is_hidden = value.toBool();
}

QString start_needed(int variables) {
    return variables == 1 ? Text::tr(
                                "the function has only x, so there must be one number in square brackets, such as "
                                "[3].")
                          : Text::tr(
                                "the function has x and y, so there must be two numbers in square brackets, such "
                                "as [3, -1].");
}

void put_start(Hiker& hiker, const QJsonValue& value, int variables) {
    const QJsonArray coordinates = value.toArray();
    if (!value.isArray() || coordinates.size() != variables)
        throw mistake_at("start", start_needed(variables));
    hiker.start.x = number_at("start", coordinates[0], Quantity::start);
    hiker.start.y = variables == 1 ? 0 : number_at("start", coordinates[1], Quantity::start_y);
}

void put_learning_rate(Hiker& hiker, const QJsonValue& value, int /*variables*/) {
    hiker.learning_rate = number_at("learning_rate", value, Quantity::learning_rate);
}

struct Key {
    const char* name;
    void (*put)(Hiker& hiker, const QJsonValue& value, int variables);
};

/// In the order that they are put in, whatever the order in a file: an optimizer brings its usual numbers along.
constexpr std::array keys{
    Key{"optimizer", put_optimizer},
    Key{"hyperparameters", put_hyperparameters},
    Key{"name", put_name},
    Key{"colour", put_colour},
    Key{"hidden", put_hidden},
    Key{"start", put_start},
    Key{"learning_rate", put_learning_rate},
};

void check_keys(const QJsonObject& values) {
    QStringList names;
    for (const Key& key : keys)
        names << key.name;
    for (const QString& name : values.keys())
        if (!names.contains(name))
            throw FileError(Text::tr("There is nothing that is called \"%1\" in a hiker; there are: %2.")
                                .arg(words::excerpt(name), names.join(", ")));
}

} // namespace

QJsonObject to_json(const Hiker& hiker, int variables) {
    const OptimizerKind& kind = kind_of(hiker.optimizer);
    const std::vector<double> values = values_of(hiker.optimizer);
    QJsonObject hyperparameters;
    for (std::size_t i = 0; i < values.size(); ++i)
        hyperparameters.insert(kind.hyperparameters[i].name, values[i]);
    QJsonArray start{hiker.start.x};
    if (variables == 2)
        start.append(hiker.start.y);
    return {
        {"name", QString::fromStdString(hiker.name)},
        {"colour", colour_names.at(static_cast<std::size_t>(hiker.colour))},
        {"hidden", hiker.is_hidden},
        {"start", start},
        {"learning_rate", hiker.learning_rate},
        {"optimizer", kind.name},
        {"hyperparameters", hyperparameters},
    };
}

Hiker with_values(Hiker hiker, const QJsonObject& values, int variables) {
    check_keys(values);
    for (const Key& key : keys)
        if (values.contains(key.name))
            key.put(hiker, values.value(key.name), variables);
    return hiker;
}

double number_at(const QString& key, const QJsonValue& value, Quantity quantity) {
    if (!value.isDouble() || !range_of(quantity).contains(value.toDouble()))
        throw FileError(Text::tr("At \"%1\": %2").arg(key, words::range(quantity)));
    return value.toDouble();
}

} // namespace hiker
