// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/recording.h"

#include <optional>
#include <vector>

#include "files/trajectory_csv.h"
#include "files/whole_file.h"
#include "picture/beside.h"
#include "picture/gif_writer.h"
#include "picture/pages.h"
#include "picture/palette.h"
#include "picture/svg.h"
#include "picture/valve.h"
#include "words/caption.h"

namespace hiker {

namespace {

/// What one picture is made of. Its map is worked out beside the window's thread first, as long as somebody waits for
/// it; whoever does not wait has the whole map in the picture too.
class Picture {
  public:
    explicit Picture(const PictureSettings& how) : settings(how) {}
    virtual ~Picture() = default;
    Picture(const Picture&) = delete;
    Picture& operator=(const Picture&) = delete;

    virtual void prepare(double /*dots*/) {}
    virtual bool is_preparing() const { return false; }
    /// Whole, or null.
    virtual QImage map_image() = 0;
    virtual void set_map_image(const QImage& image) = 0;
    virtual QSize layout() const = 0;
    virtual void draw(Surface& surface) = 0;
    virtual QString title() const = 0;
    virtual QString description() const = 0;

    const PictureSettings settings;
};

/// A walk stays as it was when the recording began.
class WalkPicture : public Picture {
  public:
    WalkPicture(const Walked& walked, const PictureSettings& how, const Shot& first)
        : Picture(how), shot(first), walked_(walked), drawing_(walked_, how.style, how.sheet.layout(), how.view) {}

    void prepare(double dots) override { drawing_.prepare(shot, dots); }
    bool is_preparing() const override { return drawing_.is_preparing(); }
    QImage map_image() override {
        drawing_.work_here();
        return drawing_.map_image();
    }
    void set_map_image(const QImage& image) override { drawing_.set_map_image(image); }
    QSize layout() const override { return drawing_.layout(); }
    void draw(Surface& surface) override {
        drawing_.work_here();
        drawing_.draw(surface, shot);
    }
    QString title() const override { return words::caption(walked_.experiment); }
    QString description() const override { return drawing_.caption(shot); }

    Shot shot;

  private:
    Walked walked_;
    Drawing drawing_;
};

/// A map of many descents, which is there already.
class MapPicture : public Picture {
  public:
    MapPicture(std::unique_ptr<MapDrawing> drawing, const PictureSettings& how)
        : Picture(how), drawing_(std::move(drawing)) {}

    QImage map_image() override { return drawing_->map_image(); }
    void set_map_image(const QImage& image) override { drawing_->set_map_image(image); }
    QSize layout() const override { return drawing_->layout(); }
    void draw(Surface& surface) override { drawing_->draw(surface); }
    QString title() const override { return drawing_->caption(); }
    QString description() const override { return title(); }

  private:
    std::unique_ptr<MapDrawing> drawing_;
};

/// Of a unit of the layout, in pixels.
double dots_in(const Picture& picture) {
    return static_cast<double>(picture.settings.sheet.pixels.width()) / picture.layout().width();
}

QImage draw_image(Picture& picture) {
    return draw_image(picture.layout(), picture.settings, [&](Surface& surface) { picture.draw(surface); });
}

/// Like draw_svg, with the map's image compressed later on.
SvgDrawing draw_svg(Picture& picture) {
    const QImage map = picture.map_image();
    picture.set_map_image(SvgDrawing::stand_in());
    SvgSurface surface(picture.settings.sheet, picture.layout());
    picture.draw(surface);
    return {surface.finish(picture.title(), picture.description()), map};
}

/// A document whose pages are compressed beside the window's thread, which Qt does in one go for a map, and for all
/// that is on a page: whoever gives up does not wait for it.
class PagesBeside {
  public:
    PagesBeside(QIODevice& device, const Picture& picture)
        : document_(std::make_shared<Document>(device, picture.settings.sheet, picture.title())) {}
    ~PagesBeside() {
        document_->valve.shut();
        if (!is_busy())
            end();
        document_.reset();
        beside_.abandon();
    }
    Q_DISABLE_COPY_MOVE(PagesBeside)

    bool is_busy() const { return beside_.is_busy(); }
    /// Ends the page before, and puts the map into the file, so that it is there when it is drawn.
    void begin_page(Picture& picture) {
        beside_.begin([document = document_, layout = picture.layout(), map = picture.map_image()](auto) {
            document->pages.begin_page(layout);
            if (!map.isNull())
                document->pages.embed(map);
        });
    }
    void draw(Picture& picture) {
        beside_.finish();
        document_->pages.add([&picture](Surface& surface) { picture.draw(surface); });
    }
    void end() {
        beside_.begin([document = document_](auto) { document->pages.finish(); });
    }
    void finish() { beside_.finish(); }

  private:
    struct Document {
        Document(QIODevice& device, const Sheet& sheet, const QString& title)
            : valve(device), pages(valve, sheet, title) {}

        Valve valve;
        Pages pages;
    };

    std::shared_ptr<Document> document_;
    Beside beside_;
};

/// The map is asked for, the picture is drawn, and put away. The pixels of a large PNG, or of a map in an SVG, take
/// longer to compress than to draw: that is done beside the window's thread too, and whoever gives up does not wait for
/// it. What compresses has all that it works with, and is not stopped: libpng would complain, and Qt lose some memory.
class StillRecording : public Recording {
  public:
    StillRecording(std::unique_ptr<Picture> picture, StillFormat format, const QString& path)
        : picture_(std::move(picture)), format_(format), file_(path) {}
    ~StillRecording() override { beside_.abandon(); }
    Q_DISABLE_COPY_MOVE(StillRecording)

    long long total() const override { return 3; }
    bool is_busy() const override { return picture_->is_preparing() || beside_.is_busy(); }

  private:
    void draw_next(long long number) override {
        const bool is_png = format_ == StillFormat::png;
        if (number == 0) {
            picture_->prepare(is_png ? dots_in(*picture_) : picture_->settings.sheet.dots());
        } else if (number == 1) {
            is_png ? draw_pixels() : draw_lines();
        } else {
            beside_.finish();
            file_.device().write(*content_);
            file_.commit();
        }
    }

    void draw_pixels() {
        beside_.begin([content = content_, image = draw_image(*picture_)](auto) { *content = to_png(image); });
    }

    void draw_lines() {
        beside_.begin([content = content_, drawn = draw_svg(*picture_)](auto) { *content = drawn.document(); });
    }

    std::unique_ptr<Picture> picture_;
    StillFormat format_;
    NewFile file_;
    std::shared_ptr<QByteArray> content_ = std::make_shared<QByteArray>();
    Beside beside_;
};

/// The same, and the image is given to somebody.
class ImageRecording : public Recording {
  public:
    ImageRecording(std::unique_ptr<Picture> picture, std::function<void(const QImage&)> take)
        : picture_(std::move(picture)), take_(std::move(take)) {}

    long long total() const override { return 2; }
    bool is_busy() const override { return picture_->is_preparing(); }

  private:
    void draw_next(long long number) override {
        if (number == 0)
            picture_->prepare(dots_in(*picture_));
        else
            take_(draw_image(*picture_));
    }

    std::unique_ptr<Picture> picture_;
    std::function<void(const QImage&)> take_;
};

/// First a few pictures are drawn that the colours are chosen from, then all of them.
class GifRecording : public Recording {
  public:
    GifRecording(const Walked& walked, const PictureSettings& settings, const Animation& animation, const QString& path)
        : picture_(walked, settings, animation.cursor(0)),
          animation_(animation),
          samples_(std::min(most_samples, animation.frames())),
          file_(path) {}

    long long total() const override { return 2 + samples_ + animation_.frames(); }
    bool is_busy() const override { return picture_.is_preparing() || beside_.is_busy(); }

  private:
    void draw_next(long long number) override {
        if (number + 1 == total()) {
            beside_.finish();
            file_.commit();
            return;
        }
        if (number > 0)
            is_sample(number) ? draw_sample() : draw_frame(number);
        if (!is_last(number))
            prepare(number + 1);
    }

    bool is_sample(long long number) const { return number <= samples_; }
    bool is_last(long long number) const { return number == samples_ + animation_.frames(); }

    long long frame_of(long long number) const {
        const long long last = animation_.frames() - 1;
        if (!is_sample(number))
            return number - samples_ - 1;
        return samples_ > 1 ? last * (number - 1) / (samples_ - 1) : last;
    }

    /// Asks for the map of the picture that comes next.
    void prepare(long long number) {
        picture_.shot = animation_.cursor(frame_of(number));
        picture_.prepare(dots_in(picture_));
    }

    QImage image() {
        return paint_image(picture_.layout(), picture_.settings.sheet.pixels,
                           [this](Surface& surface) { picture_.draw(surface); });
    }

    void draw_sample() {
        sample_images_.push_back(image());
        if (static_cast<long long>(sample_images_.size()) == samples_)
            beside_.begin([this](const std::stop_token& stop) {
                writer_.emplace(file_.device(), picture_.settings.sheet.pixels, Palette(sample_images_, stop));
                sample_images_.clear();
            });
    }

    void draw_frame(long long number) {
        QImage next = image();
        beside_.finish();
        file_.check(); // before the next one writes to it
        beside_.begin([this, next = std::move(next), time = animation_.centiseconds(frame_of(number)),
                       ends = is_last(number)](const std::stop_token& stop) {
            writer_->add(next, time, stop);
            if (ends)
                writer_->finish(stop);
        });
    }

    static constexpr long long most_samples = 4;

    WalkPicture picture_;
    Animation animation_;
    long long samples_;
    std::vector<QImage> sample_images_;
    NewFile file_;
    std::optional<GifWriter> writer_;
    Beside beside_; ///< last, so that nothing it writes to goes before it has ended
};

/// For each page the map is asked for, then put into the file, and then all is drawn.
class PagesRecording : public Recording {
  public:
    /// Makes the picture that of a page; the first one is 0.
    using Turn = std::function<void(long long page)>;

    PagesRecording(std::unique_ptr<Picture> picture, long long count, Turn turn, const QString& path)
        : picture_(std::move(picture)),
          count_(count),
          turn_(std::move(turn)),
          file_(path),
          pages_(file_.device(), *picture_) {}

    long long total() const override { return 2 * count_ + 2; }
    bool is_busy() const override { return picture_->is_preparing() || pages_.is_busy(); }

  private:
    void draw_next(long long number) override {
        if (number == 0) {
            prepare(0);
        } else if (number + 1 == total()) {
            pages_.finish();
            file_.commit();
        } else if (number % 2 == 1) {
            pages_.begin_page(*picture_);
        } else {
            pages_.draw(*picture_);
            file_.check();
            number == 2 * count_ ? pages_.end() : prepare(number / 2);
        }
    }

    void prepare(long long page) {
        turn_(page);
        picture_->prepare(picture_->settings.sheet.dots());
    }

    std::unique_ptr<Picture> picture_;
    long long count_;
    Turn turn_;
    NewFile file_;
    PagesBeside pages_;
};

class TableRecording : public Recording {
  public:
    TableRecording(const Walked& walked, const QString& path) : table_(walked), file_(path) {}

    long long total() const override { return static_cast<long long>(table_.parts()); }

  private:
    void draw_next(long long number) override {
        file_.device().write(table_.part(static_cast<std::size_t>(number)));
        file_.check();
        if (number + 1 == total())
            file_.commit();
    }

    TrajectoryTable table_;
    NewFile file_;
};

std::unique_ptr<Recording> record_picture(std::unique_ptr<Picture> picture, StillFormat format, const QString& path) {
    if (format == StillFormat::pdf)
        return std::make_unique<PagesRecording>(
            std::move(picture), 1, [](long long) {}, path);
    return std::make_unique<StillRecording>(std::move(picture), format, path);
}

} // namespace

std::unique_ptr<Recording> record_still(const Walked& walked, const PictureSettings& settings, const Shot& shot,
                                        StillFormat format, const QString& path) {
    return record_picture(std::make_unique<WalkPicture>(walked, settings, shot), format, path);
}

std::unique_ptr<Recording> record_map(std::unique_ptr<MapDrawing> drawing, const PictureSettings& settings,
                                      StillFormat format, const QString& path) {
    return record_picture(std::make_unique<MapPicture>(std::move(drawing), settings), format, path);
}

std::unique_ptr<Recording> record_image(const Walked& walked, const PictureSettings& settings, const Shot& shot,
                                        std::function<void(const QImage&)> take) {
    return std::make_unique<ImageRecording>(std::make_unique<WalkPicture>(walked, settings, shot), std::move(take));
}

std::unique_ptr<Recording> record_image(std::unique_ptr<MapDrawing> drawing, const PictureSettings& settings,
                                        std::function<void(const QImage&)> take) {
    return std::make_unique<ImageRecording>(std::make_unique<MapPicture>(std::move(drawing), settings),
                                            std::move(take));
}

std::unique_ptr<Recording> record_gif(const Walked& walked, const PictureSettings& settings, const Animation& animation,
                                      const QString& path) {
    return std::make_unique<GifRecording>(walked, settings, animation, path);
}

std::unique_ptr<Recording> record_pages(const Walked& walked, const PictureSettings& settings, long long first,
                                        long long last, const QString& path) {
    auto picture = std::make_unique<WalkPicture>(walked, settings, Cursor{first});
    const auto turn = [&walk = *picture, first](long long page) { walk.shot = Cursor{first + page}; };
    return std::make_unique<PagesRecording>(std::move(picture), last - first + 1, turn, path);
}

std::unique_ptr<Recording> record_table(const Walked& walked, const QString& path) {
    return std::make_unique<TableRecording>(walked, path);
}

} // namespace hiker
