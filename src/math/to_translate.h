// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Marks a text that a room without Qt holds and that a room above it translates, in that one's context: Qt's tools
/// find it by this name (see cmake/translations.cmake). It is the text itself.
#define TO_TRANSLATE(context, text) text
