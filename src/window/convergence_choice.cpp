// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/convergence_choice.h"

#include "ui_convergence_choice.h"

namespace hiker {

ConvergenceChoice::ConvergenceChoice(QWidget* parent)
    : QWidget(parent), ui_(std::make_unique<Ui::ConvergenceChoice>()) {
    ui_->setupUi(this);
    for (QComboBox* list : {ui_->measure, ui_->over})
        connect(list, &QComboBox::activated, this, [this] { emit chosen(axes()); });
}

ConvergenceChoice::~ConvergenceChoice() = default;

void ConvergenceChoice::show_axes(const ConvergenceAxes& axes) {
    ui_->measure->setCurrentIndex(static_cast<int>(axes.measure));
    ui_->over->setCurrentIndex(static_cast<int>(axes.over));
}

ConvergenceAxes ConvergenceChoice::axes() const {
    return {static_cast<Measure>(ui_->measure->currentIndex()), static_cast<Abscissa>(ui_->over->currentIndex())};
}

void ConvergenceChoice::set_alone(bool is_alone) {
    ui_->measure->setVisible(!is_alone);
}

} // namespace hiker
