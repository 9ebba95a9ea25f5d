// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QScrollArea;

namespace hiker {

class Session;

/// Has what gets the keys scrolled to where it can be seen.
void keep_focus_in_sight(QScrollArea& area);

/// Has Qt tell assistive technology, such as a screen reader, what it cannot know by itself: that a plot is a picture
/// and what it shows, the number that a logarithmic slider stands for, and that a spoken label has something to say.
void tell_assistive_technology();

/// In words, what is walked and where the selected hiker is, and how those who have arrived have ended.
QString walk_in_words(const Session& session);

} // namespace hiker
