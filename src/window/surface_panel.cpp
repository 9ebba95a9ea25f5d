// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/surface_panel.h"

#include <qcustomplot.h>

#include <QApplication>
#include <QBuffer>
#include <QFileDialog>
#include <QFileInfo>

#include "files/whole_file.h"
#include "plot/surface_picture.h"
#include "ui_surface_panel.h"
#include "window/clipboard.h"
#include "window/graph_panels.h"
#include "window/session.h"
#include "window/surface_module.h"

namespace hiker {

namespace {

constexpr QSize saved_size(1920, 1080); // pixels: a slide's

} // namespace

SurfacePanel::SurfacePanel(const Session& session, const QCPAxis& x_axis, const QCPAxis& y_axis, QWidget* parent)
    : QWidget(parent), session_(session), x_axis_(x_axis), y_axis_(y_axis), ui_(std::make_unique<Ui::SurfacePanel>()) {
    ui_->setupUi(this);
    begin_timer_.setSingleShot(true);
    ui_->canvas->set_preparation([this] { prepare(); });
    connect(&begin_timer_, &QTimer::timeout, this, &SurfacePanel::begin);
    connect(&worker_, &SurfaceWorker::arrived, this, &SurfacePanel::take);
    connect(ui_->save, &QAbstractButton::clicked, this, &SurfacePanel::ask_and_save);
    connect(ui_->copy, &QAbstractButton::clicked, this, &SurfacePanel::copy);
    for (const QCPAxis* axis : {&x_axis, &y_axis})
        connect(axis, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), this, &SurfacePanel::begin_soon);
    connect(&session, &Session::restarted, this, &SurfacePanel::begin_soon);
    for (const auto signal : {&Session::restarted, &Session::looks_changed, &Session::cursor_moved})
        connect(&session, signal, this, &SurfacePanel::show_paths);
    connect(&session, &Session::walked_on, this, &SurfacePanel::follow_walk);
}

SurfacePanel::~SurfacePanel() = default;

void SurfacePanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    begin_soon();
}

/// Nobody sees it: it is not worked on.
void SurfacePanel::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    worker_.cancel();
    wanted_.reset();
}

void SurfacePanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        show_looks();
}

void SurfacePanel::set_renderer(std::unique_ptr<SurfaceRenderer> renderer) {
    ui_->canvas->set_renderer(std::move(renderer));
    show_looks();
}

/// Loaded when there is something to be shown for the first time.
bool SurfacePanel::has_renderer() {
    if (!ui_->canvas->renderer() && complaint_.isEmpty()) {
        LoadedRenderer loaded = load_surface_renderer();
        complaint_ = loaded.complaint;
        if (loaded.renderer)
            set_renderer(std::move(loaded.renderer));
    }
    return ui_->canvas->renderer() != nullptr;
}

void SurfacePanel::say(const QString& sentence) {
    worker_.cancel();
    wanted_.reset();
    ui_->sentence->setText(sentence);
    ui_->pages->setCurrentWidget(ui_->sentence_page);
}

/// While the picture is dragged its range changes with every movement of the pointer.
void SurfacePanel::begin_soon() {
    constexpr int between = 15; // milliseconds
    if (isVisible() && !begin_timer_.isActive())
        begin_timer_.start(between);
}

void SurfacePanel::begin() {
    if (!isVisible() || session_.is_empty())
        return;
    const std::string& function = session_.walked().experiment.function;
    if (variables_of(session_.walked().experiment) < 2) {
        say(tr("The surface is there for functions of x and y, such as x^2 + 10 y^2."));
        return;
    }
    if (!has_renderer()) {
        say(complaint_);
        return;
    }
    ui_->pages->setCurrentWidget(ui_->canvas_page);
    const QCPRange x = x_axis_.range();
    const QCPRange y = y_axis_.range();
    const Wanted wanted{function, {x.lower, x.upper, y.lower, y.upper}};
    if (wanted_ == wanted)
        return;
    wanted_ = wanted;
    worker_.begin(wanted.function, wanted.region);
}

void SurfacePanel::take(const Landscape& landscape) {
    landscape_ = landscape;
    ground_ = ground_colours(landscape);
    const auto [x, y, z] = axes_of(landscape);
    ui_->canvas->renderer()->set_ground(ground_of(landscape));
    ui_->canvas->renderer()->set_axes(x, y, z);
    show_paths();
}

void SurfacePanel::show_paths() {
    are_paths_outdated_ = true;
    if (isVisible() && ui_->canvas->renderer() && !ground_.isNull())
        ui_->canvas->draw_soon();
}

/// A walk that goes on beyond the cursor changes nothing, many times a second.
void SurfacePanel::follow_walk() {
    if (isVisible() && !ground_.isNull() && !session_.is_empty() && pins() != pins_)
        show_paths();
}

std::vector<SurfacePin> SurfacePanel::pins() const {
    const Walked& walked = session_.walked();
    return pins_of(landscape_, walked.experiment, walked.tracks, session_.cursor(), theme_of(palette()));
}

void SurfacePanel::show_looks() {
    if (!ui_->canvas->renderer())
        return;
    const Theme theme = theme_of(palette());
    ui_->canvas->renderer()->set_look({theme.background, theme.text, theme.axis, font()});
    show_paths();
}

/// The paths and the pins, once for all that has changed before a picture is drawn.
void SurfacePanel::prepare() {
    if (!are_paths_outdated_ || ground_.isNull() || session_.is_empty())
        return;
    const Walked& walked = session_.walked();
    QImage ground = ground_;
    paint_paths(ground, landscape_.region, walked.experiment, walked.tracks, session_.cursor(), theme_of(palette()));
    pins_ = pins();
    ui_->canvas->renderer()->set_texture(ground);
    ui_->canvas->renderer()->set_pins(pins_);
    are_paths_outdated_ = false;
}

bool SurfacePanel::save(const QString& path) {
    QByteArray png;
    QBuffer buffer(&png);
    const QImage picture = ui_->canvas->renderer() ? ui_->canvas->picture(saved_size) : QImage();
    try {
        if (!picture.save(&buffer, "PNG"))
            throw FileError(tr("The surface could not be drawn as a picture."));
        write_file(path, png);
        emit told(tr("The surface is saved to %1.").arg(path));
        return true;
    } catch (const FileError& error) {
        emit told(error.sentence());
        return false;
    }
}

void SurfacePanel::ask_and_save() {
    QString path = QFileDialog::getSaveFileName(this, tr("Save the surface"), "surface.png", tr("Pictures (*.png)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += ".png";
    save(path);
}

void SurfacePanel::copy() {
    if (!ui_->canvas->renderer())
        return;
    const bool is_there = copy_image(ui_->canvas->picture(saved_size));
    emit told(is_there ? tr("The surface is on the clipboard.") : clipboard_complaint());
}

} // namespace hiker
