// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include <cmath>
#include <optional>
#include <vector>

#include "plot/theme.h"
#include "plot/walker.h"

namespace hiker {

/// What tells the hikers apart, and how each has ended.
struct KeyEntry {
    Look look;
    QString outcome; ///< in a word; empty while she walks

    bool operator==(const KeyEntry&) const = default;
};

/// The entries of those who are to be seen; none of a hiker who is alone.
std::vector<KeyEntry> key_entries(const std::vector<Walker>& walkers);

/// Where each entry stands, row by row.
struct KeyLayout {
    QFont font;
    bool has_outcomes = true;
    std::vector<QRectF> places;

    int height() const { return places.empty() ? 0 : static_cast<int>(std::ceil(places.back().bottom())); }
};

/// For a key that begins here and is so wide. An entry has room for any outcome, so that nothing moves when one comes
/// in. Where it would be higher than the room, its text is smaller, down to half of its size, and in the end without
/// outcomes.
KeyLayout lay_out_key(const std::vector<KeyEntry>& entries, const QFont& font, const QRectF& room);

void draw_key(QPainter& painter, const std::vector<KeyEntry>& entries, const KeyLayout& layout, const Theme& theme);

/// How much of a picture's height a key takes at most.
inline constexpr double most_of_the_height = 0.35;

/// The key above a plot's axes.
class Key : public QCPLayoutElement {
    Q_OBJECT

  public:
    /// Takes no room as long as it has no entries. The theme outlives the key.
    Key(QCustomPlot& plot, const Theme& theme);

    void set_entries(std::vector<KeyEntry> entries);
    /// Whether it is to be seen at all.
    void set_shown(bool is_shown);
    const std::vector<KeyEntry>& entries() const { return entries_; }
    /// The entry at this place, by its number.
    std::optional<std::size_t> entry_at(QPointF pixel) const;

    void update(UpdatePhase phase) override;

  protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(true); }
    void draw(QCPPainter* painter) override;

  private:
    KeyLayout laid_out() const;

    const Theme& theme_;
    std::vector<KeyEntry> entries_;
    bool is_shown_ = true;
};

} // namespace hiker
