// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>

#include "../alone.h"
#include "mouse.h"
#include "open_window.h"

namespace hiker {

/// A valley of x and y whose minimum is at (0, 0), from (3, 2).
inline Experiment bowl() {
    return Alone{.function = "x^2 + 10y^2", .start = {3, 2}, .learning_rate = 0.04};
}

/// A window on a map, and a mouse for it.
class OpenMap : public OpenWindow {
  public:
    explicit OpenMap(const Experiment& experiment = bowl()) : OpenWindow(experiment) {}

    /// Where a place of the plane is in the picture.
    QPointF at(double x, double y) { return {plot()->xAxis->coordToPixel(x), plot()->yAxis->coordToPixel(y)}; }
    /// The middle of the selected hiker.
    QPointF hiker() {
        const Stance stance = window.scene().stance().value();
        return stance.feet - QPointF(0, stance.height / 2);
    }
    /// Whether the window is there, with her and the whole map, and has come to rest: the panels and the numbers of the
    /// map's colours have taken their room.
    bool is_seen() {
        const bool is_there =
            is_ready() &&
            QTest::qWaitFor([this] { return window.scene().stance() && window.scene().land().is_finished; }, 20'000);
        return is_there && QTest::qWaitFor([this] {
                   const View before = window.scene().view();
                   QTest::qWait(50);
                   return window.scene().view() == before && window.scene().land().is_finished;
               });
    }
    bool is_equally_scaled(double within = 1e-6) {
        const double x = plot()->xAxis->range().size() / plot()->axisRect()->width();
        const double y = plot()->yAxis->range().size() / plot()->axisRect()->height();
        return std::abs(x - y) < within * x;
    }
    /// How far these are apart in the picture.
    double pixels(Point a, Point b) { return QLineF(at(a.x, a.y), at(b.x, b.y)).length(); }
    Point start() { return experiment().hiker().start; }
    int steps() { return window.document().history().count(); }
    void undo() { window.document().history().undo(); }
    void redo() { window.document().history().redo(); }
    bool has_reset_view() {
        for (auto* button : plot()->findChildren<QToolButton*>())
            if (button->text() == "Reset view")
                return button->isVisible();
        qFatal("There is no button to reset the view.");
    }

    Mouse mouse{plot()};
};

} // namespace hiker
