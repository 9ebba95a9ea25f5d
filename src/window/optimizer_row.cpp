// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/optimizer_row.h"

#include <QCoreApplication>
#include <utility>

#include "ui_optimizer_row.h"
#include "window/number_field.h"
#include "words/choices.h"
#include "words/hikers.h"

namespace hiker {

OptimizerRow::OptimizerRow(QWidget* parent) : QWidget(parent), ui_(std::make_unique<Ui::OptimizerRow>()) {
    ui_->setupUi(this);
    fields_ = {{ui_->label_1, ui_->value_1}, {ui_->label_2, ui_->value_2}, {ui_->label_3, ui_->value_3}};
    for (const OptimizerKind& kind : optimizers())
        ui_->kind->addItem(words::title(kind), QString(kind.name));
    connect(ui_->kind, &QComboBox::activated, this, [this] { choose(ui_->kind->currentData().toString()); });
    connect(ui_->usual, &QAbstractButton::clicked, this, [this] { choose(QString::fromStdString(shown_.name)); });
    for (const Field& field : fields_) {
        connect(field.number, &QLineEdit::textEdited, this, &OptimizerRow::edited);
        connect(field.number, &QLineEdit::returnPressed, this, &OptimizerRow::return_pressed);
        connect(field.number, &NumberField::nudged, this, &OptimizerRow::nudged);
    }
    show_kind(kind_of(shown_));
}

OptimizerRow::~OptimizerRow() = default;

/// Also where it is the one that is there already: then what is wrong in its fields goes.
void OptimizerRow::choose(const QString& name) {
    emit chosen(name);
    show_choice(OptimizerChoice(shown_), false);
    emit edited();
}

void OptimizerRow::show_kind(const OptimizerKind& kind) {
    ui_->kind->setCurrentIndex(ui_->kind->findData(QString(kind.name)));
    for (std::size_t i = 0; i < fields_.size(); ++i) {
        const bool is_used = i < kind.hyperparameters.size();
        fields_[i].label->setVisible(is_used);
        fields_[i].number->setVisible(is_used);
        if (!is_used)
            continue;
        const Hyperparameter& hyperparameter = kind.hyperparameters[i];
        const QString meaning = words::meaning(hyperparameter);
        fields_[i].number->set_range({hyperparameter.least, hyperparameter.most});
        fields_[i].number->setToolTip(meaning);
        fields_[i].number->setAccessibleName(hyperparameter.name);
        fields_[i].label->setText(hyperparameter.symbol);
        fields_[i].label->setToolTip(meaning);
    }
    ui_->usual->setVisible(!kind.hyperparameters.empty());
    ui_->usual->setToolTip(tr("Back to the usual numbers, which are those of torch.optim where it has this optimizer"));
}

void OptimizerRow::show_choice(const OptimizerChoice& choice, bool keeps_mistakes) {
    const OptimizerChoice before = std::exchange(shown_, choice);
    const bool is_same_kind = before.name == choice.name;
    if (!is_same_kind || ui_->kind->currentData().toString() != QString::fromStdString(choice.name))
        show_kind(kind_of(choice));
    const std::vector<double> values = values_of(choice);
    const std::vector<double> values_before = values_of(before);
    for (std::size_t i = 0; i < values.size(); ++i) {
        const bool is_unchanged = is_same_kind && values[i] == values_before[i];
        if (!(keeps_mistakes && is_unchanged && !fields_[i].number->number()))
            fields_[i].number->set_number(values[i]);
    }
}

std::optional<OptimizerChoice> OptimizerRow::choice() {
    const OptimizerKind& kind = kind_of(shown_);
    std::vector<double> values;
    mistake_.clear();
    for (std::size_t i = 0; i < kind.hyperparameters.size(); ++i) {
        const auto number = fields_[i].number->number();
        fields_[i].number->mark(!number);
        if (!number && mistake_.isEmpty())
            mistake_ = words::range_at_symbol(kind.hyperparameters[i]);
        values.push_back(number.value_or(0));
    }
    return mistake_.isEmpty() ? std::optional(choice_of(kind, values)) : std::nullopt;
}

} // namespace hiker
