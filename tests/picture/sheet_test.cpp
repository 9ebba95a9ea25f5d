// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/sheet.h"

#include <QTest>
#include <set>

#include "picture/animation.h"
#include "picture/grid.h"
#include "tests.h"

namespace hiker {

class SheetTests : public QObject {
    Q_OBJECT

  private slots:
    void a_size_is_read_as_people_write_it_data();
    void a_size_is_read_as_people_write_it();
    void what_is_no_size_is_refused_data();
    void what_is_no_size_is_refused();
    void every_preset_can_be_painted_and_has_its_name();
    void text_is_larger_where_the_dots_are_denser();
    void a_strip_has_few_empty_places_data();
    void a_strip_has_few_empty_places();
    void an_animation_has_the_frames_of_its_speed_data();
    void an_animation_has_the_frames_of_its_speed();
    void an_animation_goes_from_its_first_iteration_to_its_last();
    void an_animation_lasts_as_long_as_it_says_data();
    void an_animation_lasts_as_long_as_it_says();
};

void SheetTests::a_size_is_read_as_people_write_it_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<double>("dpi"); // 0 where none is given
    QTest::addColumn<QSize>("pixels");
    QTest::addColumn<double>("expected_dpi");
    QTest::newRow("pixels") << "1920x1080" << 0.0 << QSize(1920, 1080) << 96.0;
    QTest::newRow("pixels, said so") << "800x600px" << 0.0 << QSize(800, 600) << 96.0;
    QTest::newRow("a real sign") << "800×600" << 0.0 << QSize(800, 600) << 96.0;
    QTest::newRow("pixels stay at another resolution") << "1920x1080" << 300.0 << QSize(1920, 1080) << 300.0;
    QTest::newRow("inches at 300 dpi") << "3.5x2.6in" << 300.0 << QSize(1050, 780) << 300.0;
    QTest::newRow("paper is for print") << "3.5x2.6in" << 0.0 << QSize(1050, 780) << 300.0;
    QTest::newRow("capitals and spaces") << " 9 X 6 CM " << 300.0 << QSize(1063, 709) << 300.0;
    QTest::newRow("a column in more pixels") << "column" << 600.0 << QSize(2100, 1560) << 600.0;
    QTest::newRow("inches on a screen") << "2x1in" << 96.0 << QSize(192, 96) << 96.0;
    QTest::newRow("centimetres") << "9x6cm" << 300.0 << QSize(1063, 709) << 300.0;
    QTest::newRow("a slide") << "slide" << 0.0 << QSize(1920, 1080) << 144.0;
    QTest::newRow("an older slide") << "slide-4:3" << 0.0 << QSize(1440, 1080) << 144.0;
    QTest::newRow("a column is 3.5 inches") << "column" << 0.0 << QSize(1050, 780) << 300.0;
    QTest::newRow("two columns are 7.2 inches") << "two-columns" << 0.0 << QSize(2160, 1200) << 300.0;
    QTest::newRow("a square") << "square" << 0.0 << QSize(1080, 1080) << 150.0;
}

void SheetTests::a_size_is_read_as_people_write_it() {
    QFETCH(const QString, typed);
    QFETCH(const double, dpi);
    QFETCH(const QSize, pixels);
    QFETCH(const double, expected_dpi);
    const auto sheet = read_sheet(typed, dpi > 0 ? std::optional(dpi) : std::nullopt);
    QVERIFY(sheet);
    QCOMPARE(sheet->pixels, pixels);
    QCOMPARE(sheet->dpi, expected_dpi);
    QVERIFY(sheet->is_possible());
}

void SheetTests::what_is_no_size_is_refused_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("is_read"); // but cannot be painted
    for (const char* typed : {"", "big", "1920", "1920x", "x1080", "-5x5", "1e3x1e3", "3x4ft", "5x5x5"})
        QTest::newRow(typed) << QString(typed) << false;
    for (const char* typed :
         {"0x0", "15x100", "100x15", "20000x100", "16384x16384", "99999999999x99999999999", "1x1cm"})
        QTest::newRow(typed) << QString(typed) << true;
}

void SheetTests::what_is_no_size_is_refused() {
    QFETCH(const QString, typed);
    QFETCH(const bool, is_read);
    const auto sheet = read_sheet(typed, 20);
    QCOMPARE(sheet.has_value(), is_read);
    QVERIFY(!sheet || !sheet->is_possible());
}

void SheetTests::every_preset_can_be_painted_and_has_its_name() {
    std::set<QString> names;
    for (const Preset& preset : presets()) {
        QVERIFY(preset.sheet.is_possible());
        QCOMPARE(read_sheet(preset.name, {}), preset.sheet);
        names.insert(preset.name);
    }
    QCOMPARE(names.size(), presets().size());
}

void SheetTests::text_is_larger_where_the_dots_are_denser() {
    QCOMPARE((Sheet{{1280, 720}, 96, 1}.layout()), QSize(1280, 720));
    QCOMPARE((Sheet{{2560, 1440}, 192, 1}.layout()), QSize(1280, 720));
    QCOMPARE((Sheet{{1280, 720}, 96, 2}.layout()), QSize(640, 360));
}

void SheetTests::a_strip_has_few_empty_places_data() {
    QTest::addColumn<int>("cells");
    QTest::addColumn<QSize>("picture");
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("rows");
    QTest::newRow("one") << 1 << QSize(1600, 900) << 1 << 1;
    QTest::newRow("two on a slide") << 2 << QSize(1600, 900) << 2 << 1;
    QTest::newRow("six on a slide") << 6 << QSize(1600, 900) << 3 << 2;
    QTest::newRow("six in a broad band") << 6 << QSize(2400, 300) << 6 << 1;
    QTest::newRow("six in a high column") << 6 << QSize(400, 1800) << 1 << 6;
    QTest::newRow("nine in a square") << 9 << QSize(1000, 1000) << 3 << 3;
    QTest::newRow("twelve on a slide") << 12 << QSize(1600, 900) << 4 << 3;
}

void SheetTests::a_strip_has_few_empty_places() {
    QFETCH(const int, cells);
    QFETCH(const QSize, picture);
    const Grid grid = grid_for(cells, picture);
    QTEST(grid.columns, "columns");
    QTEST(grid.rows, "rows");
}

void SheetTests::an_animation_has_the_frames_of_its_speed_data() {
    QTest::addColumn<long long>("first");
    QTest::addColumn<long long>("last");
    QTest::addColumn<double>("fps");
    QTest::addColumn<double>("speed");
    QTest::addColumn<long long>("frames");
    QTest::newRow("a frame an iterate") << 0LL << 40LL << 5.0 << 5.0 << 41LL;
    QTest::newRow("ten on each way") << 0LL << 40LL << 20.0 << 2.0 << 401LL;
    QTest::newRow("a part of the walk") << 10LL << 20LL << 20.0 << 2.0 << 101LL;
    QTest::newRow("faster than the frames") << 0LL << 1000LL << 10.0 << 100.0 << 101LL;
    QTest::newRow("only the start") << 0LL << 0LL << 20.0 << 2.0 << 1LL;
    QTest::newRow("start and end at least") << 0LL << 3LL << 1.0 << 1000.0 << 2LL;
}

void SheetTests::an_animation_has_the_frames_of_its_speed() {
    QFETCH(const long long, first);
    QFETCH(const long long, last);
    QFETCH(const double, fps);
    QFETCH(const double, speed);
    const Animation animation{first, last, fps, speed, 2};
    QTEST(animation.frames(), "frames");
    QCOMPARE(animation.cursor(0).number, first);
    QCOMPARE(animation.cursor(animation.frames() - 1).number, last);
    QCOMPARE(animation.cursor(animation.frames() - 1).progress, 0.0);
}

void SheetTests::an_animation_goes_from_its_first_iteration_to_its_last() {
    const Animation animation{3, 7, 10, 2, 1};
    double before = 3;
    for (long long frame = 1; frame < animation.frames(); ++frame) {
        const Cursor cursor = animation.cursor(frame);
        const double place = static_cast<double>(cursor.number) + cursor.progress;
        QVERIFY(std::abs(place - before - 0.2) < 1e-9);
        QVERIFY(cursor.progress >= 0 && cursor.progress < 1);
        before = place;
    }
    QCOMPARE(before, 7.0);
}

void SheetTests::an_animation_lasts_as_long_as_it_says_data() {
    QTest::addColumn<double>("fps");
    for (const double fps : {0.1, 1.0, 3.0, 7.0, 12.0, 24.0, 30.0, 50.0})
        QTest::addRow("%g frames a second", fps) << fps;
}

/// A GIF counts in hundredths of a second, which 24 or 30 frames a second do not divide.
void SheetTests::an_animation_lasts_as_long_as_it_says() {
    QFETCH(const double, fps);
    const Animation animation{0, 20, fps, 4, 1.5};
    double sum = 0;
    for (long long frame = 0; frame < animation.frames(); ++frame) {
        QVERIFY(animation.centiseconds(frame) >= 2); // browsers show shorter ones for longer
        sum += animation.centiseconds(frame) / 100.0;
    }
    QVERIFY2(std::abs(sum - animation.seconds()) < 0.01, QByteArray::number(sum));
}

} // namespace hiker

std::unique_ptr<QObject> sheet_tests() {
    return std::make_unique<hiker::SheetTests>();
}

#include "sheet_test.moc"
