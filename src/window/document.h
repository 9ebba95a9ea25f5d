// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QUndoStack>

#include "descent/experiment.h"

namespace hiker {

/// The experiment that is edited: every change can be undone, and it is saved to and opened from a file.
class Document : public QObject {
    Q_OBJECT

  public:
    explicit Document(Experiment experiment, QObject* parent = nullptr);

    const Experiment& experiment() const { return experiment_; }
    QUndoStack& history() { return history_; }
    bool has_unsaved_changes() const { return !history_.isClean(); }
    /// The file it came from or was saved to; empty for one that has none.
    const QString& path() const { return path_; }

    /// A change that can be undone. Changes of the same quantity that follow one another quickly, as in typing or
    /// dragging, are undone together.
    void edit(const Experiment& experiment);
    /// Has another hiker selected. That is no change of what would be saved, nor one that is undone by itself.
    void select(std::size_t hiker);
    /// The hiker is dragged over a map: all changes until the end of the gesture are undone together, whichever of its
    /// two numbers each one is of.
    void begin_placing();
    /// All changes of one quantity until the end of the gesture are undone together, however long it takes.
    void hold_gesture() { is_held_ = true; }
    /// Takes the last change back as if it had not been: it can't be redone.
    void take_back();
    /// What comes next is a change of its own.
    void end_gesture();

    /// Throws FileError, and stays as it is, where the file is no experiment.
    void open(const QString& path);
    /// Begins with an experiment that is in no file, as a lesson does.
    void begin(const Experiment& experiment);
    /// Throws FileError.
    void save(const QString& path);

  signals:
    void changed(const hiker::Experiment& experiment);
    void path_changed();

  private:
    class Edit;

    void set(const Experiment& experiment);

    Experiment experiment_;
    QUndoStack history_;
    QString path_;
    QElapsedTimer gesture_; ///< since the last change
    bool is_placing_ = false;
    bool is_held_ = false;
    bool is_taking_back_ = false;
};

} // namespace hiker
