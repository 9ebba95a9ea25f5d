// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/sweep_dialog.h"

#include <QPushButton>

#include "descent/sweep.h"
#include "math/notation_error.h"
#include "ui_sweep_dialog.h"
#include "window/graph_panels.h"
#include "words/hikers.h"
#include "words/sentences.h"

namespace hiker {

SweepDialog::SweepDialog(const Experiment& experiment, QWidget* parent)
    : QDialog(parent), ui_(std::make_unique<Ui::SweepDialog>()), experiment_(experiment), swept_(experiment) {
    ui_->setupUi(this);
    ui_->message->setMinimumHeight(3 * ui_->message->fontMetrics().lineSpacing());
    ui_->buttons->button(QDialogButtonBox::Ok)->setText(tr("Line up"));
    if (variables_of(experiment) == 2) {
        ui_->starts->setText("starts (3, 2), (-1, 4), (-2, -3)");
        ui_->text->setToolTip(
            tr("Rates, starts or optimizers, with commas between: starts (3, 2), (-1, 4). Rates also "
               "from where to where, and in how many: rates 0.01 to 1 in 5"));
    }
    connect(ui_->text, &QLineEdit::textChanged, this, &SweepDialog::read);
    for (QPushButton* example : {ui_->rates, ui_->starts, ui_->optimizers})
        connect(example, &QAbstractButton::clicked, this, [this, example] {
            set_text(example->text());
            ui_->text->setFocus();
        });
    read();
}

SweepDialog::~SweepDialog() = default;

/// However many lines its sentences have in the width that there is.
void SweepDialog::resizeEvent(QResizeEvent* event) {
    QDialog::resizeEvent(event);
    setMinimumHeight(layout()->totalHeightForWidth(width()));
}

void SweepDialog::set_text(const QString& text) {
    ui_->text->setText(text);
    ui_->text->selectAll();
}

QString SweepDialog::text() const {
    return ui_->text->text();
}

/// Says who would walk, or what is wrong.
void SweepDialog::read() {
    const QString typed = text();
    ui_->text->mark(std::nullopt);
    swept_ = experiment_;
    try {
        swept_.hikers = read_sweep(typed.toStdString(), experiment_.hiker(), variables_of(experiment_));
        swept_.selected = 0;
        QStringList names;
        for (const QString& name : words::names(swept_))
            names << name;
        const QString shared = words::common(swept_);
        tell(tr("%1 hikers: %2. All of them: %3.").arg(QString::number(names.size()), names.join(", "), shared), false);
    } catch (const NotationError& error) {
        if (!typed.trimmed().isEmpty())
            ui_->text->mark(words::place(error, typed));
        tell(words::notation(error), true);
    }
}

void SweepDialog::tell(const QString& sentence, bool is_mistake) {
    const bool has_begun = !text().trimmed().isEmpty();
    QPalette colors;
    if (is_mistake && has_begun)
        colors.setColor(QPalette::WindowText, colour_of_mistakes(palette()));
    ui_->message->setPalette(colors);
    ui_->message->setText(sentence);
    ui_->message->announce(SpokenLabel::Pause::until_typed);
    ui_->buttons->button(QDialogButtonBox::Ok)->setEnabled(!is_mistake);
}

} // namespace hiker
