// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

#include "files/experiment_file.h"
#include "tests.h"

namespace hiker {

namespace {

/// Nobody's rights for a while: root may write anywhere.
class AsNobody {
  public:
    AsNobody() {
        if (was_root_ && setresuid(nobody, nobody, 0) != 0)
            qFatal("Root could not become nobody.");
    }
    ~AsNobody() {
        if (was_root_ && setresuid(0, 0, 0) != 0)
            qFatal("Nobody could not become root again.");
    }
    AsNobody(const AsNobody&) = delete;
    AsNobody& operator=(const AsNobody&) = delete;

  private:
    static constexpr uid_t nobody = 65534;
    bool was_root_ = geteuid() == 0;
};

/// A disk with room for so many bytes a file.
class SmallDisk {
  public:
    explicit SmallDisk(rlim_t bytes) : signal_before_(std::signal(SIGXFSZ, SIG_IGN)) {
        getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit small{bytes, before_.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk() {
        setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, signal_before_);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

  private:
    rlimit before_{};
    void (*signal_before_)(int);
};

QString refusal_of_writing(const QString& path, const QByteArray& content) {
    return refusal_of([&] { write_file(path, content); });
}

QStringList names_in(const QTemporaryDir& folder) {
    return QDir(folder.path())
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace

class WritingTests : public QObject {
    Q_OBJECT

  private slots:
    void what_is_written_is_read_again_data();
    void what_is_written_is_read_again();
    void a_new_content_takes_the_place_of_the_old_one();
    void a_link_is_followed();
    void a_full_disk_leaves_the_old_content_data();
    void a_full_disk_leaves_the_old_content();
    void a_full_disk_leaves_no_new_file();
    void a_missing_folder_is_told();
    void a_folder_is_not_overwritten();
    void what_is_no_file_is_not_replaced_by_one();
    void a_read_only_file_is_left_alone();
    void a_read_only_folder_is_left_alone();
    void a_full_device_is_told();
};

void WritingTests::what_is_written_is_read_again_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("an experiment") << "a.hiker" << experiment_to_json({});
    QTest::newRow("nothing") << "nothing" << QByteArray();
    QTest::newRow("any bytes") << "bytes" << QByteArray("\0\r\n\xff\x1a", 5);
    QTest::newRow("a name of many scripts") << QString::fromUtf8("Übung 1: x² – ℝ 山.hiker") << experiment_to_json({});
}

void WritingTests::what_is_written_is_read_again() {
    QFETCH(const QString, name);
    QFETCH(const QByteArray, content);
    const QTemporaryDir folder;
    write_file(folder.filePath(name), content);
    QCOMPARE(read_file(folder.filePath(name)), content);
    QCOMPARE(names_in(folder), QStringList{name});
}

void WritingTests::a_new_content_takes_the_place_of_the_old_one() {
    const QTemporaryDir folder;
    write_file(folder.filePath("a"), "a longer one that was there before");
    write_file(folder.filePath("a"), "short");
    QCOMPARE(read_file(folder.filePath("a")), QByteArray("short"));
    QCOMPARE(names_in(folder), QStringList{"a"});
}

void WritingTests::a_link_is_followed() {
    const QTemporaryDir folder;
    write_file(folder.filePath("real"), "old");
    QVERIFY(QFile::link(folder.filePath("real"), folder.filePath("link")));
    write_file(folder.filePath("link"), "new");
    QCOMPARE(read_file(folder.filePath("real")), QByteArray("new"));
    QVERIFY(QFileInfo(folder.filePath("link")).isSymLink());
}

void WritingTests::a_full_disk_leaves_the_old_content_data() {
    QTest::addColumn<int>("room");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no room at all") << 0 << experiment_to_json({});
    QTest::newRow("room for some of a short one") << 50 << experiment_to_json({});
    QTest::newRow("room for some of a long one") << 4096 << QByteArray(100'000, 'x');
    QTest::newRow("room for all but a byte") << 99'999 << QByteArray(100'000, 'x');
}

void WritingTests::a_full_disk_leaves_the_old_content() {
    QFETCH(const int, room);
    QFETCH(const QByteArray, content);
    const QTemporaryDir folder;
    const QString path = folder.filePath("a.hiker");
    write_file(path, "old");
    QString sentence;
    {
        const SmallDisk disk(static_cast<rlim_t>(room));
        sentence = refusal_of_writing(path, content);
    }
    QCOMPARE(read_file(path), QByteArray("old"));
    QVERIFY2(sentence.startsWith(path) && sentence.endsWith('.'), qPrintable(sentence));
    QCOMPARE(names_in(folder), QStringList{"a.hiker"});
}

void WritingTests::a_full_disk_leaves_no_new_file() {
    const QTemporaryDir folder;
    QString sentence;
    {
        const SmallDisk disk(0);
        sentence = refusal_of_writing(folder.filePath("a.hiker"), experiment_to_json({}));
    }
    QCOMPARE(names_in(folder), QStringList{});
    QVERIFY2(sentence.startsWith(folder.filePath("a.hiker")), qPrintable(sentence));
}

void WritingTests::a_missing_folder_is_told() {
    const QTemporaryDir folder;
    const QString path = folder.filePath("missing/a.hiker");
    const QString sentence = refusal_of_writing(path, "x");
    QVERIFY2(sentence.startsWith(path) && sentence.endsWith('.'), qPrintable(sentence));
    QCOMPARE(names_in(folder), QStringList{});
}

void WritingTests::a_folder_is_not_overwritten() {
    const QTemporaryDir folder;
    const QString path = folder.filePath("a.hiker");
    QVERIFY(QDir(folder.path()).mkdir("a.hiker"));
    QVERIFY(refusal_of_writing(path, "x").startsWith(path));
    QVERIFY(QFileInfo(path).isDir());
    QCOMPARE(names_in(folder), QStringList{"a.hiker"});
}

/// A pipe here; a device is one too, and root could put a file in its place.
void WritingTests::what_is_no_file_is_not_replaced_by_one() {
    const QTemporaryDir folder;
    const QString path = folder.filePath("pipe");
    QCOMPARE(mkfifo(qPrintable(path), 0600), 0);
    const QString sentence = refusal_of_writing(path, "x");
    QVERIFY2(sentence.startsWith(path) && sentence.endsWith('.'), qPrintable(sentence));
    struct stat found {};
    QCOMPARE(stat(qPrintable(path), &found), 0);
    QVERIFY(S_ISFIFO(found.st_mode));
}

void WritingTests::a_read_only_file_is_left_alone() {
    const QTemporaryDir folder;
    const QString path = folder.filePath("a.hiker");
    write_file(path, "old");
    QCOMPARE(chmod(qPrintable(path), 0444), 0);
    QCOMPARE(chmod(qPrintable(folder.path()), 0777), 0);
    QString sentence;
    {
        const AsNobody nobody;
        sentence = refusal_of_writing(path, "new");
    }
    QVERIFY2(sentence.startsWith(path) && sentence.endsWith('.'), qPrintable(sentence));
    QCOMPARE(read_file(path), QByteArray("old"));
    QCOMPARE(names_in(folder), QStringList{"a.hiker"});
}

void WritingTests::a_read_only_folder_is_left_alone() {
    const QTemporaryDir folder;
    const QString path = folder.filePath("a.hiker");
    write_file(path, "old");
    QCOMPARE(chmod(qPrintable(path), 0666), 0);
    QCOMPARE(chmod(qPrintable(folder.path()), 0555), 0);
    QString sentence;
    {
        const AsNobody nobody;
        sentence = refusal_of_writing(path, "new");
    }
    QCOMPARE(chmod(qPrintable(folder.path()), 0755), 0);
    QVERIFY2(sentence.startsWith(path) && sentence.endsWith('.'), qPrintable(sentence));
    QCOMPARE(read_file(path), QByteArray("old"));
    QCOMPARE(names_in(folder), QStringList{"a.hiker"});
}

void WritingTests::a_full_device_is_told() {
    QString sentence;
    {
        const AsNobody nobody; // root would put a file in the device's place
        sentence = refusal_of_writing("/dev/full", experiment_to_json({}));
    }
    QVERIFY2(sentence.startsWith("/dev/full"), qPrintable(sentence));
}

} // namespace hiker

std::unique_ptr<QObject> writing_tests() {
    return std::make_unique<hiker::WritingTests>();
}

#include "writing_test.moc"
