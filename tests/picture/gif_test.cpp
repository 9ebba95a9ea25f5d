// SPDX-License-Identifier: GPL-3.0-or-later
#include <gif_lib.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <vector>

#include "../alone.h"
#include "files/whole_file.h"
#include "picture/recording.h"
#include "tests.h"

namespace hiker {

namespace {

/// What a program that plays GIFs would show.
struct PlayedFrame {
    QImage image;
    int centiseconds = 0;
    QSize changed; ///< what is stored of it
};

struct Played {
    std::vector<PlayedFrame> frames;
    bool is_for_ever = false;
    QByteArray error;
};

void paint(QImage& canvas, const SavedImage& saved, const ColorMapObject& colours, int transparent) {
    const GifImageDesc& place = saved.ImageDesc;
    for (int y = 0; y < place.Height; ++y)
        for (int x = 0; x < place.Width; ++x) {
            const int index = saved.RasterBits[y * place.Width + x];
            if (index == transparent)
                continue;
            const GifColorType& colour = colours.Colors[index];
            canvas.setPixel(place.Left + x, place.Top + y, qRgb(colour.Red, colour.Green, colour.Blue));
        }
}

/// Decoded by giflib, frame upon frame.
Played play(const QString& path) {
    Played played;
    int error = 0;
    GifFileType* gif = DGifOpenFileName(path.toLocal8Bit().constData(), &error);
    if (!gif || DGifSlurp(gif) != GIF_OK) {
        played.error = GifErrorString(gif ? gif->Error : error);
        return played;
    }
    QImage canvas(gif->SWidth, gif->SHeight, QImage::Format_RGB32);
    canvas.fill(Qt::magenta);
    for (int i = 0; i < gif->ImageCount; ++i) {
        GraphicsControlBlock control{};
        if (DGifSavedExtensionToGCB(gif, i, &control) != GIF_OK || control.DisposalMode != DISPOSE_DO_NOT)
            played.error = "no control block";
        const SavedImage& saved = gif->SavedImages[i];
        paint(canvas, saved, *gif->SColorMap, control.TransparentColor);
        played.frames.push_back({canvas, control.DelayTime, {saved.ImageDesc.Width, saved.ImageDesc.Height}});
        for (int block = 0; block < saved.ExtensionBlockCount; ++block)
            played.is_for_ever =
                played.is_for_ever || saved.ExtensionBlocks[block].Function == APPLICATION_EXT_FUNC_CODE;
    }
    DGifCloseFile(gif, &error);
    return played;
}

/// How far the pixels of two pictures are apart.
struct Difference {
    int most = 0;
    double mean = 0;
};

Difference between(const QImage& a, const QImage& b) {
    Difference difference;
    double sum = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            const int worst =
                std::max({std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)), std::abs(qBlue(p) - qBlue(q))});
            difference.most = std::max(difference.most, worst);
            sum += worst;
        }
    difference.mean = sum / (a.width() * a.height());
    return difference;
}

PictureSettings settings(Appearance appearance = Appearance::light) {
    PictureSettings settings;
    settings.style.appearance = appearance;
    settings.sheet.pixels = {480, 270};
    return settings;
}

const Animation short_walk{0, 8, 10, 5, 1};

} // namespace

class GifTests : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void a_gif_shows_what_the_scene_shows_data();
    void a_gif_shows_what_the_scene_shows();
    void a_gif_lasts_as_long_as_the_walk();
    void a_gif_plays_again_and_again();
    void only_what_has_changed_is_stored();
    void a_gif_of_one_frame_is_a_picture();
    void pictures_that_are_the_same_are_one_that_stays();
    void a_given_up_animation_leaves_nothing_data();
    void a_given_up_animation_leaves_nothing();
    void a_given_up_animation_leaves_what_was_there();
    void a_missing_folder_is_told_before_anything_is_drawn();

  private:
    QString path() const { return folder_->filePath("walk.gif"); }
    QStringList files() const { return QDir(folder_->path()).entryList(QDir::Files | QDir::Hidden); }
    void record(const PictureSettings& how, const Animation& animation, const Walked& walked) const;

    std::unique_ptr<QTemporaryDir> folder_;
    const Walked walked_ = walk({});
};

void GifTests::init() {
    folder_ = std::make_unique<QTemporaryDir>();
    QVERIFY(folder_->isValid());
}

void GifTests::record(const PictureSettings& how, const Animation& animation, const Walked& walked) const {
    const auto recording = record_gif(walked, how, animation, path());
    while (!recording->is_done())
        recording->advance();
}

void GifTests::a_gif_shows_what_the_scene_shows_data() {
    QTest::addColumn<Appearance>("appearance");
    QTest::addColumn<double>("rate");
    QTest::newRow("light") << Appearance::light << 0.1;
    QTest::newRow("dark") << Appearance::dark << 0.1;
    QTest::newRow("print") << Appearance::print << 0.1;
    QTest::newRow("a view that widens") << Appearance::light << 1.1;
}

void GifTests::a_gif_shows_what_the_scene_shows() {
    QFETCH(const Appearance, appearance);
    QFETCH(const double, rate);
    const Walked walked = walk(Alone{.learning_rate = rate});
    const PictureSettings how = settings(appearance);
    record(how, short_walk, walked);
    const Played played = play(path());
    QCOMPARE(played.error, QByteArray());
    QCOMPARE(static_cast<long long>(played.frames.size()), short_walk.frames());
    Drawing drawing(walked, how.style, how.sheet.layout(), {});
    for (long long frame = 0; frame < short_walk.frames(); ++frame) {
        const QImage expected = paint_image(drawing, short_walk.cursor(frame), how.sheet.pixels);
        const QImage& shown = played.frames[static_cast<std::size_t>(frame)].image;
        QCOMPARE(shown.size(), expected.size());
        // Smooth edges stay smooth: no pixel is off by more than a quarter of the way from black to white.
        const Difference difference = between(shown, expected);
        QVERIFY2(difference.most <= 64 && difference.mean < 0.1,
                 qPrintable(QString("frame %1: %2, %3").arg(frame).arg(difference.most).arg(difference.mean)));
    }
}

void GifTests::a_gif_lasts_as_long_as_the_walk() {
    record(settings(), short_walk, walked_);
    int centiseconds = 0;
    for (const PlayedFrame& frame : play(path()).frames)
        centiseconds += frame.centiseconds;
    QCOMPARE(centiseconds, 270); // 8 iterations at 5 a second, the last frame's tenth of a second, and a pause of 1
}

void GifTests::a_gif_plays_again_and_again() {
    record(settings(), short_walk, walked_);
    QVERIFY(play(path()).is_for_ever);
    QVERIFY(read_file(path()).contains("NETSCAPE2.0"));
}

void GifTests::only_what_has_changed_is_stored() {
    record(settings(), short_walk, walked_);
    const Played played = play(path());
    QCOMPARE(played.frames.front().changed, QSize(480, 270));
    for (std::size_t i = 1; i < played.frames.size(); ++i)
        QVERIFY(played.frames[i].changed.width() < 300);
}

void GifTests::a_gif_of_one_frame_is_a_picture() {
    record(settings(), {5, 5, 20, 2, 2}, walked_);
    const Played played = play(path());
    QCOMPARE(played.error, QByteArray());
    QCOMPARE(played.frames.size(), 1U);
    QCOMPARE(played.frames.front().centiseconds, 205);
}

/// A hiker who stands on the minimum does not move.
void GifTests::pictures_that_are_the_same_are_one_that_stays() {
    const Walked resting = walk(Alone{.start = {0, 0}, .iterations = 20, .precision = std::nullopt});
    record(settings(), {0, 20, 10, 10, 1}, resting);
    const Played played = play(path());
    int centiseconds = 0;
    for (const PlayedFrame& frame : played.frames)
        centiseconds += frame.centiseconds;
    QVERIFY(played.frames.size() < 21);
    QCOMPARE(centiseconds, 310);
}

void GifTests::a_given_up_animation_leaves_nothing_data() {
    QTest::addColumn<int>("advances");
    for (const int advances : {0, 1, 4, 5, 6, 15})
        QTest::addRow("after %d", advances) << advances;
}

void GifTests::a_given_up_animation_leaves_nothing() {
    QFETCH(const int, advances);
    {
        const auto recording = record_gif(walked_, settings(), short_walk, path());
        for (int i = 0; i < advances; ++i)
            recording->advance();
        QVERIFY(!recording->is_done());
    }
    QCOMPARE(files(), QStringList());
}

void GifTests::a_given_up_animation_leaves_what_was_there() {
    write_file(path(), "as it was");
    record_gif(walked_, settings(), short_walk, path())->advance();
    QCOMPARE(files(), QStringList{"walk.gif"});
    QCOMPARE(read_file(path()), QByteArray("as it was"));
}

void GifTests::a_missing_folder_is_told_before_anything_is_drawn() {
    QVERIFY_THROWS_EXCEPTION(FileError,
                             record_gif(walked_, settings(), short_walk, folder_->filePath("nowhere/walk.gif")));
}

} // namespace hiker

std::unique_ptr<QObject> gif_tests() {
    return std::make_unique<hiker::GifTests>();
}

#include "gif_test.moc"
