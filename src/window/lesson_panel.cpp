// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/lesson_panel.h"

#include "ui_lesson_panel.h"

namespace hiker {

LessonPanel::LessonPanel(QWidget* parent) : QWidget(parent), ui_(std::make_unique<Ui::LessonPanel>()) {
    ui_->setupUi(this);
    ui_->text->setTextInteractionFlags(ui_->text->textInteractionFlags() | Qt::TextSelectableByKeyboard);
    connect(ui_->back, &QAbstractButton::clicked, this, [this] { turn_to(step_ - 1); });
    connect(ui_->next, &QAbstractButton::clicked, this, [this] { turn_to(step_ + 1); });
    connect(ui_->answer, &QAbstractButton::clicked, this, &LessonPanel::show_answer);
    end();
}

LessonPanel::~LessonPanel() = default;

void LessonPanel::begin(const Lesson& lesson) {
    lesson_ = lesson;
    turn_to(0);
}

void LessonPanel::end() {
    lesson_ = {};
    ui_->title->setText(tr("No lesson"));
    ui_->text->setMarkdown(tr("Choose one from the menu **Lessons**, or open a page of your own."));
    ui_->place->clear();
    for (QPushButton* button : {ui_->answer, ui_->back, ui_->next})
        button->setEnabled(false);
}

void LessonPanel::turn_to(std::size_t step) {
    step_ = step;
    const LessonStep& shown = lesson_.steps[step];
    ui_->title->setText(lesson_.title);
    ui_->text->setMarkdown(shown.text);
    ui_->answer->setVisible(!shown.answer.isEmpty());
    ui_->answer->setEnabled(true);
    ui_->back->setEnabled(step > 0);
    ui_->next->setEnabled(step + 1 < lesson_.steps.size());
    ui_->place->setText(tr("%1 of %2").arg(step + 1).arg(lesson_.steps.size()));
    emit step_begun(shown.experiment);
}

void LessonPanel::show_answer() {
    const LessonStep& shown = lesson_.steps[step_];
    ui_->text->setMarkdown(shown.text + "\n\n---\n\n" + shown.answer);
    ui_->answer->setEnabled(false);
}

} // namespace hiker
