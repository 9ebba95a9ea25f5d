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

QByteArray csv_header(bool has_names) {
    return QByteArray(has_names ? "hiker," : "") + "iteration,x,f,slope,step_size\r\n";
}

QByteArray csv_rows(const Trajectory& trajectory, std::size_t first, std::size_t count, const QString& name) {
    const QByteArray begin = name.isEmpty() ? QByteArray() : field(name) + ',';
    QByteArray rows;
    const std::size_t end = std::min(trajectory.size(), first + count);
    for (std::size_t row = first; row < end; ++row) {
        const Iterate& iterate = trajectory[row];
        rows += begin + QByteArray::number(iterate.number);
        for (const double number : {iterate.point.x, iterate.value, iterate.slope(), iterate.step_size})
            rows.append(',').append(QByteArray::fromStdString(exact_text(number)));
        rows += "\r\n";
    }
    return rows;
}

TrajectoryTable::TrajectoryTable(const Walked& walked) : tracks_(walked.tracks) {
    if (tracks_.size() > 1)
        names_ = words::names(walked.experiment);
    for (std::size_t track = 0; track < tracks_.size(); ++track)
        for (std::size_t row = 0; row < tracks_[track].trajectory.size(); row += rows_at_a_time)
            parts_.push_back({track, row});
}

QByteArray TrajectoryTable::part(std::size_t number) const {
    const Part& part = parts_[number];
    const QByteArray header = number == 0 ? csv_header(!names_.empty()) : QByteArray();
    return header + csv_rows(tracks_[part.track].trajectory, part.first_row, rows_at_a_time,
                             names_.empty() ? QString() : names_[part.track]);
}

} // namespace hiker
