// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts.h"

#include <QDir>
#include <QFile>

#include "files/experiment_file.h"
#include "files/gallery.h"
#include "files/lesson.h"
#include "words/hikers.h"

namespace hiker::gestures {

namespace {

/// A formula of so many variables, by a small grammar.
QString grown(Chance& chance, int depth, bool has_y) {
    if (depth == 0)
        return chance.of(std::vector<QString>{"x", "x", has_y ? "y" : "x", "2", "0.1", "π", "e", "1e3", "-1"});
    const QString a = grown(chance, depth - 1, has_y);
    const QString b = grown(chance, depth - 1, has_y);
    switch (chance.below(7)) {
        case 0:
            return a + " + " + b;
        case 1:
            return a + "*(" + b + ")";
        case 2:
            return "(" + a + ")/(" + b + ")";
        case 3:
            return "(" + a + ")^" + chance.of(std::vector<QString>{"2", "3", "0.5", "x"});
        case 4:
            return chance.of(std::vector<QString>{"sin", "cos", "exp", "ln", "sqrt", "abs", "tan", "floor"}) + "(" + a +
                   ")";
        case 5:
            return "|" + a + "|";
        default:
            return a + " - " + b;
    }
}

} // namespace

QString some_garbage(Chance& chance) {
    static const std::vector<QString> known{
        "",
        " ",
        "\n\n",
        "\t",
        QString(QChar(0)),
        "☃",
        "𝑥²",
        "👣👣",
        "x̂",
        "ﷺ",
        "\u202Ex\u202C",
        "x = 3",
        "x, 2",
        "f(x) = ",
        "y = x^2",
        "sin",
        "((((((",
        "))",
        "|x",
        "\"x\"",
        "1e400",
        "1,5",
        "x^(99999999999)",
        "0x10",
        "2e3x",
        "--x",
        "x!!",
        "x?1:2",
        "1/0",
        "ln(-1)",
        "<b>bold</b>",
        "%1 %2 %n",
        "C:\\x",
        "import numpy",
        "x^2\r\nx^3",
    };
    if (chance.one_in(4)) {
        QString text;
        for (int i = chance.between(1, 60); i > 0; --i)
            text +=
                QChar(static_cast<char16_t>(chance.one_in(3) ? chance.between(1, 0xd7ff) : chance.between(32, 126)));
        return text;
    }
    if (chance.one_in(12))
        return QString("x+").repeated(chance.between(1, 3000)) + "x";
    if (chance.one_in(12))
        return QString("(").repeated(chance.between(1, 2000)) + "x";
    return chance.of(known);
}

QString some_formula(Chance& chance) {
    static const std::vector<QString> good{"x^2",
                                           "x²",
                                           "sin(x) + x²/10",
                                           "x^4 - 3x^3 + 2",
                                           "|x|",
                                           "x - ln x",
                                           "1/x",
                                           "tan(10*x)",
                                           "sin(300x)",
                                           "√x",
                                           "x^3",
                                           "exp(x)",
                                           "exp(exp(x))",
                                           "sin(1/x)",
                                           "floor(x)",
                                           "5",
                                           "x",
                                           "-x^2",
                                           "ln(x)",
                                           "x^x",
                                           "1e-300x",
                                           "1e300x^2",
                                           "f(x) = 3x",
                                           "sin(x)*exp(-x^2)",
                                           "(x-1)^2(x+2)^2",
                                           "sqrt(1-x²)",
                                           "2^x + 2^(-x)",
                                           "0/0",
                                           "x^2 + y^2",
                                           "x² + 10y²",
                                           "(1-x)^2+100(y-x²)²",
                                           "(x²+y-11)²+(x+y²-7)²",
                                           "xy",
                                           "sin(x) sin(y)",
                                           "1/(x*y)",
                                           "x+y",
                                           "ln(x y)",
                                           "|x|+|y|",
                                           "x^4-y^4",
                                           "y",
                                           "sin(40x)sin(40y)"};
    if (chance.one_in(5))
        return some_garbage(chance);
    return chance.one_in(4) ? grown(chance, chance.between(1, 4), chance.one_in(2)) : chance.of(good);
}

QString some_number(Chance& chance) {
    static const std::vector<QString> known{"0",     "3",    "-3",   "0.1", "0.9",    "1",     "1.1",    "100", "1000",
                                            "1e-4",  "1e-8", "0.01", "2",   "-0.5",   "1e6",   "0.999",  "12",  "1e100",
                                            "1e-12", "-1e9", "0.5",  "40",  "5e-324", "1e300", "100000", "7",   "0,5",
                                            "nan",   "inf",  "1e",   "1/2", "π",      "−3",    " 3 ",    "+3",  "1e400",
                                            "0x10",  "١٢",   "3.",   ".5",  "1 000",  "abc",   "3;",     "--1", "1.5"};
    if (chance.one_in(10))
        return some_garbage(chance);
    return chance.one_in(3) ? QString::number((chance.part() - 0.4) * 10, 'g', chance.between(1, 17))
                            : chance.of(known);
}

QString some_sweep(Chance& chance) {
    static const std::vector<QString> known{"rates 0.01, 0.1, 0.5, 1, 1.1",
                                            "starts -3 to 3",
                                            "starts -3 to 3 in 7",
                                            "optimizers all",
                                            "starts (3, 2), (-1, 4)",
                                            "rates 0.01 to 1 in 5",
                                            "rates 1 to 1",
                                            "rates",
                                            "starts 1 to 2 in 1000",
                                            "optimizers adam, momentum",
                                            "optimizers nobody",
                                            "rates 0.1"};
    return chance.one_in(5) ? some_garbage(chance) : chance.of(known);
}

QString some_name(Chance& chance) {
    static const std::vector<QString> known{
        "Anna", "Bo", "", "  ", "Ω", "η = 0.1", "a \"b\"", "<i>", "very long name that goes on", "Adam", "👣"};
    return chance.one_in(4) ? some_garbage(chance) : chance.of(known);
}

Experiment some_experiment(Chance& chance) {
    Experiment experiment;
    for (;;) {
        const std::string function = some_formula(chance).toStdString();
        try {
            check_function(function);
            experiment = with_function(experiment, function);
            break;
        } catch (const std::exception&) { // another one
        }
    }
    experiment.iterations = chance.of(std::vector<long long>{1, 3, 40, 100, 100, 1000, 20'000, 1'000'000'000});
    if (chance.one_in(3))
        experiment.precision.reset();
    if (chance.one_in(4))
        experiment.difference_step = 0.5;
    const std::size_t hikers = chance.one_in(2) ? 1 : chance.below(Experiment::most_hikers) + 1;
    experiment.hikers.resize(hikers, experiment.hiker());
    for (std::size_t i = 0; i < hikers; ++i) {
        Hiker& hiker = experiment.hikers[i];
        hiker.colour = static_cast<int>(i);
        hiker.start = {chance.part() * 8 - 4, hiker.start.y};
        hiker.learning_rate = 0.001 * static_cast<double>(chance.between(1, 1200));
        hiker.is_hidden = hikers > 1 && chance.one_in(6);
        if (chance.one_in(3))
            hiker = with_optimizer(hiker, optimizers()[chance.below(optimizers().size())].name);
    }
    experiment.selected = chance.below(hikers);
    return experiment;
}

Files::Files() {
    const QByteArray worked_example = experiment_to_json(Experiment());
    put("whole.hiker", worked_example);
    for (std::uint64_t i = 0; i < 20; ++i) {
        Chance chance(i, i);
        put(QString("whole-%1.hiker").arg(i), experiment_to_json(some_experiment(chance)));
        QByteArray damaged = experiment_to_json(some_experiment(chance));
        for (int j = chance.between(1, 4); j > 0; --j)
            damaged[static_cast<qsizetype>(chance.below(static_cast<std::size_t>(damaged.size())))] =
                static_cast<char>(chance.between(0, 255));
        put(QString("damaged-%1.hiker").arg(i), damaged);
        put(QString("cut-%1.hiker").arg(i),
            worked_example.left(static_cast<qsizetype>(chance.below(static_cast<std::size_t>(worked_example.size())))));
    }
    put("empty.hiker", {});
    put("list.hiker", "[[[[[]]]]]");
    put("zeros.hiker", QByteArray(5000, '\0'));
    put("large.hiker", QByteArray((1 << 20) + 1, ' '));
    put("deep.hiker", QByteArray(100'000, '['));
    put("page.md", "# A page\n\nof nothing\n");
    put("binary.md", QByteArray("\x7f"
                                "ELF\x02\x01\x01\0\0\xff\xfe",
                                11));
    put("picture.png", "\x89PNG\r\n");
    QDir(folder_.path()).mkdir("folder.hiker");
    names_ << folder_.filePath("folder.hiker") << folder_.filePath("nowhere.hiker") << "/dev/null"
           << "/dev/full";
    for (const QString& name : lesson_names())
        names_ << lesson_path(name);
    for (const KnownLandscape& landscape : known_landscapes())
        names_ << landscape_path(landscape.name);
}

QString Files::put(const QString& name, const QByteArray& content) {
    QFile file(folder_.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    names_ << file.fileName();
    return file.fileName();
}

QString Files::to_open(Chance& chance) {
    return names_[static_cast<qsizetype>(chance.below(static_cast<std::size_t>(names_.size())))];
}

QString Files::to_write(Chance& chance, const QString& ending) {
    switch (chance.below(8)) {
        case 0:
            return folder_.filePath("no/such/folder/file" + ending);
        case 1:
            return folder_.filePath("folder.hiker");
        case 2:
            return "/dev/full";
        case 3:
            return folder_.filePath("ünïcode 👣" + ending);
        default:
            return folder_.filePath(QString("written-%1").arg(chance.below(4)) + ending);
    }
}

} // namespace hiker::gestures
