// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <optional>

#include "descent/experiment.h"

namespace hiker {

/// A line to type one number of an experiment in, with a dot whatever the locale. Up and down change its leading
/// digit's unit.
class NumberField : public QLineEdit {
    Q_OBJECT

  public:
    explicit NumberField(QWidget* parent = nullptr);

    void set_range(const Range& range) { range_ = range; }

    /// The number that is typed, nothing where it is none or out of its range.
    std::optional<double> number() const;
    /// Writes the number, unless what is typed means the same already.
    void set_number(double number);
    void mark(bool is_mistake);

  signals:
    /// Up, Down or the wheel has changed the number: somebody tries out what it does.
    void nudged();

  protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

  private:
    void nudge(int direction);
    void show_mistake();
    void fit_to_text();

    Range range_{-1e100, 1e100};
    bool is_mistake_ = false;
};

} // namespace hiker
