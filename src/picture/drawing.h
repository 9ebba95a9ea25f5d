// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <functional>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

#include "descent/walked.h"
#include "picture/style.h"
#include "plot/cursor.h"
#include "plot/view.h"

namespace hiker {

class Surface;

/// Several iterations side by side, in one view; at least one.
struct Strip {
    static constexpr int most = 60; ///< more would be too small to be made out
    std::vector<long long> numbers;
    bool operator==(const Strip&) const = default;
};

/// What of a walk a picture shows: one moment of it, or a film strip.
using Shot = std::variant<Cursor, Strip>;

/// Draws pictures of one walk: the scene as the window draws it, with the panels and the caption that are asked for.
/// Lives in the window's thread and needs a QApplication, but no display.
class Drawing {
  public:
    /// Laid out for this size. Where no view is given, each picture has the one that the scene finds by itself. What
    /// was walked outlives the drawing and does not change.
    Drawing(const Walked& walked, const Style& style, QSize layout, std::optional<View> view);
    ~Drawing();

    QSize layout() const;
    /// From now on the map of a function of x and y is worked out beside this thread: what is drawn has as much of it
    /// as is known, and when there is more it is told, to be drawn again.
    void work_beside(std::function<void()> tell);
    /// Has the map that this picture shows worked out beside this thread, where it shows one that is not there yet. The
    /// picture has so many pixels for each unit of the layout.
    void prepare(const Shot& shot, double dots);
    /// Whether that map is not there, or not whole yet; it comes while the thread waits for events.
    bool is_preparing() const;
    /// The picture has its whole map, whatever the thread has to wait for.
    void work_here();
    /// The map that was drawn last, in its pixels; null where there is none, or no whole one.
    QImage map_image() const;
    /// Draws another image in its place, until there is another map.
    void set_map_image(const QImage& image);
    void draw(Surface& surface, const Shot& shot);
    /// What the caption says, whether it is drawn or not.
    QString caption(const Shot& shot) const;

  private:
    class Parts;
    std::unique_ptr<Parts> parts_;
};

} // namespace hiker
