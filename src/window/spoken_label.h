// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QTimer>

namespace hiker {

/// A line below what one is doing that says what came of it: a screen reader speaks it, though the focus is elsewhere.
class SpokenLabel : public QLabel {
    Q_OBJECT

  public:
    /// What is typed is wrong most of the time while it is being typed.
    enum class Pause { short_one, until_typed };

    explicit SpokenLabel(QWidget* parent = nullptr);

    /// Has its text spoken after a pause, as it is then; nothing where it was spoken last.
    void announce(Pause pause = Pause::short_one);
    /// What it says now is nothing to be spoken of; the next time it says what it has said it is.
    void be_silent();

  signals:
    void spoken(const QString& text);

  private:
    void speak();

    QTimer timer_;
    QString last_;
};

} // namespace hiker
