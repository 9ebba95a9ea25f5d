// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/export_dialog.h"

#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <algorithm>
#include <array>

#include "files/trajectory_csv.h"
#include "files/whole_file.h"
#include "picture/still.h"
#include "plot/map_area.h"
#include "ui_export_dialog.h"
#include "window/accessibility.h"
#include "window/clipboard.h"
#include "window/screen_room.h"

namespace hiker {

namespace {

struct Unit {
    const char* name;
    double an_inch; ///< how many of them; 0 for pixels, which have no length
    int decimals;
};
constexpr std::array units{Unit{QT_TRANSLATE_NOOP("hiker::ExportDialog", "pixels"), 0, 0},
                           Unit{QT_TRANSLATE_NOOP("hiker::ExportDialog", "inches"), 1, 2},
                           Unit{QT_TRANSLATE_NOOP("hiker::ExportDialog", "cm"), centimetres_an_inch, 2}};

QSize pixels_of(QSizeF inches, double dpi) {
    return (inches * dpi).toSize();
}

} // namespace

ExportDialog::ExportDialog(const Look& look, QWidget* parent)
    : QDialog(parent),
      ui_(std::make_unique<Ui::ExportDialog>()),
      look_(look),
      choice_(load_export_choice(QSettings())) {
    build();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::build() {
    ui_->setupUi(this);
    fill_lists();
    let_form_scroll();
    constexpr int between_map_pictures = 100; // milliseconds
    map_timer_.setInterval(between_map_pictures);
    for (QTimer* timer : {&preview_timer_, &map_timer_})
        timer->setSingleShot(true);
    export_timer_.setInterval(1);
    connect(&preview_timer_, &QTimer::timeout, this, &ExportDialog::draw_preview);
    connect(&map_timer_, &QTimer::timeout, this, &ExportDialog::show_map_preview);
    connect(&play_timer_, &QTimer::timeout, this, &ExportDialog::play);
    connect(&export_timer_, &QTimer::timeout, this, &ExportDialog::advance);
    connect(ui_->preview, &PicturePreview::resized, &preview_timer_, qOverload<>(&QTimer::start));
    connect(ui_->start, &QPushButton::clicked, this, &ExportDialog::ask_and_export);
    connect(ui_->copy, &QPushButton::clicked, this, &ExportDialog::copy);
    connect(ui_->cancel, &QPushButton::clicked, this, &ExportDialog::cancel);
    connect(ui_->close, &QPushButton::clicked, this, &QDialog::reject);
    connect_fields();
    show_busy(false);
    resize(size().boundedTo(room_on_screen(*this)));
}

/// For large type on a small screen.
void ExportDialog::let_form_scroll() {
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFixedWidth(ui_->form->sizeHint().width() + 24 + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    delete ui_->left->replaceWidget(ui_->form, area);
    delete ui_->left->takeAt(1); // the room below, which the area has taken
    area->setWidget(ui_->form);
    keep_focus_in_sight(*area);
}

void ExportDialog::fill_lists() {
    ui_->kind->addItems({tr("A picture"), tr("A film strip"), tr("A map of many descents"), tr("An animation (GIF)"),
                         tr("A handout: a page an iteration (PDF)"), tr("The table (CSV)")});
    ui_->colouring->addItems({tr("How many iterations"), tr("Which minimum")});
    ui_->format->addItems({"PNG", "SVG", "PDF"});
    ui_->theme->addItems({tr("Light"), tr("Dark"), tr("Print")});
    for (const Preset& preset : presets())
        ui_->preset->addItem(QCoreApplication::translate("hiker::picture", preset.title));
    ui_->preset->addItem(tr("As in the window"));
    ui_->preset->addItem(tr("Another size"));
    for (const Unit& unit : units)
        ui_->unit->addItem(tr(unit.name));
}

void ExportDialog::connect_fields() {
    connect(ui_->preset, &QComboBox::activated, this, &ExportDialog::take_preset);
    connect(ui_->unit, &QComboBox::activated, this, &ExportDialog::show_sheet);
    connect(ui_->dpi, &QSpinBox::valueChanged, this, &ExportDialog::take_dpi);
    for (QDoubleSpinBox* field : {ui_->size_width, ui_->size_height})
        connect(field, &QDoubleSpinBox::valueChanged, this, &ExportDialog::take_size);
    for (QComboBox* field : {ui_->kind, ui_->format, ui_->colouring, ui_->theme})
        connect(field, &QComboBox::activated, this, &ExportDialog::read_choice);
    for (QSpinBox* field : {ui_->iteration, ui_->from, ui_->to, ui_->scale})
        connect(field, &QSpinBox::valueChanged, this, &ExportDialog::read_choice);
    for (QDoubleSpinBox* field : {ui_->speed, ui_->frames, ui_->pause})
        connect(field, &QDoubleSpinBox::valueChanged, this, &ExportDialog::read_choice);
    for (QCheckBox* field : findChildren<QCheckBox*>())
        connect(field, &QCheckBox::toggled, this, &ExportDialog::read_choice);
    connect(ui_->convergence_axes, &ConvergenceChoice::chosen, this, &ExportDialog::read_choice);
    connect(ui_->strip, &QLineEdit::textEdited, this, &ExportDialog::read_choice);
}

void ExportDialog::set_walked(Walked walked) {
    const bool is_first = walked_.tracks.empty();
    const bool was_at_end = is_first || ui_->to->value() == last();
    walked_ = std::move(walked);
    const int most = static_cast<int>(std::min<long long>(last(), std::numeric_limits<int>::max()));
    is_showing_ = true;
    for (QSpinBox* field : {ui_->iteration, ui_->from, ui_->to})
        field->setMaximum(most);
    if (is_first)
        ui_->iteration->setValue(static_cast<int>(std::min<long long>(look_.iteration, most)));
    if (was_at_end) {
        ui_->to->setValue(most);
        ui_->speed->setValue(comfortable_speed(most - ui_->from->value()));
    }
    is_showing_ = false;
    is_first ? show_choice() : arrange();
}

// --- from the choice to the fields, and back ---

void ExportDialog::show_choice() {
    is_showing_ = true;
    const Style& style = choice_.style;
    ui_->kind->setCurrentIndex(static_cast<int>(choice_.kind));
    ui_->format->setCurrentIndex(static_cast<int>(choice_.format));
    ui_->colouring->setCurrentIndex(static_cast<int>(choice_.colouring));
    ui_->theme->setCurrentIndex(static_cast<int>(style.appearance));
    ui_->transparent->setChecked(style.is_transparent);
    ui_->trail->setChecked(style.shown.trail);
    ui_->numbers->setChecked(style.shown.numbers);
    ui_->tangent->setChecked(style.shown.tangent);
    ui_->poles->setChecked(style.shown.poles);
    ui_->slope->setChecked(style.slope);
    ui_->convergence->setChecked(style.convergence);
    ui_->caption->setChecked(style.caption);
    ui_->convergence_axes->show_axes(style.convergence_axes);
    ui_->convergence_axes->set_alone(walked_.tracks.size() == 1);
    ui_->strip->setText(choice_.strip);
    ui_->frames->setValue(choice_.frames_a_second);
    ui_->pause->setValue(choice_.pause);
    is_showing_ = false;
    show_sheet();
}

void ExportDialog::show_sheet() {
    is_showing_ = true;
    const Sheet& sheet = choice_.sheet;
    const auto& all = presets();
    const auto preset = std::find_if(all.begin(), all.end(), [&](const Preset& each) { return each.sheet == sheet; });
    const bool is_window = sheet == Sheet{look_.size};
    ui_->preset->setCurrentIndex(static_cast<int>(preset - all.begin()) + (preset != all.end() || is_window ? 0 : 1));
    const Unit& unit = units[static_cast<std::size_t>(ui_->unit->currentIndex())];
    const auto shown = [&](int pixels) { return unit.an_inch > 0 ? pixels / sheet.dpi * unit.an_inch : pixels; };
    for (QDoubleSpinBox* field : {ui_->size_width, ui_->size_height}) {
        field->setDecimals(unit.decimals);
        field->setSingleStep(unit.an_inch > 0 ? 0.1 : 10);
    }
    ui_->size_width->setValue(shown(sheet.pixels.width()));
    ui_->size_height->setValue(shown(sheet.pixels.height()));
    ui_->dpi->setValue(static_cast<int>(std::lround(sheet.dpi)));
    ui_->scale->setValue(static_cast<int>(std::lround(sheet.scale * 100)));
    is_showing_ = false;
    arrange();
}

void ExportDialog::read_choice() {
    if (is_showing_)
        return;
    Style& style = choice_.style;
    choice_.kind = static_cast<ExportKind>(ui_->kind->currentIndex());
    choice_.format = static_cast<StillFormat>(ui_->format->currentIndex());
    choice_.colouring = static_cast<Colouring>(ui_->colouring->currentIndex());
    style.appearance = static_cast<Appearance>(ui_->theme->currentIndex());
    style.is_transparent = ui_->transparent->isChecked();
    style.shown = {ui_->trail->isChecked(), ui_->numbers->isChecked(), ui_->tangent->isChecked(),
                   ui_->poles->isChecked()};
    style.slope = ui_->slope->isChecked();
    style.convergence = ui_->convergence->isChecked();
    style.caption = ui_->caption->isChecked();
    style.convergence_axes = ui_->convergence_axes->axes();
    choice_.strip = ui_->strip->text();
    choice_.frames_a_second = ui_->frames->value();
    choice_.pause = ui_->pause->value();
    choice_.sheet.scale = ui_->scale->value() / 100.0;
    show_sheet();
}

void ExportDialog::take_preset(int index) {
    const auto preset = static_cast<std::size_t>(index);
    if (preset < presets().size())
        choice_.sheet = presets()[preset].sheet;
    else if (preset == presets().size())
        choice_.sheet = Sheet{look_.size};
    show_sheet();
}

void ExportDialog::take_size() {
    if (is_showing_)
        return;
    const Unit& unit = units[static_cast<std::size_t>(ui_->unit->currentIndex())];
    const QSizeF typed(ui_->size_width->value(), ui_->size_height->value());
    choice_.sheet.pixels = unit.an_inch > 0 ? pixels_of(typed / unit.an_inch, choice_.sheet.dpi) : typed.toSize();
    ui_->preset->setCurrentIndex(ui_->preset->count() - 1);
    arrange();
}

/// What is given in inches keeps its size, what is given in pixels their number.
void ExportDialog::take_dpi() {
    if (is_showing_)
        return;
    const QSizeF inches = choice_.sheet.inches();
    choice_.sheet.dpi = ui_->dpi->value();
    if (units[static_cast<std::size_t>(ui_->unit->currentIndex())].an_inch > 0)
        choice_.sheet.pixels = pixels_of(inches, choice_.sheet.dpi);
    show_sheet();
}

// --- what follows from the choice ---

/// Shows the fields that the choice leaves open, and begins the preview anew.
void ExportDialog::arrange() {
    if (walked_.tracks.empty())
        return;
    const bool is_animation = choice_.kind == ExportKind::animation;
    const bool is_table = choice_.kind == ExportKind::table;
    const bool is_map = choice_.kind == ExportKind::map;
    const auto show = [](bool is_shown, std::initializer_list<QWidget*> widgets) {
        for (QWidget* widget : widgets)
            widget->setVisible(is_shown);
    };
    show(choice_.is_still(), {ui_->format, ui_->label_format});
    show(choice_.kind == ExportKind::picture, {ui_->iteration, ui_->label_iteration});
    show(is_map, {ui_->colouring, ui_->label_colouring});
    show(choice_.kind == ExportKind::strip, {ui_->strip, ui_->label_strip});
    show(is_animation || choice_.kind == ExportKind::handout, {ui_->range, ui_->label_range});
    show(is_animation,
         {ui_->speed_fields, ui_->label_speed, ui_->frames_fields, ui_->label_frames, ui_->pause, ui_->label_pause});
    show(!is_table, {ui_->preset, ui_->label_preset, ui_->size_fields, ui_->label_size, ui_->dpi, ui_->label_dpi,
                     ui_->scale, ui_->label_scale, ui_->theme_fields, ui_->label_theme, ui_->ticks, ui_->label_show});
    show(!is_map, {ui_->trail, ui_->numbers, ui_->tangent, ui_->poles, ui_->slope, ui_->convergence});
    show(!is_table && !is_map && choice_.style.convergence, {ui_->convergence_axes, ui_->label_convergence});
    ui_->transparent->setEnabled(!is_animation);
    const bool has_slope = variables_of(walked_.experiment) == 1;
    ui_->slope->setEnabled(has_slope);
    ui_->slope->setToolTip(has_slope ? tr("The slope below the curve")
                                     : tr("A function of x and y has no single slope to be shown"));
    ui_->numbers->setEnabled(choice_.style.shown.trail);
    ui_->copy->setEnabled(choice_.is_still());
    drawing_.reset();
    map_making_.reset();
    frame_ = 0;
    describe();
    preview_timer_.start();
}

void ExportDialog::describe() {
    if (choice_.kind != ExportKind::table && !choice_.sheet.is_possible())
        set_notice(tr("A picture has from 16 to 16384 pixels a side, and at most 64 million of them."), false);
    else if (choice_.kind != ExportKind::table && !shot())
        set_notice(tr("Type the numbers of up to %1 iterations, from 0 to %2: 0, 1, 2, 5.")
                       .arg(QString::number(Strip::most), QString::number(last())),
                   false);
    else if (ui_->from->value() > ui_->to->value())
        set_notice(tr("The first iteration is behind the last one."), false);
    else if (choice_.kind == ExportKind::animation && animation().frames() > Animation::most_frames)
        set_notice(tr("This animation would have %1 frames, more than %2: choose a higher speed or fewer iterations.")
                       .arg(QString::number(animation().frames()), QString::number(Animation::most_frames)),
                   false);
    else
        set_notice(description(), true);
}

void ExportDialog::set_notice(const QString& notice, bool can_export) {
    ui_->notice->setText(notice);
    ui_->notice->announce(SpokenLabel::Pause::until_typed);
    ui_->start->setEnabled(can_export);
    ui_->copy->setEnabled(can_export && choice_.is_still());
}

QString ExportDialog::description() const {
    const bool is_of_walk = choice_.kind != ExportKind::map;
    const bool is_whole =
        choice_.kind == ExportKind::table ? walked_.is_finished() : walked_.have_visible_ended() || !is_of_walk;
    const QString so_far = is_whole ? QString() : " " + tr("The descent is still being computed.");
    if (choice_.kind == ExportKind::table) {
        const QByteArray header = csv_header(variables_of(walked_.experiment), walked_.tracks.size() > 1);
        const QString columns = QString::fromUtf8(header).trimmed().replace(",", ", ");
        return tr("Every iterate as a row: %1. Rows: %2.").arg(columns, QString::number(rows())) + so_far;
    }
    const Sheet& sheet = choice_.sheet;
    const QSizeF inches = sheet.inches();
    const auto length = [](double number) { return QString::number(number, 'f', 2); };
    QString text =
        tr("%1 \u00d7 %2 pixels; on paper %3 \u00d7 %4 inches, %5 \u00d7 %6 cm.")
            .arg(QString::number(sheet.pixels.width()), QString::number(sheet.pixels.height()), length(inches.width()),
                 length(inches.height()), length(inches.width() * centimetres_an_inch),
                 length(inches.height() * centimetres_an_inch));
    if (!is_of_walk)
        text += " " + tr("Each pixel between the axes is a whole descent.");
    if (choice_.kind == ExportKind::animation)
        text += " " + tr("Frames: %1, in %2 seconds.")
                          .arg(QString::number(animation().frames()), QString::number(animation().seconds(), 'f', 1));
    if (choice_.kind == ExportKind::handout)
        text += " " + tr("Pages: %1.").arg(ui_->to->value() - ui_->from->value() + 1);
    return text + so_far;
}

/// Of the table: the iterates of all hikers.
std::size_t ExportDialog::rows() const {
    std::size_t rows = 0;
    for (const Track& track : walked_.tracks)
        rows += track.trajectory.size();
    return rows;
}

std::optional<Shot> ExportDialog::shot() const {
    switch (choice_.kind) {
        case ExportKind::strip: {
            auto numbers = read_iterations(choice_.strip, last());
            if (!numbers)
                return std::nullopt;
            std::transform(numbers->begin(), numbers->end(), numbers->begin(), [this](long long n) { return kept(n); });
            numbers->erase(std::unique(numbers->begin(), numbers->end()), numbers->end());
            return Strip{*numbers};
        }
        case ExportKind::animation:
            return animation().cursor(frame_);
        case ExportKind::handout:
            return Cursor{ui_->from->value()};
        default:
            return Cursor{kept(ui_->iteration->value())};
    }
}

long long ExportDialog::kept(long long number) const {
    return walked_.pace()[walked_.pace().row_of(number)].number;
}

Animation ExportDialog::animation() const {
    return {ui_->from->value(), std::max(ui_->from->value(), ui_->to->value()), choice_.frames_a_second,
            ui_->speed->value(), choice_.pause};
}

PictureSettings ExportDialog::settings() const {
    PictureSettings settings{choice_.style, choice_.sheet, look_.view};
    if (choice_.kind == ExportKind::animation)
        settings.style.is_transparent = false;
    return settings;
}

// --- the preview ---

void ExportDialog::draw_preview() {
    const bool has_picture = choice_.kind != ExportKind::table && choice_.sheet.is_possible() && shot();
    const bool plays = has_picture && choice_.kind == ExportKind::animation && !is_exporting();
    if (!plays)
        play_timer_.stop();
    else if (!play_timer_.isActive())
        play_timer_.start(0);
    if (!has_picture) {
        ui_->preview->show_image({});
        return;
    }
    if (choice_.kind == ExportKind::map) {
        draw_map_preview();
        return;
    }
    const PictureSettings how = settings();
    if (!drawing_) {
        drawing_ = std::make_unique<Drawing>(walked_, how.style, how.sheet.layout(), how.view);
        drawing_->work_beside([this] { preview_timer_.start(); });
    }
    QImage image = paint_image(*drawing_, *shot(), ui_->preview->pixels_for(how.sheet.pixels));
    if (!how.style.is_transparent)
        image.convertTo(QImage::Format_RGB32);
    ui_->preview->show_image(image);
}

/// It is shown as it is refined.
void ExportDialog::draw_map_preview() {
    map_making_.reset();
    map_drawing_ = new_map_drawing();
    map_making_ =
        std::make_unique<MapMaking>(walked_.experiment, *map_drawing_, ui_->preview->pixels_for(choice_.sheet.pixels));
    connect(map_making_.get(), &MapMaking::grown, this, [this] {
        if (!map_timer_.isActive())
            map_timer_.start();
    });
}

void ExportDialog::show_map_preview() {
    if (!map_making_)
        return;
    map_making_->show();
    PictureSettings how = settings();
    how.sheet.pixels = ui_->preview->pixels_for(how.sheet.pixels);
    ui_->preview->show_image(draw_image(*map_drawing_, how));
}

std::unique_ptr<MapDrawing> ExportDialog::new_map_drawing() const {
    return std::make_unique<MapDrawing>(walked_.experiment, look_.map ? *look_.map : map_area(walked_), choice_.style,
                                        choice_.colouring, choice_.sheet.layout());
}

void ExportDialog::play() {
    const Animation whole = animation();
    play_timer_.setInterval(10 * whole.centiseconds(frame_));
    draw_preview();
    frame_ = (frame_ + 1) % whole.frames();
}

} // namespace hiker
