// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/choices.h"

#include <QCoreApplication>
#include <algorithm>

#include "descent/hiker.h"
#include "words/sentences.h"

namespace hiker::words {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(hiker::words)
};

constexpr qsizetype longest_name = 40; // characters: what a key beside a curve has room for

/// Whether it would break the line that a name stands on, get lost on the way to a file, or be no character at all.
bool is_out_of_place(char32_t character) {
    if (character == QChar::ByteOrderMark)
        return true;
    switch (QChar::category(character)) {
        case QChar::Other_Control:
        case QChar::Other_Surrogate:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            return true;
        default:
            return false;
    }
}

QString range_of(const Hyperparameter& hyperparameter, const QString& called) {
    return Text::tr("%1: type a number from %2 to %3, with a dot as decimal point, as in %4.")
        .arg(called, number(hyperparameter.least), number(hyperparameter.most), number(hyperparameter.usual));
}

} // namespace

QStringList all_optimizers() {
    QStringList names;
    for (const OptimizerKind& kind : hiker::optimizers())
        names << kind.name;
    return names;
}

QStringList all_colours() {
    return {colour_names.begin(), colour_names.end()};
}

QString range(const Hyperparameter& hyperparameter) {
    return range_of(hyperparameter, hyperparameter.name);
}

QString range_at_symbol(const Hyperparameter& hyperparameter) {
    return range_of(hyperparameter, QString("%1 (%2)").arg(hyperparameter.symbol, hyperparameter.name));
}

QString excerpt(const QString& written) {
    constexpr qsizetype most = 60;
    const QString line = written.left(10 * most).simplified();
    return line.size() <= most ? line : line.left(most) + QChar(0x2026);
}

bool is_name(const QString& text) {
    qsizetype length = 0;
    for (qsizetype i = 0; i < text.size(); ++i, ++length) {
        const bool is_pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (is_out_of_place(is_pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode()))
            return false;
        i += is_pair ? 1 : 0;
    }
    return length <= longest_name;
}

QString names_allowed() {
    return Text::tr("A name has at most %1 characters, and no line breaks or other control characters.")
        .arg(longest_name);
}

} // namespace hiker::words
