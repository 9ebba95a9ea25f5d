// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include "../alone.h"
#include "files/whole_file.h"
#include "picture/recording.h"
#include "picture/still.h"
#include "tests.h"

namespace hiker {

namespace {

Walked walked(const std::string& function = "x^2 + 10y^2") {
    return walk(Alone{.function = function, .start = {3, 2}, .learning_rate = 0.04, .iterations = 5});
}

PictureSettings settings(const Style& style = {}, const Sheet& sheet = {{640, 480}}) {
    return {style, sheet, {}};
}

/// The images in an SVG, as they are embedded.
QList<QImage> images_in(const QByteArray& svg) {
    static const QRegularExpression embedded("<image[^>]*href=\"data:image/png;base64,([^\"]*)\"");
    QList<QImage> images;
    auto match = embedded.globalMatch(QString::fromLatin1(svg));
    while (match.hasNext())
        images << QImage::fromData(QByteArray::fromBase64(match.next().captured(1).toLatin1()));
    return images;
}

bool has_colour(const QImage& image) {
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (const QRgb pixel = image.pixel(x, y); qRed(pixel) != qGreen(pixel) || qGreen(pixel) != qBlue(pixel))
                return true;
    return false;
}

/// How many shades of grey there are.
qsizetype shades_in(const QImage& image) {
    QSet<int> shades;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            shades << qGray(image.pixel(x, y));
    return shades.size();
}

std::unique_ptr<Recording> record(const QString& kind, const QString& path) {
    if (kind == "walk.gif")
        return record_gif(walked(), settings(), {0, 3, 1, 1, 0}, path);
    if (kind == "handout.pdf")
        return record_pages(walked(), settings(), 0, 3, path);
    const StillFormat format = kind.endsWith("svg")   ? StillFormat::svg
                               : kind.endsWith("pdf") ? StillFormat::pdf
                                                      : StillFormat::png;
    return record_still(walked(), settings(), kind.startsWith("strip") ? Shot(Strip{{0, 1, 2, 3}}) : Shot(Cursor{3}),
                        format, path);
}

/// As a window does it.
void record_patiently(Recording& recording) {
    while (!recording.is_done()) {
        QTRY_VERIFY_WITH_TIMEOUT(!recording.is_busy(), 30'000);
        recording.advance();
    }
}

/// Whether no pixel is off by more than a sixth of the way from black to white, and hardly any at all.
bool are_alike(const QImage& a, const QImage& b) {
    if (a.size() != b.size() || a.isNull())
        return false;
    int differing = 0;
    int most = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            differing += a.pixel(x, y) != b.pixel(x, y) ? 1 : 0;
            most = std::max(most, std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))));
        }
    return most < 42 && differing < a.width() * a.height() / 100;
}

QByteArray content_of(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class MapTests : public QObject {
    Q_OBJECT

  private slots:
    void a_map_is_as_sharp_as_its_picture_data();
    void a_map_is_as_sharp_as_its_picture();
    void the_same_picture_in_more_dots_shows_the_same_map();
    void an_svg_has_its_map_as_an_image();
    void an_svg_has_the_colours_of_the_bar();
    void a_pdf_has_its_map_as_an_image();
    void a_strip_has_a_map_for_each_iteration();
    void a_map_in_print_is_grey();
    void the_slope_that_it_has_not_takes_no_room();
    void a_transparent_map_is_opaque_between_its_axes();
    void a_recording_waits_for_a_map_that_is_worked_out_beside_data();
    void a_recording_waits_for_a_map_that_is_worked_out_beside();
    void whoever_waits_gets_the_same_file_data();
    void whoever_waits_gets_the_same_file();
    void what_is_given_up_leaves_what_was_there_data();
    void what_is_given_up_leaves_what_was_there();
    void an_image_can_be_had_in_place_of_a_file();

  private:
    void add_kinds();
};

void MapTests::a_map_is_as_sharp_as_its_picture_data() {
    QTest::addColumn<QString>("size");
    QTest::addColumn<double>("dpi");
    QTest::newRow("as on a screen") << "640x480" << 96.0;
    QTest::newRow("twice") << "1280x960" << 192.0;
    QTest::newRow("300 dpi") << "3.5x2.6in" << 300.0;
}

/// Land ends at a line across it. Were it drawn with fewer pixels than the picture has, the line would have stairs.
void MapTests::a_map_is_as_sharp_as_its_picture() {
    QFETCH(const QString, size);
    QFETCH(const double, dpi);
    Style plain;
    plain.shown = {false, false, false, false};
    PictureSettings how = settings(plain, read_sheet(size, dpi).value());
    how.view = View{-4, 4, -4, 4};
    const QImage image = draw_image(walked("x + y > 0.0137 ? x^2 : ln(-1)"), how, Cursor{0});
    // Below the hiker, and to the left of where the line leaves the map.
    int stairs = 0;
    int rows = 0;
    int before = -1;
    const Theme theme = Theme::light();
    for (int y = image.height() * 45 / 100; y < image.height() * 6 / 10; ++y) {
        int edge = image.width() / 3;
        const auto is_land = [&](int x) {
            return image.pixelColor(x, y) != theme.background && image.pixelColor(x, y) != theme.axis;
        };
        while (edge < image.width() && !(is_land(edge) && is_land(edge + 1) && is_land(edge + 2)))
            ++edge;
        QVERIFY(edge < image.width() * 9 / 10);
        stairs += before >= 0 && edge - before != 1 ? 1 : 0;
        before = edge;
        ++rows;
    }
    QVERIFY2(stairs < rows / 10, qPrintable(QString("%1 of %2 rows").arg(stairs).arg(rows)));
}

void MapTests::the_same_picture_in_more_dots_shows_the_same_map() {
    const Walked walk = walked();
    const QImage once = draw_image(walk, settings(), Cursor{3});
    const QImage twice = draw_image(walk, settings({}, {{1280, 960}, 192}), Cursor{3});
    const QImage halved = twice.scaled(640, 480, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    int far_off = 0;
    for (int y = 0; y < 480; ++y)
        for (int x = 0; x < 640; ++x)
            far_off += std::abs(qGray(once.pixel(x, y)) - qGray(halved.pixel(x, y))) > 128 ? 1 : 0;
    // Edges are smoothed in another way, those of the heights on the map too.
    QVERIFY2(far_off < 600, QByteArray::number(far_off));
}

/// What is named in it is defined in it, once.
void MapTests::an_svg_has_the_colours_of_the_bar() {
    const QByteArray svg = draw_svg(walked(), settings({}, {{1280, 720}}), Cursor{3});
    static const QRegularExpression name(R"(url\(#([^)]+)\))");
    int gradients = 0;
    for (auto names = name.globalMatch(QString::fromLatin1(svg)); names.hasNext();) {
        const QByteArray id = names.next().captured(1).toLatin1();
        QVERIFY2(svg.count("id=\"" + id + "\"") == 1, id);
        gradients += id.contains("gradient") ? 1 : 0;
    }
    QVERIFY(gradients > 0);
}

void MapTests::an_svg_has_its_map_as_an_image() {
    const QByteArray svg = draw_svg(walked(), settings({}, {{1280, 720}}), Cursor{3});
    const QList<QImage> images = images_in(svg);
    QCOMPARE(images.size(), 1);
    QVERIFY(!images[0].isNull());
    QVERIFY2(images[0].width() > 900 && images[0].height() > 500,
             qPrintable(QString("%1 x %2").arg(images[0].width()).arg(images[0].height())));
    QVERIFY(has_colour(images[0]));
    QVERIFY(svg.contains(">y</text>") && !svg.contains(">f(x)</text>"));
    QVERIFY(svg.count("<polyline") + svg.count("<path") > 20); // the contours are lines
}

void MapTests::a_pdf_has_its_map_as_an_image() {
    const QTemporaryDir folder;
    const QString path = folder.filePath("map.pdf");
    const auto recording =
        record_still(walked(), settings({}, read_sheet("7x4in", 300).value()), Cursor{3}, StillFormat::pdf, path);
    while (!recording->is_done())
        recording->advance();
    QProcess process;
    process.start("pdfimages", {"-list", path});
    QVERIFY(process.waitForFinished());
    const QStringList lines = QString(process.readAllStandardOutput()).split('\n', Qt::SkipEmptyParts);
    QVERIFY2(lines.size() == 3, qPrintable(lines.join('\n'))); // below the table's head
    const QStringList cells = lines[2].simplified().split(' ');
    QVERIFY2(cells[3].toInt() > 1200 && cells[4].toInt() > 700, qPrintable(lines[2]));
}

void MapTests::a_strip_has_a_map_for_each_iteration() {
    const QByteArray svg = draw_svg(walked(), settings({}, {{1600, 900}}), Strip{{0, 1, 2, 5}});
    QCOMPARE(images_in(svg).size(), 4);
    const QImage image = draw_image(walked(), settings({}, {{1600, 900}}), Strip{{0, 1, 2, 5}});
    QVERIFY(shades_in(image) > 60);
}

void MapTests::a_map_in_print_is_grey() {
    Style style{Appearance::print, false, {}, false, true, {}, true};
    const QImage printed = draw_image(walked(), settings(style), Cursor{3});
    QVERIFY(!has_colour(printed));
    QVERIFY(shades_in(printed) > 30);
    for (const QImage& land : images_in(draw_svg(walked(), settings(style), Cursor{3})))
        QVERIFY(!has_colour(land));
    style.appearance = Appearance::light;
    QVERIFY(has_colour(draw_image(walked(), settings(style), Cursor{3})));
}

void MapTests::the_slope_that_it_has_not_takes_no_room() {
    Style style;
    style.slope = true;
    QCOMPARE(draw_image(walked(), settings(style), Cursor{3}), draw_image(walked(), settings(), Cursor{3}));
}

void MapTests::a_transparent_map_is_opaque_between_its_axes() {
    Style style;
    style.is_transparent = true;
    const QImage image = draw_image(walked(), settings(style), Cursor{3});
    QCOMPARE(qAlpha(image.pixel(1, 1)), 0);
    QCOMPARE(qAlpha(image.pixel(image.width() / 2, image.height() / 3)), 255);
}

void MapTests::add_kinds() {
    QTest::addColumn<QString>("kind");
    for (const char* kind : {"picture.png", "picture.svg", "picture.pdf", "strip.png", "walk.gif", "handout.pdf"})
        QTest::newRow(kind) << kind;
}

void MapTests::a_recording_waits_for_a_map_that_is_worked_out_beside_data() {
    add_kinds();
}

/// The thread that asks for it has time in between.
void MapTests::a_recording_waits_for_a_map_that_is_worked_out_beside() {
    QFETCH(const QString, kind);
    const QTemporaryDir folder;
    const QString path = folder.filePath(kind);
    const auto recording = record(kind, path);
    recording->advance();
    QVERIFY(recording->is_busy());
    QVERIFY(!recording->is_done());
    record_patiently(*recording);
    QVERIFY(QFileInfo(path).size() > 1000);
}

void MapTests::whoever_waits_gets_the_same_file_data() {
    QTest::addColumn<QString>("kind");
    for (const char* kind : {"picture.png", "picture.svg", "strip.png"})
        QTest::newRow(kind) << kind;
}

/// But for the letters at the contour lines, whose outlines depend on what else the program has written (as of Qt 6.4).
void MapTests::whoever_waits_gets_the_same_file() {
    QFETCH(const QString, kind);
    const QTemporaryDir folder;
    const QString patient = folder.filePath("patient " + kind);
    const QString impatient = folder.filePath("impatient " + kind);
    record_patiently(*record(kind, patient));
    const auto recording = record(kind, impatient);
    while (!recording->is_done())
        recording->advance();
    if (kind.endsWith("svg"))
        QCOMPARE(images_in(content_of(patient)), images_in(content_of(impatient)));
    else
        QVERIFY(are_alike(QImage(patient), QImage(impatient)));
}

void MapTests::what_is_given_up_leaves_what_was_there_data() {
    add_kinds();
}

/// At each moment of it, and while it works.
void MapTests::what_is_given_up_leaves_what_was_there() {
    QFETCH(const QString, kind);
    const QTemporaryDir folder;
    const QString path = folder.filePath(kind);
    write_file(path, "as it was");
    const long long total = record(kind, path)->total();
    for (long long last = 0; last < total; ++last) {
        {
            const auto recording = record(kind, path);
            while (recording->done() < last)
                recording->advance();
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{kind});
        QCOMPARE(read_file(path), QByteArray("as it was"));
    }
}

void MapTests::an_image_can_be_had_in_place_of_a_file() {
    QImage taken;
    const auto recording =
        record_image(walked(), settings(), Cursor{3}, [&taken](const QImage& image) { taken = image; });
    recording->advance();
    QVERIFY(recording->is_busy() && taken.isNull());
    record_patiently(*recording);
    QVERIFY(are_alike(taken, draw_image(walked(), settings(), Cursor{3})));
}

} // namespace hiker

std::unique_ptr<QObject> map_tests() {
    return std::make_unique<hiker::MapTests>();
}

#include "map_test.moc"
