// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/drawing.h"

#include <algorithm>

#include "picture/grid.h"
#include "picture/plot_part.h"
#include "picture/surface.h"
#include "plot/convergence_graph.h"
#include "plot/scene.h"
#include "plot/slope_graph.h"
#include "words/caption.h"
#include "words/sentences.h"

namespace hiker {

namespace {

constexpr int caption_margin = 8;
constexpr double slope_part = 0.3; // of the height of its frame and the curve's
constexpr double convergence_part = 0.36;
constexpr double wide = 1.3; // from this shape on the convergence stands beside the curve, and not below

/// Cuts a strip off a rectangle.
QRect take_bottom(QRect& rect, int height) {
    const QRect taken(rect.left(), rect.bottom() + 1 - height, rect.width(), height);
    rect.setHeight(rect.height() - height);
    return taken;
}

QRect take_right(QRect& rect, int width) {
    const QRect taken(rect.right() + 1 - width, rect.top(), width, rect.height());
    rect.setWidth(rect.width() - width);
    return taken;
}

/// Of a unit of the layout: at most so many that somebody would see them all.
double dots_of(const Surface& surface) {
    constexpr double most = 4;
    return std::clamp(surface.dots(), 1.0, most);
}

int part_of(int length, double part) {
    return static_cast<int>(std::lround(length * part));
}

} // namespace

class Drawing::Parts {
  public:
    Parts(const Walked& walked, const Style& style, QSize layout, std::optional<View> view)
        : walked_(walked),
          style_(style),
          layout_(layout),
          has_own_view_(view.has_value()),
          font_(picture_font()),
          theme_(theme_of(style)),
          curve_(font_, theme_) {
        curve_.graph.set_shown(style.shown);
        curve_.graph.show(walked.experiment, walked.tracks);
        curve_.y_label = curve_.plot.yAxis->label(); // which depends on the function
        if (view)
            curve_.graph.set_view(*view);
        if (style.slope && variables_of(walked.experiment) == 1) {
            slope_.emplace(font_, theme_);
            slope_->graph.show(walked.experiment, walked.trajectory());
        }
        set_labels(true, true);
        if (style.convergence) {
            convergence_.emplace(font_, theme_);
            convergence_->graph.show(walked.experiment, walked.tracks, style.convergence_axes);
        }
    }

    QSize layout() const { return layout_; }

    bool has_map() const { return variables_of(walked_.experiment) == 2; }
    Scene& scene() { return curve_.graph; }
    const Scene& scene() const { return curve_.graph; }

    void work_beside(std::function<void()> tell) {
        is_sketch_ = true;
        curve_.graph.work_beside();
        QObject::connect(&curve_.graph, &Scene::land_changed, &curve_.plot, std::move(tell));
    }

    void draw(Surface& surface, const Cursor& cursor) {
        curve_.graph.set_tolerance(is_sketch_ ? tolerance : 0);
        QRect rest = begin(surface, caption(cursor), widest_caption());
        draw_convergence(surface, take_convergence(rest), cursor);
        draw_scene(surface, rest, cursor);
    }

    void draw(Surface& surface, const Strip& strip) {
        curve_.graph.set_tolerance(tolerance); // its pictures share a map
        const std::vector<long long>& numbers = strip.numbers;
        if (!has_own_view_)
            show_all_of(numbers);
        curve_.graph.show_cursor({numbers.back()});
        QRect rest = begin(surface, caption(strip), caption(strip));
        take_key(surface, rest);
        draw_convergence(surface, take_convergence(rest), {numbers.back()});
        curve_.graph.set_key_shown(false); // once for all of them
        const Grid grid = grid_for(static_cast<int>(numbers.size()), rest.size());
        // The pictures are of one size, and those at the left and the lower edge have room for the numbers besides.
        const QMargins outer = outer_margins(rest.size());
        const int width = (rest.width() - outer.left()) / grid.columns;
        const int height = (rest.height() - outer.bottom()) / grid.rows;
        for (int cell = 0; cell < static_cast<int>(numbers.size()); ++cell) {
            const int column = grid.column_of(cell);
            const int row = grid.row_of(cell);
            const bool is_left = column == 0;
            // Nothing may stand below in a last row that is not full.
            const bool is_bottom = cell + grid.columns >= static_cast<int>(numbers.size());
            QRect rect(rest.left() + column * width + (is_left ? 0 : outer.left()), rest.top() + row * height,
                       width + (is_left ? outer.left() : 0), height + (is_bottom ? outer.bottom() : 0));
            const long long number = numbers[static_cast<std::size_t>(cell)];
            draw_title(surface, rect, is_left ? outer.left() : 0, number);
            set_labels(is_left, is_bottom);
            draw_scene(surface, rect, {number});
        }
        set_labels(true, true);
        curve_.graph.set_key_shown(true);
    }

    QString caption(const Cursor& cursor) const {
        if (walked_.tracks.size() > 1)
            return caption_of_all(words::caption_of_iteration(cursor.number));
        const Trajectory& trajectory = walked_.trajectory();
        return words::caption(walked_.experiment) + "\n" +
               with_outcome(
                   words::caption(trajectory[trajectory.row_of(cursor.number)], variables_of(walked_.experiment)));
    }

    QString caption(const Strip& strip) const {
        const QString iterations = words::caption(strip.numbers);
        return walked_.tracks.size() > 1 ? caption_of_all(iterations)
                                         : words::caption(walked_.experiment) + "\n" + with_outcome(iterations);
    }

  private:
    static constexpr int tolerance = 2; // pixels at the edges of a map

    QString with_outcome(const QString& text) const {
        const auto& outcome = walked_.outcome();
        return outcome ? words::together(text, words::caption(*outcome)) : text;
    }

    /// What the hikers have in common, and how each of them ended.
    QString caption_of_all(const QString& iterations) const {
        return words::together(words::as_sentence(words::caption(walked_.experiment)), iterations) + "\n" +
               words::caption_of_outcomes(walked_);
    }

    /// Longer than any other, so that the pictures of an animation have the same room for theirs.
    QString widest_caption() const {
        const long long last = walked_.last();
        if (walked_.tracks.size() > 1)
            return caption_of_all(words::caption_of_iteration(last));
        constexpr double wide_number = -1.23457e-100;
        const Iterate widest{last, {wide_number, wide_number}, wide_number, {wide_number, wide_number}, 0};
        return words::caption(walked_.experiment) + "\n" +
               with_outcome(words::caption(widest, variables_of(walked_.experiment)));
    }

    /// Background and caption; returns what is left for the plots.
    QRect begin(Surface& surface, const QString& caption, const QString& widest) {
        QRect rest(QPoint(), layout_);
        if (!style_.is_transparent)
            surface.painter().fillRect(rest, theme_.background);
        if (!style_.caption)
            return rest;
        constexpr int flags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
        const QRect room = rest.marginsRemoved(QMargins(caption_margin, 0, caption_margin, 0));
        const int height = QFontMetrics(font_).boundingRect(room, flags, widest).height() + caption_margin;
        const QRect place = take_bottom(rest, std::min(height, layout_.height() / 2));
        surface.painter().setFont(font_);
        surface.painter().setPen(theme_.text);
        surface.painter().drawText(place.marginsRemoved(QMargins(caption_margin, 0, caption_margin, 0)), flags,
                                   caption);
        return rest;
    }

    bool has_key() const { return walked_.tracks.size() > 1; }

    /// The key above several pictures.
    void take_key(Surface& surface, QRect& rest) const {
        const std::vector<KeyEntry> entries = curve_.graph.key();
        QRectF room = QRectF(rest).adjusted(caption_margin, 0, -caption_margin, 0);
        room.setHeight(room.height() * most_of_the_height);
        const KeyLayout layout = lay_out_key(entries, font_, room);
        surface.painter().save();
        surface.painter().setAntialiasing(true);
        draw_key(surface.painter(), entries, layout, theme_);
        surface.painter().restore();
        rest.setTop(rest.top() + layout.height());
    }

    QRect take_convergence(QRect& rest) const {
        if (!convergence_)
            return {};
        return rest.width() > wide * rest.height() ? take_right(rest, part_of(rest.width(), convergence_part))
                                                   : take_bottom(rest, part_of(rest.height(), convergence_part));
    }

    void draw_convergence(Surface& surface, const QRect& rect, const Cursor& cursor) {
        if (!convergence_ || rect.isEmpty())
            return;
        convergence_->plot.setViewport(QRect(QPoint(), rect.size()));
        convergence_->graph.show_cursor(cursor);
        draw_plot(surface, convergence_->plot, rect, has_key());
    }

    /// The curve, and the slope below it. In a small picture the texts may leave nothing for them, and QCustomPlot lays
    /// out less than nothing at the ends of all integers.
    void draw_scene(Surface& surface, QRect rect, const Cursor& cursor) {
        curve_.graph.show_cursor(cursor);
        if (slope_ && !rect.isEmpty())
            draw_slope(surface, rect, cursor);
        if (rect.isEmpty())
            return;
        curve_.plot.setViewport(QRect(QPoint(), rect.size()));
        curve_.graph.set_dots(dots_of(surface));
        curve_.graph.prepare();
        draw_plot(surface, curve_.plot, rect, has_key());
    }

    /// Takes as much as it needs from the bottom: a part of the height that is left for its frame and the curve's.
    void draw_slope(Surface& surface, QRect& rect, const Cursor& cursor) {
        const QMargins curve = margins_of(curve_.plot, rect.size());
        const QMargins slope = margins_of(slope_->plot, rect.size());
        const int labels = slope.top() + slope.bottom();
        const int frames = rect.height() - labels - curve.top() - curve.bottom();
        const QRect below = take_bottom(rect, labels + part_of(std::max(0, frames), slope_part));
        slope_->plot.setViewport(QRect(QPoint(), below.size()));
        slope_->graph.set_range(curve_.plot.xAxis->range());
        slope_->graph.prepare();
        slope_->graph.show_cursor(cursor);
        fit_ticks(slope_->plot, below.height() - labels);
        draw_plot(surface, slope_->plot, below, has_key());
    }

    /// So many numbers at the y axis that they do not come too close to one another.
    void fit_ticks(QCustomPlot& plot, int height) const {
        constexpr int usual_count = 5;
        const int room = height / (2 * QFontMetrics(font_).height());
        plot.yAxis->ticker()->setTickCount(std::clamp(room, 1, usual_count));
    }

    void draw_title(Surface& surface, QRect& rect, int left, long long number) const {
        const int height = QFontMetrics(font_).height() + caption_margin / 2;
        const QRect place(rect.left() + left, rect.top() + caption_margin / 2, rect.width() - left, height);
        rect.setTop(rect.top() + height);
        surface.painter().setFont(font_);
        surface.painter().setPen(theme_.text);
        surface.painter().drawText(place, Qt::AlignCenter, words::iteration(number));
    }

    void set_labels(bool left, bool bottom) {
        curve_.set_labels(left, bottom && !slope_);
        if (slope_)
            slope_->set_labels(left, bottom);
    }

    static QMargins margins_of(QCustomPlot& plot, QSize size) {
        plot.setViewport(QRect(QPoint(), size));
        for (const auto phase : {QCPLayoutElement::upPreparation, QCPLayoutElement::upMargins})
            plot.plotLayout()->update(phase);
        return plot.axisRect()->margins();
    }

    /// How much more room the numbers at the axes take than the margin between the pictures of a strip.
    QMargins outer_margins(QSize size) {
        set_labels(true, true);
        const QMargins curve = margins_of(curve_.plot, size);
        const QMargins slope = slope_ ? margins_of(slope_->plot, size) : curve;
        set_labels(false, false);
        const QMargins inner = margins_of(slope_ ? slope_->plot : curve_.plot, size);
        return {std::max(curve.left(), slope.left()) - inner.left(), 0, 0, slope.bottom() - inner.bottom()};
    }

    /// Sets the view that shows each of these iterations as it would be shown alone.
    void show_all_of(const std::vector<long long>& numbers) {
        std::optional<View> all;
        for (const long long number : numbers) {
            curve_.graph.show_cursor({number});
            all = all ? united(*all, curve_.graph.view()) : curve_.graph.view();
        }
        curve_.graph.set_view(*all);
    }

    const Walked& walked_;
    const Style style_;
    const QSize layout_;
    const bool has_own_view_;
    bool is_sketch_ = false; ///< it has as much of a map as is known
    const QFont font_;
    const Theme theme_;
    Part<Scene> curve_;
    std::optional<Part<SlopeGraph>> slope_;
    std::optional<Part<ConvergenceGraph>> convergence_;
};

Drawing::Drawing(const Walked& walked, const Style& style, QSize layout, std::optional<View> view)
    : parts_(std::make_unique<Parts>(walked, style, layout, view)) {}

Drawing::~Drawing() = default;

QSize Drawing::layout() const {
    return parts_->layout();
}

void Drawing::work_beside(std::function<void()> tell) {
    parts_->work_beside(std::move(tell));
}

/// The size of what is drawn here does not matter: the map is asked for before it is painted.
void Drawing::prepare(const Shot& shot, double dots) {
    if (!parts_->has_map())
        return;
    parts_->scene().work_beside();
    QImage nothing(1, 1, QImage::Format_ARGB32_Premultiplied);
    PaintedSurface surface(nothing, nothing.size(), layout(), dots, QCPPainter::pmDefault);
    draw(surface, shot);
}

bool Drawing::is_preparing() const {
    return parts_->scene().is_awaiting_land();
}

void Drawing::work_here() {
    parts_->scene().work_here();
}

QImage Drawing::map_image() const {
    const Land& land = parts_->scene().land();
    return land.is_finished ? land.image : QImage();
}

void Drawing::set_map_image(const QImage& image) {
    parts_->scene().set_land_image(image);
}

void Drawing::draw(Surface& surface, const Shot& shot) {
    std::visit([&](const auto& what) { parts_->draw(surface, what); }, shot);
}

QString Drawing::caption(const Shot& shot) const {
    return std::visit([&](const auto& what) { return parts_->caption(what); }, shot);
}

} // namespace hiker
