// SPDX-License-Identifier: GPL-3.0-or-later
//
// On whatever colours the system has, everything can be seen: contrast ratios as the Web Content Accessibility
// Guidelines 2.1 define and ask for them.
#include <QLabel>
#include <QTest>

#include "palettes.h"
#include "plot/contrast.h"
#include "plot/plot.h"
#include "tests.h"
#include "whole_program.h"
#include "window/graph_panels.h"

namespace hiker {

namespace {

struct Line {
    const char* name;
    QColor Theme::*color;
};

constexpr std::array lines{
    Line{"axis", &Theme::axis},           Line{"curve", &Theme::curve},     Line{"trail", &Theme::trail},
    Line{"ghost", &Theme::ghost},         Line{"tangent", &Theme::tangent}, Line{"secant", &Theme::secant},
    Line{"step down", &Theme::step_down}, Line{"step up", &Theme::step_up}, Line{"terrain", &Theme::terrain}};
/// These may be faint, but not for those who need contrast.
constexpr std::array faint_lines{Line{"grid", &Theme::grid}, Line{"trail line", &Theme::trail_line},
                                 Line{"faded curve", &Theme::faded_curve}};

bool has_high_contrast(const QByteArray& name) {
    return name.startsWith("high");
}

/// The strongest contrast that anything drawn on a widget has with its ground.
double strongest_on(QWidget& widget, const QColor& ground) {
    const QImage picture = widget.grab().toImage();
    double most = 1;
    for (int y = 3; y < picture.height() - 3; ++y)
        for (int x = 3; x < picture.width() - 3; ++x)
            most = std::max(most, contrast(picture.pixelColor(x, y), ground));
    return most;
}

struct Said {
    QString text;
    QColor color;
    QColor ground;
};

/// What a widget says and on which ground, as far as its palette tells.
std::optional<Said> said_by(const QWidget& widget) {
    const auto color = [&](QPalette::ColorRole role) { return widget.palette().color(role); };
    if (!widget.isVisible() || !widget.isEnabled())
        return std::nullopt;
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return Said{label->text(), color(QPalette::WindowText), color(QPalette::Window)};
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        return Said{line->text(), color(QPalette::Text), color(QPalette::Base)};
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return Said{button->text(), color(QPalette::ButtonText), color(QPalette::Button)};
    return std::nullopt;
}

QStringList illegible_in(const QWidget& window) {
    QStringList found;
    for (const QWidget* widget : window.findChildren<QWidget*>())
        if (const auto said = said_by(*widget); said && !said->text.isEmpty())
            if (const double ratio = contrast(said->color, said->ground); ratio < text_contrast)
                found << QString("%1 \"%2\": %3 on %4 has %5")
                             .arg(path_of(widget), said->text, said->color.name(), said->ground.name())
                             .arg(ratio);
    return found;
}

} // namespace

class ColoursTests : public QObject {
    Q_OBJECT

  private slots:
    void init() { QSettings().clear(); }
    void cleanup() { QApplication::setPalette(QApplication::style()->standardPalette()); }
    void contrast_is_that_of_the_guidelines_data();
    void contrast_is_that_of_the_guidelines();
    void a_colour_is_made_legible_and_stays_itself_where_it_is();
    void lines_and_texts_of_pictures_can_be_seen_data();
    void lines_and_texts_of_pictures_can_be_seen();
    void hikers_can_be_told_apart_data();
    void hikers_can_be_told_apart();
    void the_window_can_be_read_data();
    void the_window_can_be_read();
    void a_mistake_can_be_read_data();
    void a_mistake_can_be_read();
    void icons_can_be_seen_data();
    void icons_can_be_seen();
    void pictures_follow_while_the_program_runs_data();
    void pictures_follow_while_the_program_runs();

  private:
    static void all_palettes() {
        QTest::addColumn<QPalette>("palette");
        for (const NamedPalette& one : palettes())
            QTest::newRow(one.name) << one.palette;
    }
};

/// From the examples of WebAIM's contrast checker.
void ColoursTests::contrast_is_that_of_the_guidelines_data() {
    QTest::addColumn<QColor>("one");
    QTest::addColumn<QColor>("other");
    QTest::addColumn<double>("ratio");
    QTest::newRow("black on white") << QColor(Qt::black) << QColor(Qt::white) << 21.0;
    QTest::newRow("the same") << QColor("#123456") << QColor("#123456") << 1.0;
    QTest::newRow("the lightest legible grey on white") << QColor("#767676") << QColor(Qt::white) << 4.54;
    QTest::newRow("red on white") << QColor("#ff0000") << QColor(Qt::white) << 4.0;
    QTest::newRow("yellow on black") << QColor("#ffff00") << QColor(Qt::black) << 19.56;
}

void ColoursTests::contrast_is_that_of_the_guidelines() {
    QFETCH(QColor, one);
    QFETCH(QColor, other);
    QFETCH(double, ratio);
    QVERIFY(std::abs(contrast(one, other) - ratio) < 0.01);
    QCOMPARE(contrast(one, other), contrast(other, one));
}

void ColoursTests::a_colour_is_made_legible_and_stays_itself_where_it_is() {
    QCOMPARE(legible("#0072b2", Qt::white), QColor("#0072b2"));
    for (const NamedPalette& one : palettes()) {
        const QColor ground = one.palette.color(QPalette::Window);
        for (int hue = 0; hue < 360; hue += 15)
            QVERIFY(contrast(legible(QColor::fromHsv(hue, 200, 200), ground), ground) >= text_contrast);
    }
}

void ColoursTests::lines_and_texts_of_pictures_can_be_seen_data() {
    all_palettes();
}

void ColoursTests::lines_and_texts_of_pictures_can_be_seen() {
    QFETCH(QPalette, palette);
    const Theme theme = theme_of(palette);
    QVERIFY(contrast(theme.text, theme.background) >= 7);
    const auto check = [&](const QString& name, const QColor& color) {
        const double ratio = contrast(color, theme.background);
        QVERIFY2(ratio >= graphics_contrast, qPrintable(QString("%1 has %2").arg(name).arg(ratio)));
    };
    for (const Line& line : lines)
        check(line.name, theme.*line.color);
    for (int hiker = 0; hiker < 8; ++hiker)
        check(QString("hiker %1").arg(hiker), theme.hiker(hiker));
    if (has_high_contrast(QTest::currentDataTag()))
        for (const Line& line : faint_lines)
            check(line.name, theme.*line.color);
}

void ColoursTests::hikers_can_be_told_apart_data() {
    all_palettes();
}

void ColoursTests::hikers_can_be_told_apart() {
    QFETCH(QPalette, palette);
    const Theme theme = theme_of(palette);
    for (int one = 0; one < 8; ++one)
        for (int other = one + 1; other < 8; ++other) {
            const QColor a = theme.hiker(one);
            const QColor b = theme.hiker(other);
            const int apart =
                std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue());
            QVERIFY2(apart > (has_high_contrast(QTest::currentDataTag()) ? 40 : 60),
                     qPrintable(QString("%1 and %2: %3").arg(one).arg(other).arg(apart)));
        }
}

void ColoursTests::the_window_can_be_read_data() {
    all_palettes();
}

void ColoursTests::the_window_can_be_read() {
    QFETCH(QPalette, palette);
    QApplication::setPalette(palette);
    WholeProgram program(several({from(3), with({"adam"}, 0.1, -1)}));
    QVERIFY(program.is_ready());
    program.window.open(":/lessons/momentum.md");
    QStringList illegible;
    for (QDockWidget* panel : program.panels()) {
        program.show(panel);
        for (const Qt::Key key : {Qt::Key_Home, Qt::Key_Right, Qt::Key_End}) {
            program.press(key);
            QTest::qWait(30);
            illegible << illegible_in(program.window);
        }
        keep_picture(program.window, QString("%1, %2").arg(QTest::currentDataTag(), panel->objectName()));
    }
    for (const char* action : {"action_export", "action_sweep"}) {
        QDialog* dialog = program.dialog_of(action);
        illegible << illegible_in(*dialog);
        keep_picture(*dialog, QString("%1, %2").arg(QTest::currentDataTag(), action));
        dialog->close();
    }
    illegible.removeDuplicates();
    QVERIFY2(illegible.isEmpty(), qPrintable("\n" + illegible.join("\n")));
}

void ColoursTests::a_mistake_can_be_read_data() {
    all_palettes();
}

/// Also where the palette changes after it has been made.
void ColoursTests::a_mistake_can_be_read() {
    QFETCH(QPalette, palette);
    WholeProgram program;
    QVERIFY(program.is_ready());
    program.type("learning_rate", "much");
    program.type("function", "x^");
    QApplication::setPalette(palette);
    QVERIFY(!program.label("message").isEmpty());
    const QStringList illegible = illegible_in(program.window);
    QVERIFY2(illegible.isEmpty(), qPrintable(illegible.join("\n")));
    QVERIFY(program.the("learning_rate")->palette().color(QPalette::Text) !=
            program.the("start")->palette().color(QPalette::Text));
}

void ColoursTests::icons_can_be_seen_data() {
    all_palettes();
}

void ColoursTests::icons_can_be_seen() {
    QFETCH(QPalette, palette);
    WholeProgram program;
    QVERIFY(program.is_ready());
    QApplication::setPalette(palette);
    QTest::qWait(10);
    for (const char* name : {"to_start", "step_back", "play", "step", "to_end", "reset"}) {
        const double ratio = strongest_on(*program.the(name), palette.color(QPalette::Window));
        QVERIFY2(ratio >= graphics_contrast, qPrintable(QString("%1 has %2").arg(name).arg(ratio)));
    }
}

void ColoursTests::pictures_follow_while_the_program_runs_data() {
    all_palettes();
}

void ColoursTests::pictures_follow_while_the_program_runs() {
    QFETCH(QPalette, palette);
    WholeProgram program;
    QVERIFY(program.is_ready());
    for (const char* panel : {"slope", "convergence", "difference", "rate_map"}) {
        program.show(program.the<QDockWidget>(panel));
        QTest::qWait(20);
        QApplication::setPalette(palette);
        QTest::qWait(20);
        const Theme theme = theme_of(palette);
        for (Plot* plot : program.window.findChildren<Plot*>())
            if (plot->isVisible() && !plot->visibleRegion().isEmpty())
                QVERIFY2(plot->grab().toImage().pixelColor(4, plot->height() - 5) == theme.background,
                         qPrintable(path_of(plot)));
        QApplication::setPalette(QApplication::style()->standardPalette());
    }
}

} // namespace hiker

std::unique_ptr<QObject> colours_tests() {
    return std::make_unique<hiker::ColoursTests>();
}

#include "colours_test.moc"
