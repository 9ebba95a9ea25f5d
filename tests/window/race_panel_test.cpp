// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/race_panel.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTest>
#include <limits>

#include "../several.h"
#include "open_window.h"
#include "tests.h"
#include "words/choices.h"
#include "words/hikers.h"

namespace hiker {

namespace {

using Column = RaceModel::Column;

/// Who end at very different times and places: after 40, 2, 12, 2 and 100 iterations.
Experiment race() {
    return several({from(3, 0.1), from(3, 0.5), from(3, 1.1), from(3, 1), from(3, 0.01)});
}

/// A window with the race panel, and hands for it.
class OpenRace : public OpenWindow {
  public:
    explicit OpenRace(const Experiment& experiment = race()) : OpenWindow(experiment) {}

    bool is_racing() {
        return is_ready() && QTest::qWaitFor([this] { return !session().is_empty() && table()->isVisible(); }, 60'000);
    }
    bool has_ended() {
        window.session().to_end();
        return QTest::qWaitFor([this] { return session().is_finished(); }, 60'000);
    }
    QTableView* table() { return the<QTableView>("table"); }
    QModelIndex cell(int row, int column) { return table()->model()->index(row, column); }
    QString text(int row, int column) { return cell(row, column).data().toString(); }
    QStringList column(int column) {
        QStringList texts;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            texts << text(row, column);
        return texts;
    }
    /// Which hiker is in a row, by her place in the experiment.
    std::size_t hiker_in(int row) {
        const auto* sorted = qobject_cast<QSortFilterProxyModel*>(table()->model());
        return static_cast<std::size_t>(sorted->mapToSource(cell(row, 0)).row());
    }
    void click_row(int row) {
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                          table()->visualRect(cell(row, Column::x_column)).center());
    }
    void click_heading(int column) {
        const QHeaderView* heading = table()->horizontalHeader();
        QTest::mouseClick(heading->viewport(), Qt::LeftButton, {},
                          {heading->sectionViewportPosition(column) + 8, heading->height() / 2});
    }
    /// Types another name in the hiker's cell.
    void rename(int row, const QString& name) {
        table()->setFocus();
        table()->setCurrentIndex(cell(row, Column::name_column));
        table()->edit(cell(row, Column::name_column));
        auto* editor = table()->viewport()->findChild<QLineEdit*>();
        QVERIFY(editor);
        editor->selectAll();
        editor->insert(name);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(!table()->viewport()->findChild<QLineEdit*>());
    }
    const Experiment& document() { return window.document().experiment(); }
};

double number_of(const Session& session, std::size_t hiker, int column) {
    const Trajectory& trajectory = session.walked().tracks[hiker].trajectory;
    const std::size_t row = trajectory.row_of(session.cursor().number);
    switch (column) {
        case Column::iterations_column:
            return static_cast<double>(trajectory[row].number);
        case Column::evaluations_column:
            return static_cast<double>(trajectory.evaluations(row));
        case Column::x_column:
            return trajectory[row].point.x;
        case Column::value_column:
            return trajectory[row].value;
        default:
            return trajectory[row].slope();
    }
}

} // namespace

class RacePanelTests : public QObject {
    Q_OBJECT

  private slots:
    void init() { QSettings().clear(); }
    void each_hiker_has_a_row();
    void an_outcome_is_told_where_she_has_arrived_and_no_sooner();
    void the_numbers_are_those_of_where_each_stands();
    void the_numbers_of_an_optimizer_that_feels_more();
    void the_names_are_to_be_read_data();
    void the_names_are_to_be_read();
    void no_number_is_cut_data();
    void no_number_is_cut();
    void nothing_moves_when_outcomes_come_in();
    void each_column_sorts_its_numbers_as_numbers_data();
    void each_column_sorts_its_numbers_as_numbers();
    void what_is_no_number_is_sorted_behind_all_others();
    void sorting_confuses_nobody_data();
    void sorting_confuses_nobody();
    void a_sorted_race_follows_the_walk();
    void a_third_click_puts_them_back_in_their_own_order();
    void a_hiker_is_renamed();
    void a_hiker_without_a_name_is_called_after_what_tells_her_apart();
    void a_name_that_is_none_is_refused_with_a_sentence_data();
    void a_name_that_is_none_is_refused_with_a_sentence();
    void a_refusal_is_to_be_read_while_they_walk();
    void an_editor_that_is_left_changes_nothing();
    void a_hidden_hiker_is_gone_from_the_picture_and_walks_on();
    void a_click_on_the_tick_hides_her();
    void a_row_that_is_gone_does_no_harm();
    void the_chosen_row_is_the_selected_hikers_before_others_have_their_starts_too();
    void a_window_closes_just_after_a_race_was_sorted();
    void the_model_keeps_its_promises();
    void keys_of_the_playback_work_in_the_panel();
    void its_buttons_are_the_menus_actions();
};

void RacePanelTests::each_hiker_has_a_row() {
    OpenRace open;
    QVERIFY(open.is_racing());
    QCOMPARE(open.column(Column::name_column), (QStringList{"η = 0.1", "η = 0.5", "η = 1.1", "η = 1", "η = 0.01"}));
    QCOMPARE(open.column(Column::iterations_column), (QStringList{"0", "0", "0", "0", "0"}));
    QCOMPARE(open.table()->currentIndex().row(), 0);
    QStringList headings; // which the lessons speak of
    for (int column = 0; column < Column::column_count; ++column)
        headings << open.table()->model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    QCOMPARE(headings, (QStringList{"hiker", "outcome", "n", "f evals", "x", "f(x)", "slope"}));
    for (int row = 0; row < 5; ++row) {
        QVERIFY(!open.cell(row, Column::name_column).data(Qt::DecorationRole).value<QIcon>().isNull());
        QCOMPARE(open.cell(row, Column::name_column).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
        const QString tip = open.cell(row, Column::name_column).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(open.text(row, 0)) && tip.contains("start 3"), qPrintable(tip));
    }
    for (int column = 0; column < Column::column_count; ++column)
        QVERIFY(!open.table()->model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
}

void RacePanelTests::an_outcome_is_told_where_she_has_arrived_and_no_sooner() {
    OpenRace open;
    QVERIFY(open.is_racing());
    QVERIFY(open.has_ended());
    const QStringList all{"converged", "converged", "diverged", "cycling", "limit"};
    QCOMPARE(open.column(Column::outcome_column), all);
    for (const long long number : {0, 1, 2, 11, 12, 39, 40, 99}) {
        open.window.session().seek(number);
        const QStringList expected{number >= 40 ? all[0] : "", number >= 2 ? all[1] : "", number >= 12 ? all[2] : "",
                                   number >= 2 ? all[3] : "", ""};
        QCOMPARE(open.column(Column::outcome_column), expected);
    }
}

void RacePanelTests::the_numbers_are_those_of_where_each_stands() {
    OpenRace open;
    QVERIFY(open.is_racing());
    QVERIFY(open.has_ended());
    open.window.session().seek(1);
    // x is multiplied by 1 - 2 rate; two evaluations for each slope.
    QCOMPARE(open.column(Column::iterations_column), (QStringList{"1", "1", "1", "1", "1"}));
    QCOMPARE(open.column(Column::evaluations_column), (QStringList{"4", "4", "4", "4", "4"}));
    QCOMPARE(open.text(0, Column::x_column), "2.4");
    QCOMPARE(open.text(2, Column::x_column), "-3.6");
    QCOMPARE(open.text(3, Column::x_column), "-3");
    QCOMPARE(open.text(4, Column::x_column), "2.94");
    QCOMPARE(open.text(0, Column::value_column), "5.76");
    QCOMPARE(open.text(2, Column::slope_column), "-7.2");
    // Who has ended keeps her numbers.
    open.window.session().seek(100);
    QCOMPARE(open.column(Column::iterations_column), (QStringList{"40", "2", "12", "2", "100"}));
    QCOMPARE(open.column(Column::evaluations_column), (QStringList{"82", "6", "26", "6", "202"}));
    QCOMPARE(open.text(3, Column::x_column), "3");
}

void RacePanelTests::the_numbers_of_an_optimizer_that_feels_more() {
    OpenRace open(several({from(3), with({"newton"}, 1)}));
    QVERIFY(open.is_racing());
    // Beside the slope, which takes two, the curvature takes three.
    QCOMPARE(open.column(Column::evaluations_column), (QStringList{"2", "5"}));
    QVERIFY(open.has_ended());
    QCOMPARE(open.text(1, Column::outcome_column), "converged");
    QVERIFY(open.text(1, Column::iterations_column).toInt() <= 3);
}

void RacePanelTests::the_names_are_to_be_read_data() {
    QTest::addColumn<Experiment>("experiment");
    QTest::newRow("rates") << race();
    QTest::newRow("starts") << several({from(-3), from(-1.25), from(2)});
    QTest::newRow("optimizers") << several({with({}), with({"adam"}), with({"line-search"}), with({"newton"})});
}

void RacePanelTests::the_names_are_to_be_read() {
    QFETCH(const Experiment, experiment);
    OpenRace open(experiment);
    QVERIFY(open.is_racing());
    QVERIFY(open.has_ended());
    QTableView& table = *open.table();
    for (const int column : {Column::name_column, Column::outcome_column, Column::iterations_column})
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            const QModelIndex cell = open.cell(row, column);
            QVERIFY2(table.sizeHintForIndex(cell).width() <= table.visualRect(cell).width(),
                     qPrintable(cell.data().toString()));
        }
    for (int column = 0; column < Column::column_count; ++column)
        QVERIFY(table.horizontalHeader()->sectionSizeHint(column) <= table.columnWidth(column));
}

void RacePanelTests::no_number_is_cut_data() {
    QTest::addColumn<Experiment>("experiment");
    QTest::newRow("of usual size") << race();
    QTest::newRow("tiny") << several({from(3e-90, 0.1), from(-3.123456e-95, 0.1)});
    QTest::newRow("huge") << several({from(-1.23456e99, 0.1), from(1.23456e99, 0.2)});
    QTest::newRow("none") << several({from(0.5, 3), from(-1, 0.1)}, "ln(x)");
}

/// Written with as few digits as it takes.
void RacePanelTests::no_number_is_cut() {
    QFETCH(const Experiment, experiment);
    OpenRace open(experiment);
    QVERIFY(open.is_racing());
    QVERIFY(open.has_ended());
    class Reader : public QStyledItemDelegate {
      public:
        using QStyledItemDelegate::initStyleOption;
    };
    QTableView& table = *open.table();
    const auto* delegate = qobject_cast<const QStyledItemDelegate*>(table.itemDelegate());
    const auto init = &Reader::initStyleOption; // of whichever delegate there is
    for (const long long number : {100, 1, 0}) {
        open.window.session().seek(number);
        for (int row = 0; row < table.model()->rowCount(); ++row)
            for (int column = Column::iterations_column; column < Column::column_count; ++column) {
                QStyleOptionViewItem option;
                option.font = table.font();
                option.fontMetrics = QFontMetrics(option.font);
                option.rect = table.visualRect(open.cell(row, column));
                (delegate->*init)(&option, open.cell(row, column));
                const int margin = 2 * (table.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &table) + 1);
                QVERIFY2(option.fontMetrics.horizontalAdvance(option.text) + margin <= option.rect.width(),
                         qPrintable(option.text));
            }
    }
}

void RacePanelTests::nothing_moves_when_outcomes_come_in() {
    OpenRace open;
    QVERIFY(open.is_racing());
    const auto widths = [&] {
        QList<int> all;
        for (int column = 0; column < Column::column_count; ++column)
            all << open.table()->columnWidth(column);
        return all;
    };
    const QList<int> before = widths();
    QVERIFY(open.has_ended());
    QCoreApplication::processEvents();
    QCOMPARE(widths(), before);
}

void RacePanelTests::each_column_sorts_its_numbers_as_numbers_data() {
    QTest::addColumn<int>("column");
    QTest::newRow("n") << static_cast<int>(Column::iterations_column);
    QTest::newRow("evaluations") << static_cast<int>(Column::evaluations_column);
    QTest::newRow("x") << static_cast<int>(Column::x_column);
    QTest::newRow("f") << static_cast<int>(Column::value_column);
    QTest::newRow("slope") << static_cast<int>(Column::slope_column);
}

void RacePanelTests::each_column_sorts_its_numbers_as_numbers() {
    QFETCH(const int, column);
    OpenRace open;
    QVERIFY(open.is_racing());
    QVERIFY(open.has_ended());
    for (const bool rises : {true, false}) {
        open.click_heading(column);
        double before = rises ? -std::numeric_limits<double>::infinity() : std::numeric_limits<double>::infinity();
        for (int row = 0; row < 5; ++row) {
            const double number = number_of(open.session(), open.hiker_in(row), column);
            QVERIFY2(rises ? number >= before : number <= before, qPrintable(open.column(column).join(" ")));
            before = number;
        }
    }
}

void RacePanelTests::what_is_no_number_is_sorted_behind_all_others() {
    OpenRace open(several({from(1, 3), from(2, 0.1), from(-1, 0.1), from(0.5, 0.1)}, "ln(x)+1/x"));
    QVERIFY(open.is_racing());
    QVERIFY(open.has_ended());
    open.click_heading(Column::value_column);
    const QStringList texts = open.column(Column::value_column);
    const auto first_nan = texts.indexOf("nan");
    QVERIFY2(first_nan > 0, qPrintable(texts.join(" ")));
    for (int row = 1; row < texts.size(); ++row)
        QVERIFY2(row >= first_nan ? texts[row] == "nan" : texts[row - 1].toDouble() <= texts[row].toDouble(),
                 qPrintable(texts.join(" ")));
}

void RacePanelTests::sorting_confuses_nobody_data() {
    QTest::addColumn<int>("column");
    for (int column = 0; column < Column::column_count; ++column)
        QTest::addRow("column %d", column) << column;
}

void RacePanelTests::sorting_confuses_nobody() {
    QFETCH(const int, column);
    OpenRace open;
    QVERIFY(open.is_racing());
    QVERIFY(open.has_ended());
    open.click_row(3);
    QCOMPARE(open.document().selected, std::size_t{3});
    for (int clicks = 0; clicks < 2; ++clicks) {
        const std::size_t selected = open.document().selected;
        open.click_heading(column);
        QCOMPARE(open.document().selected, selected);
        QCOMPARE(open.hiker_in(open.table()->currentIndex().row()), selected);
        for (int row = 4; row >= 0; --row) {
            const std::size_t hiker = open.hiker_in(row);
            open.click_row(row);
            QCOMPARE(open.document().selected, hiker);
            QCOMPARE(open.table()->currentIndex().row(), row);
            QCOMPARE(open.text(row, 0), words::names(open.document())[hiker]);
        }
        // Selected from elsewhere, too.
        open.press(Qt::Key_2);
        QCOMPARE(open.hiker_in(open.table()->currentIndex().row()), std::size_t{1});
    }
    auto* model = open.table()->model();
    const std::size_t hidden = open.hiker_in(0);
    model->setData(open.cell(0, 0), Qt::Unchecked, Qt::CheckStateRole);
    for (std::size_t i = 0; i < 5; ++i)
        QCOMPARE(open.document().hikers[i].is_hidden, i == hidden);
    const std::size_t named = open.hiker_in(4);
    open.rename(4, "Ann");
    QCOMPARE(open.document().hikers[named].name, "Ann");
}

void RacePanelTests::a_sorted_race_follows_the_walk() {
    OpenRace open(several({from(3, 0.01), from(2, 0.3)}));
    QVERIFY(open.is_racing());
    QVERIFY(open.has_ended());
    open.window.session().seek(0);
    open.press(Qt::Key_2);
    open.click_heading(Column::x_column);
    open.click_heading(Column::x_column); // the largest first
    QCOMPARE(open.hiker_in(0), std::size_t{0});
    open.click_heading(Column::iterations_column);
    open.click_heading(Column::iterations_column);
    open.window.session().seek(100);
    QCOMPARE(open.column(Column::iterations_column).front(), "100");
    QCOMPARE(open.document().selected, std::size_t{1});
    QCOMPARE(open.hiker_in(open.table()->currentIndex().row()), std::size_t{1});
}

void RacePanelTests::a_third_click_puts_them_back_in_their_own_order() {
    OpenRace open;
    QVERIFY(open.is_racing());
    QVERIFY(open.has_ended());
    const QStringList own = open.column(Column::name_column);
    for (int clicks = 0; clicks < 2; ++clicks) {
        open.click_heading(Column::x_column);
        QVERIFY(open.column(Column::name_column) != own);
    }
    open.click_heading(Column::x_column);
    QCOMPARE(open.column(Column::name_column), own);
}

void RacePanelTests::a_hiker_is_renamed() {
    OpenRace open;
    QVERIFY(open.is_racing());
    const QString name = QString::fromUtf8("  Zoë 🥾 ");
    open.rename(1, name);
    QCOMPARE(open.document().hikers[1].name, "Zoë 🥾");
    QCOMPARE(open.text(1, Column::name_column), QString::fromUtf8("Zoë 🥾"));
    QCOMPARE(open.document().selected, std::size_t{1});
    open.rename(1, QString(40, 'x'));
    QCOMPARE(open.document().hikers[1].name, std::string(40, 'x'));
    QCOMPARE(open.window.document().history().count(), 2);
    open.window.document().history().undo();
    open.window.document().history().undo();
    QCOMPARE(open.document().hikers, race().hikers);
    QCOMPARE(open.text(1, Column::name_column), "η = 0.5");
}

void RacePanelTests::a_hiker_without_a_name_is_called_after_what_tells_her_apart() {
    Experiment experiment = race();
    experiment.hikers[1].name = "Ann";
    OpenRace open(experiment);
    QVERIFY(open.is_racing());
    open.rename(1, "");
    QVERIFY(open.document().hikers[1].name.empty());
    QCOMPARE(open.text(1, Column::name_column), "η = 0.5");
}

void RacePanelTests::a_name_that_is_none_is_refused_with_a_sentence_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("41 characters") << QString(41, 'x');
    QTest::newRow("41 characters of two units") << QString::fromUtf8("🥾").repeated(41);
    QTest::newRow("a line break") << "Ann\nBeth";
    QTest::newRow("a carriage return") << "Ann\rBeth";
    QTest::newRow("a tabulator") << "Ann\tBeth";
    QTest::newRow("a line separator") << QString("Ann") + QChar(0x2028) + "Beth";
    QTest::newRow("a bell") << QString("Ann") + QChar(7);
    QTest::newRow("half a character") << QString("Ann") + QChar(0xd83e);
    QTest::newRow("a whole book") << QString(1'000'000, 'x');
}

void RacePanelTests::a_name_that_is_none_is_refused_with_a_sentence() {
    QFETCH(const QString, name);
    OpenRace open;
    QVERIFY(open.is_racing());
    open.rename(1, name);
    QCOMPARE(open.document().hikers, race().hikers);
    QCOMPARE(open.text(1, Column::name_column), "η = 0.5");
    QVERIFY2(open.label("outcome").contains(words::names_allowed()), qPrintable(open.label("outcome")));
    QVERIFY(!open.window.document().has_unsaved_changes());
}

void RacePanelTests::a_refusal_is_to_be_read_while_they_walk() {
    OpenRace open;
    QVERIFY(open.is_racing());
    open.play_slowly();
    open.press(Qt::Key_Return);
    QTRY_VERIFY(open.session().cursor().progress > 0);
    open.rename(1, QString(41, 'x'));
    QTest::qWait(200); // many frames
    QVERIFY(open.session().playback().is_playing());
    QVERIFY2(open.label("outcome").contains(words::names_allowed()), qPrintable(open.label("outcome")));
    open.press(Qt::Key_Home);
    QVERIFY(!open.label("outcome").contains(words::names_allowed()));
}

void RacePanelTests::an_editor_that_is_left_changes_nothing() {
    OpenRace open;
    QVERIFY(open.is_racing());
    open.table()->edit(open.cell(1, Column::name_column));
    auto* editor = open.table()->viewport()->findChild<QLineEdit*>();
    QVERIFY(editor);
    QCOMPARE(editor->text(), ""); // the name of her own, not that which follows from what she does
    editor->insert("Ann");
    QTest::keyClick(editor, Qt::Key_Escape);
    QCOMPARE(open.document(), race());
    // Nor one that is open when the hikers change.
    open.table()->edit(open.cell(1, Column::name_column));
    open.the<QAction>("action_add_hiker")->trigger();
    QTRY_COMPARE(open.table()->model()->rowCount(), 6);
    QCOMPARE(open.window.document().history().count(), 1);
}

void RacePanelTests::a_hidden_hiker_is_gone_from_the_picture_and_walks_on() {
    OpenRace open(several({from(3, 0.2), from(-2, 0.1)}));
    QVERIFY(open.is_racing());
    open.play_slowly();
    open.press(Qt::Key_Return);
    QTRY_VERIFY(open.session().cursor().progress > 0);
    const Cursor before = open.session().cursor();
    QSignalSpy restarted(&open.session(), &Session::restarted);
    open.table()->model()->setData(open.cell(0, 0), Qt::Unchecked, Qt::CheckStateRole);
    QVERIFY(open.document().hikers[0].is_hidden);
    QVERIFY(!open.window.scene().stance()); // she is the selected one
    QCOMPARE(open.window.scene().key().size(), std::size_t{1});
    QCOMPARE(open.session().cursor(), before);
    QVERIFY(open.session().playback().is_playing());
    QCOMPARE(restarted.count(), 0);
    QVERIFY(open.has_ended());
    QCOMPARE(open.text(0, Column::outcome_column), "converged");
    open.table()->model()->setData(open.cell(0, 0), Qt::Checked, Qt::CheckStateRole);
    QVERIFY(open.window.scene().stance());
    QCOMPARE(open.window.scene().key().size(), std::size_t{2});
}

void RacePanelTests::a_click_on_the_tick_hides_her() {
    OpenRace open;
    QVERIFY(open.is_racing());
    QTableView& table = *open.table();
    QStyleOptionViewItem option;
    option.initFrom(&table);
    option.rect = table.visualRect(open.cell(2, Column::name_column));
    option.features = QStyleOptionViewItem::HasCheckIndicator | QStyleOptionViewItem::HasDisplay |
                      QStyleOptionViewItem::HasDecoration;
    option.viewItemPosition = QStyleOptionViewItem::Beginning;
    const QPoint tick = table.style()->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &option, &table).center();
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, tick);
    QVERIFY(open.document().hikers[2].is_hidden);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, tick);
    QVERIFY(!open.document().hikers[2].is_hidden);
}

/// Just after a hiker has been removed the panel shows those of before, for a moment.
void RacePanelTests::a_row_that_is_gone_does_no_harm() {
    OpenRace open;
    QVERIFY(open.is_racing());
    auto* model = open.table()->model();
    open.window.document().select(4);
    for (int i = 0; i < 3; ++i)
        open.the<QAction>("action_remove_hiker")->trigger();
    QCOMPARE(open.document().hikers.size(), std::size_t{2});
    const Experiment before = open.document();
    if (model->rowCount() == 5) {
        model->setData(open.cell(4, 0), Qt::Unchecked, Qt::CheckStateRole);
        model->setData(open.cell(4, 0), "Ann", Qt::EditRole);
        open.click_row(4);
    }
    QCOMPARE(open.document(), before);
    QTRY_COMPARE(model->rowCount(), 2);
    open.window.document().begin({});
    QTRY_COMPARE(model->rowCount(), 1);
}

/// The table lays itself out once more while the window goes.
void RacePanelTests::a_window_closes_just_after_a_race_was_sorted() {
    auto open = std::make_unique<OpenRace>();
    QVERIFY(open->is_racing());
    QVERIFY(open->has_ended());
    open->click_heading(Column::value_column);
    open->window.close();
    open.reset();
    QVERIFY(QApplication::topLevelWidgets().isEmpty());
}

void RacePanelTests::the_model_keeps_its_promises() {
    OpenRace open;
    QVERIFY(open.is_racing());
    const QAbstractItemModelTester tester(open.table()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    open.play_as_fast_as_it_goes();
    open.press(Qt::Key_Return);
    QTRY_VERIFY(open.session().is_finished());
    open.click_heading(Column::value_column);
    open.the<QAction>("action_add_hiker")->trigger();
    open.the<QAction>("action_hiker_up")->trigger();
    open.the<QAction>("action_remove_hiker")->trigger();
    QVERIFY(open.has_ended());
    open.window.document().history().undo();
    QVERIFY(open.has_ended());
    QTRY_COMPARE(open.table()->model()->rowCount(), 6);
}

void RacePanelTests::keys_of_the_playback_work_in_the_panel() {
    OpenRace open;
    QVERIFY(open.is_racing());
    open.play_slowly();
    open.table()->setFocus();
    QTest::keyClick(open.table(), Qt::Key_Space);
    QVERIFY(open.session().playback().is_playing());
    QTest::keyClick(open.table(), Qt::Key_Space);
    QVERIFY(!open.session().playback().is_playing());
    open.window.session().to_start();
    QTest::keyClick(open.table(), Qt::Key_Right);
    QTRY_COMPARE(open.session().cursor(), Cursor{1});
    QTest::keyClick(open.table(), Qt::Key_Left);
    QCOMPARE(open.session().cursor(), Cursor{});
    QCOMPARE(open.document(), race());
}

/// Until then the rows are those of before: the second one's hiker is not the selected one who comes there.
void RacePanelTests::the_chosen_row_is_the_selected_hikers_before_others_have_their_starts_too() {
    OpenRace open;
    QVERIFY(open.is_racing());
    open.the<QAction>("action_hiker_down")->trigger();
    QVERIFY(open.session().awaits_start());
    QCOMPARE(open.document().selected, 1U);
    open.click_row(1);
    QCoreApplication::sendPostedEvents(open.window.findChild<RacePanel*>());
    QVERIFY(open.session().awaits_start());
    QCOMPARE(open.session().walked().experiment.selected, 0U);
    QCOMPARE(open.table()->currentIndex().row(), 0);
    QVERIFY(open.table()->selectionModel()->isRowSelected(0));
    QTRY_COMPARE(open.session().walked().experiment, open.document());
    QCOMPARE(open.document().selected, 1U);
    QCOMPARE(open.table()->currentIndex().row(), 1);
    QCOMPARE(open.hiker_in(1), 1U);
}

void RacePanelTests::its_buttons_are_the_menus_actions() {
    OpenRace open;
    QVERIFY(open.is_racing());
    QStringList texts;
    for (auto* button : open.table()->parentWidget()->findChildren<QToolButton*>()) {
        QVERIFY(button->defaultAction());
        QVERIFY(!button->toolTip().isEmpty());
        texts << button->text();
    }
    QCOMPARE(texts, (QStringList{"Add", "Copy", "Remove", "▲", "▼", "Sweep…"}));
}

} // namespace hiker

std::unique_ptr<QObject> race_panel_tests() {
    return std::make_unique<hiker::RacePanelTests>();
}

#include "race_panel_test.moc"
