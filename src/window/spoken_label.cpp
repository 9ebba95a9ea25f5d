// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/spoken_label.h"

#include <QAccessible>

namespace hiker {

SpokenLabel::SpokenLabel(QWidget* parent) : QLabel(parent) {
    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, &SpokenLabel::speak);
}

void SpokenLabel::announce(Pause pause) {
    constexpr int shortly = 150; // milliseconds: what is said in one breath comes in several pieces
    constexpr int typed = 1000;
    timer_.start(pause == Pause::until_typed ? typed : shortly);
}

void SpokenLabel::be_silent() {
    timer_.stop();
    last_.clear();
}

/// On Linux, screen readers speak the name of what has the role of a notification and shows up; elsewhere that of what
/// gives an alert.
void SpokenLabel::speak() {
    if (text().isEmpty() || text() == last_)
        return;
    last_ = text();
    for (const QAccessible::Event kind : {QAccessible::ObjectShow, QAccessible::Alert}) {
        QAccessibleEvent event(this, kind);
        QAccessible::updateAccessibility(&event);
    }
    emit spoken(last_);
}

} // namespace hiker
