// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/axes.h"

#include <cmath>

namespace hiker {

namespace {

/// Powers of ten; and where there are so few of them that QCustomPlot puts others between, all digits of these.
class PowersOfTen : public QCPAxisTickerLog {
  public:
    void generate(const QCPRange& range, const QLocale& locale, QChar format, int precision, QVector<double>& ticks,
                  QVector<double>* sub_ticks, QVector<QString>* labels) override {
        constexpr double few = 1.6; // as QCustomPlot has it
        const bool has_others = std::log(range.upper / range.lower) / std::log(logBase()) < few;
        QCPAxisTickerLog::generate(range, locale, has_others ? QChar('g') : format, has_others ? 6 : precision, ticks,
                                   sub_ticks, labels);
    }
};

} // namespace

void set_up_axes(QCustomPlot& plot, const QString& x_label, const QString& y_label) {
    plot.axisRect()->setupFullAxesBox();
    plot.axisRect()->setMinimumMargins(QMargins(70, 10, 14, 10));
    plot.xAxis->setLabel(x_label);
    plot.yAxis->setLabel(y_label);
    make_linear(*plot.xAxis);
    make_linear(*plot.yAxis);
    for (QCPAxis* axis : {plot.xAxis2, plot.yAxis2}) {
        axis->setTicks(false);
        axis->setTickLabels(false);
    }
}

void make_logarithmic(QCPAxis& axis) {
    axis.setScaleType(QCPAxis::stLogarithmic);
    axis.setTicker(QSharedPointer<PowersOfTen>::create());
    axis.setNumberFormat("eb");
    axis.setNumberPrecision(0);
}

void make_linear(QCPAxis& axis) {
    axis.setScaleType(QCPAxis::stLinear);
    axis.setTicker(QSharedPointer<QCPAxisTicker>::create());
    axis.setNumberFormat("gb"); // powers of ten written as such
    axis.setNumberPrecision(6);
}

void style_axes(QCustomPlot& plot, const Theme& theme) {
    plot.setBackground(theme.background);
    for (QCPAxis* axis : {plot.xAxis, plot.yAxis, plot.xAxis2, plot.yAxis2}) {
        axis->setBasePen(QPen(theme.axis));
        axis->setTickPen(QPen(theme.axis));
        axis->setSubTickPen(QPen(theme.axis));
        axis->setTickLabelColor(theme.text);
        axis->setLabelColor(theme.text);
        axis->setTickLabelFont(plot.font());
        axis->setLabelFont(plot.font());
        axis->grid()->setPen(QPen(theme.grid));
        axis->grid()->setZeroLinePen(QPen(theme.axis));
    }
    if (plot.legend) {
        plot.legend->setFont(plot.font());
        plot.legend->setTextColor(theme.text);
        plot.legend->setBrush(theme.background);
        plot.legend->setBorderPen(QPen(theme.grid));
    }
}

} // namespace hiker
