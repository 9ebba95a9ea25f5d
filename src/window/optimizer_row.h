// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>
#include <optional>
#include <vector>

#include "descent/optimizer.h"

class QLabel;

namespace Ui {
class OptimizerRow;
}

namespace hiker {

class NumberField;

/// Which optimizer a hiker has, and its hyperparameters.
class OptimizerRow : public QWidget {
    Q_OBJECT

  public:
    explicit OptimizerRow(QWidget* parent = nullptr);
    ~OptimizerRow() override;

    /// Writes the choice into the fields. What is typed and means the same stays as it was typed; and where they are to
    /// be kept, so do mistakes in fields whose value is the same as before.
    void show_choice(const OptimizerChoice& choice, bool keeps_mistakes);
    /// What is typed. Nothing where there is a mistake: then it is marked, and `mistake` says what is wrong.
    std::optional<OptimizerChoice> choice();
    const QString& mistake() const { return mistake_; }

  signals:
    /// Somebody types a hyperparameter.
    void edited();
    /// Somebody moves one with the keys or the wheel: what would happen is to be seen at once.
    void nudged();
    /// Somebody wants the optimizer of this name, with its usual numbers.
    void chosen(const QString& name);
    void return_pressed();

  private:
    struct Field {
        QLabel* label;
        NumberField* number;
    };

    void choose(const QString& name);
    void show_kind(const OptimizerKind& kind);

    std::unique_ptr<Ui::OptimizerRow> ui_;
    std::vector<Field> fields_;
    OptimizerChoice shown_;
    QString mistake_;
};

} // namespace hiker
