// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QString>
#include <QTimer>
#include <QWidget>
#include <functional>

#include "chance.h"

namespace hiker::gestures {

/// A hand on mouse and keyboard: what it does comes in at the windows, as from a real one, whatever lies above.
class Hand {
  public:
    explicit Hand(Chance& chance) : chance_(chance) {}

    /// What can be reached now: a menu that is open, or else a dialog, or else one of the windows.
    QWidget* reachable();
    /// Some widget in there that is to be seen; nothing where there is none.
    template <class Widget = QWidget>
    Widget* some_in(QWidget* window, const std::function<bool(const Widget&)>& is_wanted = {}) {
        std::vector<Widget*> all;
        for (Widget* widget : window->findChildren<Widget*>())
            if (widget->isVisible() && widget->isEnabled() && !widget->visibleRegion().isEmpty() &&
                widget->window() == window && (!is_wanted || is_wanted(*widget)))
                all.push_back(widget);
        return all.empty() ? nullptr : chance_.of(all);
    }
    QPoint place_on(const QWidget& widget);

    void click(QWidget& widget, QPoint place, Qt::MouseButton button = Qt::LeftButton);
    void double_click(QWidget& widget, QPoint place);
    void drag(QWidget& widget, QPoint from, QPoint to);
    void hover(QWidget& widget, QPoint place);
    void wheel(QWidget& widget, QPoint place, int notches);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Where the focus is: by an input method, by pasting, or letter by letter where that can be done.
    void type(const QString& text);

  private:
    Chance& chance_;
};

/// Answers the dialogs that wait for an answer where they are asked, from within them; and leaves such menus.
class Answers : public QObject {
    Q_OBJECT

  public:
    explicit Answers(std::function<QString(const QString& ending, Chance&)> file_name);
    /// For the next gesture.
    void set_chance(Chance& chance) {
        chance_ = &chance;
        menu_ticks_ = 0;
    }

  private:
    void answer();

    std::function<QString(const QString& ending, Chance&)> file_name_;
    Chance* chance_ = nullptr;
    QTimer timer_;
    int tries_ = 0;
    int menu_ticks_ = 0;
};

} // namespace hiker::gestures
