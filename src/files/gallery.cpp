// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/gallery.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

#include "files/experiment_file.h"
#include "words/language.h"
#include "words/sentences.h"

// Outside of any namespace, as the macro asks. A static library's resources are only there when asked for.
static void load_landscapes() {
    Q_INIT_RESOURCE(landscapes);
}

namespace hiker {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(hiker::files)
};

constexpr auto table = ":/landscapes/landscapes.json";

KnownLandscape read_landscape(const QJsonObject& object) {
    KnownLandscape landscape{.name = object["name"].toString(),
                             .title = object["title"].toString(),
                             .minima = {},
                             .value = object["f"].toDouble(),
                             .has_others = object["has_others"].toBool(),
                             .source = object["source"].toString()};
    const QJsonArray minima = object["minima"].toArray();
    for (const auto& point : minima)
        landscape.minima.push_back({point[0].toDouble(), point[1].toDouble()});
    return landscape;
}

/// A translation names by their files those landscapes whose title, or source, is another one.
void translate(std::vector<KnownLandscape>& landscapes) {
    const QString path = words::path_in_spoken_language(table);
    if (path == table)
        return;
    const QJsonObject all = QJsonDocument::fromJson(read_file(path)).object();
    for (KnownLandscape& landscape : landscapes) {
        const QJsonObject one = all[landscape.name].toObject();
        landscape.title = one["title"].toString(landscape.title);
        landscape.source = one["source"].toString(landscape.source);
    }
}

} // namespace

std::vector<KnownLandscape> known_landscapes() {
    load_landscapes();
    const QJsonArray all = QJsonDocument::fromJson(read_file(table)).array();
    std::vector<KnownLandscape> landscapes;
    for (const auto& value : all)
        landscapes.push_back(read_landscape(value.toObject()));
    translate(landscapes);
    return landscapes;
}

QString landscape_path(const QString& name) {
    load_landscapes();
    return ":/landscapes/" + name + experiment_file_ending;
}

std::optional<KnownLandscape> landscape_at(const QString& path) {
    const auto all = known_landscapes();
    const auto found = std::find_if(all.begin(), all.end(), [&](const KnownLandscape& landscape) {
        return landscape_path(landscape.name) == path;
    });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

QString about(const KnownLandscape& landscape) {
    if (landscape.minima.empty())
        return Text::tr("%1: no minimum, it falls without bound.").arg(landscape.title);
    QStringList places;
    for (const Point& minimum : landscape.minima)
        places << words::in_formula(minimum, 2);
    const QString value = words::in_formula(landscape.value);
    if (places.size() > 1)
        return Text::tr("%1: minima at %2, with f = %3 at each of them.")
            .arg(landscape.title, places.join(", "), value);
    return (landscape.has_others ? Text::tr("%1: the lowest minimum is at %2, with f = %3; there are others.")
                                 : Text::tr("%1: the minimum is at %2, with f = %3."))
        .arg(landscape.title, places.front(), value);
}

} // namespace hiker
