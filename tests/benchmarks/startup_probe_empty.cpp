// SPDX-License-Identifier: GPL-3.0-or-later
#include "startup_probe.h"

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    QMainWindow window;
    const hiker::benchmarks::FirstPaint first_paint(window);
    return QApplication::exec();
}
