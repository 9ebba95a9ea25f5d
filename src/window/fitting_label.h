// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QStringList>

namespace hiker {

/// Says something in as many words as there is room for: a text that is cut off looks like another one.
class FittingLabel : public QLabel {
    Q_OBJECT

  public:
    using QLabel::QLabel;

    /// The longest first; the last is shown wherever there is no room for the others.
    void set_texts(const QStringList& texts);

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void choose();

    QStringList texts_;
};

} // namespace hiker
