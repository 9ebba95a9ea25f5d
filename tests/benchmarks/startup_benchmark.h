// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hiker::benchmarks {

/// Adds the startup on each platform that there is: offscreen always, and on the display where there is one.
void register_startup();

} // namespace hiker::benchmarks
