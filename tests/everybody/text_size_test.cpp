// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whatever size of text somebody has set for all programs, this one follows and cuts nothing off.
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QTabBar>
#include <QTest>

#include "plot/plot.h"
#include "tests.h"
#include "whole_program.h"

namespace hiker {

namespace {

QFont font_of(int points) {
    QFont font = QApplication::font();
    font.setPointSize(points);
    return font;
}

/// How much more room a widget's text needs than it has, in pixels; nothing where it is all there.
QSize missing_room(const QWidget& widget) {
    const auto beyond = [](QSize needed, QSize there) { return (needed - there).expandedTo({0, 0}); };
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        if (label->text().isEmpty())
            return {0, 0};
        if (label->wordWrap())
            return {0, std::max(0, label->heightForWidth(label->width()) - label->height())};
        const bool gives_way = label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
        return beyond({gives_way ? 0 : label->sizeHint().width(), label->sizeHint().height()}, label->size());
    }
    if (qobject_cast<const QAbstractButton*>(&widget))
        return beyond(widget.minimumSizeHint(), widget.size());
    if (const auto* box = qobject_cast<const QComboBox*>(&widget))
        return beyond({box->minimumSizeHint().width(), box->sizeHint().height()}, box->size());
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget)) {
        const QMargins around = line->textMargins();
        constexpr int frame = 10; // pixels, at both sides together
        const int text = line->fontMetrics().horizontalAdvance(line->text()) + around.left() + around.right() + frame;
        return beyond({line->maxLength() > 100 ? 0 : text, line->minimumSizeHint().height()}, line->size());
    }
    return {0, 0};
}

/// Whether nothing around a widget cuts it off, but for what can be scrolled.
bool is_whole(const QWidget& widget) {
    for (const QWidget* one = &widget; one->parentWidget() && !one->isWindow(); one = one->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea*>(one->parentWidget()->parentWidget()))
            return true;
        if (!one->parentWidget()->rect().adjusted(-1, -1, 1, 1).contains(one->geometry()))
            return false;
    }
    return true;
}

/// In dock panels that are behind others nothing is laid out.
bool is_in_sight(const QWidget& widget) {
    if (!widget.isVisible() || widget.size().isEmpty())
        return false;
    for (const QWidget* one = &widget; one; one = one->parentWidget())
        if (qobject_cast<const QDockWidget*>(one))
            return !one->visibleRegion().isEmpty();
    return true;
}

QStringList cut_off_now(const QWidget& window) {
    QStringList found;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!is_in_sight(*widget) || widget->window() != &window)
            continue;
        const bool is_text = qobject_cast<const QLabel*>(widget) || qobject_cast<const QAbstractButton*>(widget) ||
                             qobject_cast<const QComboBox*>(widget) || qobject_cast<const QLineEdit*>(widget);
        if (!is_text || widget->objectName().startsWith("qt_") || qobject_cast<const QTabBar*>(widget->parentWidget()))
            continue;
        const QSize missing = missing_room(*widget);
        if (missing.width() > 1 || missing.height() > 1)
            found << QString("%1 lacks %2 x %3").arg(path_of(widget)).arg(missing.width()).arg(missing.height());
        else if (!is_whole(*widget))
            found << path_of(widget) + " is cut off by what is around it";
    }
    return found;
}

/// The layout follows in its own time.
QStringList cut_off_in(const QWidget& window) {
    QStringList found;
    (void)QTest::qWaitFor([&] { return (found = cut_off_now(window)).isEmpty(); }, 1000);
    return found;
}

} // namespace

class TextSizeTests : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase() { usual_ = QApplication::font(); }
    void init() { QSettings().clear(); }
    void cleanup() { QApplication::setFont(usual_); }
    void nothing_is_cut_off_data();
    void nothing_is_cut_off();
    void nothing_is_cut_off_in_a_dialog_data();
    void nothing_is_cut_off_in_a_dialog();
    void the_window_fits_a_small_screen_data();
    void the_window_fits_a_small_screen();
    void pictures_have_the_size_of_the_text_data();
    void pictures_have_the_size_of_the_text();
    void another_size_is_followed_while_the_program_runs();

  private:
    static void all_sizes() {
        QTest::addColumn<int>("points");
        for (const int points : {9, 12, 18, 24})
            QTest::addRow("%d points", points) << points;
    }

    QFont usual_;
};

void TextSizeTests::nothing_is_cut_off_data() {
    all_sizes();
}

void TextSizeTests::nothing_is_cut_off() {
    QFETCH(int, points);
    QApplication::setFont(font_of(points));
    WholeProgram program;
    QVERIFY(program.is_ready());
    QStringList cut_off;
    for (QDockWidget* panel : program.panels()) {
        program.show(panel);
        program.press(Qt::Key_End);
        QTest::qWait(50);
        cut_off << cut_off_in(program.window);
        keep_picture(program.window, QString("%1 points, %2").arg(points).arg(panel->objectName()));
        panel->hide();
    }
    cut_off.removeDuplicates();
    QVERIFY2(cut_off.isEmpty(), qPrintable("\n" + cut_off.join("\n")));
}

void TextSizeTests::nothing_is_cut_off_in_a_dialog_data() {
    QTest::addColumn<int>("points");
    QTest::addColumn<QByteArray>("action");
    for (const int points : {9, 12, 18, 24})
        for (const char* action : dialog_actions)
            QTest::addRow("%s, %d points", action, points) << points << QByteArray(action);
}

void TextSizeTests::nothing_is_cut_off_in_a_dialog() {
    QFETCH(int, points);
    QFETCH(QByteArray, action);
    QApplication::setFont(font_of(points));
    WholeProgram program;
    QVERIFY(program.is_ready());
    QDialog* dialog = program.dialog_of(action);
    QTest::qWait(20);
    QStringList cut_off = cut_off_in(*dialog);
    if (auto* kind = dialog->findChild<QComboBox*>("kind"))
        for (int i = 0; i < kind->count(); ++i) {
            kind->setCurrentIndex(i);
            emit kind->activated(i);
            QTest::qWait(20);
            cut_off << cut_off_in(*dialog);
        }
    QVERIFY2(cut_off.isEmpty(), qPrintable("\n" + cut_off.join("\n")));
    keep_picture(*dialog, QString("%1 points, %2").arg(points).arg(QString(action)));
    if (points <= 18)
        QVERIFY2(dialog->width() <= 1280 && dialog->height() <= 700,
                 qPrintable(QString("%1 x %2").arg(dialog->width()).arg(dialog->height())));
    dialog->close();
}

void TextSizeTests::the_window_fits_a_small_screen_data() {
    all_sizes();
}

void TextSizeTests::the_window_fits_a_small_screen() {
    QFETCH(int, points);
    QApplication::setFont(font_of(points));
    WholeProgram program;
    QVERIFY(program.is_ready());
    QTest::qWait(50);
    const QSize least = program.window.minimumSizeHint();
    QVERIFY2(least.width() <= 1280 && least.height() <= 700,
             qPrintable(QString("%1 x %2").arg(least.width()).arg(least.height())));
    QVERIFY2(program.plot()->height() >= 150, qPrintable(QString::number(program.plot()->height())));
}

void TextSizeTests::pictures_have_the_size_of_the_text_data() {
    all_sizes();
}

void TextSizeTests::pictures_have_the_size_of_the_text() {
    QFETCH(int, points);
    QApplication::setFont(font_of(points));
    WholeProgram program;
    QVERIFY(program.is_ready());
    program.show_all_panels();
    for (Plot* plot : program.window.findChildren<Plot*>()) {
        QVERIFY2(plot->font().pointSizeF() >= points, qPrintable(path_of(plot)));
        QVERIFY2(plot->xAxis->tickLabelFont().pointSizeF() >= points, qPrintable(path_of(plot)));
        QVERIFY2(plot->xAxis->labelFont().pointSizeF() >= points, qPrintable(path_of(plot)));
    }
}

void TextSizeTests::another_size_is_followed_while_the_program_runs() {
    QApplication::setFont(font_of(9));
    WholeProgram program;
    QVERIFY(program.is_ready());
    program.show_all_panels();
    const double before = program.the("outcome")->font().pointSizeF();
    QApplication::setFont(font_of(18));
    QTest::qWait(50);
    QCOMPARE(program.the("outcome")->font().pointSizeF(), 2 * before);
    QVERIFY(program.plot()->xAxis->tickLabelFont().pointSizeF() >= 18);
    QVERIFY(program.the<QDockWidget>("table")->widget()->font().pointSizeF() >= 18);
    QVERIFY(program.the<QDockWidget>("race")->widget()->font().pointSizeF() >= 18);
}

} // namespace hiker

std::unique_ptr<QObject> text_size_tests() {
    return std::make_unique<hiker::TextSizeTests>();
}

#include "text_size_test.moc"
