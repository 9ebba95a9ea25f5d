// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "descent/experiment.h"
#include "descent/outcome.h"

namespace hiker {

/// One page of a lesson, in Markdown, and the experiment that the window is set up with for it.
struct LessonStep {
    QString text;
    QString answer; ///< hidden until it is asked for; empty where the page has no question
    Experiment experiment;
    /// What the page says that the walks of the experiment's hikers end as, in their order; nothing where it does not
    /// say it.
    std::vector<std::optional<Ending>> outcomes;
};

/// A page of Markdown with steps: each heading of the second level begins one. The format is described in
/// docs/formats.md.
struct Lesson {
    QString title;
    std::vector<LessonStep> steps; ///< at least one
};

/// Reads a lesson whose first step begins with this experiment. Throws FileError with the line of the mistake.
Lesson lesson_from_markdown(const QString& markdown, const Experiment& beginning);

/// Whether a file is a lesson, by its name: a page of Markdown.
bool is_lesson_file(const QString& path);

/// Opens a lesson: a page NAME.md, and beside it NAME.hiker with the experiment it begins with, where there is one.
/// One that comes with the program has the words of the language that is spoken. Throws FileError.
Lesson open_lesson(const QString& path);

/// The lessons that come with the program: their files' names without the ending, in the order to take them.
QStringList lesson_names();
/// Where a lesson that comes with the program is.
QString lesson_path(const QString& name);

} // namespace hiker
