// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/without_window.h"

#include <QTextStream>

#include "descent/descent.h"
#include "descent/trajectory.h"
#include "picture/picture.h"
#include "words/sentences.h"

namespace hiker {

namespace {

Outcome walk(const Experiment& experiment, Trajectory& trajectory) {
    Descent descent(experiment);
    trajectory.append(descent.current());
    while (!descent.ending()) {
        descent.advance();
        if (is_kept(descent.number()))
            trajectory.append(descent.current());
    }
    const Outcome outcome = descent.outcome(*descent.ending());
    trajectory.set_newest(outcome.last);
    return outcome;
}

} // namespace

void work_without_window(const CommandLine& command_line) {
    Trajectory trajectory;
    const Outcome outcome = walk(command_line.experiment, trajectory);
    if (command_line.picture) {
        const QImage image =
            draw_picture(command_line.experiment, trajectory, {outcome.last.number, 0}, QSize(1280, 720));
        save_png(image, *command_line.picture);
    }
    if (command_line.print) {
        QTextStream out(stdout);
        out << words::outcome(command_line.experiment, outcome) << '\n';
        for (const QString& line : words::result(outcome, words::Digits::exact))
            out << line << '\n';
    }
}

} // namespace hiker
