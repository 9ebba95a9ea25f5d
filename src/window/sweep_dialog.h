// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <memory>

#include "descent/experiment.h"

namespace Ui {
class SweepDialog;
}

namespace hiker {

/// Asks for several hikers at once, who differ in one thing: "rates 0.01, 0.1, 0.5".
class SweepDialog : public QDialog {
    Q_OBJECT

  public:
    /// Of an experiment: the hikers are like its selected one, and take the place of all.
    explicit SweepDialog(const Experiment& experiment, QWidget* parent = nullptr);
    ~SweepDialog() override;

    void set_text(const QString& text);
    QString text() const;
    /// The experiment with the hikers that are asked for.
    const Experiment& swept() const { return swept_; }

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void read();
    void tell(const QString& sentence, bool is_mistake);

    std::unique_ptr<Ui::SweepDialog> ui_;
    const Experiment experiment_;
    Experiment swept_;
};

} // namespace hiker
