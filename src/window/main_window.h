// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QMainWindow>
#include <QTimer>
#include <functional>
#include <memory>
#include <optional>

#include "plot/scene.h"
#include "window/document.h"
#include "window/session.h"

class QDockWidget;
class QScrollArea;
class QToolButton;

namespace Ui {
class MainWindow;
}

namespace hiker {

class ExperimentPanel;
class LessonPanel;
class PlaybackPanel;
class Recording;

/// The window: the experiment above, the picture in the middle, what came of it and the playback below, and panels
/// around.
class MainWindow : public QMainWindow {
    Q_OBJECT

  public:
    explicit MainWindow(const Experiment& experiment, QWidget* parent = nullptr);
    ~MainWindow() override;

    void run();
    /// Opens an experiment or a lesson; what is wrong with the file is told in the window, which stays as it was.
    void open(const QString& path);
    const Session& session() const { return session_; }
    Session& session() { return session_; }
    const Scene& scene() const { return *scene_; }
    Document& document() { return document_; }

  protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool is_next) override;
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

  private:
    static constexpr auto is_behind = "is_behind"; ///< of a panel: it is open, but another one is in front of it

    void build();
    void build_panels();
    void build_menus();
    void list_languages();
    QDockWidget* add_panel(const QString& name, const QString& title, Qt::DockWidgetArea area, const QString& tip,
                           const std::function<QWidget*()>& make);
    QWidget* make_difference_panel();
    QWidget* make_lesson_panel();
    QWidget* make_race_panel();
    QWidget* make_rate_map_panel();
    QWidget* make_surface_panel();
    void build_hikers_menu();
    void build_colours_menu();
    void connect_session();
    void connect_document();
    void connect_gestures();

    void show_experiment(const Experiment& experiment);
    void show_hikers(const Experiment& experiment);
    void show_race();
    void show_trajectory();
    void show_cursor();
    void show_outcome(const QString& remark = {});
    void tell(const QString& sentence);
    void tell_rest();
    void follow_looks();
    void place_reset_view();
    void present(bool is_presenting);
    void fit_center();
    void set_fonts(double factor);
    QFont table_font() const;

    bool takes_tab(const QWidget& widget) const;
    bool move_view(const QKeyEvent& key);
    void zoom(double factor);
    bool press(const QMouseEvent& mouse);
    bool move(const QMouseEvent& mouse);
    bool release(const QMouseEvent& mouse);
    bool is_click(const QMouseEvent& mouse) const;
    Point start_at(QPointF pixel) const;
    void try_out(const Experiment& experiment);
    void edit_by_hand(const Experiment& experiment);

    void change_hikers(const Experiment& experiment);
    void choose_optimizer(const QString& name);
    void select(std::size_t hiker);
    void add_hiker();
    void ask_and_sweep();

    void ask_and_open();
    bool save();
    bool save_as();
    bool save_to(const QString& path);
    bool may_lose_changes();
    void copy_picture();
    void copy_on();
    void copy_python();
    void show_export();
    void show_path();
    static void remember_file(const QString& path);
    void remember_function();
    void show_recent_files();
    void begin_lesson(const QString& path);
    void end_lesson();
    void list_lessons();
    void list_landscapes();
    void restore_settings();
    void save_settings() const;

    Document document_;
    Session session_;
    std::unique_ptr<Ui::MainWindow> ui_;
    std::unique_ptr<Scene> scene_;
    ExperimentPanel* experiment_panel_ = nullptr;
    PlaybackPanel* playback_panel_ = nullptr;
    LessonPanel* lesson_panel_ = nullptr;
    QDockWidget* lesson_dock_ = nullptr;
    QDockWidget* rate_map_dock_ = nullptr;
    QDockWidget* race_dock_ = nullptr;
    QToolButton* reset_view_ = nullptr;
    QScrollArea* center_area_ = nullptr;
    std::unique_ptr<Recording> copying_; ///< the picture that is to go to the clipboard
    QTimer copy_timer_;
    QFont system_font_;
    QByteArray layout_before_presenting_;
    bool is_by_hand_ = false;    ///< the change under way is a gesture, not typed
    bool is_trying_out_ = false; ///< a gesture is under way whose outcome is to be seen at once
    bool holds_hiker_ = false;   ///< under the pointer, whose button is down
    bool drags_hiker_ = false;
    bool has_clicked_start_ = false; ///< just now: it may be the first half of a double-click
    bool had_several_ = false;       ///< hikers, in the experiment of before
    QString last_sweep_;
    long long told_place_ = -1; ///< where she was when assistive technology was told last
    std::optional<QPointF> pressed_at_;
    QString remark_;             ///< told below the picture until something else happens
    QElapsedTimer told_walking_; ///< since it was told while they walked: in the next frame nobody could have read it
};

} // namespace hiker
