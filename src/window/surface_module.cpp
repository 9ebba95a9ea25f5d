// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/surface_module.h"

#include <QCoreApplication>
#include <QLibrary>

namespace hiker {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(hiker::window)
};

} // namespace

LoadedRenderer load_surface_renderer() {
    const QString path = QCoreApplication::applicationDirPath() + "/" + HIKER_MODULE_FOLDER + "/surface";
    const auto make = reinterpret_cast<MakeSurfaceRenderer>(QLibrary::resolve(path, "make_surface_renderer"));
    if (!make)
        return {nullptr, Text::tr("The part of Hiker that shows three dimensions is not installed. "
                                  "Everything else works without it.")};
    std::unique_ptr<SurfaceRenderer> renderer(make());
    if (!renderer)
        return {nullptr, Text::tr("This computer cannot show three dimensions: OpenGL is missing. "
                                  "Everything else works without it.")};
    return {std::move(renderer), {}};
}

} // namespace hiker
