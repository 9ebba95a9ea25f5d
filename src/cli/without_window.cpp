// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/without_window.h"

#include <QCoreApplication>

#include "cli/command_line_error.h"
#include "descent/walked.h"
#include "files/experiment_file.h"
#include "files/python_script.h"
#include "picture/recording.h"
#include "plot/map_area.h"
#include "words/hikers.h"
#include "words/sentences.h"
#include "worker/map_worker.h"

namespace hiker {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(hiker::command_line)
};

/// A walk, and what is to be made of it.
class Exporter {
  public:
    Exporter(const Walked& walked, const PictureRequest& request)
        : walked_(walked),
          request_(request),
          shot_(request.shot(walked)),
          animation_(request.animation(walked.last())) {}

    /// Throws CommandLineError where there would be too much of it.
    void check(const Export& wanted) const {
        const long long pages = animation_.last - animation_.first + 1;
        const bool has_pages = wanted.kind == FileKind::pdf && request_.pages;
        const long long pictures = wanted.kind == FileKind::gif ? animation_.frames() : has_pages ? pages : 1;
        if (pictures > Animation::most_frames)
            throw CommandLineError(Text::tr("%1 would have %2 pictures, more than %3: give --from and --to%4.")
                                       .arg(wanted.path, QString::number(pictures),
                                            QString::number(Animation::most_frames),
                                            has_pages ? QString() : Text::tr(", or a higher --speed")));
    }

    void write(const Export& wanted) const {
        if (wanted.kind == FileKind::python) {
            write_file(wanted.path, python_script(walked_.experiment).toUtf8());
        } else if (wanted.kind == FileKind::experiment) {
            write_file(wanted.path, experiment_to_json(walked_.experiment));
        } else {
            const auto recording = record(wanted);
            while (!recording->is_done())
                recording->advance();
        }
    }

  private:
    std::unique_ptr<Recording> record(const Export& wanted) const {
        const PictureSettings& settings = request_.settings;
        if (wanted.kind == FileKind::csv)
            return record_table(walked_, wanted.path);
        if (wanted.kind == FileKind::gif)
            return record_gif(walked_, settings, animation_, wanted.path);
        if (wanted.kind == FileKind::pdf && request_.pages)
            return record_pages(walked_, settings, animation_.first, animation_.last, wanted.path);
        const StillFormat format = wanted.kind == FileKind::svg   ? StillFormat::svg
                                   : wanted.kind == FileKind::pdf ? StillFormat::pdf
                                                                  : StillFormat::png;
        return request_.map ? record_map(draw_map(), settings, format, wanted.path)
                            : record_still(walked_, settings, shot_, format, wanted.path);
    }

    std::unique_ptr<MapDrawing> draw_map() const {
        const PictureSettings& settings = request_.settings;
        const Experiment& experiment = walked_.experiment;
        auto drawing = std::make_unique<MapDrawing>(experiment, map_area(walked_), settings.style, *request_.map,
                                                    settings.sheet.layout());
        drawing->set_map(work_out(experiment, drawing->area_for(settings.sheet.pixels)));
        return drawing;
    }

    const Walked& walked_;
    const PictureRequest& request_;
    Shot shot_;
    Animation animation_;
};

/// The outcome of one hiker, and the result.
QString report(const Experiment& experiment, const Hiker& hiker, const Outcome& outcome) {
    QString text = words::outcome(experiment, hiker, outcome) + '\n';
    for (const QString& line : words::result(outcome, variables_of(experiment), words::Digits::exact))
        text += line + '\n';
    return text;
}

/// Of several hikers, each one's report below her name, with an empty line between them.
void print(const Walked& walked) {
    const Experiment& experiment = walked.experiment;
    const std::vector<QString> names = words::names(experiment);
    QStringList reports;
    for (std::size_t i = 0; i < names.size(); ++i)
        reports << (names.size() > 1 ? names[i] + ":\n" : QString()) +
                       report(experiment, experiment.hikers[i], *walked.tracks[i].outcome);
    write_file(standard_output, reports.join('\n').toUtf8());
}

} // namespace

void work_without_window(const CommandLine& command_line) {
    const Walked walked = walk(command_line.experiment);
    const Exporter exporter(walked, command_line.pictures);
    for (const Export& wanted : command_line.exports)
        exporter.check(wanted);
    for (const Export& wanted : command_line.exports)
        exporter.write(wanted);
    if (command_line.print)
        print(walked);
}

} // namespace hiker
