// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QString>
#include <optional>
#include <vector>

#include "picture/animation.h"
#include "picture/recording.h"
#include "picture/sheet.h"
#include "picture/style.h"

namespace hiker {

enum class ExportKind { picture, strip, map, animation, handout, table };

/// What somebody exports, and how: all of it that is worth remembering for the next time.
struct ExportChoice {
    ExportKind kind = ExportKind::picture;
    StillFormat format = StillFormat::png;       ///< of a picture, a film strip or a map
    Colouring colouring = Colouring::iterations; ///< of a map
    Sheet sheet = presets().front().sheet;
    Style style;
    QString strip = "0, 1, 2, 5, 10, 40";
    double frames_a_second = Animation().frames_a_second;
    double pause = Animation().pause;

    /// Of the file's name, with the dot.
    QString ending() const;
    bool is_still() const {
        return kind == ExportKind::picture || kind == ExportKind::strip || kind == ExportKind::map;
    }

    bool operator==(const ExportChoice&) const = default;
};

/// The choice that was stored, as far as it is one that can be.
ExportChoice load_export_choice(const QSettings& settings);
/// Of the convergence, in the window and in pictures alike.
ConvergenceAxes load_convergence_axes(const QSettings& settings);
void save_convergence_axes(QSettings& settings, const ConvergenceAxes& axes);
void save_export_choice(QSettings& settings, const ExportChoice& choice);

/// Iterations as somebody types them, "0, 1, 2, 5": in order, each once, without those behind the last one that there
/// is. Nothing where it is something else, or none is left, or there are more than a strip has.
std::optional<std::vector<long long>> read_iterations(const QString& typed, long long last);

} // namespace hiker
