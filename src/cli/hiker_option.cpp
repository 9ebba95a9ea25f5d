// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/hiker_option.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <array>
#include <vector>

#include "cli/command_line_error.h"
#include "descent/experiment.h"
#include "math/number.h"
#include "words/choices.h"
#include "words/sentences.h"

namespace hiker {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(hiker::command_line)
};

/// "adam", or "rate=0.1".
struct Word {
    QString key; ///< empty for an optimizer
    QString value;
};

QString read_quoted(const QString& text, qsizetype& at) {
    const qsizetype begin = at + 1;
    const qsizetype end = text.indexOf(text[at], begin);
    if (end < 0)
        throw CommandLineError(Text::tr("a quotation mark is not closed."));
    at = end + 1;
    return text.mid(begin, end - begin);
}

/// Up to a space, or to one of these.
QString read_plain(const QString& text, qsizetype& at, QChar end = ' ') {
    const qsizetype begin = at;
    while (at < text.size() && !text[at].isSpace() && text[at] != end)
        ++at;
    return text.mid(begin, at - begin);
}

/// Up to the bracket that closes it, and on to a space.
QString read_in_brackets(const QString& text, qsizetype& at) {
    const qsizetype end = text.indexOf(')', at);
    if (end < 0)
        return read_plain(text, at);
    const QString inside = text.mid(at, end - at);
    at = end;
    return inside + read_plain(text, at);
}

QString read_value(const QString& key, const QString& text, qsizetype& at) {
    if (at == text.size())
        return {};
    if (text[at] == '"' || text[at] == '\'')
        return read_quoted(text, at);
    if (text[at] == '(')
        return read_in_brackets(text, at);
    QString value = read_plain(text, at);
    if (key == "start" && value.endsWith(',')) { // "start=3, -1" is one point
        while (at < text.size() && text[at].isSpace())
            ++at;
        value += read_plain(text, at);
    }
    return value;
}

std::vector<Word> words_in(const QString& text) {
    std::vector<Word> words;
    for (qsizetype at = 0; at < text.size();) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        const QString first = read_plain(text, at, '=');
        if (first.isEmpty() || at == text.size() || text[at] != '=') {
            words.push_back({{}, first + read_plain(text, at)});
            continue;
        }
        ++at;
        words.push_back({first, read_value(first, text, at)});
    }
    return words;
}

QString it_was(const QString& typed) {
    return " " + Text::tr("It was \"%1\".").arg(words::excerpt(typed));
}

double read_number_in(const QString& typed, double least, double most, const QString& range) {
    const auto number = read_number(typed.toStdString());
    if (!number || *number < least || *number > most)
        throw CommandLineError(range + it_was(typed));
    return *number;
}

double read_quantity(const QString& typed, Quantity quantity) {
    const Range range = range_of(quantity);
    return read_number_in(typed, range.least, range.most, words::range(quantity));
}

void read_optimizer(Hiker& hiker, const QString& name) {
    if (!find_optimizer(name.toStdString()))
        throw CommandLineError(
            Text::tr("there is no optimizer \"%1\"; there are: %2. A number is written as in rate=0.1.")
                .arg(words::excerpt(name), words::all_optimizers().join(", ")));
    hiker = with_optimizer(std::move(hiker), name.toStdString());
}

void read_start(Hiker& hiker, const QString& value, int variables) {
    hiker.start = hiker::read_start(value, variables);
}

void read_rate(Hiker& hiker, const QString& value, int /*variables*/) {
    hiker.learning_rate = read_quantity(value, Quantity::learning_rate);
}

void read_colour(Hiker& hiker, const QString& value, int /*variables*/) {
    const QStringList names = words::all_colours();
    if (!names.contains(value))
        throw CommandLineError(Text::tr("the colours are %1.").arg(names.join(", ")) + it_was(value));
    hiker.colour = static_cast<int>(names.indexOf(value));
}

void read_name(Hiker& hiker, const QString& value, int /*variables*/) {
    if (!words::is_name(value))
        throw CommandLineError(words::names_allowed() + it_was(value));
    hiker.name = value.toStdString();
}

struct Key {
    const char* name;
    void (*read)(Hiker& hiker, const QString& value, int variables);
};

constexpr std::array keys{Key{"rate", read_rate}, Key{"start", read_start}, Key{"name", read_name},
                          Key{"colour", read_colour}};

void read_hyperparameter(Hiker& hiker, const Word& word) {
    const OptimizerKind& kind = kind_of(hiker.optimizer);
    std::vector<double> values = values_of(hiker.optimizer);
    QStringList names;
    for (const Key& key : keys)
        names << key.name;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const Hyperparameter& each = kind.hyperparameters[i];
        names << each.name;
        if (word.key != each.name)
            continue;
        values[i] = read_number_in(word.value, each.least, each.most, words::range(each));
        hiker.optimizer = choice_of(kind, values);
        return;
    }
    throw CommandLineError(Text::tr("there is no \"%1\" with %2; there are: %3.")
                               .arg(words::excerpt(word.key), kind.name, names.join(", ")));
}

void read_word(Hiker& hiker, const Word& word, int variables) {
    const auto* key = std::find_if(keys.begin(), keys.end(), [&](const Key& each) { return word.key == each.name; });
    if (key == keys.end())
        read_hyperparameter(hiker, word);
    else
        key->read(hiker, word.value, variables);
}

void check_once(const std::vector<Word>& words) {
    QStringList keys_so_far;
    for (const Word& word : words) {
        if (keys_so_far.contains(word.key))
            throw CommandLineError(word.key.isEmpty()
                                       ? Text::tr("\"%1\" is an optimizer too many.").arg(words::excerpt(word.value))
                                       : Text::tr("\"%1\" stands there more than once.").arg(words::excerpt(word.key)));
        keys_so_far << word.key;
    }
}

} // namespace

Point read_start(const QString& typed, int variables) {
    const std::vector<double> numbers = read_coordinates(typed.toStdString());
    if (variables == 1 && numbers.size() == 2)
        throw CommandLineError(words::range_of_start(variables) + " " +
                               Text::tr("Two numbers are for a function of x and y.") + it_was(typed));
    const Range range = range_of(Quantity::start);
    const bool are_allowed =
        numbers.size() == static_cast<std::size_t>(variables) &&
        std::all_of(numbers.begin(), numbers.end(), [&](double each) { return range.contains(each); });
    if (!are_allowed)
        throw CommandLineError(words::range_of_start(variables) + it_was(typed));
    return {numbers[0], variables == 1 ? 0 : numbers[1]};
}

Hiker read_hiker(const QString& text, const Hiker& other, std::optional<double> asked_rate, int variables) {
    Hiker hiker = other;
    try {
        const std::vector<Word> all = words_in(text);
        // Wherever it stands: it brings usual numbers along, which the other words change.
        for (const Word& word : all)
            if (word.key.isEmpty())
                read_optimizer(hiker, word.value);
        check_once(all);
        hiker.learning_rate = asked_rate.value_or(hiker.learning_rate);
        for (const Word& word : all)
            if (!word.key.isEmpty())
                read_word(hiker, word, variables);
    } catch (const CommandLineError& error) {
        throw CommandLineError(
            Text::tr("--hiker \"%1\": %2").arg(words::excerpt(text), QString::fromUtf8(error.what())));
    }
    return hiker;
}

} // namespace hiker
