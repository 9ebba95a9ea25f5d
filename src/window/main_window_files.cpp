// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of the window that has to do with files, lessons, menus and settings.
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QMimeData>
#include <QSettings>
#include <QTextBrowser>
#include <utility>

#include "files/experiment_file.h"
#include "files/gallery.h"
#include "files/lesson.h"
#include "files/python_script.h"
#include "picture/recording.h"
#include "ui_main_window.h"
#include "window/clipboard.h"
#include "window/experiment_panel.h"
#include "window/export_dialog.h"
#include "window/graph_panels.h"
#include "window/guide.h"
#include "window/lesson_panel.h"
#include "window/main_window.h"
#include "window/playback_panel.h"
#include "window/rate_map_panel.h"
#include "window/screen_room.h"
#include "words/language.h"

namespace hiker {

namespace {

constexpr qsizetype most_recent = 10;

/// Puts the newest in front of a list in the settings.
void remember(const QString& key, const QString& newest) {
    QSettings settings;
    QStringList list = settings.value(key).toStringList();
    list.removeAll(newest);
    list.prepend(newest);
    settings.setValue(key, list.mid(0, most_recent));
}

} // namespace

void MainWindow::build_menus() {
    connect(ui_->action_open, &QAction::triggered, this, &MainWindow::ask_and_open);
    connect(ui_->action_save, &QAction::triggered, this, &MainWindow::save);
    connect(ui_->action_save_as, &QAction::triggered, this, &MainWindow::save_as);
    connect(ui_->action_export, &QAction::triggered, this, &MainWindow::show_export);
    connect(ui_->action_copy_picture, &QAction::triggered, this, &MainWindow::copy_picture);
    copy_timer_.setInterval(10); // milliseconds
    connect(&copy_timer_, &QTimer::timeout, this, &MainWindow::copy_on);
    connect(ui_->action_copy_python, &QAction::triggered, this, &MainWindow::copy_python);
    connect(ui_->action_quit, &QAction::triggered, this, &QWidget::close);
    connect(ui_->action_reset_view, &QAction::triggered, scene_.get(), &Scene::reset_view);
    connect(ui_->action_present, &QAction::toggled, this, &MainWindow::present);
    connect(ui_->action_guide, &QAction::triggered, this, [this] { show_guide(*this); });
    connect(ui_->action_about, &QAction::triggered, this, [this] {
        const QString text = tr("<b>Hiker %1</b><p>Watch gradient descent walk down a function.</p>"
                                "<p>Free software under the GNU General Public License, version 3 or later.</p>")
                                 .arg(QCoreApplication::applicationVersion());
        auto* box = new QMessageBox(QMessageBox::NoIcon, tr("About Hiker"), text, QMessageBox::Ok, this);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open(); // and nothing waits for it, such as a screen reader that has chosen it
    });
    addAction(ui_->action_present); // stays reachable without the menu bar
    addAction(ui_->action_quit);

    QAction* undo = document_.history().createUndoAction(this, tr("&Undo"));
    QAction* redo = document_.history().createRedoAction(this, tr("&Redo"));
    undo->setShortcut(QKeySequence::Undo);
    redo->setShortcuts({QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")});
    ui_->menu_edit->addActions({undo, redo});
    ui_->menu_edit->addSeparator();
    ui_->menu_edit->addActions({ui_->action_copy_picture, ui_->action_copy_python});
    addActions({ui_->action_copy_picture, ui_->action_export}); // in a presentation too

    build_hikers_menu();
    connect(ui_->menu_language, &QMenu::aboutToShow, this, &MainWindow::list_languages);
    connect(ui_->menu_lessons, &QMenu::aboutToShow, this, &MainWindow::list_lessons);
    connect(ui_->menu_landscapes, &QMenu::aboutToShow, this, &MainWindow::list_landscapes);
    connect(ui_->menu_recent, &QMenu::aboutToShow, this, &MainWindow::show_recent_files);
}

void MainWindow::list_languages() {
    if (!ui_->menu_language->isEmpty())
        return;
    auto* choice = new QActionGroup(this);
    const QString chosen = QSettings().value("language").toString();
    const auto add = [&](const QString& name, const QString& code) {
        QAction* action = choice->addAction(ui_->menu_language->addAction(name));
        action->setCheckable(true);
        action->setChecked(code == chosen);
        connect(action, &QAction::triggered, this, [this, code] {
            QSettings().setValue("language", code);
            tell(tr("The language changes when Hiker is started the next time."));
        });
    };
    add(tr("As the &system"), {});
    ui_->menu_language->addSeparator();
    for (const words::Language& language : words::languages())
        add(language.name, language.code);
}

void MainWindow::list_lessons() {
    if (!ui_->menu_lessons->isEmpty())
        return;
    for (const QString& name : lesson_names()) {
        const QString path = lesson_path(name);
        QAction* action = ui_->menu_lessons->addAction(open_lesson(path).title);
        connect(action, &QAction::triggered, this, [this, path] {
            if (may_lose_changes())
                begin_lesson(path);
        });
    }
}

void MainWindow::list_landscapes() {
    if (!ui_->menu_landscapes->isEmpty())
        return;
    for (const KnownLandscape& landscape : known_landscapes()) {
        const QString path = landscape_path(landscape.name);
        QAction* action = ui_->menu_landscapes->addAction(landscape.title);
        action->setToolTip(tr("%1 Source: %2.").arg(about(landscape), landscape.source));
        connect(action, &QAction::triggered, this, [this, path] {
            if (may_lose_changes())
                open(path);
        });
    }
}

void MainWindow::connect_document() {
    connect(&document_, &Document::changed, this, &MainWindow::show_experiment);
    connect(&document_, &Document::path_changed, this, &MainWindow::show_path);
    connect(&document_.history(), &QUndoStack::cleanChanged, this, &MainWindow::show_path);
}

QWidget* MainWindow::make_lesson_panel() {
    lesson_panel_ = new LessonPanel;
    connect(lesson_panel_, &LessonPanel::step_begun, &document_, &Document::begin);
    return lesson_panel_;
}

void MainWindow::open(const QString& path) {
    try {
        const QFileInfo file(path);
        const QString page = file.path() + "/" + file.completeBaseName() + ".md";
        if (is_lesson_file(path)) {
            begin_lesson(path);
        } else if (QFileInfo::exists(page)) {
            begin_lesson(page); // which begins with this experiment
        } else if (const auto landscape = landscape_at(path)) {
            document_.begin(experiment_from_json(read_file(path))); // which is saved as a file of one's own
            end_lesson();
            tell(about(*landscape));
        } else {
            document_.open(path);
            end_lesson();
        }
        remember_file(path);
    } catch (const FileError& error) {
        tell(tr("%1 was not opened. %2").arg(QFileInfo(path).fileName(), error.sentence()));
    }
}

void MainWindow::begin_lesson(const QString& path) {
    const Lesson lesson = open_lesson(path);
    if (!lesson_dock_->widget())
        lesson_dock_->setWidget(make_lesson_panel());
    lesson_dock_->show();
    lesson_dock_->raise();
    float_where_too_wide(*lesson_dock_, *this);
    lesson_panel_->begin(lesson);
}

/// An experiment that is opened has nothing to do with the lesson of before: its pages would put others in its place.
void MainWindow::end_lesson() {
    lesson_dock_->hide();
    if (lesson_panel_)
        lesson_panel_->end();
}

void MainWindow::ask_and_open() {
    if (!may_lose_changes())
        return;
    const QString path = QFileDialog::getOpenFileName(this, tr("Open"), document_.path(),
                                                      tr("Experiments and lessons (*.hiker *.md);;All files (*)"));
    if (!path.isEmpty())
        open(path);
}

bool MainWindow::save() {
    return document_.path().isEmpty() ? save_as() : save_to(document_.path());
}

bool MainWindow::save_as() {
    const QString suggestion =
        document_.path().isEmpty() ? QString("experiment") + experiment_file_ending : document_.path();
    QString path = QFileDialog::getSaveFileName(this, tr("Save as"), suggestion, tr("Experiments (*.hiker)"));
    if (path.isEmpty())
        return false;
    if (QFileInfo(path).suffix().isEmpty())
        path += experiment_file_ending;
    return save_to(path);
}

bool MainWindow::save_to(const QString& path) {
    try {
        document_.save(path);
        remember_file(path);
        tell(tr("Saved to %1.").arg(path));
        return true;
    } catch (const FileError& error) {
        tell(error.sentence());
        return false;
    }
}

/// Whether the experiment can go: it has no unsaved changes, or they have been saved now, or nobody wants them.
bool MainWindow::may_lose_changes() {
    if (!document_.has_unsaved_changes())
        return true;
    const QString name = document_.path().isEmpty()
                             ? tr("This experiment")
                             : tr("The experiment %1").arg(QFileInfo(document_.path()).fileName());
    const auto answer = QMessageBox::question(
        this, tr("Unsaved changes"), tr("%1 has changes that are not saved. Save them?").arg(name),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save);
    return answer == QMessageBox::Discard || (answer == QMessageBox::Save && save());
}

/// The picture as the window has it, in twice as many pixels: slides are enlarged.
void MainWindow::copy_picture() {
    if (session_.is_empty())
        return;
    const QSize size = ui_->plot->size();
    PictureSettings settings;
    settings.style.appearance = is_dark(palette()) ? Appearance::dark : Appearance::light;
    settings.sheet = {size * 2, Sheet().dpi * 2, 1};
    settings.view = scene_->view();
    copying_ = record_image(session_.walked(), settings, session_.cursor(), [this](const QImage& image) {
        tell(copy_image(image) ? tr("The picture is on the clipboard.") : clipboard_complaint());
    });
    copy_on();
}

/// What waits for nothing is on the clipboard at once; a map is worked out meanwhile.
void MainWindow::copy_on() {
    while (!copying_->is_done() && !copying_->is_busy())
        copying_->advance();
    if (!copying_->is_done()) {
        copy_timer_.start();
        return;
    }
    copy_timer_.stop();
    copying_.reset();
}

void MainWindow::copy_python() {
    if (!copy_text(python_script(session_.experiment()))) {
        tell(clipboard_complaint());
        return;
    }
    const QString needs = variables_of(session_.experiment()) == 1
                              ? tr("It needs SymPy: pip install sympy.")
                              : tr("It needs SymPy and NumPy: pip install sympy numpy.");
    tell(tr("A Python script of this experiment is on the clipboard. %1").arg(needs));
}

/// What is exported is the whole walk, wherever the hiker is on it.
void MainWindow::show_export() {
    if (session_.is_empty())
        return;
    session_.pause();
    session_.walk_all();
    const auto view = scene_->has_view_of_its_own() ? std::optional(scene_->view()) : std::nullopt;
    const auto* map = findChild<RateMapPanel*>();
    const auto area = map && map->isVisible() ? map->area() : std::nullopt;
    auto* dialog = new ExportDialog({ui_->plot->size(), session_.cursor().number, view, area}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->set_walked(session_.walked());
    connect(&session_, &Session::walked_on, dialog,
            [this, dialog, had_ended = session_.walked().have_visible_ended()]() mutable {
                const bool have_ended = session_.walked().have_visible_ended();
                if (session_.walked().is_finished() || have_ended != std::exchange(had_ended, have_ended))
                    dialog->set_walked(session_.walked());
            });
    connect(dialog, &ExportDialog::exported, this,
            [this](const QString& path) { tell(tr("Written to %1.").arg(path)); });
    dialog->open();
}

void MainWindow::show_path() {
    const QString name = document_.path().isEmpty() ? tr("untitled") : QFileInfo(document_.path()).fileName();
    setWindowTitle(document_.path().isEmpty() && !document_.has_unsaved_changes() ? "Hiker"
                                                                                  : tr("%1[*] \u2013 Hiker").arg(name));
    setWindowModified(document_.has_unsaved_changes());
}

void MainWindow::remember_file(const QString& path) {
    if (!path.startsWith(':'))
        remember("recent_files", QFileInfo(path).absoluteFilePath());
}

void MainWindow::remember_function() {
    remember("recent_functions", QString::fromStdString(document_.experiment().function));
    experiment_panel_->set_recent_functions(QSettings().value("recent_functions").toStringList());
}

void MainWindow::show_recent_files() {
    ui_->menu_recent->clear();
    for (const QString& path : QSettings().value("recent_files").toStringList()) {
        QAction* action = ui_->menu_recent->addAction(QFileInfo(path).fileName());
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] {
            if (may_lose_changes())
                open(path);
        });
    }
    if (ui_->menu_recent->isEmpty())
        ui_->menu_recent->addAction(tr("No files yet"))->setEnabled(false);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!may_lose_changes()) {
        event->ignore();
        return;
    }
    ui_->action_present->setChecked(false); // what is remembered is the window as it usually is
    save_settings();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.constFirst().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    if (may_lose_changes())
        open(event->mimeData()->urls().constFirst().toLocalFile());
}

void MainWindow::restore_settings() {
    const QSettings settings;
    restoreGeometry(settings.value("geometry").toByteArray());
    if (const QByteArray panels = settings.value("panels").toByteArray(); !panels.isEmpty())
        restoreState(panels);
    lesson_dock_->hide(); // it comes with a lesson
    playback_panel_->set_speed_notch(settings.value("speed", -1).toInt());
    experiment_panel_->set_recent_functions(settings.value("recent_functions").toStringList());
}

void MainWindow::save_settings() const {
    QSettings settings;
    settings.setValue("geometry", saveGeometry());
    settings.setValue("panels", saveState());
    settings.setValue("speed", playback_panel_->speed_notch());
}

} // namespace hiker
