// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/number_delegate.h"

#include "math/number.h"

namespace hiker {

void NumberDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant number = index.data(number_role_);
    if (number.typeId() != QMetaType::Double || option->text.isEmpty())
        return;
    constexpr int margins = 8; // pixels
    const auto is_too_wide = [&] {
        return option->fontMetrics.horizontalAdvance(option->text) + margins > option->rect.width();
    };
    for (int digits = 5; digits >= 1 && is_too_wide(); --digits)
        option->text = QString::fromStdString(short_text(number.toDouble(), digits));
}

} // namespace hiker
