// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/hikers.h"

#include <QTest>

#include "../several.h"
#include "tests.h"
#include "words/caption.h"

namespace hiker {

namespace {

Hiker named(const char* name, Hiker hiker = {}) {
    hiker.name = name;
    return hiker;
}

QStringList names_of(const Experiment& experiment) {
    const std::vector<QString> names = words::names(experiment);
    return {names.begin(), names.end()};
}

Outcome ended(Ending ending, long long number, Ground ground = Ground::slope) {
    Outcome outcome;
    outcome.ending = ending;
    outcome.last.number = number;
    outcome.ground = ground;
    return outcome;
}

} // namespace

class HikersTests : public QObject {
    Q_OBJECT

  private slots:
    void a_hiker_is_called_after_what_tells_her_apart_data();
    void a_hiker_is_called_after_what_tells_her_apart();
    void on_two_variables_a_start_is_a_point_data();
    void on_two_variables_a_start_is_a_point();
    void the_start_of_a_function_of_x_has_no_y();
    void an_iteration_is_told_with_its_numbers();
    void a_name_is_true_whatever_is_changed();
    void no_two_have_the_same_name_data();
    void no_two_have_the_same_name();
    void what_they_have_in_common_is_told_data();
    void what_they_have_in_common_is_told();
    void a_caption_tells_what_they_have_in_common_data();
    void a_caption_tells_what_they_have_in_common();
    void a_manner_tells_everything_of_one();
    void an_optimizer_is_told_with_what_is_unusual_data();
    void an_optimizer_is_told_with_what_is_unusual();
    void a_caption_tells_the_outcome_of_each();
    void an_ending_is_a_word_or_two_data();
    void an_ending_is_a_word_or_two();
    void a_convergence_that_is_no_minimum_is_not_called_one();
};

void HikersTests::a_hiker_is_called_after_what_tells_her_apart_data() {
    QTest::addColumn<Experiment>("experiment");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char* name, const std::vector<Hiker>& hikers, const QStringList& names) {
        QTest::newRow(name) << several(hikers) << names;
    };
    row("the optimizer", {with({}), with({"adam"}), with({"newton"})}, {"Gradient descent", "Adam", "Newton's method"});
    row("the rate", {from(3, 0.1), from(3, 1.5)}, {"η = 0.1", "η = 1.5"});
    row("a small rate", {from(3, 1e-6), from(3, 0.1)}, {"η = 1e−06", "η = 0.1"});
    row("the start", {from(3), from(-3), from(0.5)}, {"start 3", "start −3", "start 0.5"});
    row("rate and optimizer", {with({}, 0.1), with({"adam"}, 0.01)}, {"Gradient descent, η = 0.1", "Adam, η = 0.01"});
    row("start and rate", {from(3, 0.1), from(-3, 0.2)}, {"η = 0.1, start 3", "η = 0.2, start −3"});
    row("everything", {with({}, 0.1, 3), with({"momentum"}, 0.2, -3)},
        {"Gradient descent, η = 0.1, start 3", "Momentum, η = 0.2, start −3"});
    row("a hyperparameter", {with({"adam"}), with({"adam", {0.8, 0.999, 1e-8}})}, {"Adam", "Adam (β₁ = 0.8)"});
    row("one differs from two others", {with({"adam"}), with({"adam"}), with({"momentum"})},
        {"Adam", "Adam 2", "Momentum"});
    row("a number behind a number", {from(3, 0.1), from(3, 0.1), from(3, 0.2)}, {"η = 0.1", "η = 0.1 (2)", "η = 0.2"});
    row("nothing", {from(3), from(3)}, {"Hiker 1", "Hiker 2"});
    row("she is alone", {from(3)}, {"Hiker 1"});
    row("a name of her own", {named("Ann", from(3, 0.1)), from(3, 0.2)}, {"Ann", "η = 0.2"});
    row("a name beyond ASCII", {named("Zoë 🥾"), named("Jürgen")}, {"Zoë 🥾", "Jürgen"});
}

void HikersTests::a_hiker_is_called_after_what_tells_her_apart() {
    QFETCH(const Experiment, experiment);
    QFETCH(const QStringList, names);
    QCOMPARE(names_of(experiment), names);
}

void HikersTests::on_two_variables_a_start_is_a_point_data() {
    QTest::addColumn<Experiment>("experiment");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("caption");
    const auto row = [](const char* name, const std::vector<Hiker>& hikers, const QStringList& names,
                        const char* caption) {
        QTest::newRow(name) << several(hikers, "f(x, y) = x^2 + 10y^2") << names << caption;
    };
    const Hiker east{.start = {3, 2}};
    const Hiker north{.start = {3, 4.5}};
    const Hiker south{.start = {-1, -2}};
    row("alone", {south}, {"Hiker 1"}, "f(x, y) = x^2 + 10y^2, start (-1, -2), learning rate 0.1, gradient descent");
    row("another y", {east, north}, {"start (3, 2)", "start (3, 4.5)"},
        "f(x, y) = x^2 + 10y^2, learning rate 0.1, gradient descent");
    row("another x and y", {east, south}, {"start (3, 2)", "start (−1, −2)"},
        "f(x, y) = x^2 + 10y^2, learning rate 0.1, gradient descent");
    row("the same start", {with({}), with({"adam"})}, {"Gradient descent", "Adam"},
        "f(x, y) = x^2 + 10y^2, start (3, 0), learning rate 0.1");
}

void HikersTests::on_two_variables_a_start_is_a_point() {
    QFETCH(const Experiment, experiment);
    QFETCH(const QStringList, names);
    QFETCH(const QString, caption);
    QCOMPARE(names_of(experiment), names);
    QCOMPARE(words::caption(experiment), caption);
    QCOMPARE(words::manner({.start = {-1, -2}}, 2), "start (-1, -2), learning rate 0.1, gradient descent");
}

/// It may be left there by a function of x and y.
void HikersTests::the_start_of_a_function_of_x_has_no_y() {
    const Hiker low{.start = {3, 2}};
    const Hiker high{.start = {3, 7}, .learning_rate = 0.5};
    QCOMPARE(names_of(several({low, high})), (QStringList{"η = 0.1", "η = 0.5"}));
    QCOMPARE(words::common(several({low, high})), "start 3, gradient descent");
    QCOMPARE(words::manner(high, 1), "start 3, learning rate 0.5, gradient descent");
}

void HikersTests::an_iteration_is_told_with_its_numbers() {
    const Iterate iterate{7, {0.6, -0.1}, 0.37, {1.2, -0.2}, 0.5};
    QCOMPARE(words::caption(iterate, 2), "Iteration 7: (x, y) = (0.6, -0.1), f(x, y) = 0.37, gradient (1.2, -0.2).");
    QCOMPARE(words::caption(iterate, 1), "Iteration 7: x = 0.6, f(x) = 0.37, slope 1.2.");
    QCOMPARE(words::caption_of_map({}),
             "f(x) = x^2: how gradient descent ends from each start with each learning rate.");
}

void HikersTests::a_name_is_true_whatever_is_changed() {
    Experiment experiment = several({with({}), with({"adam"})});
    experiment.hikers[1] = with_optimizer(experiment.hikers[1], "rmsprop");
    QCOMPARE(names_of(experiment), (QStringList{"Gradient descent", "RMSProp"}));
    experiment.hikers[1].learning_rate = 0.5;
    QCOMPARE(names_of(experiment), (QStringList{"Gradient descent, η = 0.1", "RMSProp, η = 0.5"}));
    experiment.hikers[0] = experiment.hikers[1];
    QCOMPARE(names_of(experiment), (QStringList{"Hiker 1", "Hiker 2"}));
}

void HikersTests::no_two_have_the_same_name_data() {
    QTest::addColumn<Experiment>("experiment");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char* name, const std::vector<Hiker>& hikers, const QStringList& names) {
        QTest::newRow(name) << several(hikers) << names;
    };
    row("the same name", {named("Ann"), named("Ann")}, {"Ann", "Ann 2"});
    row("thrice", {named("Ann"), named("Ann"), named("Ann")}, {"Ann", "Ann 2", "Ann 3"});
    row("the name that another one has by herself", {with({"adam"}), named("Adam")}, {"Adam", "Adam 2"});
    row("with a placeholder", {named("%1 of %2"), named("%1 of %2")}, {"%1 of %2", "%1 of %2 2"});
    row("the number is taken", {named("Ann 3"), named("Ann"), named("Ann")}, {"Ann 3", "Ann", "Ann 4"});
    row("the number of one without a name is taken", {named("Hiker 2"), from(3)}, {"Hiker 2", "Hiker 3"});
}

void HikersTests::no_two_have_the_same_name() {
    QFETCH(const Experiment, experiment);
    QFETCH(const QStringList, names);
    QCOMPARE(names_of(experiment), names);
    QVERIFY(QSet<QString>(names.begin(), names.end()).size() == names.size());
}

void HikersTests::what_they_have_in_common_is_told_data() {
    QTest::addColumn<Experiment>("experiment");
    QTest::addColumn<QString>("common");
    const auto row = [](const char* name, const std::vector<Hiker>& hikers, const char* common) {
        QTest::newRow(name) << several(hikers) << common;
    };
    row("one alone", {from(3)}, "start 3, learning rate 0.1, gradient descent");
    row("two who are the same", {from(3), from(3)}, "start 3, learning rate 0.1, gradient descent");
    row("another optimizer", {with({}), with({"adam"})}, "start 3, learning rate 0.1");
    row("another rate", {from(-2, 0.1), from(-2, 0.2)}, "start -2, gradient descent");
    row("another start", {with({"adam"}, 0.1, 3), with({"adam"}, 0.1, 2)}, "learning rate 0.1, Adam");
    row("another hyperparameter", {with({"momentum"}), with({"momentum", {0.5}})}, "start 3, learning rate 0.1");
    row("only the third is another", {from(3), from(3), from(2)}, "learning rate 0.1, gradient descent");
    row("nothing", {with({}, 0.1, 3), with({"adam"}, 0.2, 2)}, "");
}

void HikersTests::what_they_have_in_common_is_told() {
    QFETCH(const Experiment, experiment);
    QFETCH(const QString, common);
    QCOMPARE(words::common(experiment), common);
}

void HikersTests::a_caption_tells_what_they_have_in_common_data() {
    what_they_have_in_common_is_told_data();
}

void HikersTests::a_caption_tells_what_they_have_in_common() {
    QFETCH(const Experiment, experiment);
    QFETCH(const QString, common);
    QCOMPARE(words::caption(experiment), common.isEmpty() ? "f(x) = x^2" : "f(x) = x^2, " + common);
}

void HikersTests::a_manner_tells_everything_of_one() {
    QCOMPARE(words::manner(with({"adam", {0.8, 0.999, 1e-8}}, 0.25, -1), 1),
             "start -1, learning rate 0.25, Adam (β₁ = 0.8)");
}

void HikersTests::an_optimizer_is_told_with_what_is_unusual_data() {
    QTest::addColumn<OptimizerChoice>("choice");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const OptimizerChoice& choice, const char* text) {
        QTest::newRow(name) << choice << text;
    };
    row("it has none", {}, "gradient descent");
    row("all usual", {"adam"}, "Adam");
    row("all usual, though set", {"adam", {0.9, 0.999, 1e-8}}, "Adam");
    row("one", {"adam", {0.8, 0.999, 1e-8}}, "Adam (β₁ = 0.8)");
    row("the last one", {"adam", {0.9, 0.999, 1e-4}}, "Adam (ε = 0.0001)");
    row("all of them", {"adam", {0.5, 0.75, 1e-4}}, "Adam (β₁ = 0.5, β₂ = 0.75, ε = 0.0001)");
    row("another optimizer's", {"momentum", {0.5}}, "momentum (μ = 0.5)");
    row("of a line search", {"line-search", {0.25, 1e-4}}, "line search (ρ = 0.25)");
}

void HikersTests::an_optimizer_is_told_with_what_is_unusual() {
    QFETCH(const OptimizerChoice, choice);
    QFETCH(const QString, text);
    QCOMPARE(words::optimizer(choice), text);
}

void HikersTests::a_caption_tells_the_outcome_of_each() {
    Walked walked{several({from(3, 0.1), named("Ann", from(3, 1.5)), from(3, 1), from(3, 0.01)}),
                  std::vector<Track>(4)};
    QCOMPARE(words::caption_of_outcomes(walked), "");
    walked.tracks[1].outcome = ended(Ending::diverged, 12);
    QCOMPARE(words::caption_of_outcomes(walked), "Ann: diverged after 12 iterations.");
    walked.tracks[0].outcome = ended(Ending::converged, 40, Ground::minimum);
    walked.tracks[2].outcome = ended(Ending::cycling, 1);
    QCOMPARE(words::caption_of_outcomes(walked),
             "η = 0.1: converged to a minimum after 40 iterations. Ann: diverged after 12 iterations. "
             "η = 1: cycling after 1 iteration.");
    walked.experiment.hikers[2].name = "%1 of %2";
    QVERIFY(words::caption_of_outcomes(walked).endsWith(". %1 of %2: cycling after 1 iteration."));
    walked.experiment.hikers[2].name.clear();
    walked.experiment.hikers[1].is_hidden = true;
    QCOMPARE(words::caption_of_outcomes(walked),
             "η = 0.1: converged to a minimum after 40 iterations. η = 1: cycling after 1 iteration.");
}

void HikersTests::an_ending_is_a_word_or_two_data() {
    QTest::addColumn<Ending>("ending");
    QTest::addColumn<QString>("text");
    using enum Ending;
    QTest::newRow("converged") << converged << "converged";
    QTest::newRow("limit") << iteration_limit << "limit";
    QTest::newRow("diverged") << diverged << "diverged";
    QTest::newRow("domain") << left_the_domain << "left domain";
    QTest::newRow("cycling") << cycling << "cycling";
    QTest::newRow("refused") << refused << "no step";
    QTest::newRow("stopped") << stopped << "stopped";
}

void HikersTests::an_ending_is_a_word_or_two() {
    QFETCH(const Ending, ending);
    QFETCH(const QString, text);
    Outcome outcome;
    outcome.ending = ending;
    outcome.ground = Ground::minimum;
    QCOMPARE(words::brief(outcome), text);
    QCOMPARE(words::all_briefs().count(text), 1); // a key has room for it
}

void HikersTests::a_convergence_that_is_no_minimum_is_not_called_one() {
    Outcome outcome;
    outcome.ending = Ending::converged;
    outcome.ground = Ground::slope;
    QCOMPARE(words::brief(outcome), "on a slope");
    outcome.ground = Ground::maximum;
    QCOMPARE(words::brief(outcome), "maximum");
    outcome.ground = Ground::flat;
    QCOMPARE(words::brief(outcome), "flat ground");
}

} // namespace hiker

std::unique_ptr<QObject> hikers_tests() {
    return std::make_unique<hiker::HikersTests>();
}

#include "hikers_test.moc"
