// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/lesson.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>
#include <array>
#include <utility>

#include "files/experiment_file.h"
#include "words/language.h"

// Outside of any namespace, as the macro asks. A static library's resources are only there when asked for.
static void load_lessons() {
    Q_INIT_RESOURCE(lessons);
}

namespace hiker {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(hiker::files)
};

struct NamedEnding {
    const char* name;
    Ending ending;
};

constexpr std::array endings{
    NamedEnding{"converged", Ending::converged}, NamedEnding{"iteration limit", Ending::iteration_limit},
    NamedEnding{"diverged", Ending::diverged},   NamedEnding{"left the domain", Ending::left_the_domain},
    NamedEnding{"cycling", Ending::cycling},     NamedEnding{"no step", Ending::refused},
};

Ending read_ending(const QJsonValue& value) {
    QStringList names;
    for (const NamedEnding& named : endings) {
        if (value == QJsonValue(named.name))
            return named.ending;
        names << named.name;
    }
    throw FileError(Text::tr("At \"outcome\": there must be one of: %1.").arg(names.join(", ")));
}

/// One ending is the selected hiker's, a list has one for each of them.
std::vector<std::optional<Ending>> read_outcomes(const QJsonValue& value, const Experiment& experiment) {
    std::vector<std::optional<Ending>> outcomes(experiment.hikers.size());
    if (!value.isArray()) {
        outcomes[experiment.selected] = read_ending(value);
        return outcomes;
    }
    const QJsonArray list = value.toArray();
    if (list.size() != static_cast<qsizetype>(outcomes.size()))
        throw FileError(Text::tr("At \"outcome\": there must be as many as there are hikers, which are %1 here.")
                            .arg(outcomes.size()));
    std::transform(list.begin(), list.end(), outcomes.begin(), read_ending);
    return outcomes;
}

/// Walks through the lines of a page and gathers its steps.
class Reader {
  public:
    Reader(const QString& markdown, Experiment beginning)
        : lines_(markdown.split('\n')), experiment_(std::move(beginning)) {}

    Lesson read() {
        for (; at_ < lines_.size(); ++at_)
            read_line(lines_[at_].trimmed());
        finish_step();
        if (lesson_.title.isEmpty())
            throw FileError(Text::tr("Line 1: a lesson begins with its title, as in \"# Overshooting\"."));
        if (lesson_.steps.empty())
            throw FileError(Text::tr("This lesson has no steps: each begins with a heading, as in \"## Step one\"."));
        return std::move(lesson_);
    }

  private:
    void read_line(const QString& line) {
        if (line.startsWith("# ") && lesson_.title.isEmpty()) {
            lesson_.title = line.mid(2).trimmed();
        } else if (line.startsWith("## ")) {
            finish_step();
            step_.emplace();
            step_->text = line + "\n\n";
        } else if (line == "### Answer") {
            if (!step_)
                throw FileError(at_line() + Text::tr("an answer belongs into a step, below a heading with ##."));
            is_in_answer_ = true;
        } else if (line == "```experiment") {
            read_setting();
        } else if (step_) {
            (is_in_answer_ ? step_->answer : step_->text) += lines_[at_] + "\n";
        } else if (!line.isEmpty()) {
            throw FileError(at_line() + Text::tr("this text is outside of a step: put a heading with ## above it."));
        }
    }

    /// The block of values that a step sets the window up with.
    void read_setting() {
        const qsizetype first = at_;
        QString json;
        while (++at_ < lines_.size() && lines_[at_].trimmed() != "```")
            json += lines_[at_] + "\n";
        if (at_ == lines_.size() || !step_) {
            at_ = first;
            throw FileError(at_line() + (step_ ? Text::tr("this block is not closed: put ``` below it.")
                                               : Text::tr("this block is outside of a step.")));
        }
        try {
            QJsonObject values = read_json_object(json.toUtf8());
            const QJsonValue outcome = values.take("outcome");
            experiment_ = with_values(experiment_, values);
            if (!outcome.isUndefined())
                step_->outcomes = read_outcomes(outcome, experiment_);
        } catch (const FileError& error) {
            at_ = first;
            throw FileError(at_line() + error.sentence());
        }
    }

    void finish_step() {
        if (!step_)
            return;
        step_->experiment = experiment_;
        step_->outcomes.resize(experiment_.hikers.size());
        step_->text = step_->text.trimmed();
        step_->answer = step_->answer.trimmed();
        lesson_.steps.push_back(*std::exchange(step_, std::nullopt));
        is_in_answer_ = false;
    }

    QString at_line() const { return Text::tr("Line %1: ").arg(at_ + 1); }

    QStringList lines_;
    qsizetype at_ = 0;
    Experiment experiment_; ///< as the steps so far have left it
    Lesson lesson_;
    std::optional<LessonStep> step_;
    bool is_in_answer_ = false;
};

/// The lesson with the words of its translation, which has the same steps and sets nothing up.
Lesson in_words_of(Lesson lesson, Lesson translation) {
    lesson.title = std::move(translation.title);
    for (std::size_t step = 0; step < std::min(lesson.steps.size(), translation.steps.size()); ++step) {
        lesson.steps[step].text = std::move(translation.steps[step].text);
        lesson.steps[step].answer = std::move(translation.steps[step].answer);
    }
    return lesson;
}

} // namespace

Lesson lesson_from_markdown(const QString& markdown, const Experiment& beginning) {
    return Reader(markdown, beginning).read();
}

bool is_lesson_file(const QString& path) {
    return path.endsWith(".md", Qt::CaseInsensitive);
}

Lesson open_lesson(const QString& path) {
    const QFileInfo file(path);
    const QString experiment_path = file.path() + "/" + file.completeBaseName() + experiment_file_ending;
    Experiment beginning;
    try {
        if (QFile::exists(experiment_path))
            beginning = experiment_from_json(read_file(experiment_path));
    } catch (const FileError& error) {
        throw FileError(Text::tr("In %1 beside it: %2").arg(QFileInfo(experiment_path).fileName(), error.sentence()));
    }
    const auto read_page = [&beginning](const QString& page) {
        return lesson_from_markdown(QString::fromUtf8(read_file(page)), beginning);
    };
    const QString translated = words::path_in_spoken_language(path);
    return translated == path ? read_page(path) : in_words_of(read_page(path), read_page(translated));
}

QStringList lesson_names() {
    load_lessons();
    return QString::fromUtf8(read_file(":/lessons/index.txt")).split('\n', Qt::SkipEmptyParts);
}

QString lesson_path(const QString& name) {
    load_lessons();
    return ":/lessons/" + name + ".md";
}

} // namespace hiker
