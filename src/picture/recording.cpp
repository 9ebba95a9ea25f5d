// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/recording.h"

#include <chrono>
#include <future>
#include <optional>
#include <vector>

#include "files/trajectory_csv.h"
#include "files/whole_file.h"
#include "picture/gif_writer.h"
#include "picture/pages.h"
#include "picture/palette.h"
#include "words/caption.h"

namespace hiker {

namespace {

bool is_unfinished(const std::future<void>& work) {
    return work.valid() && work.wait_for(std::chrono::seconds(0)) != std::future_status::ready;
}

/// What is drawn, and how it stays as it was when the recording began.
struct Subject {
    Subject(const Walked& walk, const PictureSettings& how)
        : walked(walk), settings(how), drawing(walked, settings.style, settings.sheet.layout(), settings.view) {}

    Walked walked;
    PictureSettings settings;
    Drawing drawing;
};

/// Drawn first, then written: the pixels of a large PNG take longer to compress than to draw.
class StillRecording : public Recording {
  public:
    StillRecording(const Walked& walked, const PictureSettings& settings, const Shot& shot, StillFormat format,
                   const QString& path)
        : walked_(walked), settings_(settings), shot_(shot), format_(format), file_(path) {}

    long long total() const override { return 2; }
    bool is_busy() const override { return is_unfinished(writing_); }

  private:
    void draw_next(long long number) override {
        if (number == 0) {
            draw();
            return;
        }
        if (writing_.valid())
            writing_.get();
        file_.commit();
    }

    void draw() {
        switch (format_) {
            case StillFormat::png:
                writing_ = std::async(std::launch::async, [this, image = draw_image(walked_, settings_, shot_)] {
                    file_.device().write(to_png(image));
                });
                break;
            case StillFormat::svg:
                file_.device().write(draw_svg(walked_, settings_, shot_));
                break;
            case StillFormat::pdf:
                draw_page();
                break;
        }
    }

    void draw_page() {
        Drawing drawing(walked_, settings_.style, settings_.sheet.layout(), settings_.view);
        Pages pages(file_.device(), settings_.sheet, words::caption(walked_.experiment));
        pages.add(drawing, shot_);
        pages.finish();
    }

    Walked walked_;
    PictureSettings settings_;
    Shot shot_;
    StillFormat format_;
    NewFile file_;
    std::future<void> writing_; ///< the last, so that nothing it writes to goes before it has ended
};

class MapRecording : public Recording {
  public:
    MapRecording(std::unique_ptr<MapDrawing> drawing, const PictureSettings& settings, StillFormat format,
                 const QString& path)
        : drawing_(std::move(drawing)), settings_(settings), format_(format), file_(path) {}

    long long total() const override { return 1; }

  private:
    void draw_next(long long /*number*/) override {
        switch (format_) {
            case StillFormat::png:
                file_.device().write(to_png(draw_image(*drawing_, settings_)));
                break;
            case StillFormat::svg:
                file_.device().write(draw_svg(*drawing_, settings_));
                break;
            case StillFormat::pdf: {
                Pages pages(file_.device(), settings_.sheet, drawing_->caption());
                pages.add(*drawing_);
                pages.finish();
                break;
            }
        }
        file_.commit();
    }

    std::unique_ptr<MapDrawing> drawing_;
    PictureSettings settings_;
    StillFormat format_;
    NewFile file_;
};

/// First a few pictures are drawn that the colours are chosen from, then all of them.
class GifRecording : public Recording {
  public:
    GifRecording(const Walked& walked, const PictureSettings& settings, const Animation& animation, const QString& path)
        : subject_(walked, settings),
          animation_(animation),
          samples_(std::min(most_samples, animation.frames())),
          file_(path) {}

    long long total() const override { return samples_ + animation_.frames(); }
    bool is_busy() const override { return is_unfinished(writing_); }

  private:
    void draw_next(long long number) override {
        if (number < samples_)
            draw_sample(number);
        else
            draw_frame(number - samples_);
        if (number + 1 == total()) {
            wait();
            writer_->finish();
            file_.commit();
        }
    }

    QImage image(long long frame) {
        return paint_image(subject_.drawing, animation_.cursor(frame), subject_.settings.sheet.pixels);
    }

    void draw_sample(long long number) {
        const long long last = animation_.frames() - 1;
        sample_images_.push_back(image(samples_ > 1 ? last * number / (samples_ - 1) : last));
        if (number + 1 == samples_)
            writing_ = std::async(std::launch::async, [this] {
                writer_.emplace(file_.device(), subject_.settings.sheet.pixels, Palette(sample_images_));
                sample_images_.clear();
            });
    }

    void draw_frame(long long frame) {
        QImage next = image(frame);
        wait();
        writing_ = std::async(
            std::launch::async,
            [this, next = std::move(next), time = animation_.centiseconds(frame)] { writer_->add(next, time); });
    }

    /// Passes on what went wrong.
    void wait() {
        if (writing_.valid())
            writing_.get();
        file_.check();
    }

    static constexpr long long most_samples = 4;

    Subject subject_;
    Animation animation_;
    long long samples_;
    std::vector<QImage> sample_images_;
    NewFile file_;
    std::optional<GifWriter> writer_;
    std::future<void> writing_; ///< the last, so that nothing it writes to goes before it has ended
};

class PagesRecording : public Recording {
  public:
    PagesRecording(const Walked& walked, const PictureSettings& settings, long long first, long long last,
                   const QString& path)
        : subject_(walked, settings),
          first_(first),
          last_(last),
          file_(path),
          pages_(file_.device(), settings.sheet, words::caption(walked.experiment)) {}

    long long total() const override { return last_ - first_ + 1; }

  private:
    void draw_next(long long number) override {
        pages_.add(subject_.drawing, Cursor{first_ + number});
        file_.check();
        if (number + 1 < total())
            return;
        pages_.finish();
        file_.commit();
    }

    Subject subject_;
    long long first_;
    long long last_;
    NewFile file_;
    Pages pages_;
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

} // namespace

std::unique_ptr<Recording> record_still(const Walked& walked, const PictureSettings& settings, const Shot& shot,
                                        StillFormat format, const QString& path) {
    return std::make_unique<StillRecording>(walked, settings, shot, format, path);
}

std::unique_ptr<Recording> record_map(std::unique_ptr<MapDrawing> drawing, const PictureSettings& settings,
                                      StillFormat format, const QString& path) {
    return std::make_unique<MapRecording>(std::move(drawing), settings, format, path);
}

std::unique_ptr<Recording> record_gif(const Walked& walked, const PictureSettings& settings, const Animation& animation,
                                      const QString& path) {
    return std::make_unique<GifRecording>(walked, settings, animation, path);
}

std::unique_ptr<Recording> record_pages(const Walked& walked, const PictureSettings& settings, long long first,
                                        long long last, const QString& path) {
    return std::make_unique<PagesRecording>(walked, settings, first, last, path);
}

std::unique_ptr<Recording> record_table(const Walked& walked, const QString& path) {
    return std::make_unique<TableRecording>(walked, path);
}

} // namespace hiker
