// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "hand.h"
#include "texts.h"
#include "window/main_window.h"

class QDockWidget;

namespace hiker::gestures {

/// Somebody at the window who does this and that, as the dice fall.
class Visitor {
  public:
    Visitor();
    ~Visitor();

    /// Does one thing.
    void act(Chance& chance);
    /// The window as it is now: where it has been closed, another one has been opened.
    MainWindow& window() { return *window_; }

  private:
    struct Gesture {
        int weight;
        void (Visitor::*act)();
    };

    template <std::size_t count>
    void one_of(const Gesture (&gestures)[count]);
    void in_menu();
    void in_dialog();
    void in_window();

    void click_somewhere();
    void double_click_somewhere();
    void drag_somewhere();
    void wheel_somewhere();
    void hover_somewhere();
    void point_at_plot();
    void type_in_field();
    void choose_from_list();
    void press_key();
    void press_shortcut();
    void press_button();
    void move_slider();
    void undo_and_redo();
    void run();
    void open_file();
    void drop_file();
    void open_from_menu();
    void change_hikers();
    void begin_dialog();
    void end_dialog();
    void save();
    void copy();
    void show_or_hide_panel();
    void tear_panel_out();
    void present();
    void change_looks();
    void resize();
    void close();
    void wait();

    void trigger(const char* action);
    QDockWidget* some_panel();
    void open_window(const Experiment& experiment);

    Files files_;
    Answers answers_;
    std::unique_ptr<Hand> hand_;
    Chance* chance_ = nullptr;
    std::unique_ptr<MainWindow> window_;
};

} // namespace hiker::gestures
