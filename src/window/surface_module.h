// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <memory>

#include "plot/surface_renderer.h"

namespace hiker {

/// A renderer, or why there is none, in a sentence.
struct LoadedRenderer {
    std::unique_ptr<SurfaceRenderer> renderer;
    QString complaint;
};

/// Loads the module with the renderer, which stays loaded: its libraries are many, and few people look at a surface.
LoadedRenderer load_surface_renderer();

} // namespace hiker
