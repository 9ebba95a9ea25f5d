// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/experiment_panel.h"

#include <QCheckBox>
#include <QCompleter>
#include <QEvent>
#include <utility>

#include "descent/rate_bound.h"
#include "math/notation_error.h"
#include "math/number.h"
#include "plot/contrast.h"
#include "ui_experiment_panel.h"
#include "window/graph_panels.h"
#include "window/logarithmic_slider.h"
#include "window/number_field.h"
#include "window/optimizer_row.h"
#include "words/sentences.h"

namespace hiker {

ExperimentPanel::ExperimentPanel(QWidget* parent) : QWidget(parent), ui_(std::make_unique<Ui::ExperimentPanel>()) {
    ui_->setupUi(this);
    rows_ = {
        {Quantity::start, ui_->start},
        {Quantity::start_y, ui_->start_y},
        {Quantity::learning_rate, ui_->learning_rate},
        {Quantity::iterations, ui_->iterations},
        {Quantity::precision, ui_->precision, ui_->precision_on},
        {Quantity::difference_step, ui_->difference_step, ui_->difference_step_on},
    };
    for (const Row& row : rows_)
        prepare(row);
    for (int column = 0; column < ui_->number_grid->columnCount(); ++column)
        columns_.push_back({ui_->number_grid->itemAtPosition(0, column), ui_->number_grid->itemAtPosition(1, column)});
    in_a_row_ = columns_.size();
    // With a letter underlined Qt draws it without its kerning, which is wider than the room that it takes.
    ui_->try_label->setText(ui_->try_label->text() + QChar::Nbsp);
    connect(ui_->function, &QLineEdit::textEdited, this, &ExperimentPanel::read);
    connect(ui_->function, &QLineEdit::returnPressed, this, &ExperimentPanel::request_run);
    connect(ui_->run, &QPushButton::clicked, this, &ExperimentPanel::request_run);
    connect(ui_->try_rate, &LogarithmicSlider::dragged, this, &ExperimentPanel::rate_tried);
    connect(ui_->try_rate, &QSlider::sliderPressed, this, &ExperimentPanel::rate_drag_begun);
    connect(ui_->try_rate, &QSlider::sliderReleased, this, &ExperimentPanel::rate_drag_ended);
    connect(ui_->optimizer, &OptimizerRow::edited, this, &ExperimentPanel::read);
    connect(ui_->optimizer, &OptimizerRow::nudged, this, &ExperimentPanel::read_as_trying);
    connect(ui_->optimizer, &OptimizerRow::chosen, this, &ExperimentPanel::optimizer_chosen);
    connect(ui_->optimizer, &OptimizerRow::return_pressed, this, &ExperimentPanel::request_run);
    offer_recent_functions();
    accent_run();
    show_message();
}

ExperimentPanel::~ExperimentPanel() = default;

void ExperimentPanel::prepare(const Row& row) {
    row.field->set_range(range_of(row.quantity));
    connect(row.field, &QLineEdit::textEdited, this, &ExperimentPanel::read);
    connect(row.field, &QLineEdit::returnPressed, this, &ExperimentPanel::request_run);
    connect(row.field, &NumberField::nudged, this, &ExperimentPanel::read_as_trying);
    if (row.switch_on)
        connect(row.switch_on, &QCheckBox::toggled, this, [this, row](bool is_on) {
            row.field->setEnabled(is_on);
            if (is_showing_)
                return;
            if (is_on && row.field->text().isEmpty())
                row.field->set_number(row.quantity == Quantity::precision ? 1e-4 : 1e-5);
            else if (!is_on)
                row.field->clear();
            read();
        });
}

void ExperimentPanel::set_headline_font(const QFont& font) {
    ui_->function_label->setFont(font);
    ui_->function->setFont(font);
    ui_->run->setFont(font);
    constexpr int usual_width = 110; // pixels
    ui_->run->setMinimumWidth(std::max(usual_width, ui_->run->sizeHint().width()));
}

/// The one button that everything begins with has the palette's accent, darker where that can be read better.
void ExperimentPanel::accent_run() {
    QPalette accent = palette();
    const QColor text = palette().color(QPalette::HighlightedText);
    const QColor plain = palette().color(QPalette::Highlight);
    const QColor strong = contrast(text, plain) < contrast(text, plain.darker(125)) ? plain.darker(125) : plain;
    accent.setColor(QPalette::Active, QPalette::Button, strong);
    accent.setColor(QPalette::Inactive, QPalette::Button, strong);
    accent.setColor(QPalette::Active, QPalette::ButtonText, text);
    accent.setColor(QPalette::Inactive, QPalette::ButtonText, text);
    ui_->run->setPalette(accent);
}

void ExperimentPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        accent_run();
        show_message();
    }
}

void ExperimentPanel::show_rate_bound(std::optional<double> bound) {
    // Whole decades, so that the scale rests while the start is dragged.
    const Rates rates = rates_around(bound);
    ui_->try_rate->set_limits(rates.lower, rates.upper);
    ui_->try_rate->set_mark(bound);
    ui_->try_rate->show_number(experiment_.hiker().learning_rate);
    const bool is_plain = experiment_.hiker().optimizer == OptimizerChoice();
    const QString number = bound ? QString::fromStdString(short_text(*bound, 4)) : QString();
    ui_->bound->set_texts(bound      ? QStringList{tr("2/curvature = %1").arg(number), "▼ " + number}
                          : is_plain ? QStringList{tr("no 2/curvature here"), QString()}
                                     : QStringList());
    const QString tip = tr("Drag to see at once what would happen with another learning rate.");
    ui_->try_rate->setToolTip(bound ? tip + " " +
                                          tr("The mark is 2 / curvature at the minimum: below it steps shrink near the "
                                             "minimum, above it they grow.")
                                    : tip);
}

void ExperimentPanel::show_numbers(bool are_shown) {
    for (QLayout* row : {static_cast<QLayout*>(ui_->number_grid), static_cast<QLayout*>(ui_->try_row)})
        for (int i = 0; i < row->count(); ++i)
            if (QWidget* widget = row->itemAt(i)->widget())
                widget->setVisible(are_shown);
    ui_->optimizer->setVisible(are_shown);
    are_numbers_shown_ = are_shown;
    show_variables();
}

int ExperimentPanel::width_in_one_row() const {
    const QMargins around = ui_->rows->contentsMargins();
    int needed = around.left() + around.right() - ui_->number_grid->horizontalSpacing();
    for (const Column& column : columns_)
        needed += std::max(column.label->minimumSize().width(), column.field->minimumSize().width()) +
                  ui_->number_grid->horizontalSpacing();
    return needed;
}

/// The numbers side by side, or in two rows where there is no room for that.
void ExperimentPanel::fit_into(int width) {
    QGridLayout& grid = *ui_->number_grid;
    const std::size_t in_a_row = width_in_one_row() > width ? columns_.size() / 2 : columns_.size();
    if (std::exchange(in_a_row_, in_a_row) == in_a_row)
        return;
    while (grid.takeAt(0)) {
    }
    const auto put = [&grid](QLayoutItem* item, int row, int column) {
        item->layout() ? grid.addLayout(item->layout(), row, column) : grid.addItem(item, row, column);
    };
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        const int row = static_cast<int>(2 * (i / in_a_row));
        const int column = static_cast<int>(i % in_a_row);
        put(columns_[i].label, row, column);
        put(columns_[i].field, row + 1, column);
        const bool is_slider = i + 1 == columns_.size();
        grid.setColumnStretch(static_cast<int>(i), i >= in_a_row ? 0 : is_slider ? 6 : 2);
    }
}

/// One completer for good: Enter in its list runs the function, which is then a recent one.
void ExperimentPanel::offer_recent_functions() {
    auto* completer = new QCompleter(&recent_functions_, ui_->function);
    completer->setFilterMode(Qt::MatchStartsWith);
    ui_->function->setCompleter(completer);
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &ExperimentPanel::read);
}

void ExperimentPanel::set_recent_functions(const QStringList& functions) {
    recent_functions_.setStringList(functions);
}

bool ExperimentPanel::has_function_mistake() const {
    return ui_->function->mistake().has_value();
}

void ExperimentPanel::show_experiment(const Experiment& experiment, Mistakes mistakes) {
    is_showing_ = true;
    const Experiment before = std::exchange(experiment_, experiment);
    const bool keeps = mistakes == Mistakes::kept;
    const bool keeps_function = keeps && has_function_mistake() && experiment.function == before.function;
    if (!keeps_function && ui_->function->text().toStdString() != experiment.function)
        ui_->function->setText(QString::fromStdString(experiment.function));
    const bool is_same_hiker = experiment.selected == before.selected;
    for (const Row& row : rows_) {
        const auto number = value_of(experiment, row.quantity);
        const bool is_hers = row.quantity == Quantity::start || row.quantity == Quantity::start_y ||
                             row.quantity == Quantity::learning_rate;
        const bool is_mistake = row.field->isEnabled() && !row.field->number();
        if (keeps && (is_same_hiker || !is_hers) && is_mistake && number == value_of(before, row.quantity))
            continue;
        row.field->setEnabled(number.has_value());
        if (row.switch_on)
            row.switch_on->setChecked(number.has_value());
        if (number)
            row.field->set_number(*number);
        else
            row.field->clear();
    }
    show_variables();
    ui_->optimizer->show_choice(experiment.hiker().optimizer, keeps && is_same_hiker);
    ui_->try_rate->show_number(experiment.hiker().learning_rate);
    is_showing_ = false;
    read();
}

/// Only a function of x and y has a start with a y.
void ExperimentPanel::show_variables() {
    const bool has_y = variables_of(experiment_) == 2;
    ui_->start_y->setVisible(has_y && are_numbers_shown_);
    ui_->start_label->setText(has_y ? tr("Start &x, y") : tr("Start &x"));
    ui_->function_label->setText(has_y ? tr("f(x, y) =") : tr("f(x) ="));
}

void ExperimentPanel::read_as_trying() {
    is_trying_ = true;
    read();
    is_trying_ = false;
}

/// Takes over what is typed: an experiment is told at once, anything else leaves the last one in force.
void ExperimentPanel::read() {
    Experiment typed = experiment_;
    QString mistake = read_function(typed);
    for (const Row& row : rows_) {
        const bool has_y = variables_of(experiment_) == 2 && variables_of(typed) == 2;
        if (row.quantity == Quantity::start_y && !has_y)
            continue; // it is not to be seen yet, or no longer
        if (const QString wrong = read_number(row, typed); mistake.isEmpty())
            mistake = wrong;
    }
    if (const QString wrong = read_optimizer(typed); mistake.isEmpty())
        mistake = wrong;
    mistake_ = mistake;
    show_message();
    if (is_valid() && typed != experiment_) {
        experiment_ = typed;
        is_trying_ ? emit tried(experiment_) : emit edited(experiment_);
    }
    emit validity_changed();
}

QString ExperimentPanel::read_function(Experiment& experiment) {
    const QString typed = ui_->function->text();
    try {
        check_function(typed.toStdString());
    } catch (const NotationError& error) {
        ui_->function->mark(words::place(error, typed));
        return words::notation(error);
    }
    ui_->function->mark(std::nullopt);
    experiment = with_function(experiment, typed.toStdString());
    return {};
}

QString ExperimentPanel::read_optimizer(Experiment& experiment) {
    if (const auto choice = ui_->optimizer->choice())
        experiment.hiker().optimizer = *choice;
    return ui_->optimizer->mistake();
}

QString ExperimentPanel::read_number(const Row& row, Experiment& experiment) {
    const bool is_on = !row.switch_on || row.switch_on->isChecked();
    const auto number = row.field->number();
    const bool is_mistake = is_on && !number;
    row.field->mark(is_mistake);
    if (is_mistake)
        return words::range(row.quantity);
    experiment = with_value(experiment, row.quantity, is_on ? number : std::nullopt);
    return {};
}

void ExperimentPanel::show_message() {
    const QString hint = variables_of(experiment_) == 2
                             ? tr("Enter runs. Drag the hiker, or click the map, to choose another start.")
                             : tr("Enter runs. Drag the hiker, or click the curve, to choose another start.");
    ui_->message->setText(is_valid() ? hint : mistake_);
    QPalette colors;
    colors.setColor(QPalette::WindowText, is_valid() ? colour_of_hints(palette()) : colour_of_mistakes(palette()));
    ui_->message->setPalette(colors);
    is_valid() ? ui_->message->be_silent() : ui_->message->announce(SpokenLabel::Pause::until_typed);
    ui_->run->setEnabled(is_valid());
    ui_->run->setToolTip(is_valid() ? tr("Walk down from the start (Enter)") : tr("Cannot run yet. %1").arg(mistake_));
}

void ExperimentPanel::request_run() {
    if (is_valid())
        emit run_requested();
}

} // namespace hiker
