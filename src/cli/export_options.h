// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QString>
#include <optional>
#include <vector>

#include "descent/walked.h"
#include "picture/animation.h"
#include "picture/drawing.h"
#include "picture/still.h"

namespace hiker {

enum class FileKind { png, svg, pdf, gif, csv, python, experiment };

/// A file that is to be written.
struct Export {
    QString path; ///< or standard_output
    FileKind kind;
    bool operator==(const Export&) const = default;
};

/// How pictures are to be made, as far as it can be told before the walk.
struct PictureRequest {
    PictureSettings settings;
    std::optional<long long> at;  ///< the iteration of a still; the last one without
    std::vector<long long> strip; ///< a film strip of these instead, where there are any
    std::optional<Colouring> map; ///< a learning-rate map instead, in these colours
    bool pages = false;           ///< a PDF has a page for each iteration
    std::optional<long long> from;
    std::optional<long long> to;
    double frames_a_second = Animation().frames_a_second;
    std::optional<double> iterations_a_second; ///< as is comfortable without
    double pause = Animation().pause;

    /// What of this walk a still shows. Throws CommandLineError where it has no such iterate.
    Shot shot(const Walked& walked) const;
    /// For a walk with this last iteration. Its range is that of the pages too. Throws CommandLineError where there is
    /// no such range, or it is too long.
    Animation animation(long long last) const;
};

void add_export_options(QCommandLineParser& parser);

/// What the options say, all of them checked against one another. Throw CommandLineError.
std::vector<Export> read_exports(const QCommandLineParser& parser);
PictureRequest read_picture_request(const QCommandLineParser& parser);
/// Whether there is anything in the experiment that the options are for. Throws CommandLineError.
void check_use_with(const QCommandLineParser& parser, const Experiment& experiment);

} // namespace hiker
