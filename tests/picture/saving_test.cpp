// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/resource.h>
#include <sys/stat.h>

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

#include "files/whole_file.h"
#include "picture/still.h"
#include "tests.h"

namespace hiker {

namespace {

QByteArray content_of(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

void save_png(const QImage& image, const QString& path) {
    write_file(path, to_png(image));
}

/// A picture that takes hundreds of kilobytes.
QImage noise() {
    QImage image(400, 300, QImage::Format_RGB32);
    QRandomGenerator random(1);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, random.generate() | 0xff000000U);
    return image;
}

/// While it exists, files cannot grow beyond this size, as on a disk that is full.
class FullDisk {
  public:
    explicit FullDisk(rlim_t bytes) {
        getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit narrow{bytes, before_.rlim_max};
        setrlimit(RLIMIT_FSIZE, &narrow);
        handler_ = std::signal(SIGXFSZ, SIG_IGN);
    }
    ~FullDisk() {
        setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, handler_);
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

  private:
    rlimit before_{};
    void (*handler_)(int) = nullptr;
};

} // namespace

class SavingTests : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void a_picture_reads_back_the_same();
    void what_was_there_before_is_replaced();
    void a_missing_folder_is_told();
    void a_folder_is_no_place_for_a_picture();
    void a_full_disk_is_told_and_leaves_what_was_there();
    void what_is_no_file_is_not_replaced_by_one();

  private:
    QString path(const QString& name) const { return folder_->filePath(name); }
    QStringList files() const { return QDir(folder_->path()).entryList(QDir::Files | QDir::Hidden | QDir::System); }
    QString failure(const QString& at) const;

    std::unique_ptr<QTemporaryDir> folder_;
    QImage picture_ = noise();
};

void SavingTests::init() {
    folder_ = std::make_unique<QTemporaryDir>();
    QVERIFY(folder_->isValid());
}

/// The sentence that saving there fails with.
QString SavingTests::failure(const QString& at) const {
    try {
        save_png(picture_, at);
    } catch (const FileError& error) {
        return QString::fromUtf8(error.what());
    }
    return {};
}

void SavingTests::a_picture_reads_back_the_same() {
    save_png(picture_, path("größe.png"));
    QCOMPARE(files(), QStringList{"größe.png"});
    QVERIFY(content_of(path("größe.png")).startsWith("\x89PNG"));
    QCOMPARE(QImage(path("größe.png")).convertToFormat(QImage::Format_RGB32), picture_);
}

void SavingTests::what_was_there_before_is_replaced() {
    save_png(QImage(2000, 2000, QImage::Format_RGB32), path("walk.png"));
    save_png(picture_, path("walk.png"));
    QCOMPARE(files(), QStringList{"walk.png"});
    QCOMPARE(QImage(path("walk.png")).size(), picture_.size());
    // The name says nothing about what is written.
    save_png(picture_, path("walk.jpg"));
    QVERIFY(content_of(path("walk.jpg")).startsWith("\x89PNG"));
}

void SavingTests::a_missing_folder_is_told() {
    const QString sentence = failure(path("nowhere/walk.png"));
    QVERIFY2(sentence.contains(path("nowhere/walk.png")), qPrintable(sentence));
    QVERIFY2(sentence.startsWith(path("nowhere/walk.png")) && sentence.endsWith('.'), qPrintable(sentence));
    QVERIFY(!QFile::exists(path("nowhere")));
    QVERIFY(files().isEmpty());
}

void SavingTests::a_folder_is_no_place_for_a_picture() {
    QVERIFY(QDir().mkdir(path("folder")));
    QVERIFY(!failure(path("folder")).isEmpty());
    QVERIFY(!failure("").isEmpty());
    QVERIFY(QDir(path("folder")).isEmpty());
    QVERIFY(files().isEmpty());
}

void SavingTests::a_full_disk_is_told_and_leaves_what_was_there() {
    QFile before(path("walk.png"));
    QVERIFY(before.open(QIODevice::WriteOnly) && before.write("as it was") > 0);
    before.close();
    for (const rlim_t bytes : {0UL, 1000UL, 100'000UL}) {
        const FullDisk full(bytes);
        for (const char* name : {"walk.png", "another.png"}) {
            const QString sentence = failure(path(name));
            QVERIFY2(sentence.contains(name), qPrintable(sentence));
            QVERIFY2(!sentence.contains("Unknown error"), qPrintable(sentence));
        }
    }
    QCOMPARE(files(), QStringList{"walk.png"});
    QCOMPARE(content_of(path("walk.png")), "as it was");
}

/// /dev/full and /dev/stdout are such places; a pipe is one that a test may lose.
void SavingTests::what_is_no_file_is_not_replaced_by_one() {
    const QByteArray pipe = path("pipe").toLocal8Bit();
    QCOMPARE(mkfifo(pipe.constData(), 0600), 0);
    const QString sentence = failure(path("pipe"));
    struct stat status {};
    QCOMPARE(stat(pipe.constData(), &status), 0);
    QVERIFY2(S_ISFIFO(status.st_mode), "The pipe is a file now.");
    QVERIFY(!sentence.isEmpty());
    QCOMPARE(files(), QStringList{"pipe"});
}

} // namespace hiker

std::unique_ptr<QObject> saving_tests() {
    return std::make_unique<hiker::SavingTests>();
}

#include "saving_test.moc"
