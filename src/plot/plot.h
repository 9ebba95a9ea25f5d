// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include <functional>

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
    const QString& sentence() const { return sentence_; }
    /// What tells the picture in words to those who do not see it: asked only when somebody wants to hear it.
    void set_teller(std::function<QString()> teller) { teller_ = std::move(teller); }
    /// The sentence, or what the picture shows in words.
    QString in_words() const;
    /// Says that the picture shows something else now, and rests.
    void tell_change();
    /// Draws one of the buffered layers anew when the event at hand is done, once, however much of it changes in
    /// between.
    void redraw_layer_soon(const QString& name);

  signals:
    void changed_in_words();

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

  private:
    void mark_outdated();
    void paint_focus();

    bool is_outdated_ = true;
    bool is_layer_waiting_ = false;
    QString sentence_;
    std::function<QString()> teller_;
};

/// Draws the plot anew in the next frame, unless nobody sees it: a Plot catches up when it is shown.
void redraw(QCustomPlot& plot);
/// The same for one of its buffered layers.
void redraw_layer(QCustomPlot& plot, const QString& layer);

} // namespace hiker
