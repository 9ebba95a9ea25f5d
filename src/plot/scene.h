// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include <memory>
#include <optional>

#include "descent/experiment.h"
#include "descent/track.h"
#include "math/function.h"
#include "plot/key.h"
#include "plot/land_layer.h"
#include "plot/land_worker.h"
#include "plot/stage.h"
#include "plot/view.h"
#include "plot/walk.h"

namespace hiker {

/// Draws an experiment, its trajectories and a cursor on a plot, and nothing else: the same three give the same picture
/// in the window, in a file and in a test, as long as nobody has moved the view by hand. A function of x is drawn as
/// its curve, one of x and y as a map seen from above, on which both coordinates have the same scale: only so does the
/// gradient stand at right angles to the contour lines.
class Scene : public QObject {
    Q_OBJECT

  public:
    /// The plot outlives the scene.
    explicit Scene(QCustomPlot& plot);

    /// Shows the start of this experiment. Its function is valid. The tracks, one for each hiker, are kept by
    /// reference: call this whenever they have been replaced by others, and show_cursor when they have grown.
    void show(const Experiment& experiment, const std::vector<Track>& tracks);
    /// The same experiment with another hiker selected, or some that are called otherwise, coloured or hidden.
    void show_looks(const Experiment& experiment);
    /// Moves the hiker. Repaints only what moves, unless the view has to be widened for her. Where it is asked for, the
    /// walk beyond the cursor is drawn too.
    void show_cursor(const Cursor& cursor, bool shows_ahead = false);
    /// Whether the curve is that of another function than the one that is being typed.
    void set_faded(bool faded);
    void set_theme(const Theme& theme);
    /// Leaves out what is not to be seen.
    void set_shown(const Shown& shown);
    /// How much thicker than usual lines are, for a projector.
    void set_line_scale(double scale);

    /// Has maps worked out beside the thread that it lives in, coarse ones first, and shows them when they are there.
    void work_beside();
    /// Has each picture wait for its whole map, as it does at first. One that is there already stays, one that has not
    /// come yet is given up, and worked out for the picture that needs it.
    void work_here();
    /// Whether a map that was asked for is not there, or not whole yet.
    bool is_awaiting_land() const { return is_awaiting_land_; }
    /// Where it is not 0, the last map does for every view that it shows but for so many pixels; otherwise each view
    /// has its own.
    void set_tolerance(int pixels) { tolerance_ = pixels; }
    /// How many pixels a unit of the layout has, for sharp maps.
    void set_dots(double dots);

    /// The part of the plane that is shown now.
    View view() const;
    /// Shows this part of the plane from now on, whatever is shown in it; of a map a little more, for the scale's sake.
    void set_view(const View& view);
    bool has_view_of_its_own() const { return is_view_by_hand_; }
    /// Keeps the view where it is, whatever is shown from now on.
    void keep_view();
    /// While held, the view rests, as under a pointer that drags something.
    void hold_view(bool holds);
    /// Back to the view that it finds by itself.
    void reset_view();

    /// Where the selected hiker stands in the plot's pixels; nothing where she is nowhere.
    std::optional<Stance> stance() const;
    /// The hiker who stands here, by her place in the experiment: the one in front where there are several.
    std::optional<std::size_t> hiker_at(QPointF pixel) const;
    /// The one whose name in the key stands here.
    std::optional<std::size_t> name_at(QPointF pixel) const;
    /// The place that a click here means: one of the curve within reach, or of the map.
    std::optional<Point> place_at(QPointF pixel) const;
    /// The map as far as it is known.
    const Land& land() const { return land_->land(); }
    /// Draws another image in its place, until there is another map.
    void set_land_image(const QImage& image) { land_->set_image(image); }

    /// Works out the curve or the map for the plot's view and size as they are. A replot does it by itself; a picture
    /// that is painted without one needs it before.
    void prepare();

    /// The hikers' names and outcomes, for a key of one's own.
    std::vector<KeyEntry> key() const { return key_entries(walk_->walkers()); }
    void set_key_shown(bool is_shown);

  signals:
    /// A map that was worked out beside is there, or a finer one.
    void land_changed();
    /// Somebody moved the view, or it was reset.
    void view_changed();

  private:
    void repaint(bool has_changed);
    bool set_looks(const Experiment& experiment);
    bool show_key();
    void set_ranges(const View& view);
    void keep_range_usable(QCPAxis* axis, const QCPRange& range, const QCPRange& before);
    void apply_theme();
    void fit_view();
    void set_up_ground();
    void prepare_curve();
    void prepare_land();
    void fit_scales();
    void show_land(const Land& land);
    std::optional<double> curve_at(QPointF pixel) const;

    QCustomPlot& plot_;
    Stage stage_;
    std::optional<Function> function_;
    const std::vector<Track>* tracks_ = nullptr;
    AutomaticView automatic_view_;
    View sampled_view_;
    QSize sampled_size_;
    QCPGraph* curve_;
    Walk* walk_;
    Key* key_;
    LandLayer* land_;
    ColourBar* bar_;
    int tolerance_ = 0;
    std::unique_ptr<LandWorker> worker_; ///< none where pictures wait for their map
    LandRequest requested_;
    bool is_awaiting_land_ = false; ///< that was requested
    double dots_ = 1;
    View wanted_; ///< what a map has to show at least
    bool is_view_by_hand_ = false;
    bool is_view_held_ = false;
    bool is_setting_view_ = false;
    bool is_faded_ = false;
};

} // namespace hiker
