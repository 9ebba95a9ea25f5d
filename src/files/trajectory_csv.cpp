// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/trajectory_csv.h"

#include <algorithm>

#include "math/number.h"

namespace hiker {

QByteArray csv_header() {
    return "iteration,x,f,slope,step_size\r\n";
}

QByteArray csv_rows(const Trajectory& trajectory, std::size_t first, std::size_t count) {
    QByteArray rows;
    const std::size_t end = std::min(trajectory.size(), first + count);
    for (std::size_t row = first; row < end; ++row) {
        const Iterate& iterate = trajectory[row];
        rows += QByteArray::number(iterate.number);
        for (const double number : {iterate.point.x, iterate.value, iterate.slope(), iterate.step_size})
            rows.append(',').append(QByteArray::fromStdString(exact_text(number)));
        rows += "\r\n";
    }
    return rows;
}

} // namespace hiker
