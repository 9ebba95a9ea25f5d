// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace hiker {

/// Shows a picture as large as there is room, on a chequered ground where it is transparent.
class PicturePreview : public QWidget {
    Q_OBJECT

  public:
    explicit PicturePreview(QWidget* parent = nullptr);

    void show_image(const QImage& image);
    /// How many pixels a picture of this shape has here.
    QSize pixels_for(QSize picture) const;

  signals:
    void resized();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    QImage image_;
};

} // namespace hiker
