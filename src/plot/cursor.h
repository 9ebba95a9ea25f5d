// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hiker {

/// Which iterate is shown, and how far the hiker has come from it to the next: 0 stands on it, 1 would be the next.
struct Cursor {
    long long number = 0;
    double progress = 0;

    bool operator==(const Cursor&) const = default;
};

} // namespace hiker
