// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

namespace hiker {

/// A plot in a window: drawn when it is painted, once, however often it was resized before. A plain QCustomPlot draws
/// itself at each resize, three times over before a window is first seen.
class Plot : public QCustomPlot {
    Q_OBJECT

  public:
    explicit Plot(QWidget* parent = nullptr);

    /// Whether it will be drawn anew when it is painted next, with whatever has changed until then.
    bool is_outdated() const { return is_outdated_; }
    /// What is said in place of the picture; nothing where there is one.
    void set_sentence(const QString& sentence);
    /// Draws one of the buffered layers anew when the event at hand is done, once, however much of it changes in
    /// between.
    void redraw_layer_soon(const QString& name);

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void mark_outdated();

    bool is_outdated_ = true;
    bool is_layer_waiting_ = false;
    QString sentence_;
};

/// Draws the plot anew in the next frame, unless nobody sees it: a Plot catches up when it is shown.
void redraw(QCustomPlot& plot);
/// The same for one of its buffered layers.
void redraw_layer(QCustomPlot& plot, const QString& layer);

} // namespace hiker
