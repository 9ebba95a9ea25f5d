// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of the dialog that writes what has been chosen, or puts it on the clipboard.
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>

#include "files/whole_file.h"
#include "ui_export_dialog.h"
#include "window/clipboard.h"
#include "window/export_dialog.h"

namespace hiker {

namespace {

constexpr auto folder_key = "export/folder";

} // namespace

void ExportDialog::copy() {
    const auto what = shot();
    if (!what)
        return;
    path_.clear();
    const auto take = [this](const QImage& image) { is_copied_ = copy_image(image); };
    recording_ = choice_.kind == ExportKind::map
                     ? record_map_of(walked_.experiment, new_map_drawing(), settings(), take)
                     : record_image(walked_, settings(), *what, take);
    while (is_exporting() && !recording_->is_busy())
        advance(); // what waits for nothing is there at once
    if (is_exporting())
        show_recording();
}

void ExportDialog::tell_of_copy() {
    set_notice(is_copied_ ? tr("The picture is on the clipboard.") : clipboard_complaint(), true);
}

void ExportDialog::ask_and_export() {
    QSettings stored;
    const QString folder = stored.value(folder_key).toString();
    const QString ending = choice_.ending();
    QString path = QFileDialog::getSaveFileName(this, tr("Export"), QDir(folder).filePath("hiker" + ending),
                                                QString("%1 (*%2)").arg(ending.mid(1).toUpper(), ending), nullptr,
                                                QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return;
    if (!path.endsWith(ending, Qt::CaseInsensitive))
        path += ending;
    if (QFileInfo::exists(path) &&
        QMessageBox::question(this, tr("Export"), tr("%1 is there already. Replace it?").arg(path)) != QMessageBox::Yes)
        return;
    stored.setValue(folder_key, QFileInfo(path).absolutePath());
    export_to(path);
}

void ExportDialog::export_to(const QString& path) {
    QSettings stored;
    save_export_choice(stored, choice_);
    path_ = path;
    try {
        recording_ = record(path);
        show_recording();
    } catch (const FileError& error) {
        set_notice(error.sentence(), true);
    }
}

/// Begins to advance it.
void ExportDialog::show_recording() {
    ui_->progress->setRange(0, static_cast<int>(recording_->total()));
    ui_->progress->setValue(static_cast<int>(recording_->done()));
    play_timer_.stop();
    show_busy(true);
    export_timer_.start();
}

std::unique_ptr<Recording> ExportDialog::record(const QString& path) const {
    switch (choice_.kind) {
        case ExportKind::animation:
            return record_gif(walked_, settings(), animation(), path);
        case ExportKind::handout:
            return record_pages(walked_, settings(), ui_->from->value(), ui_->to->value(), path);
        case ExportKind::table:
            return record_table(walked_, path);
        case ExportKind::map:
            return record_map_of(walked_.experiment, new_map_drawing(), settings(), choice_.format, path);
        default:
            return record_still(walked_, settings(), *shot(), choice_.format, path);
    }
}

/// Called again and again: draws a picture, and gives the window time in between.
void ExportDialog::advance() {
    if (recording_->is_busy())
        return;
    try {
        recording_->advance();
        ui_->progress->setValue(static_cast<int>(recording_->done()));
        if (!recording_->is_done())
            return;
    } catch (const FileError& error) {
        end_export();
        set_notice(error.sentence(), true);
        return;
    }
    end_export();
    if (path_.isEmpty()) {
        tell_of_copy();
        return;
    }
    set_notice(tr("Written to %1.").arg(path_), true);
    emit exported(path_);
}

void ExportDialog::end_export() {
    export_timer_.stop();
    recording_.reset();
    show_busy(false);
    preview_timer_.start();
}

void ExportDialog::cancel() {
    if (!is_exporting())
        return;
    end_export();
    set_notice(path_.isEmpty() ? tr("Cancelled: nothing was copied.") : tr("Cancelled: no file was written."), true);
}

void ExportDialog::reject() {
    cancel();
    QSettings stored;
    save_export_choice(stored, choice_);
    QDialog::reject();
}

void ExportDialog::show_busy(bool is_busy) {
    const bool had_focus = ui_->cancel->hasFocus();
    ui_->form->setEnabled(!is_busy);
    ui_->progress->setVisible(is_busy);
    ui_->cancel->setVisible(is_busy);
    for (QPushButton* button : {ui_->copy, ui_->start, ui_->close})
        button->setVisible(!is_busy);
    if (is_busy) {
        focus_before_ = focusWidget();
        ui_->cancel->setFocus();
    } else if (had_focus && focus_before_) {
        focus_before_->setFocus();
    }
}

} // namespace hiker
