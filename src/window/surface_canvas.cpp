// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/surface_canvas.h"

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace hiker {

namespace {

constexpr double degrees_a_pixel = 0.4;
constexpr double degrees_a_key = 5;
constexpr double zoom_a_notch = 1.15;
constexpr int rest = 150;           // milliseconds without a change
constexpr double quick_enough = 25; // milliseconds

} // namespace

SurfaceCanvas::SurfaceCanvas(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::OpenHandCursor);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    rest_timer_.setSingleShot(true);
    rest_timer_.setInterval(rest);
    connect(&rest_timer_, &QTimer::timeout, this, [this] {
        wants_smooth_ = true;
        is_outdated_ = true;
        update();
    });
}

void SurfaceCanvas::set_renderer(std::unique_ptr<SurfaceRenderer> renderer) {
    renderer_ = std::move(renderer);
    draw_soon();
}

/// What changes again at once is drawn roughly, where drawing it smoothly takes long, and smoothly when it rests.
void SurfaceCanvas::draw_soon() {
    wants_smooth_ = smooth_takes_ < quick_enough;
    is_outdated_ = true;
    if (!wants_smooth_)
        rest_timer_.start();
    update();
}

void SurfaceCanvas::draw() {
    if (prepare_)
        prepare_();
    const double ratio = devicePixelRatioF();
    QElapsedTimer watch;
    watch.start();
    image_ = renderer_->draw(size() * ratio, fontMetrics().height() * ratio, camera_, wants_smooth_);
    if (wants_smooth_)
        smooth_takes_ = static_cast<double>(watch.elapsed());
    image_.setDevicePixelRatio(ratio);
    is_outdated_ = false;
}

QImage SurfaceCanvas::picture(QSize pixels) {
    if (prepare_)
        prepare_();
    constexpr int lines = 36; // of text, from the top to the bottom: to be read on a slide
    return renderer_->draw(pixels, static_cast<double>(pixels.height()) / lines, camera_, true);
}

void SurfaceCanvas::paintEvent(QPaintEvent* /*event*/) {
    if (renderer_ && is_outdated_ && !size().isEmpty())
        draw();
    QPainter painter(this);
    if (image_.isNull())
        painter.fillRect(rect(), palette().window());
    else
        painter.drawImage(0, 0, image_);
    if (hasFocus()) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void SurfaceCanvas::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    draw_soon();
}

void SurfaceCanvas::mousePressEvent(QMouseEvent* event) {
    dragged_from_ = event->position();
    setCursor(Qt::ClosedHandCursor);
}

/// With whichever button.
void SurfaceCanvas::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons() == Qt::NoButton)
        return;
    const QPointF way = event->position() - dragged_from_;
    dragged_from_ = event->position();
    turn(way.x() * degrees_a_pixel, way.y() * degrees_a_pixel);
}

void SurfaceCanvas::mouseReleaseEvent(QMouseEvent* /*event*/) {
    setCursor(Qt::OpenHandCursor);
}

void SurfaceCanvas::mouseDoubleClickEvent(QMouseEvent* event) {
    dragged_from_ = event->position();
    set_camera({});
}

void SurfaceCanvas::wheelEvent(QWheelEvent* event) {
    zoom(std::pow(zoom_a_notch, event->angleDelta().y() / 120.0));
    event->accept();
}

void SurfaceCanvas::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Left:
            turn(-degrees_a_key, 0);
            break;
        case Qt::Key_Right:
            turn(degrees_a_key, 0);
            break;
        case Qt::Key_Up:
            turn(0, -degrees_a_key);
            break;
        case Qt::Key_Down:
            turn(0, degrees_a_key);
            break;
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            zoom(zoom_a_notch);
            break;
        case Qt::Key_Minus:
            zoom(1 / zoom_a_notch);
            break;
        case Qt::Key_Home:
            set_camera({});
            break;
        default:
            QWidget::keyPressEvent(event);
    }
}

/// The front moves along with the pointer.
void SurfaceCanvas::turn(double right, double down) {
    SurfaceCamera camera = camera_;
    camera.turn = std::remainder(camera.turn + right, 360);
    camera.tilt = std::clamp(camera.tilt + down, 0.0, 90.0);
    set_camera(camera);
}

void SurfaceCanvas::zoom(double factor) {
    SurfaceCamera camera = camera_;
    camera.zoom = std::clamp(camera.zoom * factor, 0.5, 4.0);
    set_camera(camera);
}

void SurfaceCanvas::set_camera(const SurfaceCamera& camera) {
    if (camera == camera_)
        return;
    camera_ = camera;
    draw_soon();
}

} // namespace hiker
