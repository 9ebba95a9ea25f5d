// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStringListModel>
#include <QWidget>
#include <memory>
#include <optional>
#include <vector>

#include "descent/experiment.h"

class QCheckBox;
class QLabel;
class QLayoutItem;

namespace Ui {
class ExperimentPanel;
}

namespace hiker {

class NumberField;

/// The function and the numbers of the experiment, and Run. Says what is wrong with what is typed, at its place.
class ExperimentPanel : public QWidget {
    Q_OBJECT

  public:
    explicit ExperimentPanel(QWidget* parent = nullptr);
    ~ExperimentPanel() override;

    /// For the function and Run, which are to be seen first.
    void set_headline_font(const QFont& font);
    /// Whether what is typed and is no value yet is written over.
    enum class Mistakes { replaced, kept };
    /// Writes the experiment into the fields. What is typed and means the same stays as it was typed; and where
    /// somebody moves one thing by hand, so do the mistakes in the others, to be mended.
    void show_experiment(const Experiment& experiment, Mistakes mistakes = Mistakes::replaced);
    /// Where the largest learning rate that converges lies, on the slider to try rates out with. Only plain gradient
    /// descent has one.
    void show_rate_bound(std::optional<double> bound);
    /// Leaves the function and Run alone, for a presentation.
    void show_numbers(bool are_shown);
    /// What the numbers need side by side.
    int width_in_one_row() const;
    /// Arranges the numbers for so many pixels from side to side.
    void fit_into(int width);
    /// Formulas that were run before, offered while typing.
    void set_recent_functions(const QStringList& functions);
    /// Whether what is typed is an experiment; otherwise the last one that was stands.
    bool is_valid() const { return mistake_.isEmpty(); }
    bool has_function_mistake() const;
    /// What is wrong with what is typed; empty where nothing is.
    const QString& mistake() const { return mistake_; }

  signals:
    void edited(const hiker::Experiment& experiment);
    /// A number is being moved rather than typed: what would happen is to be seen at once.
    void tried(const hiker::Experiment& experiment);
    /// Somebody drags the learning rate to see what would happen.
    void rate_tried(double learning_rate);
    void rate_drag_begun();
    void rate_drag_ended();
    void run_requested();
    /// Somebody wants the selected hiker to have the optimizer of this name, with its usual numbers.
    void optimizer_chosen(const QString& name);
    /// What is typed has become an experiment, or is none any more.
    void validity_changed();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    struct Row {
        Quantity quantity = Quantity::start;
        NumberField* field = nullptr;
        QCheckBox* switch_on = nullptr; ///< for what can be switched off, or left automatic
    };

    void offer_recent_functions();
    struct Column {
        QLayoutItem* label;
        QLayoutItem* field;
    };

    void accent_run();
    void prepare(const Row& row);
    void read();
    void read_as_trying();
    QString read_function(Experiment& experiment);
    QString read_optimizer(Experiment& experiment);
    static QString read_number(const Row& row, Experiment& experiment);
    void show_variables();
    void show_message();
    void request_run();

    QStringListModel recent_functions_;
    std::unique_ptr<Ui::ExperimentPanel> ui_;
    std::vector<Row> rows_;
    std::vector<Column> columns_; ///< of the numbers
    std::size_t in_a_row_ = 0;    ///< of them
    Experiment experiment_;       ///< the last valid one
    QString mistake_;
    bool are_numbers_shown_ = true; ///< and not only the function, as in a presentation
    bool is_showing_ = false;
    bool is_trying_ = false;
};

} // namespace hiker
