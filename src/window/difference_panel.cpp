// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/difference_panel.h"

#include "math/difference.h"
#include "ui_difference_panel.h"
#include "window/graph_panels.h"
#include "window/session.h"
#include "words/sentences.h"

namespace hiker {

DifferencePanel::DifferencePanel(const Session& session, QWidget* parent)
    : QWidget(parent), session_(session), ui_(std::make_unique<Ui::DifferencePanel>()) {
    ui_->setupUi(this);
    graph_ = std::make_unique<DifferenceGraph>(*ui_->plot);
    graph_->set_theme(theme_of(palette()));
    ui_->plot->set_teller([this] { return QString("%1. %2").arg(ui_->h_text->text(), ui_->note->text()); });
    const Range range = range_of(Quantity::difference_step);
    ui_->h->set_limits(range.least, range.most);
    connect(ui_->h, &LogarithmicSlider::dragged, this, &DifferencePanel::dragged);
    for (const auto signal : {&Session::restarted, &Session::looks_changed})
        connect(&session, signal, this, [this] {
            shown_number_ = -1;
            show_place();
        });
    connect(&session, &Session::walked_on, this, &DifferencePanel::show_place);
    connect(&session, &Session::cursor_moved, this, &DifferencePanel::show_place);
}

DifferencePanel::~DifferencePanel() = default;

void DifferencePanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        graph_->set_theme(theme_of(palette()));
}

void DifferencePanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    shown_number_ = -1;
    show_place();
}

/// Draws it anew for another iterate only, and not at all while nobody sees it.
void DifferencePanel::show_place() {
    const Trajectory& trajectory = session_.trajectory();
    if (!isVisible() || trajectory.is_empty())
        return;
    const Iterate& iterate = trajectory[trajectory.row_of(session_.cursor().number)];
    if (iterate.number == shown_number_)
        return;
    shown_number_ = iterate.number;
    if (!function_ || function_->typed() != session_.walked().experiment.function)
        function_.emplace(session_.walked().experiment.function);
    const double h = difference_step(iterate.point.x, session_.walked().experiment.difference_step);
    const QString is_automatic = session_.walked().experiment.difference_step ? QString() : tr(" (automatic)");
    ui_->h_text->setText(tr("h = %1%2").arg(words::number(h), is_automatic));
    ui_->h->show_number(h);
    graph_->show(*function_, iterate.point, h);
}

} // namespace hiker
