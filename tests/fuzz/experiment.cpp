// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdint>

#include "files/lesson.h"
#include "promises.h"

namespace hiker {

namespace {

void read_experiment(const QByteArray& bytes) {
    try {
        use(experiment_from_json(bytes));
    } catch (const FileError& error) {
        promise(!error.sentence().isEmpty(), "a mistake in a file has a sentence");
    }
}

void read_lesson(const QByteArray& bytes) {
    try {
        const Lesson lesson = lesson_from_markdown(QString::fromUtf8(bytes), {});
        promise(!lesson.title.isEmpty() && !lesson.steps.empty(), "a lesson has a title and steps");
        for (const LessonStep& step : lesson.steps) {
            promise(step.outcomes.size() == step.experiment.hikers.size(), "there is an outcome for each hiker");
            use(step.experiment);
        }
    } catch (const FileError& error) {
        promise(!error.sentence().isEmpty(), "a mistake in a lesson has a sentence");
    }
}

} // namespace

} // namespace hiker

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    hiker::read_experiment(bytes);
    hiker::read_lesson(bytes);
    return 0;
}
