// SPDX-License-Identifier: GPL-3.0-or-later
//
// What befalls the real program: that it is killed, that a disk is full, that there are no fonts, that its settings are
// rubbish. The test program itself is started again to save files without end.
#include <sys/mount.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <map>

#include "files/whole_file.h"

namespace hiker {

namespace {

constexpr auto saving = "--save-over-and-over";
constexpr int longest_wait = 60'000; // milliseconds

QByteArray content_of(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Two contents that take a while to be written.
QByteArray content(char letter) {
    return QByteArray(1'000'000, letter);
}

/// A process that ends with the test, whatever comes of it.
class Program {
  public:
    Program(const QString& path, const QStringList& arguments, const std::map<QString, QString>& variables = {}) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("QT_QPA_PLATFORM", "offscreen");
        for (const auto& [name, value] : variables)
            environment.insert(name, value);
        process.setProcessEnvironment(environment);
        process.start(path, arguments);
    }
    ~Program() { kill(); }

    void kill() {
        process.kill(); // SIGKILL, to this one
        process.waitForFinished(longest_wait);
    }

    QProcess process;
};

/// Whether a file of this kind has its end.
bool is_whole(const QString& ending, const QByteArray& content) {
    static const std::map<QString, std::pair<QByteArray, QByteArray>> marks{
        {"png", {"\x89PNG", QByteArray("IEND\xae\x42\x60\x82")}},
        {"svg", {"<?xml", "</svg>\n"}},
        {"pdf", {"%PDF", "%%EOF\n"}},
        {"gif", {"GIF89a", ";"}},
        {"csv", {"iteration,", "\r\n"}},
        {"hiker", {"{", "}\n"}}};
    return content.startsWith(marks.at(ending).first) && content.endsWith(marks.at(ending).second);
}

/// A disk with little room, as long as it exists.
class SmallDisk {
  public:
    SmallDisk() { is_there_ = mount("none", qPrintable(folder_.path()), "tmpfs", 0, "size=64k") == 0; }
    ~SmallDisk() {
        if (is_there_)
            umount2(qPrintable(folder_.path()), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    bool is_there() const { return is_there_; }
    QString path(const QString& name) const { return folder_.filePath(name); }

  private:
    QTemporaryDir folder_;
    bool is_there_ = false;
};

} // namespace

class FaultsTests : public QObject {
    Q_OBJECT

  private slots:
    void killed_while_it_saves_it_leaves_the_old_file_or_the_new_one();
    void killed_while_it_exports_it_leaves_the_old_file_or_the_new_one_data();
    void killed_while_it_exports_it_leaves_the_old_file_or_the_new_one();
    void a_full_disk_is_told_and_leaves_the_old_file_data();
    void a_full_disk_is_told_and_leaves_the_old_file();
    void without_fonts_it_draws_and_says_so();
    void with_settings_full_of_rubbish_it_starts_data();
    void with_settings_full_of_rubbish_it_starts();
};

void FaultsTests::killed_while_it_saves_it_leaves_the_old_file_or_the_new_one() {
    const QTemporaryDir folder;
    const QString path = folder.filePath("walk.hiker");
    constexpr int moments = 40;
    int old_ones = 0;
    for (int moment = 0; moment < moments; ++moment) {
        write_file(path, content('0'));
        Program program(QCoreApplication::applicationFilePath(), {saving, path});
        QTRY_VERIFY_WITH_TIMEOUT(content_of(path) != content('0'), longest_wait); // it has begun
        QTest::qSleep(moment % 10);
        program.kill();
        const QByteArray left = content_of(path);
        QVERIFY(left == content('a') || left == content('b'));
        old_ones += left == content('a') ? 1 : 0;
    }
    QVERIFY2(old_ones > 0 && old_ones < moments, qPrintable(QString::number(old_ones)));
}

void FaultsTests::killed_while_it_exports_it_leaves_the_old_file_or_the_new_one_data() {
    QTest::addColumn<QStringList>("arguments");
    const QStringList walk{"--function", "sin(x) + x^2/10", "--rate", "0.9", "--iterations", "60"};
    QTest::newRow("png") << walk;
    QTest::newRow("svg") << walk;
    QTest::newRow("gif") << walk + QStringList{"--speed", "8"};
    QTest::newRow("pdf") << walk + QStringList{"--pages"};
    QTest::newRow("csv") << QStringList{"--iterations", "200000", "--precision", "off", "--rate", "1e-6"};
    QTest::newRow("hiker") << walk;
}

/// At moments all over the time that it takes: where nothing has been written yet, and where all has been.
void FaultsTests::killed_while_it_exports_it_leaves_the_old_file_or_the_new_one() {
    QFETCH(const QStringList, arguments);
    const QString ending = QTest::currentDataTag();
    const QTemporaryDir folder;
    const QString path = folder.filePath("walk." + ending);
    const QStringList all = arguments + QStringList{"--export", path};
    const QByteArray old("the old file");
    constexpr int moments = 12;
    QElapsedTimer clock;
    clock.start();
    Program undisturbed(HIKER_PROGRAM, all);
    QVERIFY(undisturbed.process.waitForFinished(longest_wait));
    QVERIFY2(is_whole(ending, content_of(path)), undisturbed.process.readAllStandardError());
    const qint64 time = clock.elapsed();
    int old_ones = 0;
    for (int moment = 0; moment < moments; ++moment) {
        write_file(path, old);
        Program program(HIKER_PROGRAM, all);
        program.process.waitForFinished(static_cast<int>(std::max<qint64>(1, time * moment / (moments - 2))));
        program.kill();
        const QByteArray left = content_of(path);
        QVERIFY2(left == old || is_whole(ending, left), qPrintable(QString("moment %1").arg(moment)));
        old_ones += left == old ? 1 : 0;
    }
    QVERIFY(old_ones > 0);
}

void FaultsTests::a_full_disk_is_told_and_leaves_the_old_file_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("png") << QStringList{"--size", "slide"};
    QTest::newRow("svg") << QStringList{"--iterations", "2000", "--precision", "off", "--rate", "0.001"};
    QTest::newRow("gif") << QStringList{};
    QTest::newRow("pdf") << QStringList{"--pages"};
    QTest::newRow("csv") << QStringList{"--iterations", "5000", "--precision", "off", "--rate", "1e-6"};
}

void FaultsTests::a_full_disk_is_told_and_leaves_the_old_file() {
    QFETCH(const QStringList, arguments);
    const SmallDisk disk;
    if (!disk.is_there())
        QSKIP("Only root can mount a small disk.");
    const QString path = disk.path(QString("walk.") + QTest::currentDataTag());
    const QByteArray old(40'000, 'o'); // there is no room for another one
    write_file(path, old);
    Program program(HIKER_PROGRAM, arguments + QStringList{"--export", path});
    QVERIFY(program.process.waitForFinished(longest_wait));
    QCOMPARE(program.process.exitCode(), 1);
    const QString told = QString::fromUtf8(program.process.readAllStandardError());
    QVERIFY2(told.startsWith("hiker: " + path + " could not be written: "), qPrintable(told));
    QCOMPARE(told.count('\n'), 1);
    QCOMPARE(content_of(path), old);
    QCOMPARE(QDir(disk.path("")).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void FaultsTests::without_fonts_it_draws_and_says_so() {
    const QTemporaryDir folder;
    write_file(folder.filePath("none.conf"),
               "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\">"
               "<fontconfig></fontconfig>");
    const QString path = folder.filePath("walk.png");
    Program program(HIKER_PROGRAM, {"--export", path}, {{"FONTCONFIG_FILE", folder.filePath("none.conf")}});
    QVERIFY(program.process.waitForFinished(longest_wait));
    QCOMPARE(program.process.exitCode(), 0);
    QCOMPARE(QImage(path).size(), QSize(1280, 720));
    const QString told = QString::fromUtf8(program.process.readAllStandardError());
    QVERIFY2(told.contains("There are no fonts here"), qPrintable(told));
}

void FaultsTests::with_settings_full_of_rubbish_it_starts_data() {
    QTest::addColumn<QByteArray>("settings");
    QByteArray noise;
    for (int i = 0; i < 20'000; ++i)
        noise += static_cast<char>(i * 7919 % 251);
    QTest::newRow("noise") << noise;
    QTest::newRow("zeros") << QByteArray(20'000, '\0');
    QTest::newRow("wrong types") << QByteArray(
        "[General]\ngeometry=3\npanels=@Invalid()\nspeed=fast\n"
        "recent_files=@Size(3 4)\nrecent_functions=@Variant(\\0\\0\\0\\x1)\n");
    QTest::newRow("unknown keys") << QByteArray("[General]\nhello=world\n[nobody]\nknows=this\n[[[\n=\n");
    QTest::newRow("noise for the layout") << "[General]\ngeometry=@ByteArray(" + noise.left(300).toHex() +
                                                 ")\npanels=@ByteArray(" + noise.left(300).toHex() +
                                                 ")\nspeed=-2147483648\n";
}

/// That it stays where it was started is enough; what the window then shows is told by the window's tests.
void FaultsTests::with_settings_full_of_rubbish_it_starts() {
    QFETCH(const QByteArray, settings);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir("hiker"));
    write_file(folder.filePath("hiker/hiker.conf"), settings);
    Program program(HIKER_PROGRAM, {"--run"}, {{"XDG_CONFIG_HOME", folder.path()}});
    QVERIFY(program.process.waitForStarted(longest_wait));
    QVERIFY2(!program.process.waitForFinished(1500), program.process.readAllStandardError());
}

} // namespace hiker

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    if (argc == 3 && QByteArray(argv[1]) == hiker::saving)
        for (;;)
            for (const char letter : {'a', 'b'})
                hiker::write_file(QString::fromLocal8Bit(argv[2]), hiker::content(letter));
    hiker::FaultsTests tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "faults_test.moc"
