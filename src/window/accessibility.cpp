// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/accessibility.h"

#include <QAccessibleWidget>
#include <QApplication>
#include <QScrollArea>

#include "plot/plot.h"
#include "window/logarithmic_slider.h"
#include "window/picture_preview.h"
#include "window/session.h"
#include "window/spoken_label.h"
#include "window/surface_canvas.h"
#include "words/caption.h"
#include "words/hikers.h"

namespace hiker {

namespace {

class AccessiblePlot : public QAccessibleWidget {
  public:
    explicit AccessiblePlot(Plot* plot) : QAccessibleWidget(plot, QAccessible::Graphic), plot_(*plot) {}

    QString text(QAccessible::Text kind) const override {
        const QString words = kind == QAccessible::Description ? plot_.in_words() : QString();
        return words.isEmpty() ? QAccessibleWidget::text(kind) : words;
    }

  private:
    const Plot& plot_;
};

/// What screen readers speak of by themselves, whatever has the focus. Its name is what it says.
class AccessibleNotification : public QAccessibleWidget {
  public:
    explicit AccessibleNotification(SpokenLabel* label)
        : QAccessibleWidget(label, QAccessible::Notification), label_(*label) {}

    QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Name ? label_.text() : QAccessibleWidget::text(kind);
    }

  private:
    const SpokenLabel& label_;
};

/// Its value is the number, rather than a notch of two thousand.
class AccessibleSlider : public QAccessibleWidget, public QAccessibleValueInterface {
  public:
    explicit AccessibleSlider(LogarithmicSlider* slider)
        : QAccessibleWidget(slider, QAccessible::Slider), slider_(*slider) {}

    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface*>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Value ? QString::number(slider_.number()) : QAccessibleWidget::text(kind);
    }
    QVariant currentValue() const override { return slider_.number(); }
    QVariant minimumValue() const override { return slider_.least(); }
    QVariant maximumValue() const override { return slider_.most(); }
    QVariant minimumStepSize() const override { return slider_.least(); }
    void setCurrentValue(const QVariant& value) override { slider_.drag_to(value.toDouble()); }

  private:
    LogarithmicSlider& slider_;
};

QAccessibleInterface* accessible_for(const QString& /*class_name*/, QObject* object) {
    if (auto* plot = qobject_cast<Plot*>(object))
        return new AccessiblePlot(plot);
    if (auto* slider = qobject_cast<LogarithmicSlider*>(object))
        return new AccessibleSlider(slider);
    if (auto* label = qobject_cast<SpokenLabel*>(object))
        return new AccessibleNotification(label);
    if (qobject_cast<SurfaceCanvas*>(object) || qobject_cast<PicturePreview*>(object))
        return new QAccessibleWidget(static_cast<QWidget*>(object), QAccessible::Graphic);
    return nullptr;
}

} // namespace

void tell_assistive_technology() {
    QAccessible::installFactory(accessible_for); // which it keeps once, however often it is given
}

void keep_focus_in_sight(QScrollArea& area) {
    QObject::connect(qApp, &QApplication::focusChanged, &area, [&area](QWidget* /*before*/, QWidget* now) {
        if (now && area.isAncestorOf(now))
            area.ensureWidgetVisible(now);
    });
}

QString walk_in_words(const Session& session) {
    if (session.is_empty())
        return {};
    const Experiment& experiment = session.walked().experiment;
    const std::vector<QString> names = words::names(experiment);
    const bool is_alone = names.size() == 1;
    QStringList sentences{words::caption(experiment) + "."};
    const QString where = words::caption(session.trajectory()[session.row()], variables_of(experiment));
    sentences << (is_alone ? where : QString("%1: %2").arg(names[experiment.selected], where));
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (is_alone && session.has_arrived(i))
            sentences << words::caption(*session.walked().tracks[i].outcome);
        else if (session.has_arrived(i))
            sentences << QString("%1: %2.").arg(names[i], words::brief(*session.walked().tracks[i].outcome));
        else if (!is_alone && i != experiment.selected)
            sentences << names[i] + ".";
    }
    return sentences.join(" ");
}

} // namespace hiker
