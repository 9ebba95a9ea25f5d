// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtDataVisualization/qvalue3daxis.h>
#include <QtDataVisualization/qvalue3daxisformatter.h>

#include "plot/surface_renderer.h"

namespace hiker {

/// Writes given ticks along an axis from 0 to 1: the axes of Qt Data Visualization count in floats, which the numbers
/// of a function need not fit in, and know no round numbers.
class Ticks : public QValue3DAxisFormatter {
    Q_OBJECT

  public:
    explicit Ticks(QObject* parent = nullptr) : QValue3DAxisFormatter(parent) {}

    void set(const std::vector<SurfaceAxis::Tick>& ticks);

  protected:
    QValue3DAxisFormatter* createNewInstance() const override { return new Ticks; }
    void populateCopy(QValue3DAxisFormatter& copy) const override;
    void recalculate() override;

  private:
    std::vector<SurfaceAxis::Tick> ticks_;
};

} // namespace hiker
