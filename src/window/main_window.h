// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <memory>

#include "plot/scene.h"
#include "window/session.h"

class QToolButton;

namespace Ui {
class MainWindow;
}

namespace hiker {

class ExperimentPanel;
class PlaybackPanel;

/// The window: the experiment above, the picture in the middle, what came of it and the playback below.
class MainWindow : public QMainWindow {
    Q_OBJECT

  public:
    explicit MainWindow(const Experiment& experiment, QWidget* parent = nullptr);
    ~MainWindow() override;

    void run();
    const Session& session() const { return session_; }
    Session& session() { return session_; }
    const Scene& scene() const { return *scene_; }

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

  private:
    void build();
    void connect_session();
    void show_trajectory();
    void show_cursor();
    void show_outcome(const QString& remark = {});
    void follow_palette();
    void place_reset_view();
    bool press(const QMouseEvent& mouse);
    bool move(const QMouseEvent& mouse);
    bool release(const QMouseEvent& mouse);
    void set_start(double x);

    Session session_;
    std::unique_ptr<Ui::MainWindow> ui_;
    std::unique_ptr<Scene> scene_;
    ExperimentPanel* experiment_panel_ = nullptr;
    QToolButton* reset_view_ = nullptr;
    bool drags_hiker_ = false;
    std::optional<QPointF> pressed_at_;
};

} // namespace hiker
