// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/hikers.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <functional>

#include "words/sentences.h"

namespace hiker::words {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(hiker::words)
};

/// Which of the three things that make a walk the hikers share.
struct Shared {
    bool start;
    bool rate;
    bool optimizer;
};

Shared shared_by(const std::vector<Hiker>& hikers, int variables) {
    const auto is_shared = [&](const auto& part) {
        return std::all_of(hikers.begin(), hikers.end(), [&](const Hiker& hiker) {
            return std::invoke(part, hiker) == std::invoke(part, hikers.front());
        });
    };
    // A start may still have the y of a function of x and y that was there before.
    const auto start = [variables](const Hiker& hiker) {
        return variables == 1 ? Point{hiker.start.x, 0} : hiker.start;
    };
    return {is_shared(start), is_shared(&Hiker::learning_rate), is_shared(&Hiker::optimizer)};
}

QString automatic_name(const Hiker& hiker, const Shared& shared, int variables) {
    QStringList parts;
    if (!shared.optimizer)
        parts << sentence_begin(optimizer(hiker.optimizer));
    if (!shared.rate)
        parts << QStringLiteral("\u03b7 = ") + in_formula(hiker.learning_rate);
    if (!shared.start)
        parts << Text::tr("start %1").arg(in_formula(hiker.start, variables));
    return parts.join(", ");
}

/// The name, with a number behind it where another one has it already: that of her place, or a higher one. Behind
/// another number it stands in brackets.
QString unlike(const std::vector<QString>& taken, const QString& name, bool is_automatic) {
    const auto is_taken = [&](const QString& text) {
        return std::find(taken.begin(), taken.end(), text) != taken.end();
    };
    const QString base = name.isEmpty() ? Text::tr("Hiker") : name;
    const QString numbered = is_automatic && !base.back().isLetter() ? QString("%1 (%2)") : QString("%1 %2");
    QString result = name;
    for (std::size_t number = taken.size() + 1; result.isEmpty() || is_taken(result); ++number)
        result = numbered.arg(base, QString::number(number));
    return result;
}

QString common_of(const std::vector<Hiker>& hikers, int variables) {
    const Shared shared = shared_by(hikers, variables);
    const Hiker& hiker = hikers.front();
    QStringList parts;
    if (shared.start)
        parts << Text::tr("start %1").arg(number(hiker.start, variables));
    if (shared.rate)
        parts << Text::tr("learning rate %1").arg(number(hiker.learning_rate));
    if (shared.optimizer)
        parts << optimizer(hiker.optimizer);
    return parts.join(", ");
}

} // namespace

std::vector<QString> names(const Experiment& experiment) {
    const int variables = variables_of(experiment);
    const Shared shared = shared_by(experiment.hikers, variables);
    std::vector<QString> names;
    for (const Hiker& hiker : experiment.hikers) {
        const QString name = QString::fromStdString(hiker.name);
        const bool is_automatic = name.isEmpty();
        names.push_back(unlike(names, is_automatic ? automatic_name(hiker, shared, variables) : name, is_automatic));
    }
    return names;
}

QString common(const Experiment& experiment) {
    return common_of(experiment.hikers, variables_of(experiment));
}

QString manner(const Hiker& hiker, int variables) {
    return common_of({hiker}, variables);
}

QString title(const OptimizerKind& kind) {
    return sentence_begin(Text::tr(kind.title));
}

QString meaning(const Hyperparameter& hyperparameter) {
    return Text::tr(hyperparameter.meaning);
}

QString optimizer(const OptimizerChoice& choice) {
    const OptimizerKind& kind = kind_of(choice);
    const std::vector<double> values = values_of(choice);
    QStringList unusual;
    for (std::size_t i = 0; i < values.size(); ++i)
        if (values[i] != kind.hyperparameters[i].usual)
            unusual << QString("%1 = %2").arg(kind.hyperparameters[i].symbol, number(values[i]));
    const QString title = Text::tr(kind.title);
    return unusual.isEmpty() ? title : QString("%1 (%2)").arg(title, unusual.join(", "));
}

} // namespace hiker::words
