// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>
#include <functional>
#include <memory>

#include "descent/walked.h"
#include "picture/animation.h"
#include "picture/still.h"

namespace hiker {

/// Writes a file of one picture or many, bit by bit, so that a window stays alive meanwhile and anybody can give up in
/// between: one that is destroyed before it has come to its end leaves nothing behind. Holds a few pictures at most.
/// Lives in the window's thread.
class Recording {
  public:
    virtual ~Recording() = default;
    Recording(const Recording&) = delete;
    Recording& operator=(const Recording&) = delete;

    /// How many calls of advance() there are.
    virtual long long total() const = 0;
    long long done() const { return done_; }
    bool is_done() const { return done_ == total(); }
    /// Whether something that the next picture needs, such as a map, is still being worked out, or what was drawn still
    /// being written: advance() would wait for it.
    virtual bool is_busy() const { return false; }
    /// Draws and writes the next picture; with the last one the file is there. Throws FileError.
    void advance() {
        draw_next(done_);
        ++done_;
    }

  protected:
    Recording() = default;

  private:
    virtual void draw_next(long long number) = 0;

    long long done_ = 0;
};

enum class StillFormat { png, svg, pdf };

/// One picture. Throws FileError where the file can't be begun, as those below do.
std::unique_ptr<Recording> record_still(const Walked& walked, const PictureSettings& settings, const Shot& shot,
                                        StillFormat format, const QString& path);

/// A picture of a learning-rate map, which the drawing has already.
std::unique_ptr<Recording> record_map(std::unique_ptr<MapDrawing> drawing, const PictureSettings& settings,
                                      StillFormat format, const QString& path);

/// One picture that goes to somebody in place of a file.
std::unique_ptr<Recording> record_image(const Walked& walked, const PictureSettings& settings, const Shot& shot,
                                        std::function<void(const QImage&)> take);
std::unique_ptr<Recording> record_image(std::unique_ptr<MapDrawing> drawing, const PictureSettings& settings,
                                        std::function<void(const QImage&)> take);

/// An animated GIF. Frames are encoded in a thread of their own while the next one is drawn.
std::unique_ptr<Recording> record_gif(const Walked& walked, const PictureSettings& settings, const Animation& animation,
                                      const QString& path);

/// A PDF with a page for each of these iterations.
std::unique_ptr<Recording> record_pages(const Walked& walked, const PictureSettings& settings, long long first,
                                        long long last, const QString& path);

/// What all hikers have walked as CSV, see files/trajectory_csv.h.
std::unique_ptr<Recording> record_table(const Walked& walked, const QString& path);

} // namespace hiker
