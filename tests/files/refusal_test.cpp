// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <stdexcept>
#include <vector>

#include "../alone.h"
#include "files/experiment_file.h"
#include "tests.h"

namespace hiker {

namespace {

/// The worked example's file with the text of one key's value replaced.
QByteArray with_text(const char* key, const QByteArray& text) {
    QByteArray json = "{ \"format\": \"hiker experiment\", \"version\": 1";
    if (qstrcmp(key, "function") != 0)
        json += ", \"function\": \"x^2\"";
    return json + ", \"" + key + "\": " + text + " }";
}

/// The same of the second version, with values of one's own beside the function.
QByteArray beside_the_function(const QByteArray& values) {
    return R"({ "format": "hiker experiment", "version": 2, "function": "x^2", )" + values + " }";
}

void check_ranges(const OptimizerChoice& choice) {
    const std::vector<double> values = values_of(choice);
    const auto known = kind_of(choice).hyperparameters;
    for (std::size_t i = 0; i < known.size(); ++i)
        if (!(values.at(i) >= known[i].least && values.at(i) <= known[i].most))
            throw std::runtime_error("a hyperparameter out of range");
}

/// Everything in it is what its quantity may be.
void check_ranges(Experiment experiment) {
    check_function(experiment.function);
    if (experiment.hikers.size() > Experiment::most_hikers || experiment.selected >= experiment.hikers.size())
        throw std::runtime_error("too many, or nobody selected");
    for (experiment.selected = 0; experiment.selected < experiment.hikers.size(); ++experiment.selected) {
        for (const Quantity quantity : {Quantity::start, Quantity::start_y, Quantity::learning_rate,
                                        Quantity::iterations, Quantity::precision, Quantity::difference_step})
            if (const auto value = value_of(experiment, quantity); value && !range_of(quantity).contains(*value))
                throw std::runtime_error("out of range");
        check_ranges(experiment.hiker().optimizer);
        if (experiment.hiker().colour < 0 || experiment.hiker().colour >= static_cast<int>(colour_names.size()))
            throw std::runtime_error("a colour that is none");
    }
}

QString refusal_of_json(const QByteArray& json) {
    return refusal_of([&] { experiment_from_json(json); });
}

/// One sentence or more, with nothing left to fill in.
bool is_sentence(const QString& text) {
    return text.size() > 10 && text.front().isUpper() && (text.endsWith('.') || text.endsWith('?')) &&
           !text.contains("%1") && !text.contains("%2");
}

void put(const QString& path, const QByteArray& content) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

class RefusalTests : public QObject {
    Q_OBJECT

  private slots:
    void a_file_cut_off_at_any_byte_is_refused_data();
    void a_file_cut_off_at_any_byte_is_refused();
    void a_file_with_any_byte_damaged_is_read_as_an_experiment_or_refused_data();
    void a_file_with_any_byte_damaged_is_read_as_an_experiment_or_refused();
    void a_value_that_no_experiment_has_is_refused_by_its_key_data();
    void a_value_that_no_experiment_has_is_refused_by_its_key();
    void a_hiker_that_there_cannot_be_is_refused_by_her_place_data();
    void a_hiker_that_there_cannot_be_is_refused_by_her_place();
    void a_start_has_as_many_numbers_as_the_function_has_variables_data();
    void a_start_has_as_many_numbers_as_the_function_has_variables();
    void what_is_said_of_hikers_and_cannot_be_is_refused_data();
    void what_is_said_of_hikers_and_cannot_be_is_refused();
    void what_came_later_is_unknown_to_the_first_version_data();
    void what_came_later_is_unknown_to_the_first_version();
    void a_function_is_refused_by_the_character_data();
    void a_function_is_refused_by_the_character();
    void what_is_no_experiment_is_refused_data();
    void what_is_no_experiment_is_refused();
    void a_damaged_line_is_named_data();
    void a_damaged_line_is_named();
    void a_file_that_cannot_be_read_is_named_data();
    void a_file_that_cannot_be_read_is_named();
    void a_file_as_large_as_allowed_is_read();
};

void RefusalTests::a_file_cut_off_at_any_byte_is_refused_data() {
    QTest::addColumn<Experiment>("experiment");
    QTest::newRow("one hiker") << Experiment(Alone{"√x·π − |x|", {-3.25, 0}, 0.1, 100, std::nullopt, 1e-5});
    QTest::newRow("of x and y") << Experiment(Alone{"x² + 10y²", {-3.25, 1.0 / 3}});
    QTest::newRow("eight of them") << one_of_each();
}

void RefusalTests::a_file_cut_off_at_any_byte_is_refused() {
    QFETCH(const Experiment, experiment);
    const QByteArray whole = experiment_to_json(experiment).trimmed();
    QCOMPARE(experiment_from_json(whole), experiment);
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const QString sentence = refusal_of_json(whole.left(size));
        QVERIFY2(is_sentence(sentence) && sentence.startsWith("Line "),
                 qPrintable(QString("after %1 bytes: %2").arg(size).arg(sentence)));
    }
}

void RefusalTests::a_file_with_any_byte_damaged_is_read_as_an_experiment_or_refused_data() {
    QTest::addColumn<QByteArray>("whole");
    QTest::newRow("version 1") << QByteArray(R"({
    "difference_step": null, "format": "hiker experiment", "function": "x^2", "iterations": 100,
    "learning_rate": 0.1, "precision": 1e-04, "start": [ 3 ], "version": 1
})");
    QTest::newRow("one hiker") << experiment_to_json({});
    QTest::newRow("of x and y") << experiment_to_json(Alone{"x² + 10y²", {3, -1}});
    QTest::newRow("eight of them") << experiment_to_json(one_of_each());
}

/// Whatever a disk does to a byte: no crash, no other exception, and never a value out of its range.
void RefusalTests::a_file_with_any_byte_damaged_is_read_as_an_experiment_or_refused() {
    QFETCH(const QByteArray, whole);
    for (qsizetype place = 0; place < whole.size(); ++place)
        for (const char damage : {'\0', '"', '}', '9', '-', 'e', '\xff', ' '}) {
            QByteArray damaged = whole;
            damaged[place] = damage;
            const QString sentence = refusal_of([&] { check_ranges(experiment_from_json(damaged)); });
            QVERIFY2(sentence.isEmpty() || is_sentence(sentence),
                     qPrintable(QString("%1 at byte %2: %3").arg(static_cast<int>(damage)).arg(place).arg(sentence)));
        }
}

void RefusalTests::a_value_that_no_experiment_has_is_refused_by_its_key_data() {
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("text");
    const auto rows = [](const char* key, std::initializer_list<const char*> texts) {
        for (const char* text : texts)
            QTest::addRow("%s: %s", key, text) << QByteArray(key) << QByteArray(text);
    };
    rows("function", {"null", "true", "3", "[]", "[\"x^2\"]", "{}"});
    rows("start", {"null", "true", "3", "\"3\"", "{}", "[]", "[3, 4]", "[null]", "[\"3\"]", "[[3]]", "[1.1e100]",
                   "[-1.1e100]", "[1e308]"});
    rows("learning_rate",
         {"null", "true", "\"0.1\"", "[0.1]", "{}", "0", "-0.1", "9e-13", "1.1e12", "1e308", "5e-324"});
    rows("iterations", {"null", "true", "\"100\"", "[100]", "{}", "0", "-1", "1.5", "1000000001", "1e10", "1e308",
                        "9223372036854775807", "0.9999999999999999"});
    rows("precision", {"true", "false", "\"off\"", "[0.1]", "{}", "0", "-1", "1e-301", "1.1e12"});
    rows("difference_step", {"true", "\"automatic\"", "[0.1]", "{}", "0", "-1", "9e-13", "1.0000000000000002", "2"});
}

void RefusalTests::a_value_that_no_experiment_has_is_refused_by_its_key() {
    QFETCH(const QByteArray, key);
    QFETCH(const QByteArray, text);
    const QString sentence = refusal_of_json(with_text(key, text));
    QVERIFY2(is_sentence(sentence), qPrintable(sentence));
    QVERIFY2(sentence.startsWith("At \"" + key + "\""), qPrintable(sentence));
}

void RefusalTests::a_hiker_that_there_cannot_be_is_refused_by_her_place_data() {
    QTest::addColumn<QByteArray>("hiker");
    QTest::addColumn<QStringList>("told");
    const auto row = [](const QByteArray& hiker, const QStringList& told) {
        QTest::newRow(hiker.left(60)) << hiker << told;
    };
    for (const char* hiker : {"null", "3", "\"Anna\"", "[{}]"})
        row(hiker, {"{ }"});
    row(R"({ "colours": "black" })",
        {"\"colours\"", "there are: optimizer, hyperparameters, name, colour, hidden, start, learning_rate."});
    row(R"({ "": 1 })", {"\"\""});
    row(R"({ "function": "x^2" })", {"\"function\""});
    row(R"({ "hikers": [] })", {"\"hikers\""});
    row("{ \"" + QByteArray(100'000, 'x') + "\": 1 }", {"xxx", "in a hiker"});
    const auto rows = [&](const QByteArray& key, const QByteArrayList& values, const QString& told) {
        for (const QByteArray& value : values)
            row("{ \"" + key + "\": " + value + " }", {"At \"" + key + "\": ", told});
    };
    rows("start", {"3", "[]", "[3, 4]", "[\"3\"]", "[1.1e100]", "null"}, "number");
    rows("learning_rate", {"0", "-1", "\"0.1\"", "null", "1.1e12", "[0.1]"}, "Learning rate: type a number");
    rows("optimizer", {"\"Adam\"", "\"sgd\"", "\"\"", "null", "1", "[\"adam\"]", R"("adam\u0000")"},
         "gradient-descent, momentum, nesterov, adagrad, rmsprop, adam, line-search, newton");
    rows("colour", {"\"red\"", "\"Black\"", "\"\"", "1", "null", "[\"black\"]"},
         "vermillion, green, purple, orange, sky-blue, black, yellow, blue");
    rows("hidden", {"0", "1", "null", "\"true\"", "[]"}, "true or false");
    rows("name", {"null", "1", "[\"Anna\"]", "{}"}, "quotation marks");
    const QByteArray quote("\"");
    rows("name",
         {quote + QByteArray(41, 'x') + quote, quote + QByteArray(500'000, 'x') + quote, R"("Anna\n")", R"("\u0000")",
          R"("\u001b[31m")", R"("\u0085")", R"("\u2028")", R"("\ufeffAnna")", R"("\ud83e")", R"("\udd7e\ud83e")"},
         "A name has at most 40 characters");
}

void RefusalTests::a_hiker_that_there_cannot_be_is_refused_by_her_place() {
    QFETCH(const QByteArray, hiker);
    QFETCH(const QStringList, told);
    const QStringList places{"1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th"};
    for (qsizetype i = 0; i < places.size(); ++i) {
        const QString sentence =
            refusal_of_json(beside_the_function("\"hikers\": [" + QByteArray("{}, ").repeated(i) + hiker + "]"));
        QVERIFY2(is_sentence(sentence), qPrintable(sentence));
        QVERIFY2(sentence.startsWith(QString("At \"hikers\", %1: ").arg(places[i])), qPrintable(sentence));
        QVERIFY2(sentence.size() < 300, qPrintable(sentence));
        for (const QString& part : told)
            QVERIFY2(sentence.contains(part), qPrintable(sentence));
    }
}

void RefusalTests::a_start_has_as_many_numbers_as_the_function_has_variables_data() {
    QTest::addColumn<QByteArray>("function");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QString>("told");
    const QString one = "the function has only x, so there must be one number in square brackets, such as [3].";
    const QString two = "the function has x and y, so there must be two numbers in square brackets, such as [3, -1].";
    const auto row = [](const QByteArray& function, const QByteArray& start, const QString& told) {
        QTest::newRow(function + " from " + start) << function << start << told;
    };
    row("x^2", "[3, -1]", one);
    row("x^2", "[]", one);
    row("y = x^2", "[3, -1]", one);
    row("x^2 + y^2", "[3]", two);
    row("y", "[3]", two);
    row("x^2 + y^2", "3", two);
    row("x^2 + y^2", "[]", two);
    row("x^2 + y^2", "[3, -1, 2]", two);
    row("x^2 + y^2", "[1.1e100, 2]", "Start: type a number from -1e+100 to 1e+100,");
    row("x^2 + y^2", "[2, -1.1e100]", "Start y: type a number from -1e+100 to 1e+100,");
    row("x^2 + y^2", "[3, null]", "Start y: type a number");
    row("x^2 + y^2", "[3, [1]]", "Start y: type a number");
}

/// Whichever comes first in the file, and beside the function as well as in the list of hikers.
void RefusalTests::a_start_has_as_many_numbers_as_the_function_has_variables() {
    QFETCH(const QByteArray, function);
    QFETCH(const QByteArray, start);
    QFETCH(const QString, told);
    const QByteArray begin = R"({ "format": "hiker experiment", "version": 2, )";
    const QByteArray formula = "\"function\": \"" + function + "\"";
    const QByteArray alone = "\"start\": " + start;
    const QByteArray listed = R"("hikers": [{}, { "start": )" + start + " }]";
    for (const QByteArray& values : {formula + ", " + alone, alone + ", " + formula})
        QVERIFY2(refusal_of_json(begin + values + " }").startsWith("At \"start\": " + told),
                 qPrintable(refusal_of_json(begin + values + " }")));
    for (const QByteArray& values : {formula + ", " + listed, listed + ", " + formula})
        QVERIFY2(refusal_of_json(begin + values + " }").startsWith("At \"hikers\", 2nd: At \"start\": " + told),
                 qPrintable(refusal_of_json(begin + values + " }")));
}

void RefusalTests::what_is_said_of_hikers_and_cannot_be_is_refused_data() {
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QStringList>("told");
    const auto row = [](const QByteArray& values, const QStringList& told) {
        QTest::newRow(values.left(60)) << values << told;
    };
    const auto crowd = [](qsizetype size) { return "[{}" + QByteArray(", {}").repeated(size - 1) + "]"; };
    for (const QByteArray& hikers : {QByteArray("[]"), QByteArray("null"), QByteArray("{}"), QByteArray("1"),
                                     QByteArray("\"Anna\""), crowd(9), crowd(100'000)})
        row("\"hikers\": " + hikers, {"At \"hikers\": there must be 1 to 8 hikers"});
    for (const char* selected : {"0", "-1", "4", "1.5", "1e300", "null", "true", "\"1\"", "[1]", "\"Anna\""})
        row(QByteArray("\"hikers\": [{}, {}, {}], \"selected\": ") + selected, {"At \"selected\": ", "the last is 3."});
    row("\"selected\": 2", {"At \"selected\": ", "the last is 1."});
    // What is said of the selected one beside a list or without one.
    row("\"name\": \"Anna\"", {"There is nothing that is called \"name\" in an experiment."});
    row("\"optimizer\": \"sgd\"", {"At \"optimizer\": ", "gradient-descent, momentum"});
    row(R"("hyperparameters": { "beta1": 0.9 })", {"At \"hyperparameters\": gradient-descent has none", "\"beta1\""});
    const QByteArray adam = R"("optimizer": "adam", "hyperparameters": )";
    row(adam + R"({ "beta3": 0.9 })",
        {"At \"hyperparameters\": adam has no \"beta3\"; there are: beta1, beta2, epsilon."});
    row(adam + "{ \"" + QByteArray(100'000, 'x') + "\": 0 }", {"At \"hyperparameters\": adam has no \"xxx"});
    for (const char* values : {"[0.9]", "null", "0.9", "\"usual\""})
        row(adam + values, {"At \"hyperparameters\": ", R"({ "beta1": 0.9 })"});
    for (const char* value : {"1", "-0.1", "0.99991", "null", "\"0.9\"", "true", "[0.9]", "1e308"})
        row(adam + "{ \"beta1\": " + value + " }", {"At \"hyperparameters\": beta1: type a number from 0 to 0.9999,"});
}

void RefusalTests::what_is_said_of_hikers_and_cannot_be_is_refused() {
    QFETCH(const QByteArray, values);
    QFETCH(const QStringList, told);
    const QString sentence = refusal_of_json(beside_the_function(values));
    QVERIFY2(is_sentence(sentence), qPrintable(sentence));
    QVERIFY2(sentence.size() < 300, qPrintable(sentence));
    for (const QString& part : told)
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
}

void RefusalTests::what_came_later_is_unknown_to_the_first_version_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("hikers") << QByteArray("[{}]");
    QTest::newRow("selected") << QByteArray("1");
    QTest::newRow("optimizer") << QByteArray("\"adam\"");
    QTest::newRow("hyperparameters") << QByteArray("{}");
}

void RefusalTests::what_came_later_is_unknown_to_the_first_version() {
    QFETCH(const QByteArray, text);
    const char* const key = QTest::currentDataTag();
    QByteArray json = with_text(key, text);
    QCOMPARE(refusal_of_json(json), QString("There is nothing that is called \"%1\" in an experiment.").arg(key));
    QCOMPARE(refusal_of_json(json.replace("\"version\": 1", "\"version\": 2")), QString());
}

void RefusalTests::a_function_is_refused_by_the_character_data() {
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QString>("place");
    QTest::newRow("empty") << QByteArray() << "character 1";
    QTest::newRow("an unknown name") << QByteArray("x^2 + foo") << "character 7";
    QTest::newRow("behind letters of more bytes") << QByteArray("π·x² + foo") << "character 8";
    QTest::newRow("z") << QByteArray("x^2 + z^2") << "character 7";
    QTest::newRow("a bracket that is not closed") << QByteArray("(x") << "character";
    QTest::newRow("too long") << "x" + QByteArray("+x").repeated(500) << "character";
    QTest::newRow("a line break in a word") << QByteArray("x + fo\\no") << "character 5";
    QTest::newRow("a NUL character") << QByteArray("x\\u0000+1") << "character 2";
    QTest::newRow("half of a surrogate pair") << QByteArray("x+\\ud800") << "character 3";
}

void RefusalTests::a_function_is_refused_by_the_character() {
    QFETCH(const QByteArray, typed);
    QFETCH(const QString, place);
    const QString sentence = refusal_of_json(with_text("function", "\"" + typed + "\""));
    QVERIFY2(is_sentence(sentence), qPrintable(sentence));
    QVERIFY2(sentence.startsWith("At \"function\", " + place), qPrintable(sentence));
}

void RefusalTests::what_is_no_experiment_is_refused_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("named");
    const auto row = [](const char* name, const QByteArray& json, const QString& named) {
        QTest::newRow(name) << json << named;
    };
    row("empty", "", "Line 1");
    row("space alone", " \n ", "Line ");
    row("null", "null", "Line 1");
    row("an array", "[]", "Line 1");
    row("an array of experiments", "[" + experiment_to_json({}) + "]", "Line 1");
    row("a number", "3", "Line 1");
    row("a text", "\"x^2\"", "Line 1");
    row("binary junk", QByteArray("\x7f\x45\x4c\x46\x02\x01\x01\0\0\xfe\xff", 11), "Line 1");
    row("a PNG's beginning", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), "Line 1");
    row("UTF-16", QByteArray("\xff\xfe{\0}\0", 6), "Line 1");
    row("NUL bytes", QByteArray(100, '\0'), "Line 1");
    row("two objects", experiment_to_json({}) + experiment_to_json({}), "Line ");
    row("brackets ten thousand deep", QByteArray(10'000, '['), "Line 1");
    row("other JSON", R"({ "name": "hiker", "lockfileVersion": 2 })", "\"format\"");
    row("no format", R"({ "version": 1, "function": "x^2" })", "\"format\"");
    row("another format", R"({ "format": "climber experiment", "version": 1, "function": "x^2" })", "\"format\"");
    row("a format of another type", R"({ "format": 1, "version": 1, "function": "x^2" })", "\"format\"");
    row("no version", R"({ "format": "hiker experiment", "function": "x^2" })", "\"version\"");
    row("a version in quotes", R"({ "format": "hiker experiment", "version": "1", "function": "x^2" })", "\"version\"");
    row("version null", R"({ "format": "hiker experiment", "version": null, "function": "x^2" })", "\"version\"");
    row("version 0", R"({ "format": "hiker experiment", "version": 0, "function": "x^2" })", "\"version\"");
    row("version -1", R"({ "format": "hiker experiment", "version": -1, "function": "x^2" })", "\"version\"");
    row("version 1.5", R"({ "format": "hiker experiment", "version": 1.5, "function": "x^2" })", "\"version\"");
    row("version 3", R"({ "format": "hiker experiment", "version": 3, "function": "x^2" })", "newer Hiker");
    row("version 3 with a key of its own", R"({ "format": "hiker experiment", "version": 3, "functions": [] })",
        "newer Hiker");
    row("version 1e300", R"({ "format": "hiker experiment", "version": 1e300, "function": "x^2" })", "newer Hiker");
    row("no function", R"({ "format": "hiker experiment", "version": 1 })", "\"function\"");
    row("hikers without a function", R"({ "format": "hiker experiment", "version": 2, "hikers": [{}] })",
        "\"function\"");
    row("a misspelled key", with_text("learningrate", "0.1"), "\"learningrate\"");
    row("a key of a hundred thousand letters", with_text(QByteArray(100'000, 'k'), "0.1"), "kkk…\"");
    row("a key in capitals", with_text("Precision", "0.1"), "\"Precision\"");
    row("a key without letters", with_text("", "0.1"), "\"\"");
    row("a lesson's key", with_text("outcome", "\"converged\""), "\"outcome\"");
}

void RefusalTests::what_is_no_experiment_is_refused() {
    QFETCH(const QByteArray, json);
    QFETCH(const QString, named);
    const QString sentence = refusal_of_json(json);
    QVERIFY2(is_sentence(sentence), qPrintable(sentence));
    QVERIFY2(sentence.contains(named), qPrintable(sentence));
}

void RefusalTests::a_damaged_line_is_named_data() {
    QTest::addColumn<QByteArray>("third_line");
    QTest::newRow("1e999") << QByteArray("\"learning_rate\": 1e999,");
    QTest::newRow("-1e999") << QByteArray("\"start\": [-1e999],");
    QTest::newRow("NaN") << QByteArray("\"learning_rate\": NaN,");
    QTest::newRow("Infinity") << QByteArray("\"learning_rate\": Infinity,");
    QTest::newRow("a decimal comma") << QByteArray("\"learning_rate\": 0,1,");
    QTest::newRow("no quotation marks") << QByteArray("learning_rate: 0.1,");
    QTest::newRow("not UTF-8") << QByteArray("\"function\": \"x\xb2\",");
    QTest::newRow("UTF-8 that is cut off") << QByteArray("\"function\": \"x\xc2\",");
    QTest::newRow("a comment") << QByteArray("// \"learning_rate\": 0.1,");
    QTest::newRow("two commas") << QByteArray("\"learning_rate\": 0.1,,");
}

void RefusalTests::a_damaged_line_is_named() {
    QFETCH(const QByteArray, third_line);
    const QString sentence = refusal_of_json("{ \"format\": \"hiker experiment\",\n\"version\": 1,\n" + third_line +
                                             "\n\"iterations\": 100,\n\"precision\": 0.1 }\n");
    QVERIFY2(is_sentence(sentence), qPrintable(sentence));
    QVERIFY2(sentence.startsWith("Line 3 "), qPrintable(sentence));
}

void RefusalTests::a_file_that_cannot_be_read_is_named_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("missing") << "missing.hiker";
    QTest::newRow("in a missing folder") << "folder/missing.hiker";
    QTest::newRow("a folder") << ".";
    QTest::newRow("below a file") << "large.hiker/within.hiker";
    QTest::newRow("too large") << "large.hiker";
    QTest::newRow("a link that leads nowhere") << "link.hiker";
    QTest::newRow("a name with a placeholder") << "100%1.hiker";
}

void RefusalTests::a_file_that_cannot_be_read_is_named() {
    QFETCH(const QString, name);
    const QTemporaryDir folder;
    put(folder.filePath("large.hiker"), QByteArray((1 << 20) + 1, ' '));
    QVERIFY(QFile::link(folder.filePath("nowhere"), folder.filePath("link.hiker")));
    const QString path = folder.filePath(name);
    const QString sentence = refusal_of([&] { read_file(path); });
    QVERIFY2(sentence.startsWith(path) && sentence.endsWith('.'), qPrintable(sentence));
    QVERIFY2(sentence.size() > path.size() + 10, qPrintable(sentence));
}

void RefusalTests::a_file_as_large_as_allowed_is_read() {
    const QTemporaryDir folder;
    const QByteArray content = experiment_to_json({}).leftJustified(1 << 20, ' ');
    put(folder.filePath("a.hiker"), content);
    QCOMPARE(read_file(folder.filePath("a.hiker")), content);
    QCOMPARE(experiment_from_json(content), Experiment{});
}

} // namespace hiker

std::unique_ptr<QObject> refusal_tests() {
    return std::make_unique<hiker::RefusalTests>();
}

#include "refusal_test.moc"
