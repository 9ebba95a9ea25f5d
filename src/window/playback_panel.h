// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>

namespace Ui {
class PlaybackPanel;
}

namespace hiker {

class Session;

/// Play, pause, step, scrub and speed; and the numbers of the iterate under the cursor.
class PlaybackPanel : public QWidget {
    Q_OBJECT

  public:
    explicit PlaybackPanel(Session& session, QWidget* parent = nullptr);
    ~PlaybackPanel() override;

    /// The place of the speed slider, to be remembered; out of its range, it stays as it is.
    int speed_notch() const;
    void set_speed_notch(int notch);
    /// Leaves the iterate's numbers away, for a presentation.
    void show_numbers(bool are_shown);

  protected:
    bool eventFilter(QObject* object, QEvent* event) override;

  private:
    void connect_buttons();
    void set_icons();
    void show_state();
    void show_cursor();
    void set_speed(int notch);

    Session& session_;
    bool are_numbers_shown_ = true;
    std::unique_ptr<Ui::PlaybackPanel> ui_;
};

} // namespace hiker
