// SPDX-License-Identifier: GPL-3.0-or-later
#include "startup_probe.h"
#include "window/icons.h"
#include "window/main_window.h"

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    QApplication::setWindowIcon(hiker::program_icon());
    hiker::MainWindow window(hiker::Experiment{});
    const hiker::benchmarks::FirstPaint first_paint(window);
    return QApplication::exec();
}
