// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QTest>

#include "../several.h"
#include "open_window.h"
#include "tests.h"
#include "window/logarithmic_slider.h"
#include "words/choices.h"
#include "words/hikers.h"

namespace hiker {

namespace {

/// A window in which somebody chooses optimizers.
class OpenChoice : public OpenWindow {
  public:
    using OpenWindow::OpenWindow;

    /// As from the open list.
    void choose(const QString& name) {
        auto* list = the<QComboBox>("kind");
        const int index = list->findData(name);
        list->setCurrentIndex(index);
        emit list->activated(index);
    }
    QString chosen() { return the<QComboBox>("kind")->currentData().toString(); }
    const OptimizerChoice& optimizer() { return window.document().experiment().hiker().optimizer; }
    double rate() { return window.document().experiment().hiker().learning_rate; }
    QUndoStack& history() { return window.document().history(); }
    QStringList shown_values() {
        QStringList values;
        for (const char* name : {"value_1", "value_2", "value_3"})
            if (field(name)->isVisible())
                values << field(name)->text();
        return values;
    }
    bool is_marked(const char* name) { return field(name)->property("mistake").toBool(); }
};

Experiment with_optimizer_chosen(const OptimizerChoice& optimizer, double rate = 0.1) {
    return several({with(optimizer, rate)});
}

} // namespace

class OptimizerChoiceTests : public QObject {
    Q_OBJECT

  private slots:
    void init() { QSettings().clear(); }
    void it_begins_with_gradient_descent();
    void all_are_offered();
    void a_rate_stays_where_it_means_the_same_data();
    void a_rate_stays_where_it_means_the_same();
    void each_hyperparameter_has_its_symbol_and_its_meaning_data();
    void each_hyperparameter_has_its_symbol_and_its_meaning();
    void a_right_hyperparameter_is_taken_data();
    void a_right_hyperparameter_is_taken();
    void a_wrong_hyperparameter_is_told_at_its_field_data();
    void a_wrong_hyperparameter_is_told_at_its_field();
    void another_optimizer_does_away_with_the_mistakes_of_the_last_one();
    void a_mistake_stays_while_something_else_is_moved();
    void usual_is_back_to_the_usual_numbers();
    void usual_does_away_with_mistakes();
    void up_and_down_try_out_what_would_happen_data();
    void up_and_down_try_out_what_would_happen();
    void a_choice_is_undone_and_redone();
    void what_is_typed_is_undone_at_once();
    void typing_back_to_the_usual_number_is_no_change();
    void another_experiment_shows_its_optimizer();
    void only_plain_gradient_descent_has_a_bound();
    void in_a_presentation_there_is_no_optimizer();
};

void OptimizerChoiceTests::it_begins_with_gradient_descent() {
    OpenChoice open;
    QCOMPARE(open.the<QComboBox>("kind")->currentText(), "Gradient descent");
    QCOMPARE(open.shown_values(), QStringList());
    QVERIFY(!open.the("usual")->isVisible());
}

void OptimizerChoiceTests::all_are_offered() {
    OpenChoice open;
    auto* list = open.the<QComboBox>("kind");
    QStringList titles;
    for (int i = 0; i < list->count(); ++i)
        titles << list->itemText(i);
    QCOMPARE(titles, (QStringList{"Gradient descent", "Momentum", "Nesterov momentum", "AdaGrad", "RMSProp", "Adam",
                                  "Line search", "Newton's method"}));
}

void OptimizerChoiceTests::a_rate_stays_where_it_means_the_same_data() {
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("rate"); // 0.3 before
    const auto row = [](const char* before, const char* after, const char* rate) {
        QTest::addRow("%s to %s", before, after) << before << after << rate;
    };
    row("gradient-descent", "adam", "0.3");
    row("adam", "momentum", "0.3");
    row("gradient-descent", "newton", "1");
    row("gradient-descent", "line-search", "1");
    row("newton", "line-search", "0.3");
    row("newton", "gradient-descent", "0.1");
}

void OptimizerChoiceTests::a_rate_stays_where_it_means_the_same() {
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const QString, rate);
    OpenChoice open(with_optimizer_chosen({before.toStdString()}, 0.3));
    QCOMPARE(open.chosen(), before);
    open.choose(after);
    QCOMPARE(open.chosen(), after);
    QCOMPARE(open.optimizer(), OptimizerChoice{after.toStdString()});
    QCOMPARE(open.field("learning_rate")->text(), rate);
    QCOMPARE(open.rate(), rate.toDouble());
    QCOMPARE(open.experiment(), open.window.document().experiment());
    QVERIFY(open.the("run")->isEnabled());
}

void OptimizerChoiceTests::each_hyperparameter_has_its_symbol_and_its_meaning_data() {
    QTest::addColumn<QString>("optimizer");
    QTest::addColumn<QStringList>("symbols");
    QTest::addColumn<QStringList>("values");
    const auto row = [](const char* name, const QStringList& symbols, const QStringList& values) {
        QTest::newRow(name) << name << symbols << values;
    };
    row("gradient-descent", {}, {});
    row("momentum", {"μ"}, {"0.9"});
    row("nesterov", {"μ"}, {"0.9"});
    row("adam", {"β₁", "β₂", "ε"}, {"0.9", "0.999", "1e-08"});
    row("rmsprop", {"α", "ε", "μ"}, {"0.99", "1e-08", "0"});
    row("newton", {}, {});
}

void OptimizerChoiceTests::each_hyperparameter_has_its_symbol_and_its_meaning() {
    QFETCH(const QString, optimizer);
    QFETCH(const QStringList, symbols);
    QFETCH(const QStringList, values);
    OpenChoice open;
    open.choose(optimizer);
    QCOMPARE(open.shown_values(), values);
    QCOMPARE(open.the("usual")->isVisible(), !values.isEmpty());
    const auto& kind = *find_optimizer(optimizer.toStdString());
    for (int i = 0; i < 3; ++i) {
        const QByteArray label = "label_" + QByteArray::number(i + 1);
        const QByteArray field = "value_" + QByteArray::number(i + 1);
        QCOMPARE(open.the(label)->isVisible(), i < symbols.size());
        QCOMPARE(open.the(field)->isVisible(), i < symbols.size());
        if (i >= symbols.size())
            continue;
        const Hyperparameter& hyperparameter = kind.hyperparameters[static_cast<std::size_t>(i)];
        QCOMPARE(open.label(label), symbols[i]);
        QCOMPARE(open.the(label)->toolTip(), words::meaning(hyperparameter));
        QCOMPARE(open.the(field)->toolTip(), words::meaning(hyperparameter));
        QCOMPARE(open.the(field)->accessibleName(), hyperparameter.name);
    }
}

void OptimizerChoiceTests::a_right_hyperparameter_is_taken_data() {
    QTest::addColumn<QString>("optimizer");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<std::vector<double>>("values");
    const auto row = [](const char* optimizer, const char* field, const char* typed,
                        const std::vector<double>& values) {
        QTest::addRow("%s %s: %s", optimizer, field, typed) << optimizer << field << typed << values;
    };
    row("adam", "value_1", "0.8", {0.8, 0.999, 1e-8});
    row("adam", "value_1", " 8e-1 ", {0.8, 0.999, 1e-8});
    row("adam", "value_2", "0", {0.9, 0, 1e-8});
    row("adam", "value_3", "1e-4", {0.9, 0.999, 1e-4});
    row("adam", "value_1", "0.9999", {0.9999, 0.999, 1e-8});
    row("adam", "value_1", "0.90", {}); // the usual number
    row("momentum", "value_1", "0.5", {0.5});
    row("rmsprop", "value_3", "0.9", {0.99, 1e-8, 0.9});
}

void OptimizerChoiceTests::a_right_hyperparameter_is_taken() {
    QFETCH(const QString, optimizer);
    QFETCH(const QString, field);
    QFETCH(const QString, typed);
    QFETCH(const std::vector<double>, values);
    OpenChoice open(with_optimizer_chosen({optimizer.toStdString()}));
    open.type(qPrintable(field), typed);
    QCOMPARE(open.optimizer().name, optimizer.toStdString());
    QVERIFY(open.optimizer().values == values);
    QCOMPARE(open.experiment(), open.window.document().experiment());
    QCOMPARE(open.field(qPrintable(field))->text(), typed); // it stays as it was typed
    QVERIFY(open.the("run")->isEnabled());
    QVERIFY(!open.is_marked(qPrintable(field)));
}

void OptimizerChoiceTests::a_wrong_hyperparameter_is_told_at_its_field_data() {
    QTest::addColumn<QString>("optimizer");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    const auto row = [](const char* optimizer, const char* field, const char* typed, const char* name) {
        QTest::addRow("%s %s: %s", optimizer, field, typed) << optimizer << field << typed << name;
    };
    row("adam", "value_1", "", "beta1");
    row("adam", "value_1", "much", "beta1");
    row("adam", "value_1", "1", "beta1");
    row("adam", "value_1", "-0.1", "beta1");
    row("adam", "value_1", "0,9", "beta1");
    row("adam", "value_2", "1e400", "beta2");
    row("adam", "value_2", "nan", "beta2");
    row("adam", "value_3", "0", "epsilon");
    row("adam", "value_3", "inf", "epsilon");
    row("adam", "value_3", "1e-17", "epsilon");
    row("momentum", "value_1", "1.5", "momentum");
    row("line-search", "value_1", "1", "shrink");
    row("line-search", "value_2", "0.6", "decrease");
}

void OptimizerChoiceTests::a_wrong_hyperparameter_is_told_at_its_field() {
    QFETCH(const QString, optimizer);
    QFETCH(const QString, field);
    QFETCH(const QString, typed);
    QFETCH(const QString, name);
    const Experiment before = with_optimizer_chosen({optimizer.toStdString()});
    OpenChoice open(before);
    QVERIFY(open.is_ready());
    open.type(qPrintable(field), typed);
    const QString sentence = open.label("message");
    QVERIFY2(sentence.contains(name) && sentence.contains("type a number from"), qPrintable(sentence));
    QVERIFY2(sentence.startsWith(open.label(QString(field).replace("value", "label").toUtf8())), qPrintable(sentence));
    QVERIFY(sentence.endsWith('.'));
    QVERIFY(!open.the("run")->isEnabled());
    QVERIFY(open.the("run")->toolTip().contains(sentence));
    for (const char* each : {"value_1", "value_2", "value_3", "learning_rate", "start"})
        QCOMPARE(open.is_marked(each), each == field);
    open.press(qPrintable(field), Qt::Key_Return);
    QVERIFY(!open.session().is_walking() && !open.session().playback().is_moving());
    QCOMPARE(open.window.document().experiment(), before);
    QCOMPARE(open.experiment(), before);
    QVERIFY(!open.history().canUndo());
    open.type(qPrintable(field), "0.3");
    QVERIFY(open.the("run")->isEnabled());
    QVERIFY(!open.is_marked(qPrintable(field)));
}

void OptimizerChoiceTests::another_optimizer_does_away_with_the_mistakes_of_the_last_one() {
    OpenChoice open(with_optimizer_chosen({"adam"}));
    open.type("value_1", "much");
    open.type("value_2", "more");
    open.choose("rmsprop");
    QCOMPARE(open.shown_values(), (QStringList{"0.99", "1e-08", "0"}));
    QVERIFY(open.the("run")->isEnabled());
    QVERIFY(!open.is_marked("value_1") && !open.is_marked("value_2"));
}

void OptimizerChoiceTests::a_mistake_stays_while_something_else_is_moved() {
    OpenChoice open(with_optimizer_chosen({"adam"}));
    open.type("value_1", "0.8x");
    emit open.the<LogarithmicSlider>("try_rate")->dragged(0.25);
    QCOMPARE(open.rate(), 0.25);
    QCOMPARE(open.field("value_1")->text(), "0.8x");
    QVERIFY(!open.the("run")->isEnabled());
    QVERIFY(open.optimizer() == OptimizerChoice{"adam"});
}

void OptimizerChoiceTests::usual_is_back_to_the_usual_numbers() {
    const Experiment before = with_optimizer_chosen({"adam", {0.5, 0.6, 0.7}}, 0.2);
    OpenChoice open(before);
    QCOMPARE(open.shown_values(), (QStringList{"0.5", "0.6", "0.7"}));
    open.click("usual");
    QCOMPARE(open.shown_values(), (QStringList{"0.9", "0.999", "1e-08"}));
    QVERIFY(open.optimizer() == OptimizerChoice{"adam"});
    QCOMPARE(open.rate(), 0.2);
    QCOMPARE(open.history().count(), 1);
    open.history().undo();
    QCOMPARE(open.window.document().experiment(), before);
    QCOMPARE(open.shown_values(), (QStringList{"0.5", "0.6", "0.7"}));
}

void OptimizerChoiceTests::usual_does_away_with_mistakes() {
    OpenChoice open(with_optimizer_chosen({"adam"}));
    open.type("value_2", "much");
    QVERIFY(!open.the("run")->isEnabled());
    open.click("usual");
    QCOMPARE(open.shown_values(), (QStringList{"0.9", "0.999", "1e-08"}));
    QVERIFY(open.the("run")->isEnabled());
    QVERIFY(!open.is_marked("value_2"));
}

void OptimizerChoiceTests::up_and_down_try_out_what_would_happen_data() {
    QTest::addColumn<QString>("optimizer");
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* optimizer, const char* field, Qt::Key key, const char* shown) {
        QTest::addRow("%s %s %s", optimizer, field, key == Qt::Key_Up ? "up" : "down")
            << optimizer << field << static_cast<int>(key) << shown;
    };
    row("momentum", "value_1", Qt::Key_Down, "0.8");
    row("momentum", "value_1", Qt::Key_Up, "0.91"); // 1 would be too much
    row("adam", "value_3", Qt::Key_Up, "2e-08");
    row("adam", "value_3", Qt::Key_Down, "9e-09");
    row("rmsprop", "value_3", Qt::Key_Up, "0.1"); // from 0
    row("adagrad", "value_1", Qt::Key_Up, "0.1"); // from 0
    row("line-search", "value_1", Qt::Key_Up, "0.6");
}

void OptimizerChoiceTests::up_and_down_try_out_what_would_happen() {
    QFETCH(const QString, optimizer);
    QFETCH(const QString, field);
    QFETCH(const int, key);
    QFETCH(const QString, shown);
    OpenChoice open(with_optimizer_chosen({optimizer.toStdString()}));
    QTRY_VERIFY(!open.session().is_empty());
    open.press(qPrintable(field), static_cast<Qt::Key>(key));
    QCOMPARE(open.field(qPrintable(field))->text(), shown);
    QVERIFY(!open.optimizer().values.empty());
    QVERIFY(open.session().shows_ahead());
    QTRY_VERIFY2(open.label("outcome").startsWith("What if: "), qPrintable(open.label("outcome")));
    QCOMPARE(open.session().cursor(), Cursor{});
}

void OptimizerChoiceTests::a_choice_is_undone_and_redone() {
    OpenChoice open;
    open.choose("newton");
    open.choose("adam");
    QCOMPARE(open.history().count(), 2);
    QVERIFY2(open.history().undoText().contains("optimizer"), qPrintable(open.history().undoText()));
    open.history().undo();
    QCOMPARE(open.chosen(), "newton");
    QCOMPARE(open.field("learning_rate")->text(), "1");
    open.history().undo();
    QCOMPARE(open.chosen(), "gradient-descent");
    QCOMPARE(open.field("learning_rate")->text(), "0.1");
    QCOMPARE(open.experiment(), Experiment{});
    QVERIFY(!open.window.document().has_unsaved_changes());
    open.history().redo();
    open.history().redo();
    QCOMPARE(open.chosen(), "adam");
    QCOMPARE(open.shown_values(), (QStringList{"0.9", "0.999", "1e-08"}));
}

void OptimizerChoiceTests::what_is_typed_is_undone_at_once() {
    OpenChoice open(with_optimizer_chosen({"adam"}));
    QVERIFY(open.is_ready());
    const auto type = [&](const char* name, const char* text) {
        open.field(name)->setFocus();
        open.field(name)->selectAll();
        QTest::keyClicks(open.field(name), text);
    };
    type("value_1", "0.85");
    QCOMPARE(open.history().count(), 1);
    type("value_3", "1e-5"); // another one is a change of its own
    QCOMPARE(open.history().count(), 2);
    QVERIFY((open.optimizer() == OptimizerChoice{"adam", {0.85, 0.999, 1e-5}}));
    open.history().undo();
    QCOMPARE(open.shown_values(), (QStringList{"0.85", "0.999", "1e-08"}));
    open.history().undo();
    QCOMPARE(open.shown_values(), (QStringList{"0.9", "0.999", "1e-08"}));
    QVERIFY(open.optimizer() == OptimizerChoice{"adam"});
    open.history().redo();
    open.history().redo();
    QCOMPARE(open.shown_values(), (QStringList{"0.85", "0.999", "1e-05"}));
}

void OptimizerChoiceTests::typing_back_to_the_usual_number_is_no_change() {
    OpenChoice open(with_optimizer_chosen({"adam"}));
    open.type("value_1", "0.8");
    QVERIFY(open.window.document().has_unsaved_changes());
    open.type("value_1", "0.9");
    QVERIFY(!open.window.document().has_unsaved_changes());
    QVERIFY(!open.history().canUndo());
}

void OptimizerChoiceTests::another_experiment_shows_its_optimizer() {
    OpenChoice open(with_optimizer_chosen({"adam"}));
    open.type("value_1", "much");
    open.window.document().begin(with_optimizer_chosen({"momentum", {0.25}}, 0.01));
    QCOMPARE(open.chosen(), "momentum");
    QCOMPARE(open.shown_values(), QStringList{"0.25"});
    QVERIFY(open.the("run")->isEnabled());
    open.window.document().begin({});
    QCOMPARE(open.chosen(), "gradient-descent");
    QCOMPARE(open.shown_values(), QStringList());
}

/// 2 / curvature is where plain gradient descent no longer converges, and says nothing of the others.
void OptimizerChoiceTests::only_plain_gradient_descent_has_a_bound() {
    OpenChoice open;
    auto* slider = open.the<LogarithmicSlider>("try_rate");
    QVERIFY(slider->marked());
    QVERIFY(open.label("bound").startsWith("2/curvature = 1"));
    open.choose("adam");
    QVERIFY(!slider->marked());
    QCOMPARE(open.label("bound"), "");
    open.choose("gradient-descent");
    QVERIFY(slider->marked());
}

void OptimizerChoiceTests::in_a_presentation_there_is_no_optimizer() {
    OpenChoice open(with_optimizer_chosen({"adam"}));
    QVERIFY(open.is_ready());
    open.the<QAction>("action_present")->setChecked(true);
    QVERIFY(!open.the("kind")->isVisible());
    QVERIFY(!open.field("value_1")->isVisible());
    open.the<QAction>("action_present")->setChecked(false);
    QVERIFY(open.the("kind")->isVisible());
    QVERIFY(open.field("value_3")->isVisible());
}

} // namespace hiker

std::unique_ptr<QObject> optimizer_choice_tests() {
    return std::make_unique<hiker::OptimizerChoiceTests>();
}

#include "optimizer_choice_test.moc"
