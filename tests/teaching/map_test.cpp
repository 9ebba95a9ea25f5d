// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSettings>
#include <QTest>

#include "../several.h"
#include "classroom.h"
#include "files/lesson.h"
#include "tests.h"
#include "window/session.h"
#include "window/table_panel.h"

namespace hiker {

namespace {

Experiment bowl(Point start = {3, 2}) {
    return several({{.start = start, .learning_rate = 0.04}}, "x^2 + 10y^2");
}

QStringList headings(const QAbstractItemModel& model) {
    QStringList names;
    for (int column = 0; column < model.columnCount(); ++column)
        names << model.headerData(column, Qt::Horizontal).toString();
    return names;
}

QStringList row_of(const QAbstractItemModel& model, int row) {
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells << model.index(row, column).data().toString();
    return cells;
}

bool is_map(Classroom& room) {
    return room.label("function_label") == "f(x, y) =" && room.the("start_y")->isVisible();
}

} // namespace

class MapTests : public QObject {
    Q_OBJECT

  private slots:
    void init() { QSettings().clear(); }
    void the_table_has_a_column_for_each_coordinate();
    void the_table_follows_the_function();
    void copied_rows_have_all_columns();
    void a_click_on_a_row_moves_her_on_the_map();
    void what_is_saved_is_opened_again_data();
    void what_is_saved_is_opened_again();
    void a_map_opens_after_a_curve_and_a_curve_after_a_map();
    void a_lesson_may_start_from_two_numbers();
    void a_lesson_of_one_number_on_a_map_is_refused_with_a_sentence();
    void the_three_steps_are_those_of_points();
};

void MapTests::the_table_has_a_column_for_each_coordinate() {
    Session session(bowl());
    const TablePanel table(session);
    session.to_end();
    QTRY_VERIFY(session.is_finished());
    QCOMPARE(headings(*table.model()), (QStringList{"n", "x", "y", "f(x, y)", "∂f/∂x", "∂f/∂y", "step size"}));
    QCOMPARE(row_of(*table.model(), 0), (QStringList{"0", "3", "2", "49", "6", "40", ""}));
    // 3 - 0.04 * 6 and 2 - 0.04 * 40; the step is sqrt(0.24^2 + 1.6^2)
    QCOMPARE(row_of(*table.model(), 1), (QStringList{"1", "2.76", "0.4", "9.2176", "5.52", "8", "1.6179"}));
}

void MapTests::the_table_follows_the_function() {
    Session session(bowl());
    TablePanel table(session);
    const QAbstractItemModelTester tester(table.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.show();
    for (int times = 0; times < 3; ++times) {
        session.set_experiment(of("x^2"));
        QTRY_COMPARE(table.model()->columnCount(), 5);
        session.to_end();
        QTRY_VERIFY(session.is_finished());
        QTRY_COMPARE(table.model()->rowCount(), 41);
        session.set_experiment(bowl());
        QTRY_COMPARE(table.model()->columnCount(), 7);
        QTRY_COMPARE(table.model()->rowCount(), 1);
        session.step();
        QTRY_COMPARE(table.model()->rowCount(), 2);
        QVERIFY(!table.grab().isNull());
    }
}

void MapTests::copied_rows_have_all_columns() {
    Session session(bowl({-1.5, 0.1}));
    TablePanel table(session);
    session.to_end();
    QTRY_VERIFY(session.is_finished());
    table.copy();
    const QStringList lines = QGuiApplication::clipboard()->text().split('\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), table.model()->rowCount() + 1);
    QCOMPARE(lines[0], "n\tx\ty\tf(x, y)\t∂f/∂x\t∂f/∂y\tstep size");
    for (std::size_t row = 0; row < session.trajectory().size(); ++row) {
        const QStringList cells = lines[static_cast<qsizetype>(row) + 1].split('\t');
        QCOMPARE(cells.size(), 7);
        const Iterate& iterate = session.trajectory()[row];
        const std::array expected{iterate.point.x,    iterate.point.y,    iterate.value,
                                  iterate.gradient.x, iterate.gradient.y, iterate.step_size};
        for (std::size_t i = 0; i < expected.size(); ++i)
            QVERIFY2(cells[static_cast<qsizetype>(i) + 1].toDouble() == expected[i], qPrintable(cells.join(' ')));
    }
}

void MapTests::a_click_on_a_row_moves_her_on_the_map() {
    Classroom room(bowl());
    QVERIFY(room.is_ready());
    room.window.session().to_end();
    QTRY_VERIFY(room.window.session().is_finished());
    auto* table = room.window.findChild<TablePanel*>();
    QVERIFY(table);
    table->scrollToTop();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(1, 1)).center());
    QCOMPARE(room.window.session().cursor(), Cursor{1});
    QTRY_VERIFY(room.label("numbers").contains("(x, y) = (2.76, 0.4)"));
    auto* plot = room.the<QCustomPlot>("plot");
    const auto stands_there = [&] {
        const auto stance = room.window.scene().stance();
        const QPointF place(plot->xAxis->coordToPixel(2.76), plot->yAxis->coordToPixel(0.4));
        return stance && QLineF(stance->feet, place).length() < 0.5;
    };
    QTRY_VERIFY(stands_there());
}

void MapTests::what_is_saved_is_opened_again_data() {
    QTest::addColumn<Experiment>("experiment");
    QTest::newRow("one hiker") << bowl({-1, 4});
    QTest::newRow("on the axis") << bowl({-1, 0});
    QTest::newRow("several") << several({{.start = {3, 2}}, {.name = "Ann", .start = {-1, 1e-9}}}, "x y + x^2 + y^2");
}

void MapTests::what_is_saved_is_opened_again() {
    QFETCH(const Experiment, experiment);
    const Folder folder;
    const QString path = folder.path("map.hiker");
    {
        Classroom room(experiment);
        room.window.document().save(path);
    }
    Classroom room;
    QVERIFY(room.is_ready());
    room.window.open(path);
    QCOMPARE(room.experiment(), experiment);
    QVERIFY(is_map(room));
    QCOMPARE(room.the<QLineEdit>("start_y")->text().toDouble(), experiment.hiker().start.y);
    QVERIFY(!room.window.document().has_unsaved_changes());
    QTRY_COMPARE(room.window.session().trajectory()[0].point, experiment.hiker().start);
    QTRY_VERIFY(room.window.scene().land().is_finished);
}

void MapTests::a_map_opens_after_a_curve_and_a_curve_after_a_map() {
    const Folder folder;
    const QString map = folder.put("map.hiker", bowl({-1, 4}));
    const QString curve = folder.put("curve.hiker", of("x^4", 2));
    Classroom room;
    QVERIFY(room.is_ready());
    for (int times = 0; times < 2; ++times) {
        room.window.open(map);
        QVERIFY(is_map(room));
        QTRY_VERIFY(room.window.scene().land().is_finished);
        room.window.open(curve);
        QVERIFY(!is_map(room));
        QTRY_VERIFY(room.window.scene().land().image.isNull());
        QCOMPARE(room.experiment(), of("x^4", 2));
    }
}

void MapTests::a_lesson_may_start_from_two_numbers() {
    const Folder folder;
    const QString path =
        folder.put("bowl.md", QByteArray("# A bowl\n\n## Down\n```experiment\n"
                                         "{ \"function\": \"x^2 + 10y^2\", \"start\": [3, 2], "
                                         "\"learning_rate\": 0.04, \"outcome\": \"converged\" }\n"
                                         "```\nWatch her.\n\n## A curve\n```experiment\n"
                                         "{ \"function\": \"x^2\", \"start\": [1] }\n```\nAnd here.\n"));
    Classroom room;
    QVERIFY(room.is_ready());
    room.window.open(path);
    QTRY_VERIFY2(room.panel("lesson")->isVisible(), qPrintable(room.outcome()));
    QVERIFY(is_map(room));
    QCOMPARE(room.experiment().hiker().start, (Point{3, 2}));
    room.window.session().to_end();
    QTRY_VERIFY2(room.outcome().startsWith("Converged"), qPrintable(room.outcome()));
    room.click("next");
    QTRY_VERIFY(!is_map(room));
    QCOMPARE(room.experiment().hiker().start.x, 1.0);
    room.click("back");
    QTRY_VERIFY(is_map(room));
    QCOMPARE(room.experiment().hiker().start, (Point{3, 2}));
}

void MapTests::a_lesson_of_one_number_on_a_map_is_refused_with_a_sentence() {
    const Folder folder;
    const QString path = folder.put("bowl.md", QByteArray("# A bowl\n\n## Down\n```experiment\n"
                                                          "{ \"function\": \"x^2 + y^2\", \"start\": [3] }\n"
                                                          "```\nWatch her.\n"));
    Classroom room;
    QVERIFY(room.is_ready());
    room.window.open(path);
    QVERIFY2(room.outcome().contains("bowl.md was not opened") && room.outcome().contains("y"),
             qPrintable(room.outcome()));
    QCOMPARE(room.experiment(), Experiment{});
}

void MapTests::the_three_steps_are_those_of_points() {
    Classroom room(bowl());
    QVERIFY(room.is_ready());
    QTRY_COMPARE(room.label("predict"), "(x₀, y₀) = (3, 2)");
    QVERIFY2(room.label("learn").contains("(x₁, y₁) = (3, 2) − 0.04 × (6, 40) = (2.76, 0.4)"),
             qPrintable(room.label("learn")));
    room.window.document().edit(of("x^2"));
    QTRY_COMPARE(room.label("predict"), "x₀ = 3");
}

} // namespace hiker

std::unique_ptr<QObject> map_tests() {
    return std::make_unique<hiker::MapTests>();
}

#include "map_test.moc"
