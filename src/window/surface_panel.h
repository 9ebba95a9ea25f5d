// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>
#include <memory>
#include <optional>

#include "math/landscape.h"
#include "plot/surface_renderer.h"
#include "worker/surface_worker.h"

class QCPAxis;

namespace Ui {
class SurfacePanel;
}

namespace hiker {

class Session;

/// The ground that the hikers walk on in three dimensions, over the part of the plane that the picture shows, with
/// their paths and a pin where each of them is. For functions of x and y; for others, and where it cannot be shown, it
/// says so.
class SurfacePanel : public QWidget {
    Q_OBJECT

  public:
    /// The session and the axes of the picture outlive the panel.
    SurfacePanel(const Session& session, const QCPAxis& x_axis, const QCPAxis& y_axis, QWidget* parent = nullptr);
    ~SurfacePanel() override;

    /// Uses this one, and loads none.
    void set_renderer(std::unique_ptr<SurfaceRenderer> renderer);
    /// The newest that has been worked out, coarse or fine.
    const Landscape& landscape() const { return landscape_; }
    /// Saves the picture as PNG; false, and told, where that cannot be done.
    bool save(const QString& path);

  signals:
    /// A sentence for the place where people look for what happened.
    void told(const QString& sentence);

  protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    void begin();
    void begin_soon();
    bool has_renderer();
    void say(const QString& sentence);
    void take(const Landscape& landscape);
    void show_paths();
    void follow_walk();
    std::vector<SurfacePin> pins() const;
    void show_looks();
    void prepare();
    void ask_and_save();
    void copy();

    const Session& session_;
    const QCPAxis& x_axis_;
    const QCPAxis& y_axis_;
    std::unique_ptr<Ui::SurfacePanel> ui_;
    SurfaceWorker worker_;
    QString complaint_; ///< why there is no renderer
    /// What is worked on, or shown.
    struct Wanted {
        std::string function;
        Region region;
        bool operator==(const Wanted&) const = default;
    };
    std::optional<Wanted> wanted_;
    Landscape landscape_;
    QImage ground_; ///< from above, without paths
    bool are_paths_outdated_ = true;
    std::vector<SurfacePin> pins_; ///< as they are drawn
    QTimer begin_timer_;           ///< once for several changes in a row
};

} // namespace hiker
