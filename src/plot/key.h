// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

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

/// Where each entry stands, row by row, when the key begins here and is so wide. An entry has room for any outcome, so
/// that nothing moves when one comes in.
std::vector<QRectF> key_places(const std::vector<KeyEntry>& entries, const QFont& font, QRectF room);
/// How high it is then.
int key_height(const std::vector<KeyEntry>& entries, const QFont& font, int width);

void draw_key(QPainter& painter, const std::vector<KeyEntry>& entries, const Theme& theme, QRectF room);

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
    QRectF room() const;

    const Theme& theme_;
    std::vector<KeyEntry> entries_;
    bool is_shown_ = true;
};

} // namespace hiker
