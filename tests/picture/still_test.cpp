// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/still.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>
#include <cmath>

#include "../alone.h"
#include "files/whole_file.h"
#include "picture/pages.h"
#include "picture/recording.h"
#include "tests.h"
#include "words/caption.h"

namespace hiker {

namespace {

const Walked& worked_example() {
    static const Walked walked = walk({});
    return walked;
}

PictureSettings settings(const Style& style, const Sheet& sheet = {{640, 480}}) {
    return {style, sheet, {}};
}

QImage draw(const Style& style, const Shot& shot = Cursor{3}) {
    return draw_image(worked_example(), settings(style), shot);
}

void record(Recording& recording) {
    while (!recording.is_done())
        recording.advance();
}

int pixels_that_differ(const QImage& a, const QImage& b) {
    int count = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            count += a.pixel(x, y) != b.pixel(x, y);
    return count;
}

bool has_colour(const QImage& image) {
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (const QRgb pixel = image.pixel(x, y); qRed(pixel) != qGreen(pixel) || qGreen(pixel) != qBlue(pixel))
                return true;
    return false;
}

int pixels_of(const QImage& image, const QColor& colour) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour;
    return count;
}

/// What a program prints.
QString output_of(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(30'000) && process.exitCode() == 0
               ? QString::fromUtf8(process.readAllStandardOutput())
               : "failed: " + process.errorString();
}

struct SvgContent {
    QStringList texts;
    QString title;
    QString width;
    int paths = 0;
    int clips = 0;
    QString error;
};

SvgContent content_of(const QByteArray& svg) {
    SvgContent content;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QStringLiteral("svg"))
            content.width = xml.attributes().value("width").toString();
        else if (xml.name() == QStringLiteral("title"))
            content.title = xml.readElementText();
        else if (xml.name() == QStringLiteral("text"))
            content.texts << xml.readElementText();
        else if (xml.name() == QStringLiteral("path") || xml.name() == QStringLiteral("polyline"))
            ++content.paths;
        else if (xml.name() == QStringLiteral("clipPath"))
            ++content.clips;
    }
    content.error = xml.hasError() ? xml.errorString() : QString();
    return content;
}

} // namespace

class StillTests : public QObject {
    Q_OBJECT

  private slots:
    void a_png_has_its_size_and_its_dots_per_inch_data();
    void a_png_has_its_size_and_its_dots_per_inch();
    void the_print_theme_has_no_colour_data();
    void the_print_theme_has_no_colour();
    void a_transparent_picture_has_no_background_data();
    void a_transparent_picture_has_no_background();
    void what_is_not_ticked_is_not_there_data();
    void what_is_not_ticked_is_not_there();
    void twice_the_pixels_show_the_same_picture();
    void the_view_that_is_asked_for_is_shown();
    void a_strip_shows_each_of_its_iterations();
    void the_pictures_of_a_strip_share_their_axes();
    void a_caption_says_what_it_is();
    void an_svg_is_whole_and_its_text_is_text();
    void an_svg_escapes_what_was_typed();
    void an_svg_is_as_large_on_paper_as_asked_for();
    void a_pdf_has_a_page_an_iteration_and_its_text_is_text();
    void a_pdf_is_as_large_on_paper_as_asked_for();
    void a_still_is_written_whole_data();
    void a_still_is_written_whole();
};

void StillTests::a_png_has_its_size_and_its_dots_per_inch_data() {
    QTest::addColumn<QString>("size");
    QTest::addColumn<double>("dpi");
    QTest::addColumn<QSize>("pixels");
    QTest::newRow("a slide") << "1920x1080" << 96.0 << QSize(1920, 1080);
    QTest::newRow("print") << "3.5x2.6in" << 300.0 << QSize(1050, 780);
    QTest::newRow("centimetres") << "9x6cm" << 300.0 << QSize(1063, 709);
    QTest::newRow("large") << "4000x3000" << 600.0 << QSize(4000, 3000);
}

void StillTests::a_png_has_its_size_and_its_dots_per_inch() {
    QFETCH(const QString, size);
    QFETCH(const double, dpi);
    QFETCH(const QSize, pixels);
    const QByteArray png = to_png(draw_image(worked_example(), settings({}, read_sheet(size, dpi).value()), Cursor{7}));
    QVERIFY(png.startsWith("\x89PNG"));
    const QImage image = QImage::fromData(png);
    QCOMPARE(image.size(), pixels);
    constexpr double metres_an_inch = 0.0254;
    QCOMPARE(std::round(image.dotsPerMeterX() * metres_an_inch), dpi);
    QCOMPARE(std::round(image.dotsPerMeterY() * metres_an_inch), dpi);
    QVERIFY(!image.hasAlphaChannel());
}

void StillTests::the_print_theme_has_no_colour_data() {
    QTest::addColumn<QString>("function");
    QTest::addColumn<double>("rate");
    QTest::newRow("going down") << "x^2" << 0.1;
    QTest::newRow("going up") << "x^2" << 1.2;
}

void StillTests::the_print_theme_has_no_colour() {
    QFETCH(const QString, function);
    QFETCH(const double, rate);
    const Walked walked = walk(Alone{.function = function.toStdString(), .learning_rate = rate});
    Style style{Appearance::print, false, {}, true, true, {}, true};
    const auto image = [&] { return draw_image(walked, settings(style), Cursor{4}); };
    QVERIFY(!has_colour(image()));
    QVERIFY(pixels_of(image(), Qt::black) > 500);
    style.appearance = Appearance::light;
    QVERIFY(has_colour(image()));
}

void StillTests::a_transparent_picture_has_no_background_data() {
    QTest::addColumn<Appearance>("appearance");
    QTest::newRow("light") << Appearance::light;
    QTest::newRow("dark") << Appearance::dark;
    QTest::newRow("print") << Appearance::print;
}

void StillTests::a_transparent_picture_has_no_background() {
    QFETCH(const Appearance, appearance);
    const Style style{appearance, true, {}, true, true, {}, true};
    const QImage image = QImage::fromData(to_png(draw(style)));
    QVERIFY(image.hasAlphaChannel());
    int clear = 0;
    int opaque = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            clear += qAlpha(image.pixel(x, y)) == 0;
            opaque += qAlpha(image.pixel(x, y)) == 255;
        }
    QVERIFY2(clear > 0.7 * image.width() * image.height(), QByteArray::number(clear));
    QVERIFY2(opaque > 1000, QByteArray::number(opaque));
}

void StillTests::what_is_not_ticked_is_not_there_data() {
    QTest::addColumn<Style>("without");
    const auto row = [](const char* name, auto change) {
        Style style;
        change(style);
        QTest::newRow(name) << style;
    };
    row("trail", [](Style& style) { style.shown.trail = false; });
    row("numbers", [](Style& style) { style.shown.numbers = false; });
    row("tangent", [](Style& style) { style.shown.tangent = false; });
    row("poles", [](Style& style) { style.shown.poles = false; });
    row("slope", [](Style& style) { style.slope = true; });
    row("convergence", [](Style& style) { style.convergence = true; });
    row("caption", [](Style& style) { style.caption = true; });
}

void StillTests::what_is_not_ticked_is_not_there() {
    QFETCH(const Style, without);
    QVERIFY(pixels_that_differ(draw({}), draw(without)) > 20);
    const Theme theme = Theme::light();
    const QImage image = draw(without);
    if (!without.shown.tangent)
        QCOMPARE(pixels_of(image, theme.tangent), 0);
    if (!without.shown.trail)
        QCOMPARE(pixels_of(image, theme.trail) + pixels_of(image, theme.step_down), 0);
    if (!without.shown.poles)
        QCOMPARE(pixels_of(image, theme.outfit.pole), 0);
}

void StillTests::twice_the_pixels_show_the_same_picture() {
    const QImage once = draw_image(worked_example(), settings({}, {{640, 480}}), Cursor{3});
    const QImage twice = draw_image(worked_example(), settings({}, {{1280, 960}, 192}), Cursor{3});
    const QImage halved = twice.scaled(640, 480, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    // Edges are smoothed in another way, and nothing has moved.
    int far_off = 0;
    for (int y = 0; y < 480; ++y)
        for (int x = 0; x < 640; ++x)
            far_off += std::abs(qGray(once.pixel(x, y)) - qGray(halved.pixel(x, y))) > 128;
    QVERIFY2(far_off < 200, QByteArray::number(far_off));
}

void StillTests::the_view_that_is_asked_for_is_shown() {
    PictureSettings how = settings({});
    how.view = View{-10, 10, -10, 100};
    const QByteArray svg = draw_svg(worked_example(), how, Cursor{3});
    QVERIFY(content_of(svg).texts.contains("100"));
    QVERIFY(!content_of(draw_svg(worked_example(), settings({}), Cursor{3})).texts.contains("100"));
}

void StillTests::a_strip_shows_each_of_its_iterations() {
    const SvgContent content =
        content_of(draw_svg(worked_example(), settings({}, {{1600, 900}}), Strip{{0, 1, 2, 5, 10, 40}}));
    for (const long long number : {0, 1, 2, 5, 10, 40})
        QCOMPARE(content.texts.count(words::iteration(number)), 1);
    QCOMPARE(content.clips, 6);
}

/// Only those at the left and the lower edge have numbers at them.
void StillTests::the_pictures_of_a_strip_share_their_axes() {
    const SvgContent content =
        content_of(draw_svg(worked_example(), settings({}, {{1600, 900}}), Strip{{0, 1, 2, 5, 10, 40}}));
    QCOMPARE(content.texts.count("f(x)"), 2);
    QCOMPARE(content.texts.count("x"), 3);
}

void StillTests::a_caption_says_what_it_is() {
    Style style;
    style.caption = true;
    const Walked walked = walk(Alone{.function = "f(x) = x^2 - 3x", .start = {-2, 0}, .learning_rate = 0.25});
    const QString text = content_of(draw_svg(walked, settings(style, {{1280, 720}}), Cursor{4})).texts.join(' ');
    for (const char* part : {"f(x) = x^2 - 3x, ", "start -2", "learning rate 0.25", "gradient descent",
                             "Iteration 4:", "Converged to a minimum after "})
        QVERIFY2(text.contains(part), qPrintable(text));
}

void StillTests::an_svg_is_whole_and_its_text_is_text() {
    const Style style{Appearance::light, false, {}, true, true, {}, true};
    const QByteArray svg = draw_svg(worked_example(), settings(style, {{1280, 720}}), Cursor{3});
    const SvgContent content = content_of(svg);
    QCOMPARE(content.error, QString());
    QCOMPARE(content.title, words::caption(Experiment{}));
    for (const char* text : {"x", "f(x)", "f\u2032(x)", "iteration", "step size", "-4", "15", "0", "3"})
        QVERIFY2(content.texts.contains(text), text);
    QVERIFY(content.paths > 20);
    QCOMPARE(content.clips, 3);
    QVERIFY(!svg.contains("<image"));
    QVERIFY(svg.contains(", sans-serif\""));
}

void StillTests::an_svg_escapes_what_was_typed() {
    Style style;
    style.caption = true;
    const Walked walked = walk(Alone{.function = "x < 1 && x > 0 ? x^2 : x^2", .start = {3, 0}});
    const SvgContent content = content_of(draw_svg(walked, settings(style, {{1280, 720}}), Cursor{0}));
    QCOMPARE(content.error, QString());
    QVERIFY2(content.title.contains("x < 1 && x > 0"), qPrintable(content.title));
    QVERIFY(content.texts.join(' ').contains("x < 1 && x > 0"));
}

void StillTests::an_svg_is_as_large_on_paper_as_asked_for() {
    const auto width = [](const char* size) {
        return content_of(draw_svg(worked_example(), settings({}, read_sheet(size, 300).value()), Cursor{0})).width;
    };
    QCOMPARE(width("3.5x2.6in"), QString("3.5in"));
    QCOMPARE(width("7.2x4in"), QString("7.2in"));
}

void StillTests::a_pdf_has_a_page_an_iteration_and_its_text_is_text() {
    const QTemporaryDir folder;
    const QString path = folder.filePath("walk.pdf");
    Style style;
    style.caption = true;
    record(*record_pages(worked_example(), settings(style, {{1280, 720}}), 2, 6, path));
    const QString facts = output_of("pdfinfo", {path});
    QVERIFY2(facts.contains(QRegularExpression("Pages: +5\n")), qPrintable(facts));
    QVERIFY2(facts.contains("Title:           " + words::caption(Experiment{})), qPrintable(facts));
    const QStringList pages = output_of("pdftotext", {"-layout", path, "-"}).split('\f', Qt::SkipEmptyParts);
    QCOMPARE(pages.size(), 5);
    for (int page = 0; page < 5; ++page) {
        const QString& text = pages[page];
        QVERIFY2(text.contains(QString("Iteration %1: x = ").arg(2 + page)), qPrintable(text));
        QVERIFY2(text.contains("f(x) = x^2, start 3, learning rate 0.1, gradient descent"), qPrintable(text));
        QVERIFY2(text.contains("15") && text.contains("-4"), qPrintable(text));
    }
    QVERIFY(output_of("pdffonts", {path}).contains(" yes "));          // embedded
    QVERIFY(output_of("pdfimages", {"-list", path}).count('\n') <= 2); // nothing but the table's head
}

void StillTests::a_pdf_is_as_large_on_paper_as_asked_for() {
    const QTemporaryDir folder;
    const QString path = folder.filePath("walk.pdf");
    record(*record_still(worked_example(), settings({}, read_sheet("3.5x2.5in", 300).value()), Cursor{3},
                         StillFormat::pdf, path));
    QVERIFY2(output_of("pdfinfo", {path}).contains(QRegularExpression("Page size: +252 x 180 pts")),
             qPrintable(output_of("pdfinfo", {path})));
}

void StillTests::a_still_is_written_whole_data() {
    QTest::addColumn<StillFormat>("format");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("png") << StillFormat::png << QByteArray("\x89PNG");
    QTest::newRow("svg") << StillFormat::svg << QByteArray("<?xml");
    QTest::newRow("pdf") << StillFormat::pdf << QByteArray("%PDF");
}

void StillTests::a_still_is_written_whole() {
    QFETCH(const StillFormat, format);
    QFETCH(const QByteArray, begins);
    const QTemporaryDir folder;
    const QString path = folder.filePath("walk");
    const auto recording = record_still(worked_example(), settings({}), Cursor{3}, format, path);
    recording->advance();
    QVERIFY(!QFile::exists(path)); // half of it is nothing
    record(*recording);
    QVERIFY(read_file(path).startsWith(begins));
}

} // namespace hiker

std::unique_ptr<QObject> still_tests() {
    return std::make_unique<hiker::StillTests>();
}

#include "still_test.moc"
