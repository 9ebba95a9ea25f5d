// SPDX-License-Identifier: GPL-3.0-or-later
//
// Random gestures all over the window, any number of them, in any order:
//
//   HIKER_GESTURES=20000        how many; fewer by themselves where the program watches itself
//   HIKER_GESTURES_SEED=42      which ones; "random" for others each time; it is printed
//   HIKER_GESTURES_PATIENCE=4   for a slow build: how many seconds a gesture may take, in place of one
//   HIKER_GESTURES_GO_ON=1      tells what is wrong and goes on
//   HIKER_GESTURES_LOG=1        tells each of them, and how long it took
#include <QApplication>
#include <QDesktopServices>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <algorithm>
#include <array>
#include <cstdlib>
#include <random>

#include "../patience.h"
#include "diary.h"
#include "gestures.h"
#include "invariants.h"

namespace {

QString last_warning; // NOLINT: a message handler has no place of its own
QtMessageHandler usual_handler = nullptr;

/// A warning of Qt is a mistake of ours, but for what is said of the platform that has no screen.
void take_message(QtMsgType type, const QMessageLogContext& context, const QString& text) {
    const bool is_of_platform = text.contains("This plugin does not support") ||
                                text.contains("outside target window") || text.contains("OpenType support missing");
    if (type == QtWarningMsg && !is_of_platform)
        last_warning = text;
    if (!is_of_platform)
        usual_handler(type, context, text);
}

double from_environment(const char* name, double otherwise) {
    bool is_number = false;
    const double number = qEnvironmentVariable(name).toDouble(&is_number);
    return is_number ? number : otherwise;
}

std::uint64_t seed_from_environment() {
    constexpr std::uint64_t usual = 7;
    const QString asked_for = qEnvironmentVariable("HIKER_GESTURES_SEED");
    if (asked_for == "random")
        return std::random_device()();
    return asked_for.isEmpty() ? usual : asked_for.toULongLong();
}

/// How many want each of its processors, where others work on it too; at least one.
double load_of_the_machine() {
    double load = 0;
    if (getloadavg(&load, 1) != 1)
        return 1;
    return std::max(1.0, load / QThread::idealThreadCount());
}

/// Links in the guide lead nowhere, as long as this is a test.
class Nowhere : public QObject {
    Q_OBJECT

  public:
    Nowhere() {
        for (const char* scheme : schemes)
            QDesktopServices::setUrlHandler(scheme, this, "lead");
    }
    ~Nowhere() override {
        for (const char* scheme : schemes)
            QDesktopServices::unsetUrlHandler(scheme);
    }

  public slots:
    void lead(const QUrl& /*address*/) {}

  private:
    static constexpr std::array schemes{"http", "https", "file", "mailto"};
};

} // namespace

class GesturesTest : public QObject {
    Q_OBJECT

  private slots:
    void the_window_shows_what_the_experiment_says_whatever_is_done_to_it() {
        using namespace hiker;
        using namespace hiker::gestures;
        const auto count = static_cast<std::uint64_t>(from_environment("HIKER_GESTURES", patience > 1 ? 1000 : 20'000));
        const double most_seconds = from_environment("HIKER_GESTURES_PATIENCE", patience) * load_of_the_machine();
        const bool tells = qEnvironmentVariableIsSet("HIKER_GESTURES_LOG");
        const bool goes_on = qEnvironmentVariableIsSet("HIKER_GESTURES_GO_ON");
        const std::uint64_t seed = seed_from_environment();
        qInfo("HIKER_GESTURES_SEED=%llu HIKER_GESTURES=%llu", static_cast<unsigned long long>(seed),
              static_cast<unsigned long long>(count));
        usual_handler = qInstallMessageHandler(take_message);
        diary::begin(seed, 30 * most_seconds);
        Visitor visitor;
        QVERIFY(QTest::qWaitForWindowActive(&visitor.window()));
        double longest = 0;
        for (std::uint64_t number = 1; number <= count; ++number) {
            Chance chance(seed, number);
            diary::begin_gesture(number);
            visitor.act(chance);
            const double seconds = diary::end_gesture();
            longest = std::max(longest, seconds);
            if (tells)
                qInfo("%s (%.3f s)", qPrintable(diary::last_gestures().section('\n', -2, -2)), seconds);
            QString wrong = broken_invariant(visitor.window());
            if (wrong.isEmpty() && chance.one_in(50))
                wrong = wrong_picture(visitor.window());
            if (wrong.isEmpty() && chance.one_in(40))
                wrong = broken_undo(visitor.window());
            if (wrong.isEmpty() && !last_warning.isEmpty())
                wrong = "Qt warns: " + std::exchange(last_warning, {});
            if (wrong.isEmpty() && seconds > most_seconds)
                wrong = QString("it took %1 seconds").arg(seconds);
            if (wrong.isEmpty())
                continue;
            wrong = QString("After gesture %1: %2\n%3").arg(number).arg(wrong, diary::last_gestures());
            if (!goes_on)
                QFAIL(qPrintable(wrong));
            qInfo("%s", qPrintable(wrong));
        }
        diary::end();
        qInfo("The longest of them took %.0f ms.", longest * 1000);
    }
};

int main(int argc, char** argv) {
    QStandardPaths::setTestModeEnabled(true);
    const QTemporaryDir home; // settings, and where dialogs begin
    qputenv("XDG_CONFIG_HOME", home.path().toLocal8Bit());
    QDir::setCurrent(home.path());
    QCoreApplication::setOrganizationName("hiker");
    QCoreApplication::setApplicationName("hiker-gestures");
    const QApplication application(argc, argv);
    const Nowhere nowhere;
    GesturesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "main.moc"
