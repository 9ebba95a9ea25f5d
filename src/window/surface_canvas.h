// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>
#include <functional>
#include <memory>

#include "plot/surface_renderer.h"

namespace hiker {

/// A surface that is turned with the mouse or the arrow keys, comes nearer with the wheel or + and -, and is as before
/// after a double-click or Home.
class SurfaceCanvas : public QWidget {
    Q_OBJECT

  public:
    explicit SurfaceCanvas(QWidget* parent = nullptr);

    void set_renderer(std::unique_ptr<SurfaceRenderer> renderer);
    /// Nothing before there is one.
    SurfaceRenderer* renderer() { return renderer_.get(); }
    const SurfaceCamera& camera() const { return camera_; }
    /// Called before it is drawn, to put in what has changed.
    void set_preparation(const std::function<void()>& prepare) { prepare_ = prepare; }
    /// What the renderer draws has changed.
    void draw_soon();
    /// The picture as it is seen, in another size.
    QImage picture(QSize pixels);

    QSize sizeHint() const override { return {430, 360}; }
    QSize minimumSizeHint() const override { return {200, 150}; }

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void set_camera(const SurfaceCamera& camera);
    void turn(double right, double down);
    void zoom(double factor);
    void draw();

    std::unique_ptr<SurfaceRenderer> renderer_;
    std::function<void()> prepare_;
    SurfaceCamera camera_;
    QImage image_;
    bool is_outdated_ = true;
    bool wants_smooth_ = true; ///< it rests, so that it may take its time
    double smooth_takes_ = 0;  ///< milliseconds, the last time
    QTimer rest_timer_;
    QPointF dragged_from_;
};

} // namespace hiker
