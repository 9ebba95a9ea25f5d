// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/document.h"

#include <QUndoCommand>
#include <array>
#include <utility>

#include "files/experiment_file.h"
#include "words/sentences.h"

namespace hiker {

namespace {

constexpr std::array quantities{Quantity::learning_rate, Quantity::iterations, Quantity::precision,
                                Quantity::difference_step};
constexpr int function_kind = 100;
constexpr int place_kind = 101;      // to another place of a map
constexpr int optimizer_kind = 102;  // and from there on the hyperparameters, one by one
constexpr int several_kinds = -1;    // which QUndoStack never merges
constexpr qint64 one_gesture = 1000; // milliseconds from change to change

/// Which part of an optimizer a change is of: it as a whole, or one of its hyperparameters.
int kind_of_change(const OptimizerChoice& before, const OptimizerChoice& after) {
    if (before.name != after.name)
        return optimizer_kind;
    const std::vector<double> old_values = values_of(before);
    const std::vector<double> values = values_of(after);
    int kind = optimizer_kind;
    for (std::size_t i = 0; i < values.size(); ++i)
        if (values[i] != old_values[i]) {
            if (kind != optimizer_kind)
                return optimizer_kind;
            kind += 1 + static_cast<int>(i);
        }
    return kind;
}

/// Which part of an experiment a change is of.
int kind_of_change(const Experiment& before, const Experiment& after) {
    if (before.hikers.size() != after.hikers.size() || before.selected != after.selected)
        return several_kinds;
    Experiment rest = before;
    rest.function = after.function;
    if (rest == after || with_function(before, after.function) == after)
        return function_kind;
    if (with_start(before, after.hiker().start) == after)
        return static_cast<int>(Quantity::start);
    for (const Quantity quantity : quantities) {
        rest = before;
        const auto value = value_of(after, quantity);
        const bool can_be_off = quantity == Quantity::precision || quantity == Quantity::difference_step;
        if ((value || can_be_off) && with_value(rest, quantity, value) == after)
            return static_cast<int>(quantity);
    }
    rest = before;
    rest.hiker().optimizer = after.hiker().optimizer;
    rest.hiker().learning_rate = after.hiker().learning_rate; // another optimizer may need another one
    return rest == after ? kind_of_change(before.hiker().optimizer, after.hiker().optimizer) : several_kinds;
}

QString name_of_change(int kind) {
    if (kind == function_kind)
        return Document::tr("change of the function");
    if (kind >= optimizer_kind)
        return Document::tr("change of the optimizer");
    if (kind == place_kind)
        return Document::tr("move on the map");
    return kind == several_kinds
               ? Document::tr("change of the experiment")
               : Document::tr("change of %1").arg(words::name_in_sentence(static_cast<Quantity>(kind)));
}

} // namespace

class Document::Edit : public QUndoCommand {
  public:
    Edit(Document& document, Experiment after, bool joins, bool is_of_place)
        : document_(document),
          before_(document.experiment()),
          after_(std::move(after)),
          joins_(joins),
          is_of_place_(is_of_place) {
        setText(name_of_change(id()));
    }

    int id() const override { return is_of_place_ ? place_kind : kind_of_change(before_, after_); }
    void undo() override {
        document_.end_gesture(); // what is changed next does not belong to what came before
        document_.set(before_);
        setObsolete(document_.is_taking_back_);
    }
    void redo() override { document_.set(after_); }

    bool mergeWith(const QUndoCommand* later) override {
        const auto& next = static_cast<const Edit&>(*later);
        if (!next.joins_)
            return false;
        after_ = next.after_;
        setObsolete(after_ == before_);
        return true;
    }

  private:
    Document& document_;
    Experiment before_;
    Experiment after_;
    bool joins_;       ///< whether it belongs to the gesture of the one before
    bool is_of_place_; ///< on a map, whichever numbers it changes
};

Document::Document(Experiment experiment, QObject* parent) : QObject(parent), experiment_(std::move(experiment)) {}

void Document::edit(const Experiment& experiment) {
    if (experiment == experiment_)
        return;
    const bool joins = gesture_.isValid() && (is_held_ || gesture_.elapsed() < one_gesture);
    gesture_.start();
    history_.push(new Edit(*this, experiment, joins, is_placing_));
}

void Document::begin_placing() {
    if (!is_placing_)
        end_gesture();
    is_placing_ = true;
    hold_gesture();
}

void Document::end_gesture() {
    gesture_.invalidate();
    is_placing_ = false;
    is_held_ = false;
}

void Document::take_back() {
    is_taking_back_ = true;
    history_.undo();
    is_taking_back_ = false;
}

void Document::select(std::size_t hiker) {
    if (hiker == experiment_.selected)
        return;
    end_gesture();
    Experiment experiment = experiment_;
    experiment.selected = hiker;
    set(experiment);
}

void Document::set(const Experiment& experiment) {
    experiment_ = experiment;
    emit changed(experiment_);
}

void Document::open(const QString& path) {
    const Experiment experiment = experiment_from_json(read_file(path));
    begin(experiment);
    path_ = path;
    emit path_changed();
}

void Document::begin(const Experiment& experiment) {
    end_gesture();
    history_.clear();
    path_.clear();
    set(experiment);
    emit path_changed();
}

void Document::save(const QString& path) {
    write_file(path, experiment_to_json(experiment_));
    path_ = path;
    end_gesture();
    history_.setClean();
    emit path_changed();
}

} // namespace hiker
