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

/// The learning-rate map of the selected hiker, worked out beside the window while it is seen. A click or a drag on it
/// sets her start and learning rate; the wheel zooms, a double-click shows all of it again.
class RateMapPanel : public QWidget {
    Q_OBJECT

  public:
    /// The session and the axis of the starts outlive the panel.
    RateMapPanel(const Session& session, const QCPAxis& curve_axis, QWidget* parent = nullptr);
    ~RateMapPanel() override;

    const RateMap& map() const { return map_; }
    /// Whether all of it has been worked out.
    bool is_finished() const { return is_finished_; }

  signals:
    /// Somebody points at another start and learning rate.
    void dragged(double start, double learning_rate);
    void drag_ended();

  protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

  private:
    void begin();
    void begin_soon();
    MapArea wanted_area() const;
    void take(const std::vector<MapStrip>& strips);
    void show_map();
    void show_hiker();
    void keep_height_of_text();
    void point_at(QPointF pixel);
    void tell(QPointF pixel);
    void zoom(QPointF pixel, double factor);

    const Session& session_;
    const QCPAxis& curve_axis_;
    std::unique_ptr<Ui::RateMapPanel> ui_;
    std::unique_ptr<RateMapGraph> graph_;
    MapWorker worker_;
    std::optional<Experiment> mapped_; ///< what the map is of
    std::optional<MapArea> zoomed_;    ///< the part that somebody has zoomed to
    RateMap map_;
    QTimer begin_timer_; ///< once for several changes in a row
    QTimer show_timer_;
    bool is_finished_ = false;
};

} // namespace hiker
