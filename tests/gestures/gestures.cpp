// SPDX-License-Identifier: GPL-3.0-or-later
#include "gestures.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <numeric>

#include "diary.h"
#include "window/export_dialog.h"
#include "window/sweep_dialog.h"

namespace hiker::gestures {

Visitor::Visitor()
    : answers_([this](const QString& ending, Chance& chance) {
          return ending.isEmpty() ? files_.to_open(chance) : files_.to_write(chance, ending);
      }) {
    open_window({});
}

Visitor::~Visitor() = default;

void Visitor::open_window(const Experiment& experiment) {
    window_ = std::make_unique<MainWindow>(experiment);
    window_->setObjectName("window");
    window_->resize(1000, 640);
    window_->show();
}

void Visitor::act(Chance& chance) {
    chance_ = &chance;
    answers_.set_chance(chance);
    hand_ = std::make_unique<Hand>(chance);
    if (QApplication::activePopupWidget())
        in_menu();
    else if (QApplication::activeModalWidget())
        in_dialog();
    else
        in_window();
    QApplication::processEvents();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    if (!window_->isVisible()) {
        diary::note("open a window");
        window_.reset();
        open_window(chance.one_in(2) ? Experiment() : some_experiment(chance));
        QApplication::processEvents();
    }
}

template <std::size_t count>
void Visitor::one_of(const Gesture (&gestures)[count]) {
    const int all = std::accumulate(std::begin(gestures), std::end(gestures), 0,
                                    [](int sum, const Gesture& each) { return sum + each.weight; });
    int left = chance_->between(0, all - 1);
    for (const Gesture& each : gestures) {
        left -= each.weight;
        if (left < 0) {
            (this->*each.act)();
            return;
        }
    }
}

/// A menu or a list that is open.
void Visitor::in_menu() {
    switch (chance_->below(4)) {
        case 0:
            hand_->key(Qt::Key_Escape);
            break;
        case 1:
            for (int i = chance_->between(1, 8); i > 0; --i)
                hand_->key(chance_->one_in(8) ? Qt::Key_Right : Qt::Key_Down);
            hand_->key(Qt::Key_Return);
            break;
        default: {
            QWidget& menu = *QApplication::activePopupWidget();
            hand_->click(menu, hand_->place_on(menu));
        }
    }
}

void Visitor::in_dialog() {
    static constexpr Gesture gestures[]{
        {20, &Visitor::click_somewhere}, {2, &Visitor::double_click_somewhere}, {2, &Visitor::drag_somewhere},
        {6, &Visitor::wheel_somewhere},  {20, &Visitor::type_in_field},         {16, &Visitor::choose_from_list},
        {8, &Visitor::press_key},        {10, &Visitor::press_button},          {10, &Visitor::wait},
        {6, &Visitor::end_dialog},       {1, &Visitor::press_shortcut},
    };
    one_of(gestures);
}

void Visitor::in_window() {
    static constexpr Gesture gestures[]{
        {120, &Visitor::click_somewhere},
        {30, &Visitor::double_click_somewhere},
        {40, &Visitor::drag_somewhere},
        {40, &Visitor::wheel_somewhere},
        {20, &Visitor::hover_somewhere},
        {60, &Visitor::point_at_plot},
        {140, &Visitor::type_in_field},
        {30, &Visitor::choose_from_list},
        {60, &Visitor::press_key},
        {30, &Visitor::press_shortcut},
        {40, &Visitor::press_button},
        {40, &Visitor::move_slider},
        {40, &Visitor::undo_and_redo},
        {30, &Visitor::run},
        {30, &Visitor::open_file},
        {6, &Visitor::drop_file},
        {30, &Visitor::open_from_menu},
        {50, &Visitor::change_hikers},
        {12, &Visitor::begin_dialog},
        {6, &Visitor::save},
        {6, &Visitor::copy},
        {16, &Visitor::show_or_hide_panel},
        {4, &Visitor::tear_panel_out},
        {5, &Visitor::present},
        {2, &Visitor::change_looks},
        {8, &Visitor::resize},
        {3, &Visitor::close},
        {50, &Visitor::wait},
    };
    one_of(gestures);
}

void Visitor::click_somewhere() {
    QWidget* widget = hand_->some_in(hand_->reachable());
    if (widget)
        hand_->click(*widget, hand_->place_on(*widget), chance_->one_in(8) ? Qt::RightButton : Qt::LeftButton);
}

void Visitor::double_click_somewhere() {
    if (QWidget* widget = hand_->some_in(hand_->reachable()))
        hand_->double_click(*widget, hand_->place_on(*widget));
}

void Visitor::drag_somewhere() {
    if (QWidget* widget = hand_->some_in(hand_->reachable()))
        hand_->drag(*widget, hand_->place_on(*widget), hand_->place_on(*widget));
}

void Visitor::wheel_somewhere() {
    if (QWidget* widget = hand_->some_in(hand_->reachable()))
        hand_->wheel(*widget, hand_->place_on(*widget), chance_->one_in(2) ? 1 : -1);
}

void Visitor::hover_somewhere() {
    if (QWidget* widget = hand_->some_in(hand_->reachable()))
        hand_->hover(*widget, hand_->place_on(*widget));
}

/// The hiker herself is small: she would hardly be found by chance.
void Visitor::point_at_plot() {
    auto& plot = *window_->centralWidget()->findChild<QWidget*>("plot");
    const auto stance = window_->scene().stance();
    QPoint from = hand_->place_on(plot);
    if (stance && chance_->one_in(2))
        from = stance->feet.toPoint() - QPoint(0, 10);
    if (!plot.rect().contains(from))
        return;
    if (chance_->one_in(3))
        hand_->click(plot, from);
    else if (chance_->one_in(6))
        hand_->double_click(plot, from);
    else
        hand_->drag(plot, from, hand_->place_on(plot));
}

void Visitor::type_in_field() {
    QWidget* window = hand_->reachable();
    auto* field = chance_->one_in(4) ? window->findChild<QLineEdit*>("function") : hand_->some_in<QLineEdit>(window);
    if (!field || !field->isVisible())
        return;
    const bool is_for_formula = field->objectName() == "function";
    const bool is_for_sweep = qobject_cast<SweepDialog*>(window);
    field->setFocus();
    if (!chance_->one_in(6))
        field->selectAll();
    if (chance_->one_in(8))
        hand_->key(chance_->one_in(2) ? Qt::Key_Backspace : Qt::Key_Delete);
    else
        hand_->type(is_for_formula ? some_formula(*chance_)
                    : is_for_sweep ? some_sweep(*chance_)
                                   : some_number(*chance_));
    if (chance_->one_in(4))
        hand_->key(chance_->one_in(2) ? Qt::Key_Return : Qt::Key_Tab);
}

void Visitor::choose_from_list() {
    auto* list = hand_->some_in<QComboBox>(hand_->reachable());
    if (!list)
        return;
    diary::note("list " + list->objectName());
    list->setFocus();
    hand_->key(Qt::Key_Home);
    for (int i = chance_->between(0, std::max(0, list->count() - 1)); i > 0; --i)
        hand_->key(Qt::Key_Down);
}

void Visitor::press_key() {
    static const std::vector<Qt::Key> keys{
        Qt::Key_Return, Qt::Key_Space, Qt::Key_Right,    Qt::Key_Right,   Qt::Key_Left,   Qt::Key_Home, Qt::Key_End,
        Qt::Key_Up,     Qt::Key_Down,  Qt::Key_Tab,      Qt::Key_Backtab, Qt::Key_Escape, Qt::Key_1,    Qt::Key_2,
        Qt::Key_3,      Qt::Key_8,     Qt::Key_PageDown, Qt::Key_PageUp,  Qt::Key_Delete, Qt::Key_F2,   Qt::Key_Menu,
        Qt::Key_F10,    Qt::Key_F1,    Qt::Key_Plus,     Qt::Key_Minus};
    static const std::vector<Qt::KeyboardModifiers> modifiers{Qt::NoModifier, Qt::NoModifier,    Qt::NoModifier,
                                                              Qt::NoModifier, Qt::ShiftModifier, Qt::ControlModifier};
    if (chance_->one_in(3))
        window_->centralWidget()->findChild<QWidget*>("plot")->setFocus();
    for (int i = chance_->one_in(3) ? chance_->between(1, 5) : 1; i > 0; --i)
        hand_->key(chance_->of(keys), chance_->of(modifiers));
}

void Visitor::press_shortcut() {
    const auto control = Qt::ControlModifier;
    const auto both = Qt::ControlModifier | Qt::ShiftModifier;
    switch (chance_->below(14)) {
        case 0:
            return hand_->key(Qt::Key_Z, control);
        case 1:
            return hand_->key(Qt::Key_Z, both);
        case 2:
            return hand_->key(Qt::Key_Y, control);
        case 3:
            return hand_->key(Qt::Key_A, both);
        case 4:
            return hand_->key(Qt::Key_D, control);
        case 5:
            return hand_->key(Qt::Key_D, both);
        case 6:
            return hand_->key(Qt::Key_H, control);
        case 7:
            return hand_->key(Qt::Key_C, both);
        case 8:
            return hand_->key(Qt::Key_P, both);
        case 9:
            return hand_->key(Qt::Key_0, control);
        case 10:
            return hand_->key(Qt::Key_F11);
        case 11:
            return hand_->key(Qt::Key_A, control);
        case 12:
            return hand_->key(Qt::Key_X, control);
        default:
            return hand_->key(chance_->of(std::vector{Qt::Key_F, Qt::Key_E, Qt::Key_V, Qt::Key_H, Qt::Key_L}),
                              Qt::AltModifier);
    }
}

void Visitor::press_button() {
    auto* button = hand_->some_in<QAbstractButton>(hand_->reachable());
    if (button)
        hand_->click(*button, button->rect().center());
}

void Visitor::move_slider() {
    auto* slider = hand_->some_in<QSlider>(hand_->reachable());
    if (!slider)
        return;
    const QPoint from = hand_->place_on(*slider);
    chance_->one_in(3) ? hand_->click(*slider, from) : hand_->drag(*slider, from, hand_->place_on(*slider));
}

void Visitor::undo_and_redo() {
    QUndoStack& history = window_->document().history();
    diary::note("undo and redo");
    for (int i = chance_->between(1, 4); i > 0; --i)
        history.undo();
    for (int i = chance_->between(0, 4); i > 0; --i)
        history.redo();
}

void Visitor::run() {
    diary::note("run");
    window_->run();
    if (chance_->one_in(3))
        hand_->key(chance_->one_in(2) ? Qt::Key_End : Qt::Key_Space);
}

void Visitor::open_file() {
    if (chance_->one_in(20)) {
        trigger("action_open"); // and then the file is chosen in a dialog
        return;
    }
    const QString path = files_.to_open(*chance_);
    diary::note("open " + path);
    window_->open(path);
}

void Visitor::drop_file() {
    const QString path = files_.to_open(*chance_);
    diary::note("drop " + path);
    QMimeData dropped;
    if (chance_->one_in(4))
        dropped.setText(path);
    else if (chance_->one_in(4))
        dropped.setUrls({QUrl("https://example.org/a.hiker")});
    else
        dropped.setUrls({QUrl::fromLocalFile(path)});
    const QPoint place = window_->rect().center();
    QDragEnterEvent enter(place, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window_.get(), &enter);
    if (!enter.isAccepted())
        return;
    QDropEvent drop(place, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window_.get(), &drop);
}

/// A lesson, a landscape, or a file of before.
void Visitor::open_from_menu() {
    auto& menu = *window_->findChild<QMenu*>(
        chance_->of(std::vector<QString>{"menu_lessons", "menu_landscapes", "menu_recent"}));
    emit menu.aboutToShow();
    const QList<QAction*> actions = menu.actions();
    if (actions.isEmpty())
        return;
    QAction* action = actions[static_cast<qsizetype>(chance_->below(static_cast<std::size_t>(actions.size())))];
    diary::note("menu " + action->text());
    action->trigger();
}

void Visitor::change_hikers() {
    static const std::vector<QString> actions{"action_add_hiker",    "action_add_hiker", "action_duplicate_hiker",
                                              "action_remove_hiker", "action_hiker_up",  "action_hiker_down",
                                              "action_hide_hiker"};
    if (chance_->one_in(8)) {
        auto& menu = *window_->findChild<QMenu*>("menu_colour");
        if (menu.isEnabled())
            menu.actions()[static_cast<qsizetype>(chance_->below(8))]->trigger();
        diary::note("colour");
        return;
    }
    trigger(qPrintable(chance_->of(actions)));
}

void Visitor::begin_dialog() {
    static const std::vector<QString> actions{"action_sweep", "action_export", "action_export", "action_guide",
                                              "action_about"};
    trigger(qPrintable(chance_->of(actions)));
}

/// What an export writes is kept small: how long a large picture takes is no news.
void Visitor::end_dialog() {
    QWidget* dialog = QApplication::activeModalWidget();
    auto* start = dialog->findChild<QAbstractButton*>(chance_->one_in(4) ? "copy" : "start");
    if (qobject_cast<ExportDialog*>(dialog) && start && start->isVisible() && !chance_->one_in(3)) {
        for (const char* side : {"size_width", "size_height"})
            dialog->findChild<QDoubleSpinBox*>(side)->setValue(chance_->between(1, 400));
        diary::note("export");
        QApplication::processEvents();
        start->click();
        return;
    }
    hand_->key(Qt::Key_Escape);
}

void Visitor::save() {
    trigger(chance_->one_in(3) ? "action_save_as" : "action_save");
}

void Visitor::copy() {
    trigger(chance_->one_in(2) ? "action_copy_picture" : "action_copy_python");
}

void Visitor::show_or_hide_panel() {
    QDockWidget* panel = some_panel();
    diary::note("panel " + panel->objectName());
    if (panel->objectName() != "lesson" || chance_->one_in(3))
        panel->toggleViewAction()->trigger();
}

void Visitor::tear_panel_out() {
    QDockWidget* panel = some_panel();
    diary::note("tear out or put back " + panel->objectName());
    if (panel->isVisible())
        panel->setFloating(!panel->isFloating());
}

QDockWidget* Visitor::some_panel() {
    const QList<QDockWidget*> panels = window_->findChildren<QDockWidget*>(Qt::FindDirectChildrenOnly);
    return chance_->of(std::vector<QDockWidget*>(panels.begin(), panels.end()));
}

void Visitor::present() {
    trigger("action_present");
}

/// Light, dark or of high contrast; and larger type.
void Visitor::change_looks() {
    static const std::vector<QPalette> palettes{
        QPalette(Qt::lightGray), QPalette(QColor(40, 40, 40)),
        QPalette(Qt::white, Qt::black, Qt::white, Qt::black, Qt::gray, Qt::white, Qt::black)};
    diary::note("other looks");
    if (chance_->one_in(4)) {
        QFont font = QApplication::font();
        font.setPointSize(chance_->between(7, 16));
        QApplication::setFont(font);
    } else {
        QApplication::setPalette(chance_->of(palettes));
    }
}

void Visitor::resize() {
    const QSize size(chance_->between(300, 1280), chance_->between(200, 720));
    diary::note(QString("resize to %1 x %2").arg(size.width()).arg(size.height()));
    window_->resize(size);
}

void Visitor::close() {
    diary::note("close");
    window_->close();
}

void Visitor::wait() {
    QTest::qWait(chance_->between(1, 8));
}

void Visitor::trigger(const char* action) {
    auto& found = *window_->findChild<QAction*>(action);
    diary::note(action + QString(found.isEnabled() ? "" : " (disabled)"));
    found.trigger();
}

} // namespace hiker::gestures
