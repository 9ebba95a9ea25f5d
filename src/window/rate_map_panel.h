// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>
#include <memory>
#include <optional>

#include "descent/rate_map.h"
#include "plot/rate_map_graph.h"
#include "worker/map_worker.h"

namespace Ui {
class RateMapPanel;
}

namespace hiker {

class Session;

/// A map of the selected hiker's descents, worked out beside the window while it is seen. A click or a drag on it puts
/// her to another place of it; the wheel zooms, a double-click shows all of it again. The arrow keys move her too, +
/// and - zoom, Home shows all of it.
class RateMapPanel : public QWidget {
    Q_OBJECT

  public:
    /// The session, and the picture of the walk that the map goes with, outlive the panel.
    RateMapPanel(const Session& session, const QCustomPlot& picture, QWidget* parent = nullptr);
    ~RateMapPanel() override;

    /// What a map of this kind is called.
    static QString title(Upward upward);
    /// Empty before the panel is laid out.
    const RateMap& map() const { return map_; }
    /// What it shows; nothing before it is laid out.
    std::optional<MapArea> area() const { return mapped_ ? std::optional(map_.area) : std::nullopt; }
    /// Whether all of it has been worked out.
    bool is_finished() const { return is_finished_; }

  signals:
    /// Somebody points at another place of a map of this kind.
    void dragged(hiker::Point place, hiker::Upward upward);
    /// The gesture is over. After a click it may still turn out to be a double-click, which takes it back.
    void drag_ended();

  protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

  private:
    void begin();
    void begin_soon();
    bool rests(const Experiment& experiment) const;
    void describe();
    void take(const std::vector<MapStrip>& strips);
    void show_map();
    Colouring colouring() const;
    void show_hiker();
    void keep_height_of_text();
    void begin_drag();
    void point_at(QPointF pixel);
    void take_back();
    void end_drag();
    void show_all();
    bool press(const QKeyEvent& key);
    void move_hiker(QPointF by);
    QPointF hiker_pixel() const;
    QString said_at(QPointF pixel) const;
    void tell(QPointF pixel);
    void zoom(QPointF pixel, double factor);

    const Session& session_;
    const QCustomPlot& picture_;
    std::unique_ptr<Ui::RateMapPanel> ui_;
    std::unique_ptr<RateMapGraph> graph_;
    MapWorker worker_;
    std::optional<Experiment> mapped_; ///< what the map is of
    MapArea shown_;                    ///< what it shows by itself
    std::optional<MapArea> zoomed_;    ///< the part that somebody has zoomed to
    RateMap map_;
    std::optional<Point> pressed_from_; ///< where she was before the gesture that is going on
    QTimer begin_timer_;                ///< once for several changes in a row
    QTimer show_timer_;
    QTimer click_timer_; ///< as long as a click may become a double-click
    bool is_finished_ = false;
};

} // namespace hiker
