// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>
#include <optional>

namespace hiker {

/// A slider over numbers on a logarithmic scale, which can have one place marked.
class LogarithmicSlider : public QSlider {
    Q_OBJECT

  public:
    explicit LogarithmicSlider(QWidget* parent = nullptr);

    void set_limits(double least, double most);
    /// Moves the handle without telling that somebody moved it.
    void show_number(double number);
    void set_mark(std::optional<double> number);
    const std::optional<double>& marked() const { return mark_; }
    double number() const { return number_of(value()); }
    double least() const { return least_; }
    double most() const { return most_; }
    /// As if somebody had dragged it there.
    void drag_to(double number);

  signals:
    /// Somebody moves the handle, to a number of three significant digits.
    void dragged(double number);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    int notch_of(double number) const;
    double number_of(int notch) const;

    double least_ = 1e-4;
    double most_ = 10;
    std::optional<double> mark_;
};

} // namespace hiker
