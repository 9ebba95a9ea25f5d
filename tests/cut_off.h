// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDockWidget>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollArea>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QWidget>

namespace hiker {

/// Which texts of a window have less room than they need.
class CutOff {
  public:
    /// All that are visible, each as "name: text".
    static QStringList in(QWidget& window) {
        CutOff found;
        for (QWidget* widget : window.findChildren<QWidget*>())
            if (widget->isVisible() && widget->window() == &window)
                found.look_at(*widget);
        return found.texts_;
    }

  private:
    void look_at(QWidget& widget) {
        if (const auto* label = qobject_cast<QLabel*>(&widget))
            look_at_label(*label);
        else if (const auto* button = qobject_cast<QAbstractButton*>(&widget))
            compare(widget, button->text(), button->sizeHint().width(), button->width());
        else if (const auto* combo = qobject_cast<QComboBox*>(&widget))
            look_at_combo(*combo);
        else if (const auto* line = qobject_cast<QLineEdit*>(&widget))
            look_at_line(*line);
        else if (const auto* tabs = qobject_cast<QTabBar*>(&widget))
            look_at_tabs(*tabs);
        else if (const auto* header = qobject_cast<QHeaderView*>(&widget))
            look_at_header(*header);
        else if (const auto* dock = qobject_cast<QDockWidget*>(&widget))
            look_at_dock(*dock);
        else if (auto* bar = qobject_cast<QMenuBar*>(&widget))
            look_at_menu_bar(*bar);
    }

    static int width_of(const QWidget& widget, const QString& text) {
        return widget.fontMetrics().horizontalAdvance(text);
    }

    void compare(const QWidget& widget, const QString& text, int needed, int given) {
        if (!text.isEmpty() && needed > given)
            texts_ << QString("%1: \"%2\" needs %3 pixels and has %4")
                          .arg(widget.objectName().isEmpty() ? widget.metaObject()->className() : widget.objectName(),
                               text)
                          .arg(needed)
                          .arg(given);
    }

    void look_at_label(const QLabel& label) {
        if (label.text().isEmpty() || !label.pixmap().isNull())
            return;
        if (label.wordWrap())
            compare(label, label.text(), label.heightForWidth(label.width()), label.height());
        else
            compare(label, label.text(), label.sizeHint().width(), label.width());
    }

    void look_at_combo(const QComboBox& combo) {
        QStyleOptionComboBox option;
        option.initFrom(&combo);
        const QRect field =
            combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo);
        compare(combo, combo.currentText(), width_of(combo, combo.currentText()), field.width());
    }

    /// What stands there before anything is typed; and the number of a spin box with its unit.
    void look_at_line(const QLineEdit& line) {
        const bool is_of_spin_box = qobject_cast<QAbstractSpinBox*>(line.parentWidget());
        const QString text = is_of_spin_box ? line.text() : line.text().isEmpty() ? line.placeholderText() : QString();
        constexpr int margins = 6;
        compare(line, text, width_of(line, text), line.width() - margins);
    }

    void look_at_tabs(const QTabBar& tabs) {
        const int margins = tabs.style()->pixelMetric(QStyle::PM_TabBarTabHSpace, nullptr, &tabs);
        for (int i = 0; i < tabs.count(); ++i)
            compare(tabs, tabs.tabText(i), width_of(tabs, tabs.tabText(i)), tabs.tabRect(i).width() - margins);
    }

    void look_at_header(const QHeaderView& header) {
        for (int i = 0; i < header.count() && header.orientation() == Qt::Horizontal; ++i) {
            const QString text = header.model()->headerData(i, Qt::Horizontal).toString();
            if (!header.isSectionHidden(i))
                compare(header, text, width_of(header, text), header.sectionSize(i));
        }
    }

    void look_at_dock(const QDockWidget& dock) {
        const int buttons = 2 * dock.style()->pixelMetric(QStyle::PM_SmallIconSize) + 8;
        if (!dock.isFloating())
            compare(dock, dock.windowTitle(), width_of(dock, dock.windowTitle()), dock.width() - buttons);
    }

    void look_at_menu_bar(QMenuBar& bar) {
        for (QAction* action : bar.actions())
            if (action->isVisible())
                compare(bar, action->text(), bar.actionGeometry(action).right(), bar.width());
    }

    QStringList texts_;
};

} // namespace hiker
