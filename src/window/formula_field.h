// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include "words/sentences.h"

namespace hiker {

/// A line to type a formula in, which underlines the place of a mistake.
class FormulaField : public QLineEdit {
    Q_OBJECT

  public:
    explicit FormulaField(QWidget* parent = nullptr);

    void mark(std::optional<words::Place> mistake);
    const std::optional<words::Place>& mistake() const { return mistake_; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    double x_of(qsizetype position) const;

    std::optional<words::Place> mistake_;
};

} // namespace hiker
