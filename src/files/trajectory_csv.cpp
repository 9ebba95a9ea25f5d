// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/trajectory_csv.h"

#include <algorithm>

#include "math/number.h"
#include "words/hikers.h"

namespace hiker {

namespace {

constexpr std::size_t rows_at_a_time = 5000;

/// In quotation marks where it has a character of CSV's own.
QByteArray field(const QString& text) {
    QByteArray bytes = text.toUtf8();
    const bool is_plain = std::none_of(bytes.begin(), bytes.end(), [](char each) {
        return each == ',' || each == '"' || each == '\r' || each == '\n';
    });
    return is_plain ? bytes : '"' + bytes.replace("\"", "\"\"") + '"';
}

} // namespace

QByteArray csv_header(int variables, bool has_names) {
    return QByteArray(has_names ? "hiker," : "") + (variables == 1
                                                        ? "iteration,x,f,slope,step_size\r\n"
                                                        : "iteration,x,y,f,gradient_x,gradient_y,step_size\r\n");
}

QByteArray csv_rows(const Trajectory& trajectory, int variables, std::size_t first, std::size_t count,
                    const QString& name) {
    const QByteArray begin = name.isEmpty() ? QByteArray() : field(name) + ',';
    QByteArray rows;
    const std::size_t end = std::min(trajectory.size(), first + count);
    for (std::size_t row = first; row < end; ++row) {
        const Iterate& iterate = trajectory[row];
        rows += begin + QByteArray::number(iterate.number);
        const auto append = [&rows](double number) {
            rows.append(',').append(QByteArray::fromStdString(exact_text(number)));
        };
        const auto append_coordinates = [&](Vector vector) {
            append(vector.x);
            if (variables == 2)
                append(vector.y);
        };
        append_coordinates(iterate.point);
        append(iterate.value);
        append_coordinates(iterate.gradient);
        append(iterate.step_size);
        rows += "\r\n";
    }
    return rows;
}

TrajectoryTable::TrajectoryTable(const Walked& walked)
    : variables_(variables_of(walked.experiment)), tracks_(walked.tracks) {
    if (tracks_.size() > 1)
        names_ = words::names(walked.experiment);
    for (std::size_t track = 0; track < tracks_.size(); ++track)
        for (std::size_t row = 0; row < tracks_[track].trajectory.size(); row += rows_at_a_time)
            parts_.push_back({track, row});
}

QByteArray TrajectoryTable::part(std::size_t number) const {
    const Part& part = parts_[number];
    const QByteArray header = number == 0 ? csv_header(variables_, !names_.empty()) : QByteArray();
    return header + csv_rows(tracks_[part.track].trajectory, variables_, part.first_row, rows_at_a_time,
                             names_.empty() ? QString() : names_[part.track]);
}

} // namespace hiker
