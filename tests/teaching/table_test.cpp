// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/table_panel.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>
#include <limits>

#include "../patience.h"
#include "classroom.h"
#include "math/number.h"
#include "tests.h"
#include "window/session.h"
#include "window/trajectory_model.h"

namespace hiker {

namespace {

using Tester = QAbstractItemModelTester;

Iterate iterate_of(long long number) {
    const auto x = 1.0 / static_cast<double>(number + 3);
    return {number, {x, 0}, x * x, {2 * x, 0}, number == 0 ? 0 : 0.1 * x};
}

void append_kept(Trajectory& trajectory, long long from, long long below) {
    for (long long number = from; number < below; ++number)
        if (is_kept(number))
            trajectory.append(iterate_of(number));
}

QString shown(const TrajectoryModel& model, int row, int column) {
    return model.data(model.index(row, column), Qt::DisplayRole).toString();
}

constexpr auto most_kept = static_cast<long long>(Trajectory::most_kept);

} // namespace

class TableTests : public QObject {
    Q_OBJECT

  private slots:
    void it_has_a_row_for_every_iterate();
    void an_empty_trajectory_is_an_empty_table();
    void it_tells_of_growth();
    void it_tells_of_a_new_walk();
    void it_tells_of_thinning();
    void it_tells_that_a_passing_row_has_become_another();
    void a_million_rows_cost_little();
    void a_million_rows_scroll();
    void copied_rows_are_tab_separated();
    void copied_digits_read_back_exactly();
    void a_click_moves_the_cursor();
    void selected_rows_are_copied();
    void the_row_under_the_cursor_is_marked();
};

void TableTests::it_has_a_row_for_every_iterate() {
    Trajectory trajectory;
    trajectory.append({0, {3, 0}, 9, {6, 0}, 0});
    trajectory.append({1, {2.4, 0}, 5.76, {4.8, 0}, 0.6});
    trajectory.append({2, {-1.0 / 3, 0}, 1e-7, {std::numeric_limits<double>::quiet_NaN(), 0}, 1e20});
    const TrajectoryModel model(trajectory);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.columnCount(), 5);
    QStringList headings;
    for (int column = 0; column < 5; ++column)
        headings << model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    QCOMPARE(headings, (QStringList{"n", "x", "f(x)", "slope", "step size"}));
    const QList<QStringList> expected{
        {"0", "3", "9", "6", ""}, {"1", "2.4", "5.76", "4.8", "0.6"}, {"2", "-0.333333", "1e-07", "nan", "1e+20"}};
    for (int row = 0; row < 3; ++row)
        for (int column = 0; column < 5; ++column)
            QCOMPARE(shown(model, row, column), expected[row][column]);
}

void TableTests::an_empty_trajectory_is_an_empty_table() {
    const Trajectory trajectory;
    TrajectoryModel model(trajectory);
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.refresh();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.as_text({}), QString("n\tx\tf(x)\tslope\tstep size\n"));
    QCOMPARE(model.as_text({0, 7}), QString("n\tx\tf(x)\tslope\tstep size\n"));
}

void TableTests::it_tells_of_growth() {
    Trajectory trajectory;
    TrajectoryModel model(trajectory);
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    append_kept(trajectory, 0, 5);
    model.refresh();
    QCOMPARE(model.rowCount(), 5);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    append_kept(trajectory, 5, 12);
    QCOMPARE(model.rowCount(), 5); // the views have not been told
    model.refresh();
    QCOMPARE(model.rowCount(), 12);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(inserted[0][1].toInt(), 5);
    QCOMPARE(inserted[0][2].toInt(), 11);
    QCOMPARE(reset.count(), 0);
    model.refresh();
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(shown(model, 11, TrajectoryModel::number_column), QString("11"));
}

void TableTests::it_tells_of_a_new_walk() {
    Trajectory trajectory;
    append_kept(trajectory, 0, 12);
    TrajectoryModel model(trajectory);
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    trajectory.clear();
    QCOMPARE(model.data(model.index(11, 0), Qt::DisplayRole), QVariant()); // before the views have been told
    model.refresh();
    QCOMPARE(reset.count(), 1);
    QCOMPARE(model.rowCount(), 0);
    append_kept(trajectory, 0, 1);
    model.refresh();
    QCOMPARE(model.rowCount(), 1);
    append_kept(trajectory, 1, 3);
    model.refresh();
    QCOMPARE(model.rowCount(), 3);
}

void TableTests::it_tells_of_thinning() {
    Trajectory trajectory;
    append_kept(trajectory, 0, most_kept);
    TrajectoryModel model(trajectory);
    QCOMPARE(model.rowCount(), static_cast<int>(most_kept));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    append_kept(trajectory, most_kept, most_kept + 1);
    model.refresh();
    QCOMPARE(reset.count(), 1);
    QCOMPARE(inserted.count(), 0);
    QCOMPARE(model.rowCount(), static_cast<int>(trajectory.size()));
    QVERIFY(trajectory.size() < Trajectory::most_kept);
    QCOMPARE(shown(model, 1, TrajectoryModel::number_column), QString("2"));
    // From there on it grows again.
    append_kept(trajectory, most_kept + 1, most_kept + 100);
    model.refresh();
    QCOMPARE(reset.count(), 1);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(model.rowCount(), static_cast<int>(trajectory.size()));
}

/// The newest iterate of a thinned walk is shown until a kept one takes its place: then that row has changed.
void TableTests::it_tells_that_a_passing_row_has_become_another() {
    Trajectory trajectory;
    append_kept(trajectory, 0, most_kept + 1);
    trajectory.set_newest(iterate_of(most_kept + 1));
    TrajectoryModel model(trajectory);
    const int passing = model.rowCount() - 1;
    QCOMPARE(shown(model, passing, 0), QString::number(most_kept + 1));
    bool is_told = false;
    connect(&model, &QAbstractItemModel::modelReset, this, [&] { is_told = true; });
    connect(&model, &QAbstractItemModel::dataChanged, this, [&](const QModelIndex& first, const QModelIndex& last) {
        is_told = is_told || (first.row() <= passing && passing <= last.row());
    });
    append_kept(trajectory, most_kept + 2, most_kept + 9);
    model.refresh();
    QCOMPARE(shown(model, passing, 0), QString::number(most_kept + 2));
    QVERIFY(is_told);
}

void TableTests::a_million_rows_cost_little() {
    Trajectory trajectory;
    append_kept(trajectory, 0, 1'000'000);
    QElapsedTimer clock;
    clock.start();
    TrajectoryModel model(trajectory);
    for (int row = 0; row < 1'000'000; row += 1000)
        QVERIFY(!shown(model, row, TrajectoryModel::x_column).isEmpty());
    append_kept(trajectory, 1'000'000, 1'000'100);
    model.refresh();
    QCOMPARE(model.rowCount(), 1'000'100);
    QVERIFY2(clock.elapsed() < 200 * hiker::patience, qPrintable(QString("%1 ms").arg(clock.elapsed())));
}

/// Fifty pages anywhere in a million rows, each painted within a frame and a generous reserve for a busy machine.
void TableTests::a_million_rows_scroll() {
    Experiment experiment;
    experiment.iterations = 1'000'000;
    experiment.precision = std::nullopt;
    experiment.hiker().learning_rate = 1e-7;
    Session session(experiment);
    TablePanel table(session);
    table.resize(500, 600);
    table.show();
    session.to_end();
    QTRY_VERIFY_WITH_TIMEOUT(session.is_finished(), 60'000);
    QTRY_COMPARE(table.model()->rowCount(), 1'000'001); // a table this long is told now and then only
    QElapsedTimer clock;
    clock.start();
    for (int page = 0; page < 50; ++page) {
        table.scrollTo(table.model()->index(page * 20'000, 0), QAbstractItemView::PositionAtTop);
        table.viewport()->repaint();
        QCOMPARE(table.rowAt(2), page * 20'000);
    }
    QVERIFY2(clock.elapsed() < 50 * 50 * hiker::patience, qPrintable(QString("%1 ms").arg(clock.elapsed())));
}

void TableTests::copied_rows_are_tab_separated() {
    Trajectory trajectory;
    trajectory.append({0, {3, 0}, 9, {6, 0}, 0});
    trajectory.append({1, {2.4, 0}, 5.76, {4.8, 0}, 0.6});
    trajectory.append({2, {1.92, 0}, 3.6864, {3.84, 0}, 0.48});
    const TrajectoryModel model(trajectory);
    QCOMPARE(model.as_text({0, 2}),
             QString("n\tx\tf(x)\tslope\tstep size\n0\t3\t9\t6\t0\n2\t1.92\t3.6864\t3.84\t0.48\n"));
}

void TableTests::copied_digits_read_back_exactly() {
    Session session(of("sin(x)*exp(-x^2/10)", 1.7, 0.3));
    session.to_end();
    QTRY_VERIFY(session.is_finished());
    const Trajectory& trajectory = session.trajectory();
    const TrajectoryModel model(trajectory);
    QList<int> rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows << row;
    const QStringList lines = model.as_text(rows).split('\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), rows.size() + 1);
    for (std::size_t row = 0; row < trajectory.size(); ++row) {
        const QStringList cells = lines[static_cast<qsizetype>(row) + 1].split('\t');
        QCOMPARE(cells.size(), 5);
        const Iterate& iterate = trajectory[row];
        const std::array expected{static_cast<double>(iterate.number), iterate.point.x, iterate.value, iterate.slope(),
                                  iterate.step_size};
        for (std::size_t column = 0; column < expected.size(); ++column) {
            const auto read = read_number(cells[static_cast<qsizetype>(column)].toStdString());
            QVERIFY2(read == expected[column], qPrintable(cells.join(' ')));
        }
    }
}

void TableTests::a_click_moves_the_cursor() {
    Session session({});
    TablePanel table(session);
    table.resize(500, 600);
    table.show();
    session.to_end();
    QTRY_VERIFY(session.is_finished());
    table.scrollToTop();
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(table.model()->index(5, 1)).center());
    QCOMPARE(session.cursor(), Cursor{5});
}

void TableTests::selected_rows_are_copied() {
    Session session({});
    TablePanel table(session);
    table.resize(500, 600);
    table.show();
    session.to_end();
    QTRY_VERIFY(session.is_finished());
    table.scrollToTop();
    const auto click = [&](int row, Qt::KeyboardModifiers modifiers) {
        QTest::mouseClick(table.viewport(), Qt::LeftButton, modifiers,
                          table.visualRect(table.model()->index(row, 1)).center());
    };
    click(3, {});
    click(1, Qt::ControlModifier);
    QVERIFY(QTest::qWaitForWindowActive(&table));
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split('\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines[0].startsWith("n\tx\t") && lines[1].startsWith("1\t2.4") && lines[2].startsWith("3\t1.53"),
             qPrintable(lines.join(' ')));
    table.clearSelection();
    table.copy();
    QCOMPARE(QGuiApplication::clipboard()->text().split('\n', Qt::SkipEmptyParts).size(), 42);
}

void TableTests::the_row_under_the_cursor_is_marked() {
    Session session({});
    TablePanel table(session);
    table.resize(500, 600);
    table.show();
    session.to_end();
    QTRY_VERIFY(session.is_finished());
    session.seek(2);
    const auto corner = [&](int row) {
        const QImage image = table.viewport()->grab().toImage();
        return image.pixelColor(table.visualRect(table.model()->index(row, 1)).topLeft() + QPoint(3, 3));
    };
    table.scrollToTop();
    QVERIFY(corner(2) != corner(4));
    QCOMPARE(corner(3), corner(5));
    session.seek(4);
    table.scrollToTop();
    QVERIFY(corner(4) != corner(2));
}

} // namespace hiker

std::unique_ptr<QObject> table_tests() {
    return std::make_unique<hiker::TableTests>();
}

#include "table_test.moc"
