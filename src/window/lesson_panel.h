// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>

#include "files/lesson.h"

namespace Ui {
class LessonPanel;
}

namespace hiker {

/// The pages of a lesson, with Back and Next; the answer to a page's question is hidden until somebody asks for it.
class LessonPanel : public QWidget {
    Q_OBJECT

  public:
    explicit LessonPanel(QWidget* parent = nullptr);
    ~LessonPanel() override;

    /// Shows the first step and sets the window up for it.
    void begin(const Lesson& lesson);
    /// Has no lesson any more.
    void end();

  signals:
    /// A step has been turned to: the window is to be set up with this.
    void step_begun(const hiker::Experiment& experiment);

  private:
    void turn_to(std::size_t step);
    void show_answer();

    std::unique_ptr<Ui::LessonPanel> ui_;
    Lesson lesson_;
    std::size_t step_ = 0;
};

} // namespace hiker
