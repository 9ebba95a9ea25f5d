// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPointer>
#include <QTimer>
#include <memory>
#include <optional>

#include "descent/walked.h"
#include "picture/drawing.h"
#include "plot/view.h"
#include "window/export_choice.h"
#include "window/map_recording.h"

class QCheckBox;

namespace Ui {
class ExportDialog;
}

namespace hiker {

/// Asks what a walk is exported as, shows exactly what comes out, and writes it bit by bit, so that it can be cancelled
/// at any moment.
class ExportDialog : public QDialog {
    Q_OBJECT

  public:
    /// What the window shows now: its size, its cursor, its view where somebody has chosen one, and the area of its map
    /// where there is one.
    struct Look {
        QSize size;
        long long iteration = 0;
        std::optional<View> view;
        std::optional<MapArea> map{};
    };

    ExportDialog(const Look& look, QWidget* parent);
    ~ExportDialog() override;

    /// The walk as far as it has come; called again when it has come further.
    void set_walked(Walked walked);
    const ExportChoice& choice() const { return choice_; }

    /// Writes the file, replacing one that is there.
    void export_to(const QString& path);
    bool is_exporting() const { return recording_ != nullptr; }
    void cancel();

  signals:
    /// The file is there.
    void exported(const QString& path);

  public slots:
    void reject() override;

  private:
    void build();
    void let_form_scroll();
    void fill_lists();
    void connect_fields();
    void show_choice();
    void show_sheet();
    void read_choice();
    void take_preset(int index);
    void take_size();
    void take_dpi();
    void arrange();
    void describe();
    void set_notice(const QString& notice, bool can_export);
    QString description() const;
    void draw_preview();
    void draw_map_preview();
    void show_map_preview();
    std::unique_ptr<MapDrawing> new_map_drawing() const;
    void play();
    std::optional<Shot> shot() const;
    std::size_t rows() const;
    /// The iterate that is kept in its place: in a long walk not every one is.
    long long kept(long long number) const;
    Animation animation() const;
    PictureSettings settings() const;
    long long last() const { return walked_.last(); }
    void ask_and_export();
    void copy();
    void tell_of_copy();
    void show_recording();
    void advance();
    void end_export();
    std::unique_ptr<Recording> record(const QString& path) const;
    void show_busy(bool is_busy);

    std::unique_ptr<Ui::ExportDialog> ui_;
    const Look look_;
    Walked walked_;
    ExportChoice choice_;
    std::unique_ptr<Drawing> drawing_;
    std::unique_ptr<MapDrawing> map_drawing_; ///< and its map, of the preview's pixels
    std::unique_ptr<MapMaking> map_making_;
    std::unique_ptr<Recording> recording_;
    QPointer<QWidget> focus_before_;
    bool is_copied_ = false; ///< what was last put on the clipboard
    QString path_;           ///< of the file that is written; empty for the clipboard
    QTimer preview_timer_;   ///< draws once when several things have changed
    QTimer map_timer_;       ///< and when more of the map is known
    QTimer play_timer_;
    QTimer export_timer_;
    long long frame_ = 0;
    bool is_showing_ = false; ///< fields are being filled, and not edited
};

} // namespace hiker
