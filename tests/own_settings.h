// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace hiker {

/// Settings of the tests' own, as long as this lives: to be made before the application.
class OwnSettings {
  public:
    OwnSettings() {
        QStandardPaths::setTestModeEnabled(true);
        qputenv("XDG_CONFIG_HOME", folder_.path().toLocal8Bit()); // QSettings does not ask QStandardPaths
        QCoreApplication::setOrganizationName("hiker");
        QCoreApplication::setApplicationName("hiker-tests");
    }

  private:
    QTemporaryDir folder_;
};

} // namespace hiker
