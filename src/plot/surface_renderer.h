// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QImage>
#include <QSize>
#include <QString>
#include <QVector3D>
#include <vector>

namespace hiker {

/// The ground of a three-dimensional picture. Everything lies in a box, and is measured in parts of its sides, 0 to 1:
/// x to the right, y away from the viewer, z up.
struct SurfaceGround {
    int size = 0;                  ///< places along each side
    std::vector<QVector3D> places; ///< row by row; those whose z is NaN are left out
};

/// A pin that is stuck in the ground.
struct SurfacePin {
    QVector3D place; ///< of its point
    QColor colour;
    bool is_selected = false; ///< larger than the others

    bool operator==(const SurfacePin&) const = default;
};

/// What is written along a side of the box.
struct SurfaceAxis {
    struct Tick {
        double part;
        QString text;
    };
    QString title;
    std::vector<Tick> ticks;
};

struct SurfaceLook {
    QColor background;
    QColor text;
    QColor grid;
    QFont font;
};

/// Where the box is seen from.
struct SurfaceCamera {
    double turn = -30; ///< degrees around the vertical
    double tilt = 40;  ///< degrees above the horizon, 0 to 90
    double zoom = 1;   ///< 1 shows all of the box

    bool operator==(const SurfaceCamera&) const = default;
};

/// Draws a surface in three dimensions. Used by the thread of the window.
class SurfaceRenderer {
  public:
    virtual ~SurfaceRenderer() = default;

    virtual void set_ground(const SurfaceGround& ground) = 0;
    /// The colours of the ground from above; the first line is the furthest.
    virtual void set_texture(const QImage& texture) = 0;
    virtual void set_axes(const SurfaceAxis& x, const SurfaceAxis& y, const SurfaceAxis& z) = 0;
    virtual void set_pins(const std::vector<SurfacePin>& pins) = 0;
    virtual void set_look(const SurfaceLook& look) = 0;
    /// With smooth edges it takes several times as long. Texts are `text_height` pixels high.
    virtual QImage draw(QSize pixels, double text_height, const SurfaceCamera& camera, bool is_smooth) = 0;
};

/// What the module with the renderer has under the name `make_surface_renderer`: a new one, which the caller deletes,
/// or nothing where there is no OpenGL.
using MakeSurfaceRenderer = SurfaceRenderer* (*)();

} // namespace hiker
