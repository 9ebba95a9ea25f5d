// SPDX-License-Identifier: GPL-3.0-or-later
//
// The three-dimensional view, drawn by Qt Data Visualization. Its window is never shown: it draws into images, which
// lie in a panel as any other widget does, and are saved as they are seen.
#include <QtDataVisualization/q3dcamera.h>
#include <QtDataVisualization/q3dscene.h>
#include <QtDataVisualization/q3dsurface.h>
#include <QtDataVisualization/q3dtheme.h>
#include <QtDataVisualization/qcustom3ditem.h>

#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <algorithm>
#include <array>

#include "surface/ticks.h"

namespace hiker {

namespace {

constexpr int smooth_samples = 4;   // a pixel
constexpr float box_width = 2;      // of the box's height
constexpr float pin_length = 0.25F; // of the box's height
constexpr float head_radius = 0.08F;

QImage plain(const QColor& colour) {
    QImage image(2, 2, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

/// A head on a point, as on a map.
class Pin {
  public:
    explicit Pin(Q3DSurface& graph) : graph_(graph) {}

    void show(const SurfacePin& pin) {
        if (pin.colour != colour_)
            make(pin.colour);
        const float size = pin.is_selected ? 1.35F : 1;
        const QVector3D at(pin.place.x(), pin.place.z(), pin.place.y());
        const float radius = head_radius * size;
        head_->setScaling({radius, radius, radius});
        head_->setPosition(at + QVector3D(0, pin_length * size, 0));
        point_->setScaling({radius * 0.6F, pin_length * size, radius * 0.6F});
        point_->setPosition(at + QVector3D(0, pin_length * size / 2, 0));
        set_visible(true);
    }

    void set_visible(bool is_visible) {
        for (QCustom3DItem* item : {point_, head_})
            item->setVisible(is_visible);
    }

  private:
    /// New ones: an item that is in the graph already does not take another colour. The old ones go last, since the
    /// graph takes a new one in the place of an old one for the old one.
    void make(const QColor& colour) {
        colour_ = colour;
        const std::array old{point_, head_};
        point_ = add(":/defaultMeshes/coneFull");
        point_->setRotationAxisAndAngle({1, 0, 0}, 180);
        head_ = add(":/defaultMeshes/sphereSmooth");
        for (QCustom3DItem* item : old)
            if (item)
                graph_.removeCustomItem(item);
    }

    QCustom3DItem* add(const QString& mesh) {
        auto* item = new QCustom3DItem(mesh, {}, {1, 1, 1}, {}, plain(colour_));
        item->setShadowCasting(false);
        graph_.addCustomItem(item); // which is the graph's from here on
        return item;
    }

    Q3DSurface& graph_;
    QCustom3DItem* point_ = nullptr;
    QCustom3DItem* head_ = nullptr;
    QColor colour_;
};

class DataVisualization : public SurfaceRenderer {
  public:
    DataVisualization() {
        graph_.setSelectionMode(QAbstract3DGraph::SelectionNone);
        graph_.setShadowQuality(
            QAbstract3DGraph::ShadowQualityNone); // on the hikers' colours it would be taken for one
        graph_.setAspectRatio(box_width);
        graph_.setHorizontalAspectRatio(1);
        series_ = new QSurface3DSeries;
        series_->setDrawMode(QSurface3DSeries::DrawSurface);
        series_->setFlatShadingEnabled(false);
        graph_.addSeries(series_);
        graph_.scene()->activeCamera()->setTarget({0, -0.2F, 0}); // what is near is larger, and below
        theme_ = new Q3DTheme(Q3DTheme::ThemeUserDefined);
        graph_.setActiveTheme(theme_);
        // Seen by its colours more than by its light: they have to be told apart in the shade too.
        theme_->setAmbientLightStrength(0.65F);
        theme_->setLightStrength(2.5F);
        theme_->setHighlightLightStrength(0);
        theme_->setBackgroundEnabled(false);
        theme_->setLabelBackgroundEnabled(false);
        theme_->setLabelBorderEnabled(false);
        const std::array axes{graph_.axisX(), graph_.axisZ(), graph_.axisY()};
        for (std::size_t i = 0; i < axes.size(); ++i) {
            ticks_[i] = new Ticks;
            axes[i]->setRange(0, 1);
            axes[i]->setFormatter(ticks_[i]);
            axes[i]->setTitleVisible(true);
            axes[i]->setTitleFixed(false);
            axes[i]->setLabelAutoRotation(i == 2 ? 60 : 0);
        }
    }

    void set_ground(const SurfaceGround& ground) override {
        auto* rows = new QSurfaceDataArray; // the proxy takes it
        auto place = ground.places.begin();
        for (int row = 0; row < ground.size; ++row) {
            auto* line = new QSurfaceDataRow;
            line->reserve(ground.size);
            for (int column = 0; column < ground.size; ++column, ++place)
                line->append(QSurfaceDataItem(QVector3D(place->x(), place->z(), place->y())));
            rows->append(line);
        }
        series_->dataProxy()->resetArray(rows);
    }

    void set_texture(const QImage& texture) override { series_->setTexture(texture); }

    void set_axes(const SurfaceAxis& x, const SurfaceAxis& y, const SurfaceAxis& z) override {
        ticks_[0]->set(x.ticks);
        ticks_[1]->set(y.ticks);
        ticks_[2]->set(z.ticks);
        graph_.axisX()->setTitle(x.title);
        graph_.axisZ()->setTitle(y.title);
        graph_.axisY()->setTitle(z.title);
    }

    void set_pins(const std::vector<SurfacePin>& pins) override {
        while (pins_.size() < pins.size())
            pins_.emplace_back(graph_);
        for (std::size_t i = 0; i < pins_.size(); ++i) {
            if (i < pins.size())
                pins_[i].show(pins[i]);
            else
                pins_[i].set_visible(false);
        }
    }

    void set_look(const SurfaceLook& look) override {
        theme_->setWindowColor(look.background);
        theme_->setLabelTextColor(look.text);
        theme_->setGridLineColor(look.grid);
        font_ = look.font;
    }

    QImage draw(QSize pixels, double text_height, const SurfaceCamera& camera, bool is_smooth) override {
        set_text_height(text_height / pixels.height());
        graph_.scene()->activeCamera()->setCameraPosition(static_cast<float>(camera.turn),
                                                          static_cast<float>(camera.tilt),
                                                          static_cast<float>(camera.zoom * whole_box(pixels)));
        return graph_.renderToImage(is_smooth ? smooth_samples : 0, pixels);
    }

  private:
    /// The zoom that shows all of the box with what is written around it, however it is turned, as was found by trying:
    /// up to a picture that is somewhat wider than high the graph sees to its width itself.
    static double whole_box(QSize pixels) {
        constexpr double in_a_square = 88;
        constexpr double in_a_wide_picture = 69;
        const double aspect = static_cast<double>(pixels.width()) / pixels.height();
        const double wideness = std::clamp((aspect - 1.2) / (1.5 - 1.2), 0.0, 1.0);
        return in_a_square + (in_a_wide_picture - in_a_square) * wideness;
    }

    /// Texts are as large as the box is: their size is a part of the picture's height.
    void set_text_height(double part) {
        QFont font = font_;
        font.setPointSizeF(qBound(5.0, part * qEnvironmentVariable("TEXTF", "1300").toFloat(), 100.0));
        if (theme_->font() != font)
            theme_->setFont(font);
    }

    Q3DSurface graph_;
    QSurface3DSeries* series_; // the graph's, as are the theme and the formatters of the axes
    Q3DTheme* theme_;
    std::array<Ticks*, 3> ticks_{};
    std::vector<Pin> pins_;
    QFont font_;
};

/// Qt Data Visualization itself would end the program where there is none.
bool has_opengl() {
    QOpenGLContext context;
    if (!context.create() || context.format().version() < std::pair(2, 0))
        return false;
    QOffscreenSurface surface;
    surface.create();
    return context.makeCurrent(&surface);
}

} // namespace

} // namespace hiker

extern "C" Q_DECL_EXPORT hiker::SurfaceRenderer* make_surface_renderer() {
    return hiker::has_opengl() ? new hiker::DataVisualization : nullptr;
}
